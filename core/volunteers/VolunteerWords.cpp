#include "volunteers/VolunteerWords.h"

#include "base/DayWords.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr auto kinds = std::to_array<const char *>({
    QT_TRANSLATE_NOOP("VolunteerWords", "An hour"),
    QT_TRANSLATE_NOOP("VolunteerWords", "A day"),
    QT_TRANSLATE_NOOP("VolunteerWords", "A task"),
    QT_TRANSLATE_NOOP("VolunteerWords", "Regular hours"),
});
static_assert(kinds.size() == keysOf(OfferKind{}).size());

/// "18:00–20:00", "from 18:00"; empty when any time will do.
QString times(const TimeOffer &offer)
{
    if (offer.fromTime.isEmpty() && offer.toTime.isEmpty())
        return {};
    if (offer.toTime.isEmpty())
        return VolunteerWords::tr("from %1").arg(offer.fromTime);
    if (offer.fromTime.isEmpty())
        return VolunteerWords::tr("until %1").arg(offer.toTime);
    return VolunteerWords::tr("%1–%2").arg(offer.fromTime, offer.toTime);
}

QString joined(const QStringList &parts, const QString &separator)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(separator);
}

} // namespace

QString VolunteerWords::kind(OfferKind kind) { return tr(kinds[size_t(kind)]); }

QString VolunteerWords::offer(const TimeOffer &offer)
{
    const QString day = offer.weekday ? QLocale().dayName(offer.weekday) : QString();
    return joined({offer.note.isEmpty() ? kind(offer.kind) : tr("%1: %2").arg(kind(offer.kind), offer.note),
                   TaskWords::length(offer.lengthMin), joined({day, times(offer)}, u" "_s),
                   offer.isRemote ? tr("from home") : QString()},
                  u", "_s);
}

QString VolunteerWords::term(const TimeOffer &offer, const QDate &today)
{
    if (!offer.counts(today))
        return tr("ended %1").arg(dayWord(offer.expiresOn, today));
    if (offer.expiresOn.isValid())
        return tr("until %1").arg(dayWord(offer.expiresOn, today));
    const QDate since = qMax(offer.offeredOn, offer.confirmedOn);
    return since.isValid() ? tr("since %1").arg(dayWord(since, today)) : QString();
}

QString VolunteerWords::free(const TimeOffer &offer)
{
    if (offer.kind == OfferKind::Task)
        return offer.note.isEmpty() ? tr("would take on a task") : tr("would take on a task: %1").arg(offer.note);
    const QString day = offer.weekday == 0               ? QString()
                      : offer.kind == OfferKind::Regular ? tr("every %1").arg(QLocale().dayName(offer.weekday))
                                                         : QLocale().dayName(offer.weekday);
    const QString when = joined({day, times(offer)}, u" "_s);
    const int minutes = offer.minutes();
    const QString howLong = offer.kind == OfferKind::Day && !offer.lengthMin ? tr("a day") : TaskWords::length(minutes);
    if (howLong.isEmpty())
        return when.isEmpty() ? tr("free regularly") : tr("free %1").arg(when);
    return when.isEmpty() ? tr("free for %1, any day").arg(howLong) : tr("free %1 for %2").arg(when, howLong);
}

QString VolunteerWords::age(const Intake &intake, const QDateTime &now)
{
    constexpr qint64 secondsOfHour = 60 * 60;
    const int hours = int(qMax<qint64>(0, intake.received().secsTo(now) / secondsOfHour));
    constexpr int hoursInDays = 48, hoursOfDay = 24;
    return hours == 0          ? tr("just now")
         : hours < hoursInDays ? tr("%n h ago", nullptr, hours)
                               : tr("%n days ago", nullptr, hours / hoursOfDay);
}

} // namespace rnf
