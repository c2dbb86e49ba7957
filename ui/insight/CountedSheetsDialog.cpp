#include "insight/CountedSheetsDialog.h"

#include "help/Help.h"
#include "interns/PlacementWords.h"
#include "look/RowTable.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum CountedSheetColumn { SheetWeek, SheetOf, SheetSubmitted, SheetApproved, CountedSheetColumnCount };

QString momentShown(const QString &instant)
{
    return instant.isEmpty() ? QString() : QLocale().toString(instantOf(instant).toLocalTime(), QLocale::ShortFormat);
}

} // namespace

CountedSheetsDialog::CountedSheetsDialog(Workspace &workspace, const Session &session, const QString &about,
                                         const QList<TimesheetId> &sheets, QWidget *parent)
    : Dialog(u"countedSheets"_s, tr("The weeks counted"), parent), m_sheets(workspace.hours().sheets(session, sheets)),
      m_table(new QTableWidget(this))
{
    Help::setTopic(this, u"reports"_s);
    setSubject(about);
    setHint(tr("%n weeks. Enter on one opens it.", nullptr, int(m_sheets.size())));
    makeTable();
    fill(workspace, session);
    body()->addWidget(m_table, 1);
    addClose();
    keepSize({680, 480});
    m_table->setFocus();
}

void CountedSheetsDialog::makeTable()
{
    m_table->setObjectName(u"countedWeeks"_s);
    m_table->setAccessibleName(tr("The weeks counted"));
    m_table->setColumnCount(CountedSheetColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Week of"), tr("Name"), tr("Submitted"), tr("Approved")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(SheetApproved, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellActivated, this, &CountedSheetsDialog::openWeek);
}

void CountedSheetsDialog::fill(Workspace &workspace, const Session &session)
{
    QList<PersonId> people;
    for (const auto &sheet : std::as_const(m_sheets))
        people += sheet.person;
    const auto names = workspace.people().names(session, people);
    const QDate today = workspace.store().dates().today();
    m_table->setRowCount(int(m_sheets.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Timesheet &sheet = m_sheets[row];
        const QString week = PlacementWords::day(sheet.weekOn, today);
        const std::array cells{sheet.revision > 0 ? tr("%1, correction").arg(week) : week, names.value(sheet.person),
                               momentShown(sheet.submittedAt), momentShown(sheet.isFixed() ? sheet.decidedAt : QString())};
        for (int column = 0; column < CountedSheetColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[size_t(column)]));
    }
    m_table->setCurrentCell(0, SheetWeek);
}

void CountedSheetsDialog::openWeek(int row)
{
    const Timesheet sheet = m_sheets[row];
    accept();
    Q_EMIT weekWanted(sheet.person, sheet.weekOn);
}

} // namespace rnf
