#include "merges/MergeObstacles.h"

#include "merges/Merges.h"
#include "work/SheetsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Accounts and timers are not logged, so undo could not give them back.
QList<Problem> signingIn(MergeRepository &rows, const QList<Person> &people)
{
    const auto signsIn = [&](const Person &person) { return rows.count(u"account"_s, u"person_id"_s, person.id) > 0; };
    const Person &kept = people.first();
    QList<Problem> problems;
    for (const auto &other : people.sliced(1)) {
        if (!signsIn(other))
            continue;
        if (signsIn(kept))
            problems +=
                {u"account"_s,
                 Merges::tr("%1 and %2 each have an account of their own.").arg(kept.displayName(), other.displayName()),
                 Merges::tr("People who sign in stay apart.")};
        else
            problems += {u"account"_s, Merges::tr("%1 has an account.").arg(other.displayName()),
                         Merges::tr("Keep %1 instead.").arg(other.displayName())};
    }
    return problems;
}

QList<Problem> runningTimers(MergeRepository &rows, const QList<Person> &people)
{
    QList<Problem> problems;
    for (const auto &other : people.sliced(1)) {
        if (rows.count(u"timer"_s, u"person_id"_s, other.id) > 0)
            problems += {u"timer"_s, Merges::tr("The timer of %1 is running.").arg(other.displayName()),
                         Merges::tr("Stop it first.")};
    }
    return problems;
}

/// Approved hours keep their sheet and its place in the week, and two of them would need the same.
QList<Problem> fixedWeeks(MergeRepository &rows, const TableShapes &shapes, const QList<Person> &people)
{
    QList<PersonId> ids;
    for (const auto &person : people)
        ids += person.id;
    const auto isFixed = [](const RowReader::Values &sheet) {
        return sheet.value(u"status"_s) == SqlValue(keyOf(SheetStatus::Approved))
            || sheet.value(u"status"_s) == SqlValue(keyOf(SheetStatus::Locked));
    };
    QSet<QString> fixed;
    for (const auto id : ids) {
        for (const auto &sheet : rows.rows(*shapes.find(u"timesheet"_s), u"person_id"_s, id.value)) {
            const bool isOwn = std::holds_alternative<std::monostate>(sheet.values.value(u"placement_id"_s));
            if (isOwn && isFixed(sheet.values))
                fixed.insert(std::get<QString>(sheet.values.value(u"week_on"_s)));
        }
    }
    QList<Problem> problems;
    for (const auto &week : rows.sharedWeeks(ids)) {
        if (fixed.contains(dayText(week)))
            problems += {u"hours"_s,
                         Merges::tr("More than one of them has hours in the week of %1, and some of these are approved.")
                             .arg(SheetsInAction::shown(week)),
                         Merges::tr("Approved hours stay as they are, so these people stay apart.")};
    }
    return problems;
}

} // namespace

void MergeObstacles::sort(MergeRepository &rows, QList<Person> &people, PersonId keep)
{
    std::ranges::stable_sort(people, {}, [&](const Person &person) {
        const bool signsIn = rows.count(u"account"_s, u"person_id"_s, person.id) > 0;
        return std::tuple(person.id != keep, !signsIn, person.id);
    });
}

QList<Problem> MergeObstacles::find(MergeRepository &rows, const TableShapes &shapes, const QList<Person> &people)
{
    return signingIn(rows, people) + runningTimers(rows, people) + fixedWeeks(rows, shapes, people);
}

} // namespace rnf
