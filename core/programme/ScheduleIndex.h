#pragma once

#include "programme/ScheduleFacts.h"

#include <vector>

namespace rnf {

/// What is asked of the facts of a programme with every move, counted once: sessions, rooms and the people who do something in
/// them are numbers here, times are seconds. It does not depend on where the slots stand. From any thread.
class ScheduleIndex {
public:
    explicit ScheduleIndex(const ScheduleFacts &facts);

    /// Half open, in seconds since 1970.
    struct Span {
        qint64 from = 0, until = 0;
        bool overlaps(const Span &other) const { return from < other.until && other.from < until; }
        bool contains(const Span &other) const { return from <= other.from && other.until <= until; }
    };
    static Span spanOf(const QString &startsAt, const QString &endsAt);

    /// When somebody or a room can take part.
    struct Free {
        std::vector<Span> never;
        std::vector<Span> only; ///< empty: at any other time
        bool allows(const Span &span) const;
    };
    struct Someone {
        PersonId id;
        Free free;
        std::vector<std::pair<Span, VolunteerShiftId>> duties;
        bool isParent = false;
    };
    struct Place {
        const Room *room = nullptr;
        Free free;
    };
    /// How many need something, of those who hold a session and of those who want to come.
    struct Asking {
        int holders = 0, comers = 0;
        int all() const { return holders + comers; }
    };
    struct Offer {
        const ProgrammeSession *session = nullptr;
        std::vector<int> people;                ///< each once
        std::vector<std::pair<int, int>> needs; ///< sessions that it builds on, with the minutes between
        int wishes = 0, signedUp = 0;
        Asking stepFree, signLanguage;
        int parents = 0;      ///< of those who hold it
        int interpreters = 0; ///< different people

        /// As many as somebody guessed, or else want to come, and at least who signed up.
        int expected() const { return std::max(session->expectedHigh > 0 ? session->expectedHigh : wishes, signedUp); }
    };

    /// -1: there is none.
    int session(ProgrammeSessionId id) const { return m_sessions.value(id, -1); }
    int room(RoomId id) const { return m_rooms.value(id, -1); }
    const std::vector<Offer> &offers() const { return m_offers; }
    const std::vector<Place> &places() const { return m_places; }
    const std::vector<Someone> &people() const { return m_people; }
    /// How many want to come to both.
    int wantBoth(int one, int other) const { return m_both[pairOf(one, other)]; }
    /// For each person who wants something, the sessions.
    const std::vector<std::vector<int>> &wishes() const { return m_wishes; }
    /// These people, in the same order.
    const std::vector<PersonId> &wishers() const { return m_wishers; }

private:
    size_t pairOf(int one, int other) const
    {
        return size_t(std::min(one, other)) * m_offers.size() + size_t(std::max(one, other));
    }
    int someone(PersonId id);
    void addOffers(const ScheduleFacts &facts);
    void addWishes(const ScheduleFacts &facts);
    void addSignedUp(const ScheduleFacts &facts);
    void addComer(Offer &offer, const ScheduleFacts &facts, PersonId person);
    void addFree(const ScheduleFacts &facts);

    QHash<ProgrammeSessionId, int> m_sessions;
    QHash<RoomId, int> m_rooms;
    QHash<PersonId, int> m_someone;
    std::vector<Offer> m_offers;
    std::vector<Place> m_places;
    std::vector<Someone> m_people;
    std::vector<int> m_both; ///< of each two sessions, the lower first
    std::vector<std::vector<int>> m_wishes;
    std::vector<PersonId> m_wishers;
};

} // namespace rnf
