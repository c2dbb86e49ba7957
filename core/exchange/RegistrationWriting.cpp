#include "exchange/RegistrationWriting.h"

#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "events/PlacesInAction.h"
#include "exchange/PersonUpdate.h"
#include "needs/NeedsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Somebody of whom nothing else is known is one person in one file.
QString strangerKey(const Person &person)
{
    QStringList parts{foldedText(person.displayName())};
    for (const auto &email : person.emails)
        parts += email.key;
    for (const auto &phone : person.phones)
        parts += phone.digits;
    return parts.join(u'\n');
}

bool hasContact(const Person &person) { return !person.emails.isEmpty() || !person.phones.isEmpty(); }

bool isNamed(const Person &person)
{
    return !person.givenName.isEmpty() || !person.familyName.isEmpty() || !person.preferredName.isEmpty()
        || !person.customDisplayName.isEmpty();
}

/// Where both have an address or a number, the matcher has compared them and did not agree.
bool mayBeSameByName(const Person &known, const Person &row)
{
    const bool bothMail = !known.emails.isEmpty() && !row.emails.isEmpty();
    const bool bothPhone = !known.phones.isEmpty() && !row.phones.isEmpty();
    return !bothMail && !bothPhone && !contradict(known, row);
}

bool isCalledOff(const std::optional<Rsvp> &rsvp)
{
    return rsvp == Rsvp::Cancelled || rsvp == Rsvp::No || rsvp == Rsvp::Refused;
}

RowProblem problemOf(const ReadRegistration &read, const QString &what, const QString &hint)
{
    return {read.row, {}, what, hint, read.person.displayName()};
}

} // namespace

RegistrationWriting::RegistrationWriting(Action &action, const Event &event, const Meaning &meaning,
                                         const PersonReader &reader, RegistrationFileOutcome &outcome)
    : m_action(action), m_event(event), m_meaning(meaning), m_reader(reader), m_outcome(outcome), m_people(action),
      m_matcher(action, m_people, {}, reader.recipe().importsPhones(), reader.recipe().importsEmails()),
      m_rows(action.on<RegistrationRepository>()), m_registrations(action), m_kinds(m_rows.kinds(event.id))
{
    QList<PersonId> listed;
    for (const auto &registration : m_rows.of(event.id)) {
        m_before.insert(registration.person, registration);
        listed += registration.person;
    }
    const auto names = People::names(action, listed);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        m_names[foldedText(*name)] += name.key();
}

// --- who is meant

void RegistrationWriting::take(const ReadRegistration &read)
{
    if (read.saysNothing)
        return;
    const auto found = personOf(read);
    if (const auto *problem = std::get_if<RowProblem>(&found)) {
        m_outcome.rejects += *problem;
        return;
    }
    const PersonId person = std::get<PersonId>(found);
    if (person.isValid())
        m_present += person;
    if (read.problem) {
        m_outcome.rejects += *read.problem;
        return;
    }
    const auto known = m_entryOf.constFind(person);
    if (known != m_entryOf.cend()) {
        m_entries[*known].said.join(read);
        return;
    }
    m_entryOf.insert(person, m_entries.size());
    m_entries += {read, person};
}

/// An invalid id: nobody yet, and what is said of them is not understood.
std::variant<PersonId, RowProblem> RegistrationWriting::personOf(const ReadRegistration &read)
{
    auto match = m_matcher.find(read.person);
    if (match.problem)
        return problemOf(read, match.problem->what, match.problem->hint);
    if (!match.person) {
        auto listed = onTheList(read);
        if (const auto *problem = std::get_if<RowProblem>(&listed))
            return *problem;
        match.person = std::move(std::get<std::optional<Person>>(listed));
    }
    if (match.person) {
        if (!read.problem) // a row that is stopped writes nothing
            fill(*match.person, read.person);
        return match.person->id;
    }
    if (const PersonId made = m_made.value(strangerKey(read.person)); made.isValid())
        return made;
    return read.problem ? PersonId() : make(read);
}

std::variant<std::optional<Person>, RowProblem> RegistrationWriting::onTheList(const ReadRegistration &read)
{
    QList<Person> found;
    for (const PersonId id : m_names.value(foldedText(read.person.displayName()))) {
        if (auto known = m_people.find(id); known && mayBeSameByName(*known, read.person))
            found += *std::move(known);
    }
    if (found.size() > 1)
        return problemOf(read, RegistrationFiles::tr("Several people on the list have this name."),
                         RegistrationFiles::tr("Add the e-mail address or phone number of the one who is meant."));
    return found.isEmpty() ? std::optional<Person>() : std::optional(found.first());
}

