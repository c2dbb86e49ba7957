#include "events/KindsDialog.h"

#include "base/WindowWork.h"
#include "events/Events.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/RowTable.h"
#include "work/LengthBox.h"
#include "work/TaskTemplates.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace rnf {

KindsDialog::KindsDialog(Workspace &workspace, const Session &session, WindowWork &work, QWidget *parent)
    : Dialog(u"kinds"_s, tr("Kinds of events"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_table(new QTableWidget(0, 3, this)), m_name(new QLineEdit(this)), m_length(new QComboBox(this)),
      m_plan(new QComboBox(this))
{
    Help::setTopic(this, u"events"_s);
    makeTable();
    body()->addWidget(m_table, 1);
    body()->addLayout(makeForm());
    auto *add = addAside(tr("New kind"), u"newKind"_s);
    m_remove = addAside(tr("Remove"), u"removeKind"_s);
    auto *write = addPrimary(tr("Keep the kinds"), u"writeKinds"_s);
    for (auto *button : {add, m_remove, write})
        button->setDisabled(workspace.isReadOnly());
    connect(add, &QPushButton::clicked, this, &KindsDialog::startNew);
    connect(m_remove, &QPushButton::clicked, this, &KindsDialog::remove);
    connect(write, &QPushButton::clicked, this, [this] {
        if (keep())
            accept();
    });
    // Afterwards, since it fills the table anew.
    connect(m_table, &QTableWidget::currentCellChanged, this, &KindsDialog::choose, Qt::QueuedConnection);
    readKinds({});
    keepSize({560, 520});
    m_table->setFocus();
}

void KindsDialog::makeTable()
{
    m_table->setObjectName(u"kinds"_s);
    m_table->setAccessibleName(tr("Kinds of events"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Takes"), tr("Plan")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
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
    for (const auto &plan : m_workspace.taskTemplates().all(m_session))
        m_plan->addItem(plan.name, plan.id.value);
    auto *form = newForm();
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Takes"), m_length);
    form->addRow(tr("Plan"), m_plan);
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

void KindsDialog::readKinds(EventKindId chosen)
{
    const QSignalBlocker quiet(m_table);
    m_kinds = m_workspace.events().kinds(m_session);
    m_table->setRowCount(0);
    for (const auto &kind : std::as_const(m_kinds))
        addRow(kind);
    const auto found = std::ranges::find(m_kinds, chosen, &EventKind::id) - m_kinds.begin();
    const int row = found < m_kinds.size() ? int(found) : 0;
    m_table->setCurrentCell(row, 0);
    fill(m_kinds.value(row));
}

void KindsDialog::addRow(const EventKind &kind)
{
    const int row = m_table->rowCount(), plan = m_plan->findData(kind.plan.value);
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(kind.name));
    m_table->setItem(row, 1, new QTableWidgetItem(TaskWords::length(kind.lengthMin)));
    m_table->setItem(row, 2, new QTableWidgetItem(plan > 0 ? m_plan->itemText(plan) : QString()));
}

void KindsDialog::choose(int row)
{
    const EventKind next = m_kinds.value(row);
    if (!next.id.isValid() || next.id == m_shown.id)
        return;
    if (keep()) {
        readKinds(next.id);
    } else {
        const QSignalBlocker quiet(m_table);
        m_table->setCurrentCell(int(std::ranges::find(m_kinds, m_shown.id, &EventKind::id) - m_kinds.begin()), 0);
    }
}

void KindsDialog::startNew()
{
    if (!keep())
        return;
    readKinds(m_shown.id);
    const QSignalBlocker quiet(m_table);
    m_table->setCurrentCell(-1, -1);
    fill({});
    m_name->setFocus();
}

/// The events of this kind stay, as of none.
void KindsDialog::remove()
{
    const auto removed = m_shown.id.isValid() ? m_workspace.events().remove(m_session, m_shown) : Result<qint64>(0);
    if (!removed) {
        showProblem(removed.error().message);
        return;
    }
    m_work.tell(removed);
    readKinds({});
    m_table->setFocus();
}

void KindsDialog::fill(const EventKind &kind)
{
    m_shown = kind;
    m_name->setText(kind.name);
    m_length->setCurrentIndex(lineOfLength(m_length, kind.lengthMin));
    m_plan->setCurrentIndex(qMax(0, m_plan->findData(kind.plan.value)));
    for (const auto &extra : std::as_const(m_extras))
        extra.box->setChecked(kind.*extra.flag);
    m_remove->setEnabled(kind.id.isValid() && !m_workspace.isReadOnly());
    showProblem({});
}

EventKind KindsDialog::typed() const
{
    EventKind kind = m_shown;
    kind.name = m_name->text().trimmed();
    kind.lengthMin = m_length->currentData().toInt();
    kind.plan = TaskTemplateId(m_plan->currentData().toLongLong());
    for (const auto &extra : m_extras)
        kind.*extra.flag = extra.box->isChecked();
    return kind;
}

bool KindsDialog::keep()
{
    const EventKind kind = typed();
    if (kind == m_shown) // and a new one that nothing was typed of
        return true;
    Result<qint64> kept;
    if (m_shown.id.isValid()) {
        kept = m_workspace.events().save(m_session, m_shown, kind);
    } else {
        const auto added = m_workspace.events().add(m_session, kind);
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
