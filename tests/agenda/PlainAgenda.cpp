#include "PlainAgenda.h"

#include "../support/Chance.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace rnf {
namespace {

struct Time {
    int start, end;
    bool meets(const Time &other) const { return start < other.end && other.start < end; }
};

class PlainCount {
public:
    PlainCount(const AgendaProblem &problem, const AgendaPlacements &placements)
        : m_problem(problem), m_placements(placements), m_size(int(problem.activities.size()))
    {
    }

    AgendaScore count()
    {
        for (int a = 0; a < m_size; ++a) {
            countAlone(a);
            for (int b = a + 1; b < m_size; ++b)
                countPair(a, b);
        }
        countShortages();
        for (const auto &link : m_problem.links) {
            if (link.kind == AgendaLink::Before && isPlaced(link.first) && isPlaced(link.second))
                part(AgendaPart::Disorder) += time(link.first).end + link.gap > time(link.second).start;
        }
        for (const auto &picks : m_problem.picks)
            countPicks(QSet<int>(picks.begin(), picks.end()));
        return m_score;
    }

private:
    const AgendaActivity &activity(int a) const { return m_problem.activities[a]; }
    bool isPlaced(int a) const { return m_placements[a].has_value(); }
    Time time(int a) const { return {m_placements[a]->start, m_placements[a]->start + activity(a).length}; }
    qint64 &part(AgendaPart part) { return m_score.parts[size_t(part)]; }

    void countAlone(int a)
    {
        if (!isPlaced(a)) {
            ++m_score.unplaced;
            return;
        }
        const auto place = *m_placements[a];
        const auto &pin = activity(a).pin;
        m_score.misplaced += pin ? place != *pin : !activity(a).places.contains(place);
        if (const int seats = m_problem.rooms[place.room].seats)
            part(AgendaPart::Overflow) += std::max(0, activity(a).expected - seats);
        if (const auto &present = activity(a).present)
            part(AgendaPart::Stability) += present->start != place.start ? 20 : present->room != place.room ? 5 : 0;
    }

    void countPair(int a, int b)
    {
        if (!isPlaced(a) || !isPlaced(b))
            return;
        const Time timeA = time(a), timeB = time(b);
        const Time takenA{timeA.start, timeA.end + activity(a).after}, takenB{timeB.start, timeB.end + activity(b).after};
        const bool isOneRoom = m_placements[a]->room == m_placements[b]->room;
        m_score.clashes += isOneRoom && takenA.meets(takenB);
        const QSet<int> peopleA(activity(a).people.begin(), activity(a).people.end());
        const QSet<int> peopleB(activity(b).people.begin(), activity(b).people.end());
        const int shared = int((peopleA & peopleB).size());
        m_score.clashes += timeA.meets(timeB) ? shared : 0;
        const int between = std::max(timeB.start - timeA.end, timeA.start - timeB.end);
        part(AgendaPart::Rush) += shared > 0 && !isOneRoom && between >= 0 && between < m_problem.travel;
        const bool areApart =
            std::ranges::any_of(activity(a).topics, [&](int topic) { return activity(b).topics.contains(topic); })
            || std::ranges::any_of(m_problem.links, [&](const AgendaLink &link) {
                   return link.kind == AgendaLink::KeepApart && std::minmax(link.first, link.second) == std::minmax(a, b);
               });
        part(AgendaPart::Parallel) += areApart && timeA.meets(timeB);
    }

    void countShortages()
    {
        QSet<int> starts(m_problem.starts.begin(), m_problem.starts.end());
        for (const auto &activity : m_problem.activities) {
            for (const auto &place : activity.places)
                starts += place.start;
            for (const auto &place : {activity.pin, activity.present}) {
                if (place)
                    starts += place->start;
            }
        }
        for (const int start : starts) {
            for (int kind = 0; kind < m_problem.stock.size(); ++kind) {
                int used = 0;
                for (int a = 0; a < m_size; ++a) {
                    for (const auto &need : activity(a).needs)
                        used += need.kind == kind && isPlaced(a) && time(a).meets({start, start + 1}) ? need.count : 0;
                }
                m_score.shortages += std::max(0, used - m_problem.stock[kind]);
            }
        }
    }

