#include "insight/Metrics.h"

#include "base/Dates.h"
#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/SmallCells.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Which weeks or events, and of whom: "among “Night shift” · 2 Nov – 29 Nov 2026".
QString narrowedAbout(const Metric &metric, const MetricTable &table)
{
    const QString about = table.about.isEmpty() ? MetricText::period(table.question.period) : table.about;
    const auto &among = table.question.among;
    return among && metric.isAboutPeople() ? Words::tr("among “%1” · %2").arg(among->name, about) : about;
}

/// "Interns: 6 · 2 Nov – 29 Nov 2026 · as of 16 Nov 2026"
QString populationOf(Database &database, const Metric &metric, const MetricTable &table, const QList<MetricTable> &wider)
{
    const auto &people = table.things.people;
    const QString today = QLocale().toString(table.question.today, u"d MMM yyyy"_s);
    if (!metric.populationText)
        return MetricText::capitalized(Words::tr("%1 · as of %2").arg(narrowedAbout(metric, table), today));
    const bool isNamed = people.size() == 1 && metric.isAboutPeople() && metric.reading == Operation::SeeReports;
    const auto counted = people.isEmpty() && !metric.isAboutPeople() ? table.things.countOthers() : people.size();
    const QString who = metric.hidesFew ? peopleTold(table, wider)
                      : isNamed         ? metricNames(database, people).value(people.first())
                                        : QLocale().toString(counted);
    return Words::tr("%1: %2 · %3 · as of %4")
        .arg(Words::tr(metric.populationText), who, narrowedAbout(metric, table), today);
}

/// What is counted without the list, without all else that a question is narrowed by, and without both.
QList<MetricTable> widerAnswers(Database &database, const Metric &metric, const MetricQuestion &asked)
{
    MetricQuestion ofEverybody = asked, ofAll = asked;
    ofEverybody.among.reset();
    ofAll.event = {};
    ofAll.program = {};
    ofAll.placement = {};
    ofAll.person = {};
    MetricQuestion ofBoth = ofAll;
    ofBoth.among.reset();
    QList<MetricTable> answers;
    for (const auto &wider : {ofEverybody, ofAll, ofBoth}) {
        if (wider != asked)
            answers += metric.count(database, wider);
    }
    return answers;
}

/// The week that is not over says so, or it would look like a fall.
void tellRunningWeek(MetricTable &table)
{
    const auto &asked = table.question;
    for (auto &row : table.rows) {
        if (asked.by == MetricBy::Week && !asked.isOver && row.week == mondayOf(asked.today))
            row.label = Words::tr("%1, so far").arg(row.label);
    }
}

/// Of one of the twelve that stand in front: what to do with its answer. Null: it is none of them.
const char *nextTextOf(const Metric &metric)
{
    struct Next {
        QLatin1String name;
        const char *text;
    };
    static constexpr std::array nexts{
        Next{"assessment-by-unit"_L1,
             QT_TRANSLATE_NOOP("Words", "Open who is not assessed in a unit, and share them out: a talk comes first.")},
        Next{"coverage"_L1,
             QT_TRANSLATE_NOOP("Words",
                               "Begin with the largest gap, the bluest cell: open it, and ask there whom the others "
                               "listen to.")},
        Next{"cards"_L1,
             QT_TRANSLATE_NOOP("Words", "Open who has not signed, and begin with those who support us already.")},
        Next{"growth"_L1, QT_TRANSLATE_NOOP("Words", "Open who left and ask them why; open who joined and welcome them.")},
        Next{"attempts"_L1, QT_TRANSLATE_NOOP("Words", "Where few are reached, try another hour or another way. Open a week "
                                                       "to see whom to try again.")},
        Next{"last-contact"_L1,
             QT_TRANSLATE_NOOP("Words", "Open those with whom nobody ever talked, and make a call list of them.")},
        Next{"follow-ups"_L1, QT_TRANSLATE_NOOP("Words", "Open what is late, and do it or hand it to somebody today.")},
        Next{"rsvp-curve"_L1, QT_TRANSLATE_NOOP("Words", "Where it lies below earlier events, ask people in person now.")},
        Next{"turnout-forecast"_L1, QT_TRANSLATE_NOOP("Words", "Choose a room for the most that may come, and call those "
                                                               "who are not likely to.")},
        Next{"flake-rate"_L1,
             QT_TRANSLATE_NOOP("Words", "Where the share is high, call everybody the day before an event. Open "
                                        "who did not come, and ask what got in the way.")},
        Next{"intern-hours"_L1, QT_TRANSLATE_NOOP("Words", "Approve what waits, and talk with whoever is far above or below "
                                                           "what was agreed.")},
        Next{"tasks"_L1,
             QT_TRANSLATE_NOOP("Words", "Open what is late: set another day, hand it on, or say that it is not needed.")},
    };
    const auto found = std::ranges::find(nexts, metric.name, &Next::name);
    return found == nexts.end() ? nullptr : found->text;
}

} // namespace

