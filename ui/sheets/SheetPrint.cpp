#include "sheets/SheetPrint.h"

#include "exchange/Exports.h"

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

} // namespace

SheetPrint::SheetPrint(Workspace &workspace, const Session &session, const Sheet &sheet)
    : m_workspace(workspace), m_session(session), m_sheet(sheet), m_rows(workspace.sheets().rows(session, sheet))
{
}

QString SheetPrint::title(const Sheet &sheet)
{
    return sheet.name.isEmpty() ? sheet.code() : tr("%1 – %2", "sheet, list").arg(sheet.code(), sheet.name);
}

QList<SheetLine> SheetPrint::linesOf(Workspace &workspace, const Session &session, const QList<SheetRow> &rows)
{
    QList<PersonId> ids;
    for (const auto &row : rows)
        ids += QList{row.person} + row.others;
    QHash<PersonId, Person> people;
    for (const auto &person : workspace.people().load(session, ids))
        people.insert(person.id, person);
    QList<SheetLine> lines;
    for (const auto &row : rows) {
        SheetLine line{row.number, {}, {}, {}, {}};
        if (const auto person = people.constFind(row.person); person != people.cend()) {
            line.name = person->displayName();
            for (const auto other : row.others)
                line.name += u", "_s + people.value(other).displayName();
            for (const auto &phone : person->phones) {
                if (phone.works())
                    line.phones += workspace.phones().shown(phone.number());
            }
            const QString last = lastContact(workspace.conversations().ofPerson(session, person->id));
            const QString place = placeOf(*person);
            line.about = place.isEmpty() ? last : place + u'\n' + last;
        } else {
            line.about = tr("Deleted since");
        }
        if (const auto talk = workspace.conversations().find(session, row.conversation))
            line.result = talk->result;
        lines += line;
    }
    return lines;
}

std::unique_ptr<Printout> SheetPrint::printout()
{
    return std::make_unique<SheetPrintout>(
        FrameWords{title(m_sheet), told(), m_session.name, m_workspace.store().dates().today()},
        linesOf(m_workspace, m_session, m_rows));
}

qsizetype SheetPrint::people() const
{
    qsizetype people = m_rows.size();
    for (const auto &row : m_rows)
        people += row.others.size();
    return people;
}

QString SheetPrint::told() const { return tr("Phone sheet with %n people.", nullptr, int(people())); }

Result<PrintSource::Noted> SheetPrint::note()
{
    const auto noted = Exports(m_workspace.store(), m_workspace.people())
                           .notePrint(m_session, title(m_sheet), people(), LeftOut{Purpose::Calling});
    if (!noted)
        return noted.error();
    return Noted{tr("Printed sheet %1 again.").arg(m_sheet.code()), 0};
}

} // namespace rnf
