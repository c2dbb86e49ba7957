#pragma once

#include "base/PageMeans.h"
#include "proposals/WallState.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace rnf {

/// The wall goes into the programme, and onto paper.
class PublishStep : public QWidget {
    Q_OBJECT

public:
    PublishStep(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent = nullptr);
    void show(const WallState &state);

Q_SIGNALS:
    void wallPrintAsked();
    void roomsPrintAsked();

private:
    void publish();

    Workspace &m_workspace;
    const Session &m_session;
    PageMeans m_means;
    WallState m_state;
    QLabel *m_told;
    QPushButton *m_publish, *m_printWall, *m_printRooms;
};

} // namespace rnf
