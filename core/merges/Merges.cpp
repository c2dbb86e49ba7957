#include "merges/Merges.h"

#include "merges/MergeInAction.h"
#include "merges/MergeObstacles.h"
#include "merges/MergeSchema.h"
#include "people/PeopleSchema.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

Merges::Merges(Store &store, People &people)
    : m_store(store), m_people(people), m_shapes(store.reader(), store.schema()), m_reading(store.reader())
{
}

MergePreview Merges::preview(const Session &session, const QList<PersonId> &ids, PersonId keep)
{
    auto people = m_people.load(session, ids);
    if (people.isEmpty())
        return {};
    return m_store.read(session, Operation::ReadPeople, [&] {
        std::ranges::stable_sort(people, {}, [&](const Person &person) {
            const bool signsIn = m_reading.count(u"account"_s, u"person_id"_s, person.id) > 0;
            return std::tuple(person.id != keep, !signsIn, person.id);
        });
        MergePreview preview;
        QList<MergeFields::Side> sides;
        for (const auto &person : std::as_const(people)) {
            preview.people += person.id;
            preview.names += person.displayName();
            sides += {person, m_reading.newestAbout(person.id)};
        }
        preview.fields = MergeFields::of(sides, m_people.fields().catalog(), m_people.phones());
        for (const auto &rule : MergePlan::rules()) {
            const auto *shape = m_shapes.find(QString::fromLatin1(rule.table));
            if (!shape || !shape->hasImages() || !Policy::allows(session, shape->reading))
                continue;
            for (const auto other : preview.people.sliced(1))
                MergePlan::count(preview.moved, rule, m_reading.count(shape->name, QString::fromLatin1(rule.column), other));
        }
        preview.obstacles = MergeObstacles::find(m_reading, m_shapes, people);
        return preview;
    });
}

QString Merges::labelOf(Action &action, const QList<MergeWish> &wishes)
{
    int others = 0;
    for (const auto &wish : wishes)
        others += int(wish.others.size());
    const PersonId kept = wishes.first().keep;
    return wishes.size() == 1 ? tr("Merge %1 and %n more", nullptr, others).arg(People::names(action, {kept}).value(kept))
                              : tr("Merge duplicates: %n people", nullptr, others);
}

Result<MergeOutcome> Merges::merge(const Session &session, const MergeWish &wish) { return merge(session, QList{wish}); }

Result<MergeOutcome> Merges::merge(const Session &session, const QList<MergeWish> &wishes, const Job *job)
{
    if (wishes.isEmpty())
        return MergeOutcome{};
    MergeOutcome outcome;
    const auto done = m_store.act(
        session, Operation::DeletePeople, {},
        [&](Action &action) {
            outcome = {};
            action.setLabel(labelOf(action, wishes));
            const FieldCatalog catalog = CustomFields::catalog(action.database());
            MergeInAction merging(action, m_shapes, catalog, m_people.phones());
            for (const auto &wish : wishes)
                merging.merge(wish, outcome);
        },
        job);
    if (!done)
        return done.error();
    outcome.action = *done;
    return outcome;
}

namespace {

/// Looks at the merges that a plan takes back or does again.
class MergeUndoGuard {
public:
    MergeUndoGuard(Action &action, const UndoPlan &plan)
        : m_action(action), m_plan(plan), m_rows(action.on<MergeRepository>())
    {
    }

    void run()
    {
        QSet<qint64> undone;
        m_plan.eachRemoval(personMergeTable, [&](qint64 id) { undone.insert(id); });
        for (const auto &conflict : m_plan.conflicts) {
            if (conflict.table == personMergeTable)
                undone.insert(conflict.row);
        }
        for (const qint64 id : std::as_const(undone))
            refuseBelowAnother(id, undone);
        refuseHalf();
    }

private:
    /// Which of two merges came first; those that came back together stand in the order in which they were made.
    std::pair<qint64, qint64> madeIn(qint64 id) { return {m_rows.madeBy(personMergeTable, id), id}; }

    void refuseBelowAnother(qint64 id, const QSet<qint64> &undone)
    {
        const auto merge = m_rows.merge(id);
        if (!merge)
            return;
        for (const auto &other : m_rows.mergesInto(merge->kept)) {
            if (undone.contains(other.id) || madeIn(other.id) < madeIn(id))
                continue;
            throw Refusal({u"merged-since"_s,
                           Merges::tr("“%1” was merged with %2 since, and what both had stands together now. Nothing was "
                                      "done. Undo that merge first, then this one.")
                               .arg(other.mergedName, People::names(m_action, {merge->kept}).value(merge->kept))});
        }
    }

    /// Done again, everybody who was merged has to go; somebody who would stay has something new. Merges that come back with
    /// the person who was kept are not done again.
    void refuseHalf()
    {
        const auto restored = [&](int table) {
            return std::ranges::count_if(m_plan.rows, [&](const UndoPlan::RestoredRow &row) { return row.table == table; });
        };
        qint64 gone = 0;
        m_plan.eachRemoval(PeopleTable::Person, [&](qint64) { ++gone; });
        if (restored(PeopleTable::Person) == 0 && restored(personMergeTable) > gone)
            throw Refusal(
                {u"changed-since"_s,
                 Merges::tr("These people were changed after they came apart, so they are not merged again by undo. "
                            "Nothing was done. Select them and merge them anew.")});
    }

    Action &m_action;
    const UndoPlan &m_plan;
    MergeRepository &m_rows;
};

} // namespace

void Merges::refuseUndo(Action &action, UndoPlan &plan) { MergeUndoGuard(action, plan).run(); }

} // namespace rnf
