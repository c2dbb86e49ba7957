#include "work/HoursText.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int hour = 60; // minutes

QRegularExpression whole(const QString &pattern) { return QRegularExpression(u"^(?:%1)$"_s.arg(pattern)); }

// English and Spanish in one: lists and people mix them, and their words begin alike.
const QString hours = u"(?:h|hs|hr|hrs|hours?|horas?)\\.?"_s;
const QString minutes = u"(?:m|min|mins|minutes?|minutos?)\\.?"_s;

} // namespace

std::optional<int> HoursText::read(const QString &text)
{
    static const QRegularExpression clock = whole(u"(\\d{0,4}):([0-5]\\d)(?: ?%1)?"_s.arg(hours));
    static const QRegularExpression words =
        whole(u"(\\d{1,4}) ?%1(?: ?(?:(?:and|y) )?([0-5]?\\d)(?: ?%2)?)?"_s.arg(hours, minutes));
    static const QRegularExpression onlyMinutes = whole(u"(\\d{1,5}) ?%1"_s.arg(minutes));
    static const QRegularExpression number = whole(u"(\\d{1,4}|(?=[.,]\\d))(?:[.,](\\d{1,4}))?(?: ?%1)?"_s.arg(hours));

    const QString written = text.simplified().toLower();
    if (written.isEmpty())
        return 0;
    for (const auto *pattern : {&clock, &words}) {
        if (const auto match = pattern->match(written); match.hasMatch())
            return match.captured(1).toInt() * hour + match.captured(2).toInt();
    }
    if (const auto match = onlyMinutes.match(written); match.hasMatch())
        return match.captured(1).toInt();
    if (const auto match = number.match(written); match.hasMatch())
        return int(std::lround((u'0' + match.captured(1) + u'.' + match.captured(2) + u'0').toDouble() * hour));
    return std::nullopt;
}

QString HoursText::shown(int minutes) { return u"%1:%2"_s.arg(minutes / hour).arg(minutes % hour, 2, 10, QLatin1Char('0')); }

} // namespace rnf
