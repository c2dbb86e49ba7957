#include "work/TaskWords.h"

#include "base/Dates.h"
#include "base/DayWords.h"
#include "base/Text.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

QString TaskWords::length(int minutes)
{
    const QLocale locale;
    const QString hours = tr("%1 h").arg(locale.toString(minutes / minutesOfHour));
    const QString rest = tr("%1 min").arg(locale.toString(minutes % minutesOfHour));
    if (minutes < minutesOfHour)
        return minutes > 0 ? rest : QString();
    return minutes % minutesOfHour ? hours + u' ' + rest : hours;
}

QString TaskWords::titleAndDay(const Task &task, const QDate &today)
{
    return task.dueOn.isValid() ? tr("%1 – %2").arg(task.title, dueWord(task.dueOn, today)) : task.title;
}

QString TaskWords::needs(const Task &task, const QString &skill)
{
    QStringList parts{length(task.effortMin), skill, task.place, task.isRemote ? tr("from home") : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString TaskWords::who(const Task &task, const QStringList &agreed)
{
    const int missing = task.neededPeople - int(agreed.size());
    QStringList parts{agreed.join(u", "_s)};
    if (missing > 0)
        parts += agreed.isEmpty() ? tr("%n people needed", nullptr, missing) : tr("%n more needed", nullptr, missing);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString TaskWords::status(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Doing:
        return tr("Doing");
    case TaskStatus::Blocked:
        return tr("Blocked");
    case TaskStatus::Review:
        return tr("To check");
    case TaskStatus::Done:
        return tr("Done");
    case TaskStatus::NotNeeded:
        return tr("Not needed");
    case TaskStatus::Todo:
        break;
    }
    return tr("To do");
}

QString TaskWords::category(Category category)
{
    switch (category) {
    case Category::Learning:
        return tr("Learning");
    case Category::Program:
        return tr("Programme");
    case Category::Clerical:
        return tr("Clerical");
    case Category::NotSaid:
        break;
    }
    return {};
}

Category TaskWords::categoryNamed(const QString &text)
{
    static const QHash<QString, Category> words{
        {u"learning"_s, Category::Learning},         {u"aprendizaje"_s, Category::Learning},
        {u"programme"_s, Category::Program},         {u"program"_s, Category::Program},
        {u"programa"_s, Category::Program},          {u"clerical"_s, Category::Clerical},
        {u"tareas de oficina"_s, Category::Clerical}};
    return words.value(foldedText(text), Category::NotSaid);
}

QString TaskWords::waitsFor(const Task &first) { return first.isOpen() ? tr("waits for “%1”").arg(first.title) : QString(); }

QString TaskWords::answer(Answer answer)
{
    switch (answer) {
    case Answer::Agreed:
        return tr("said yes");
    case Answer::Declined:
        return tr("said no");
    case Answer::Asked:
        break;
    }
    return tr("asked");
}

QString TaskWords::said(const Assignment &assignment, const QDate &today)
{
    if (assignment.answer != Answer::Asked)
        return answer(assignment.answer);
    const auto asked = localDay(assignment.askedAt);
    return tr("asked %1").arg(dayWord(asked, today));
}

} // namespace rnf