    /// Tries every set of activities that somebody could go to.
    void countPicks(const QSet<int> &picks)
    {
        int most = 0;
        for (int set = 0; set < 1 << m_size; ++set) {
            QSet<int> attended;
            bool isPossible = true;
            for (int a = 0; a < m_size && isPossible; ++a) {
                if (!(set >> a & 1))
                    continue;
                const int wish = activity(a).repeats >= 0 ? activity(a).repeats : a;
                isPossible = isPlaced(a) && picks.contains(wish);
                for (int b = 0; b < a && isPossible; ++b)
                    isPossible = !(set >> b & 1) || !time(a).meets(time(b));
                attended += wish;
            }
            if (isPossible)
                most = std::max(most, int(attended.size()));
        }
        const int missed = int(picks.size()) - most;
        part(AgendaPart::Missed) += missed;
        part(AgendaPart::SquaredMissed) += missed * missed;
        part(AgendaPart::WorstMissed) = std::max<qint64>(part(AgendaPart::WorstMissed), missed);
    }

    const AgendaProblem &m_problem;
    const AgendaPlacements &m_placements;
    int m_size;
    AgendaScore m_score;
};

void tryAll(const AgendaProblem &problem, AgendaPlacements &placements, int next, std::optional<AgendaScore> &best)
{
    if (next == problem.activities.size()) {
        const auto score = plainScore(problem, placements);
        if (score.hard() == 0 && (!best || score.soft(problem.weights) < best->soft(problem.weights)))
            best = score;
        return;
    }
    const auto &activity = problem.activities[next];
    for (const auto &place : activity.pin ? QList<AgendaPlace>{*activity.pin} : activity.places) {
        placements[next] = place;
        tryAll(problem, placements, next + 1, best);
    }
    placements[next].reset();
}

} // namespace

AgendaScore plainScore(const AgendaProblem &problem, const AgendaPlacements &placements)
{
    return PlainCount(problem, placements).count();
}

std::optional<AgendaScore> bestOfAll(const AgendaProblem &problem)
{
    AgendaPlacements placements(problem.activities.size());
    std::optional<AgendaScore> best;
    tryAll(problem, placements, 0, best);
    return best;
}

AgendaProblem smallProblem(quint32 seed, bool isTimeline, int activities)
{
    Chance chance(seed);
    AgendaProblem problem;
    problem.rooms = {AgendaRoom{0}, AgendaRoom{3}};
    problem.stock = {2};
    problem.travel = isTimeline ? 10 : 5;
    const auto anyPlace = [&] {
        return AgendaPlace{chance.below(2), chance.below(isTimeline ? 6 : 3) * (isTimeline ? 15 : 60)};
    };
    for (int a = 0; a < activities; ++a) {
        AgendaActivity activity;
        activity.length = isTimeline ? 15 + 15 * chance.below(2) : 60;
        activity.after = isTimeline ? 15 * chance.below(2) : 0;
        for (int i = 0; i < 5; ++i)
            activity.places += anyPlace();
        if (chance.below(6) == 0)
            activity.pin = chance.any(activity.places);
        if (chance.below(3) == 0)
            activity.present = chance.any(activity.places);
        for (int i = chance.below(3); i > 0; --i)
            activity.people += chance.below(4);
        if (chance.below(3) == 0)
            activity.needs = {AgendaNeed{0, 1 + chance.below(2)}};
        if (chance.below(3) == 0)
            activity.topics = {chance.below(2)};
        activity.expected = chance.below(6);
        if (a > 1 && chance.below(4) == 0)
            activity.repeats = 0;
        problem.activities += activity;
    }
    for (int i = 0; i < 8; ++i) {
        QList<int> picks;
        for (int a = 0; a < activities; ++a) {
            if (problem.activities[a].repeats < 0 && chance.below(2) == 0)
                picks += a;
        }
        problem.picks += picks;
    }
    problem.links = {AgendaLink{AgendaLink::Before, 0, 1, 0}, AgendaLink{AgendaLink::KeepApart, 1, activities - 1, 0}};
    return problem;
}

} // namespace rnf