std::variant<PersonId, RowProblem> RegistrationWriting::make(const ReadRegistration &read)
{
    if (!isNamed(read.person))
        return problemOf(
            read, RegistrationFiles::tr("Nobody here has this e-mail address or phone number, and the row has no name."),
            RegistrationFiles::tr("Add the name, or bring the person in first."));
    if (m_meaning.as == As::Attendance && !hasContact(read.person) && read.person.externalIds.isEmpty())
        return problemOf(
            read, RegistrationFiles::tr("Nobody on the list has this name, and a name alone does not tell who came."),
            RegistrationFiles::tr("Add an e-mail address or phone number, or put the person on the list first."));
    Person person = read.person;
    person.id = {};
    person.source = (m_meaning.as == As::Attendance ? RegistrationFiles::tr("Came to “%1”")
                                                    : RegistrationFiles::tr("Registered for “%1”"))
                        .arg(m_event.name);
    m_people.insert(person, PersonSearch::entryFor(person, m_sortKeys));
    m_matcher.rememberCreated(person);
    m_made.insert(strangerKey(read.person), person.id);
    m_outcome.newPeople += person.id;
    return person.id;
}

void RegistrationWriting::fill(const Person &known, const Person &row)
{
    Person after = updatedBy(row, known, everywhere(MatchPolicy::Fill), m_reader.context(), m_reader.context().today,
                             m_reader.catalog());
    if (after == known)
        return;
    m_people.update(known, after);
    m_matcher.rememberUpdated(after);
}

// --- what becomes of a registration

/// What somebody answers by being in the file; nothing: it does not say.
std::optional<Rsvp> RegistrationWriting::saidAnswer(const Entry &entry, const Registration &before) const
{
    if (entry.said.said.rsvp)
        return entry.said.said.rsvp;
    const bool isNew = !before.id.isValid();
    if (m_meaning.as == As::Attendance)
        return isNew ? std::optional(Rsvp::Yes) : std::nullopt;
    // Whoever is in a list without answers has registered, which says less than what they answered since.
    return !m_meaning.saysAnswers && (isNew || before.rsvp == Rsvp::Invited) ? std::optional(Rsvp::Yes) : std::nullopt;
}

void RegistrationWriting::answer(const Entry &entry, Registration &registration)
{
    const auto said = saidAnswer(entry, registration);
    const bool isNew = !registration.id.isValid();
    Rsvp theirs = !said ? registration.rsvp
                : isNew ? *said
                        : RegistrationStatus::settled(m_meaning.system, registration.rsvp, *said);
    if (theirs == Rsvp::Offered && registration.rsvp != Rsvp::Offered)
        theirs = Rsvp::Waitlisted; // until when it was offered, no file says; who is offered a place, our line does
    const QString at = entry.said.answeredAt;
    const bool isElsewhere = theirs != registration.rsvp;
    if (isElsewhere && !at.isEmpty() && registration.answeredAt > at) {
        ++m_outcome.keptHere;
        return;
    }
    const bool isWalkIn = isNew && m_meaning.as == As::Attendance;
    if (isElsewhere && theirs == Rsvp::Yes && !isWalkIn && !RegistrationStatus::givesPlaces(m_meaning.system)) {
        m_takesPlace.insert(entry.person, at);
        return;
    }
    if (isElsewhere) {
        registration.rsvp = theirs;
        // That somebody cancelled only after it had begun is never guessed.
        const bool isUnknownWhen = at.isEmpty() && theirs == Rsvp::Cancelled && hasBegun();
        registration.answeredAt = theirs == Rsvp::Invited ? QString()
                                : isUnknownWhen           ? registration.answeredAt
                                : at.isEmpty()            ? now()
                                                          : at;
        registration.waitingSince = theirs == Rsvp::Waitlisted ? registration.answeredAt : QString();
        registration.offerExpiresAt.clear();
    }
    registration.confirmStage =
        registration.rsvp == Rsvp::Yes ? qMax(registration.confirmStage, entry.said.said.confirmStage) : 0;
}

RegistrationKind RegistrationWriting::kindNamed(const QString &name)
{
    if (const auto known = namedAmong(m_kinds, name))
        return *known;
    RegistrationKind kind;
    kind.event = m_event.id;
    kind.name = name;
    m_rows.insert(m_action, kind);
    m_kinds += kind;
    m_outcome.newKinds += name;
    return kind;
}

