#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricMean.h"
#include "insight/MetricRows.h"
#include "insight/MetricScope.h"
#include "insight/MetricText.h"
#include "recruiting/Applications.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum IntakeColumn {
    CameIn,
    WasInterviewed,
    WasOffered,
    HasAccepted,
    WasPlaced,
    WasDeclined,
    HasWithdrawn,
    HasExpired,
    StillOpen,
    DaysToDecision,
    DaysToPlacement,
    DaysStanding
};

QList<MetricColumn> intakeColumns()
{
    using enum MetricMark;
    const auto count = [](const QString &key, const QString &label, MetricMark mark = None,
                          MetricTone tone = MetricTone::Main) {
        return MetricColumn{key, label, MetricUnit::Count, mark, tone};
    };
    const auto days = [](const QString &key, const QString &label) { return MetricColumn{key, label, MetricUnit::Tenths}; };
    return {count(u"received"_s, Words::tr("Applied"), Bar),
            count(u"interview"_s, Words::tr("Interviewed"), Bar, MetricTone::Second),
            count(u"offered"_s, Words::tr("Offered a place"), Bar, MetricTone::Third),
            count(u"accepted"_s, Words::tr("Accepted it")),
            count(u"placed"_s, Words::tr("Placed"), Bar, MetricTone::Done),
            count(u"declined"_s, Words::tr("Declined by us"), Bar, MetricTone::Warning),
            count(u"withdrawn"_s, Words::tr("Withdrew"), Bar, MetricTone::Other),
            count(u"expired"_s, Words::tr("Offer expired")),
            count(u"open"_s, Words::tr("Open or waitlisted")),
            days(u"days_to_decision"_s, Words::tr("Days to the decision, median")),
            days(u"days_to_placement"_s, Words::tr("Days from there to the placement, median")),
            days(u"days_standing"_s, Words::tr("Days where the open ones stand, median"))};
}

/// What is noted beside where an application stands now, which may be at an end that it reached from anywhere.
struct NotedSteps {
    QSet<ApplicationId> interviewed, toBeInterviewed, offered, accepted;

    NotedSteps(Database &database, const QDate &today)
    {
        for (const auto &interview : Applications::interviews(database))
            (interview.heldOn > today ? toBeInterviewed : interviewed) += interview.application;
        for (const auto &offer : Applications::offers(database)) {
            offered += offer.application;
            if (offer.answer == OfferAnswer::Accepted)
                accepted += offer.application;
        }
    }
};

/// Every step it took, and the end that it came to. A step takes along those before it.
QList<IntakeColumn> countedSteps(const Application &application, const NotedSteps &noted)
{
    using enum ApplicationStatus;
    const auto status = application.status;
    const auto stands = [status](ApplicationStatus step) { return status >= step && status <= Placed; };
    const bool hasAccepted = stands(Accepted) || noted.accepted.contains(application.id);
    const bool isOffered = hasAccepted || stands(Offered) || status == Expired || noted.offered.contains(application.id);
    // Whoever stands at the interview had it, unless it is known to lie ahead.
    const bool isInterviewed = isOffered || noted.interviewed.contains(application.id)
                            || (stands(Interview) && !noted.toBeInterviewed.contains(application.id));
    QList<IntakeColumn> steps{CameIn};
    if (isInterviewed)
        steps += WasInterviewed;
    if (isOffered)
        steps += WasOffered;
    if (hasAccepted)
        steps += HasAccepted;
    steps += status == Placed    ? WasPlaced
           : status == Declined  ? WasDeclined
           : status == Withdrawn ? HasWithdrawn
           : status == Expired   ? HasExpired
                                 : StillOpen;
    return steps;
}

/// How long the applications of a source took, with whose they are.
class IntakeDays {
public:
    void add(const Application &application, const QDate &today)
    {
        using enum ApplicationStatus;
        note(DaysToDecision, application.person, application.receivedOn, application.decidedOn);
        if (application.status == Placed)
            note(DaysToPlacement, application.person, application.decidedOn, application.statusOn);
        if (application.isOpen())
            note(DaysStanding, application.person,
                 application.statusOn.isValid() ? application.statusOn : application.receivedOn, today);
    }
    void write(MetricRow &row) const
    {
        for (const auto column : {DaysToDecision, DaysToPlacement, DaysStanding}) {
            const auto &spans = m_spans[size_t(column - DaysToDecision)];
            const auto median = medianTenths(spans.days);
            MetricCell &cell = row.cells[column];
            cell.isKnown = median.has_value();
            cell.value = median.value_or(0);
            cell.of = spans.days.size();
            cell.things.people = spans.people;
        }
    }

private:
    struct Spans {
        QList<qint64> days;
        QList<PersonId> people;
    };

