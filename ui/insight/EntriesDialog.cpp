#include "insight/EntriesDialog.h"

#include "help/Help.h"
#include "interns/PlacementWords.h"
#include "look/RowTable.h"
#include "work/HoursText.h"
#include "work/WorkNames.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum EntryColumn { Day, Who, Work, Time, Note, EntryColumnCount };

} // namespace

EntriesDialog::EntriesDialog(Workspace &workspace, const Session &session, const QString &about,
                             const QList<TimeEntryId> &entries, QWidget *parent)
    : Dialog(u"entries"_s, tr("The hours counted"), parent), m_workspace(workspace), m_session(session),
      m_entries(workspace.hours().entries(session, entries)), m_table(new QTableWidget(this))
{
    Help::setTopic(this, u"reports"_s);
    setSubject(about);
    setHint(tr("%n entries, %1 together. Enter on one opens its week.", nullptr, int(m_entries.size()))
                .arg(HoursText::shown(minutesTogether(m_entries))));
    makeTable();
    fill();
    body()->addWidget(m_table, 1);
    addClose();
    keepSize({760, 480});
    m_table->setFocus();
}

void EntriesDialog::makeTable()
{
    m_table->setObjectName(u"countedEntries"_s);
    m_table->setAccessibleName(tr("The hours counted"));
    m_table->setColumnCount(EntryColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Day"), tr("Name"), tr("Work"), tr("Hours"), tr("Note")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Note, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellActivated, this, &EntriesDialog::openWeek);
}

void EntriesDialog::fill()
{
    QList<PersonId> people;
    for (const auto &entry : std::as_const(m_entries))
        people += entry.person;
    const auto names = m_workspace.people().names(m_session, people);
    WorkNames work(m_workspace, m_session);
    work.read();
    const QDate today = m_workspace.store().dates().today();
    m_table->setRowCount(int(m_entries.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const TimeEntry &entry = m_entries[row];
        const std::array cells{PlacementWords::day(entry.workedOn, today), names.value(entry.person),
                               work.of(entry.task, entry.area), HoursText::shown(entry.minutes), entry.note};
        for (int column = 0; column < EntryColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[size_t(column)]));
        m_table->item(row, Time)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }
    m_table->setColumnHidden(Who, names.size() < 2);
    m_table->setCurrentCell(0, Day);
}

void EntriesDialog::openWeek(int row)
{
    const TimeEntry entry = m_entries[row];
    accept();
    Q_EMIT weekWanted(entry.person, mondayOf(entry.workedOn));
}

} // namespace rnf
