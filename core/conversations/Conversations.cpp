#include "conversations/Conversations.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// When a next step is due that nobody gave a day.
constexpr int daysToNextStep = 7;

Error gone()
{
    return {u"gone"_s, Conversations::tr("This is not there any more: somebody deleted it meanwhile. The history can bring "
                                         "it back.")};
}

bool usesPhone(ContactMethod method)
{
    return method == ContactMethod::PhoneCall || method == ContactMethod::Sms || method == ContactMethod::TextBlast;
}

void markWrongNumber(Person &person, qint64 phone)
{
    const auto used = phone ? std::ranges::find(person.phones, phone, &Phone::id) : person.phones.begin();
    if (used != person.phones.end())
        used->status = PhoneStatus::WrongNumber;
}

/// A yes that a list brought is dated by the day it came in, which says nothing of when it was said: a no in a conversation, even
/// one that is keyed in or brought in later, holds against it.
QString heldSince(const Person &person, Channel channel, QString notedAt)
{
    const auto *newest = person.newestConsent(channel);
    const bool isOfList = newest && newest->state == YesNo::Yes && newest->source != Conversations::tr("Conversation");
    return isOfList ? qMax(notedAt, newest->notedAt) : notedAt;
}

void refuseContact(Person &person, const QString &notedAt, const QString &note)
{
    const QString reason = note.isEmpty() ? Conversations::tr("Asked not to be contacted") : note;
    for (const auto channel :
         {Channel::Phone, Channel::Sms, Channel::Email, Channel::BulkEmail, Channel::Mail, Channel::Visit})
        person.consents +=
            Consent{0, channel, YesNo::No, heldSince(person, channel, notedAt), Conversations::tr("Conversation"), reason};
}

/// Interns settle what they said themselves or what was given to them: other people's conversations are not theirs to write.
bool isInternsAccount(Action &action, PersonId person)
{
    const auto accounts = action.on<AccountRepository>().all();
    return std::ranges::any_of(accounts, [&](const Account &account) {
        return account.role == Role::Intern && person.isValid() && account.person == person;
    });
}

/// As it goes into the database.
void tidy(Conversation &conversation, const QDate &today)
{
    conversation.note = cleanText(conversation.note);
    conversation.nextStep = cleanText(conversation.nextStep);
    if (!conversation.nextStep.isEmpty() && !conversation.nextDueOn.isValid())
        conversation.nextDueOn = today.addDays(daysToNextStep);
}

} // namespace

Conversations::Conversations(Store &store, Accounts &accounts, People &people)
    : m_store(store), m_accounts(accounts), m_people(people), m_reading(store.reader())
{
}

Result<Conversation> Conversations::ready(const Session &session, Conversation conversation)
{
    const auto me = organizer(session);
    if (!me)
        return me.error();
    tidy(conversation, m_store.dates().today());
    if (conversation.happenedAt.isEmpty())
        conversation.happenedAt = instantText(m_store.dates().now());
    if (!conversation.organizer.isValid())
        conversation.organizer = *me;
    if (conversation.hasNextStep() && !conversation.assignedTo.isValid())
        conversation.assignedTo = conversation.organizer;
    return conversation;
}

Result<qint64> Conversations::log(const Session &session, Conversation conversation, qint64 phone)
{
    auto logged = ready(session, conversation);
    if (!logged)
        return logged.error();
    const QString label =
        tr("Log contact with %1: %2")
            .arg(m_people.nameOf(session, conversation.person), ConversationWords::result(conversation.result).toLower());
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) { write(action, *logged, phone); });
}

void Conversations::write(Action &action, Conversation &conversation, qint64 phone)
{
    auto &talks = action.on<ConversationRepository>();
    const QDate day = localDay(conversation.happenedAt);
    auto settling = talks.openOf(conversation.person, conversation.happenedAt);
    if (!settling.isEmpty() && isInternsAccount(action, conversation.organizer))
        settling.removeIf([me = conversation.organizer](const Conversation &open) {
            return open.organizer != me && open.assignedTo != me;
        });
    for (const auto &open : std::as_const(settling)) {
        Conversation settled = open;
        settled.nextDoneOn = day;
        talks.update(action, open, settled);
    }
    applyResult(action, conversation, phone);
    talks.insert(action, conversation);
}

void Conversations::rewrite(Action &action, const Conversation &before, const Conversation &after, qint64 phone)
{
    if (!find(action, before.id))
        throw Refusal(gone());
    if (after.result != before.result)
        applyResult(action, after, phone);
    action.on<ConversationRepository>().update(action, before, after);
}

std::optional<Conversation> Conversations::find(Action &action, ConversationId id)
{
    return action.on<ConversationRepository>().find(id);
}

