#include "stipends/Stipends.h"

#include "base/Money.h"
#include "base/Text.h"
#include "stipends/StipendWords.h"
#include "storage/StorageError.h"
#include "work/SheetsInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QDate firstOf(const QDate &day) { return {day.year(), day.month(), 1}; }

bool isOver(const QDate &month, const QDate &today) { return MonthWeeks::of(month).beyond <= today; }

WageRate cleaned(WageRate rate)
{
    rate.jurisdiction = cleanText(rate.jurisdiction).toUpper();
    rate.source = cleanText(rate.source);
    return rate;
}

} // namespace

Stipends::Stipends(Store &store, People &people, Interns &interns, Hours &hours)
    : m_store(store), m_people(people), m_interns(interns), m_hours(hours), m_reading(store.reader())
{
}

Result<qint64> Stipends::act(const Session &session, const QString &label,
                             const std::function<void(StipendsInAction &)> &work)
{
    return m_store.act(session, Operation::LeadInterns, label, [&](Action &action) {
        StipendsInAction stipends(action, m_store.dates().today());
        work(stipends);
    });
}

// --- rules and rates

StipendRule Stipends::rule(const Session &session, ProgramId program, const QDate &day)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.rule(program, day); });
}

QList<StipendRule> Stipends::rules(const Session &session, ProgramId program)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.rules(program); });
}

StipendRule Stipends::ruleOf(const Session &session, const StipendLine &line)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.find(line.rule).value_or(StipendRule()); });
}

Result<StipendRuleId> Stipends::add(const Session &session, StipendRule rule)
{
    const QString label = tr("Stipend rule from %1").arg(SheetsInAction::shown(rule.validFromOn));
    const auto done = act(session, label, [&](StipendsInAction &stipends) { stipends.add(rule); });
    if (!done)
        return done.error();
    return rule.id;
}

Result<qint64> Stipends::remove(const Session &session, const StipendRule &rule)
{
    return act(session, tr("Delete the stipend rule from %1").arg(SheetsInAction::shown(rule.validFromOn)),
               [&](StipendsInAction &stipends) { stipends.remove(rule); });
}

QList<WageRate> Stipends::rates(const Session &session)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return WageRates::withShipped(m_reading.rates()); });
}

std::optional<WageRate> Stipends::minimumWage(const Session &session, const QString &jurisdiction, const QDate &day)
{
    return WageRates::valid(rates(session), jurisdiction, day);
}

Result<WageRateId> Stipends::add(const Session &session, WageRate rate)
{
    rate = cleaned(std::move(rate));
    const auto done = act(session, tr("Minimum wage of %1: %2").arg(rate.jurisdiction, Money::shown(rate.centsPerHour)),
                          [&](StipendsInAction &stipends) { stipends.add(rate); });
    if (!done)
        return done.error();
    return rate.id;
}

Result<qint64> Stipends::save(const Session &session, const WageRate &before, WageRate after)
{
    after = cleaned(std::move(after));
    return act(session, tr("Edit the minimum wage of %1").arg(after.jurisdiction),
               [&](StipendsInAction &stipends) { stipends.save(before, after); });
}

Result<qint64> Stipends::remove(const Session &session, const WageRate &rate)
{
    return m_store.act(session, Operation::LeadInterns, tr("Delete the minimum wage of %1").arg(rate.jurisdiction),
                       [&](Action &action) { action.on<StipendRepository>().remove(action, rate); });
}

// --- runs

QList<QDate> Stipends::months(const Session &session, ProgramId program)
{
    return m_store.read(session, Operation::LeadInterns, [&] {
        QList<QDate> months;
        for (const auto &run : m_reading.runs(program))
            months += run.month;
        return months;
    });
}

StipendFacts Stipends::facts(const Session &session, const Placement &placement)
{
    return {placement, m_interns.absences(session, placement.id), m_hours.effective(session, placement.id),
            m_reading.lines(placement.id)};
}

StipendMonth Stipends::run(const Session &session, ProgramId program, const QDate &month)
{
    return m_store.read(session, Operation::LeadInterns, [&] {
        const QDate today = m_store.dates().today();
        StipendMonth found;
        found.run = m_reading.run(program, firstOf(month));
        found.rule = m_reading.rule(program, found.run.month);
        found.isOver = isOver(found.run.month, today);
        const auto ruleOf = [this](StipendRuleId id) { return m_reading.find(id).value_or(StipendRule()); };
        const StipendRows rows(found.run, found.rule, ruleOf, today);
        const auto waiting = m_hours.submitted(session);
        for (const auto &placement : m_interns.placements(session)) {
            if (!m_reading.concerns(found.run, placement))
                continue;
            for (auto &row : rows.of(facts(session, placement))) {
                for (const auto &sheet : waiting) {
                    if (sheet.placement == placement.id && MonthWeeks::of(row.line.month).holds(sheet.weekOn))
                        row.waitingWeeks += sheet.weekOn;
                }
                found.rows += std::move(row);
            }
        }
        return found;
    });
}

