#include "needs/NeedWords.h"

#include "base/Dates.h"
#include "base/TimeText.h"
#include "events/EventTimes.h"

using namespace Qt::StringLiterals;

namespace rnf {

QString NeedWords::kind(NeedKind kind)
{
    switch (kind) {
    case NeedKind::Childcare:
        return tr("childcare");
    case NeedKind::Mobility:
        return tr("wheelchair, no stairs");
    case NeedKind::SignLanguage:
        return tr("sign language");
    case NeedKind::Interpretation:
        return tr("interpretation");
    case NeedKind::Diet:
        return tr("diet");
    case NeedKind::Allergy:
        return tr("allergy");
    case NeedKind::Sensory:
        return tr("seeing, hearing, quiet");
    case NeedKind::Transport:
        return tr("ride");
    case NeedKind::Housing:
        return tr("place to sleep");
    case NeedKind::Other:
        break;
    }
    return tr("something else");
}

QString NeedWords::status(NeedStatus status)
{
    switch (status) {
    case NeedStatus::Planned:
        return tr("has a plan");
    case NeedStatus::Met:
        return tr("met");
    case NeedStatus::Cannot:
        return tr("cannot be met");
    case NeedStatus::Asked:
        break;
    }
    return tr("asked for");
}

QString NeedWords::counts(const NeedCounts &counts)
{
    QStringList said;
    for (const auto &[status, count] : {std::pair(NeedStatus::Asked, counts.asked),
                                        {NeedStatus::Planned, counts.planned},
                                        {NeedStatus::Met, counts.met},
                                        {NeedStatus::Cannot, counts.cannot}}) {
        if (count > 0)
            said += tr("%1: %2").arg(NeedWords::status(status), QString::number(count));
    }
    return said.join(u", "_s);
}

QString NeedWords::counts(const QMap<NeedKind, NeedCounts> &counts)
{
    QStringList said;
    for (auto kind = counts.begin(); kind != counts.end(); ++kind)
        said += tr("%1 (%2)").arg(NeedWords::kind(kind.key()), NeedWords::counts(*kind));
    return said.join(u" · "_s);
}

QString NeedWords::diets(const QMap<QString, int> &counts)
{
    QStringList said;
    for (auto diet = counts.begin(); diet != counts.end(); ++diet)
        said += tr("%1: %2").arg(diet.key(), QString::number(*diet));
    return said.join(u", "_s);
}

QString NeedWords::time(int minutes)
{
    return TimeText::shown(QTime(minutes / minutesOfHour % 24, minutes % minutesOfHour)); // the day may end at 24:00
}

QString NeedWords::hours(int fromMin, int untilMin)
{
    return fromMin < untilMin ? tr("%1 – %2").arg(time(fromMin), time(untilMin)) : QString();
}

QString NeedWords::instant(const Event &event, const QString &instant)
{
    const QDateTime at = instantOf(instant).toTimeZone(EventTimes::zoneOf(event));
    return at.isValid() ? tr("%1 %2").arg(QLocale().toString(at.date(), u"ddd"), TimeText::shown(at.time())) : QString();
}

QString NeedWords::languages(const Interpreting &interpreting)
{
    return tr("%1 → %2").arg(interpreting.fromLanguage, interpreting.toLanguage);
}

QString NeedWords::names(const QList<NamedPerson> &people)
{
    QStringList names;
    for (const auto &person : people)
        names += person.name;
    return names.join(u", "_s);
}

} // namespace rnf
