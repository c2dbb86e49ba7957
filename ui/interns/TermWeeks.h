#pragma once

#include "workspace/Workspace.h"

#include <QTableWidget>

namespace rnf {

/// The weeks of a placement, as high as it takes: the hours of each, and how far its sheet is. Enter opens one.
class TermWeeks : public QTableWidget {
    Q_OBJECT

public:
    TermWeeks(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(const Placement &placement);

Q_SIGNALS:
    void chosen(const QDate &monday);

private:
    enum Column { Number, Worked, State, ColumnCount };

    void addWeek(const Placement &placement, const QDate &monday);
    QString stateOf(const Week &week, const QDate &monday) const;

    Workspace &m_workspace;
    const Session &m_session;
};

} // namespace rnf
