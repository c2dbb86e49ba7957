#pragma once

#include "base/PageMeans.h"
#include "interns/PlacementPart.h"
#include "look/LineList.h"
#include "workspace/Workspace.h"

namespace rnf {

class PlacementForm;
class TermWeeks;

/// The term of a placement: what was agreed, the days away, the tasks that are open, and its weeks.
class TermPart : public PlacementPart {
    Q_OBJECT

public:
    TermPart(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Placement &placement) override;
    void commit() override;
    PlacementForm *form() const { return m_form; }

Q_SIGNALS:
    void removeAsked();

private:
    void showAbsences();
    void showTasks();
    void offerMoves();
    void editAbsence(const Absence &absence);
    void removeAbsence(const Absence &absence);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Placement m_placement;
    PlacementForm *m_form;
    LineList *m_absences, *m_tasks;
    TermWeeks *m_weeks;
};

} // namespace rnf
