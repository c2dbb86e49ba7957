#include "people/Suppressions.h"

#include "people/People.h"
#include "people/SuppressionRepository.h"

namespace rnf {

QList<Suppression> Suppressions::all(Database &database) { return SuppressionRepository(database).all(); }

QList<Suppression> Suppressions::of(Action &action, const QString &key)
{
    return action.on<SuppressionRepository>().of(key);
}

void Suppressions::remember(Action &action, Suppression suppression)
{
    action.on<SuppressionRepository>().insert(action, suppression);
}

void Suppressions::eachKey(Action &action, const std::function<void(PersonId, const QString &)> &visit)
{
    action.on<SuppressionRepository>().eachKey(visit);
}

qint64 Suppressions::spread(Action &action, const QList<Person> &refusing)
{
    QHash<QString, QList<Consent>> refused;
    QSet<PersonId> own;
    for (const auto &person : refusing) {
        own += person.id;
        for (const auto channel : {Channel::Phone, Channel::Sms, Channel::Email, Channel::BulkEmail}) {
            const auto *said = person.newestConsent(channel);
            if (!said || said->state != YesNo::No)
                continue;
            const bool isMail = channel == Channel::Email || channel == Channel::BulkEmail;
            for (const auto &key : isMail ? Suppression::keysOf(person.emails) : Suppression::keysOf(person.phones))
                refused[key] += *said;
        }
    }
    QHash<PersonId, QList<Consent>> others;
    if (!refused.isEmpty())
        eachKey(action, [&](PersonId person, const QString &key) {
            if (const auto said = refused.constFind(key); said != refused.cend() && !own.contains(person))
                others[person] += *said;
        });
    auto people = People::inAction(action);
    qint64 count = 0;
    for (const auto &[id, said] : others.asKeyValueRange()) {
        const auto before = people.find(id);
        Person after = *before;
        for (const auto &no : said)
            Suppression{0, no.channel, {}, no.notedAt, no.source, no.reason}.refuseFor(after, no.notedAt);
        if (after.consents == before->consents)
            continue;
        people.update(*before, after);
        ++count;
    }
    return count;
}

} // namespace rnf
