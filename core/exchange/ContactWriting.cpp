#include "exchange/ContactWriting.h"

#include "base/Dates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qint64 notTheirs = -1;

qint64 calledPhone(const KnownRows::Found &who)
{
    if (who.said.phones.isEmpty())
        return 0;
    const auto theirs = std::ranges::find_if(
        who.here.phones, [&](const Phone &phone) { return phone.isSameNumber(who.said.phones.first()); });
    return theirs == who.here.phones.end() ? notTheirs : theirs->id;
}

/// Rows with the same are one conversation.
QString contactKey(PersonId person, const ReadContact &said)
{
    return QStringList{QString::number(person.value), said.said.happenedAt, QString::number(int(said.said.method)),
                       QString::number(int(said.said.result)), foldedText(said.by)}
        .join(u'\n');
}

QString bodyOf(const ReadContact &said) { return cleanText(said.lines.join(u'\n')); }

/// Whoever spoke with them may have come among the people since, so that their name need not stand in the note any more.
bool isSameNote(const QString &note, const ReadContact &said)
{
    const QString body = bodyOf(said);
    return note == body || (!said.by.isEmpty() && note.startsWith(body) && note.endsWith(said.by));
}

bool isSameContact(const Conversation &known, const ReadContact &said)
{
    const bool isThen = said.hasTime ? known.happenedAt == said.said.happenedAt
                                     : localDay(known.happenedAt) == localDay(said.said.happenedAt);
    return isThen && known.method == said.said.method && known.result == said.said.result && isSameNote(known.note, said);
}

} // namespace

ContactWriting::ContactWriting(Action &action, Conversations &conversations, const Bearers &callers, PersonId me,
                               ConversationFileOutcome &outcome)
    : m_action(action), m_conversations(conversations), m_callers(callers), m_me(me), m_outcome(outcome)
{
}

void ContactWriting::take(qint64 row, const KnownRows::Found &who, const ReadContact &said)
{
    const QString name = who.here.displayName();
    if (said.staysOut)
        ++m_outcome.leftOut;
    else if (!said.code.isEmpty())
        m_taggings[who.here.id] += {row, name, said.code};
    else
        join({row, who.here.id, name, said, calledPhone(who)});
}

void ContactWriting::join(const Entry &entry)
{
    const QString key = contactKey(entry.person, entry.said);
    const auto known = m_entryOf.constFind(key);
    if (known == m_entryOf.cend()) {
        m_entryOf.insert(key, m_entries.size());
        m_entries += entry;
        return;
    }
    ReadContact &said = m_entries[*known].said;
    said.lines += entry.said.lines;
    said.lines.removeDuplicates();
    said.isMethodSaid |= entry.said.isMethodSaid;
    said.said.lengthMin = qMax(said.said.lengthMin, entry.said.said.lengthMin);
    if (!said.said.hasNextStep()) {
        said.said.nextStep = entry.said.said.nextStep;
        said.said.nextDueOn = entry.said.said.nextDueOn;
    }
}

void ContactWriting::write()
{
    writeTags();
    std::ranges::stable_sort(m_entries, {},
                             [](const Entry &entry) { return std::pair(entry.person, entry.said.said.happenedAt); });
    QList<Conversation> before;
    PersonId whose;
    for (const auto &entry : std::as_const(m_entries)) {
        if (entry.person != whose)
            before = m_action.on<ConversationRepository>().ofPerson(entry.person);
        whose = entry.person;
        writeOne(entry, before);
    }
    m_outcome.unknownCallers.removeDuplicates();
    std::ranges::stable_sort(m_outcome.added, {}, &FileRow::row);
    std::ranges::stable_sort(m_outcome.known, {}, &FileRow::row);
}

void ContactWriting::writeTags()
{
    auto people = People::inAction(m_action);
    for (auto taggings = m_taggings.cbegin(); taggings != m_taggings.cend(); ++taggings) {
        const auto person = people.find(taggings.key());
        if (!person)
            continue;
        Person after = *person;
        for (const auto &tagging : *taggings) {
            const bool isKnown = after.tags.contains(tagging.tag);
            (isKnown ? m_outcome.known : m_outcome.added) +=
                {tagging.row, tagging.who, ConversationFiles::tr("Tag: %1").arg(tagging.tag)};
            if (isKnown)
                continue;
            after.tags += tagging.tag;
            ++m_outcome.taggings;
            if (!m_outcome.tags.contains(tagging.tag))
                m_outcome.tags += tagging.tag;
        }
        after.tags.sort();
        people.update(*person, after);
    }
}

void ContactWriting::writeOne(const Entry &entry, const QList<Conversation> &before)
{
    Conversation conversation = wanted(entry, before);
    const QString day = QLocale().toString(localDay(conversation.happenedAt), QLocale::ShortFormat);
    QStringList said{day, ConversationWords::title(conversation), conversation.note.section(u'\n', 0, 0)};
    said.removeAll(QString());
    const FileRow row{entry.row, entry.who, said.join(u" · "_s)};
    if (std::ranges::any_of(before, [&](const Conversation &known) { return isSameContact(known, entry.said); })) {
        m_outcome.known += row;
        return;
    }
    m_conversations.write(m_action, conversation, phoneOf(entry));
    m_outcome.added += row;
    ++m_outcome.conversations;
    m_outcome.withoutMethod += !entry.said.isMethodSaid;
    if (!entry.said.by.isEmpty() && !conversation.organizer.isValid())
        m_outcome.unknownCallers += entry.said.by;
}

/// A wrong number that the file does not name is that of somebody who has one alone.
qint64 ContactWriting::phoneOf(const Entry &entry) const
{
    if (entry.phone != 0 || entry.said.said.result != ContactResult::WrongNumber)
        return entry.phone;
    const auto person = People::inAction(m_action).find(entry.person);
    return person && person->phones.size() == 1 && entry.said.isMethodSaid ? entry.phone : Conversations::noPhone;
}

/// `before`: the person's conversations without this file, newest first.
Conversation ContactWriting::wanted(const Entry &entry, const QList<Conversation> &before) const
{
    Conversation conversation = entry.said.said;
    conversation.person = entry.person;
    conversation.organizer = m_callers.find(entry.said.by);
    QStringList lines{bodyOf(entry.said)};
    if (!entry.said.by.isEmpty() && !conversation.organizer.isValid())
        lines += ConversationFiles::tr("Spoke with them: %1").arg(entry.said.by);
    lines.removeAll(QString());
    conversation.note = lines.join(u'\n');
    if (!conversation.hasNextStep())
        return conversation;
    conversation.assignedTo = conversation.organizer.isValid() ? conversation.organizer : m_me;
    // A later conversation settles the next step of an earlier one, in whichever order they are noted.
    for (const auto &known : before) {
        if (known.happenedAt > conversation.happenedAt)
            conversation.nextDoneOn = localDay(known.happenedAt);
    }
    return conversation;
}

} // namespace rnf
