#include "learning/OnboardingTasks.h"

#include "base/Text.h"
#include "learning/Onboarding.h"

namespace rnf {
namespace {

enum Item { Tour, Signing, Goals, Deliverable, MidTerm, Exit, HandOver, NoItem };

/// In the languages of the program: tasks keep the words of whoever added them, and a workspace is opened in any of these.
struct Titles {
    const char *english, *spanish;
};
constexpr Titles titles[] = {
    {QT_TRANSLATE_NOOP("OnboardingTasks", "Tour of the workplace, and accounts"),
     "Recorrido por el lugar de trabajo, y cuentas"},
    {QT_TRANSLATE_NOOP("OnboardingTasks", "Read and sign the agreement and the rights commitment"),
     "Leer y firmar el acuerdo y el compromiso de derechos"},
    {QT_TRANSLATE_NOOP("OnboardingTasks", "Write the learning goals"), "Escribir las metas de aprendizaje"},
    {QT_TRANSLATE_NOOP("OnboardingTasks", "Finish the first deliverable"), "Terminar la primera entrega"},
    {QT_TRANSLATE_NOOP("OnboardingTasks", "Mid-term talk"), "Conversación de mitad de período"},
    {QT_TRANSLATE_NOOP("OnboardingTasks", "Exit talk"), "Conversación de despedida"},
    {QT_TRANSLATE_NOOP("OnboardingTasks", "Write the hand-over note"), "Escribir la nota de entrega"},
};
static_assert(std::size(titles) == NoItem);

QString titleOf(Item item) { return OnboardingTasks::tr(titles[item].english); }

Item itemOf(const Task &task)
{
    const QString title = foldedText(task.title);
    const auto isCalled = [&](const QString &name) { return foldedText(name) == title; };
    for (int item = 0; item < NoItem; ++item) {
        if (isCalled(titleOf(Item(item))) || isCalled(QString::fromUtf8(titles[item].english))
            || isCalled(QString::fromUtf8(titles[item].spanish)))
            return Item(item);
    }
    return NoItem;
}

bool isWorkingDay(const QDate &day) { return day.dayOfWeek() <= Qt::Friday; }

QDate lastWorkingDay(QDate end)
{
    while (end.isValid() && !isWorkingDay(end))
        end = end.addDays(-1);
    return end;
}

QDate halfTerm(const Placement &placement)
{
    if (!placement.startOn.isValid() || !placement.endOn.isValid())
        return {};
    return lastWorkingDay(placement.startOn.addDays((placement.startOn.daysTo(placement.endOn) + 1) / 2));
}

Task task(const Placement &placement, Item item, const QDate &dueOn, Category category)
{
    Task task;
    task.title = titleOf(item);
    task.dueOn = dueOn;
    task.placement = placement.id;
    task.assignee = placement.person;
    task.category = category;
    task.isRemote = placement.isRemote;
    return task;
}

/// What whoever supervises answers for, as far as somebody does.
Task supervised(const Placement &placement, Item item, const QDate &dueOn, Category category)
{
    Task supervised = task(placement, item, dueOn, category);
    if (placement.supervisor.isValid())
        supervised.assignee = placement.supervisor;
    return supervised;
}

} // namespace

QDate OnboardingTasks::workingDay(const QDate &start, int number)
{
    QDate day = start;
    while (day.isValid() && (!isWorkingDay(day) || --number > 0))
        day = day.addDays(1);
    return day;
}

QList<Task> OnboardingTasks::of(const Placement &placement)
{
    const QDate first = workingDay(placement.startOn, 1), last = lastWorkingDay(placement.endOn);
    return {
        supervised(placement, Tour, first, Category::Learning),
        supervised(placement, Signing, first, Category::Program),
        task(placement, Goals, workingDay(placement.startOn, 2), Category::Learning),
        task(placement, Deliverable, workingDay(placement.startOn, OnboardingState::deliverableWithin), Category::Program),
        supervised(placement, MidTerm, halfTerm(placement), Category::Learning),
        supervised(placement, Exit, last, Category::Learning),
        task(placement, HandOver, last, Category::Program),
    };
}

bool OnboardingTasks::isSame(const Task &one, const Task &other)
{
    const Item item = itemOf(one);
    return item != NoItem && item == itemOf(other);
}

bool OnboardingTasks::isFormality(const Task &task)
{
    const Item item = itemOf(task);
    return item != NoItem && item != Deliverable;
}

} // namespace rnf
