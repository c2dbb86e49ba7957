#include "evaluations/LetterFacts.h"

#include "learning/Learning.h"
#include "learning/LevelRules.h"
#include "work/Hours.h"
#include "work/Tasks.h"

namespace rnf {

LetterFacts LetterFactsReader::read(const Session &session, const Placement &placement, const QString &organization)
{
    const auto person = m_people.find(session, placement.person).value_or(Person());
    LetterFacts facts;
    facts.name = m_people.nameOf(session, placement.person);
    facts.firstName = person.givenName.isEmpty() ? facts.name : person.givenName;
    facts.organization = organization;
    facts.startOn = placement.startOn;
    facts.endOn = placement.endOn;
    facts.effectiveMin = minutesTogether(m_hours.effective(session, placement.id));
    facts.areas = areas(session, placement.id);
    facts.tasks = finished(session, placement.id);
    if (const int level = m_learning.level(session, placement.id); level > LevelChange::lowest)
        facts.level = LevelRules::name(level);
    facts.goals = goals(session, placement.id);
    return facts;
}

QStringList LetterFactsReader::areas(const Session &session, PlacementId placement)
{
    QHash<WorkAreaId, int> minutes;
    const auto entries = m_hours.effective(session, placement);
    for (const auto &entry : entries)
        minutes[entry.area] += entry.minutes;
    auto areas = m_hours.areas(session);
    areas.removeIf([&](const WorkArea &area) { return minutes.value(area.id) == 0; });
    std::ranges::stable_sort(areas, std::greater(), [&](const WorkArea &area) { return minutes.value(area.id); });
    QStringList names;
    for (const auto &area : std::as_const(areas).first(qMin<qsizetype>(areas.size(), LetterFacts::mostAreas)))
        names += area.name;
    return names;
}

/// The newest first, which grew with the intern.
QStringList LetterFactsReader::finished(const Session &session, PlacementId placement)
{
    QStringList titles;
    for (const auto &task : m_tasks.ofPlacement(session, placement)) {
        if (task.status == TaskStatus::Done && titles.size() < LetterFacts::mostTasks)
            titles += task.title;
    }
    return titles;
}

QStringList LetterFactsReader::goals(const Session &session, PlacementId placement)
{
    QStringList texts;
    for (const auto &rated : m_learning.goals(session, placement)) {
        if (rated.newestScore().value_or(0) >= LetterFacts::highScore)
            texts += rated.goal.text;
    }
    return texts;
}

} // namespace rnf
