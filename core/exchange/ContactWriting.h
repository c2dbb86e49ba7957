#pragma once

#include "exchange/Bearers.h"
#include "exchange/ContactRows.h"
#include "exchange/ConversationFiles.h"

namespace rnf {

/// Writes what the rows of a file say of conversations, within its action. Everything it is given has to outlive it.
class ContactWriting {
public:
    /// `callers`: whose the names of those are who spoke with people. `me` takes the next steps of those who are nobody here.
    ContactWriting(Action &action, Conversations &conversations, const Bearers &callers, PersonId me,
                   ConversationFileOutcome &outcome);

    void take(qint64 row, const KnownRows::Found &who, const ReadContact &said);
    /// What was taken, each person's from the earliest on.
    void write();

private:
    struct Entry {
        qint64 row = 0;
        PersonId person;
        QString who;
        ReadContact said;
        qint64 phone = 0; ///< the one that was called; 0: the first, `notTheirs`: none that they have
    };
    struct Tagging {
        qint64 row = 0;
        QString who, tag;
    };

    void join(const Entry &entry);
    void writeTags();
    void writeOne(const Entry &entry, const QList<Conversation> &before);
    qint64 phoneOf(const Entry &entry) const;
    Conversation wanted(const Entry &entry, const QList<Conversation> &before) const;

    Action &m_action;
    Conversations &m_conversations;
    const Bearers &m_callers;
    PersonId m_me;
    ConversationFileOutcome &m_outcome;
    QList<Entry> m_entries;
    QHash<QString, qsizetype> m_entryOf;
    QMap<PersonId, QList<Tagging>> m_taggings;
};

} // namespace rnf
