#include "recruiting/ApplicantMatcher.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What somebody is recognised by.
QStringList contactsOf(const Person &person)
{
    QStringList keys;
    for (const auto &email : person.emails)
        keys += email.key;
    for (const auto &phone : person.phones)
        keys += phone.digits;
    keys.removeAll(QString());
    return keys;
}

QStringList firstNames(const Person &person)
{
    QStringList names;
    for (const QString &name : {person.givenName, person.preferredName, person.customDisplayName}) {
        if (const QString first = foldedText(name).section(u' ', 0, 0); !first.isEmpty())
            names += first;
    }
    return names;
}

bool mayBeOne(const Person &known, const Person &applicant)
{
    const QStringList ofKnown = firstNames(known), ofApplicant = firstNames(applicant);
    if (ofKnown.isEmpty() && ofApplicant.isEmpty())
        return foldedText(known.familyName) == foldedText(applicant.familyName);
    return std::ranges::any_of(ofApplicant, [&](const QString &name) { return ofKnown.contains(name); });
}

std::optional<Problem> write(Person &person, const QString &field, const QString &text, const FieldContext &context)
{
    return text.isEmpty() ? std::nullopt : PersonFields::find(field)->write(person, text, context);
}

} // namespace

std::variant<Person, Problem> ApplicantMatcher::personOf(const Applicant &applicant, const FieldContext &context)
{
    Person person;
    if (const QString name = cleanText(applicant.name); !name.isEmpty()) {
        writeWholeName(person, name);
    } else {
        person.givenName = cleanText(applicant.givenName);
        person.familyName = cleanText(applicant.familyName);
    }
    if (auto problem = write(person, u"email"_s, cleanText(applicant.email), context))
        return *problem;
    if (auto problem = write(person, u"mobile_phone"_s, cleanText(applicant.phone), context))
        return *problem;
    if (!person.hasAnything())
        return Problem{
            {}, tr("Nothing says whom the application is from."), tr("Give a name, an e-mail address or a phone number.")};
    return person;
}

ApplicantMatcher::ApplicantMatcher(Action &action, const QList<Person> &applicants) : m_people(action)
{
    QSet<QString> wanted;
    for (const auto &applicant : applicants) {
        for (const QString &key : contactsOf(applicant))
            wanted += key;
    }
    const auto note = [&](qint64 person, const QString &key) {
        if (wanted.contains(key))
            m_holders.insert(key, PersonId(person));
    };
    m_people.eachEmailKey(note);
    m_people.eachPhoneDigits(note);
}

QList<Person> ApplicantMatcher::candidates(const Person &applicant)
{
    QSet<PersonId> holders;
    for (const QString &key : contactsOf(applicant)) {
        for (const PersonId holder : m_holders.values(key))
            holders += holder;
    }
    QList<Person> found;
    for (const PersonId holder : std::as_const(holders)) {
        auto known = m_people.find(holder);
        if (known && mayBeOne(*known, applicant))
            found += *std::move(known);
    }
    return found;
}

std::optional<Person> ApplicantMatcher::find(const Person &applicant)
{
    auto found = candidates(applicant);
    return found.size() == 1 ? std::optional(std::move(found.first())) : std::nullopt;
}

PersonId ApplicantMatcher::findOrMake(Person applicant)
{
    if (const auto known = find(applicant)) {
        Person after = *known;
        for (const auto &email : std::as_const(applicant.emails)) {
            if (std::ranges::find(after.emails, email.key, &Email::key) == after.emails.end())
                after.emails += email;
        }
        for (const auto &phone : std::as_const(applicant.phones)) {
            if (std::ranges::none_of(after.phones, [&](const Phone &other) { return other.isSameNumber(phone); }))
                after.phones += phone;
        }
        m_people.update(*known, after);
        remember(applicant, known->id);
        return known->id;
    }
    const auto entry = PersonSearch::entryFor(applicant, m_keys);
    m_people.insert(applicant, entry);
    m_made += applicant.id;
    remember(applicant, applicant.id);
    return applicant.id;
}

/// A later row may be of the same person.
void ApplicantMatcher::remember(const Person &applicant, PersonId as)
{
    for (const QString &key : contactsOf(applicant))
        m_holders.insert(key, as);
}

} // namespace rnf
