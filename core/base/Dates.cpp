#include "base/Dates.h"

#include <QLatin1String>

#include <charconv>

namespace rnf {

QString dayText(const QDate &day)
{
    int year = 0, month = 0, dayOfMonth = 0;
    day.getDate(&year, &month, &dayOfMonth);
    if (year < 1 || year > 9999)
        return {};
    QString text = QStringLiteral("0000-00-00");
    const auto write = [&text](qsizetype last, int number) {
        for (; number; number /= 10)
            text[last--] = QChar(u'0' + number % 10);
    };
    write(3, year);
    write(6, month);
    write(9, dayOfMonth);
    return text;
}

QDate dayOf(QLatin1String text)
{
    if (text.isEmpty())
        return {};
    const auto number = [&text](qsizetype first, qsizetype size) {
        unsigned value = 0;
        const auto *end = text.data() + first + size;
        return std::from_chars(text.data() + first, end, value).ptr == end ? int(value) : 0;
    };
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-')
        return {number(0, 4), number(5, 2), number(8, 2)};
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace rnf
