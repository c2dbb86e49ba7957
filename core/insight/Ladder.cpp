#include "base/Words.h"
#include "conversations/Conversations.h"
#include "insight/Attempts.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/TaskOwners.h"
#include "insight/WorkplaceScope.h"
#include "staffing/SignUpSteps.h"
#include "staffing/Staffing.h"
#include "standing/Standings.h"
#include "storage/IdSet.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The steps, from the lowest on.
enum LadderStep { Talked, Volunteered, Leads };
constexpr size_t ladderSteps = 3;
constexpr int quartersShown = 8;

/// A quarter of the calendar, and who was on which step in it; of this quarter the days up to today.
struct LadderQuarter {
    QDate first, last;
    QString label;
    std::array<IdSet, ladderSteps> people = {};
};

QList<LadderQuarter> ladderQuarters(const QDate &today)
{
    constexpr int monthsOfQuarter = 3;
    const QDate current(today.year(), 1 + (today.month() - 1) / monthsOfQuarter * monthsOfQuarter, 1);
    QList<LadderQuarter> quarters;
    for (int ago = quartersShown - 1; ago >= 0; --ago) {
        const QDate first = current.addMonths(-monthsOfQuarter * ago);
        const int number = 1 + (first.month() - 1) / monthsOfQuarter;
        quarters += {first, qMin(first.addMonths(monthsOfQuarter).addDays(-1), today),
                     Words::tr("Q%1 %2").arg(QString::number(number), QString::number(first.year()))};
    }
    return quarters;
}

/// Puts people on steps, in the quarter in which something happened.
class Ladder {
public:
    explicit Ladder(const QDate &today) : m_quarters(ladderQuarters(today))
    {
        for (const auto &quarter : std::as_const(m_quarters))
            m_begins += Attempts::beginOf(quarter.first);
        m_beyond = Attempts::beginOf(today.addDays(1));
    }

    /// Each person on their highest step, and nobody but these.
    QList<LadderQuarter> read(Database &database, const IdSet &meant)
    {
        addTalks(database);
        addShifts(database);
        addTasks(database);
        addLeaders(database);
        for (auto &quarter : m_quarters) {
            auto &[talked, volunteered, leads] = quarter.people;
            for (auto *step : {&talked, &volunteered, &leads})
                *step &= meant;
            volunteered -= leads;
            talked -= leads;
            talked -= volunteered;
        }
        return m_quarters;
    }

private:
    /// Instants are compared as they are written, because a million of them would take long to become days.
    void add(const QString &instant, LadderStep step, PersonId person)
    {
        const auto quarter = std::ranges::upper_bound(m_begins, instant) - m_begins.begin() - 1;
        if (quarter >= 0 && instant < m_beyond)
            m_quarters[quarter].people[step].add(person.value);
    }
    void add(const QDate &day, LadderStep step, PersonId person)
    {
        for (auto &quarter : m_quarters) {
            if (day >= quarter.first && day <= quarter.last)
                quarter.people[step].add(person.value);
        }
    }

    void addTalks(Database &database)
    {
        Conversations::eachContact(database, m_begins.first(), m_beyond, [this](const Contact &contact) {
            if (isReached(contact.result) && !isToMany(contact.method))
                add(contact.happenedAt, Talked, contact.person);
        });
    }
    void addShifts(Database &database)
    {
        QHash<VolunteerShiftId, QString> ends;
        for (const auto &shift : Staffing::shifts(database, m_begins.first(), m_beyond))
            ends.insert(shift.id, shift.endsAt);
        for (const auto &signUp : Staffing::signUps(database, m_begins.first(), m_beyond)) {
            if (SignUpSteps::hasFinished(signUp.status))
                add(ends.value(signUp.shift), Volunteered, signUp.person);
        }
    }
    void addTasks(Database &database)
    {
        const TaskOwners owners(database);
        for (const auto &task : Tasks::all(database)) {
            if (task.status != TaskStatus::Done)
                continue;
            for (const auto person : owners.of(task))
                add(task.closedOn, Volunteered, person);
        }
    }
    /// Whoever leads at the end of a quarter.
    void addLeaders(Database &database)
    {
        for (const auto &span : Standings::leaderSpans(database)) {
            for (auto &quarter : m_quarters) {
                if (span.isOn(quarter.last))
                    quarter.people[Leads].add(span.person.value);
            }
        }
    }

    QList<LadderQuarter> m_quarters;
    QStringList m_begins; ///< of each quarter, as an instant
    QString m_beyond;
};

/// Before anything was noted nobody was on a step as far as we know: those quarters would look like a rise from nothing.
void dropUnknown(QList<LadderQuarter> &quarters)
{
    const auto isNoted = [](const LadderQuarter &quarter) {
        return std::ranges::any_of(quarter.people, [](const IdSet &step) { return step.size() > 0; });
    };
    quarters.erase(quarters.begin(), std::ranges::find_if(quarters, isNoted));
}

/// Who was on no step at all, and from when on there is anything.
QStringList ladderNotes(const MetricTable &table, qsizetype employed)
{
    QStringList notes;
    if (const auto none = employed - table.things.people.size(); none > 0)
        notes += Words::tr("%n more people who work here were on no step in these quarters.", nullptr, int(none));
    if (table.rows.size() < quartersShown)
        notes += Words::tr("Nothing is noted before %1.").arg(table.rows.first().label);
    return notes;
}

/// "Q4 2026: 12 lead, 30 more volunteered, 85 more were talked with"
QString ladderTitle(const MetricTable &table)
{
    if (table.isEmpty())
        return {};
    const MetricRow &now = table.rows.last();
    const auto shown = [&](LadderStep step) { return MetricText::amount(MetricUnit::Count, now.cells[step].value); };
    return Words::tr("%1: %2 lead, %3 more volunteered, %4 more were talked with")
        .arg(now.label, shown(Leads), shown(Volunteered), shown(Talked));
}

} // namespace

MetricTable countLadder(Database &database, const MetricQuestion &question)
{
    MetricTable table;
    table.about = Words::tr("the last eight quarters");
    table.columns = {{u"talked"_s, Words::tr("Talked with"), MetricUnit::Count, MetricMark::Bar, MetricTone::Second},
                     {u"volunteered"_s, Words::tr("Volunteered"), MetricUnit::Count, MetricMark::Bar, MetricTone::Main},
                     {u"leads"_s, Words::tr("Leads"), MetricUnit::Count, MetricMark::Bar, MetricTone::Done}};
    const auto employed = peopleAtWork(database, question);
    IdSet atWork;
    for (const auto person : employed)
        atWork.add(person.value);
    auto quarters = Ladder(question.today).read(database, atWork);
    dropUnknown(quarters);
    MetricRows rows(table, question.by, question.period);
    for (const auto &quarter : std::as_const(quarters)) {
        auto &cells = rows.row(quarter.label, quarter.label).cells;
        for (size_t step = 0; step < ladderSteps; ++step)
            quarter.people[step].each([&](qint64 id) { addOnce(cells[qsizetype(step)], PersonId(id)); });
    }
    rows.finish(database);
    table.title = ladderTitle(table);
    if (!table.isEmpty())
        table.notes = ladderNotes(table, employed.size());
    // A quarter that is not over says so, or it would look like a fall.
    if (!table.rows.isEmpty() && ladderQuarters(question.today.addDays(1)).last().label == table.rows.last().label)
        table.rows.last().label = Words::tr("%1, so far").arg(table.rows.last().label);
    return table;
}

} // namespace rnf
