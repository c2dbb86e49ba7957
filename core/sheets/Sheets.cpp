#include "sheets/Sheets.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The number to call first.
PhoneId phoneOf(const Person &person)
{
    for (const auto &phone : person.phones) {
        if (phone.works())
            return PhoneId(phone.id);
    }
    return {};
}

} // namespace

std::optional<int> Sheet::numberOf(const QString &code)
{
    QString digits = code.simplified().remove(u' ');
    if (digits.startsWith(u'P', Qt::CaseInsensitive))
        digits.remove(0, 1);
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

Sheets::Sheets(Store &store, People &people, Conversations &conversations)
    : m_store(store), m_people(people), m_conversations(conversations), m_reading(store.reader())
{
}

SheetPeople Sheets::whomToCall(const Session &session, const QList<PersonId> &people, ReachedLately lately)
{
    SheetPeople found{m_people.audience(session, Purpose::Calling, people)};
    const QDate since = m_store.dates().today().addDays(-cooldownDays);
    const IdSet reached = m_conversations.reachedSince(session, since);
    const auto isReached = [&](PersonId person) { return reached.contains(person.value); };
    found.reachedLately = std::ranges::count_if(found.audience.people, isReached);
    if (lately == ReachedLately::LeaveOut)
        found.audience.people.removeIf(isReached);
    return found;
}

int Sheets::nextNumber(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.lastNumber() + 1; });
}

QList<SheetRow> Sheets::rowsFor(const Session &session, const Doors &doors)
{
    return rowsOf(m_people.load(session, doors.firsts), doors);
}

QList<SheetRow> Sheets::rowsOf(const QList<Person> &people, const Doors &doors)
{
    QList<SheetRow> rows;
    for (const auto &person : people)
        rows += SheetRow{0, int(rows.size()) + 1, person.id, phoneOf(person), doors.others.value(person.id), {}};
    return rows;
}

Result<Sheets::Made> Sheets::make(const Session &session, const QString &name, const Doors &doors)
{
    Made made;
    made.sheet.name = name;
    made.sheet.printedOn = m_store.dates().today();
    const auto done = m_store.act(session, Operation::ExportPeople, {}, [&](Action &action) {
        auto &sheets = action.on<SheetRepository>();
        auto rows = rowsOf(m_people.inAction(action).whole(doors.firsts), doors);
        if (rows.isEmpty())
            throw Refusal({u"nobody"_s, tr("There is nobody to put on the sheet, so none was made.")});
        made.sheet.number = sheets.lastNumber() + 1;
        action.setLabel(tr("Print phone sheet %1: %n people", nullptr, int(doors.people)).arg(made.sheet.code()));
        sheets.insert(action, made.sheet, rows);
    });
    if (!done)
        return done.error();
    made.action = *done;
    return made;
}

std::optional<Sheet> Sheets::find(const Session &session, int number)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.withNumber(number); });
}

QList<SheetRow> Sheets::rows(const Session &session, const Sheet &sheet)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.rows(sheet.id); });
}

Result<qint64> Sheets::keyIn(const Session &session, const Sheet &sheet, int number, ContactResult result,
                             const QString &note, Keyed keyed)
{
    const auto rows = this->rows(session, sheet);
    const auto row = std::ranges::find(rows, number, &SheetRow::number);
    if (row == rows.end())
        return Error{u"no-row"_s, tr("Sheet %1 has the rows 1 to %2, and no row %3. Look at the number again.")
                                      .arg(sheet.code())
                                      .arg(rows.isEmpty() ? 0 : rows.last().number)
                                      .arg(number)};
    const QString name = m_people.nameOf(session, row->person);
    if (name.isEmpty())
        return Error{u"gone"_s, tr("Whoever stood in row %1 was deleted since, so nothing was logged.").arg(number)};
    if (row->conversation.isValid() && keyed == Keyed::Refuse)
        return Error{u"keyed"_s, tr("Row %1 was keyed in already.").arg(number)};
    Conversation call;
    call.person = row->person;
    call.result = result;
    call.note = note;
    if (result == ContactResult::CallBack) {
        call.nextStep = tr("Call back");
        call.nextDueOn = m_store.dates().today().addDays(1);
    }
    const auto ready = m_conversations.ready(session, call);
    if (!ready)
        return ready.error();
    const QString label = tr("Sheet %1, row %2: %3, %4")
                              .arg(sheet.code(), QString::number(number), name, ConversationWords::result(result).toLower());
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) { write(action, *row, *ready); });
}

void Sheets::write(Action &action, const SheetRow &row, Conversation call)
{
    if (const auto before = Conversations::find(action, row.conversation)) {
        Conversation after = *before;
        after.result = call.result;
        after.note = call.note;
        after.nextStep = call.nextStep;
        after.nextDueOn = call.nextDueOn;
        after.assignedTo = call.assignedTo;
        m_conversations.rewrite(action, *before, after, row.phone.value);
        return;
    }
    m_conversations.write(action, call, row.phone.value);
    SheetRow done = row;
    done.conversation = call.id;
    action.on<SheetRepository>().update(action, row, done);
}

} // namespace rnf
