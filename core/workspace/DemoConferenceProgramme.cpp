#include "workspace/DemoConferenceProgramme.h"

#include "base/Dates.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "needs/Needs.h"
#include "programme/Programmes.h"
#include "programme/SessionQuestions.h"
#include "programme/SessionSignUps.h"
#include "programme/SpeakerProfiles.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum DemoTrack { Online, Civic, Grassroots, noTrack };
constexpr const char *demoTracks[] = {"Online organizing", "Civic engagement", "Grassroots fundraising"};
constexpr const char *demoThemes[] = {"Safety and care", "Languages", "New volunteers"};

struct DemoSession {
    DemoTrack track;
    const char *title, *abstract;
    SessionFormat format = SessionFormat::Workshop;
    SessionLevel level = SessionLevel::All;
};
using enum SessionFormat;
using enum SessionLevel;
/// The first eight run in the first room, one in each block, the next eight in the second, and so on.
constexpr DemoSession demoSessions[] = {
    {Online, "Digital organizing 101", "From a list of names to the first hundred replies.", Workshop, Basic},
    {Online, "Digital organizing 102", "Ladders, segments and what to measure.", Workshop, Middle},
    {Civic, "Knock on doors without fear", "A script, a partner and two hours of practice.", Workshop, Basic},
    {Grassroots, "The first fundraising letter", "Write it, read it aloud, and ask for an amount.", Workshop, Basic},
    {Civic, "Who decides in city hall", "A map of power of your own street.", Workshop, Basic},
    {Online, "Phones that keep secrets", "Locks, backups and what to leave at home.", Clinic, Basic},
    {Grassroots, "House parties that pay the rent", "Twenty guests, one pitch, no embarrassment.", Workshop, All},
    {Civic, "Registering voters at the bus stop", "Forms, deadlines and a smile.", Workshop, Basic},

    {Civic, "Tenants at the table", "Three buildings tell how they won repairs.", Panel, All},
    {Grassroots, "Members pay for their own movement", "Dues that people are proud of.", Panel, Middle},
    {Online, "Short videos with a phone", "Shoot in the morning, publish after lunch.", Workshop, All},
    {Online, "Texts that people answer", "Opt in, opt out, and write like a neighbor.", Workshop, Middle},
    {Grassroots, "Asking for money face to face", "Practice in pairs, then in front of everybody.", Workshop, All},
    {Civic, "Meetings that end on time", "Agendas, stacks and a kind timekeeper.", Workshop, All},
    {Online, "Digital security", "Who might listen, and what to do about it.", Workshop, Middle},
    {Grassroots, "Your campaign in five minutes", "Live pitches before three judges.", Showcase, All},

    {Grassroots, "Small grants, big strings", "Reading the fine print together.", Workshop, Middle},
    {Civic, "Organizing in two languages", "Interpreting is not an extra.", Workshop, All},
    {Civic, "Childcare is organizing", "How parents come to stay.", Panel, All},
    {Online, "Newsletters nobody deletes", "Subject lines, one ask, one picture.", Clinic, All},
    {Online, "Maps of our neighborhood", "From addresses to turf in an hour.", Workshop, Middle},
    {Grassroots, "Pledge drives from below", "Matching, thermometers and thank-yous.", Workshop, Middle},
    {Civic, "Young people in the room", "What to stop doing, and what to begin.", Caucus, All},
    {Civic, "After the vote", "Keeping promises, ours and theirs.", Panel, Middle},

    {Online, "A website in a weekend", "Plain pages that load on old phones.", Workshop, Middle},
    {Online, "Working with open data", "Ask the city, count, publish.", Workshop, Advanced},
    {Grassroots, "Bookkeeping for treasurers", "Two signatures and no surprises.", Clinic, All},
    {Civic, "Safe at the picket", "Marshals, water and a plan for the worst.", Workshop, Middle},
    {Online, "Ask me anything: databases", "Bring your messiest spreadsheet.", Clinic, Advanced},
    {Grassroots, "Sponsors without strings", "Saying no, and to whom.", Panel, Advanced},
    {Civic, "Faith groups and unions", "Old allies, new questions.", Panel, All},
    {Grassroots, "A year of fundraising on one page", "Dates, people and amounts.", Workshop, Middle},

    {Civic, "Burned out and back", "Taking turns so that nobody has to carry it all.", Caucus, All},
    {Online, "Live on every channel", "Streaming an event with two people.", Clinic, Advanced},
    {Grassroots, "Merchandise that organizes", "Shirts people wear to work.", Workshop, All},
    {Civic, "Night shift caucus", "For everybody who sleeps while others meet.", Caucus, All},
    {Online, "Film: the laundry strike", "With two of the women who led it.", Film, All},
};
constexpr DemoSession demoOpening{noTrack, "Welcome and how to use these days", "Where things are, and who can help.",
                                  Plenary, All};
