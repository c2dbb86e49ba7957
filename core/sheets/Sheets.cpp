#include "sheets/Sheets.h"

#include "events/ConfirmCalls.h"
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

QChar presenceOf(Attendance attendance)
{
    return attendance == Attendance::Attended ? SheetMarks::here
         : attendance == Attendance::Partial  ? SheetMarks::partly
                                              : QChar();
}

/// What came back of a row, as its kind of sheet knows it: from the event, the row itself, or the conversation it became.
KeyedRow keyedAs(SheetKind kind, const SheetRow &row, const std::optional<Registration> &coming, const auto &call)
{
    if (kind == SheetKind::SignIn)
        return {presenceOf(coming.value_or(Registration()).attendance), {}};
    if (kind == SheetKind::Confirm)
        return {row.letter, call ? call->note.section(u'\n', 1) : QString()};
    return call ? KeyedRow{ConversationWords::letter(call->result), call->note} : KeyedRow();
}

/// Whoever is not on the list came all the same.
void markPresent(Action &action, EventId event, PersonId person, QChar letter)
{
    RegistrationsInAction rows(action);
    const auto coming = rows.enter(rows.event(event), person, true);
    rows.mark(coming, letter == SheetMarks::partly ? Attendance::Partial : Attendance::Attended);
}

SheetRow rowToKey(Action &action, const Sheet &sheet, int number)
{
    auto &sheets = action.on<SheetRepository>();
    if (const auto row = sheets.row(sheet.id, number))
        return *row;
    const auto rows = sheets.rows(sheet.id);
    throw Refusal({u"no-row"_s, Sheets::tr("Sheet %1 has the rows 1 to %2, and no row %3. Look at the number again.")
                                    .arg(sheet.code())
                                    .arg(rows.isEmpty() ? 0 : rows.last().number)
                                    .arg(number)});
}

/// Whoever stands in a row. Refuses where nobody does.
QString nameIn(Action &action, const SheetRow &row)
{
    const QString name = RegistrationsInAction(action).nameOf(row.person);
    if (name.isEmpty() && row.isBlank)
        throw Refusal(
            {u"blank"_s, Sheets::tr("Row %1 is a blank one. Type the name that somebody wrote there.").arg(row.number)});
    if (name.isEmpty())
        throw Refusal(
            {u"gone"_s, Sheets::tr("Whoever stood in row %1 was deleted since, so nothing was logged.").arg(row.number)});
    return name;
}

QChar letterBefore(Action &action, const Sheet &sheet, const SheetRow &row)
{
    const auto coming = action.on<RegistrationRepository>().find(sheet.event, row.person);
    return keyedAs(sheet.kind, row, coming, Conversations::find(action, row.conversation)).letter;
}

QString rowLabel(const Sheet &sheet, int row, const QString &name, QChar letter)
{
    return Sheets::tr("Sheet %1, row %2: %3, %4")
        .arg(sheet.code(), QString::number(row), name, SheetMarks::meaning(sheet.kind, letter).toLower());
}

/// What was said on the phone, on the list of the event. What the row said before is taken back, beyond the places if need
/// be; an answer that was given since stays. Answers the row as it is then.
SheetRow answerFor(Action &action, const Sheet &sheet, const SheetRow &before, QChar letter)
{
    constexpr int mostStages = 3;
    RegistrationsInAction rows(action);
    const Event event = rows.event(sheet.event);
    const RegistrationId id = rows.enter(event, before.person, false).id;
    PlacesInAction places(action, event);
    const Registration said = rows.registration(id);
    const bool hasEndedYes = !before.endedYesAt.isEmpty() && said.answeredAt == before.endedYesAt;
    const int stage =
        hasEndedYes ? before.stageBefore : qMax(0, said.confirmStage - int(before.letter == SheetMarks::comes));
    SheetRow after = before;
    after.letter = letter;
    if (letter == SheetMarks::doesNotCome) {
        const auto answered = places.answer({id}, Rsvp::No).value(0, said);
        if (said.rsvp == Rsvp::Yes) {
            after.endedYesAt = answered.answeredAt;
            after.stageBefore = stage;
        }
        return after;
    }
    after.endedYesAt.clear();
    after.stageBefore = 0;
    if (hasEndedYes)
        places.giveAway(id);
    else if (letter == SheetMarks::comes)
        places.answer({id}, Rsvp::Yes);
    const Registration says = rows.registration(id);
    Registration confirmed = says;
    confirmed.confirmStage = qMin(stage + int(letter == SheetMarks::comes && says.rsvp == Rsvp::Yes), mostStages);
    rows.save(says, confirmed);
    return after;
}

