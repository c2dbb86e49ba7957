#include "people/PeoplePrint.h"

#include "exchange/Exports.h"
#include "people/PersonTableModel.h"
#include "print/ListPrintout.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PeoplePrint::PeoplePrint(Workspace &workspace, const Session &session, const QList<PersonId> &people,
                         const QString &listName, const QStringList &columns)
    : m_workspace(workspace), m_session(session), m_people(people), m_audience{people, {}}, m_listName(listName),
      m_columns(columns)
{
}

QWidget *PeoplePrint::makeQuestions(QWidget *parent)
{
    auto *questions = new QWidget(parent);
    auto *purpose = new QComboBox(questions);
    purpose->setObjectName(u"printPurpose"_s);
    for (size_t i = 0; i < keysOf(Purpose{}).size(); ++i)
        purpose->addItem(PurposeWords::name(Purpose(i)));
    connect(purpose, &QComboBox::currentIndexChanged, this, [this](int index) { setPurpose(Purpose(index)); });
    auto *form = new QFormLayout(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("What for?"), purpose);
    return questions;
}

void PeoplePrint::setPurpose(Purpose purpose)
{
    m_audience = m_workspace.people().audience(m_session, purpose, m_people);
    Q_EMIT changed();
}

QString PeoplePrint::told() const
{
    const QString people = tr("%n people.", nullptr, int(m_audience.people.size()));
    return (people + u' ' + m_audience.leftOut.told()).trimmed();
}

FrameWords PeoplePrint::frameWords() const
{
    QString subtitle = told();
    if (m_audience.leftOut.purpose != Purpose::Everyone)
        subtitle.prepend(PurposeWords::name(m_audience.leftOut.purpose) + u" · "_s);
    return {m_listName, subtitle, m_session.name, m_workspace.store().dates().today()};
}

std::unique_ptr<Printout> PeoplePrint::printout()
{
    QStringList headings;
    for (const auto &key : m_columns)
        headings += PersonTableModel::columnTitle(PersonTableModel::columnOf(key));
    QList<QStringList> rows;
    for (const auto &person : m_workspace.people().rows(m_session, m_audience.people)) {
        QStringList cells;
        for (const auto &key : m_columns) {
            QString cell = PersonTableModel::cellOf(person, PersonTableModel::columnOf(key));
            if (key == "phone"_L1)
                cell.replace(u' ', QChar::Nbsp); // a number is read in one
            cells += cell;
        }
        rows += cells;
    }
    return std::make_unique<ListPrintout>(frameWords(), headings, rows);
}

Result<PrintSource::Noted> PeoplePrint::note()
{
    const auto count = m_audience.people.size();
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .notePrint(m_session, m_listName, count, m_audience.leftOut.purpose);
    if (!noted)
        return noted.error();
    return Noted{tr("Printed %n people.", nullptr, int(count)), 0};
}

} // namespace rnf
