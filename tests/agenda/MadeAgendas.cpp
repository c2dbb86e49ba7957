#include "MadeAgendas.h"

#include "../support/Chance.h"

#include <algorithm>
#include <numeric>

namespace rnf {
namespace {

constexpr int halls = 3;
constexpr int days = 3;
constexpr int dayLength = 600; ///< minutes
constexpr int afterTalk = 10;
constexpr int halfDay = dayLength / 2;
constexpr int grain = 5;

int dayStart(int day) { return day * 24 * 60 + 9 * 60; }

/// Talks one after the other in every hall, with all that is left of the day scattered between them.
void plantTalks(MadeAgenda &made, Chance &chance)
{
    for (int hall = 0; hall < halls; ++hall) {
        for (int day = 0; day < days; ++day) {
            QList<int> lengths;
            int filled = 0;
            while (filled < dayLength * 86 / 100) {
                lengths += 20 + 10 * chance.below(5);
                filled += lengths.last() + afterTalk;
            }
            int idle = (dayLength - filled) / grain;
            int at = dayStart(day);
            for (const int length : lengths) {
                const int pause = idle > 0 ? chance.below(std::min(idle, 4) + 1) : 0;
                idle -= pause;
                at += pause * grain;
                AgendaActivity talk;
                talk.length = length;
                talk.after = afterTalk;
                made.problem.activities += talk;
                made.planted += AgendaPlace{hall, at};
                at += length + afterTalk;
            }
        }
    }
}

bool meet(const AgendaProblem &problem, const AgendaPlacements &placements, int a, int b)
{
    const int startA = placements[a]->start, startB = placements[b]->start;
    return startA < startB + problem.activities[b].length && startB < startA + problem.activities[a].length;
}

/// A third of the talks is held by people with two or three of them, none at once.
void plantSpeakers(MadeAgenda &made, Chance &chance)
{
    const int talks = int(made.problem.activities.size());
    QList<int> free(talks);
    std::iota(free.begin(), free.end(), 0);
    for (int speaker = 0; !free.isEmpty(); ++speaker) {
        const int wanted = free.size() > talks * 2 / 3 ? 2 + chance.below(2) : 1;
        QList<int> held;
        for (int tries = 0; tries < 20 && held.size() < wanted && !free.isEmpty(); ++tries) {
            const int talk = chance.any(free);
            if (std::ranges::any_of(held, [&](int other) { return meet(made.problem, made.planted, talk, other); }))
                continue;
            held += talk;
            free.removeOne(talk);
            made.problem.activities[talk].people = {speaker};
        }
    }
}

void allow(AgendaActivity &talk, int hall, int from, int to)
{
    for (int start = from; start + talk.length <= to; start += grain)
        talk.places += AgendaPlace{hall, start};
}

/// Windows around where a talk is planted.
void openWindows(MadeAgenda &made, Tightness tightness, Chance &chance)
{
    for (int i = 0; i < made.problem.activities.size(); ++i) {
        auto &talk = made.problem.activities[i];
        const AgendaPlace home = *made.planted[i];
        const int day = home.start / (24 * 60);
        const int opens = dayStart(day), closes = opens + dayLength;
        const int margin = tightness == Tightness::VeryHard ? 60 + chance.below(4) * 15 : 120 + chance.below(4) * 30;
        const int from = std::max(opens, home.start - margin), to = std::min(closes, home.start + talk.length + margin);
        for (int hall = 0; hall < halls; ++hall) {
            const bool isOpen = hall == home.room || tightness == Tightness::Easy
                             || chance.below(3) < (tightness == Tightness::Hard ? 2 : 1);
            if (!isOpen)
                continue;
            for (int other = 0; tightness == Tightness::Easy && other < days; ++other)
                allow(talk, hall, dayStart(other), dayStart(other) + dayLength);
            if (tightness != Tightness::Easy)
                allow(talk, hall, from, to);
        }
    }
}

/// The half days are numbered; a talk belongs to every half that it touches, and mostly that is one.
bool touches(AgendaPlace place, int length, int half)
{
    const int from = dayStart(half / 2) + half % 2 * halfDay;
    return place.start < from + halfDay && from < place.start + length;
}

bool isThere(const AgendaProblem &problem, const AgendaPlacements &placements, int speaker, int half)
{
    for (int i = 0; i < placements.size(); ++i) {
        if (problem.activities[i].people.contains(speaker) && touches(*placements[i], problem.activities[i].length, half))
            return true;
    }
    return false;
}

bool hasDoubles(const AgendaProblem &problem, const AgendaPlacements &placements, int talk)
{
    for (int i = 0; i < placements.size(); ++i) {
        if (i != talk && problem.activities[i].people == problem.activities[talk].people
            && meet(problem, placements, i, talk))
            return true;
    }
    return false;
}

void lose(AgendaProblem &problem, int speaker, int half)
{
    for (auto &talk : problem.activities) {
        if (talk.people.contains(speaker))
            talk.places.removeIf([&](AgendaPlace place) { return touches(place, talk.length, half); });
    }
}

} // namespace

MadeAgenda tightHalls(quint32 seed, Tightness tightness)
{
    Chance chance(seed * 3 + quint32(tightness));
    MadeAgenda made;
    made.problem.rooms.resize(halls);
    made.problem.travel = 0;
    plantTalks(made, chance);
    plantSpeakers(made, chance);
    openWindows(made, tightness, chance);
    return made;
}

MadeAgenda hallsWithAbsences(quint32 seed)
{
    Chance chance(seed);
    MadeAgenda made = tightHalls(seed, Tightness::Hard);
    auto &problem = made.problem;
    AgendaPlacements present = made.planted;
    for (int absent = 0; absent < 5;) {
        const int talk = chance.below(int(present.size())), other = chance.below(int(present.size()));
        const int speaker = problem.activities[talk].people.first(), lost = chance.below(2 * days);
        if (present[talk] != made.planted[talk] || present[other] != made.planted[other]
            || problem.activities[talk].length != problem.activities[other].length
            || isThere(problem, made.planted, speaker, lost))
            continue;
        std::swap(present[talk], present[other]);
        if (!isThere(problem, present, speaker, lost) || hasDoubles(problem, present, talk)
            || hasDoubles(problem, present, other)) {
            std::swap(present[talk], present[other]);
            continue;
        }
        problem.activities[other].places += *present[other];
        lose(problem, speaker, lost);
        ++absent;
    }
    for (int i = 0; i < present.size(); ++i)
        problem.activities[i].present = present[i];
    return made;
}

AgendaProblem madeConference(const ConferenceSize &size, quint32 seed)
{
    Chance chance(seed);
    AgendaProblem problem;
    QList<AgendaPlace> places;
    for (int room = 0; room < size.rooms; ++room) {
        const int share = room == 0 ? 2 : room <= 2 ? 5 : 10;
        problem.rooms += AgendaRoom{size.people / share};
        for (int slot = 0; slot < size.timeSlots; ++slot)
            places += AgendaPlace{room, slot * 60};
    }
    QList<double> popularity;
    for (int i = 0; i < size.sessions; ++i) {
        popularity += 1 / (1 + 0.3 * i);
        AgendaActivity session;
        session.length = 45;
        session.places = places;
        session.people = {i};
        problem.activities += session;
    }
    for (int person = 0; person < size.people; ++person) {
        const int group = chance.below(4);
        QList<int> picks;
        while (picks.size() < size.picks) {
            const int session = chance.below(size.sessions);
            const double liking = popularity[session] * (session % 4 == group ? 1 : 0.1);
            if (chance.below(1000) < int(liking * 1000) && !picks.contains(session))
                picks += session;
        }
        for (const int session : picks)
            ++problem.activities[session].expected;
        problem.picks += picks;
    }
    return problem;
}

} // namespace rnf
