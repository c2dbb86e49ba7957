#pragma once

#include "interns/Placement.h"

#include <QStringList>

namespace rnf {

class Hours;
class Learning;
class People;
class Tasks;
struct Session;

/// What is known of a placement that its letter of recommendation can rest on.
struct LetterFacts {
    QString name;         ///< of the intern
    QString firstName;    ///< the same, where a letter says it again
    QString organization; ///< may be empty
    QDate startOn, endOn;
    int effectiveMin = 0;
    QStringList areas; ///< with the most hours, the most first
    QStringList tasks; ///< titles of what was finished
    QString level;     ///< reached; empty for the first
    QStringList goals; ///< of learning, rated high

    static constexpr int mostAreas = 3, mostTasks = 5;
    static constexpr int highScore = 3; ///< from which on a goal is spoken of
    bool operator==(const LetterFacts &) const = default;
};

/// Gathers them from those who know.
class LetterFactsReader {
public:
    LetterFactsReader(People &people, Hours &hours, Tasks &tasks, Learning &learning)
        : m_people(people), m_hours(hours), m_tasks(tasks), m_learning(learning)
    {
    }

    LetterFacts read(const Session &session, const Placement &placement, const QString &organization);

private:
    QStringList areas(const Session &session, PlacementId placement);
    QStringList finished(const Session &session, PlacementId placement);
    QStringList goals(const Session &session, PlacementId placement);

    People &m_people;
    Hours &m_hours;
    Tasks &m_tasks;
    Learning &m_learning;
};

} // namespace rnf
