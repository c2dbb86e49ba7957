#pragma once

#include "agenda/AgendaPlan.h"

namespace rnf {

/// Another activity at the same time, and who wants both.
struct AgendaRival {
    int activity = 0;
    QList<int> attendees;
    bool operator==(const AgendaRival &) const = default;
};

/// Where else it could stand without breaking a hard rule.
struct AgendaAlternative {
    AgendaPlace place;
    int swapsWith = -1; ///< what stands there and would take its place; -1: nothing
    AgendaScore change;
    qint64 price = 0; ///< of the change, in weighted parts; below zero it would be better
    bool operator==(const AgendaAlternative &) const = default;
};

/// Why it cannot stand somewhere.
struct AgendaObstacle {
    enum Rule {
        NotAllowed,    ///< not among its places, or it is pinned elsewhere
        RoomTaken,     ///< by `by`, which cannot change places with it
        PersonBusy,    ///< somebody is kept busy by `by`
        EquipmentLacks ///< the stock is in use
    };
    AgendaPlace place;
    Rule rule = NotAllowed;
    int by = -1;
    bool operator==(const AgendaObstacle &) const = default;
};

/// Why an activity stands where it does.
struct AgendaReasons {
    int pickers = 0;
    QList<AgendaRival> rivals;             ///< most people first
    QList<AgendaAlternative> alternatives; ///< the three cheapest
    QList<AgendaObstacle> obstacles;       ///< by room and start, one for every place where it cannot stand
    bool operator==(const AgendaReasons &) const = default;
};

AgendaReasons explainPlacement(const AgendaProblem &problem, const AgendaPlacements &placements, int activity);

} // namespace rnf
