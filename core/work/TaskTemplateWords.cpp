#include "work/TaskTemplateWords.h"

#include "base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {

QString TaskTemplateWords::anchor(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Middle:
        return tr("halfway");
    case Anchor::End:
        return tr("last day");
    case Anchor::Start:
        break;
    }
    return tr("first day");
}

QString TaskTemplateWords::doer(Doer doer)
{
    return doer == Doer::Supervisor ? tr("whoever supervises") : tr("whoever it is for");
}

QString TaskTemplateWords::dayRule(DayRule rule)
{
    switch (rule) {
    case DayRule::Earlier:
        return tr("Friday before");
    case DayRule::Later:
        return tr("Monday after");
    case DayRule::Keep:
        break;
    }
    return tr("stays");
}

QString TaskTemplateWords::days(int days)
{
    if (days == 0)
        return u"0"_s;
    return (days > 0 ? u"+"_s : u"−"_s) + QString::number(qAbs(days));
}

QString TaskTemplateWords::when(Anchor anchor, int days)
{
    const int count = qAbs(days);
    switch (anchor) {
    case Anchor::Start:
        return days == 0 ? tr("on the first day")
             : days > 0  ? tr("%n days after the start", nullptr, count)
                         : tr("%n days before the start", nullptr, count);
    case Anchor::Middle:
        return days == 0 ? tr("halfway")
             : days > 0  ? tr("%n days after halfway", nullptr, count)
                         : tr("%n days before halfway", nullptr, count);
    case Anchor::End:
        break;
    }
    return days == 0 ? tr("on the last day")
         : days > 0  ? tr("%n days after the end", nullptr, count)
                     : tr("%n days before the end", nullptr, count);
}

QString TaskTemplateWords::shift(const QList<TaskMove> &moves)
{
    const auto isAlike = [&](const TaskMove &move) { return move.days() == moves.first().days(); };
    if (!std::ranges::all_of(moves, isAlike))
        return tr("with the new dates");
    const int days = moves.isEmpty() ? 0 : int(moves.first().days());
    return days < 0 ? tr("%n days earlier", nullptr, -days) : tr("%n days later", nullptr, days);
}

std::optional<TaskTemplateWords::TypedDays> TaskTemplateWords::readDays(const QString &text)
{
    static const QRegularExpression typed(u"^\\s*(T(?=\\s*[+\\-−]))?\\s*([+\\-−]?)\\s*([0-9]{1,4})\\s*$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = typed.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(3).toInt();
    const bool isBefore = !match.captured(2).isEmpty() && match.captured(2) != "+"_L1;
    return TypedDays{isBefore ? -count : count, match.captured(1).isEmpty() ? std::nullopt : std::optional(Anchor::Start)};
}

QString TaskTemplateWords::freeName(const QString &name, const QStringList &taken)
{
    const auto isTaken = [&](const QString &tried) {
        return std::ranges::any_of(taken, [&](const QString &one) { return foldedText(one) == foldedText(tried); });
    };
    QString tried = name;
    for (int number = 2; isTaken(tried); ++number)
        tried = tr("%1 %2").arg(name).arg(number);
    return tried;
}

} // namespace rnf
