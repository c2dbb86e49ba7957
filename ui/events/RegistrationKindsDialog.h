#pragma once

#include "base/KeptListDialog.h"
#include "events/Registration.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace rnf {

/// The kinds of registration of an event: how many places each has and how many are taken, what it costs, and until when a yes is
/// taken.
class RegistrationKindsDialog : public KeptListDialog<RegistrationKind, Registrations> {
    Q_OBJECT

public:
    RegistrationKindsDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                            QWidget *parent = nullptr);

private:
    QFormLayout *makeForm();
    QList<Row> rows() const override;
    RegistrationKind newOne() const override;
    void fill(const RegistrationKind &kind) override;
    std::optional<RegistrationKind> typed(RegistrationKind kind) override;
    bool readDayInto(QDate &day, QLineEdit *field);

    EventId m_event;
    QLineEdit *m_name;
    QSpinBox *m_places;
    QLineEdit *m_price, *m_opens, *m_closes;
    QCheckBox *m_approval, *m_cohort, *m_ownForm;
};

} // namespace rnf
