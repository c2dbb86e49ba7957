#include "work/Timesheet.h"

#include "base/Dates.h"

#include <QCryptographicHash>

namespace rnf {

int Week::minutes() const { return minutesTogether(entries + amended); }

int Week::effectiveMinutes() const
{
    QList<TimeEntry> counting;
    if (sheet.counts())
        counting = entries;
    for (const auto &amendment : amendments) {
        if (!amendment.counts())
            continue;
        std::ranges::copy_if(amended, std::back_inserter(counting),
                             [&](const TimeEntry &entry) { return entry.sheet == amendment.id; });
    }
    return minutesTogether(counting);
}

QString digestOf(const QList<TimeEntry> &entries)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // Each value after its length, so that none of them can pass for the end of another.
    const auto add = [&](const QString &value) {
        const QByteArray text = value.toUtf8();
        hash.addData(QByteArray::number(text.size()) + ':' + text);
    };
    for (const auto &entry : entries) {
        add(QString::number(entry.id.value));
        add(dayText(entry.workedOn));
        add(entry.startsAt);
        add(entry.endsAt);
        add(QString::number(entry.breakMin));
        add(QString::number(entry.minutes));
        add(QString::number(entry.area.value));
        add(QLatin1String(keysOf(entry.category)[size_t(entry.category)]));
        add(entry.note);
        add(QString::number(entry.amends.value));
        add(entry.amendReason);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace rnf
