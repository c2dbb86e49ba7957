#pragma once

#include "budget/BudgetEdits.h"
#include "budget/Budgets.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QComboBox;
class QPlainTextEdit;

namespace rnf {

class WindowWork;

/// An organization's part in an event, new or not: its role, how far it is with it, what it gives and what it gets.
class PartnerDialog : public Dialog {
    Q_OBJECT

public:
    /// A partner without an id is added.
    PartnerDialog(Workspace &workspace, const Session &session, WindowWork &work, const EventOrganization &partner,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    void kept(rnf::EventOrganizationId partner);

private:
    void makeForm();
    PartnerStage stage() const;
    void setStage(PartnerStage stage);
    /// An amount says how far they are.
    void followAmounts();
    bool read(EventOrganization &partner);
    void write();
    void remove();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    EventOrganization m_partner;
    QLineEdit *m_name;
    QComboBox *m_role, *m_stage;
    QLineEdit *m_level;
    MoneyEdit *m_pledged, *m_received;
    PastDayEdit *m_logoOn, *m_thankedOn;
    QPlainTextEdit *m_perks;
};

} // namespace rnf
