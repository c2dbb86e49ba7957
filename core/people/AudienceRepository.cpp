#include "people/AudienceRepository.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Whose "no" counts. A list that is e-mailed is a newsletter to those who get it.
QList<Channel> channelsOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Calling:
        return {Channel::Phone};
    case Purpose::Texting:
        return {Channel::Sms};
    case Purpose::Email:
        return {Channel::Email, Channel::BulkEmail};
    case Purpose::Post:
        return {Channel::Mail};
    case Purpose::Visits:
        return {Channel::Visit};
    default:
        return {};
    }
}

const QString goodPhone = u"status NOT IN ('bad', 'disconnected') AND status <> 'wrong_number'"_s;
const QString textPhone = goodPhone + u" AND can_text <> 'no'"_s;
// What the union writes is not sent to where the employer opens it.
const QString goodEmail = u"status NOT IN ('bounced', 'bad') AND kind <> 'work' AND whose <> 'work'"_s;
const QString postalAddress = u"kind <> 'work' AND line1 <> ''"_s;
const QString homeAddress = u"kind = 'home' AND line1 <> ''"_s;

QString having(QLatin1StringView table, const QString &condition)
{
    return u"SELECT person_id FROM %1 WHERE %2"_s.arg(table, condition);
}

/// The number that is tried first stands first.
QString numbersSql(const QString &condition)
{
    return u"SELECT person_id, e164, digits, extension FROM phone WHERE %1 ORDER BY person_id, is_primary DESC, id"_s.arg(
        condition);
}

/// A letter goes where somebody gets their post, if that is said.
QString addressesSql(const QString &condition)
{
    return u"SELECT person_id, line1, line2, postal_code, city FROM address WHERE %1 "
           "ORDER BY person_id, CASE kind WHEN 'mailing' THEN 0 ELSE 1 END, id"_s.arg(condition);
}

QString numberIn(Row &row)
{
    const auto e164 = row.take<QString>(), digits = row.take<QString>(), extension = row.take<QString>();
    return (e164.isEmpty() ? digits : e164) + u' ' + extension;
}

QString addressIn(Row &row)
{
    const auto line1 = row.take<QString>(), line2 = row.take<QString>(), postalCode = row.take<QString>();
    return foldedText(line1) + u'\n' + foldedText(line2) + u'\n'
         + foldedText(postalCode.isEmpty() ? row.take<QString>() : postalCode);
}

void add(IdSet &set, Statement &ids, const auto &...values)
{
    ids.each([&](Row &row) { set.add(row.take<qint64>()); }, values...);
}

} // namespace

AudienceRepository::AudienceRepository(Database &database)
    : m_deceased(database, u"SELECT id FROM person WHERE is_deceased = 1"_s),
      m_withLanguage(database, u"SELECT id FROM person WHERE preferred_language <> ''"_s),
      m_refusing(database, u"SELECT c.person_id FROM consent c WHERE c.channel = ? AND c.state = 'no' "
                           "AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.person_id = c.person_id "
                           "AND n.channel = c.channel "
                           "AND (n.noted_at > c.noted_at OR (n.noted_at = c.noted_at AND n.id > c.id)))"_s),
      m_withPhone(database, having("phone"_L1, goodPhone)), m_withTextPhone(database, having("phone"_L1, textPhone)),
      m_withEmail(database, having("email"_L1, goodEmail)),
      m_withPostalAddress(database, having("address"_L1, postalAddress)),
      m_withHomeAddress(database, having("address"_L1, homeAddress)), m_numbers(database, numbersSql(goodPhone)),
      m_textNumbers(database, numbersSql(textPhone)), m_postalAddresses(database, addressesSql(postalAddress)),
      m_homeAddresses(database, addressesSql(homeAddress))
{
}

Audience AudienceRepository::of(Purpose purpose, const QList<PersonId> &people, const QString &overriding)
{
    Audience audience;
    audience.leftOut.purpose = purpose;
    audience.leftOut.reason = cleanText(overriding);
    if (purpose == Purpose::Everyone) {
        audience.people = people;
        return audience;
    }
    IdSet deceased;
    add(deceased, m_deceased);
    const IdSet refused = refusing(purpose), reached = reachable(purpose);
    for (const auto person : people) {
        const bool isRefusing = refused.contains(person.value);
        if (deceased.contains(person.value)) {
            ++audience.leftOut.deceased;
        } else if (isRefusing && audience.leftOut.reason.isEmpty()) {
            ++audience.leftOut.refused;
        } else if (!reached.contains(person.value)) {
            ++audience.leftOut.unreachable;
        } else {
            audience.people += person;
            if (isRefusing)
                audience.refusing += person;
        }
    }
    audience.leftOut.overridden = audience.refusing.size();
    return audience;
}

Doors AudienceRepository::doors(Purpose purpose, const QList<PersonId> &people)
{
    return Doors::canBeShared(purpose) ? Doors(purpose, people, reachedBy(purpose, people)) : Doors(people);
}

QHash<PersonId, QString> AudienceRepository::reachedBy(Purpose purpose, const QList<PersonId> &people)
{
    IdSet asked;
    for (const auto person : people)
        asked.add(person.value);
    QHash<PersonId, QString> found;
    const auto read = [&](Statement &select, auto textIn) {
        select.each([&](Row &row) {
            const auto person = row.take<PersonId>();
            if (!asked.contains(person.value) || found.contains(person))
                return;
            found.insert(person, textIn(row));
        });
    };
    switch (purpose) {
    case Purpose::Calling:
        read(m_numbers, &numberIn);
        break;
    case Purpose::Texting:
        read(m_textNumbers, &numberIn);
        break;
    case Purpose::Post:
        read(m_postalAddresses, &addressIn);
        break;
    default:
        read(m_homeAddresses, &addressIn);
    }
    return found;
}

IdSet AudienceRepository::refusing(Purpose purpose)
{
    IdSet people;
    for (const auto channel : channelsOf(purpose))
        add(people, m_refusing, channel);
    return people;
}

IdSet AudienceRepository::withLanguage()
{
    IdSet people;
    add(people, m_withLanguage);
    return people;
}

IdSet AudienceRepository::reachable(Purpose purpose)
{
    IdSet people;
    switch (purpose) {
    case Purpose::Calling:
        add(people, m_withPhone);
        break;
    case Purpose::Texting:
        add(people, m_withTextPhone);
        break;
    case Purpose::Email:
        add(people, m_withEmail);
        break;
    case Purpose::Post:
        add(people, m_withPostalAddress);
        break;
    default:
        add(people, m_withHomeAddress);
    }
    return people;
}

} // namespace rnf
