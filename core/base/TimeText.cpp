#include "base/TimeText.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {

std::optional<QTime> TimeText::read(const QString &text)
{
    // simplified() also makes a plain space of the narrow one that some countries put before "PM".
    static const QRegularExpression form(u"^(\\d{1,2})(?: ?[:.h]? ?(\\d{2}))? ?h?(?: ?([ap])\\.? ?(?:m\\.?)?)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.simplified());
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    constexpr int halfDay = 12;
    if (!half.isEmpty()) {
        if (hour < 1 || hour > halfDay)
            return std::nullopt;
        hour = hour % halfDay + (half == u"p"_s ? halfDay : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

// Not every country's short form is one that is read.
QString TimeText::shown(const QTime &time)
{
    const QString text = QLocale().toString(time, QLocale::ShortFormat).simplified();
    return !time.isValid() || read(text) == QTime(time.hour(), time.minute()) ? text : time.toString(u"HH:mm"_s);
}

} // namespace rnf
