#include "base/Words.h"
#include "insight/MetricKinds.h"
#include "insight/MetricRows.h"
#include "insight/MetricText.h"
#include "insight/MissedShare.h"
#include "insight/ProgrammeScope.h"
#include "programme/ProgrammeWords.h"
#include "programme/ScheduleIndex.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum FillColumn { FilledPart, ExpectedThere, SeatsThere, TooMany };
constexpr qint64 allSeats = 1000; // permille

QList<MetricColumn> fillColumns()
{
    using enum MetricUnit;
    return {{u"fill"_s, Words::tr("Of the seats"), Permille, MetricMark::Bar, MetricTone::Main},
            {u"expected"_s, Words::tr("Expected"), Count},
            {u"seats"_s, Words::tr("Seats"), Count},
            {u"overflow"_s, Words::tr("Too many"), Count}};
}

/// Rooms beside what is expected in them, and what cannot be compared.
class RoomFills {
public:
    explicit RoomFills(const ProgrammeScope &scope) : m_scope(scope), m_facts(scope.facts()), m_index(m_facts) {}
    void fill(MetricRows &rows)
    {
        for (const auto &slot : m_scope.sessionSlots()) {
            const auto *room = m_facts.find(slot.room);
            const auto &session = *m_facts.find(slot.session);
            const int expected = m_index.offers()[size_t(m_index.session(session.id))].expected();
            if (!room || room->seats == 0)
                ++m_seatless;
            else if (expected == 0)
                ++m_unguessed;
            else
                fill(rows.row(QString::number(slot.id.value), labelOf(slot, session)), session, expected, room->seats);
        }
    }
    QStringList notes() const
    {
        const int waiting = m_scope.waiting();
        return MissedShare::note({{waiting, Words::tr("%n without a time", nullptr, waiting)},
                                  {m_seatless, Words::tr("%n without a room whose seats are known", nullptr, m_seatless)},
                                  {m_unguessed, Words::tr("%n that nobody guessed or picked", nullptr, m_unguessed)}});
    }

private:
    /// With the time where it comes several times.
    QString labelOf(const ProgrammeSlot &slot, const ProgrammeSession &session) const
    {
        const bool isRepeated = std::ranges::count(m_facts.slots, session.id, &ProgrammeSlot::session) > 1;
        return isRepeated ? Words::tr("%1, %2").arg(session.title, ProgrammeWords::time(slot.startsAt, m_facts.event))
                          : session.title;
    }
    static void fill(MetricRow &row, const ProgrammeSession &session, int expected, int seats)
    {
        row.cells[FilledPart].value = (2 * allSeats * expected + seats) / (2 * seats);
        row.cells[ExpectedThere].value = expected;
        row.cells[SeatsThere].value = seats;
        row.cells[TooMany].value = qMax(0, expected - seats);
        for (auto &cell : row.cells) {
            cell.things.sessions = {session.id};
            cell.things.events = {session.event};
        }
    }

    const ProgrammeScope &m_scope;
    const ScheduleFacts &m_facts;
    const ScheduleIndex m_index;
    int m_seatless = 0, m_unguessed = 0;
};

QString fillTitle(const MetricTable &table)
{
    const int all = int(table.rows.size());
    const auto full = std::ranges::count_if(table.rows, [](const MetricRow &row) { return row.cells[TooMany].value > 0; });
    if (full == 0)
        return Words::tr("The rooms are large enough for all of %n sessions", nullptr, all);
    return Words::tr("%1 of %n sessions expect more people than their room has seats, %2 too many in all", nullptr, all)
        .arg(MetricText::amount(MetricUnit::Count, full), MetricText::amount(MetricUnit::Count, table.total(TooMany)));
}

} // namespace

MetricTable countRoomFill(Database &database, const MetricQuestion &question)
{
    const ProgrammeScope scope(database, question);
    MetricTable table;
    table.about = scope.about();
    table.columns = fillColumns();
    MetricRows rows(table, question.by, question.period);
    RoomFills fills(scope);
    fills.fill(rows);
    rows.finish(database);
    table.notes = fills.notes();
    if (table.isEmpty())
        return table;
    std::ranges::stable_sort(table.rows, std::ranges::greater(),
                             [](const MetricRow &row) { return row.cells[FilledPart].value; });
    table.title = fillTitle(table);
    table.lines = {{allSeats, Words::tr("All seats")}};
    return table;
}

} // namespace rnf
