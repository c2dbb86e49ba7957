#include "sheets/Sheets.h"

#include "events/EventWords.h"
#include "events/PlacesInAction.h"
#include "events/RegistrationsInAction.h"

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

ContactResult resultOfConfirming(QChar letter)
{
    return letter == SheetMarks::leftMessage ? ContactResult::LeftMessage
         : letter == SheetMarks::wrongNumber ? ContactResult::WrongNumber
                                             : ContactResult::Talked;
}

/// What a confirm call came to, as its conversation and the list of the event say it now.
QChar confirmingOf(ContactResult result, Rsvp rsvp)
{
    if (result == ContactResult::WrongNumber)
        return SheetMarks::wrongNumber;
    if (!isReached(result))
        return SheetMarks::leftMessage;
    return rsvp == Rsvp::No || rsvp == Rsvp::Cancelled ? SheetMarks::doesNotCome : SheetMarks::comes;
}

QChar presenceOf(Attendance attendance)
{
    return attendance == Attendance::Attended ? SheetMarks::here
         : attendance == Attendance::Partial  ? SheetMarks::partly
                                              : QChar();
}

/// What was said on the phone, on the list of the event. What was keyed in before, if anything was, is taken back.
void answerFor(Action &action, EventId id, PersonId person, QChar before, QChar letter)
{
    using Words = SheetMarks;
    RegistrationsInAction rows(action);
    const Event event = rows.event(id);
    Registration said = rows.enter(event, person, false);
    const auto answer = [&](Rsvp rsvp) { said = PlacesInAction(action, event).answer({said.id}, rsvp).value(0, said); };
    if (letter == Words::doesNotCome)
        answer(Rsvp::No);
    else if (before == Words::doesNotCome || (letter == Words::comes && said.rsvp != Rsvp::Yes))
        answer(Rsvp::Yes);
    constexpr int mostStages = 3;
    Registration after = said;
    after.confirmStage += int(letter == Words::comes && said.rsvp == Rsvp::Yes) - int(before == Words::comes);
    after.confirmStage = qBound(0, after.confirmStage, mostStages);
    rows.save(said, after);
}

QString printLabel(const Sheet &sheet, qsizetype people)
{
    const int count = int(people);
    switch (sheet.kind) {
    case SheetKind::SignIn:
        return Sheets::tr("Print sign-in sheet %1: %n people", nullptr, count).arg(sheet.code());
    case SheetKind::Confirm:
        return Sheets::tr("Print sheet %1 of confirm calls: %n people", nullptr, count).arg(sheet.code());
    default:
        return Sheets::tr("Print phone sheet %1: %n people", nullptr, count).arg(sheet.code());
    }
}

} // namespace

Sheets::Sheets(Store &store, People &people, Conversations &conversations, Events &events, Registrations &registrations)
    : m_store(store), m_people(people), m_conversations(conversations), m_events(events), m_registrations(registrations),
      m_reading(store.reader())
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

Audience Sheets::whomToConfirm(const Session &session, EventId event)
{
    constexpr int mostStages = 3;
    QList<PersonId> coming;
    for (const auto &row : m_registrations.of(session, event)) {
        if (row.registration.rsvp == Rsvp::Yes && row.registration.confirmStage < mostStages)
            coming += row.registration.person;
    }
    return m_people.audience(session, Purpose::Calling, coming);
}

QList<PersonId> Sheets::whomToSignIn(const Session &session, EventId event, SignInOf who)
{
    QList<PersonId> people;
    for (const auto &row : m_registrations.of(session, event)) {
        const Rsvp said = row.registration.rsvp;
        if (who == SignInOf::Everybody || said == Rsvp::Yes || said == Rsvp::Maybe)
            people += row.registration.person;
    }
    return people;
}

int Sheets::nextNumber(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.lastNumber() + 1; });
}

QList<SheetRow> Sheets::rowsFor(const Session &session, const Doors &doors, int blankRows)
{
    return rowsOf(m_people.load(session, doors.firsts), doors, blankRows);
}

