#include "insight/CountedRegistrationsDialog.h"

#include "events/EventWords.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/RowTable.h"

#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum CountedColumn { CountedEvent, CountedName, CountedAnswer, CountedCame, CountedColumnCount };

} // namespace

CountedRegistrationsDialog::CountedRegistrationsDialog(Workspace &workspace, const Session &session, const QString &about,
                                                       const QList<RegistrationId> &registrations, QWidget *parent)
    : Dialog(u"countedRegistrations"_s, tr("The registrations counted"), parent),
      m_rows(workspace.registrations().of(session, registrations)), m_table(new QTableWidget(this))
{
    Help::setTopic(this, u"reports"_s);
    setSubject(about);
    setHint(tr("%n registrations. Enter on one shows the person.", nullptr, int(m_rows.size())));
    makeTable();
    fill();
    body()->addWidget(m_table, 1);
    addClose();
    keepSize({760, 480});
    m_table->setFocus();
}

void CountedRegistrationsDialog::makeTable()
{
    m_table->setObjectName(u"countedRegistrations"_s);
    m_table->setAccessibleName(tr("The registrations counted"));
    m_table->setColumnCount(CountedColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Event"), tr("Name"), tr("Answer"), tr("Came")});
    makeRowTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(CountedCame, QHeaderView::Stretch);
    connect(m_table, &QTableWidget::cellActivated, this, &CountedRegistrationsDialog::openPerson);
}

void CountedRegistrationsDialog::fill()
{
    m_table->setRowCount(int(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Registration &registration = m_rows[row].registration;
        const std::array cells{EventWords::named(m_rows[row].event), m_rows[row].name, EventWords::rsvp(registration.rsvp),
                               EventWords::attendance(registration.attendance)};
        for (int column = 0; column < CountedColumnCount; ++column)
            m_table->setItem(row, column, new QTableWidgetItem(cells[size_t(column)]));
    }
    m_table->setCurrentCell(0, CountedEvent);
}

void CountedRegistrationsDialog::openPerson(int row)
{
    const PersonId person = m_rows[row].registration.person;
    accept();
    Q_EMIT personWanted(person);
}

} // namespace rnf
