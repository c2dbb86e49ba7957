#pragma once

#include "people/PersonFields.h"

namespace rnf {

/// Collects what the dates of a file say about the order of day and month.
class DateOrderVotes {
public:
    void add(const QString &cell);
    /// Some date is neither ISO nor has a month's name, so that the order matters.
    bool areNeeded() const { return m_isNeeded; }
    /// Nothing when no date has a number above 12, or when they contradict each other.
    std::optional<DateOrder> decision() const;

private:
    bool m_isNeeded = false;
    bool m_mustBeDayFirst = false;
    bool m_mustBeMonthFirst = false;
    bool m_mustBeYearFirst = false;
    bool m_mustBeYearLast = false;
};

} // namespace rnf
