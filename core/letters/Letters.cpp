#include "letters/Letters.h"

#include "base/Text.h"
#include "letters/LetterLanguages.h"
#include "standing/Standings.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

LetterRepository &letterRows(Action &action) { return action.on<LetterRepository>(); }

/// The text of a letter begins and ends where it was typed to; only what no text can hold is taken out.
void tidyLetter(LetterTemplate &letter)
{
    letter.name = cleanText(letter.name);
    letter.wordings.removeIf([](const LetterWording &wording) { return wording.isEmpty(); });
    for (auto &wording : letter.wordings) {
        wording.subject = cleanText(wording.subject);
        wording.body = wording.body.remove(QChar(u'\0')).normalized(QString::NormalizationForm_C);
    }
}

/// Within an action, so that nobody takes the name meanwhile. Throws a Refusal when a template cannot be called that.
void checkLetterName(Action &action, const LetterTemplate &named)
{
    if (named.name.isEmpty())
        throw Refusal({u"empty-name"_s, Letters::tr("A letter needs a name, by which you find it again. Type one.")});
    for (const auto &other : letterRows(action).all()) {
        if (other.id != named.id && foldedText(other.name) == foldedText(named.name))
            throw Refusal({u"name-taken"_s,
                           Letters::tr("There is a letter called “%1” already. Choose another name.").arg(other.name)});
    }
}

QSet<PersonId> membersOn(const QList<MemberSpan> &spans, const QDate &day)
{
    QSet<PersonId> members;
    for (const auto &span : spans) {
        if (span.isOn(day))
            members += span.person;
    }
    return members;
}

LetterRecipient recipientOf(const Person &person, const LetterFields &fields, const PhoneNumbers &phones, bool isMember,
                            bool isRefusing)
{
    return {person.id,
            person.displayName(),
            person.preferredLanguage,
            LetterLanguages::codeOf(person.preferredLanguage),
            LetterFields::emailOf(person),
            LetterFields::envelopeLines(person, phones),
            fields.ofPerson(person, phones, isMember),
            isRefusing};
}

} // namespace

Letters::Letters(Store &store, People &people) : m_store(store), m_people(people), m_reading(store.reader()) {}

QList<LetterTemplate> Letters::all(const Session &session)
{
    auto all = m_store.read(session, Operation::ReadPeople, [&] { return m_reading.all(); });
    const SortKeys keys;
    std::ranges::stable_sort(all, {}, [&](const LetterTemplate &one) { return keys.of(one.name); });
    return all;
}

std::optional<LetterTemplate> Letters::find(const Session &session, LetterTemplateId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

Result<LetterTemplateId> Letters::add(const Session &session, LetterTemplate added)
{
    tidyLetter(added);
    const QString label = tr("Add the letter “%1”").arg(added.name);
    const auto done = m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        checkLetterName(action, added);
        letterRows(action).insertWhole(action, added);
    });
    if (!done)
        return done.error();
    return added.id;
}

Result<qint64> Letters::save(const Session &session, const LetterTemplate &before, LetterTemplate after)
{
    tidyLetter(after);
    const QString label = tr("Edit the letter “%1”").arg(after.name);
    return m_store.act(session, Operation::EditPeople, label, [&](Action &action) {
        checkLetterName(action, after);
        letterRows(action).updateWhole(action, before, after);
    });
}

Result<qint64> Letters::remove(const Session &session, const LetterTemplate &removed)
{
    return m_store.act(session, Operation::EditPeople, tr("Delete the letter “%1”").arg(removed.name),
                       [&](Action &action) { letterRows(action).remove(action, removed); });
}

LetterAudience Letters::audience(const Session &session, LetterKind kind, const QList<PersonId> &people,
                                 const QString &overriding)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        Database &database = m_store.reader();
        const Snapshot snapshot(database);
        const Audience found = People::audience(database, purposeOf(kind), people, overriding);
        const auto members = membersOn(Standings::memberSpans(database), m_store.dates().today());
        const LetterFields known = fields();
        LetterAudience audience{{}, found.leftOut};
        People::eachPerson(database, found.people, LetterFields::parts, [&](const Person &person) {
            const auto to = recipientOf(person, known, m_people.phones(), members.contains(person.id),
                                        found.refusing.contains(person.id));
            // An address may stand there as it came in a file, and be none.
            if (kind == LetterKind::Email && to.email.isEmpty()) {
                ++audience.leftOut.unreachable;
                audience.leftOut.overridden -= to.isRefusing;
            } else {
                audience.people += to;
            }
            return true;
        });
        return audience;
    });
}

LetterOccasion Letters::occasion(const Session &session, const QString &organization, const QString &officeLanguage)
{
    const QString name = session.person.isValid() ? m_people.nameOf(session, session.person) : QString();
    return {organization, name.isEmpty() ? session.name : name, officeLanguage, m_store.dates().today()};
}

} // namespace rnf
