#include "AgendaAnswer.h"

#include "PaperOrder.h"

#include "agenda/RoomChanges.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr std::array<const char *, agendaParts> agendaPartKeys{"missed",   "overflow", "worst_missed", "squared_missed",
                                                               "disorder", "parallel", "rush",         "stability"};
constexpr std::array<const char *, trackParts> trackPartKeys{
    "tracks_sessions",   "tracks_rooms",    "sessions_rooms",     "similar_tracks",
    "rooms_per_track",   "parallel_tracks", "consecutive_tracks", "submissions_sessions",
    "submissions_rooms", "presenters",      "attendees",          "chairs"};

template <size_t size>
QJsonObject toJson(const std::array<const char *, size> &keys, const std::array<qint64, size> &values)
{
    QJsonObject json;
    for (size_t i = 0; i < size; ++i)
        json.insert(QLatin1String(keys[i]), values[i]);
    return json;
}

QJsonObject placed(const AgendaProblemFile &file, qsizetype number, int room, int time)
{
    QJsonObject item = file.times[time];
    item.insert(u"id"_s, file.ids[number]);
    item.insert(u"room"_s, file.rooms[room]);
    return item;
}

} // namespace

AgendaAnswer AgendaAnswer::of(const AgendaProblemFile &file, const AgendaProblem &problem, const AgendaPlan &plan)
{
    const auto &score = plan.score;
    AgendaAnswer answer{score.soft(problem.weights),         score.part(AgendaPart::Missed),
                        score.part(AgendaPart::Overflow),    score.hard(),
                        toJson(agendaPartKeys, score.parts), {}};
    answer.parts.insert(u"unplaced"_s, score.unplaced);
    answer.parts.insert(u"hops"_s, roomChanges(problem, plan.placements));
    answer.parts.insert(u"misplaced"_s, score.misplaced);
    answer.parts.insert(u"clashes"_s, score.clashes);
    answer.parts.insert(u"shortages"_s, score.shortages);
    for (qsizetype i = 0; i < plan.placements.size(); ++i) {
        const auto &place = plan.placements[i];
        answer.placements += place ? placed(file, i, place->room, place->start) : QJsonObject{{u"id"_s, file.ids[i]}};
    }
    return answer;
}

AgendaAnswer AgendaAnswer::of(const AgendaProblemFile &file, const TrackProblem &problem, const TrackPlan &plan)
{
    const auto order = PaperOrder::of(file, problem, plan);
    AgendaAnswer answer{plan.cost(problem.weights), 0, 0, plan.unplaced, toJson(trackPartKeys, plan.parts), {}};
    answer.parts.insert(u"unplaced"_s, plan.unplaced);
    answer.parts.insert(u"submissions_order"_s, order.disorder);
    answer.parts.insert(u"submissions_timezones"_s, order.timeZones);
    for (qsizetype i = 0; i < plan.cells.size(); ++i) {
        const auto &cell = plan.cells[i];
        auto item = cell.block >= 0 ? placed(file, i, cell.room, cell.block) : QJsonObject{{u"id"_s, file.ids[i]}};
        if (cell.block >= 0)
            item.insert(u"timeslot"_s, order.slotOf[i]);
        answer.placements += item;
    }
    return answer;
}

} // namespace rnf
