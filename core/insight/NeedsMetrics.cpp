#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> needsMetrics()
{
    using enum MetricBy;
    static const char *const takingPart = QT_TRANSLATE_NOOP("Words", "Can everybody take part?");
    return {
        {u"needs-coverage"_s,
         takingPart,
         QT_TRANSLATE_NOOP("Words", "Do people get what they need to take part?"),
         QT_TRANSLATE_NOOP(
             "Words", "What people on the lists of events asked for, such as childcare, food or a ride, by kind. Met: it is "
                      "there, of everything that was asked for. What cannot be met stands apart. Not met yet is the rest, "
                      "with a plan or without. Whoever said no or cancelled is left out, and what was purged after an event "
                      "is not kept. Numbers from 1 to 4 are not told, nor larger ones from which they would follow; and "
                      "nothing is, where fewer than 5 people are asked about, or all but fewer than 5."),
         QT_TRANSLATE_NOOP("Words", "People who need something"),
         QT_TRANSLATE_NOOP("Words", "Nobody has asked for anything yet"),
         &countNeedsCoverage,
         MetricAbout::Events,
         {Category},
         true,
         &needsCoverageTitle},
        {u"child-load"_s,
         takingPart,
         QT_TRANSLATE_NOOP("Words", "Are there enough caregivers?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Children who are asked for in each half hour of a day, and in the table ÷ caregivers who are there at once, "
             "rounded up to a tenth. Who goes at ten is not counted in the half hour from ten. The line is how many "
             "the caregivers may look after together, by what was noted for the event. Children whose parent said no or "
             "cancelled are left "
             "out, and so are those whose hours nobody noted."),
         QT_TRANSLATE_NOOP("Words", "Parents who bring children"),
         QT_TRANSLATE_NOOP("Words", "No child is expected at this event"),
         &countChildLoad,
         MetricAbout::OneEvent,
         {Clock},
         false,
         nullptr,
         Operation::SeeNeeds},
        {u"interpretation"_s,
         takingPart,
         QT_TRANSLATE_NOOP("Words", "Are there enough interpreters?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Every time that is noted for interpretation at an event. Needed: its hours, and twice as many where it "
             "takes longer than 60 minutes, because nobody interprets longer than that alone. Booked: its hours, for "
             "each interpreter who is named. Missing: what is needed of each time and not booked for it; one interpreter "
             "too many at another time "
             "makes up for none of it. What "
             "nobody noted a time for is not counted, whatever people asked for."),
         QT_TRANSLATE_NOOP("Words", "Events"),
         QT_TRANSLATE_NOOP("Words", "No time is noted for interpretation yet"),
         &countInterpretation,
         MetricAbout::Events,
         {Category, Event}},
    };
}

} // namespace rnf
