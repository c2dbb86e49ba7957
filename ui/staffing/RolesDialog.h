#pragma once

#include "base/KeptListDialog.h"
#include "staffing/VolunteerShift.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace rnf {

/// What people do on shifts: which certificate a role takes, and whether one person alone may do it.
class RolesDialog : public KeptListDialog<VolunteerRole, Staffing> {
    Q_OBJECT

public:
    RolesDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent = nullptr);

private:
    QFormLayout *makeForm();
    QList<Row> rows() const override;
    void fill(const VolunteerRole &role) override;
    std::optional<VolunteerRole> typed(VolunteerRole role) override;

    QLineEdit *m_name, *m_certificate;
    QCheckBox *m_isSoloOk;
};

} // namespace rnf
