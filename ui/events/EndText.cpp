#include "events/EndText.h"

#include "base/DayWords.h"
#include "base/TimeText.h"
#include "events/EventTimes.h"

using namespace Qt::StringLiterals;

namespace rnf {

/// The longest beginning that says a day, and a time after it.
std::optional<EndText> EndText::read(const QString &text, const QDate &first)
{
    if (const auto time = TimeText::read(text))
        return EndText{{}, *time};
    const QStringList words = QString(text).replace(u", "_s, u" "_s).simplified().split(u' ');
    for (auto count = words.size() - 1; count > 0; --count) {
        const auto day = readDay(words.first(count).join(u' '), first);
        const auto time = TimeText::read(words.sliced(count).join(u' '));
        if (day && time)
            return EndText{*day, *time};
    }
    return std::nullopt;
}

QString EndText::shown(const Event &event)
{
    const QDateTime end = EventTimes::end(event);
    const QString time = TimeText::shown(end.time());
    return EventTimes::isOverDays(event) ? dayAsTyped(end.date()) + u' ' + time : time;
}

} // namespace rnf
