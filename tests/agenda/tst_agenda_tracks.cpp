#include "support/TestProgram.h"

#include "../support/Chance.h"

#include "agenda/AgendaBuilder.h"
#include "agenda/TrackState.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

bool haveOneInCommon(const QList<int> &some, const QList<int> &others)
{
    return QSet<int>(some.begin(), some.end()).intersects(QSet<int>(others.begin(), others.end()));
}

/// Every part of the cost, counted as it is written down.
class PlainTracks {
public:
    PlainTracks(const TrackProblem &problem, const QList<TrackCell> &cells) : m_problem(problem), m_cells(cells) {}

    TrackParts parts()
    {
        for (int block = 0; block < m_problem.blocks.size(); ++block) {
            for (int room = 0; room < m_problem.rooms; ++room)
                countCell({block, room});
        }
        for (int track = 0; track < m_problem.tracks.size(); ++track)
            countTrack(track);
        for (int a = 0; a < m_cells.size(); ++a)
            countPaper(a);
        return m_parts;
    }

private:
    qint64 &part(TrackPart part) { return m_parts[size_t(part)]; }
    int trackIn(TrackCell cell) const
    {
        const auto paper = m_cells.indexOf(cell);
        return paper < 0 ? -1 : m_problem.papers[paper].track;
    }

    void countCell(TrackCell cell)
    {
        const int track = trackIn(cell);
        if (track < 0)
            return;
        part(TrackPart::TrackBlock) += m_problem.tracks[track].blockPenalties[cell.block];
        part(TrackPart::TrackRoom) += m_problem.tracks[track].roomPenalties[cell.room];
        part(TrackPart::BlockRoom) += m_problem.blocks[cell.block].roomPenalties[cell.room];
        for (int room = 0; room < cell.room; ++room) {
            const int other = trackIn({cell.block, room});
            if (other >= 0 && other != track)
                part(TrackPart::Similar) += m_problem.tracks[track].similar[other];
        }
    }

    void countTrack(int track)
    {
        QSet<int> rooms;
        QList<int> cellsOf(m_problem.blocks.size());
        for (int block = 0; block < m_problem.blocks.size(); ++block) {
            for (int room = 0; room < m_problem.rooms; ++room) {
                if (trackIn({block, room}) == track) {
                    rooms += room;
                    ++cellsOf[block];
                }
            }
            part(TrackPart::CellsAtOnce) += std::max(0, cellsOf[block] - 1);
        }
        part(TrackPart::Rooms) += std::max(0, int(rooms.size()) - 1);
        QString used;
        for (const int cells : cellsOf)
            used += cells > 0 ? u'x' : u' ';
        part(TrackPart::Holes) += used.trimmed().contains(u' ');
    }

    void countPaper(int a)
    {
        const auto &paper = m_problem.papers[a];
        const auto cell = m_cells[a];
        if (cell.block < 0)
            return;
        part(TrackPart::PaperBlock) += paper.length * paper.blockPenalties[cell.block];
        part(TrackPart::PaperRoom) += paper.length * paper.roomPenalties[cell.room];
        for (int b = 0; b < a; ++b) {
            const auto &other = m_problem.papers[b];
            if (m_cells[b].block != cell.block || m_cells[b].room == cell.room)
                continue;
            part(TrackPart::Presenters) += haveOneInCommon(paper.presenters, other.presenters);
            part(TrackPart::Attendees) += haveOneInCommon(paper.attendees, other.attendees)
                                       || haveOneInCommon(paper.attendees, other.presenters)
                                       || haveOneInCommon(paper.presenters, other.attendees);
            part(TrackPart::Chairs) += paper.track != other.track
                                    && (haveOneInCommon(paper.presenters, m_problem.tracks[other.track].chairs)
                                        || haveOneInCommon(other.presenters, m_problem.tracks[paper.track].chairs));
        }
    }

    const TrackProblem &m_problem;
    const QList<TrackCell> &m_cells;
    TrackParts m_parts{};
};

TrackProblem madeTracks(quint32 seed, int papers, int blocks, int rooms)
{
    Chance chance(seed);
    TrackProblem problem;
    const auto penalties = [&](int size) {
        QList<int> made(size);
        for (int &penalty : made)
            penalty = chance.below(3) == 0 ? chance.below(20) : 0;
        return made;
    };
    problem.rooms = rooms;
    for (int i = 0; i < blocks; ++i)
        problem.blocks += {2 + chance.below(2), penalties(rooms)};
    for (int i = 0; i < 3; ++i)
        problem.tracks += Track{{chance.below(6)}, penalties(blocks), penalties(rooms), QList<int>(3)};
    for (int i = 0; i < 3; ++i) {
        for (int j = 0; j < i; ++j)
            problem.tracks[i].similar[j] = problem.tracks[j].similar[i] = chance.below(4);
    }
    for (int i = 0; i < papers; ++i) {
        TrackPaper paper;
        paper.track = chance.below(3);
        paper.length = 1 + chance.below(5) / 4;
        paper.presenters = {chance.below(6), chance.below(6)};
        paper.attendees = {chance.below(12)};
        paper.blockPenalties = penalties(blocks);
        paper.roomPenalties = penalties(rooms);
        problem.papers += paper;
    }
    for (auto &weight : problem.weights)
        weight = 1 + chance.below(10);
    return problem;
}

