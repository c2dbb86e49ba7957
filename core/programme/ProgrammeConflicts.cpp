#include "programme/ProgrammeConflicts.h"

#include "agenda/Attendable.h"

#include "base/Dates.h"
#include "events/EventTimes.h"

namespace rnf {
namespace {

using Span = ScheduleIndex::Span;
constexpr qint64 inMinute = 60;

struct PlacedSlot {
    const ProgrammeSlot *slot = nullptr;
    Span span;
    int session = -1, room = -1; ///< of the index
};

std::vector<PlacedSlot> byTime(const QList<ProgrammeSlot> &slots, const ScheduleIndex &index)
{
    std::vector<PlacedSlot> placed;
    placed.reserve(size_t(slots.size()));
    for (const ProgrammeSlot &slot : slots)
        placed.push_back(
            {&slot, ScheduleIndex::spanOf(slot.startsAt, slot.endsAt), index.session(slot.session), index.room(slot.room)});
    std::ranges::sort(placed, {}, [](const PlacedSlot &one) { return std::pair(one.span.from, one.slot->id); });
    return placed;
}

/// Looks at one arrangement, by time.
class ConflictSweep {
public:
    ConflictSweep(const ScheduleFacts &facts, const ScheduleIndex &index, const QList<ProgrammeSlot> &slots)
        : m_facts(facts), m_index(index), m_placed(byTime(slots, index)), m_slotsOf(index.offers().size()),
          m_slotsOfPerson(index.people().size())
    {
        for (size_t code = 0; code < m_rules.size(); ++code)
            m_rules[code] = facts.rule(ConflictCode(code));
        for (const auto &ack : facts.acknowledgements)
            m_accepted[{ack.code, ack.slot, ack.other, ack.person}] = &ack;
        for (size_t i = 0; i < m_placed.size(); ++i) {
            if (m_placed[i].session < 0)
                continue;
            m_slotsOf[size_t(m_placed[i].session)].push_back(i);
            for (const int person : offerOf(m_placed[i]).people)
                m_slotsOfPerson[size_t(person)].push_back(i);
        }
    }

    QList<Conflict> run()
    {
        addPairs();
        for (const PlacedSlot &placed : m_placed) {
            addRoom(placed);
            if (placed.session >= 0) {
                addHolders(placed);
                addInterpreters(placed);
                addAccess(placed);
                addOrder(placed);
            }
        }
        for (size_t person = 0; person < m_slotsOfPerson.size(); ++person)
            addPerson(m_index.people()[person], m_slotsOfPerson[person]);
        addLevels();
        addBreaks();
        sort();
        return m_found;
    }

private:
    using Key = std::tuple<ConflictCode, ProgrammeSlotId, ProgrammeSlotId, PersonId>;

    const ScheduleIndex::Offer &offerOf(const PlacedSlot &placed) const { return m_index.offers()[size_t(placed.session)]; }
    bool isIgnored(ConflictCode code) const { return rule(code).severity == ConflictSeverity::Ignore; }
    const ConflictRule &rule(ConflictCode code) const { return m_rules[size_t(code)]; }

    void add(ConflictCode code, const PlacedSlot &placed, const PlacedSlot *other = nullptr, const Conflict &more = {})
    {
        if (isIgnored(code))
            return;
        Conflict conflict = more;
        conflict.code = code;
        conflict.severity = rule(code).severity;
        conflict.parameter = rule(code).parameter;
        conflict.slot = placed.slot->id;
        conflict.other = other ? other->slot->id : ProgrammeSlotId();
        const auto ack = m_accepted.find({code, conflict.slot, conflict.other, conflict.person});
        if (ack != m_accepted.end() && conflict.people <= ack->second->people)
            conflict.reason = ack->second->reason;
        m_found += conflict;
    }

    void addPairs()
    {
        std::vector<const PlacedSlot *> running;
        for (const PlacedSlot &placed : m_placed) {
            std::erase_if(running, [&](const PlacedSlot *other) { return other->span.until <= placed.span.from; });
            for (const PlacedSlot *earlier : running)
                addPair(*earlier, placed);
            running.push_back(&placed);
        }
    }