constexpr DemoSession demoKeynote{noTrack, "A lifetime of small meetings", "An interview about fifty years of organizing.",
                                  Plenary, All};
constexpr DemoSession demoReception{noTrack, "Who pays for organizing?", "Four answers, and a reception after it.", Panel,
                                    All};

struct DemoRoom {
    const char *name, *floor;
    int seats;
    bool isStepFree, hasLoop;
};
constexpr DemoRoom demoRooms[] = {
    {"Great Hall", "ground floor", 320, true, true}, {"Library", "ground floor", 80, true, true},
    {"Room 1", "ground floor", 60, true, false},     {"Room 2", "first floor", 60, true, false},
    {"Workshop", "first floor", 55, true, false},    {"Room 7", "second floor", 50, false, false},
};

struct DemoBlock {
    int day, hour, minute;
};
constexpr DemoBlock demoBlocks[] = {{0, 10, 0},  {0, 11, 15}, {0, 14, 0}, {0, 15, 15},
                                    {1, 10, 30}, {1, 11, 45}, {1, 14, 0}, {1, 15, 15}};
constexpr qsizetype blocks = std::size(demoBlocks), stepFreeRows = 4, wanted = 6;

class ProgrammeMaker : DemoSteps {
public:
    ProgrammeMaker(Workspace &workspace, const Session &who, const Event &conference)
        : m_workspace(workspace), m_programmes(workspace.programmes()), m_who(who), m_conference(conference)
    {
        for (const auto &row : workspace.registrations().of(who, conference.id)) {
            if (row.registration.rsvp == Rsvp::Yes)
                m_coming += row.registration;
        }
    }

    Result<> run()
    {
        if (m_coming.size() < firstHolder + qsizetype(std::size(demoSessions)))
            return {};
        addRooms();
        addNames();
        addSessions();
        addRules();
        notePicks();
        signUp();
        place();
        taken(m_programmes.release(m_who, m_conference.id, u"v1"_s, u"The first programme. Rooms may still change."_s));
        changeMinds();
        return m_done;
    }

private:
    /// Who holds sessions stands behind those who are on shifts and those who bring children.
    static constexpr qsizetype firstHolder = 100;
    static constexpr int placesBySignUp = 10;
    static constexpr qsizetype bySignUp = 35, popular = 14, rival = 12, upstairs = 33, downstairs = 17,
                               interpreted = 17; ///< of demoSessions
    static constexpr qsizetype wantingBoth = 16;

    QString at(int day, int hour, int minute) const
    {
        Event times = m_conference;
        EventTimes::set(times, EventTimes::day(m_conference).addDays(day), QTime(hour, minute), 0);
        return times.startsAt;
    }
    static qsizetype blockOf(qsizetype session) { return session % blocks; }
    PersonId holder(qsizetype at) const { return m_coming[firstHolder + at].person; }

    void addRooms()
    {
        for (const auto &demo : demoRooms) {
            Room room;
            room.venue = m_conference.venue;
            room.name = QLatin1String(demo.name);
            room.floor = QLatin1String(demo.floor);
            room.seats = demo.seats;
            room.isStepFree = demo.isStepFree;
            room.hasHearingLoop = demo.hasLoop;
            m_rooms += taken(m_workspace.events().add(m_who, room));
        }
    }