void RegistrationWriting::pay(const Entry &entry, Registration &registration, bool isNew) const
{
    const auto kind = std::ranges::find(m_kinds, registration.kind, &RegistrationKind::id);
    const int price = kind == m_kinds.end() ? 0 : kind->priceCents;
    if (entry.said.dueCents)
        registration.dueCents = registration.hasScholarship ? 0 : *entry.said.dueCents;
    else if (isNew && !registration.hasScholarship)
        registration.dueCents = price > 0 ? price : entry.said.paidCents.value_or(0);
    // What was paid here, at the door or by hand, the other program does not know of; what it gave back, it does.
    const bool isGivenBack = isCalledOff(entry.said.said.rsvp) && isCalledOff(registration.rsvp);
    if (entry.said.paidCents)
        registration.paidCents = isGivenBack ? *entry.said.paidCents : qMax(registration.paidCents, *entry.said.paidCents);
    else if (entry.said.isPaid)
        registration.paidCents = qMax(registration.paidCents, registration.dueCents);
}

Registration RegistrationWriting::wanted(const Entry &entry, const Registration &before)
{
    Registration after = before;
    const bool isNew = !before.id.isValid();
    if (isNew) {
        after.event = m_event.id;
        after.person = entry.person;
    }
    if (!entry.said.kind.isEmpty())
        after.kind = kindNamed(entry.said.kind).id;
    answer(entry, after);
    pay(entry, after, isNew || after.kind != before.kind);
    if (after.sourceCode.isEmpty())
        after.sourceCode = entry.said.sourceCode;
    for (const auto &note : entry.said.notes) {
        const QString lines = u'\n' + after.note + u'\n'; // "How many? 1" is not said by "How many? 12"
        if (!lines.contains(u'\n' + note + u'\n'))
            after.note += after.note.isEmpty() ? note : u'\n' + note;
    }
    const Attendance came = attendanceOf(entry);
    after.isWalkIn |= isNew && m_meaning.as == As::Attendance && !entry.said.said.rsvp
                   && (came == Attendance::Attended || came == Attendance::Partial);
    return after;
}

/// What is not known stays so; nobody came to what has not begun, nor stayed away from it.
Attendance RegistrationWriting::attendanceOf(const Entry &entry) const
{
    using enum Attendance;
    const ReadRegistration &said = entry.said;
    if (!hasBegun())
        return Unknown;
    if (said.said.attendance)
        return *said.said.attendance;
    const int there = said.minutesThere();
    if (!said.stays.isEmpty() || there > 0) {
        const int length = EventTimes::lengthMin(m_event);
        return length > 0 && length < minutesOfDay && there * 2 < length ? Partial : Attended;
    }
    const bool isListOfWhoCame = m_meaning.as == As::Attendance && !m_meaning.saysAttendance && !said.said.rsvp;
    return isListOfWhoCame ? Attended : Unknown;
}

// --- writing it

void RegistrationWriting::write(const QList<RegistrationId> &cancelled)
{
    writeList();
    givePlaces();
    markAttendance();
    noteNeeds();
    cancel(cancelled);
    tellOutcome();
}

void RegistrationWriting::writeList()
{
    QList<Registration> fresh;
    bool freesPlace = false;
    for (const auto &entry : std::as_const(m_entries)) {
        const Registration before = m_before.value(entry.person);
        const Registration after = wanted(entry, before);
        if (!before.id.isValid())
            fresh += after;
        else if (after != before)
            m_registrations.save(before, after);
        freesPlace |= before.takesPlace() && !after.takesPlace();
    }
    // Whoever answered first comes first, whatever the order of the file.
    std::ranges::stable_sort(fresh, {}, [&](const Registration &registration) {
        const QString at = m_takesPlace.value(registration.person);
        return std::pair(at.isEmpty(), at);
    });
    m_rows.insert(m_action, fresh);
    if (freesPlace)
        const PlacesInAction passedOn(m_action, m_event);
}

