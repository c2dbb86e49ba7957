#include "merges/RowMerge.h"

#include "base/Money.h"
#include "merges/Merges.h"
#include "merges/RowJoin.h"
#include "work/SheetsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString primary = u"is_primary"_s;

bool isPrimary(const RowReader::Values &values) { return values.value(primary) == SqlValue(qint64(1)); }

/// The rows say the same; whose they are, and which of several stands first, apart.
bool saysTheSame(const RowReader::Values &one, const RowReader::Values &other, const QStringList &apart)
{
    for (auto value = one.begin(); value != one.end(); ++value) {
        if (!apart.contains(value.key()) && value.key() != primary && *value != other.value(value.key()))
            return false;
    }
    return true;
}

bool hasSameKey(const MergeRule &rule, const RowReader::Values &one, const RowReader::Values &other)
{
    const auto hasEnded = [&](const RowReader::Values &values) {
        return rule.ended && !std::holds_alternative<std::monostate>(values.value(QString::fromLatin1(rule.ended)));
    };
    return !hasEnded(one) && !hasEnded(other) && std::ranges::all_of(rule.key, [&](const char *column) {
        return one.value(QString::fromLatin1(column)) == other.value(QString::fromLatin1(column));
    });
}

bool isStatus(const RowReader::Values &sheet, SheetStatus status)
{
    return sheet.value(u"status"_s) == SqlValue(keyOf(status));
}

} // namespace

RowMerge::RowMerge(Action &action, const TableShapes &shapes, PersonId kept)
    : m_action(action), m_rows(action.on<MergeRepository>()), m_shapes(shapes), m_kept(kept)
{
}

void RowMerge::take(PersonId other, const QString &origin)
{
    for (const auto &week : m_rows.sharedWeeks({m_kept, other}))
        foldWeek(week, other, origin);
    for (const auto &rule : MergePlan::rules()) {
        const auto *shape = m_shapes.find(QString::fromLatin1(rule.table));
        switch (rule.how) {
        case MergeRule::How::Forbids:
            break;
        case MergeRule::How::Moves:
            m_moved[&rule] += m_rows.move(m_action, *shape, QString::fromLatin1(rule.column), other, m_kept);
            break;
        case MergeRule::How::Yields:
            takeYielding(rule, *shape, other);
            break;
        case MergeRule::How::Belongs:
        case MergeRule::How::SameFact:
            takeRows(rule, *shape, other, origin);
        }
    }
}

void RowMerge::dropLinks(const QList<PersonId> &people)
{
    for (const auto &link : MergePlan::links()) {
        const auto &shape = *m_shapes.find(QString::fromLatin1(link.table));
        for (const qint64 id : m_rows.linksAmong(link, people))
            m_rows.remove(m_action, shape, id);
    }
}

void RowMerge::takeRows(const MergeRule &rule, const TableShape &shape, PersonId other, const QString &origin)
{
    const QString column = QString::fromLatin1(rule.column);
    auto theirs = m_rows.rows(shape, column, other.value);
    if (theirs.isEmpty())
        return;
    auto ours = m_rows.rows(shape, column, m_kept.value);
    const qsizetype before = ours.size();
    QSet<qsizetype> taken; // two equal rows of one person are two facts, so each of ours takes one at most
    const auto find = [&](const auto &isLike) -> qsizetype {
        for (qsizetype at = 0; at < before; ++at) {
            if (!taken.contains(at) && isLike(ours[at].values))
                return at;
        }
        return -1;
    };
    for (auto &row : theirs) {
        auto like = find([&](const RowReader::Values &known) { return saysTheSame(known, row.values, {u"id"_s, column}); });
        if (like < 0 && rule.how == MergeRule::How::SameFact)
            like = find([&](const RowReader::Values &known) { return hasSameKey(rule, known, row.values); });
        if (like < 0) {
            giveRow(rule, shape, row, ours);
            continue;
        }
        taken.insert(like);
        joinRows(rule, shape, ours, like, row, origin);
    }
}

void RowMerge::giveRow(const MergeRule &rule, const TableShape &shape, Stored &row, QList<Stored> &ours)
{
    RowReader::Values now{{QString::fromLatin1(rule.column), m_kept.value}};
    const bool hasPrimary = std::ranges::any_of(ours, [](const Stored &known) { return isPrimary(known.values); });
    if (isPrimary(row.values) && hasPrimary)
        now.insert(primary, qint64(0));
    m_rows.set(m_action, shape, row.id, now);
    row.values.insert(now);
    ours += row;
    ++m_moved[&rule];
}

void RowMerge::joinRows(const MergeRule &rule, const TableShape &shape, QList<Stored> &all, qsizetype at,
                        const Stored &other, const QString &origin)
{
    Stored &ours = all[at];
    const RowJoin join(rule, shape, ours.values, other.values);
    QStringList lost;
    for (const auto &[column, value] : join.lost()) {
        if (const QString text = told(shape, column, value); !text.isEmpty())
            lost += text;
    }
    if (!lost.isEmpty())
        m_rows.note(m_action, m_kept, AltValue{0, shape.name, lost.join(u"; "_s), origin});
    if (join.wasAdded())
        m_remarks += Merges::tr("Two registrations for the same event were both paid, and the amounts were added up. Check "
                                "whether it was one payment.");
    auto changes = join.changes();
    for (const auto &parent : shape.parents) { // nobody stands in for themselves
        if (parent.parent == shape.number && changes.value(parent.column) == SqlValue(ours.id))
            changes.insert(parent.column, SqlValue());
    }
    const bool hasPrimary = std::ranges::any_of(all, [](const Stored &known) { return isPrimary(known.values); });
    if (isPrimary(changes) && hasPrimary)
        changes.remove(primary);
    fold(shape, other.id, ours.id);
    m_rows.set(m_action, shape, ours.id, changes);
    ours.values.insert(changes);
}

