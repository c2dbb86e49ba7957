#include "PaperOrder.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace rnf {

PaperOrder PaperOrder::of(const AgendaProblemFile &file, const TrackProblem &problem, const TrackPlan &plan)
{
    PaperOrder read{QList<int>(plan.cells.size()), 0, 0};
    QList<int> papers(plan.cells.size());
    std::iota(papers.begin(), papers.end(), 0);
    std::ranges::stable_sort(papers, {}, [&](int paper) {
        const int order = file.notes[paper].order;
        return std::tuple(plan.cells[paper].block, plan.cells[paper].room, order == 0, order);
    });
    TrackCell cell;
    int next = 1;
    QList<int> readOf(problem.tracks.size()); // papers so far
    for (const int paper : papers) {
        const auto &here = plan.cells[paper];
        if (here.block < 0)
            continue;
        if (here != cell)
            next = 1;
        cell = here;
        read.slotOf[paper] = next;
        next += problem.papers[paper].length;
        const int place = ++readOf[problem.papers[paper].track], order = file.notes[paper].order;
        read.disorder += order != 0 && order != place;
        read.timeZones += qint64(problem.papers[paper].length) * file.notes[paper].zonePenalties[here.block];
    }
    return read;
}

} // namespace rnf
