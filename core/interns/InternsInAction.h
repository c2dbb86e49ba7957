#pragma once

#include "interns/InternRepository.h"

#include <QCoreApplication>

namespace rnf {

/// Placements and what belongs to them inside the action that writes them or rests on them, on the writing thread; judged by what
/// stands in the workspace at that moment. What is not allowed throws a Refusal.
class InternsInAction {
    Q_DECLARE_TR_FUNCTIONS(InternsInAction)

public:
    explicit InternsInAction(Action &action);

    /// Refuses where it is not there any more.
    Placement placement(PlacementId id);
    /// The usual rules where there is none.
    InternProgram program(ProgramId id) { return m_rows.find(id).value_or(InternProgram()); }
    QList<Absence> absences(PlacementId placement) { return m_rows.absences(placement); }

    /// Gives it its id, and the programme and the last day that follow where they are not said.
    void add(Placement &placement, const QDate &today);
    void save(const Placement &before, Placement after, const QDate &today);

private:
    void complete(Placement &placement, const QDate &today);
    static void check(const Placement &placement);

    Action &m_action;
    InternRepository &m_rows;
};

} // namespace rnf