/// One track in a cell, and no more than it holds.
bool isAllowed(const TrackProblem &problem, const QList<TrackCell> &cells)
{
    QMap<std::pair<int, int>, std::pair<int, int>> seen; // track and time slots
    for (int i = 0; i < cells.size(); ++i) {
        if (cells[i].block < 0)
            continue;
        const auto &paper = problem.papers[i];
        auto &[track, used] =
            seen.insert({cells[i].block, cells[i].room}, seen.value({cells[i].block, cells[i].room}, {paper.track, 0}))
                .value();
        used += paper.length;
        if (track != paper.track || used > problem.blocks[cells[i].block].slotCount)
            return false;
    }
    return true;
}

void tryEveryCell(const TrackProblem &problem, QList<TrackCell> &cells, int next, qint64 &least)
{
    if (!isAllowed(problem, cells.first(next)))
        return;
    if (next == cells.size()) {
        TrackPlan plan{cells, 0, PlainTracks(problem, cells).parts()};
        least = std::min(least, plan.cost(problem.weights));
        return;
    }
    for (int block = 0; block < problem.blocks.size(); ++block) {
        for (int room = 0; room < problem.rooms; ++room) {
            cells[next] = {block, room};
            tryEveryCell(problem, cells, next + 1, least);
        }
    }
    cells[next] = {};
}

TrackPlan builtTracks(const TrackProblem &problem, qint64 iterations)
{
    const Job job;
    return *AgendaBuilder::build(problem, {1, 600, iterations}, job);
}

} // namespace

/// Papers of tracks in parallel sessions.
class TestAgendaTracks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsWhatPlainCountingSays()
    {
        for (quint32 seed = 0; seed < 30; ++seed) {
            const auto problem = madeTracks(seed, 12, 4, 3);
            Chance chance(seed + 100);
            TrackState state(problem);
            QList<TrackCell> cells(problem.papers.size());
            for (int i = 0; i < 100; ++i) {
                const int paper = chance.below(int(cells.size()));
                auto moved = cells;
                moved[paper] = chance.below(5) ? TrackCell{chance.below(4), chance.below(3)} : TrackCell{};
                if (!isAllowed(problem, moved))
                    continue;
                cells = moved;
                state.move(paper, cells[paper].block < 0 ? TrackState::nowhere : cells[paper].block * 3 + cells[paper].room);
                const auto plan = state.plan();
                QCOMPARE(plan.cells, cells);
                QCOMPARE(plan.parts, PlainTracks(problem, cells).parts());
                QCOMPARE(state.cost(), plan.cost(problem.weights));
            }
        }
    }

    void nothingBetterIsFoundByTryingAll()
    {
        for (quint32 seed = 0; seed < 12; ++seed) {
            const auto problem = madeTracks(seed, 5, 3, 2);
            qint64 least = std::numeric_limits<qint64>::max();
            QList<TrackCell> cells(problem.papers.size());
            tryEveryCell(problem, cells, 0, least);
            const auto plan = builtTracks(problem, 30'000);
            QVERIFY(isAllowed(problem, plan.cells));
            QCOMPARE(plan.unplaced, 0);
            QCOMPARE(plan.parts, PlainTracks(problem, plan.cells).parts());
            QCOMPARE(plan.cost(problem.weights), least);
        }
    }

    void noCellIsOverfullEvenWhereNotAllFit()
    {
        auto problem = madeTracks(3, 20, 2, 2);
        const auto plan = builtTracks(problem, 20'000);
        QVERIFY(plan.unplaced > 0);
        QCOMPARE(plan.cells.count(TrackCell{}), plan.unplaced);
        QVERIFY(isAllowed(problem, plan.cells));
    }

    void sameSeedAndStepsGiveTheSamePlan()
    {
        const auto problem = madeTracks(1, 40, 6, 4);
        QVERIFY(builtTracks(problem, 5'000) == builtTracks(problem, 5'000));
    }

    void cancellingKeepsNothing()
    {
        Job job;
        job.cancel();
        QVERIFY(!AgendaBuilder::build(madeTracks(1, 40, 6, 4), {1, 600, 0}, job));
    }

    void nothingToPlaceIsAPlanToo()
    {
        QVERIFY(builtTracks({}, 100).cells.isEmpty());
        TrackProblem problem;
        problem.tracks.resize(1);
        problem.papers.resize(1);
        QCOMPARE(builtTracks(problem, 100).unplaced, 1);
    }
};

RNF_TEST(TestAgendaTracks)
#include "tst_agenda_tracks.moc"
