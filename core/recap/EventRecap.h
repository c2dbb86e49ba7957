#pragma once

#include "budget/BudgetTotals.h"
#include "budget/EventOrganization.h"
#include "events/Registration.h"
#include "staffing/VolunteerShift.h"

namespace rnf {

/// How many of the needs of an event were met, over all kinds. Few are people who could be recognized, so that a number of one
/// to four stays untold, and so does one that the others would give away.
struct NeedsMet {
    static constexpr int fewest = 5;

    std::optional<int> asked; ///< nothing: fewer than `fewest`, but some
    std::optional<int> met;   ///< nothing: too few were, or too few were not

    static NeedsMet of(int asked, int met);
    bool operator==(const NeedsMet &) const = default;
};

/// What an event came to: its numbers, and the people behind each of them, by name.
struct EventRecap {
    EventCounts counts;
    QList<PersonId> came;     ///< as many as counts.came
    QList<PersonId> newFaces; ///< of those who came: never before at an event that began earlier
    QList<PersonId> walkIns;  ///< of those who came
    QList<PersonId>
        missed;      ///< said yes and did not come, excused or not; while attendance is open also who was not seen yet
    int excused = 0; ///< of those who missed it
    int notSeen = 0; ///< of those who missed it: nobody noted yet what became of them
    QList<ShiftThanks> volunteers;      ///< most minutes first
    QList<EventOrganization> unthanked; ///< partners who gave and whom nobody has thanked yet
    std::optional<NeedsMet> needs;      ///< nothing: nobody asked for anything, or the session may not see needs
    BudgetTotals budget;

    /// Of all volunteers together.
    int volunteerMinutes() const;
    QList<PersonId> volunteerPeople() const;
};

} // namespace rnf
