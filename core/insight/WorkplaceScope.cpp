#include "insight/WorkplaceScope.h"

#include "base/Words.h"
#include "standing/Standings.h"
#include "workplace/Workplaces.h"

#include <span>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

Workplace workplaceOf(Database &database, const MetricQuestion &question)
{
    const auto workplace = Workplaces::read(database);
    return question.among ? workplace.of([&](PersonId person) { return question.holds(person); }) : workplace;
}

/// Whoever is not held leads nobody either.
StandingMap standingOf(Database &database, const MetricQuestion &question, MarkParts parts)
{
    auto standing = Standings::map(database, question.today, parts);
    standing.posts.removeIf([&](const StandingMap::Post &post) { return !question.holds(post.leader); });
    return standing;
}

} // namespace

WorkplaceScope::WorkplaceScope(Database &database, const MetricQuestion &question, MarkParts parts)
    : m_workplace(workplaceOf(database, question)), m_standing(standingOf(database, question, parts)),
      m_chart(m_workplace, m_standing, {}, WallChart::Across::Shifts)
{
    for (const auto &place : m_workplace.places())
        ++m_namesakes[place.name];
    addUnits();
    countPeople();
}

void WorkplaceScope::addUnits()
{
    const auto &rows = m_chart.rows();
    m_unitOfRow.fill(-1, rows.size());
    const auto add = [&](int row, const QString &label) {
        m_unitOfRow[row] = m_units.size();
        m_units += Unit{row, label, rows[row].headcount.claimed};
    };
    for (int row = 1; row < rows.size(); ++row) {
        if (m_chart.isDivided(row) || m_chart.cell(row, -1).people == 0)
            continue;
        const QString place = labelOf(*m_workplace.find(rows[row].place));
        add(row, rows[row].isRest ? Words::tr("%1, no unit").arg(place) : place);
    }
    if (std::ranges::any_of(m_workplace.jobs(), [](const auto &job) { return job.place < 0; }))
        add(0, Words::tr("Employer not known"));
}

void WorkplaceScope::countPeople()
{
    QList<PersonId> lastOf(m_units.size());
    int unitsOfPerson = 0;
    for (const auto &job : m_workplace.jobs()) {
        if (m_people.isEmpty() || m_people.last() != job.person) {
            m_people += job.person;
            unitsOfPerson = 0;
        }
        auto &last = lastOf[unitOf(job)];
        if (last == job.person)
            continue;
        last = job.person;
        m_inSeveral += ++unitsOfPerson == 2 ? 1 : 0;
    }
}

qsizetype WorkplaceScope::unitOf(const Workplace::Job &job) const
{
    // The own row stands before those of what it lies in, and that of everybody is the last.
    for (const int row : m_chart.rowsOf(job)) {
        if (m_unitOfRow[row] >= 0)
            return m_unitOfRow[row];
    }
    Q_UNREACHABLE();
}

QString WorkplaceScope::labelOf(const Place &place) const
{
    return m_namesakes.value(place.name) > 1 ? m_workplace.path(place.key) : place.name;
}

QString WorkplaceScope::about() const { return campaignAbout(m_standing.campaign); }

QStringList WorkplaceScope::severalNote() const
{
    if (m_inSeveral == 0)
        return {};
    return {Words::tr("%n people work in several units: each of these counts them, the title counts them once.", nullptr,
                      m_inSeveral)};
}

QList<PersonId> peopleAtWork(Database &database, const MetricQuestion &question)
{
    auto people = Workplaces::peopleAtWork(database);
    if (question.among)
        people.removeIf([&](PersonId person) { return !question.holds(person); });
    return people;
}

QString campaignAbout(const std::optional<Campaign> &campaign)
{
    return campaign ? campaign->name : Words::tr("no campaign yet");
}

void addOnce(MetricCell &cell, PersonId person) { cell.value += addOnce(cell.things.people, person) ? 1 : 0; }

bool addOnce(QList<PersonId> &people, PersonId person)
{
    if (!people.isEmpty() && people.constLast() == person)
        return false;
    people += person;
    return true;
}

qint64 shareOfRow(MetricRow &row, qsizetype parts)
{
    const std::span cells(row.cells.begin(), parts);
    qint64 all = 0;
    for (const auto &cell : cells) {
        all += cell.value;
        row.things.people = peopleOfBoth(row.things.people, cell.things.people);
    }
    for (auto &cell : cells)
        cell.of = all;
    return all;
}

QList<PersonId> peopleOfBoth(const QList<PersonId> &some, const QList<PersonId> &others)
{
    if (some.isEmpty() || others.isEmpty())
        return some.isEmpty() ? others : some;
    QList<PersonId> both;
    both.reserve(some.size() + others.size());
    std::ranges::set_union(some, others, std::back_inserter(both));
    return both;
}

} // namespace rnf
