#include "insight/MetricKinds.h"
#include "insight/Metrics.h"

using namespace Qt::StringLiterals;

namespace rnf {

QList<Metric> conversationMetrics()
{
    using enum MetricBy;
    static const char *const talking = QT_TRANSLATE_NOOP("Words", "Are we talking?");
    return {
        {u"attempts"_s,
         talking,
         QT_TRANSLATE_NOOP("Words", "Do we try, and do we reach people?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Every logged contact by which one person was tried, in the week in which it was, up to today; texts "
             "to many at once are left out. A try reached somebody where they answered in person, whatever they said: "
             "talked, call back, cannot talk now, refused, other language or do not contact. The share is "
             "different people talked with ÷ different people tried: whoever was tried three times counts once."),
         QT_TRANSLATE_NOOP("Words", "People we tried"),
         QT_TRANSLATE_NOOP("Words", "Nobody was tried in these weeks"),
         &countAttempts,
         MetricAbout::Weeks,
         {Week}},
        {u"last-contact"_s,
         talking,
         QT_TRANSLATE_NOOP("Words", "How long ago did we talk with people?"),
         QT_TRANSLATE_NOOP(
             "Words", "Everybody who works here now, by the days since somebody last talked with them: they answered in "
                      "person, whatever they said and by whatever means; texts to many at once are none. Whoever was tried "
                      "and never answered was never talked with."),
         QT_TRANSLATE_NOOP("Words", "People who work here"),
         QT_TRANSLATE_NOOP("Words", "Nobody works here yet: note where people work first"),
         &countLastContact,
         MetricAbout::Everybody,
         {Span}},
        {u"follow-ups"_s,
         talking,
         QT_TRANSLATE_NOOP("Words", "Do we do what we said we would?"),
         QT_TRANSLATE_NOOP(
             "Words", "Next steps of conversations that are not done, by who takes them and by their day: due today or "
                      "later, 1 to 7 days late, or more. A later conversation with the same person settles a step. Steps "
                      "with somebody who died are left out. Whoever has no open step does not stand here."),
         QT_TRANSLATE_NOOP("Words", "People with a next step"),
         QT_TRANSLATE_NOOP("Words", "No next step is open"),
         &countFollowUps,
         MetricAbout::Everybody,
         {Person}},
        {u"result-mix"_s,
         talking,
         QT_TRANSLATE_NOOP("Words", "What comes of which way to reach people?"),
         QT_TRANSLATE_NOOP(
             "Words", "Every logged contact by which one person was tried, up to today, by its means: the share of each "
                      "result of all attempts by this means. Texts to many at once are left out. The six most frequent "
                      "results stand by themselves, all others together."),
         QT_TRANSLATE_NOOP("Words", "People we tried"),
         QT_TRANSLATE_NOOP("Words", "Nobody was tried in these weeks"),
         &countResultMix,
         MetricAbout::Weeks,
         {Category}},
        {u"sheets"_s,
         talking,
         QT_TRANSLATE_NOOP("Words", "Do the sheets come back?"),
         QT_TRANSLATE_NOOP(
             "Words",
             "Of the 40 newest numbered sheets to call by: rows that were keyed in ÷ rows that were handed out, and "
             "while one is missing, the days since the sheet was printed. Rows of people who were deleted since "
             "are left out, and so are sign-in sheets, because whoever does not come is never keyed in."),
         QT_TRANSLATE_NOOP("Words", "People on the sheets"),
         QT_TRANSLATE_NOOP("Words", "No sheet to call by was printed yet"),
         &countSheets,
         MetricAbout::Everybody,
         {Sheet}},
        {u"first-ask"_s,
         talking,
         QT_TRANSLATE_NOOP("Words", "How soon do we ask whoever offers help?"),
         QT_TRANSLATE_NOOP(
             "Words", "Every offer of help, by the hours until its person was first asked to do something or talked with; "
                      "whoever still waits stands at the hours that they have waited. The share: asked within 48 hours ÷ "
                      "(all who were asked, and all who have waited for longer than that). The median is of all of them, "
                      "the waiting ones at their age. Dismissed offers and people who died are left out."),
         QT_TRANSLATE_NOOP("Words", "People who offered help"),
         QT_TRANSLATE_NOOP("Words", "Nobody has offered help yet"),
         &countFirstAsk,
         MetricAbout::Everybody,
         {Span}},
    };
}

} // namespace rnf
