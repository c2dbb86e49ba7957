#include "exchange/MomentText.h"

#include "base/Dates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int secondsOfOffsetMinute = 60;

} // namespace

std::optional<MomentText> MomentText::read(const QString &text, DateOrder order)
{
    static const QRegularExpression clock(
        u"(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?\\s*(?:([AaPp])\\.?\\s*[Mm]\\.?)?\\s*(Z|UTC|GMT|([+-])(\\d{2})(?::?(\\d{2}))?)?\\s*$"_s);
    const auto day = readDate(text, order);
    if (!day || !day->isValid())
        return std::nullopt;
    MomentText read{*day};
    const auto match = clock.match(text);
    if (!match.hasMatch())
        return read;
    int hour = match.captured(1).toInt();
    if (const QString half = match.captured(4).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == "p"_L1 ? 12 : 0);
    read.hasTime = true;
    read.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!match.captured(5).isEmpty()) {
        const int minutes = match.captured(7).toInt() * minutesOfHour + match.captured(8).toInt();
        read.offset = (match.captured(6) == "-"_L1 ? -minutes : minutes) * secondsOfOffsetMinute;
    }
    return read.time.isValid() ? std::optional(read) : std::nullopt;
}

QDateTime MomentText::at(const QTimeZone &zone) const
{
    const QDateTime written = offset ? QDateTime(day, time, Qt::OffsetFromUTC, *offset) : QDateTime(day, time, zone);
    return written.toUTC();
}

} // namespace rnf
