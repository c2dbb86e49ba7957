#include "people/PeoplePrint.h"

#include "base/WindowWork.h"
#include "exchange/Exports.h"
#include "look/Form.h"
#include "people/AnywayChoice.h"
#include "people/OneRowChoice.h"
#include "people/RefusalMarks.h"
#include "print/ListPrintout.h"
#include "print/PrintDialog.h"
#include "sheets/SheetPrint.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rnf {

PeoplePrint::PeoplePrint(Workspace &workspace, const Session &session, const QList<PersonId> &people,
                         const QString &listName, const QStringList &columns, Kind first)
    : m_workspace(workspace), m_session(session),
      m_people(Exports(workspace.store(), workspace.people()).mayLeave(session, people)),
      m_withheld(people.size() - m_people.size()), m_listName(listName), m_columns(columns),
      m_first(first), m_found{{m_people, {}}, 0}, m_doors(m_people)
{
}

void PeoplePrint::openSheet(Workspace &workspace, const Session &session, const PageMeans &means,
                            const QList<PersonId> &people, const QString &listName, QWidget *parent)
{
    const QStringList columns{u"name"_s, u"phone"_s, u"email"_s};
    auto *source = new PeoplePrint(workspace, session, people, listName, columns, PhoneSheet);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    source->setParent(dialog);
    connect(dialog, &QDialog::accepted, parent,
            [dialog, &work = means.work] { work.tell(dialog->outcome().undoableAction, dialog->outcome().text); });
    dialog->open();
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
    auto *form = newForm(questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("What"), m_kind);
    form->addRow(tr("What for?"), m_purpose);
    form->addRow(tr("Reached in the last %n days", nullptr, Sheets::cooldownDays), m_lately);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &PeoplePrint::answer);
    connect(m_lately, &QCheckBox::toggled, this, &PeoplePrint::answer);
    m_oneRow = new OneRowChoice(questions);
    form->addRow(m_oneRow);
    connect(m_oneRow, &QCheckBox::toggled, this, &PeoplePrint::answer);
    m_anyway = new AnywayChoice(questions);
    form->addRow(m_anyway);
    connect(m_anyway, &AnywayChoice::changed, this, &PeoplePrint::answer);
    form->setRowVisible(m_lately, false);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this, form] {
        const bool isSheet = kind() == PhoneSheet;
        form->setRowVisible(m_purpose, !isSheet);
        form->setRowVisible(m_lately, isSheet);
        // Whoever wanted numbers to call wants a list of these as well.
        const QSignalBlocker quiet(m_purpose);
        if (isSheet)
            m_purpose->setCurrentIndex(int(Purpose::Calling));
        answer();
    });
    m_kind->setCurrentIndex(m_first);
    return questions;
}

PeoplePrint::Kind PeoplePrint::kind() const { return m_kind && m_kind->currentIndex() == 1 ? PhoneSheet : List; }

void PeoplePrint::answer()
{
    m_made.reset();
    const auto purpose = Purpose(m_purpose->currentIndex());
    m_oneRow->setPurpose(purpose);
    if (kind() == List) {
        m_found = {m_workspace.people().audience(m_session, purpose, m_people, m_anyway->reason()), 0};
        m_anyway->setRefusing(m_found.audience.leftOut.refused + m_found.audience.leftOut.overridden);
    } else {
        using enum Sheets::ReachedLately;
        m_anyway->setRefusing(0);
        m_found = m_workspace.sheets().whomToCall(m_session, m_people, m_lately->isChecked() ? LeaveOut : Keep);
        m_lately->setText(tr("Leave out %n people", nullptr, int(m_found.reachedLately)));
    }
    const auto &reached = m_found.audience.people;
    m_doors = m_oneRow->isWanted() ? m_workspace.people().doors(m_session, purpose, reached) : Doors(reached);
    Q_EMIT changed();
}

QString PeoplePrint::told() const
{
    QStringList sentences{m_doors.told() + u'.', Exports::withheldTold(m_withheld), m_found.audience.leftOut.told()};
    if (kind() == PhoneSheet && m_found.reachedLately > 0 && m_lately->isChecked())
        sentences +=
            tr("%n left out: reached in the last %1 days.", nullptr, int(m_found.reachedLately)).arg(Sheets::cooldownDays);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

FrameWords PeoplePrint::frameWords(const QString &title) const
{
    return {title, told(), m_session.name, m_workspace.store().dates().today()};
}

std::unique_ptr<Printout> PeoplePrint::printout() { return kind() == List ? list() : phoneSheet(); }

std::unique_ptr<Printout> PeoplePrint::list()
{
    QStringList columns = m_columns, headings;
    if (m_doors.areShared() && !columns.contains(u"name"_s))
        columns.prepend(u"name"_s); // a row says whom it reaches
    const auto name = columns.indexOf(u"name"_s), phone = columns.indexOf(u"phone"_s);
    for (const auto &key : std::as_const(columns))
        headings += ListColumns::title(*m_workspace.lists().columns().find(key));
    QList<QStringList> rows;
    for (auto &person : m_workspace.lists().rows(m_session, m_doors.firsts, columns)) {
        if (m_doors.areShared())
            person.cells[name] = m_doors.names.value(person.id, person.cells[name]);
        if (phone >= 0)
            person.cells[phone].replace(u' ', QChar::Nbsp); // a number is read in one
        rows += person.cells;
    }
    markRefusals(m_workspace, m_session, m_doors.firsts, rows, phone, columns.indexOf(u"email"_s));
    // Two files of one list for two purposes have two names.
    const Purpose purpose = m_found.audience.leftOut.purpose;
    const QString title = purpose == Purpose::Everyone ? m_listName : m_listName + u" · "_s + PurposeWords::name(purpose);
    return std::make_unique<ListPrintout>(frameWords(title), headings, rows);
}

/// Until it is kept a sheet shows the number that it will get.
std::unique_ptr<Printout> PeoplePrint::phoneSheet()
{
    const Sheet sheet = m_made ? m_made->sheet : Sheet{{}, m_workspace.sheets().nextNumber(m_session), m_listName, {}};
    const auto rows =
        m_made ? m_workspace.sheets().rows(m_session, sheet) : m_workspace.sheets().rowsFor(m_session, sheet.kind, m_doors);
    return SheetPrint::printoutOf(m_workspace, m_session, sheet, rows, told());
}

Result<PrintSource::Noted> PeoplePrint::note() { return kind() == List ? noteList() : noteSheet(); }

Result<PrintSource::Noted> PeoplePrint::noteList()
{
    const auto count = m_found.audience.people.size();
    LeftOut leftOut = m_found.audience.leftOut;
    if (m_anyway)
        leftOut.reason = m_anyway->reason();
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .notePrint(m_session, m_listName, count, leftOut, Operation::ExportPeople);
    if (!noted)
        return noted.error();
    return Noted{tr("Printed %n people.", nullptr, int(count)), 0};
}

Result<PrintSource::Noted> PeoplePrint::noteSheet()
{
    if (!m_made) {
        const auto made = m_workspace.sheets().make(m_session, m_listName, m_doors);
        if (!made)
            return made.error();
        m_made = *made;
    }
    return Noted{
        tr("Printed phone sheet %1: %n people.", nullptr, int(m_found.audience.people.size())).arg(m_made->sheet.code()),
        m_made->action};
}

} // namespace rnf