Result<qint64> Stipends::calculate(const Session &session, ProgramId program, const QDate &month)
{
    const QDate first = firstOf(month);
    return act(session, tr("Calculate the stipends of %1").arg(StipendWords::month(first)),
               [&](StipendsInAction &stipends) { stipends.calculate(program, first); });
}

QString Stipends::labelOf(const Session &session, const QString &text, const StipendLine &line)
{
    return text.arg(m_people.nameOf(session, line.person), StipendWords::month(line.month));
}

Result<qint64> Stipends::confirm(const Session &session, const QList<StipendLine> &lines)
{
    const QString label = lines.size() == 1 ? labelOf(session, tr("Confirm the stipend of %1, %2"), lines.first())
                                            : tr("Confirm %n stipends", nullptr, int(lines.size()));
    return act(session, label, [&](StipendsInAction &stipends) {
        for (const auto &line : lines)
            stipends.confirm(line);
    });
}

Result<qint64> Stipends::decide(const Session &session, const StipendLine &line, std::optional<int> cents,
                                const QString &reason)
{
    const QString text = cents ? tr("Decide to pay the stipend of %1, %2") : tr("Decide not to pay the stipend of %1, %2");
    return act(session, labelOf(session, text, line),
               [&](StipendsInAction &stipends) { stipends.decide(line, cents, reason); });
}

Result<qint64> Stipends::pay(const Session &session, const QList<StipendLine> &lines, const QDate &paidOn,
                             const QString &reference)
{
    const QString label = lines.size() == 1 ? labelOf(session, tr("Pay the stipend of %1, %2"), lines.first())
                                            : tr("Pay %n stipends", nullptr, int(lines.size()));
    return act(session, label, [&](StipendsInAction &stipends) {
        for (const auto &line : lines)
            stipends.pay(line, paidOn, reference);
    });
}

// --- what one intern gets

std::optional<StipendForecast> Stipends::monthForecast(const Session &session, PlacementId placement, const QDate &month)
{
    const auto found = m_interns.find(session, placement);
    if (!found)
        return std::nullopt;
    return m_store.read(session, Operation::LeadInterns, [&]() -> std::optional<StipendForecast> {
        const QDate today = m_store.dates().today(), first = firstOf(month);
        const StipendFacts facts = this->facts(session, *found);
        StipendForecast forecast;
        forecast.calculation = StipendCalculation::of(m_reading.rule(found->program, first), *found, facts.absences,
                                                      facts.effective, first, today);
        forecast.isOver = isOver(first, today);
        const auto weeks = MonthWeeks::of(first);
        for (const auto &counted : Hours::counted(m_store.reader(), weeks.from, qMin(weeks.beyond, mondayOf(today)))) {
            if (counted.placement == placement && counted.isWaiting && !counted.entry.amends.isValid())
                forecast.waitingMin += counted.entry.minutes;
        }
        return forecast;
    });
}

QList<StipendLine> Stipends::lines(const Session &session, PlacementId placement)
{
    return m_store.read(session, Operation::LeadInterns, [&] { return m_reading.lines(placement); });
}

QList<StipendLine> Stipends::paidLines(const Session &session, PlacementId placement)
{
    auto lines = this->lines(session, placement);
    lines.removeIf([](const StipendLine &line) { return !line.isPaid(); });
    return lines;
}

QList<StipendOfMonth> Stipends::lines(Database &database)
{
    StipendRepository rows(database);
    const auto rates = WageRates::withShipped(rows.rates());
    const auto jurisdictions = rows.jurisdictions();
    QList<StipendOfMonth> months;
    for (const auto &line : rows.lines()) {
        const bool isKnown =
            !months.isEmpty() && months.last().placement == line.placement && months.last().month == line.month;
        const bool isCounted = line.isPaid() || line.status == StipendStatus::Confirmed;
        // An adjustment that was not paid brings no money, and says how many hours there are.
        if (!isCounted && !(isKnown && line.isSettled()))
            continue;
        if (!isKnown) {
            StipendOfMonth month;
            month.placement = line.placement;
            month.person = line.person;
            month.month = line.month;
            if (const auto wage = WageRates::valid(rates, jurisdictions.value(line.placement), line.month))
                month.minimumWageCents = wage->centsPerHour;
            months += month;
        }
        months.last().amountCents += isCounted ? line.amountCents : 0;
        months.last().effectiveMin = line.approvedMin;
    }
    return months;
}

// --- what must stay

void Stipends::refuseRemoval(Action &action, PlacementId placement)
{
    for (const auto &line : action.on<StipendRepository>().lines(placement)) {
        if (line.isPaid())
            throw Refusal({u"paid"_s, tr("A stipend of this placement was paid for %1, and what was paid stays. End the "
                                         "placement instead of deleting it.")
                                          .arg(StipendWords::month(line.month))});
    }
}

} // namespace rnf