    void addNames()
    {
        for (int i = 0; i < int(std::size(demoTracks)); ++i)
            m_tracks +=
                taken(m_programmes.add(m_who, ProgrammeTrack{{}, m_conference.id, QLatin1String(demoTracks[i]), i, i}));
        for (int i = 0; i < int(std::size(demoThemes)); ++i)
            m_themes +=
                taken(m_programmes.add(m_who, ProgrammeTheme{{}, m_conference.id, QLatin1String(demoThemes[i]), i, i}));
    }

    ProgrammeSession session(const DemoSession &demo, qsizetype number) const
    {
        ProgrammeSession made;
        made.event = m_conference.id;
        made.title = QString::fromUtf8(demo.title);
        made.abstract = QString::fromUtf8(demo.abstract);
        made.format = demo.format;
        made.level = demo.level;
        made.status = SessionStatus::Confirmed;
        made.expectedHigh = 20 + int(number * 7 % 25);
        if (demo.track != noTrack)
            made.tracks += SessionTrack{0, m_tracks[demo.track], true};
        made.people += SessionPerson{0, holder(number), SessionRole::Speaker, 0};
        return made;
    }

    void addSessions()
    {
        QList<ProgrammeSession> sessions;
        for (qsizetype i = 0; i < qsizetype(std::size(demoSessions)); ++i) {
            sessions += session(demoSessions[i], i);
            auto &made = sessions.last();
            if (i < 2 * blocks) // never two of a theme at once
                made.themes += SessionTheme{0, m_themes[i % m_themes.size()]};
            if (i % 5 == 0) // sessions that cross the tracks
                made.tracks += SessionTrack{0, m_tracks[(demoSessions[i].track + 1) % m_tracks.size()], false};
        }
        for (const qsizetype session : {popular, rival}) {
            sessions[session].people += SessionPerson{0, m_conference.lead, SessionRole::Moderator, 1};
            sessions[session].expectedHigh = 50;
        }
        sessions[interpreted].interpretation = SessionInterpretation::Simultaneous;
        sessions[interpreted].people += SessionPerson{0, holder(interpreted - 1), SessionRole::Interpreter, 1};
        sessions[bySignUp].access = SessionAccess::Prereg;
        sessions[bySignUp].seatsMax = placesBySignUp;
        sessions[2].language = u"Spanish"_s;
        for (const auto *demo : {&demoOpening, &demoKeynote, &demoReception}) {
            sessions += session(*demo, sessions.size());
            sessions.last().expectedHigh = 250;
        }
        sessions.last().people.first().role = SessionRole::Moderator;
        m_sessions = taken(m_programmes.add(m_who, sessions));
        if (m_sessions.isEmpty())
            return;
        const auto first = m_programmes.find(m_who, m_sessions[1]).value_or(ProgrammeSession());
        auto second = first;
        second.before += SessionBefore{0, m_sessions[0], 0};
        taken(m_programmes.save(m_who, first, second));
    }

    /// With three tracks in six rooms, some of one track always run at once.
    void addRules()
    {
        ConflictRule rule = ConflictRule::usual(ConflictCode::TrackParallel);
        rule.event = m_conference.id;
        rule.severity = ConflictSeverity::Ignore;
        taken(m_programmes.save(m_who, rule));
    }

    /// Everybody wants something in six of the eight blocks, and nobody is sent upstairs; some of them want the two most popular.
    void notePicks()
    {
        Programmes::Picks picks;
        for (qsizetype i = 0; i < m_coming.size() && !m_sessions.isEmpty(); ++i) {
            auto &wishes = picks[m_coming[i].id];
            const bool wantsBoth = i % (m_coming.size() / wantingBoth) == 0;
            if (wantsBoth)
                wishes << m_sessions[popular] << m_sessions[rival];
            for (qsizetype b = 0; b < wanted; ++b) {
                const qsizetype block = (i + b) % blocks, row = (i / blocks + b) % stepFreeRows;
                const bool isTaken = wantsBoth && (block == blockOf(popular) || block == blockOf(rival));
                if (!isTaken)
                    wishes += m_sessions[row * blocks + block];
            }
        }
        taken(m_programmes.setPicks(m_who, picks));
    }

