#include "staffing/ChoicesDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/RowNear.h"
#include "look/RowTable.h"
#include "look/ToolTip.h"
#include "staffing/ShiftWords.h"
#include "staffing/Staffing.h"

#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum ChoiceColumn { ChoiceWhen, ChoiceShift, ChoiceEvent, ChoiceWhy, ChoiceColumnCount };

/// Why not, or what to think of; else that they can take it.
QString answerOf(const ShiftChoice &choice)
{
    QStringList said;
    for (const auto &concern : choice.concerns) {
        if (choice.canBeTaken() || concern.isObstacle())
            said += concern.text;
    }
    return said.isEmpty() ? ChoicesDialog::tr("can take it") : said.join(u' ');
}

} // namespace

ChoicesDialog::ChoicesDialog(Workspace &workspace, const Session &session, WindowWork &work, PersonId person,
                             QWidget *parent)
    : Dialog(u"choices"_s, tr("Shifts they can take"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_person(person), m_table(new QTableWidget(0, ChoiceColumnCount, this))
{
    Help::setTopic(this, u"shifts"_s);
    setSubject(workspace.people().nameOf(session, person));
    makeTable();
    body()->addWidget(m_table, 1);
    m_take = addPrimary(tr("They want it"), u"takeShift"_s, tr("Close"));
    connect(m_take, &QPushButton::clicked, this, &ChoicesDialog::take);
    read();
    if (m_choices.isEmpty())
        setHint(tr("No event ahead has a volunteer shift that is not theirs already."));
    keepSize({760, 520});
    m_table->setFocus();
}

ChoicesDialog::~ChoicesDialog() = default;

void ChoicesDialog::makeTable()
{
    m_table->setObjectName(u"choices"_s);
    m_table->setAccessibleName(tr("Volunteer shifts"));
    m_table->setHorizontalHeaderLabels({tr("When"), tr("Shift"), tr("Event"), tr("Can they take it?")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    connect(m_table, &QTableWidget::currentCellChanged, this, &ChoicesDialog::updateState);
}

void ChoicesDialog::read()
{
    m_choices = m_workspace.staffing().choices(m_session, m_person);
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    for (const auto &choice : std::as_const(m_choices)) {
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        const QString name = choice.role.name == choice.shift.name ? choice.shift.name
                                                                   : tr("%1 (%2)").arg(choice.shift.name, choice.role.name);
        const QStringList cells{ShiftWords::when(choice.shift, choice.event), name, choice.event.name, answerOf(choice)};
        for (int column = 0; column < ChoiceColumnCount; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainToolTip(cells[column]));
            if (!choice.canBeTaken())
                item->setForeground(Theme::colours(palette()).quiet);
            m_table->setItem(at, column, item);
        }
    }
    m_table->selectRow(rowNear(row, m_table->rowCount()));
    updateState();
}

void ChoicesDialog::updateState()
{
    const auto choice = m_choices.value(m_table->currentRow());
    m_take->setEnabled(choice.shift.id.isValid() && choice.canBeTaken() && !m_workspace.isReadOnly());
}

void ChoicesDialog::take()
{
    const auto choice = m_choices.value(m_table->currentRow());
    const auto done =
        m_workspace.staffing().signUp(m_session, choice.shift.id, choice.role.id, m_person, SignUpStatus::Requested);
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    showProblem({});
    m_work.tell(done);
    read();
}

} // namespace rnf
