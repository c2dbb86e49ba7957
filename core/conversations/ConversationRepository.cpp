#include "conversations/ConversationRepository.h"

#include "conversations/ConversationSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<Column<Conversation>> conversationColumns()
{
    return {columnFor<&Conversation::person>("person_id"),
            columnFor<&Conversation::organizer>("organizer_id"),
            columnFor<&Conversation::happenedAt>("happened_at"),
            columnFor<&Conversation::method>("method"),
            columnFor<&Conversation::result>("result"),
            columnFor<&Conversation::lengthMin>("length_min"),
            columnFor<&Conversation::note>("note"),
            columnFor<&Conversation::nextStep>("next_step"),
            columnFor<&Conversation::nextDueOn>("next_due_on"),
            columnFor<&Conversation::nextDoneOn>("next_done_on"),
            columnFor<&Conversation::assignedTo>("assigned_to_id")};
}

/// Nobody is to call a family about a next step with somebody who died.
const QString stillOpen =
    u"WHERE next_due_on IS NOT NULL AND next_done_on IS NULL "
    "AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = interaction.person_id AND p.is_deceased = 1)"_s;
const QString dueSteps = stillOpen + u" AND next_due_on <= ?"_s;
const QString inOrder = u" ORDER BY next_due_on, id"_s;
const QString ofOne = u" AND assigned_to_id = ?"_s;
const QString countAll = u"SELECT count(*) FROM interaction "_s;

} // namespace

ConversationRepository::ConversationRepository(Database &database)
    : RecordTables({database, interactionTable, "interaction", conversationColumns()}),
      m_ofPerson(table<Conversation>().selecting(u"WHERE person_id = ? ORDER BY happened_at DESC, id DESC"_s)),
      m_open(table<Conversation>().selecting(dueSteps + inOrder)),
      m_openOf(table<Conversation>().selecting(dueSteps + ofOne + inOrder)),
      m_openOfPerson(table<Conversation>().selecting(u"WHERE person_id = ? AND happened_at <= ? "
                                                     "AND next_due_on IS NOT NULL AND next_done_on IS NULL ORDER BY id"_s)),
      m_countOpen(database, countAll + dueSteps), m_countOpenOf(database, countAll + dueSteps + ofOne),
      m_withoutAny(database, u"SELECT p.id FROM person p WHERE p.is_deceased = 0 "
                             "AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.person_id = p.id) "
                             "AND NOT EXISTS (SELECT 1 FROM account a WHERE a.person_id = p.id) "
                             "ORDER BY p.id DESC LIMIT ?"_s),
      m_organizers(database, u"SELECT DISTINCT organizer_id FROM interaction WHERE organizer_id IS NOT NULL"_s),
      m_reachedSince(database,
                     u"SELECT person_id FROM interaction WHERE happened_at >= ? AND result IN (%1)"_s.arg(reachedResults())),
      m_contacts(database, u"SELECT person_id, happened_at, method, result FROM interaction "
                           "WHERE happened_at >= ? AND happened_at < ?"_s),
      m_openSteps(database, u"SELECT person_id, assigned_to_id, next_due_on FROM interaction "_s + stillOpen)
{
}

std::optional<Conversation> ConversationRepository::find(ConversationId id) { return table<Conversation>().find(id.value); }

QList<Conversation> ConversationRepository::ofPerson(PersonId person)
{
    return table<Conversation>().read(m_ofPerson, person);
}

QList<Conversation> ConversationRepository::open(const QDate &dueBy, PersonId assignedTo)
{
    auto &talks = table<Conversation>();
    return assignedTo.isValid() ? talks.read(m_openOf, dueBy, assignedTo) : talks.read(m_open, dueBy);
}

int ConversationRepository::openCount(const QDate &dueBy, PersonId assignedTo)
{
    const auto count = assignedTo.isValid() ? m_countOpenOf.one<int>(dueBy, assignedTo) : m_countOpen.one<int>(dueBy);
    return count.value_or(0);
}

QList<Conversation> ConversationRepository::openOf(PersonId person, const QString &until)
{
    return table<Conversation>().read(m_openOfPerson, person, until);
}

QList<PersonId> ConversationRepository::withoutConversation(int limit)
{
    QList<PersonId> people;
    m_withoutAny.each([&](Row &row) { people += row.take<PersonId>(); }, limit);
    return people;
}

IdSet ConversationRepository::reachedSince(const QString &instant)
{
    IdSet people;
    m_reachedSince.each([&](Row &row) { people.add(row.take<qint64>()); }, instant);
    return people;
}

void ConversationRepository::eachContact(const QString &from, const QString &beyond,
                                         const std::function<void(const Contact &)> &visit)
{
    Contact contact;
    m_contacts.each(
        [&](Row &row) {
            row >> contact.person >> contact.happenedAt >> contact.method >> contact.result;
            visit(contact);
        },
        from, beyond);
}

QList<NextStep> ConversationRepository::openSteps()
{
    QList<NextStep> steps;
    m_openSteps.each([&](Row &row) {
        NextStep step;
        row >> step.person >> step.assignedTo >> step.dueOn;
        steps += step;
    });
    return steps;
}

QList<PersonId> ConversationRepository::organizers()
{
    QList<PersonId> people;
    m_organizers.each([&](Row &row) { people += row.take<PersonId>(); });
    return people;
}

} // namespace rnf