    void addPair(const PlacedSlot &one, const PlacedSlot &other)
    {
        if (sharesRoom(one, other))
            add(ConflictCode::RoomOverlap, one, &other);
        if (one.session < 0 || other.session < 0 || one.session == other.session)
            return;
        Conflict conflict;
        if (one.slot->kind == SlotKind::Plenary || other.slot->kind == SlotKind::Plenary) {
            conflict.people = (one.slot->kind == SlotKind::Plenary ? offerOf(other) : offerOf(one)).wishes;
            add(ConflictCode::PlenaryClash, one, &other, conflict);
        }
        conflict.people = m_index.wantBoth(one.session, other.session);
        if (conflict.people > 0 && conflict.people >= rule(ConflictCode::MissedPicks).parameter
            && !canAttendBoth(one, other))
            add(ConflictCode::MissedPicks, one, &other, conflict);
        const ProgrammeSession &first = *offerOf(one).session, &second = *offerOf(other).session;
        if (first.mainTrack().isValid() && first.mainTrack() == second.mainTrack())
            add(ConflictCode::TrackParallel, one, &other, conflict);
        const bool isOneTheme = std::ranges::any_of(first.themes, [&](const SessionTheme &theme) {
            return std::ranges::find(second.themes, theme.theme, &SessionTheme::theme) != second.themes.end();
        });
        if (isOneTheme)
            add(ConflictCode::ThemeParallel, one, &other, conflict);
    }

    /// What is blocked without a room is all of them.
    static bool sharesRoom(const PlacedSlot &one, const PlacedSlot &other)
    {
        const RoomId first = one.slot->room, second = other.slot->room;
        if (first.isValid() && second.isValid())
            return first == second;
        return (one.slot->kind == SlotKind::Blocker && !first.isValid() && second.isValid())
            || (other.slot->kind == SlotKind::Blocker && !second.isValid() && first.isValid());
    }

    /// Repeats give more than one way.
    bool canAttendBoth(const PlacedSlot &one, const PlacedSlot &other) const
    {
        const auto &ones = m_slotsOf[size_t(one.session)], &others = m_slotsOf[size_t(other.session)];
        return std::ranges::any_of(ones, [&](size_t i) {
            return std::ranges::any_of(others, [&](size_t j) { return !m_placed[i].span.overlaps(m_placed[j].span); });
        });
    }

    void addRoom(const PlacedSlot &placed)
    {
        if (placed.session < 0)
            return;
        if (placed.room < 0) {
            add(ConflictCode::RoomUnavailable, placed);
            return;
        }
        const auto &place = m_index.places()[size_t(placed.room)];
        if (!place.free.allows(placed.span))
            add(ConflictCode::RoomUnavailable, placed);
        const auto &offer = offerOf(placed);
        const int expected = offer.expected();
        constexpr qint64 percent = 100;
        Conflict conflict;
        conflict.found = expected;
        conflict.people = expected - place.room->seats;
        const qint64 most = place.room->seats * (percent + rule(ConflictCode::Capacity).parameter);
        if (place.room->seats > 0 && expected * percent > most)
            add(ConflictCode::Capacity, placed, nullptr, conflict);
    }

    void addHolders(const PlacedSlot &placed)
    {
        Conflict conflict;
        for (const int person : offerOf(placed).people) {
            const auto &someone = m_index.people()[size_t(person)];
            conflict.person = someone.id;
            conflict.people = 1;
            conflict.shift = {};
            if (!someone.free.allows(placed.span))
                add(ConflictCode::PersonUnavailable, placed, nullptr, conflict);
            for (const auto &[span, shift] : someone.duties) {
                conflict.shift = shift;
                if (span.overlaps(placed.span))
                    add(ConflictCode::VolunteerOwnSession, placed, nullptr, conflict);
            }
        }
        conflict = {};
        conflict.people = offerOf(placed).parents;
        if (conflict.people > 0 && isOutsideCare(*placed.slot))
            add(ConflictCode::ChildcareGap, placed, nullptr, conflict);
    }

