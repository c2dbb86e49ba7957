#pragma once

#include "base/Result.h"
#include "people/People.h"
#include "workplace/WorkplaceRepository.h"

namespace rnf {

/// What can be done with the workplace; the only class of this feature that windows and commands see. A change takes the
/// workplace it was decided on, and gives no two places beside each other one name: nobody could tell them apart. Lives on
/// the thread that opened the store.
class Workplaces {
public:
    Workplaces(Store &store, People &people);

    Workplace read(const Session &session);
    /// With a connection of the caller's own, on any thread. Throws StorageError.
    static Workplace read(Database &database);
    /// Everybody who works anywhere now, by id. Likewise.
    static QList<PersonId> peopleAtWork(Database &database);
    /// Since when and until when everybody worked anywhere, but for what had ended by a day; by person. Likewise.
    static QList<JobSpan> jobSpans(Database &database, const QDate &day);

    /// A unit below an employer, a worksite or a unit; without a place above, an employer. Answers what was made.
    Result<PlaceKey> add(const Session &session, const Workplace &workplace, PlaceKey above, const QString &name);
    // These answer the action's number, 0 when nothing was to be done.
    Result<qint64> rename(const Session &session, const Workplace &workplace, PlaceKey place, const QString &name);
    Result<qint64> setHeadcount(const Session &session, const Workplace &workplace, PlaceKey unit,
                                const Headcount &headcount);
    /// Puts a unit, with all below it, elsewhere at the same employer.
    Result<qint64> move(const Session &session, const Workplace &workplace, PlaceKey unit, PlaceKey above);
    /// Takes a unit out; what lay below it goes to where it stood, its people stay at the employer without a unit.
    Result<qint64> remove(const Session &session, const Workplace &workplace, PlaceKey unit);
    /// Makes a unit the place of work of these people from today on. A transfer keeps the old job in their history.
    Result<qint64> assign(const Session &session, const Workplace &workplace, const QList<PersonId> &people, PlaceKey unit);

private:
    using Change = std::function<void(Action &, WorkplaceRepository &)>;
    Result<qint64> change(const Session &session, const QString &label, const Change &change);

    Store &m_store;
    People &m_people;
    WorkplaceRepository m_reading;
};

} // namespace rnf
