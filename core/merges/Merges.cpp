#include "merges/Merges.h"

#include "base/Dates.h"
#include "merges/MergeInAction.h"
#include "merges/MergeObstacles.h"
#include "merges/MergeSchema.h"
#include "merges/MergeUndoWords.h"
#include "people/PeopleSchema.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

Merges::Merges(Store &store, People &people)
    : m_store(store), m_people(people), m_shapes(store.shapes()), m_reading(store.reader())
{
}

MergePreview Merges::preview(const Session &session, const QList<PersonId> &ids, PersonId keep)
{
    auto people = m_people.load(session, ids);
    if (people.isEmpty())
        return {};
    return m_store.read(session, Operation::ReadPeople, [&] {
        MergeObstacles::sort(m_reading, people, keep);
        MergePreview preview;
        QList<MergeFields::Side> sides;
        for (const auto &person : std::as_const(people)) {
            preview.people += person.id;
            preview.names += person.displayName();
            sides += {person, m_reading.newestAbout(person.id)};
        }
        preview.fields = MergeFields::of(sides, m_people.fields().catalog(), m_people.phones());
        for (const auto &rule : MergePlan::rules()) {
            if (!MergePlan::isTold(session, rule, m_shapes))
                continue;
            const QString table = QString::fromLatin1(rule.table), column = QString::fromLatin1(rule.column);
            for (const auto other : preview.people.sliced(1))
                MergePlan::count(preview.moved, rule, m_reading.count(table, column, other));
        }
        if (!Policy::allows(session, Operation::MergePeople))
            preview.obstacles += {u"role"_s, Policy::refusal().message, {}};
        preview.obstacles += MergeObstacles::find(m_reading, m_shapes, people);
        return preview;
    });
}

QString Merges::labelOf(Action &action, const QList<MergeWish> &wishes)
{
    int others = 0;
    for (const auto &wish : wishes)
        others += int(wish.others.size());
    if (wishes.size() != 1)
        return tr("Merge duplicates: %n people", nullptr, others);
    const PersonId kept = wishes.first().keep;
    return tr("Merge %1 and %n more", nullptr, others).arg(People::names(action, {kept}).value(kept));
}

Result<MergeOutcome> Merges::merge(const Session &session, const MergeWish &wish) { return merge(session, QList{wish}); }

Result<MergeOutcome> Merges::merge(const Session &session, const QList<MergeWish> &wishes, const Job *job)
{
    if (wishes.isEmpty())
        return MergeOutcome{};
    MergeOutcome outcome;
    const auto done = m_store.act(
        session, Operation::MergePeople, {},
        [&](Action &action) {
            outcome = {};
            const FieldCatalog catalog = CustomFields::catalog(action.database());
            MergeInAction merging(action, session, m_shapes, catalog, m_people.phones());
            QList<MergeWish> possible;
            for (const auto &wish : wishes) {
                if (const auto named = merging.resolved(wish))
                    possible += *named;
                else
                    ++outcome.leftOut;
            }
            action.setLabel(labelOf(action, possible));
            for (qsizetype at = 0; at < possible.size(); ++at) {
                if (job && job->isCancelled())
                    throw Refusal({u"cancelled"_s, tr("Merging was cancelled. Nobody was merged.")});
                merging.merge(possible[at], outcome);
                if (job)
                    job->report(at + 1, possible.size());
            }
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
    MergeUndoGuard(Action &action, UndoPlan &plan) : m_action(action), m_plan(plan), m_rows(action.on<MergeRepository>()) {}

    void run()
    {
        QSet<qint64> undone;
        m_plan.eachRemoval(personMergeTable, [&](qint64 id) { undone.insert(id); });
        for (const auto &conflict : m_plan.conflicts) {
            if (conflict.table == personMergeTable)
                undone.insert(conflict.row);
        }
        for (const qint64 id : std::as_const(undone)) {
            refuseBelowAnother(id, undone);
            refuseEmpty(id);
        }
        refuseHalf();
        for (const qint64 id : std::as_const(undone)) {
            keepRefusals(id);
            pointOutConsents(id);
        }
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

    bool bringsBack(PersonId person) const
    {
        return std::ranges::any_of(m_plan.rows, [&](const UndoPlan::RestoredRow &row) {
            return row.table == PeopleTable::Person && row.row == person.value;
        });
    }

    /// What was theirs went with whoever they were one with, so that nothing of it would come back.
    void refuseEmpty(qint64 id)
    {
        const bool isBack = std::ranges::any_of(
            m_plan.rows, [](const UndoPlan::RestoredRow &row) { return row.table == PeopleTable::Person; });
        if (isBack && !m_rows.merge(id))
            throw Refusal({u"deleted-since"_s,
                           Merges::tr("The person who was kept was deleted since, with what both of them had. Nothing was "
                                      "done. Undo that first, then this merge.")});
    }

    /// A no that was said while two were one was perhaps said by the other of them.
    void keepRefusals(qint64 id)
    {
        const auto merge = m_rows.merge(id);
        if (!merge || !bringsBack(merge->merged))
            return;
        for (const auto &refused : m_rows.refusedSince(merge->kept, m_plan.action))
            m_rows.noteRefused(m_action, merge->merged, refused, instantText(m_action.doneAt()));
    }

    /// A yes that was said while two were one stays with whoever was kept, and was perhaps said by the other of them.
    void pointOutConsents(qint64 id)
    {
        const auto merge = m_rows.merge(id);
        if (!merge || !bringsBack(merge->merged))
            return;
        const auto kept = People::inAction(m_action).find(merge->kept);
        if (!kept)
            return;
        for (size_t channel = 0; channel < keysOf(Channel()).size(); ++channel) {
            const auto *said = kept->newestConsent(Channel(channel));
            if (said && said->state == YesNo::Yes && m_rows.firstMadeBy(PeopleTable::Consent, said->id) > m_plan.action)
                MergeUndoWords::add(m_plan.conflicts, merge->kept, *said);
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
    UndoPlan &m_plan;
    MergeRepository &m_rows;
};

} // namespace

void Merges::refuseUndo(Action &action, UndoPlan &plan) { MergeUndoGuard(action, plan).run(); }

} // namespace rnf