    bool isOutsideCare(const ProgrammeSlot &slot) const
    {
        if (m_facts.careFromMin >= m_facts.careUntilMin)
            return false;
        const QDateTime start = instantOf(slot.startsAt).toTimeZone(EventTimes::zoneOf(m_facts.event));
        const int from = start.time().hour() * minutesOfHour + start.time().minute();
        return from < m_facts.careFromMin || from + slot.minutes() > m_facts.careUntilMin;
    }

    /// Nobody interprets for long alone.
    void addInterpreters(const PlacedSlot &placed)
    {
        using enum SessionInterpretation;
        const auto &offer = offerOf(placed);
        const auto interpretation = offer.session->interpretation;
        const int needed = placed.slot->minutes() > rule(ConflictCode::InterpreterMissing).parameter ? 2 : 1;
        Conflict conflict;
        conflict.found = offer.interpreters;
        conflict.people = needed - offer.interpreters; // an accepted one comes back when another one is gone
        if ((interpretation == Consecutive || interpretation == Simultaneous) && offer.interpreters < needed)
            add(ConflictCode::InterpreterMissing, placed, nullptr, conflict);
    }

    void addAccess(const PlacedSlot &placed)
    {
        const auto &offer = offerOf(placed);
        const bool hasSteps = placed.room >= 0 && !m_index.places()[size_t(placed.room)].room->isStepFree;
        const auto stepFree = hasSteps ? offer.stepFree : ScheduleIndex::Asking();
        const auto signLanguage = offer.session->hasSignLanguage ? ScheduleIndex::Asking() : offer.signLanguage;
        Conflict conflict;
        conflict.stepFree = stepFree.all();
        conflict.signLanguage = signLanguage.all();
        conflict.people = conflict.stepFree + conflict.signLanguage;
        conflict.found = stepFree.holders + signLanguage.holders;
        if (conflict.people > 0)
            add(ConflictCode::AccessMismatch, placed, nullptr, conflict);
    }

    void addOrder(const PlacedSlot &placed)
    {
        for (const auto &[needed, ownGap] : offerOf(placed).needs) {
            const auto &slots = m_slotsOf[size_t(needed)];
            const int gap = std::max(ownGap, rule(ConflictCode::PrereqOrder).parameter);
            const bool isOver = std::ranges::any_of(
                slots, [&](size_t i) { return m_placed[i].span.until + gap * inMinute <= placed.span.from; });
            Conflict conflict;
            conflict.found = gap;
            conflict.people = m_index.wantBoth(placed.session, needed);
            if (!slots.empty() && !isOver)
                add(ConflictCode::PrereqOrder, placed, &m_placed[slots.front()], conflict);
        }
    }

    /// The slots of one person, by time.
    void addPerson(const ScheduleIndex::Someone &someone, const std::vector<size_t> &slots)
    {
        Conflict conflict;
        conflict.person = someone.id;
        conflict.people = 1;
        for (size_t i = 0; i < slots.size(); ++i) {
            const PlacedSlot &one = m_placed[slots[i]];
            for (size_t j = i + 1; j < slots.size() && m_placed[slots[j]].span.from < one.span.until; ++j)
                add(ConflictCode::PersonDouble, one, &m_placed[slots[j]], conflict);
            if (i + 1 == slots.size())
                continue;
            const PlacedSlot &next = m_placed[slots[i + 1]];
            const qint64 gap = next.span.from - one.span.until;
            const bool isElsewhere = one.room >= 0 && next.room >= 0 && one.room != next.room;
            Conflict hurried = conflict;
            hurried.found = int(gap / inMinute);
            if (isElsewhere && gap >= 0 && gap < rule(ConflictCode::TravelBuffer).parameter * inMinute)
                add(ConflictCode::TravelBuffer, one, &next, hurried);
        }
    }

    /// Where several sessions begin together, somebody new finds one.
    void addLevels()
    {
        const auto isForNew = [&](const PlacedSlot &placed) {
            const SessionLevel level = offerOf(placed).session->level;
            return level == SessionLevel::All || level == SessionLevel::Basic;
        };
        for (size_t first = 0; first < m_placed.size();) {
            size_t end = first, sessions = 0;
            const PlacedSlot *any = nullptr;
            for (; end < m_placed.size() && m_placed[end].span.from == m_placed[first].span.from; ++end) {
                if (m_placed[end].session < 0)
                    continue;
                any = any ? any : &m_placed[end];
                ++sessions;
            }
            const qint64 from = m_placed[first].span.from;
            const bool hasOne = std::ranges::any_of(m_placed, [&](const PlacedSlot &placed) {
                return placed.session >= 0 && placed.span.from <= from && from < placed.span.until && isForNew(placed);
            });
            if (sessions > 1 && !hasOne)
                add(ConflictCode::LevelGap, *any);
            first = end;
        }
    }

