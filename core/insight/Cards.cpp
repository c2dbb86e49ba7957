#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/WorkplaceScope.h"
#include "standing/Standings.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum CardColumn { Signed, NotSigned };

/// Somebody has signed, and when first.
struct Signing {
    PersonId person;
    QDate on;
};

/// Of the people, by id, those who signed, and those who did not.
struct Signers {
    QList<Signing> signings;
    QList<PersonId> missing;
};

Signers signersOf(const QList<PersonId> &people, const IdMap<PersonTag, QDate> &days)
{
    Signers signers;
    for (const PersonId person : people) {
        if (const QDate day = days.value(person); day.isValid())
            signers.signings += Signing{person, day};
        else
            signers.missing += person;
    }
    return signers;
}

/// From the week of the first card to this one, or as many weeks as a chart has room for.
MetricPeriod cardWeeks(const QList<Signing> &signings, const QDate &today)
{
    const QDate first = std::ranges::min(signings, {}, &Signing::on).on;
    const auto most = MetricPeriod::lastWeeks(today, int(MetricTable::mostDrawn));
    return {qBound(most.from, mondayOf(first), mondayOf(today)), most.beyond};
}

/// Adds up who had signed by the end of each week. What was signed before the first stands in it, and a card of a day that is
/// yet to come in the last.
void addSigned(MetricTable &table, const QList<Signing> &signings, const MetricPeriod &weeks, qsizetype people)
{
    QList<QList<PersonId>> signedIn(table.rows.size());
    for (const auto &signing : signings)
        signedIn[qBound<qint64>(0, weeks.from.daysTo(signing.on) / daysPerWeek, signedIn.size() - 1)] += signing.person;
    QList<PersonId> soFar;
    for (qsizetype week = 0; week < signedIn.size(); ++week) {
        soFar = peopleOfBoth(soFar, signedIn[week]);
        auto &row = table.rows[week];
        row.cells[Signed].value = soFar.size();
        row.cells[Signed].of = people;
        row.cells[Signed].things.people = row.things.people = soFar;
        row.cells[NotSigned].isKnown = false;
    }
}

QList<MetricLine> cardLines(const CardLines &lines, int goal)
{
    return {{lines.floor, Words::tr("30 %")},
            {lines.majority, Words::tr("50 % + 1")},
            {lines.goal, Words::tr("Goal: %1 %").arg(goal)}};
}

QString cardsTitle(int count, int people, int majority)
{
    const QString said = Words::tr("%1 of %2 signed (%3)")
                             .arg(MetricText::amount(MetricUnit::Count, count),
                                  MetricText::amount(MetricUnit::Count, people), MetricText::percent(count, people));
    return count >= majority ? Words::tr("%1; that is a majority").arg(said)
                             : Words::tr("%1; %n more make a majority", nullptr, majority - count).arg(said);
}

} // namespace

MetricTable countCards(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    const auto campaign = Standings::currentCampaign(database);
    table.about = campaignAbout(campaign);
    table.columns = {{u"signed"_s, Words::tr("Signed"), MetricUnit::Count, MetricMark::Line, MetricTone::Main},
                     {u"not_signed"_s, Words::tr("Not signed"), MetricUnit::Count}};
    if (!campaign)
        return table;
    const auto people = peopleAtWork(database, question);
    const auto [signings, missing] = signersOf(people, Standings::signings(database, campaign->id, question.today));
    if (signings.isEmpty())
        return table;
    const auto weeks = cardWeeks(signings, question.today);
    const MetricRows rows(table, MetricBy::Week, weeks);
    addSigned(table, signings, weeks, people.size());
    auto &now = table.rows.last();
    now.cells[NotSigned].value = missing.size();
    now.cells[NotSigned].isKnown = true;
    now.cells[NotSigned].things.people = missing;
    now.things.people = table.things.people = people;
    const auto lines = CardLines::of(int(people.size()), campaign->cardGoal);
    table.lines = cardLines(lines, campaign->cardGoal);
    table.title = cardsTitle(int(signings.size()), int(people.size()), lines.majority);
    return table;
}

} // namespace rnf
