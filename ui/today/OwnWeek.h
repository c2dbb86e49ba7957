#pragma once

#include "base/PageMeans.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rnf {

/// What an intern reads first: how far this week is, who supervises, and the two ways to write hours down.
class OwnWeek : public QWidget {
    Q_OBJECT

public:
    OwnWeek(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);

    void reload();

Q_SIGNALS:
    void timerWanted();

private:
    QLayout *makeButtons();
    void showTerm(const Placement &placement);

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    WeekKey m_key;
    QLabel *m_hours, *m_state, *m_supervisor;
    QPushButton *m_timer, *m_type;
};

} // namespace rnf