    /// How long sessions follow each other without a pause in which nobody misses anything.
    void addBreaks()
    {
        constexpr qint64 pause = 10 * inMinute; // less is only for changing rooms
        const PlacedSlot *first = nullptr, *last = nullptr;
        const auto close = [&] {
            Conflict conflict;
            conflict.found = first ? int((last->span.until - first->span.from) / inMinute) : 0;
            if (conflict.found > rule(ConflictCode::NoBreak).parameter)
                add(ConflictCode::NoBreak, *first, last == first ? nullptr : last, conflict);
        };
        for (const PlacedSlot &placed : m_placed) {
            if (placed.session < 0)
                continue;
            if (!first || placed.span.from >= last->span.until + pause) {
                close();
                first = last = &placed;
            } else if (placed.span.until > last->span.until) {
                last = &placed;
            }
        }
        close();
    }

    void sort()
    {
        QHash<ProgrammeSlotId, qint64> begin;
        for (const PlacedSlot &placed : m_placed)
            begin.insert(placed.slot->id, placed.span.from);
        std::ranges::stable_sort(m_found, {}, [&](const Conflict &one) {
            return std::tuple(one.severity, one.isAccepted(), -one.people, begin.value(one.slot), one.slot, one.other);
        });
    }

    const ScheduleFacts &m_facts;
    const ScheduleIndex &m_index;
    const std::vector<PlacedSlot> m_placed;           ///< by their beginning
    std::vector<std::vector<size_t>> m_slotsOf;       ///< of each session
    std::vector<std::vector<size_t>> m_slotsOfPerson; ///< of whoever does something there
    std::array<ConflictRule, std::size(keysOf(ConflictCode()))> m_rules;
    std::map<Key, const ConflictAck *> m_accepted;
    QList<Conflict> m_found;
};

} // namespace

ProgrammeConflicts::ProgrammeConflicts(ScheduleFacts facts) : m_facts(std::move(facts)), m_index(m_facts) {}

QList<Conflict> ProgrammeConflicts::of(const QList<ProgrammeSlot> &slots) const
{
    return ConflictSweep(m_facts, m_index, slots).run();
}

QList<ProgrammeConflicts::MissedWishes> ProgrammeConflicts::missedBy(const QList<ProgrammeSlot> &slots) const
{
    constexpr int secondsInMinute = 60, mostWays = 32;
    std::vector<std::vector<Attendable>> timesOf(m_index.offers().size());
    for (const PlacedSlot &placed : byTime(slots, m_index)) {
        if (placed.session >= 0)
            timesOf[size_t(placed.session)].push_back(
                {int(placed.span.from / secondsInMinute), int(placed.span.until / secondsInMinute), placed.session});
    }
    QList<MissedWishes> missed;
    missed.reserve(qsizetype(m_index.wishes().size()));
    std::vector<Attendable> times;
    for (size_t person = 0; person < m_index.wishes().size(); ++person) {
        times.clear();
        int placed = 0, ways = 1;
        for (const int session : m_index.wishes()[person]) {
            const auto &all = timesOf[size_t(session)];
            if (all.empty())
                continue;
            ++placed;
            const bool isTried = ways * int(all.size()) <= mostWays;
            ways *= isTried ? int(all.size()) : 1;
            times.insert(times.end(), all.begin(), isTried ? all.end() : all.begin() + 1);
        }
        missed += MissedWishes{m_index.wishers()[person], placed, placed - mostAttended(times, placed)};
    }
    return missed;
}

int ProgrammeConflicts::missed(const QList<ProgrammeSlot> &slots) const
{
    int missed = 0;
    for (const auto &of : missedBy(slots))
        missed += of.missed;
    return missed;
}

} // namespace rnf
