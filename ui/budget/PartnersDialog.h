#pragma once

#include "budget/PartnerTableModel.h"
#include "look/Dialog.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace rnf {

class WindowWork;

/// The partners of an event, each with one step to go: ask, note the pledge, note the payment, thank. Space takes the step, Enter
/// opens a partner.
class PartnersDialog : public Dialog {
    Q_OBJECT

public:
    PartnersDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                   QWidget *parent = nullptr);

    void choose(EventOrganizationId partner);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeButtons();
    void makeTable();
    void read(EventOrganizationId chosen);
    EventOrganization current() const;
    void updateButtons();
    void takeStep();
    void edit(const EventOrganization &partner);
    void openCurrent();
    void addPartner();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    PartnerTableModel *m_model;
    QTableView *m_table;
    QStackedWidget *m_states;
    QPushButton *m_step = nullptr, *m_edit = nullptr;
};

} // namespace rnf
