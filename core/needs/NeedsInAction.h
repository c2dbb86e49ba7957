#pragma once

#include "events/Event.h"
#include "needs/NeedRepository.h"
#include "storage/IdSet.h"

#include <QCoreApplication>

namespace rnf {

/// What a purge of an event takes: rows that are there, and rows that were deleted before and stand in the history alone, those of
/// people who were taken off the list among them.
struct NeedTraces {
    IdSet needs, children, collectors, signs;
    int count() const { return int(needs.size() + children.size() + collectors.size() + signs.size()); }
};

/// Needs and children inside the action that writes them, on the writing thread; judged by what stands in the workspace at that
/// moment. What is not allowed throws a Refusal.
class NeedsInAction {
    Q_DECLARE_TR_FUNCTIONS(NeedsInAction)

public:
    explicit NeedsInAction(Action &action);

    /// Refused ("gone"), here and below, where it is not there any more.
    Event event(EventId id);
    Event eventOf(RegistrationId registration);
    Event eventOf(ChildId child) { return eventOf(this->child(child).registration); }
    Child child(ChildId id);

    void add(Need &need);
    void save(const Need &before, Need after);
    void remove(const Need &need) { m_rows.remove(m_action, need); }
    /// The parent may collect it; asks for childcare where they have not.
    void add(Child &child);
    void save(const Child &before, Child after);
    void remove(const Child &child);
    void setCollectors(ChildId child, const QList<PersonId> &people);
    void signIn(ChildId child, PersonId by);
    void signOut(ChildId child, PersonId by);
    /// Since when it is in the room; nothing: it is not.
    std::optional<ChildSign> presence(ChildId child);
    void add(Interpreting &interpreting);
    void save(const Interpreting &before, Interpreting after);
    void remove(const Interpreting &interpreting) { m_rows.remove(m_action, interpreting); }
    void save(const NeedSetting &setting);

    /// As Needs::purge; how many rows are gone.
    int purge(EventId event);
    /// Over the reading connection, or the one that writes.
    static NeedTraces tracesOf(NeedRepository &rows, Database &database, EventId event);

private:
    static void check(Need &need);
    static void check(Child &child);
    static void check(Interpreting &interpreting);
    void mayCollect(ChildId child, PersonId person);

    Action &m_action;
    NeedRepository &m_rows;
};

} // namespace rnf
