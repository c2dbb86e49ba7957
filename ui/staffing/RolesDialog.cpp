#include "staffing/RolesDialog.h"

#include "help/Help.h"
#include "look/Form.h"
#include "staffing/Staffing.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

RolesDialog::RolesDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent)
    : KeptListDialog(u"shiftRoles"_s, tr("Roles"), workspace, session, work, workspace.staffing(), parent),
      m_name(new QLineEdit(this)), m_certificate(new QLineEdit(this)),
      m_isSoloOk(new QCheckBox(tr("One person alone may do it"), this))
{
    Help::setTopic(this, u"shifts"_s);
    setColumns({tr("Name"), tr("Certificate")})->setSectionResizeMode(QHeaderView::Stretch);
    begin(makeForm(), m_name,
          {addAside(tr("New role"), u"newRole"_s), addAside(tr("Remove"), u"removeRole"_s),
           addPrimary(tr("Keep the roles"), u"writeRoles"_s)});
    keepSize({520, 480});
}

QFormLayout *RolesDialog::makeForm()
{
    m_name->setObjectName(u"roleName"_s);
    m_name->setPlaceholderText(tr("Door"));
    m_certificate->setObjectName(u"roleCertificate"_s);
    m_certificate->setPlaceholderText(tr("none; or its name, such as “Safeguarding”"));
    m_isSoloOk->setObjectName(u"roleSolo"_s);
    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Certificate"), m_certificate);
    form->addRow(QString(), m_isSoloOk);
    return form;
}

QList<RolesDialog::Row> RolesDialog::rows() const
{
    QList<Row> rows;
    for (const auto &role : service().roles(session()))
        rows += {role, {role.name, role.certificateKind}};
    return rows;
}

void RolesDialog::fill(const VolunteerRole &role)
{
    m_name->setText(role.name);
    m_certificate->setText(role.certificateKind);
    m_isSoloOk->setChecked(role.isSoloOk);
}

std::optional<VolunteerRole> RolesDialog::typed(VolunteerRole role)
{
    role.name = m_name->text().trimmed();
    role.certificateKind = m_certificate->text().trimmed();
    role.isSoloOk = m_isSoloOk->isChecked();
    return role;
}

} // namespace rnf