bool Metric::isInFront() const { return nextTextOf(*this); }

QString Metric::next() const
{
    const char *text = nextTextOf(*this);
    return text ? Words::tr(text) : QString();
}

bool Metric::isAboutPeople() const
{
    constexpr std::array others{"budget"_L1,    "cost-per-attendee"_L1, "grassroots-share"_L1, "income-by-source"_L1,
                                "sponsors"_L1,  "interpretation"_L1,    "checklist-burn"_L1,   "unfilled-72h"_L1,
                                "room-fill"_L1, "programme-mix"_L1,     "proposals"_L1};
    return std::ranges::find(others, name) == others.end();
}

QString Metric::group() const { return Words::tr(groupText); }

QString Metric::question() const { return Words::tr(questionText); }

QString Metric::definition() const { return Words::tr(definitionText); }

QString Metric::nothing() const { return Words::tr(nothingText); }

const QList<Metric> &Metrics::all()
{
    static const QList<Metric> metrics = [] {
        auto every = workplaceMetrics() + conversationMetrics() + eventMetrics() + volunteerMetrics() + needsMetrics()
                   + programmeMetrics() + internMetrics() + duesMetrics() + moneyMetrics();
        std::ranges::stable_partition(every, &Metric::isInFront);
        return every;
    }();
    return metrics;
}

const Metric *Metrics::find(const QString &name)
{
    const auto found = std::ranges::find(all(), name, &Metric::name);
    return found == all().end() ? nullptr : &*found;
}

MetricTable Metrics::ask(Database &database, const Metric &metric, const MetricQuestion &question)
{
    MetricQuestion asked = question;
    if (!metric.by.contains(question.by))
        asked.by = metric.by.first();
    MetricTable table = metric.count(database, asked);
    table.name = metric.name;
    table.definition = metric.definition();
    table.next = table.isEmpty() ? QString() : metric.next();
    table.question = asked;
    const auto wider = metric.hidesFew ? widerAnswers(database, metric, asked) : QList<MetricTable>();
    table.population = populationOf(database, metric, table, wider);
    if (metric.hidesFew) {
        hideSmallCells(table, wider);
        if (table.title.isEmpty() && metric.titleOf)
            table.title = metric.titleOf(table);
    }
    if (table.title.isEmpty())
        table.title = metric.question();
    tellRunningWeek(table);
    return table;
}

QString Metrics::foundBefore(Database &database, const Metric &metric, const MetricTable &answer)
{
    MetricQuestion earlier = answer.question;
    const int weeks = earlier.period.weeks();
    if (weeks == 0 || metric.hidesFew) // two answers side by side tell more than each of them
        return {};
    earlier.period = {earlier.period.from.addDays(-daysPerWeek * weeks), earlier.period.from};
    const MetricTable found = metric.count(database, earlier);
    return found.isEmpty() || found.title.isEmpty()
             ? QString()
             : Words::tr("%1: %2").arg(MetricText::period(earlier.period), found.title);
}

MetricColumn approvedColumn()
{
    return {u"approved"_s, Words::tr("Approved"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Main};
}

MetricColumn waitingColumn()
{
    return {u"waiting"_s, Words::tr("Waiting for approval"), MetricUnit::Minutes, MetricMark::Bar, MetricTone::Waiting};
}

QList<MetricColumn> bandColumns(MetricUnit unit, int percent)
{
    MetricColumn from{u"band_from"_s, Words::tr("Likely at least (%1 %)").arg(percent), unit, MetricMark::BandFrom,
                      MetricTone::Target};
    from.band = Words::tr("Likely between (%1 %)").arg(percent);
    return {from,
            {u"band_to"_s, Words::tr("Likely at most (%1 %)").arg(percent), unit, MetricMark::BandTo, MetricTone::Target}};
}

QStringList waitingNote(qint64 minutes)
{
    if (minutes == 0)
        return {};
    return {Words::tr("%1 hours wait for approval and are not counted yet.").arg(MetricText::hours(minutes))};
}

} // namespace rnf
