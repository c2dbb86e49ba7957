#include "staffing/RolesDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/RowTable.h"
#include "staffing/Staffing.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

RolesDialog::RolesDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent)
    : Dialog(u"shiftRoles"_s, tr("Roles"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_table(new QTableWidget(0, 2, this)), m_name(new QLineEdit(this)), m_certificate(new QLineEdit(this)),
      m_isSoloOk(new QCheckBox(tr("One person alone may do it"), this))
{
    Help::setTopic(this, u"shifts"_s);
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addLayout(makeForm());
    auto *add = addAside(tr("New role"), u"newRole"_s);
    m_remove = addAside(tr("Remove"), u"removeRole"_s);
    auto *write = addPrimary(tr("Keep the roles"), u"writeRoles"_s);
    for (auto *button : {add, m_remove, write})
        button->setDisabled(workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &RolesDialog::startNew);
    connect(m_remove, &QPushButton::clicked, this, &RolesDialog::remove);
    connect(write, &QPushButton::clicked, this, [this] {
        if (keep())
            accept();
    });
    // Afterwards, since it fills the table anew.
    connect(m_table, &QTableWidget::currentCellChanged, this, &RolesDialog::choose, Qt::QueuedConnection);
    readRoles({});
    keepSize({520, 480});
    m_table->setFocus();
}

void RolesDialog::makeTable()
{
    m_table->setObjectName(u"shiftRoles"_s);
    m_table->setAccessibleName(tr("Roles"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Certificate")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
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

void RolesDialog::readRoles(VolunteerRoleId chosen)
{
    const QSignalBlocker quiet(m_table);
    m_roles = m_workspace.staffing().roles(m_session);
    m_table->setRowCount(0);
    for (const auto &role : std::as_const(m_roles)) {
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        m_table->setItem(row, 0, new QTableWidgetItem(role.name));
        m_table->setItem(row, 1, new QTableWidgetItem(role.certificateKind));
    }
    const auto found = std::ranges::find(m_roles, chosen, &VolunteerRole::id) - m_roles.begin();
    const int row = found < m_roles.size() ? int(found) : 0;
    m_table->setCurrentCell(row, 0);
    fill(m_roles.value(row));
}

void RolesDialog::choose(int row)
{
    const VolunteerRole next = m_roles.value(row);
    if (!next.id.isValid() || next.id == m_shown.id)
        return;
    if (keep()) {
        readRoles(next.id);
    } else {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentCell(int(std::ranges::find(m_roles, m_shown.id, &VolunteerRole::id) - m_roles.begin()), 0);
    }
}

void RolesDialog::startNew()
{
    if (!keep())
        return;
    readRoles(m_shown.id);
    const QSignalBlocker quiet(m_table);
    m_table->setCurrentCell(-1, -1);
    fill({});
    m_name->setFocus();
}

void RolesDialog::remove()
{
    const auto removed = m_shown.id.isValid() ? m_workspace.staffing().remove(m_session, m_shown) : Result<qint64>(0);
    if (!removed) {
        showProblem(removed.error().message);
        return;
    }
    m_work.tell(removed);
    readRoles({});
    m_table->setFocus();
}

void RolesDialog::fill(const VolunteerRole &role)
{
    m_shown = role;
    m_name->setText(role.name);
    m_certificate->setText(role.certificateKind);
    m_isSoloOk->setChecked(role.isSoloOk);
    m_remove->setEnabled(role.id.isValid() && !m_workspace.isReadOnly());
    showProblem({});
}

bool RolesDialog::keep()
{
    VolunteerRole role = m_shown;
    role.name = m_name->text().trimmed();
    role.certificateKind = m_certificate->text().trimmed();
    role.isSoloOk = m_isSoloOk->isChecked();
    if (role == m_shown) // and a new one that nothing was typed of
        return true;
    Result<qint64> kept;
    if (m_shown.id.isValid()) {
        kept = m_workspace.staffing().save(m_session, m_shown, role);
    } else {
        const auto added = m_workspace.staffing().add(m_session, role);
        kept = added ? Result<qint64>(m_workspace.changes().newestOf(m_session)) : Result<qint64>(added.error());
    }
    if (!kept) {
        showProblem(kept.error().message);
        m_name->setFocus();
        return false;
    }
    m_work.tell(kept);
    return true;
}

} // namespace rnf
