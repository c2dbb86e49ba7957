#include "staffing/RoleCounts.h"

#include "look/RowTable.h"
#include "staffing/Staffing.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum RoleColumn { RoleName, Least, Most, RoleColumnCount };
constexpr int mostPeople = 999;

} // namespace

RoleCounts::RoleCounts(Workspace &workspace, const Session &session, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_session(session), m_table(new QTableWidget(0, RoleColumnCount, this)),
      m_new(new QLineEdit(this))
{
    m_table->setObjectName(u"roleCounts"_s);
    m_table->setAccessibleName(tr("People for each role"));
    m_table->setHorizontalHeaderLabels({tr("Role"), tr("At least"), tr("At most")});
    makeChoiceTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RoleName, QHeaderView::Stretch);
    constexpr int lines = 5;
    m_table->setMinimumHeight(lines * (Theme::rowHeight + Theme::gap));
    m_new->setObjectName(u"newShiftRole"_s);
    m_new->setAccessibleName(tr("Another role"));
    m_new->setPlaceholderText(tr("Another role: “Kitchen”"));
    auto *add = new QPushButton(tr("Add the role"), this);
    add->setObjectName(u"addShiftRole"_s);
    add->setAutoDefault(false);
    for (auto *control : QList<QWidget *>{m_new, add})
        control->setDisabled(workspace.isReadOnly());
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap);
    line->addWidget(m_new, 1);
    line->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    layout->addWidget(m_table, 1);
    layout->addLayout(line);
    connect(add, &QPushButton::clicked, this, &RoleCounts::addRole);
    show({});
}

void RoleCounts::show(const QList<StaffingNeed> &needs)
{
    m_table->setRowCount(0);
    m_lines.clear();
    for (const auto &role : m_workspace.staffing().roles(m_session)) {
        const auto need = std::ranges::find(needs, role.id, &StaffingNeed::role);
        addLine(role, need == needs.end() ? StaffingNeed{{}, {}, role.id, 0, 0} : *need);
    }
}

void RoleCounts::addLine(const VolunteerRole &role, const StaffingNeed &need)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *name = new QTableWidgetItem(role.name);
    if (!role.certificateKind.isEmpty())
        name->setText(tr("%1 (needs “%2”)").arg(role.name, role.certificateKind));
    m_table->setItem(row, RoleName, name);
    auto *least = addSpin(Least, u"least/%1"_s.arg(role.name), tr("At least, %1").arg(role.name), need.countMin);
    auto *most = addSpin(Most, u"most/%1"_s.arg(role.name), tr("At most, %1").arg(role.name), need.countMax);
    most->setSpecialValueText(tr("any"));
    m_lines += {role, least, most};
}

QSpinBox *RoleCounts::addSpin(int column, const QString &name, const QString &accessibleName, int value)
{
    auto *spin = new QSpinBox;
    spin->setObjectName(name);
    spin->setAccessibleName(accessibleName);
    spin->setRange(0, mostPeople);
    spin->setValue(value);
    m_table->setCellWidget(m_table->rowCount() - 1, column, spin);
    connect(spin, &QSpinBox::valueChanged, this, &RoleCounts::changed);
    return spin;
}

QList<StaffingNeed> RoleCounts::needs() const
{
    QList<StaffingNeed> needs;
    for (const auto &line : m_lines) {
        if (line.least->value() > 0 || line.most->value() > 0)
            needs += {{}, {}, line.role.id, line.least->value(), line.most->value()};
    }
    return needs;
}

/// At once with one of them, which is why somebody types it.
void RoleCounts::addRole()
{
    VolunteerRole role;
    role.name = m_new->text().trimmed();
    const auto added = m_workspace.staffing().add(m_session, role);
    if (!added) {
        Q_EMIT failed(added.error().message);
        m_new->setFocus();
        return;
    }
    auto kept = needs();
    kept += {{}, {}, *added, 1, 0};
    m_new->clear();
    show(kept);
    Q_EMIT changed();
}

} // namespace rnf