QList<SheetRow> rowsOf(SheetKind kind, const QList<Person> &people, const Doors &doors, int blankRows)
{
    QList<SheetRow> rows;
    for (const auto &person : people) {
        // Whoever signs in is not called.
        const PhoneId phone = kind == SheetKind::SignIn ? PhoneId() : phoneOf(person);
        rows += SheetRow{0, int(rows.size()) + 1, person.id, phone, doors.others.value(person.id), {}};
    }
    for (int i = 0; i < blankRows; ++i)
        rows += SheetRow{0, int(rows.size()) + 1, {}, {}, {}, {}, true};
    return rows;
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
      m_reading(store.reader()), m_coming(store.reader())
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

Audience Sheets::whomToCallLate(const Session &session, EventId event)
{
    QList<PersonId> missing;
    for (const auto &row : m_registrations.of(session, event)) {
        if (ConfirmCalls::isMissing(row.registration))
            missing += row.registration.person;
    }
    return m_people.audience(session, Purpose::Calling, missing);
}

QList<PersonId> Sheets::whomToSignIn(const Session &session, EventId event, SignInOf who)
{
    QList<PersonId> people;
    for (const auto &row : m_registrations.of(session, event)) {
        const Rsvp said = row.registration.rsvp;
        const bool isNotNo = said != Rsvp::No && said != Rsvp::Cancelled && said != Rsvp::Refused;
        if (who == SignInOf::NotNo ? isNotNo : said == Rsvp::Yes || said == Rsvp::Maybe)
            people += row.registration.person;
    }
    return people;
}

int Sheets::nextNumber(const Session &session)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.lastNumber() + 1; });
}

QList<SheetRow> Sheets::rowsFor(const Session &session, SheetKind kind, const Doors &doors, int blankRows)
{
    return rowsOf(kind, m_people.load(session, doors.firsts), doors, blankRows);
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
    const auto done = m_store.act(session, Operation::LeadWork, {}, [&](Action &action) {
        auto &sheets = action.on<SheetRepository>();
        auto rows = rowsOf(made.sheet.kind, m_people.inAction(action).whole(doors.firsts), doors, blankRows);
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

std::optional<SheetRow> Sheets::row(const Session &session, const Sheet &sheet, int number)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.row(sheet.id, number); });
}

QList<KeyedRow> Sheets::keyed(const Session &session, const Sheet &sheet, const QList<SheetRow> &rows)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        QHash<PersonId, Registration> coming;
        for (const auto &registration : m_coming.of(sheet.event))
            coming.insert(registration.person, registration);
        const auto calls = m_reading.calls(sheet.id);
        QList<KeyedRow> keyed;
        for (const auto &row : rows) {
            const auto call = calls.constFind(row.conversation);
            keyed += keyedAs(sheet.kind, row, coming.value(row.person), call == calls.cend() ? nullptr : &*call);
        }
        return keyed;
    });
}

QList<SheetReturn> Sheets::returns(Database &database, int newest) { return SheetRepository(database).returns(newest); }