    /// Two more than there are places.
    void signUp()
    {
        const auto asked = m_sessions.value(bySignUp);
        SessionSignUps signUps(m_workspace.store(), m_workspace.people());
        for (const auto &registration : m_coming.first(std::min<qsizetype>(placesBySignUp + 2, m_coming.size())))
            taken(signUps.signUp(m_who, asked, registration.id));
        SpeakerProfiles profiles(m_workspace.store());
        taken(profiles.setBio(m_who, holder(0),
                              u"Has called more people than she can count, and trains those who are afraid of it."_s));
        taken(profiles.setBio(m_who, holder(popular),
                              u"Repairs computers by day. Teaches phones to keep a secret by night."_s));
        SessionQuestions questions(m_workspace.store(), m_workspace.people());
        for (const char *body : {"What do I say when the manager walks by?", "Does this also work on the night shift?"}) {
            SessionQuestion question;
            question.session = m_sessions.value(popular);
            question.body = QLatin1String(body);
            taken(questions.add(m_who, question));
        }
    }

    void place()
    {
        QList<ProgrammeSlot> slots;
        const auto add = [&](qsizetype number, RoomId room, const DemoBlock &block) {
            ProgrammeSlot slot;
            slot.session = m_sessions.value(number);
            slot.room = room;
            slot.startsAt = at(block.day, block.hour, block.minute);
            slot.endsAt = instantText(instantOf(slot.startsAt).addSecs(qint64(minutesOfHour) * 60));
            slots += slot;
        };
        const qsizetype count = std::size(demoSessions);
        for (qsizetype i = 0; i < count; ++i)
            add(i, m_rooms[1 + i / blocks], demoBlocks[blockOf(i)]);
        add(count, m_rooms[0], {0, 9, 0});
        add(count + 1, m_rooms[0], {1, 9, 0});
        add(count + 2, m_rooms[0], {0, 17, 0});
        taken(m_programmes.arrange(m_who, m_conference.id, slots, 0));
        for (const auto &[kind, label, day, hour, minute, until] : {std::tuple(SlotKind::Break, "Lunch", 0, 12, 15, 14),
                                                                    {SlotKind::Social, "Reception", 0, 18, 0, 20},
                                                                    {SlotKind::Break, "Lunch", 1, 12, 45, 14}}) {
            ProgrammeSlot slot;
            slot.kind = kind;
            slot.label = QLatin1String(label);
            slot.startsAt = at(day, hour, minute);
            slot.endsAt = at(day, until, 0);
            taken(m_programmes.add(m_who, m_conference.id, slot));
        }
        pinKeynote();
    }

    ProgrammeSlot slotOf(qsizetype number)
    {
        const auto slots = m_programmes.facts(m_who, m_conference.id).slots;
        const auto found = std::ranges::find(slots, m_sessions.value(number), &ProgrammeSlot::session);
        return found == slots.end() ? ProgrammeSlot() : *found;
    }

    void pinKeynote() { taken(m_programmes.pin(m_who, {slotOf(std::size(demoSessions) + 1).id}, true)); }

    /// After the release, one session went upstairs, and the most popular one beside another that the same people want.
    void changeMinds()
    {
        taken(m_programmes.swap(m_who, slotOf(upstairs).id, slotOf(downstairs).id));
        taken(m_programmes.move(m_who, slotOf(popular).id, {m_rooms[0], slotOf(rival).startsAt, 0}));
    }

    Workspace &m_workspace;
    Programmes &m_programmes;
    const Session &m_who;
    const Event m_conference;
    QList<Registration> m_coming; ///< by name
    QList<RoomId> m_rooms;
    QList<ProgrammeTrackId> m_tracks;
    QList<ProgrammeThemeId> m_themes;
    QList<ProgrammeSessionId> m_sessions;
};

} // namespace

Result<> addDemoProgramme(Workspace &workspace, const Session &who, const Event &conference)
{
    return ProgrammeMaker(workspace, who, conference).run();
}

} // namespace rnf
