#include "storage/ChangeRepository.h"

#include "base/Words.h"
#include "storage/Database.h"
#include "storage/StorageSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString actionColumns = u"SELECT a.seq, a.account_id, c.name, a.done_at, a.label, a.row_count, a.undoes_seq "
                              "FROM action a LEFT JOIN account c ON c.id = a.account_id "_s;
const QString changeColumns = u"SELECT seq, action_seq, table_no, row_id, last_id, about_id, op, image FROM change "_s;

ChangeEntry readChange(Row &row)
{
    ChangeEntry entry;
    std::optional<QByteArray> image;
    row >> entry.seq >> entry.action >> entry.table >> entry.row >> entry.last >> entry.about >> entry.op >> image;
    if (image)
        entry.columns = readImage(*image);
    entry.isPurged = !image && entry.op != ChangeEntry::Op::Insert;
    return entry;
}

/// A condition that leaves out changes of tables whose old values are not kept.
QString withoutImages(const TableShapes &shapes)
{
    QString condition;
    for (const auto &shape : shapes.all()) {
        if (!shape.hasImages())
            condition += u" AND table_no <> %1"_s.arg(shape.number);
    }
    return condition;
}

/// A condition for inserts of which a purge left a row. Of long runs, which may be a million rows, only those are counted of
/// which a purge takes many at once.
QString insertsThatStand(const TableShapes &shapes)
{
    QString isLongRun = u"op = 'insert' AND last_id - row_id >= 100"_s;
    for (const auto &shape : shapes.all()) {
        if (shape.reading != Operation::ReadHistory)
            isLongRun += u" AND table_no <> %1"_s.arg(shape.number);
    }
    return isLongRun
         + u" OR op = 'insert' AND last_id - row_id >= (SELECT count(DISTINCT gone.row_id) FROM change gone WHERE "
           "gone.table_no = change.table_no AND gone.row_id BETWEEN change.row_id AND change.last_id "
           "AND gone.op = 'delete' AND gone.image IS NULL)"_s;
}

} // namespace

ChangeRepository::ChangeRepository(Database &database, const TableShapes &shapes)
    : m_action(database, actionColumns + u"WHERE a.seq = ?"_s),
      m_actions(database, actionColumns + u"WHERE a.seq < ? ORDER BY a.seq DESC LIMIT ?"_s),
      m_actionsOf(database, actionColumns + u"WHERE a.account_id = ? AND a.seq < ? ORDER BY a.seq DESC LIMIT ?"_s),
      m_actionsAbout(database, actionColumns
                                   + u"WHERE a.seq IN (SELECT action_seq FROM change WHERE about_id = ? UNION "
                                     "SELECT action_seq FROM change WHERE table_no = ? AND op = 'insert' AND last_id >= ? "
                                     "AND row_id <= ?) ORDER BY a.seq DESC LIMIT ?"_s),
      m_newestOf(database, u"SELECT seq FROM action WHERE account_id = ? ORDER BY seq DESC LIMIT 1"_s),
      m_byOthersSince(database, actionColumns + u"WHERE a.seq > ? AND a.account_id <> ? ORDER BY a.seq DESC LIMIT ?"_s),
      m_undoers(database, u"SELECT seq FROM action WHERE undoes_seq = ?"_s),
      m_changes(database, changeColumns + u"WHERE action_seq = ? ORDER BY seq"_s),
      m_inserts(database,
                u"SELECT table_no, row_id, last_id FROM change WHERE action_seq = ? AND op = 'insert' ORDER BY seq"_s),
      m_changesAbout(database, changeColumns + u"WHERE action_seq = ? AND about_id = ? ORDER BY seq"_s),
      m_later(database, changeColumns
                            + u"WHERE table_no = ? AND row_id BETWEEN ? AND ? AND action_seq > ? "
                              "AND op <> 'insert' ORDER BY seq"_s),
      m_change(database, changeColumns + u"WHERE seq = ?"_s),
      m_undoable(database, u"SELECT 1 FROM change WHERE action_seq = ?%1 AND (%2 OR image IS NOT NULL) AND NOT EXISTS "
                           "(SELECT 1 FROM change WHERE action_seq = ? AND table_no = %3) LIMIT 1"_s.arg(
                               withoutImages(shapes), insertsThatStand(shapes), QString::number(settingTable))),
      m_tablesOf(database, u"SELECT DISTINCT table_no FROM change WHERE action_seq = ?"_s)
{
}

