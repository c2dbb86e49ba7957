#include "sheets/SheetPrint.h"

#include "events/EventWords.h"
#include "events/Events.h"
#include "exchange/Exports.h"
#include "sheets/SignInPrintout.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString placeOf(const Person &person)
{
    const auto *work = person.currentWork();
    if (!work)
        return {};
    QStringList parts{work->unit.isEmpty() ? work->employer : work->unit, work->shift};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString lastContact(const QList<Conversation> &newestFirst)
{
    if (newestFirst.isEmpty())
        return SheetPrint::tr("No conversation yet");
    const auto &last = newestFirst.first();
    const QDate day = localDay(last.happenedAt);
    return SheetPrint::tr("Last: %1, %2")
        .arg(QLocale().toString(day, QLocale::ShortFormat), ConversationWords::result(last.result).toLower());
}

/// How somebody is called, and what is to be known before: where they work, and who spoke with them last.
void addCalling(SheetLine &line, Workspace &workspace, const Session &session, const Person &person)
{
    for (const auto &phone : person.phones) {
        if (phone.works())
            line.phones += workspace.phones().shown(phone.number());
    }
    QStringList about{placeOf(person), lastContact(workspace.conversations().ofPerson(session, person.id))};
    about.removeAll(QString());
    line.about = about.join(u'\n');
}

/// What these rows say on paper. A sign-in sheet lies open on a table and says of nobody how they are reached or where they
/// work.
QList<SheetLine> linesOf(Workspace &workspace, const Session &session, const Sheet &sheet, const QList<SheetRow> &rows)
{
    QList<PersonId> ids;
    for (const auto &row : rows)
        ids += QList{row.person} + row.others;
    QHash<PersonId, Person> people;
    for (const auto &person : workspace.people().load(session, ids))
        people.insert(person.id, person);
    const auto keyed = workspace.sheets().keyed(session, sheet, rows);
    QList<SheetLine> lines;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        SheetLine line{rows[i].number, {}, {}, {}, keyed.value(i).letter};
        const auto person = people.constFind(rows[i].person);
        if (person == people.cend()) {
            line.about = rows[i].isBlank ? QString() : SheetPrint::tr("Deleted since");
            lines += line;
            continue;
        }
        line.name = person->displayName();
        for (const auto other : rows[i].others)
            line.name += u", "_s + people.value(other).displayName();
        if (sheet.kind != SheetKind::SignIn)
            addCalling(line, workspace, session, *person);
        lines += line;
    }
    return lines;
}

/// When and where people meet.
QString eventLine(Workspace &workspace, const Session &session, EventId id)
{
    const auto event = workspace.events().find(session, id);
    if (!event)
        return {};
    QStringList parts{EventWords::when(*event), workspace.events().placeOf(session, *event)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

SheetPrint::SheetPrint(Workspace &workspace, const Session &session, const Sheet &sheet)
    : m_workspace(workspace), m_session(session), m_sheet(sheet), m_rows(workspace.sheets().rows(session, sheet))
{
}

QString SheetPrint::title(const Sheet &sheet)
{
    return sheet.name.isEmpty() ? sheet.code() : tr("%1 – %2", "sheet, list").arg(sheet.code(), sheet.name);
}

std::unique_ptr<Printout> SheetPrint::printoutOf(Workspace &workspace, const Session &session, const Sheet &sheet,
                                                 const QList<SheetRow> &rows, const QString &told)
{
    const QString about = sheet.event.isValid() ? eventLine(workspace, session, sheet.event) : told;
    const FrameWords words{title(sheet), about, session.name, workspace.store().dates().today()};
    const auto lines = linesOf(workspace, session, sheet, rows);
    if (sheet.kind == SheetKind::SignIn)
        return std::make_unique<SignInPrintout>(words, lines);
    return std::make_unique<SheetPrintout>(words, lines, SheetMarks::marks(sheet.kind));
}

std::unique_ptr<Printout> SheetPrint::printout() { return printoutOf(m_workspace, m_session, m_sheet, m_rows, told()); }

qsizetype SheetPrint::people() const
{
    qsizetype people = 0;
    for (const auto &row : m_rows)
        people += int(row.person.isValid() || !row.isBlank) + row.others.size();
    return people;
}

QString SheetPrint::told() const
{
    const int count = int(people());
    switch (m_sheet.kind) {
    case SheetKind::SignIn:
        return tr("Sign-in sheet with %n people.", nullptr, count);
    case SheetKind::Confirm:
        return tr("Confirm calls with %n people.", nullptr, count);
    default:
        return tr("Phone sheet with %n people.", nullptr, count);
    }
}

Result<PrintSource::Noted> SheetPrint::note()
{
    const auto purpose = m_sheet.kind == SheetKind::SignIn ? Purpose::Everyone : Purpose::Calling;
    // Who was given a sheet prints it again, when the paper is lost.
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .notePrint(m_session, title(m_sheet), people(), LeftOut{purpose}, Operation::EditPeople);
    if (!noted)
        return noted.error();
    return Noted{tr("Printed sheet %1 again.").arg(m_sheet.code()), 0};
}

} // namespace rnf
