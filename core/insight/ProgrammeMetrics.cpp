#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> programmeMetrics()
{
    using enum MetricBy;
    static const char *const programme = QT_TRANSLATE_NOOP("Words", "Does the programme work?");
    static const char *const sessions = QT_TRANSLATE_NOOP("Words", "Sessions");
    static const char *const noTimes = QT_TRANSLATE_NOOP("Words", "No session of a programme has a time yet");
    return {
        {u"missed-picks"_s,
         programme,
         QT_TRANSLATE_NOOP("Words", "Can people attend what they picked?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Picks that cannot come true ÷ all picks of sessions that have a time: of each person’s picks that have one, "
             "those beyond the most that one person can attend. A session that comes several times counts as attended at "
             "any of them. Each release and the draft are judged by what people want today; what was called off is "
             "left out, and so is whoever said no or cancelled. Person by person it is the draft, and whoever misses the "
             "most comes first."),
         QT_TRANSLATE_NOOP("Words", "People who picked sessions"),
         QT_TRANSLATE_NOOP("Words", "Nobody has picked a session of a programme yet"),
         &countMissedPicks,
         MetricAbout::OneEvent,
         {Version, Person}},
        {u"programme-mix"_s,
         programme,
         QT_TRANSLATE_NOOP("Words", "Is there something for everybody at every time?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "How many sessions begin at each time, as the draft of the programme stands: by track, level, theme or "
             "language. A session of two tracks or themes counts in both, one that comes several times at each "
             "of them. A session without a language of its own is in that of the event. What was called off is left out."),
         sessions,
         noTimes,
         &countProgrammeMix,
         MetricAbout::OneEvent,
         {Track, Level, Theme, Language}},
        {u"room-fill"_s,
         programme,
         QT_TRANSLATE_NOOP("Words", "Are the rooms large enough?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Expected people ÷ seats of the room, for each time of a session, as the draft of the programme stands. "
             "Expected is what somebody guessed for the session; where nobody did, how many picked it, without "
             "whoever said no or cancelled; and at least as many as signed up. A session that comes several times counts "
             "with all of them each time. "
             "Too many: those beyond the seats. What was called off is left out; what has no time, no room, or "
             "neither a guess nor a pick, is not counted and stands below."),
         sessions,
         QT_TRANSLATE_NOOP("Words", "No session has a room with seats and people who are expected yet"),
         &countRoomFill,
         MetricAbout::OneEvent,
         {Session}},
        {u"proposals"_s,
         programme,
         QT_TRANSLATE_NOOP("Words", "What became of the proposals?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Everything that was proposed for the event, by the step that it has reached, and by how many days ago it was "
             "noted here. What came in or is on the short list waits for a decision, unless there is one that "
             "nobody was told yet."),
         QT_TRANSLATE_NOOP("Words", "Proposals"),
         QT_TRANSLATE_NOOP("Words", "Nobody has proposed anything for an event yet"),
         &countProposals,
         MetricAbout::OneEvent,
         {Stage}},
    };
}

} // namespace rnf
