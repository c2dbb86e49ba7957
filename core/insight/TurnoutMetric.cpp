#include "base/Words.h"
#include "events/EventWords.h"
#include "insight/ExpectedTurnout.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum TurnoutColumn { Expected, TurnoutFrom, TurnoutTo, PlacesThere };
enum GuestColumn { Chance, CameBefore };

/// An event ahead, and who said yes to it.
struct AheadEvent {
    Event event;
    ExpectedTurnout turnout;
};

/// Those asked about that somebody said yes to, the next one first.
QList<AheadEvent> aheadEvents(const EventScope &scope)
{
    QList<AheadEvent> found;
    for (const auto &event : scope.asked()) {
        const ExpectedTurnout turnout = scope.isAhead(event) ? ExpectedTurnout(scope, event) : ExpectedTurnout();
        if (!turnout.guests.isEmpty())
            found.prepend({event, turnout});
    }
    return found;
}

MetricThings thingsOf(const ExpectedTurnout &turnout)
{
    MetricCell cell;
    for (const auto &guest : turnout.guests)
        cell.add(guest.registration);
    return cell.things;
}

void fillAhead(Database &database, MetricTable &table, const MetricQuestion &question, const QList<AheadEvent> &ahead)
{
    using enum MetricUnit;
    table.columns = {{u"expected"_s, Words::tr("Will come"), Count, MetricMark::Bar, MetricTone::Main}};
    table.columns += bandColumns(Count, 80);
    table.columns += {u"places"_s, Words::tr("Places"), Count, MetricMark::Target, MetricTone::Other};
    MetricRows rows(table, question.by, question.period);
    for (const auto &one : ahead) {
        const auto forecast = one.turnout.forecast();
        const MetricThings things = thingsOf(one.turnout);
        MetricRow &row = rows.row(QString::number(one.event.id.value), EventWords::named(one.event));
        row.event = one.event.id;
        for (const auto &[column, value] : {std::pair(Expected, forecast.about()),
                                            {TurnoutFrom, forecast.low()},
                                            {TurnoutTo, forecast.high()},
                                            {PlacesThere, one.event.places}}) {
            row.cells[column].value = value;
            row.cells[column].things = things;
        }
        row.cells[Expected].of = forecast.people;
        row.cells[PlacesThere].isKnown = one.event.places > 0;
    }
    rows.finish(database);
}

/// Whoever is likeliest to come first.
void fillGuests(Database &database, MetricTable &table, const MetricQuestion &question, const ExpectedTurnout &turnout)
{
    table.columns = {{u"chance"_s, Words::tr("Likely to come"), MetricUnit::Permille, MetricMark::Bar, MetricTone::Main},
                     {u"came_before"_s, Words::tr("Came before"), MetricUnit::Count}};
    MetricRows rows(table, question.by, question.period);
    for (const auto &guest : turnout.guests) {
        auto &chance = rows.cell({}, guest.registration.person, Chance);
        chance.add(guest.registration);
        chance.value = qRound64(1000 * guest.chance);
        auto &before = rows.cell({}, guest.registration.person, CameBefore);
        before.things = chance.things;
        before.value = guest.record.came;
        before.of = guest.record.known;
        before.isKnown = guest.record.known > 0;
    }
    rows.finish(database);
    std::ranges::stable_sort(table.rows, std::ranges::greater(),
                             [](const MetricRow &row) { return row.cells[Chance].value; });
}

QString turnoutTitle(const AheadEvent &next)
{
    const auto forecast = next.turnout.forecast();
    const auto amount = [](int number) { return MetricText::amount(MetricUnit::Count, number); };
    return Words::tr("“%1”: about %2 of %3 will come (%4–%5)")
        .arg(next.event.name, amount(forecast.about()), amount(forecast.people), amount(forecast.low()),
             amount(forecast.high()));
}

QString usualNote(const ExpectedTurnout &turnout)
{
    if (turnout.knownEvents < TurnoutForecast::fewestEvents)
        return Words::tr("Of fewer than three earlier events of this kind it is known who came, so of whoever is new half "
                         "are counted on.");
    return Words::tr("Of those who said yes to %n earlier events of this kind, %1 came.", nullptr, turnout.knownEvents)
        .arg(MetricText::amount(MetricUnit::Permille, qRound64(1000 * turnout.showRate)));
}

} // namespace

MetricTable countTurnoutForecast(Database &database, const MetricQuestion &question)
{
    const EventScope scope(database, question);
    auto ahead = aheadEvents(scope);
    MetricTable table;
    table.about = question.event.isValid() || question.period.from.isValid() ? scope.about() : Words::tr("all events ahead");
    if (question.by == MetricBy::Person) {
        ahead = ahead.first(qMin<qsizetype>(1, ahead.size()));
        fillGuests(database, table, question, ahead.isEmpty() ? ExpectedTurnout() : ahead.first().turnout);
    } else {
        fillAhead(database, table, question, ahead);
    }
    if (ahead.isEmpty())
        return table;
    table.title = turnoutTitle(ahead.first());
    if (ahead.size() == 1) {
        table.about = EventWords::named(ahead.first().event);
        table.notes += usualNote(ahead.first().turnout);
    }
    return table;
}

} // namespace rnf
