#pragma once

#include "look/Dialog.h"
#include "staffing/CoverList.h"
#include "workspace/Workspace.h"

class QFormLayout;
class QLineEdit;
class QStackedWidget;
class QTableWidget;

namespace rnf {

class WindowWork;

/// Who could do a shift instead of somebody, or at all: whoever was least asked lately first, and whom nothing keeps from it.
class CoverDialog : public Dialog {
    Q_OBJECT

public:
    /// `covered`: whom they stand in for; without an id the shift just needs somebody.
    CoverDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, const ShiftFill &fill,
                const SignUpRow &covered, QWidget *parent = nullptr);

private:
    void makeTable();
    void addRow(const CoverCandidate &candidate);
    CoverCandidate chosen() const;
    void updateState();
    void ask();
    void write();
    void conclude(const Result<qint64> &done);

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    ShiftFill m_fill;
    SignUpRow m_covered;
    QList<CoverCandidate> m_candidates;
    QTableWidget *m_table;
    QFormLayout *m_form;
    QLineEdit *m_reason;
    QPushButton *m_ask, *m_write;
};

} // namespace rnf
