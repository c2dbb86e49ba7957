#include "people/PeoplePrint.h"

#include "exchange/Exports.h"
#include "people/PersonTableModel.h"
#include "print/ListPrintout.h"
#include "sheets/SheetPrint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace rnf {

PeoplePrint::PeoplePrint(Workspace &workspace, const Session &session, const QList<PersonId> &people,
                         const QString &listName, const QStringList &columns)
    : m_workspace(workspace), m_session(session), m_people(people), m_listName(listName),
      m_columns(columns), m_found{{people, {}}, 0}
{
}

QWidget *PeoplePrint::makeQuestions(QWidget *parent)
{
    auto *questions = new QWidget(parent);
    m_purpose = new QComboBox(questions);
    m_purpose->setObjectName(u"printPurpose"_s);
    for (size_t i = 0; i < keysOf(Purpose{}).size(); ++i)
        m_purpose->addItem(Purpose(i) == Purpose::Everyone ? tr("Everyone in the list") : PurposeWords::name(Purpose(i)));
    m_kind = new QComboBox(questions);
    m_kind->setObjectName(u"printKind"_s);
    m_kind->addItems({tr("List"), tr("Phone sheet")});
    m_lately = new QCheckBox(questions);
    m_lately->setObjectName(u"leaveOutReached"_s);
    m_lately->setChecked(true);
    auto *form = new QFormLayout(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("What for?"), m_purpose);
    form->addRow(tr("What"), m_kind);
    m_reached = new QLabel(tr("Reached in the last %n days", nullptr, Sheets::cooldownDays), questions);
    form->addRow(m_reached, m_lately);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &PeoplePrint::answer);
    connect(m_lately, &QCheckBox::toggled, this, &PeoplePrint::answer);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker quiet(m_purpose);
        m_purpose->setCurrentIndex(int(kind() == PhoneSheet ? Purpose::Calling : Purpose::Everyone));
        m_purpose->setEnabled(kind() == List);
        showReached(kind() == PhoneSheet);
        answer();
    });
    showReached(false);
    return questions;
}

void PeoplePrint::showReached(bool isAsked)
{
    m_reached->setVisible(isAsked);
    m_lately->setVisible(isAsked);
}

PeoplePrint::Kind PeoplePrint::kind() const { return m_kind && m_kind->currentIndex() == 1 ? PhoneSheet : List; }

void PeoplePrint::answer()
{
    m_made.reset();
    if (kind() == List) {
        m_found = {m_workspace.people().audience(m_session, Purpose(m_purpose->currentIndex()), m_people), 0};
    } else {
        using enum Sheets::ReachedLately;
        m_found = m_workspace.sheets().whomToCall(m_session, m_people, m_lately->isChecked() ? LeaveOut : Keep);
        m_lately->setText(tr("Leave out %n people", nullptr, int(m_found.reachedLately)));
    }
    Q_EMIT changed();
}

QString PeoplePrint::told() const
{
    QStringList sentences{tr("%n people.", nullptr, int(m_found.audience.people.size())), m_found.audience.leftOut.told()};
    if (kind() == PhoneSheet && m_found.reachedLately > 0 && m_lately->isChecked())
        sentences +=
            tr("%n left out: reached in the last %1 days.", nullptr, int(m_found.reachedLately)).arg(Sheets::cooldownDays);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

FrameWords PeoplePrint::frameWords(const QString &title) const
{
    QString subtitle = told();
    if (m_found.audience.leftOut.purpose != Purpose::Everyone)
        subtitle.prepend(PurposeWords::name(m_found.audience.leftOut.purpose) + u" · "_s);
    return {title, subtitle, m_session.name, m_workspace.store().dates().today()};
}

std::unique_ptr<Printout> PeoplePrint::printout() { return kind() == List ? list() : phoneSheet(); }

std::unique_ptr<Printout> PeoplePrint::list()
{
    QStringList headings;
    for (const auto &key : m_columns)
        headings += PersonTableModel::columnTitle(PersonTableModel::columnOf(key));
    QList<QStringList> rows;
    for (const auto &person : m_workspace.people().rows(m_session, m_found.audience.people)) {
        QStringList cells;
        for (const auto &key : m_columns) {
            QString cell = PersonTableModel::cellOf(person, PersonTableModel::columnOf(key));
            if (key == "phone"_L1)
                cell.replace(u' ', QChar::Nbsp); // a number is read in one
            cells += cell;
        }
        rows += cells;
    }
    return std::make_unique<ListPrintout>(frameWords(m_listName), headings, rows);
}

/// Until it is kept a sheet shows the number that it will get.
std::unique_ptr<Printout> PeoplePrint::phoneSheet()
{
    const Sheet sheet = m_made ? m_made->sheet : Sheet{{}, m_workspace.sheets().nextNumber(m_session), m_listName, {}};
    const auto rows = m_made ? m_workspace.sheets().rows(m_session, sheet)
                             : m_workspace.sheets().rowsFor(m_session, m_found.audience.people);
    return std::make_unique<SheetPrintout>(frameWords(SheetPrint::title(sheet)),
                                           SheetPrint::linesOf(m_workspace, m_session, rows));
}

Result<PrintSource::Noted> PeoplePrint::note() { return kind() == List ? noteList() : noteSheet(); }

Result<PrintSource::Noted> PeoplePrint::noteList()
{
    const auto count = m_found.audience.people.size();
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .notePrint(m_session, m_listName, count, m_found.audience.leftOut.purpose);
    if (!noted)
        return noted.error();
    return Noted{tr("Printed %n people.", nullptr, int(count)), 0};
}

Result<PrintSource::Noted> PeoplePrint::noteSheet()
{
    if (!m_made) {
        const auto made = m_workspace.sheets().make(m_session, m_listName, m_found.audience.people);
        if (!made)
            return made.error();
        m_made = *made;
    }
    return Noted{
        tr("Printed phone sheet %1: %n people.", nullptr, int(m_found.audience.people.size())).arg(m_made->sheet.code()),
        m_made->action};
}

} // namespace rnf