    void note(IntakeColumn column, PersonId person, const QDate &from, const QDate &until)
    {
        if (!from.isValid() || !until.isValid())
            return;
        auto &spans = m_spans[size_t(column - DaysToDecision)];
        spans.days += qMax<qint64>(0, from.daysTo(until));
        spans.people += person;
    }

    std::array<Spans, 3> m_spans;
};

/// The programmes with a term in these weeks, each with the first day on which its applications count. Interns apply before
/// their term begins, so where one begins in these weeks it is that of the intake.
QHash<ProgramId, QDate> firstIntakeDays(Database &database, const MetricQuestion &question)
{
    QHash<ProgramId, QDate> intakes, firstDays;
    for (const auto &program : Interns::programs(database))
        intakes.insert(program.id, program.intakeFromOn);
    const MetricPeriod &weeks = question.period;
    for (const auto &placement : MetricScope(database, {weeks, question.today}).placements(weeks)) {
        const QDate intake = intakes.value(placement.program), first = firstDays.value(placement.program, weeks.from);
        const bool takesIntake = placement.startOn >= weeks.from && intake.isValid();
        firstDays.insert(placement.program, takesIntake ? qMin(first, intake) : first);
    }
    return firstDays;
}

/// The period apart.
bool isAskedAbout(const Application &application, const MetricQuestion &question)
{
    return (!question.program.isValid() || question.program == application.program)
        && (!question.placement.isValid() || question.placement == application.placement)
        && (!question.person.isValid() || question.person == application.person) && question.holds(application.person);
}

QString intakeTitle(const MetricTable &table)
{
    const auto share = [&](IntakeColumn column) {
        return MetricText::rate(MetricUnit::Count, table.total(column), table.total(CameIn));
    };
    return Words::tr("Placed: %1 · declined: %2 · withdrew: %3")
        .arg(share(WasPlaced), share(WasDeclined), share(HasWithdrawn));
}

} // namespace

MetricTable countIntakeFunnel(Database &database, const MetricQuestion &question)
{
    const auto firstDays = firstIntakeDays(database, question);
    const NotedSteps noted(database, question.today);
    MetricTable table;
    table.columns = intakeColumns();
    table.areBarsBeside = true;
    MetricRows rows(table, question.by, question.period);
    QHash<QString, IntakeDays> days;
    int cameBefore = 0;
    bool takesIntake = false;
    for (const auto &application : Applications::heads(database)) {
        if (!isAskedAbout(application, question) || application.receivedOn >= question.period.beyond)
            continue;
        const bool hasTerm = firstDays.contains(application.program);
        if (application.receivedOn < firstDays.value(application.program, question.period.from)) {
            cameBefore += hasTerm ? 1 : 0;
            continue;
        }
        takesIntake = takesIntake || application.receivedOn < question.period.from;
        MetricRow &row = rows.row(application.source, sourceLabel(application.source));
        for (const auto column : countedSteps(application, noted)) {
            ++row.cells[column].value;
            row.cells[column].things.people += application.person;
        }
        days[application.source].add(application, question.today);
    }
    for (auto source = days.cbegin(); source != days.cend(); ++source)
        source->write(rows.row(source.key(), sourceLabel(source.key())));
    rows.finish(database);
    for (auto &row : table.rows) {
        for (int column = WasInterviewed; column <= StillOpen; ++column)
            row.cells[column].of = row.cells[CameIn].value;
    }
    std::ranges::stable_sort(table.rows, std::ranges::greater(),
                             [](const MetricRow &row) { return row.cells[CameIn].value; });
    table.title = table.isEmpty() ? QString() : intakeTitle(table);
    if (takesIntake)
        table.about = Words::tr("%1, with the intake before").arg(MetricText::period(question.period));
    if (const auto again = table.total(CameIn) - table.things.people.size(); again > 0)
        table.notes += Words::tr("%n applications are of people who had applied before; a list of people has each once.",
                                 nullptr, int(again));
    if (cameBefore > 0)
        table.notes +=
            Words::tr("%n applications not counted: they came earlier, though their programme has a term in these weeks. "
                      "An earlier first day counts them.",
                      nullptr, cameBefore);
    return table;
}

} // namespace rnf