void Conversations::applyResult(Action &action, const Conversation &conversation, qint64 phone)
{
    auto people = m_people.inAction(action);
    const auto person = people.find(conversation.person);
    if (!person)
        throw Refusal(gone());
    Person after = *person;
    if (conversation.result == ContactResult::WrongNumber && usesPhone(conversation.method))
        markWrongNumber(after, phone);
    else if (conversation.result == ContactResult::Deceased)
        after.isDeceased = true;
    else if (conversation.result == ContactResult::DoNotContact)
        refuseContact(after, conversation.happenedAt, conversation.note);
    people.update(*person, after);
}

Result<qint64> Conversations::change(const Session &session, const Conversation &before, const Conversation &after,
                                     const QString &label)
{
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) { rewrite(action, before, after, 0); });
}

Result<qint64> Conversations::edit(const Session &session, const Conversation &before, Conversation after)
{
    tidy(after, m_store.dates().today());
    if (after.hasNextStep() && !after.assignedTo.isValid())
        after.assignedTo = after.organizer;
    return change(session, before, after, tr("Edit a conversation with %1").arg(m_people.nameOf(session, before.person)));
}

Result<qint64> Conversations::finishStep(const Session &session, ConversationId id)
{
    const auto before = find(session, id);
    if (!before)
        return gone();
    Conversation after = *before;
    after.nextDoneOn = m_store.dates().today();
    const QString what = before->nextStep.isEmpty() ? tr("Follow-up") : before->nextStep;
    return change(session, *before, after, tr("Done: %1 (%2)").arg(what, m_people.nameOf(session, before->person)));
}

Result<qint64> Conversations::remove(const Session &session, ConversationId id)
{
    const auto conversation = find(session, id);
    if (!conversation)
        return gone();
    return m_store.act(session, Operation::EditPeople,
                       tr("Delete a conversation with %1").arg(m_people.nameOf(session, conversation->person)),
                       [&](Action &action) { action.on<ConversationRepository>().remove(action, *conversation); });
}

std::optional<Conversation> Conversations::find(const Session &session, ConversationId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

QList<Conversation> Conversations::ofPerson(const Session &session, PersonId person)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.ofPerson(person); });
}

QList<Conversation> Conversations::followUps(const Session &session, FollowUpsOf whose, const QDate &dueBy)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const PersonId me = whose == FollowUpsOf::Everybody ? PersonId() : m_accounts.personOf(session);
        const bool isNobodys = whose == FollowUpsOf::Me && !me.isValid();
        return isNobodys ? QList<Conversation>() : m_reading.open(dueBy, me);
    });
}

int Conversations::followUpCount(const Session &session, FollowUpsOf whose, const QDate &dueBy)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const PersonId me = whose == FollowUpsOf::Everybody ? PersonId() : m_accounts.personOf(session);
        const bool isNobodys = whose == FollowUpsOf::Me && !me.isValid();
        return isNobodys ? 0 : m_reading.openCount(dueBy, me);
    });
}

IdSet Conversations::reachedSince(const Session &session, const QDate &day)
{
    return m_store.read(session, Operation::ReadPeople,
                        [&] { return m_reading.reachedSince(instantText(day.startOfDay())); });
}

QList<PersonId> Conversations::waitingForFirstAsk(const Session &session, int limit)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.withoutConversation(limit); });
}

void Conversations::eachContact(Database &database, const QString &from, const QString &beyond,
                                const std::function<void(const Contact &)> &visit)
{
    ConversationRepository(database).eachContact(from, beyond, visit);
}

QList<NextStep> Conversations::openSteps(Database &database) { return ConversationRepository(database).openSteps(); }

Result<PersonId> Conversations::organizer(const Session &session)
{
    // Whoever is refused in the end leaves nobody behind.
    if (!Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    const PersonId known = m_accounts.personOf(session);
    if (known.isValid() || !session.account.isValid())
        return known;
    PersonId person;
    const auto done = m_store.act({}, Operation::EditPeople, {}, [&](Action &action) {
        const auto account = Accounts::find(action, session);
        person = account ? account->person : PersonId();
        if (!account || person.isValid())
            return;
        // Interns are told who they are when they get an account; somebody called the same may be anybody.
        if (account->role == Role::Organizer)
            person = organizerNamed(action, account->name);
        if (!person.isValid()) {
            Person somebody;
            writeWholeName(somebody, account->name);
            m_people.inAction(action).insert(somebody, PersonSearch::entryFor(somebody, SortKeys()));
            person = somebody.id;
        }
        Accounts::setPerson(action, *account, person);
        action.setLabel(tr("Add %1, who works here").arg(account->name));
    });
    if (!done)
        return done.error();
    return person;
}

/// An account forgets its person when they are deleted, and accounts are never undone: whoever comes back is known again by
/// name and by having logged conversations.
PersonId Conversations::organizerNamed(Action &action, const QString &name)
{
    auto people = m_people.inAction(action);
    for (const PersonId organizer : action.on<ConversationRepository>().organizers()) {
        if (const auto person = people.find(organizer); person && person->displayName() == name)
            return person->id;
    }
    return {};
}

} // namespace rnf
