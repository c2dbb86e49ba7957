#pragma once

#include "credit/Credit.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QDateEdit;
class QSpinBox;
class QTableWidget;

namespace rnf {

/// What a school asks for credit: from which day on, how many weeks, and which hours give how many credits with how many
/// evaluations.
class SchoolPolicyDialog : public Dialog {
    Q_OBJECT

public:
    /// A new policy has no id; it knows its school.
    SchoolPolicyDialog(Workspace &workspace, const Session &session, const SchoolPolicy &policy, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    void fillSteps();
    void addStep(const QStringList &cells = {});
    QString cell(int row, int column) const;
    /// The lines in which something stands; what cannot be read is said.
    Result<QList<CreditStep>> steps() const;
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    SchoolPolicy m_policy;
    QDateEdit *m_from;
    QSpinBox *m_weeks;
    QTableWidget *m_steps;
};

} // namespace rnf
