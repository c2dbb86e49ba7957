#pragma once

#include "base/PageMeans.h"
#include "recruiting/Applications.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace rnf {

class ApplicationFlow;
class ApplicationRecord;

/// One application beside the board: whose it is, where it stands, the steps it can go, and what is known of it.
class ApplicationDetail : public QWidget {
    Q_OBJECT

public:
    ApplicationDetail(Workspace &workspace, const Session &session, const PageMeans &means, ApplicationFlow *flow,
                      QWidget *parent = nullptr);

    void show(const Application &application);
    /// Invalid until one was shown.
    ApplicationId application() const { return m_application.id; }
    PersonId person() const { return m_application.person; }
    void finishEditing();

Q_SIGNALS:
    void rubricAsked();
    /// To the placement it became.
    void placementWanted(rnf::PlacementId placement);

private:
    QLayout *makeHeading();
    QLayout *makeButtons();
    QLayout *makeSteps();
    QPushButton *makeButton(const QString &text, const QString &name, const std::function<void()> &run);
    void showPerson();
    void showState();
    void showSteps();
    void fillPrograms();
    void edit();
    void moveTo(ProgramId program);
    QDate today() const { return m_workspace.store().dates().today(); }

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    ApplicationFlow *m_flow;
    Application m_application;
    QLabel *m_name, *m_contact, *m_state;
    QPushButton *m_open, *m_move, *m_toPlacement;
    QMenu *m_programs;
    QList<std::pair<ApplicationStatus, QPushButton *>> m_steps;
    ApplicationRecord *m_record;
};

} // namespace rnf