ActionEntry ChangeRepository::read(Row &row)
{
    ActionEntry entry;
    QString at;
    std::optional<QString> label;
    row >> entry.seq >> entry.account >> entry.who >> at >> label >> entry.rows >> entry.undoes;
    entry.label = label.value_or(Words::tr("What was done here named somebody who was forgotten"));
    entry.at = instantOf(at);
    return entry;
}

void ChangeRepository::judge(ActionEntry &entry)
{
    entry.isUndone = isUndone(entry.seq);
    entry.isUndoable = entry.rows > 0 && m_undoable.one<int>(entry.seq, entry.seq);
}

std::optional<ActionEntry> ChangeRepository::action(qint64 seq)
{
    std::optional<ActionEntry> found;
    m_action.each([&](Row &row) { found = read(row); }, seq);
    if (found)
        judge(*found);
    return found;
}

template <typename... Values>
QList<ActionEntry> ChangeRepository::read(Statement &entries, const Values &...values)
{
    QList<ActionEntry> found;
    entries.each([&](Row &row) { found += read(row); }, values...);
    for (auto &entry : found)
        judge(entry);
    return found;
}

QList<ActionEntry> ChangeRepository::actions(qint64 before, int limit)
{
    return read(m_actions, before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
}

QList<ActionEntry> ChangeRepository::actionsOf(AccountId account, qint64 before, int limit)
{
    return read(m_actionsOf, account, before > 0 ? before : std::numeric_limits<qint64>::max(), limit);
}

QList<ActionEntry> ChangeRepository::actionsAbout(qint64 about, int aboutTable, int limit)
{
    return read(m_actionsAbout, about, aboutTable, about, about, limit);
}

qint64 ChangeRepository::newestOf(AccountId account) { return m_newestOf.one<qint64>(account).value_or(0); }

QList<ActionEntry> ChangeRepository::byOthersSince(AccountId account, qint64 since, int limit)
{
    return read(m_byOthersSince, since, account, limit);
}

QList<int> ChangeRepository::tablesOf(qint64 action)
{
    QList<int> tables;
    m_tablesOf.each([&](Row &row) { tables += row.take<int>(); }, action);
    return tables;
}

bool ChangeRepository::isUndone(qint64 seq)
{
    QList<qint64> undoers;
    m_undoers.each([&](Row &row) { undoers += row.take<qint64>(); }, seq);
    return std::ranges::any_of(undoers, [this](qint64 undoer) { return !isUndone(undoer); });
}

void ChangeRepository::eachChange(qint64 action, const std::function<void(const ChangeEntry &)> &visit)
{
    m_changes.each([&](Row &row) { visit(readChange(row)); }, action);
}

void ChangeRepository::eachInsert(qint64 action, const std::function<void(int, qint64, qint64)> &visit)
{
    m_inserts.each(
        [&](Row &row) {
            const auto table = row.take<int>();
            const auto first = row.take<qint64>();
            visit(table, first, row.take<qint64>());
        },
        action);
}

QList<ChangeEntry> ChangeRepository::firstChanges(qint64 action, int limit)
{
    QList<ChangeEntry> entries;
    m_changes.eachWhile(
        [&](Row &row) {
            if (entries.size() < limit)
                entries += readChange(row);
            return entries.size() < limit;
        },
        action);
    return entries;
}

QList<ChangeEntry> ChangeRepository::changesAbout(qint64 action, qint64 about)
{
    QList<ChangeEntry> entries;
    m_changesAbout.each([&](Row &row) { entries += readChange(row); }, action, about);
    return entries;
}

void ChangeRepository::eachLaterChange(int table, qint64 first, qint64 last, qint64 afterAction,
                                       const std::function<void(const ChangeEntry &)> &visit)
{
    m_later.each([&](Row &row) { visit(readChange(row)); }, table, first, last, afterAction);
}

std::optional<ChangeEntry> ChangeRepository::change(qint64 seq)
{
    std::optional<ChangeEntry> found;
    m_change.each([&](Row &row) { found = readChange(row); }, seq);
    return found;
}

} // namespace rnf
