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

} // namespace

QList<TaskTemplate> UsualTemplates::all()
{
    QList<TaskTemplate> all;
    for (const char *name : templateNames)
        all += {{}, tr(name), {}};
    for (const auto &usual : usualItems) {
        TaskTemplateItem item;
        item.id = TemplateItemId(&usualItems[0] - &usual - 1);
        item.title = tr(usual.title);
        item.anchor = usual.anchor;
        item.days = usual.days;
        item.doer = usual.doer;
        item.effortMin = usual.effortMin;
        item.category = usual.category;
        item.after = usual.after > 0 ? TemplateItemId(item.id.value + usual.after) : TemplateItemId();
        item.isFormality = usual.isFormality;
        all[usual.which].items += item;
    }
    return all;
}

} // namespace rnf