/// In words that somebody can read; states and times that another one stands for now are told by the history alone.
QString RowMerge::told(const TableShape &shape, const QString &column, const SqlValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return column.endsWith("_at"_L1) ? QString() : *text;
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    const auto parent = std::ranges::find(shape.parents, column, &TableShape::ForeignKey::column);
    if (parent != shape.parents.end())
        return m_rows.nameOf(*m_shapes.find(parent->parent), *number);
    return column.endsWith("_cents"_L1) ? Money::shown(*number) : QString();
}

void RowMerge::takeYielding(const MergeRule &rule, const TableShape &shape, PersonId other)
{
    const QString column = QString::fromLatin1(rule.column);
    const auto ours = m_rows.rows(shape, column, m_kept.value);
    for (const auto &row : m_rows.rows(shape, column, other.value)) {
        const auto like =
            std::ranges::find_if(ours, [&](const Stored &known) { return hasSameKey(rule, known.values, row.values); });
        if (like != ours.end() && saysTheSame(like->values, row.values, {u"id"_s, column})) {
            fold(shape, row.id, like->id);
            continue;
        }
        m_rows.set(m_action, shape, row.id, {{column, like == ours.end() ? SqlValue(m_kept.value) : SqlValue()}});
        ++m_moved[&rule];
    }
}

void RowMerge::fold(const TableShape &shape, qint64 from, qint64 to)
{
    dropRivals(shape, from, to);
    m_rows.redirect(m_action, m_shapes, shape, from, to);
    m_rows.remove(m_action, shape, from);
    ++m_folded;
}

/// What belongs to both under one unique key, such as a wish to come to the same session, stays with one of them.
void RowMerge::dropRivals(const TableShape &shape, qint64 from, qint64 to)
{
    for (const auto &child : m_shapes.all()) {
        for (const auto &parent : child.parents) {
            const auto unique = std::ranges::find_if(child.uniques, [&](const CatalogUnique &one) {
                return one.columns.size() > 1 && one.columns.contains(parent.column);
            });
            if (parent.parent != shape.number || unique == child.uniques.end())
                continue;
            const auto known = m_rows.rows(child, parent.column, to);
            for (const auto &row : m_rows.rows(child, parent.column, from)) {
                const auto rival = std::ranges::find_if(known, [&](const Stored &one) {
                    return std::ranges::all_of(unique->columns, [&](const QString &column) {
                        return column == parent.column || one.values.value(column) == row.values.value(column);
                    });
                });
                if (rival == known.end())
                    continue;
                if (const auto *rule = MergePlan::rivals(child.name))
                    m_rows.set(m_action, child, rival->id, RowJoin(*rule, child, rival->values, row.values).changes());
                m_rows.remove(m_action, child, row.id);
            }
        }
    }
}

// --- weeks

std::optional<RowMerge::Stored> RowMerge::sheetOf(PersonId person, const QDate &week)
{
    for (const auto &sheet : m_rows.rows(*m_shapes.find(u"timesheet"_s), u"person_id"_s, person.value)) {
        if (std::holds_alternative<std::monostate>(sheet.values.value(u"placement_id"_s))
            && sheet.values.value(u"week_on"_s) == toSql(week))
            return sheet;
    }
    return {};
}

void RowMerge::moveEntries(qint64 from, qint64 to)
{
    const auto &shape = *m_shapes.find(u"time_entry"_s);
    auto known = m_rows.rows(shape, u"timesheet_id"_s, to);
    for (const auto &entry : m_rows.rows(shape, u"timesheet_id"_s, from)) {
        const auto same = std::ranges::find_if(known, [&](const Stored &one) {
            return saysTheSame(one.values, entry.values, {u"id"_s, u"timesheet_id"_s, u"person_id"_s});
        });
        if (same != known.end()) {
            fold(shape, entry.id, same->id);
            known.erase(same); // takes one at most
        } else {
            m_rows.set(m_action, shape, entry.id, {{u"timesheet_id"_s, to}, {u"person_id"_s, m_kept.value}});
        }
    }
}

/// Two sheets of one week become one. It is submitted where all that is in it was.
void RowMerge::foldWeek(const QDate &week, PersonId other, const QString &origin)
{
    const auto ours = sheetOf(m_kept, week), theirs = sheetOf(other, week);
    if (!ours || !theirs)
        return;
    const auto &entries = *m_shapes.find(u"time_entry"_s);
    const auto isSettled = [&](const Stored &sheet) {
        return isStatus(sheet.values, SheetStatus::Submitted) || m_rows.rows(entries, u"timesheet_id"_s, sheet.id).isEmpty();
    };
    const bool wasSubmitted =
        isStatus(ours->values, SheetStatus::Submitted) || isStatus(theirs->values, SheetStatus::Submitted);
    const bool isSubmitted = wasSubmitted && isSettled(*ours) && isSettled(*theirs);
    SheetsInAction sheets(m_action);
    sheets.takeBack({m_kept, {}, week});
    sheets.takeBack({other, {}, week});
    if (const auto reason = std::get<QString>(theirs->values.value(u"return_reason"_s)); !reason.isEmpty())
        m_rows.note(m_action, m_kept, AltValue{0, u"timesheet"_s, reason, origin});
    moveEntries(theirs->id, ours->id);
    fold(*m_shapes.find(u"timesheet"_s), theirs->id, ours->id);
    if (isSubmitted)
        sheets.submit({m_kept, {}, week});
    else if (wasSubmitted)
        m_remarks += Merges::tr("The hours in the week of %1 have to be submitted again, because some of them were not.")
                         .arg(SheetsInAction::shown(week));
}

} // namespace rnf