/// As anybody who answers; only that they did so when the file says.
void RegistrationWriting::givePlaces()
{
    if (m_takesPlace.isEmpty())
        return;
    QList<RegistrationId> yes;
    const auto list = m_rows.of(m_event.id);
    for (const auto &registration : list) {
        if (m_takesPlace.contains(registration.person))
            yes += registration.id;
    }
    for (const auto &answered : PlacesInAction(m_action, m_event).answer(yes, Rsvp::Yes)) {
        Registration after = answered;
        const auto &entry = m_entries[m_entryOf.value(answered.person)];
        if (const QString at = m_takesPlace.value(answered.person); !at.isEmpty())
            after.answeredAt = at;
        if (after.rsvp == Rsvp::Waitlisted)
            after.waitingSince = after.answeredAt;
        if (after.rsvp == Rsvp::Yes)
            after.confirmStage = qMax(after.confirmStage, entry.said.said.confirmStage);
        m_registrations.save(answered, after);
    }
}

void RegistrationWriting::markAttendance()
{
    for (const auto &entry : std::as_const(m_entries)) {
        const Attendance came = attendanceOf(entry);
        const auto current = came == Attendance::Unknown ? std::nullopt : m_rows.find(m_event.id, entry.person);
        // Excused is the finer word for staying away, and only we have it.
        const bool isFiner = current && current->attendance == Attendance::Excused && came == Attendance::NoShow;
        if (!current || current->attendance == came || isFiner)
            continue;
        const bool isAway = came != Attendance::Attended && came != Attendance::Partial;
        if (current->hasCome() && isAway)
            m_outcome.rejects +=
                problemOf(entry.said, RegistrationFiles::tr("The file says that they did not come, and here they came."),
                          RegistrationFiles::tr("If the file is right, note it on the list of the event."));
        else if (!current->hasCome())
            m_registrations.mark(*current, came);
    }
}

/// What was noted before, and perhaps planned or met since, is not asked a second time.
int RegistrationWriting::noteNeeds(const Entry &entry, RegistrationId registration)
{
    NeedsInAction needs(m_action);
    auto known = m_action.on<NeedRepository>().needs(registration);
    int noted = 0;
    for (const auto &[kind, detail] : entry.said.needs) {
        const bool isKnown = std::ranges::any_of(known, [&](const Need &need) {
            return need.kind == kind && (detail.isEmpty() || foldedText(need.detail) == foldedText(detail));
        });
        if (isKnown)
            continue;
        Need need;
        need.registration = registration;
        need.kind = kind;
        need.detail = detail;
        needs.add(need);
        known += need;
        ++noted;
    }
    return noted;
}

void RegistrationWriting::noteNeeds()
{
    for (const auto &entry : std::as_const(m_entries)) {
        const auto registration = entry.said.needs.isEmpty() ? std::nullopt : m_rows.find(m_event.id, entry.person);
        if (!registration)
            continue;
        if (!m_meaning.mayNoteNeeds) {
            ++m_outcome.needsLeftOut;
            continue;
        }
        if (const int noted = noteNeeds(entry, registration->id); noted > 0) {
            m_outcome.needs += noted;
            m_withNewNeeds += entry.person;
        }
    }
}

/// A place that comes free goes on, as with any answer.
void RegistrationWriting::cancel(const QList<RegistrationId> &cancelled)
{
    QList<RegistrationId> gone;
    for (const auto &registration : std::as_const(m_before)) {
        if (cancelled.contains(registration.id) && !m_present.contains(registration.person))
            gone += registration.id;
    }
    if (!gone.isEmpty())
        m_outcome.cancelled = int(PlacesInAction(m_action, m_event).answer(gone, Rsvp::Cancelled).size());
}

/// By what stands there now, whatever came of it.
void RegistrationWriting::tellOutcome()
{
    QHash<PersonId, Registration> after;
    for (const auto &registration : m_rows.of(m_event.id))
        after.insert(registration.person, registration);
    QHash<RegistrationKindId, QString> kinds;
    for (const auto &kind : std::as_const(m_kinds))
        kinds.insert(kind.id, kind.name);
    const auto told = [&](const Registration &registration) {
        QStringList parts{EventWords::rsvp(registration.rsvp), EventWords::attendance(registration.attendance),
                          kinds.value(registration.kind)};
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    };
    for (const auto &entry : std::as_const(m_entries)) {
        const Registration was = m_before.value(entry.person), is = after.value(entry.person);
        const FileRow row{entry.said.row, entry.said.person.displayName(), told(is)};
        if (!was.id.isValid())
            m_outcome.added += row;
        else if (was == is && !m_withNewNeeds.contains(entry.person))
            m_outcome.known += row;
        else
            m_outcome.changed +=
                {row.row, row.who,
                 told(was) == told(is) ? row.said : RegistrationFiles::tr("%1 → %2").arg(told(was), told(is))};
    }
}

} // namespace rnf
