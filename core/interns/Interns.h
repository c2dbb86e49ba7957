#pragma once

#include "interns/InternRepository.h"
#include "people/People.h"

namespace rnf {

struct UndoPlan;

/// Everything that can be done with the intern programme; the only class of this feature that windows and commands see. Reads
/// answer "nothing" when they fail; writes answer the action's number. Who does not lead interns reads their own placements,
/// with the programmes of those, and writes nothing here. Lives on the thread that opened the store.
class Interns : public QObject {
    Q_OBJECT

public:
    Interns(Store &store, People &people);

    /// Throws a Refusal where a placement must stay. Called inside the action that deletes it, on the writing thread.
    using RemovalGuard = void (*)(Action &, PlacementId);
    /// A feature whose rows do not go with a placement, such as paid stipends, keeps it with one.
    void addRemovalGuard(RemovalGuard guard);

    /// The newest first.
    QList<InternProgram> programs(const Session &session);
    /// Current ones first, by their interns' names; then those that have ended, the newest first.
    QList<Placement> placements(const Session &session);
    std::optional<Placement> find(const Session &session, PlacementId id);
    /// What it takes to read, or to write, what belongs to a placement.
    Operation toRead(const Session &session, PlacementId placement);
    Operation toWrite(const Session &session, PlacementId placement);
    /// All placements of one person, the newest first.
    QList<Placement> of(const Session &session, PersonId person);
    /// The one that somebody's hours of a day belong to: whose term holds it; of several the current one, then the newest.
    std::optional<Placement> placementOn(const Session &session, PersonId person, const QDate &day);

    Result<ProgramId> add(const Session &session, InternProgram program);
    Result<qint64> save(const Session &session, const InternProgram &before, InternProgram after);
    /// A new placement; without a programme the newest one, or one made along. The last day follows from the programme's weeks
    /// where it is not said: start + 7 × weeks − 1. Refused, here and in `save`: nobody, a last day before the first, hours
    /// below zero, an early end without its reason.
    Result<PlacementId> add(const Session &session, Placement placement);
    /// Writes what differs; a new status names the action. What ends early ends today where its last day would be later.
    Result<qint64> save(const Session &session, const Placement &before, Placement after);
    /// Refused once hours of it are approved, and where a guard refuses.
    Result<qint64> remove(const Session &session, const Placement &placement);

    /// By name.
    QList<School> schools(const Session &session);
    /// The school of this name, or a new one. An empty name is none.
    Result<SchoolId> schoolNamed(const Session &session, const QString &name);

    /// By their first days.
    QList<Absence> absences(const Session &session, PlacementId placement);
    /// Refused, here and in `save`: a last day before the first, days that another absence of the placement holds.
    Result<AbsenceId> add(const Session &session, Absence absence);
    Result<qint64> save(const Session &session, const Absence &before, const Absence &after);
    Result<qint64> remove(const Session &session, const Absence &absence);

    /// The same among these.
    static PlacementId placementOn(QList<Placement> placements, PersonId person, const QDate &day);

    /// From any thread.
    static QList<Placement> placements(Database &database);
    static QList<InternProgram> programs(Database &database);
    /// For the history: a placement with approved hours goes with its intern only.
    static void refuseUndo(Action &action, UndoPlan &plan);

private:
    /// The intern's name is %1 of the text.
    QString labelOf(const Session &session, const QString &text, PlacementId placement);
    static void refuseFixedHours(Action &action, PlacementId placement);

    Store &m_store;
    People &m_people;
    InternRepository m_reading;
    QList<RemovalGuard> m_removalGuards;
};

} // namespace rnf
