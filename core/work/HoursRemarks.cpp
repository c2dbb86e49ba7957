#include "work/HoursRemarks.h"

#include "base/Dates.h"
#include "work/HoursText.h"

#include <QDateTime>
#include <QLocale>
#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int longDay = 12 * 60; // minutes

struct Span {
    QDateTime start, end;

    QString shown() const
    {
        const auto clock = [](const QDateTime &at) {
            return QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat);
        };
        return clock(start) + u'–' + clock(end);
    }
};

QString shown(const QDate &day) { return QLocale().toString(day, HoursRemarks::tr("ddd d MMM")); }

QStringList overlaps(QList<Span> spans)
{
    std::ranges::sort(spans, {}, &Span::start);
    QStringList remarks;
    for (qsizetype i = 1, longest = 0; i < spans.size(); ++i) {
        if (spans[i].start < spans[longest].end)
            remarks += HoursRemarks::tr("%1: %2 and %3 overlap.")
                           .arg(shown(spans[i].start.toLocalTime().date()), spans[longest].shown(), spans[i].shown());
        if (spans[i].end > spans[longest].end)
            longest = i;
    }
    return remarks;
}

} // namespace

QStringList HoursRemarks::of(const QList<TimeEntry> &entries)
{
    QMap<QDate, int> minutes;
    QList<Span> spans;
    for (const auto &entry : withoutAmended(entries)) {
        minutes[entry.workedOn] += entry.minutes;
        if (!entry.startsAt.isEmpty())
            spans += {instantOf(entry.startsAt), instantOf(entry.endsAt)};
    }
    QStringList remarks = overlaps(spans);
    for (auto day = minutes.cbegin(); day != minutes.cend(); ++day) {
        if (*day > longDay)
            remarks += tr("%1: %2 is a long day, more than 12 hours.").arg(shown(day.key()), HoursText::shown(*day));
    }
    return remarks;
}

} // namespace rnf
