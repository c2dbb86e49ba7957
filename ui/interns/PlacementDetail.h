#pragma once

#include "base/PageMeans.h"
#include "look/LineList.h"
#include "look/ScrolledColumn.h"
#include "workspace/Workspace.h"

class QLabel;
class QPushButton;

namespace rnf {

class PlacementForm;
class TermWeeks;

/// One placement beside the list: whose it is, the steps it can go, what was agreed, the tasks that are open, and its weeks.
class PlacementDetail : public ScrolledColumn {
    Q_OBJECT

public:
    PlacementDetail(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void show(const Placement &placement);
    void remove();
    PlacementForm *form() const { return m_form; }

private:
    QLayout *makeHeading();
    QLayout *makeSteps();
    void showState();
    void showTasks();
    void step(PlacementStatus to);
    void endEarly();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    Placement m_placement;
    QLabel *m_name, *m_contact, *m_state;
    QList<std::pair<PlacementStatus, QPushButton *>> m_steps;
    PlacementForm *m_form;
    LineList *m_tasks;
    TermWeeks *m_weeks;
};

} // namespace rnf
