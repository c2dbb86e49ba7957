#include "storage/IntegrityCheck.h"

#include "base/Words.h"
#include "storage/Action.h"
#include "storage/ChangeRepository.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// More findings of one kind say nothing new.
constexpr int enough = 20;

} // namespace

IntegrityCheck::IntegrityCheck(Database &database, const TableShapes &shapes) : m_database(database), m_shapes(shapes) {}

QList<Finding> IntegrityCheck::run()
{
    m_findings.clear();
    checkFile();
    checkReferences();
    checkChain();
    checkRows();
    return m_findings;
}

void IntegrityCheck::found(const char *kind, const QString &what)
{
    const QString word = QLatin1String(kind);
    if (std::ranges::count(m_findings, word, &Finding::kind) < enough)
        m_findings += {word, what};
}

void IntegrityCheck::checkFile()
{
    for (const auto &damage : m_database.connection().damage(false))
        found("file", Words::tr("The file is damaged: %1").arg(damage));
}

void IntegrityCheck::checkReferences()
{
    for (const auto &[table, row] : m_database.connection().brokenReferences())
        found("reference", Words::tr("Row %1 of %2 belongs to something that is not there.").arg(row).arg(table));
}

void IntegrityCheck::checkChain()
{
    struct Link {
        qint64 seq = 0;
        AccountId account;
        QString doneAt;
        std::optional<QString> label;
        std::optional<QByteArray> salt;
        QByteArray labelDigest, hash;
        std::optional<qint64> undoes;
        qint64 rows = 0;
    };
    Statement changes(m_database, u"SELECT seq, table_no, row_id, last_id, about_id, op, image, salt, digest FROM change "
                                  "WHERE action_seq = ? ORDER BY seq"_s);
    Statement actions(m_database, u"SELECT seq, account_id, done_at, label, label_salt, label_digest, undoes_seq, "
                                  "row_count, hash FROM action ORDER BY seq"_s);
    QByteArray before;
    qint64 expected = 1;
    qint64 lastEntry = 0;
    actions.each([&](Row &row) {
        Link link;
        row >> link.seq >> link.account >> link.doneAt >> link.label >> link.salt >> link.labelDigest >> link.undoes
            >> link.rows >> link.hash;
        if (link.seq != expected)
            found("log", Words::tr("The history has a gap before action %1.").arg(link.seq));
        expected = link.seq + 1;
        if (link.label && labelDigest(link.salt.value_or(QByteArray()), *link.label) != link.labelDigest)
            found("log", Words::tr("The name of action %1 was altered.").arg(link.seq));
        QCryptographicHash digests(QCryptographicHash::Sha256);
        changes.each(
            [&](Row &change) {
                int table = 0;
                qint64 entry = 0, id = 0, last = 0, about = 0;
                QByteArray op, digest;
                std::optional<QByteArray> image, salt;
                change >> entry >> table >> id >> last >> about >> op >> image >> salt >> digest;
                // Entries are numbered without a gap, in the order of their actions; undo relies on it.
                if (entry != std::exchange(lastEntry, entry) + 1)
                    found("log", Words::tr("An entry of action %1 in the history was altered.").arg(link.seq));
                // A purge takes image and salt together, and nothing else goes without its salt.
                const bool isPurged = !salt && !image && op != "insert";
                const auto saltNow = salt.value_or(QByteArray());
                if (!isPurged && changeDigest(saltNow, table, id, last, about, op, image.value_or(QByteArray())) != digest)
                    found("log", Words::tr("An entry of action %1 in the history was altered.").arg(link.seq));
                digests.addData(digest);
            },
            link.seq);
        const auto hash = actionHash(before, link.seq, link.account, link.doneAt, link.labelDigest, link.undoes, link.rows,
                                     digests.result());
        if (hash != link.hash)
            found("log", Words::tr("The history was altered at action %1.").arg(link.seq));
        before = link.hash;
    });
    Statement orphans(m_database, u"SELECT count(*) FROM change WHERE action_seq NOT IN (SELECT seq FROM action)"_s);
    if (orphans.one<qint64>().value_or(0) > 0)
        found("log", Words::tr("The history has entries that belong to no action."));
}

void IntegrityCheck::checkRows()
{
    for (const auto &shape : m_shapes.all())
        checkTable(shape);
}

void IntegrityCheck::checkTable(const TableShape &shape)
{
    // Walk the log forwards: which ids should exist, and the last value that it saw of each changed column.
    IdRanges alive;
    QHash<qint64, QHash<QString, SqlValue>> last;
    Statement log(m_database, u"SELECT row_id, last_id, op, image FROM change WHERE table_no = ? ORDER BY seq"_s);
    log.each(
        [&](Row &row) {
            qint64 id = 0, lastId = 0;
            ChangeEntry::Op op{};
            std::optional<QByteArray> image;
            row >> id >> lastId >> op >> image;
            if (op == ChangeEntry::Op::Insert) {
                alive.add({id, lastId});
            } else if (op == ChangeEntry::Op::Delete) {
                alive.remove(id);
                last.remove(id);
            } else if (!image) {
                last.remove(id); // purged: nobody knows any more which columns it set
            } else {
                for (const auto &change : readImage(*image))
                    last[id].insert(change.column, change.after);
            }
        },
        shape.number);
    qint64 rows = 0;
    Statement ids(m_database, u"SELECT id FROM %1 ORDER BY id"_s.arg(shape.name));
    ids.each([&](Row &row) {
        ++rows;
        if (const auto id = row.take<qint64>(); !alive.contains(id))
            found("outside", Words::tr("Row %1 of %2 was added by another program.").arg(id).arg(shape.name));
    });
    if (rows < alive.size())
        found("outside",
              Words::tr("%1 rows of %2 were deleted by another program.").arg(alive.size() - rows).arg(shape.name));
    RowReader reader(m_database, m_shapes);
    for (auto it = last.begin(); it != last.end(); ++it) {
        const auto values = reader.read(shape.number, it.key());
        for (auto column = it->begin(); values && column != it->end(); ++column) {
            if (values->value(column.key()) != *column)
                found("outside", Words::tr("%3 in row %1 of %2 was changed by another program.")
                                     .arg(it.key())
                                     .arg(shape.name, column.key()));
        }
    }
}

} // namespace rnf
