#include "interns/TermWeeks.h"

#include "interns/PlacementWords.h"
#include "look/RowTable.h"
#include "look/ToolTip.h"
#include "work/HoursText.h"

using namespace Qt::StringLiterals;

namespace rnf {

TermWeeks::TermWeeks(Workspace &workspace, const Session &session, QWidget *parent)
    : QTableWidget(0, ColumnCount, parent), m_workspace(workspace), m_session(session)
{
    setObjectName(u"termWeeks"_s);
    setAccessibleName(tr("Weeks of the term"));
    setHorizontalHeaderLabels({tr("Week of"), tr("Hours"), tr("State")});
    makeRowTable(this);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(State, QHeaderView::Stretch);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QTableWidget::cellActivated, this,
            [this](int row) { Q_EMIT chosen(item(row, Number)->data(Qt::UserRole).toDate()); });
}

/// Stays in the row where it was.
void TermWeeks::show(const Placement &placement)
{
    const int row = currentRow();
    setRowCount(0);
    if (placement.startOn.isValid() && placement.endOn.isValid()) {
        for (QDate monday = mondayOf(placement.startOn); monday <= placement.endOn; monday = monday.addDays(7))
            addWeek(placement, monday);
    }
    setCurrentCell(qMin(row, rowCount() - 1), Number);
    setFixedHeight(horizontalHeader()->sizeHint().height() + rowCount() * verticalHeader()->defaultSectionSize()
                   + 2 * frameWidth());
}

void TermWeeks::addWeek(const Placement &placement, const QDate &monday)
{
    const auto week = m_workspace.hours().week(m_session, {placement.person, placement.id, monday});
    const int minutes = week.sheet.isFixed() ? week.effectiveMinutes() : week.minutes();
    const int row = rowCount();
    insertRow(row);
    const QString day = PlacementWords::day(monday, m_workspace.store().dates().today());
    auto *number = new QTableWidgetItem(tr("%1. %2").arg(row + 1).arg(day));
    number->setData(Qt::UserRole, monday);
    setItem(row, Number, number);
    setItem(row, Worked, new QTableWidgetItem(HoursText::shown(minutes)));
    setItem(row, State, new QTableWidgetItem(stateOf(week, monday)));
    item(row, State)->setToolTip(plainToolTip(item(row, State)->text())); // there may not be room for it
}

QString TermWeeks::stateOf(const Week &week, const QDate &monday) const
{
    const QString nothing = week.sheet.hasNothing ? tr(" · nothing to report") : QString();
    const bool isCorrected = !week.amendments.isEmpty();
    switch (week.sheet.status) {
    case SheetStatus::Submitted:
        return tr("waits for approval") + nothing;
    case SheetStatus::Approved:
    case SheetStatus::Locked:
        if (isCorrected)
            return week.amendments.last().isFixed() ? tr("approved · corrected") : tr("approved · a correction is open");
        return tr("approved") + nothing;
    case SheetStatus::Open:
        break;
    }
    if (week.sheet.isReturned())
        return tr("came back: %1").arg(week.sheet.returnReason);
    if (!week.entries.isEmpty())
        return tr("being written");
    return monday > m_workspace.store().dates().today() ? tr("to come") : tr("nothing yet");
}

} // namespace rnf
