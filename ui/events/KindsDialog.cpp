#include "events/KindsDialog.h"

#include "events/Events.h"
#include "help/Help.h"
#include "look/Form.h"
#include "work/LengthBox.h"
#include "work/TaskTemplates.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

KindsDialog::KindsDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent)
    : KeptListDialog(u"kinds"_s, tr("Kinds of events"), workspace, session, work, workspace.events(), parent),
      m_name(new QLineEdit(this)), m_length(new QComboBox(this)), m_plan(new QComboBox(this))
{
    Help::setTopic(this, u"events"_s);
    auto *header = setColumns({tr("Name"), tr("Takes"), tr("Plan")});
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(2, QHeaderView::Stretch);
    begin(makeForm(), m_name,
          {addAside(tr("New kind"), u"newKind"_s), addAside(tr("Remove"), u"removeKind"_s),
           addPrimary(tr("Keep the kinds"), u"writeKinds"_s)});
    keepSize({560, 520});
}

QFormLayout *KindsDialog::makeForm()
{
    m_name->setObjectName(u"kindName"_s);
    m_name->setPlaceholderText(tr("Training"));
    m_length->setObjectName(u"kindLength"_s);
    for (const int minutes : {30, 60, 90, 120, 150, 180, 240, 300, 360, 480})
        m_length->addItem(TaskWords::length(minutes), minutes);
    m_plan->setObjectName(u"kindPlan"_s);
    m_plan->addItem(tr("none"), 0);
    for (const auto &plan : workspace().taskTemplates().all(session()))
        m_plan->addItem(plan.name, plan.id.value);
    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Takes"), m_length);
    form->addRow(tr("Plan"), m_plan);
    addExtra(u"kindProgramme"_s, tr("Programme"), &EventKind::hasProgramme);
    addExtra(u"kindWall"_s, tr("Wall"), &EventKind::hasWall);
    addExtra(u"kindNeeds"_s, tr("Needs"), &EventKind::hasNeeds);
    addExtra(u"kindShifts"_s, tr("Volunteer shifts"), &EventKind::hasShifts);
    addExtra(u"kindBudget"_s, tr("Budget"), &EventKind::hasBudget);
    auto *extras = new QHBoxLayout;
    for (const auto &extra : std::as_const(m_extras))
        extras->addWidget(extra.box);
    extras->addStretch();
    form->addRow(tr("Begins with"), extras);
    return form;
}

void KindsDialog::addExtra(const QString &name, const QString &text, bool EventKind::*flag)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(name);
    m_extras += {box, flag};
}

QList<KindsDialog::Row> KindsDialog::rows() const
{
    QList<Row> rows;
    for (const auto &kind : service().kinds(session())) {
        const int plan = m_plan->findData(kind.plan.value);
        rows += {kind, {kind.name, TaskWords::length(kind.lengthMin), plan > 0 ? m_plan->itemText(plan) : QString()}};
    }
    return rows;
}

void KindsDialog::fill(const EventKind &kind)
{
    m_name->setText(kind.name);
    m_length->setCurrentIndex(lineOfLength(m_length, kind.lengthMin));
    m_plan->setCurrentIndex(qMax(0, m_plan->findData(kind.plan.value)));
    for (const auto &extra : std::as_const(m_extras))
        extra.box->setChecked(kind.*extra.flag);
}

std::optional<EventKind> KindsDialog::typed(EventKind kind)
{
    kind.name = m_name->text().trimmed();
    kind.lengthMin = m_length->currentData().toInt();
    kind.plan = TaskTemplateId(m_plan->currentData().toLongLong());
    for (const auto &extra : std::as_const(m_extras))
        kind.*extra.flag = extra.box->isChecked();
    return kind;
}

} // namespace rnf
