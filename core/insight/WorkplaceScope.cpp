#include "insight/WorkplaceScope.h"

#include "base/Words.h"
#include "standing/Standings.h"
#include "workplace/Workplaces.h"

using namespace Qt::StringLiterals;

namespace rnf {

WorkplaceScope::WorkplaceScope(Database &database, const QDate &today)
    : m_workplace(Workplaces::read(database)), m_standing(Standings::map(database, today)),
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
        const bool isDivided = row + 1 < rows.size() && rows[row + 1].depth > rows[row].depth;
        if (isDivided || m_chart.cell(row, -1).people == 0)
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

QString campaignAbout(const std::optional<Campaign> &campaign)
{
    return campaign ? campaign->name : Words::tr("no campaign yet");
}

void addOnce(MetricCell &cell, PersonId person)
{
    auto &people = cell.things.people;
    if (!people.isEmpty() && people.last() == person)
        return;
    people += person;
    ++cell.value;
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
