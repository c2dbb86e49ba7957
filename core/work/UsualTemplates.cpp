#include "work/UsualTemplates.h"

namespace rnf {
namespace {

enum Which { Onboarding, Term, WhichCount };
constexpr const char *templateNames[] = {QT_TRANSLATE_NOOP("UsualTemplates", "Onboarding"),
                                         QT_TRANSLATE_NOOP("UsualTemplates", "Term: goals, mid and final talks")};
static_assert(std::size(templateNames) == WhichCount);

struct UsualItem {
    Which which;
    const char *title;
    Anchor anchor;
    int days;
    Doer doer;
    int effortMin;
    Category category;
    bool isFormality = true;
    int after = 0; ///< so many lines above; 0: nothing
};
/// A term of whole weeks that begins on a Monday ends on a Sunday: two days before is the last Friday. The fifth working day of
/// its first week is four days after the start.
constexpr UsualItem usualItems[] = {
    {Onboarding, QT_TRANSLATE_NOOP("UsualTemplates", "Tour of the workplace, and accounts"), Anchor::Start, 0,
     Doer::Supervisor, 60, Category::Learning},
    {Onboarding, QT_TRANSLATE_NOOP("UsualTemplates", "Read and sign the agreement and the rights commitment"), Anchor::Start,
     0, Doer::Supervisor, 30, Category::Program},
    {Onboarding, QT_TRANSLATE_NOOP("UsualTemplates", "Write the learning goals"), Anchor::Start, 1, Doer::Person, 60,
     Category::Learning},
    {Onboarding, QT_TRANSLATE_NOOP("UsualTemplates", "Finish the first deliverable"), Anchor::Start, 4, Doer::Person, 0,
     Category::Program, false},
    {Onboarding, QT_TRANSLATE_NOOP("UsualTemplates", "Mid-term talk"), Anchor::Middle, 0, Doer::Supervisor, 60,
     Category::Learning},
    {Onboarding, QT_TRANSLATE_NOOP("UsualTemplates", "Exit talk"), Anchor::End, -2, Doer::Supervisor, 60,
     Category::Learning},
    {Onboarding, QT_TRANSLATE_NOOP("UsualTemplates", "Write the hand-over note"), Anchor::End, -2, Doer::Person, 60,
     Category::Program},
    {Term, QT_TRANSLATE_NOOP("UsualTemplates", "Write the learning goals"), Anchor::Start, 1, Doer::Person, 60,
     Category::Learning},
    {Term, QT_TRANSLATE_NOOP("UsualTemplates", "Rate the goals at the start"), Anchor::Start, 4, Doer::Person, 30,
     Category::Learning, true, 1},
    {Term, QT_TRANSLATE_NOOP("UsualTemplates", "Rate the goals before the mid-term talk"), Anchor::Middle, -3, Doer::Person,
     30, Category::Learning},
    {Term, QT_TRANSLATE_NOOP("UsualTemplates", "Mid-term talk"), Anchor::Middle, 0, Doer::Supervisor, 60, Category::Learning,
     true, 1},
    {Term, QT_TRANSLATE_NOOP("UsualTemplates", "Rate the goals before the exit talk"), Anchor::End, -5, Doer::Person, 30,
     Category::Learning},
    {Term, QT_TRANSLATE_NOOP("UsualTemplates", "Exit talk"), Anchor::End, -2, Doer::Supervisor, 60, Category::Learning, true,
     1},
};

enum Plan { Meeting, Training, Rally, Fundraiser, Conference, PlanCount };
constexpr const char *planNames[] = {
    QT_TRANSLATE_NOOP("UsualTemplates", "Plan of a meeting"), QT_TRANSLATE_NOOP("UsualTemplates", "Plan of a training"),
    QT_TRANSLATE_NOOP("UsualTemplates", "Plan of a rally"), QT_TRANSLATE_NOOP("UsualTemplates", "Plan of a fundraiser"),
    QT_TRANSLATE_NOOP("UsualTemplates", "Plan of a conference")};
static_assert(std::size(planNames) == PlanCount);

/// Days before an event count from its first day, days after it from its last.
struct PlanItem {
    Plan of;
    int days;
    const char *title;
    bool isEssential = false;
};
constexpr PlanItem planItems[] = {
    {Meeting, -14, QT_TRANSLATE_NOOP("UsualTemplates", "Book the place and check its access"), true},
    {Meeting, -10, QT_TRANSLATE_NOOP("UsualTemplates", "Invite people"), true},
    {Meeting, -7, QT_TRANSLATE_NOOP("UsualTemplates", "Ask who needs childcare, interpretation or a ride")},
    {Meeting, -3, QT_TRANSLATE_NOOP("UsualTemplates", "Make the confirm calls")},
    {Meeting, -1, QT_TRANSLATE_NOOP("UsualTemplates", "Print the sign-in sheet")},
    {Meeting, 0, QT_TRANSLATE_NOOP("UsualTemplates", "Set up and open the doors")},
    {Meeting, 1, QT_TRANSLATE_NOOP("UsualTemplates", "Thank everybody who came")},
    {Meeting, 3, QT_TRANSLATE_NOOP("UsualTemplates", "Close the attendance"), true},
    {Training, -28, QT_TRANSLATE_NOOP("UsualTemplates", "Agree with the trainers what people will be able to do"), true},
    {Training, -28, QT_TRANSLATE_NOOP("UsualTemplates", "Book the place and check its access"), true},
    {Training, -21, QT_TRANSLATE_NOOP("UsualTemplates", "Invite people"), true},
    {Training, -14, QT_TRANSLATE_NOOP("UsualTemplates", "Ask who needs childcare, interpretation or a ride")},
    {Training, -7, QT_TRANSLATE_NOOP("UsualTemplates", "Print the handouts")},
    {Training, -3, QT_TRANSLATE_NOOP("UsualTemplates", "Make the confirm calls")},
    {Training, -1, QT_TRANSLATE_NOOP("UsualTemplates", "Print the sign-in sheet")},
    {Training, 0, QT_TRANSLATE_NOOP("UsualTemplates", "Set up and open the doors")},
    {Training, 1, QT_TRANSLATE_NOOP("UsualTemplates", "Thank everybody who came")},
    {Training, 3, QT_TRANSLATE_NOOP("UsualTemplates", "Close the attendance"), true},
    {Training, 14, QT_TRANSLATE_NOOP("UsualTemplates", "Ask people what they tried since")},
    {Rally, -30, QT_TRANSLATE_NOOP("UsualTemplates", "Get the permit for the place"), true},
    {Rally, -28, QT_TRANSLATE_NOOP("UsualTemplates", "Ask the speakers")},
    {Rally, -21, QT_TRANSLATE_NOOP("UsualTemplates", "Invite members and allied groups"), true},
    {Rally, -14, QT_TRANSLATE_NOOP("UsualTemplates", "Find the marshals and brief them"), true},
    {Rally, -14, QT_TRANSLATE_NOOP("UsualTemplates", "Reserve the sound, and check the power")},
    {Rally, -10, QT_TRANSLATE_NOOP("UsualTemplates", "Make signs and banners")},
    {Rally, -7, QT_TRANSLATE_NOOP("UsualTemplates", "Plan for access, weather, water and first aid"), true},
    {Rally, -5, QT_TRANSLATE_NOOP("UsualTemplates", "Tell the press")},
    {Rally, -3, QT_TRANSLATE_NOOP("UsualTemplates", "Make the confirm calls")},
    {Rally, -1, QT_TRANSLATE_NOOP("UsualTemplates", "Pack sound, signs, water and sign-in sheets")},
    {Rally, 0, QT_TRANSLATE_NOOP("UsualTemplates", "Walk the place with the marshals, and set up")},
    {Rally, 1, QT_TRANSLATE_NOOP("UsualTemplates", "Thank everybody who came")},
    {Rally, 3, QT_TRANSLATE_NOOP("UsualTemplates", "Close the attendance"), true},
    {Fundraiser, -42, QT_TRANSLATE_NOOP("UsualTemplates", "Set the goal and the budget"), true},
    {Fundraiser, -35, QT_TRANSLATE_NOOP("UsualTemplates", "Book the place and check its access"), true},
    {Fundraiser, -35, QT_TRANSLATE_NOOP("UsualTemplates", "Ask counsel which rules hold for receipts and raffles")},
    {Fundraiser, -28, QT_TRANSLATE_NOOP("UsualTemplates", "List whom to ask for how much, and who asks them"), true},
    {Fundraiser, -21, QT_TRANSLATE_NOOP("UsualTemplates", "Invite people"), true},
    {Fundraiser, -14, QT_TRANSLATE_NOOP("UsualTemplates", "Ask for food, prizes and help")},
    {Fundraiser, -3, QT_TRANSLATE_NOOP("UsualTemplates", "Make the confirm calls")},
    {Fundraiser, -1, QT_TRANSLATE_NOOP("UsualTemplates", "Print the sign-in sheet and the pledge cards")},
    {Fundraiser, 0, QT_TRANSLATE_NOOP("UsualTemplates", "Set up and open the doors")},
    {Fundraiser, 1, QT_TRANSLATE_NOOP("UsualTemplates", "Count the money, two people together"), true},
    {Fundraiser, 3, QT_TRANSLATE_NOOP("UsualTemplates", "Send receipts and thank-you notes"), true},
    {Fundraiser, 3, QT_TRANSLATE_NOOP("UsualTemplates", "Close the attendance"), true},
    {Fundraiser, 7, QT_TRANSLATE_NOOP("UsualTemplates", "Compare what came in with the budget")},
    {Conference, -90, QT_TRANSLATE_NOOP("UsualTemplates", "Book the place and check its access"), true},
    {Conference, -75, QT_TRANSLATE_NOOP("UsualTemplates", "Call for proposals")},
    {Conference, -60, QT_TRANSLATE_NOOP("UsualTemplates", "Book interpreters and equipment"), true},
    {Conference, -42, QT_TRANSLATE_NOOP("UsualTemplates", "Close the sign-up for childcare")},
    {Conference, -30, QT_TRANSLATE_NOOP("UsualTemplates", "Publish the first version of the programme"), true},
    {Conference, -21, QT_TRANSLATE_NOOP("UsualTemplates", "Collect the logos")},
    {Conference, -14, QT_TRANSLATE_NOOP("UsualTemplates", "Have 80 % of the volunteer shifts filled"), true},
    {Conference, -7, QT_TRANSLATE_NOOP("UsualTemplates", "Give the kitchen the numbers of each diet")},
    {Conference, -5, QT_TRANSLATE_NOOP("UsualTemplates", "Make the confirm calls")},
    {Conference, -1, QT_TRANSLATE_NOOP("UsualTemplates", "Make the confirm calls once more")},
    {Conference, 0, QT_TRANSLATE_NOOP("UsualTemplates", "Put up the Wall")},
    {Conference, 1, QT_TRANSLATE_NOOP("UsualTemplates", "Thank everybody who came")},
    {Conference, 3, QT_TRANSLATE_NOOP("UsualTemplates", "Close the hours and the attendance"), true},
    {Conference, 7, QT_TRANSLATE_NOOP("UsualTemplates", "Write the recap, and compare the costs with the budget")},
    {Conference, 30, QT_TRANSLATE_NOOP("UsualTemplates", "Delete personal details that only the event needed"), true},
};

TaskTemplateItem itemOf(const UsualItem &usual)
{
    TaskTemplateItem item;
    item.id = TemplateItemId(&usualItems[0] - &usual - 1);
    item.title = UsualTemplates::tr(usual.title);
    item.anchor = usual.anchor;
    item.days = usual.days;
    item.doer = usual.doer;
    item.effortMin = usual.effortMin;
    item.category = usual.category;
    item.after = usual.after > 0 ? TemplateItemId(item.id.value + usual.after) : TemplateItemId();
    item.isFormality = usual.isFormality;
    return item;
}

/// What has to be ready is ready on the Friday; what follows waits for the Monday.
TaskTemplateItem itemOf(const PlanItem &planned)
{
    TaskTemplateItem item;
    item.id = TemplateItemId(&planItems[0] - &planned - 1);
    item.title = UsualTemplates::tr(planned.title);
    item.anchor = planned.days > 0 ? Anchor::End : Anchor::Start;
    item.days = planned.days;
    item.dayRule = planned.days > 0 ? DayRule::Later : planned.days < 0 ? DayRule::Earlier : DayRule::Keep;
    item.isEssential = planned.isEssential;
    return item;
}

} // namespace

QList<TaskTemplate> UsualTemplates::all()
{
    QList<TaskTemplate> all;
    for (const char *name : templateNames)
        all += {{}, tr(name), {}};
    for (const auto &usual : usualItems)
        all[usual.which].items += itemOf(usual);
    return all + ofEvents();
}

QList<TaskTemplate> UsualTemplates::ofEvents()
{
    QList<TaskTemplate> plans;
    for (const char *name : planNames)
        plans += {{}, tr(name), {}};
    for (const auto &planned : planItems)
        plans[planned.of].items += itemOf(planned);
    return plans;
}

} // namespace rnf
