#include "exchange/DateOrderVotes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {

void DateOrderVotes::add(const QString &cell)
{
    static const QRegularExpression numbers(u"^\\D*(\\d{1,2})\\D+(\\d{1,2})\\D+(\\d{2,4})\\b"_s);
    const auto match = numbers.match(cell);
    if (!match.hasMatch())
        return;
    const int first = match.capturedView(1).toInt();
    const int second = match.capturedView(2).toInt();
    if (first == 0 || second == 0 || (first > 12 && second > 12))
        return; // no date at all
    const bool isYearFirst = first > 31;
    m_isNeeded |= first != second;
    m_mustBeYearFirst |= isYearFirst;
    m_mustBeYearLast |= match.capturedLength(3) == 4;
    m_mustBeDayFirst |= first > 12 && !isYearFirst;
    m_mustBeMonthFirst |= second > 12;
}

std::optional<DateOrder> DateOrderVotes::decision() const
{
    // 81-03-14 makes a year of the 14 in 14-03-05 too.
    if (m_mustBeYearFirst)
        return m_mustBeYearLast || m_mustBeMonthFirst ? std::nullopt : std::optional(DateOrder::YearFirst);
    if (m_mustBeDayFirst == m_mustBeMonthFirst)
        return std::nullopt;
    return m_mustBeDayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace rnf
