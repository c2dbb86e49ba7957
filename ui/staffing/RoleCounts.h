#pragma once

#include "staffing/VolunteerShift.h"
#include "workspace/Workspace.h"

#include <QWidget>

class QLineEdit;
class QSpinBox;
class QTableWidget;

namespace rnf {

/// How many people a shift takes in each role, at least and at most; a role that is not there yet is typed below.
class RoleCounts : public QWidget {
    Q_OBJECT

public:
    RoleCounts(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

    void show(const QList<StaffingNeed> &needs);
    /// Those of which at least or at most somebody is wanted.
    QList<StaffingNeed> needs() const;

Q_SIGNALS:
    void changed();
    void failed(const QString &why);

private:
    struct Line {
        VolunteerRole role;
        QSpinBox *least, *most;
    };
    void addLine(const VolunteerRole &role, const StaffingNeed &need);
    QSpinBox *addSpin(int column, const QString &name, const QString &accessibleName, int value);
    void addRole();

    Workspace &m_workspace;
    const Session &m_session;
    QTableWidget *m_table;
    QLineEdit *m_new;
    QList<Line> m_lines;
};

} // namespace rnf
