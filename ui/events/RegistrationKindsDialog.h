#pragma once

#include "events/Registration.h"
#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;

namespace rnf {

class WindowWork;

/// The kinds of registration of an event: how many places each has and how many are taken, what it costs, and until when a yes is
/// taken. What was changed of one is kept before another is looked at.
class RegistrationKindsDialog : public Dialog {
    Q_OBJECT

public:
    RegistrationKindsDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                            QWidget *parent = nullptr);

private:
    void makeTable();
    QFormLayout *makeForm();
    void readKinds(RegistrationKindId chosen);
    void addRow(const RegistrationKind &kind, const KindCounts &counts);
    void choose(int row);
    void startNew();
    void remove();
    void fill(const RegistrationKind &kind);
    /// What the form says; nothing, and the problem shown, where that is no price or no day.
    std::optional<RegistrationKind> typed();
    bool readDayInto(QDate &day, QLineEdit *field);
    /// Says what cannot be kept; the form stays with it.
    bool keep();

    Workspace &m_workspace;
    const Session &m_session;
    WindowWork &m_work;
    Event m_event;
    QList<RegistrationKind> m_kinds;
    RegistrationKind m_shown; ///< invalid: a new one
    QTableWidget *m_table;
    QLineEdit *m_name;
    QSpinBox *m_places;
    QLineEdit *m_price, *m_opens, *m_closes;
    QCheckBox *m_approval, *m_cohort, *m_ownForm;
    QPushButton *m_remove;
};

} // namespace rnf
