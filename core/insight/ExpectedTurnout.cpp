#include "insight/ExpectedTurnout.h"

namespace rnf {

ExpectedTurnout::ExpectedTurnout(const EventScope &scope, const Event &event)
{
    QHash<PersonId, TurnoutRecord> records;
    TurnoutRecord ofKind;
    for (const auto &earlier : scope.all()) {
        if (earlier.startsAt >= event.startsAt)
            continue;
        const bool isOfKind = event.kind.isValid() && earlier.kind == event.kind;
        const int knownBefore = ofKind.known;
        for (const auto &registration : scope.of(earlier)) {
            if (!registration.hadPromised(earlier) || !EventScope::isKnown(registration))
                continue;
            for (auto *record : {&records[registration.person], isOfKind ? &ofKind : nullptr}) {
                if (!record)
                    continue;
                ++record->known;
                record->came += registration.hasCome() ? 1 : 0;
            }
        }
        knownEvents += ofKind.known > knownBefore ? 1 : 0;
    }
    showRate = TurnoutForecast::showRate(knownEvents, ofKind);
    for (const auto &registration : scope.of(event)) {
        if (registration.rsvp != Rsvp::Yes || registration.isWalkIn)
            continue;
        const auto record = records.value(registration.person);
        guests += {registration, record, TurnoutForecast::chance(record, showRate)};
    }
}

ExpectedTurnout ExpectedTurnout::of(Database &database, EventId event, const QDate &today)
{
    MetricQuestion question;
    question.today = today;
    question.event = event;
    const EventScope scope(database, question);
    const auto asked = scope.asked();
    return asked.isEmpty() || !scope.isAhead(asked.first()) ? ExpectedTurnout() : ExpectedTurnout(scope, asked.first());
}

TurnoutForecast ExpectedTurnout::forecast() const
{
    QList<double> chances;
    for (const auto &guest : guests)
        chances += guest.chance;
    return TurnoutForecast::of(chances);
}

bool ExpectedTurnout::hasHistory() const
{
    return knownEvents >= TurnoutForecast::fewestEvents
        || std::ranges::any_of(guests, [](const Guest &guest) { return guest.record.known > 0; });
}

} // namespace rnf
