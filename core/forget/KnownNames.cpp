#include "forget/KnownNames.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype excerptLength = 120;
constexpr qsizetype leastLetters = 3; ///< "X." stands in too many texts to say anything

/// "rosa diaz" within blanks, so that it is found as words only.
QString asWords(const QString &text)
{
    const QString words = foldedWords(text).join(u' ');
    return words.isEmpty() ? QString() : u' ' + words + u' ';
}

QString textIn(const RowReader::Values &state, const QString &column)
{
    const auto value = state.value(column);
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

Person namedBy(const RowReader::Values &state)
{
    Person person;
    person.customDisplayName = textIn(state, u"display_name"_s);
    person.givenName = textIn(state, u"given_name"_s);
    person.middleName = textIn(state, u"middle_name"_s);
    person.familyName = textIn(state, u"family_name"_s);
    person.secondFamilyName = textIn(state, u"second_family_name"_s);
    person.nameSuffix = textIn(state, u"name_suffix"_s);
    person.preferredName = textIn(state, u"preferred_name"_s);
    person.legalName = textIn(state, u"legal_name"_s);
    person.nameOrder = fromKey<NameOrder>(textIn(state, u"name_order"_s)).value_or(NameOrder::GivenFirst);
    return person;
}

} // namespace

KnownNames::KnownNames(const QList<RowReader::Values> &states, const std::optional<Person> &person, const QStringList &also)
{
    for (const auto &state : states) {
        const Person then = namedBy(state);
        if (m_name.isEmpty())
            m_name = then.displayName();
        const Called called{then.givenName, then.familyName, then.customDisplayName};
        if (!m_called.contains(called))
            m_called += called;
        for (const QString &given : {then.givenName, then.preferredName}) {
            if (!given.isEmpty() && !then.familyName.isEmpty()) {
                add(given + u' ' + then.familyName);
                add(then.familyName + u' ' + given);
            }
        }
        add(then.displayName());
        add(then.legalName);
    }
    for (const auto &name : also)
        m_single += asWords(name);
    m_single.removeAll(QString());
    if (!person)
        return;
    if (!person->displayName().isEmpty())
        m_name = person->displayName();
    for (const auto &other : person->otherNames)
        add(other.name);
    for (const auto &email : person->emails)
        m_reach += asWords(email.address);
    for (const auto &phone : person->phones)
        m_reach += asWords(phone.raw);
    m_reach.removeIf([](const QString &words) { return words.size() < leastNumber + 2; });
}

void KnownNames::add(const QString &text)
{
    const QString words = asWords(text);
    const bool isWhole = words.count(u' ') > 2;
    auto &names = isWhole ? m_several : m_single;
    if (words.size() < leastLetters + 2 || names.contains(words))
        return;
    names += words;
    if (isWhole)
        m_whole += text;
}

bool KnownNames::areWhollyIn(const QString &text) const
{
    const QString words = asWords(text);
    const auto stands = [&](const QString &name) { return words.contains(name); };
    return std::ranges::any_of(m_several, stands) || std::ranges::any_of(m_reach, stands);
}

bool KnownNames::areIn(const QString &text) const
{
    const QString words = asWords(text);
    return areWhollyIn(text) || std::ranges::any_of(m_single, [&](const QString &name) { return words.contains(name); });
}

QString KnownNames::excerpt(const QString &text) const
{
    const QString line = text.simplified();
    qsizetype at = -1;
    for (const auto &name : m_whole) {
        if (at < 0)
            at = line.indexOf(name, 0, Qt::CaseInsensitive);
    }
    const qsizetype first = qMax<qsizetype>(0, qMin(at - excerptLength / 3, line.size() - excerptLength));
    const QString part = line.mid(first, excerptLength);
    return (first > 0 ? u"…"_s : QString()) + part + (first + part.size() < line.size() ? u"…"_s : QString());
}

} // namespace rnf
