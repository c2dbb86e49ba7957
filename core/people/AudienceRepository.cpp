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

const QString goodPhones =
    u"SELECT person_id FROM phone WHERE status NOT IN ('bad', 'disconnected') AND status <> 'wrong_number'"_s;

void add(IdSet &set, Statement &ids, const auto &...values)
{
    ids.each([&](Row &row) { set.add(row.take<qint64>()); }, values...);
}

} // namespace

AudienceRepository::AudienceRepository(Database &database)
    : m_deceased(database, u"SELECT id FROM person WHERE is_deceased = 1"_s),
      m_refusing(database, u"SELECT c.person_id FROM consent c WHERE c.channel = ? AND c.state = 'no' "
                           "AND NOT EXISTS (SELECT 1 FROM consent n WHERE n.person_id = c.person_id "
                           "AND n.channel = c.channel "
                           "AND (n.noted_at > c.noted_at OR (n.noted_at = c.noted_at AND n.id > c.id)))"_s),
      m_withPhone(database, goodPhones), m_withTextPhone(database, goodPhones + u" AND can_text <> 'no'"_s),
      m_withEmail(database, u"SELECT person_id FROM email WHERE status NOT IN ('bounced', 'bad')"_s),
      // Post from the union is not sent to where the employer opens it.
      m_withPostalAddress(database, u"SELECT person_id FROM address WHERE kind <> 'work' AND line1 <> ''"_s),
      m_withHomeAddress(database, u"SELECT person_id FROM address WHERE kind = 'home' AND line1 <> ''"_s)
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
            audience.leftOut.overridden += isRefusing;
            audience.people += person;
        }
    }
    return audience;
}

IdSet AudienceRepository::refusing(Purpose purpose)
{
    IdSet people;
    for (const auto channel : channelsOf(purpose))
        add(people, m_refusing, channel);
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
