#pragma once

#include "conversations/Conversation.h"
#include "storage/IdSet.h"
#include "storage/RecordTable.h"

namespace rnf {

/// All SQL about conversations. Opens no transaction and emits nothing: Conversations does.
class ConversationRepository : public RecordTables<Conversation> {
public:
    explicit ConversationRepository(Database &database);

    std::optional<Conversation> find(ConversationId id);
    /// Newest first.
    QList<Conversation> ofPerson(PersonId person);
    /// With a next step that is open and due by this day, the longest overdue first; of somebody, or with no id of everybody.
    QList<Conversation> open(const QDate &dueBy, PersonId assignedTo);
    int openCount(const QDate &dueBy, PersonId assignedTo);
    /// A person's conversations up to this instant whose next step is open.
    QList<Conversation> openOf(PersonId person, const QString &until);
    /// People who spoke with somebody at this instant or later.
    IdSet reachedSince(const QString &instant);
    /// People nobody has spoken with, the newest first; without those who died, and who work here.
    QList<PersonId> withoutConversation(int limit);
    /// Everybody who ever logged a conversation.
    QList<PersonId> organizers();
    /// What happened from an instant up to, but without, another.
    void eachContact(const QString &from, const QString &beyond, const std::function<void(const Contact &)> &visit);
    QList<NextStep> openSteps();

private:
    Statement m_ofPerson, m_open, m_openOf, m_openOfPerson, m_countOpen, m_countOpenOf, m_withoutAny, m_organizers,
        m_reachedSince, m_contacts, m_openSteps;
};

} // namespace rnf
