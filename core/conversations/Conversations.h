#pragma once

#include "accounts/Accounts.h"
#include "conversations/ConversationRepository.h"
#include "people/People.h"

namespace rnf {

/// Whose follow-ups: those of who asks, or all.
enum class FollowUpsOf { Me, Everybody };

/// Everything that can be done with conversations; the only class of this feature that windows and commands see. Reads
/// answer "nothing" when they fail. Writes answer the action's number. Lives on the thread that opened the store.
class Conversations : public QObject {
    Q_OBJECT

public:
    /// In place of the phone that was used, where nobody knows which it was.
    static constexpr qint64 noPhone = -1;

    Conversations(Store &store, Accounts &accounts, People &people);

    /// Writes a new conversation. Left empty, it happened now, its organizer is who asks, and the next step is theirs; a
    /// next step without a day is due in a week. Settles what was open with this person until then. What came of it changes
    /// the person: a wrong number is marked (`phone`: the id of the one used; 0: the first), a death is noted, and "do not
    /// contact" becomes a "no" for every way of reaching them.
    Result<qint64> log(const Session &session, Conversation conversation, qint64 phone = 0);
    /// Writes what differs. A result that is new changes the person as it would have in `log`.
    Result<qint64> edit(const Session &session, const Conversation &before, Conversation after);
    Result<qint64> remove(const Session &session, ConversationId id);
    /// The next step of a conversation was done today.
    Result<qint64> finishStep(const Session &session, ConversationId id);

    /// For callers that log within an action of their own: what `log` would write, with who did it. Before the action.
    Result<Conversation> ready(const Session &session, Conversation conversation);
    // Inside that action, on the writing thread; they throw. `write` gives the conversation its id.
    void write(Action &action, Conversation &conversation, qint64 phone);
    void rewrite(Action &action, const Conversation &before, const Conversation &after, qint64 phone);
    static std::optional<Conversation> find(Action &action, ConversationId id);

    std::optional<Conversation> find(const Session &session, ConversationId id);
    /// Newest first.
    QList<Conversation> ofPerson(const Session &session, PersonId person);
    /// Conversations whose next step is open and due by this day, the longest overdue first.
    QList<Conversation> followUps(const Session &session, FollowUpsOf whose, const QDate &dueBy);
    int followUpCount(const Session &session, FollowUpsOf whose, const QDate &dueBy);
    /// Everybody whom somebody reached on this day or later, by whatever method.
    IdSet reachedSince(const Session &session, const QDate &day);
    /// Who waits for the first conversation, the newest people first.
    QList<PersonId> waitingForFirstAsk(const Session &session, int limit);

    // With a connection of the caller's own, on its thread. They throw StorageError.
    /// Visits what happened at an instant or later, and before another, in no order.
    static void eachContact(Database &database, const QString &from, const QString &beyond,
                            const std::function<void(const Contact &)> &visit);
    /// Of everybody, whenever they are due.
    static QList<NextStep> openSteps(Database &database);

    /// The person that an account is. Where it is not known yet, they are the one of this name who logged before, or are
    /// made: by the program and in an action of its own, so that taking back a first conversation never takes back who had
    /// it. Nobody for a session without account.
    Result<PersonId> organizer(const Session &session);

private:
    Result<qint64> change(const Session &session, const Conversation &before, const Conversation &after,
                          const QString &label);
    PersonId organizerNamed(Action &action, const QString &name);
    void applyResult(Action &action, const Conversation &conversation, qint64 phone);

    Store &m_store;
    Accounts &m_accounts;
    People &m_people;
    ConversationRepository m_reading;
};

} // namespace rnf