QList<SheetRow> Sheets::rowsOf(const QList<Person> &people, const Doors &doors, int blankRows)
{
    QList<SheetRow> rows;
    for (const auto &person : people)
        rows += SheetRow{0, int(rows.size()) + 1, person.id, phoneOf(person), doors.others.value(person.id), {}};
    for (int i = 0; i < blankRows; ++i)
        rows += SheetRow{0, int(rows.size()) + 1, {}, {}, {}, {}, true};
    return rows;
}

Result<Sheets::Made> Sheets::make(const Session &session, const QString &name, const Doors &doors)
{
    Sheet sheet;
    sheet.name = name;
    return make(session, sheet, doors);
}

Result<Sheets::Made> Sheets::make(const Session &session, Sheet sheet, const Doors &doors, int blankRows)
{
    Made made{std::move(sheet)};
    made.sheet.printedOn = m_store.dates().today();
    const auto done = m_store.act(session, Operation::ExportPeople, {}, [&](Action &action) {
        auto &sheets = action.on<SheetRepository>();
        auto rows = rowsOf(m_people.inAction(action).whole(doors.firsts), doors, blankRows);
        if (rows.isEmpty())
            throw Refusal({u"nobody"_s, tr("There is nobody to put on the sheet, so none was made.")});
        made.sheet.number = sheets.lastNumber() + 1;
        action.setLabel(printLabel(made.sheet, doors.people));
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

QList<KeyedRow> Sheets::keyed(const Session &session, const Sheet &sheet, const QList<SheetRow> &rows)
{
    QHash<PersonId, Registration> registrations;
    if (sheet.event.isValid()) {
        for (const auto &row : m_registrations.of(session, sheet.event))
            registrations.insert(row.registration.person, row.registration);
    }
    QList<KeyedRow> keyed;
    for (const auto &row : rows) {
        const auto registration = registrations.value(row.person);
        const auto call = row.conversation.isValid() ? m_conversations.find(session, row.conversation) : std::nullopt;
        if (sheet.kind == SheetKind::SignIn)
            keyed += KeyedRow{presenceOf(registration.attendance), {}};
        else if (!call)
            keyed += KeyedRow();
        else if (sheet.kind == SheetKind::Confirm)
            keyed += KeyedRow{confirmingOf(call->result, registration.rsvp), call->note.section(u'\n', 1)};
        else
            keyed += KeyedRow{ConversationWords::letter(call->result), call->note};
    }
    return keyed;
}

Result<SheetRow> Sheets::rowToKey(const Session &session, const Sheet &sheet, int number)
{
    const auto rows = this->rows(session, sheet);
    const auto row = std::ranges::find(rows, number, &SheetRow::number);
    if (row == rows.end())
        return Error{u"no-row"_s, tr("Sheet %1 has the rows 1 to %2, and no row %3. Look at the number again.")
                                      .arg(sheet.code())
                                      .arg(rows.isEmpty() ? 0 : rows.last().number)
                                      .arg(number)};
    return *row;
}

Result<qint64> Sheets::keyIn(const Session &session, const Sheet &sheet, int number, ContactResult result,
                             const QString &note, Keyed keyed)
{
    return keyIn(session, sheet, number, ConversationWords::letter(result), note, keyed);
}

Result<qint64> Sheets::keyIn(const Session &session, const Sheet &sheet, int number, QChar letter, const QString &note,
                             Keyed keyed)
{
    letter = letter.toUpper();
    if (SheetMarks::meaning(sheet.kind, letter).isEmpty())
        return Error{u"letter"_s, tr("“%1” is none of the letters of this sheet.").arg(letter)};
    const auto row = rowToKey(session, sheet, number);
    if (!row)
        return row.error();
    if (m_people.nameOf(session, row->person).isEmpty())
        return row->isBlank
                 ? Error{u"blank"_s, tr("Row %1 is a blank one. Type the name that somebody wrote there.").arg(number)}
                 : Error{u"gone"_s, tr("Whoever stood in row %1 was deleted since, so nothing was logged.").arg(number)};
    const QChar before = this->keyed(session, sheet, {*row}).value(0).letter;
    const bool isSame = sheet.kind == SheetKind::SignIn && before == letter;
    if (!before.isNull() && !isSame && keyed == Keyed::Refuse)
        return Error{u"keyed"_s, tr("Row %1 was keyed in already.").arg(number)};
    switch (sheet.kind) {
    case SheetKind::SignIn:
        return keyInPresence(session, sheet, *row, letter);
    case SheetKind::Confirm:
        return keyInConfirming(session, sheet, *row, letter, note);
    default:
        return keyInCall(session, sheet, *row, *ConversationWords::resultOf(letter), note);
    }
}

QString Sheets::labelOf(const Sheet &sheet, const SheetRow &row, const QString &name, const QString &meaning)
{
    return tr("Sheet %1, row %2: %3, %4").arg(sheet.code(), QString::number(row.number), name, meaning.toLower());
}

Result<qint64> Sheets::keyInCall(const Session &session, const Sheet &sheet, const SheetRow &row, ContactResult result,
                                 const QString &note)
{
    Conversation call;
    call.person = row.person;
    call.result = result;
    call.note = note;
    if (result == ContactResult::CallBack) {
        call.nextStep = tr("Call back");
        call.nextDueOn = m_store.dates().today().addDays(1);
    }
    const QString meaning = ConversationWords::result(result);
    return log(session, call, row, labelOf(sheet, row, m_people.nameOf(session, row.person), meaning));
}

Result<qint64> Sheets::keyInConfirming(const Session &session, const Sheet &sheet, const SheetRow &row, QChar letter,
                                       const QString &note)
{
    const QString meaning = SheetMarks::meaning(sheet.kind, letter);
    const auto event = m_events.find(session, sheet.event);
    Conversation call;
    call.person = row.person;
    call.result = resultOfConfirming(letter);
    // The first line says what it was about; the rest is what somebody wrote on the paper.
    call.note = tr("%1: %2", "event, what they said").arg(event ? EventWords::named(*event) : sheet.name, meaning.toLower());
    if (!note.trimmed().isEmpty())
        call.note += u'\n' + note.trimmed();
    const QChar before = keyed(session, sheet, {row}).value(0).letter;
    return log(session, call, row, labelOf(sheet, row, m_people.nameOf(session, row.person), meaning),
               [&](Action &action) { answerFor(action, sheet.event, row.person, before, letter); });
}

Result<qint64> Sheets::keyInPresence(const Session &session, const Sheet &sheet, const SheetRow &row, QChar letter)
{
    const QString label = labelOf(sheet, row, m_people.nameOf(session, row.person), SheetMarks::meaning(sheet.kind, letter));
    const auto attendance = letter == SheetMarks::partly ? Attendance::Partial : Attendance::Attended;
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        RegistrationsInAction rows(action);
        rows.mark(rows.enter(rows.event(sheet.event), row.person, true), attendance);
    });
}

Result<qint64> Sheets::keyInWalkIn(const Session &session, const Sheet &sheet, int number, const WalkIn &walkIn)
{
    const auto row = rowToKey(session, sheet, number);
    if (!row)
        return row.error();
    if (!row->isBlank || row->person.isValid())
        return Error{u"keyed"_s, tr("Somebody stands in row %1 already.").arg(number)};
    PersonId person = walkIn.person;
    Result<Person> newcomer = Person();
    if (!person.isValid()) {
        newcomer =
            m_registrations.newcomer(m_events.find(session, sheet.event).value_or(Event()), walkIn.name, walkIn.phone);
        if (!newcomer)
            return newcomer.error();
    }
    const QString name = person.isValid() ? m_people.nameOf(session, person) : newcomer->displayName();
    const QString label = labelOf(sheet, *row, name, SheetMarks::meaning(SheetKind::SignIn, SheetMarks::here));
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        if (!person.isValid()) {
            m_people.inAction(action).insert(*newcomer, PersonSearch::entryFor(*newcomer, SortKeys()));
            person = newcomer->id;
        }
        RegistrationsInAction rows(action);
        rows.mark(rows.enter(rows.event(sheet.event), person, true), Attendance::Attended);
        SheetRow filled = *row;
        filled.person = person;
        action.on<SheetRepository>().update(action, *row, filled);
    });
}

Result<qint64> Sheets::log(const Session &session, const Conversation &call, const SheetRow &row, const QString &label,
                           const std::function<void(Action &)> &along)
{
    const auto ready = m_conversations.ready(session, call);
    if (!ready)
        return ready.error();
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        write(action, row, *ready);
        if (along)
            along(action);
    });
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
