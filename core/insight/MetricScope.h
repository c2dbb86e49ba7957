#pragma once

#include "insight/MetricQuestion.h"
#include "interns/Interns.h"
#include "work/Hours.h"

namespace rnf {

/// Whom a question is about: its placements, and which hours belong to it. Reads when it is made; throws StorageError.
class MetricScope {
public:
    MetricScope(Database &database, const MetricQuestion &question);

    /// Those asked about whose term lies in these weeks, at least partly.
    QList<Placement> placements(const MetricPeriod &weeks) const;
    /// Everybody is asked about, interns or not.
    bool isEverybody() const { return !m_isNarrowed && !m_question.person.isValid() && !m_question.among; }
    /// Whose those placements are.
    QHash<PlacementId, PersonId> internsOf(const MetricPeriod &weeks) const;
    /// Something of this person, or that belongs to this placement of theirs, is asked about.
    bool holds(PersonId person, PlacementId placement) const;
    /// Somebody is an intern by a placement that is asked about.
    bool isAskedIntern(PersonId person) const { return m_askedInterns.contains(person); }

    /// Visits the hours of these days that are asked about: approved ones, and those that wait. A correction that waits is
    /// not among them: what it corrects counts until it is approved.
    template <typename Visit>
    void eachEntry(const MetricPeriod &days, Visit visit) const
    {
        if (days.from >= days.beyond)
            return;
        Hours::eachCounted(m_database, days.from, days.beyond, [&](const CountedMinutes &counted) {
            const bool isMeant = counted.isApproved || (counted.isWaiting && !counted.isAmendment);
            if (isMeant && holds(counted.person, counted.placement))
                visit(counted);
        });
    }
    /// The same of placements only.
    template <typename Visit>
    void eachInternEntry(const MetricPeriod &days, Visit visit) const
    {
        eachEntry(days, [&](const CountedMinutes &counted) {
            if (counted.placement.isValid())
                visit(counted);
        });
    }

private:
    Database &m_database;
    MetricQuestion m_question;
    bool m_isNarrowed;             ///< to a programme or a placement
    QList<Placement> m_placements; ///< those asked about
    QSet<PlacementId> m_asked;
    QSet<PersonId> m_askedInterns;
};

} // namespace rnf