KeyedRow Sheets::keyed(const Session &session, const Sheet &sheet, const SheetRow &row)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const auto coming = m_coming.find(sheet.event, row.person);
        return keyedAs(sheet.kind, row, coming, m_conversations.find(session, row.conversation));
    });
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
    const auto call = callFor(session, sheet, letter, note);
    if (!call)
        return call.error();
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const SheetRow row = rowToKey(action, sheet, number);
        const QString name = nameIn(action, row);
        const QChar before = letterBefore(action, sheet, row);
        const bool isSame = sheet.kind == SheetKind::SignIn && before == letter;
        if (!before.isNull() && !isSame && keyed == Keyed::Refuse)
            throw Refusal({u"keyed"_s, tr("Row %1 was keyed in already.").arg(number)});
        action.setLabel(rowLabel(sheet, number, name, letter));
        if (sheet.kind == SheetKind::SignIn)
            markPresent(action, sheet.event, row.person, letter);
        else
            log(action, row, sheet.kind == SheetKind::Confirm ? answerFor(action, sheet, row, letter) : row, *call);
    });
}

Result<qint64> Sheets::keyInWalkIn(const Session &session, const Sheet &sheet, int number, const WalkIn &walkIn)
{
    Person person;
    person.id = walkIn.person;
    if (!person.id.isValid()) {
        const auto event = m_events.find(session, sheet.event).value_or(Event());
        const auto newcomer = m_registrations.newcomer(event, walkIn.name, walkIn.phone);
        if (!newcomer)
            return newcomer.error();
        person = *newcomer;
    }
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const SheetRow row = rowToKey(action, sheet, number);
        if (!row.isBlank || row.person.isValid())
            throw Refusal({u"keyed"_s, tr("Somebody stands in row %1 already.").arg(number)});
        RegistrationsInAction rows(action);
        SheetRow filled = row;
        filled.person = rows.walkIn(sheet.event, person, std::nullopt).person;
        action.on<SheetRepository>().update(action, row, filled);
        action.setLabel(rowLabel(sheet, number, rows.nameOf(filled.person), SheetMarks::here));
    });
}

/// The conversation that a letter and a note become, but for whom it was with. Whoever signs in has not been called.
Result<Conversation> Sheets::callFor(const Session &session, const Sheet &sheet, QChar letter, const QString &note)
{
    Conversation call;
    call.note = note;
    if (sheet.kind == SheetKind::SignIn)
        return call;
    if (sheet.kind == SheetKind::Confirm) {
        const auto event = m_events.find(session, sheet.event);
        call.result = resultOfConfirming(letter);
        // The first line says what it was about; the rest is what somebody wrote on the paper.
        call.note =
            tr("%1: %2", "event, what they said")
                .arg(event ? EventWords::named(*event) : sheet.name, SheetMarks::meaning(sheet.kind, letter).toLower());
        if (!note.trimmed().isEmpty())
            call.note += u'\n' + note.trimmed();
    } else {
        call.result = *ConversationWords::resultOf(letter);
    }
    if (call.result == ContactResult::CallBack) {
        call.nextStep = tr("Call back");
        call.nextDueOn = m_store.dates().today().addDays(1);
    }
    return m_conversations.ready(session, call);
}

/// The call of a row, as a new conversation or in place of the one before, and the row as it is after it.
void Sheets::log(Action &action, const SheetRow &before, SheetRow after, Conversation call)
{
    if (const auto known = Conversations::find(action, before.conversation)) {
        Conversation rewritten = *known;
        rewritten.result = call.result;
        rewritten.note = call.note;
        rewritten.nextStep = call.nextStep;
        rewritten.nextDueOn = call.nextDueOn;
        rewritten.assignedTo = call.assignedTo;
        m_conversations.rewrite(action, *known, rewritten, before.phone.value);
    } else {
        call.person = before.person;
        m_conversations.write(action, call, before.phone.value);
        after.conversation = call.id;
    }
    action.on<SheetRepository>().update(action, before, after);
}

} // namespace rnf
