#include "exchange/ScheduleFile.h"

#include "base/Dates.h"
#include "base/Text.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace rnf {
void ScheduleFile::Talk::takeTexts(const QStringList &texts)
{
    QStringList said = texts;
    said.removeAll(QString());
    said.removeDuplicates();
    abstract = said.join(u"\n\n"_s);
}

QString ScheduleFile::durationText(int minutes)
{
    return u"%1:%2"_s.arg(minutes / minutesOfHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % minutesOfHour, 2, 10, QLatin1Char('0'));
}

int ScheduleFile::minutesOf(const QString &duration)
{
    constexpr int most = 31 * minutesOfDay;
    const QStringList parts = duration.trimmed().split(u':');
    qint64 minutes = 0;
    // Hours and minutes; days stand before them, and seconds behind where there are four.
    const auto count = parts.size() > 3 ? parts.size() - 1 : parts.size();
    for (qsizetype i = 0; i < qMin<qsizetype>(count, 3); ++i) {
        bool isNumber = false;
        const int part = parts[i].toInt(&isNumber);
        if (!isNumber || part < 0)
            return 0;
        minutes = minutes * (count == 3 && i == 1 ? minutesOfDay / minutesOfHour : minutesOfHour) + part;
        if (minutes > most)
            return 0;
    }
    return int(minutes);
}

QString ScheduleFile::slugOf(const QString &text) { return foldedWords(text).join(u'-'); }

qint64 ScheduleFile::numberOf(const QString &guid)
{
    constexpr quint32 positive = 0x7fffffff;
    return qMax<qint64>(1, QUuid::createUuidV5(QUuid(), guid).data1 & positive);
}

QList<QDate> ScheduleFile::days() const
{
    QDate from = first, until = last;
    for (const auto &talk : talks) {
        const QDate day = talk.start.date();
        from = from.isValid() ? qMin(from, day) : day;
        until = until.isValid() ? qMax(until, day) : day;
    }
    QList<QDate> days;
    for (QDate day = from; day.isValid() && day <= until; day = day.addDays(1))
        days += day;
    return days;
}

QList<ScheduleFile::Talk> ScheduleFile::talksOn(const QDate &day, const QString &room) const
{
    auto some = talks;
    some.removeIf([&](const Talk &talk) { return talk.start.date() != day || talk.room != room; });
    return some;
}

Error ScheduleFile::damaged(const QString &why)
{
    return {u"schedule-file"_s,
            tr("The file of the programme is damaged: %1. Get it once more from where it was made.").arg(why)};
}

Error ScheduleFile::noProgramme()
{
    return {u"schedule-file"_s,
            tr("There is no programme in this file. Choose the “schedule.xml” or “schedule.json” that the "
               "other program writes.")};
}

} // namespace rnf
