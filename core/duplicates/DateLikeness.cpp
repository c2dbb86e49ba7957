#include "duplicates/DateLikeness.h"

#include "duplicates/WordLikeness.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace rnf {
namespace {

constexpr int daysOfNear = 31;

struct Day {
    int year, month, day;
    explicit Day(QDate date) { date.getDate(&year, &month, &day); }
};

/// As 19840317; the years of people have four digits.
std::array<char16_t, 8> digitsOf(const Day &day)
{
    std::array<char16_t, 8> digits{};
    int number = std::clamp(day.year, 0, 9999) * 10000 + day.month * 100 + day.day;
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 10)
        *digit = char16_t(u'0' + number % 10);
    return digits;
}

bool areOneDigitApart(const Day &a, const Day &b)
{
    const auto ofA = digitsOf(a);
    const auto ofB = digitsOf(b);
    return lettersApart(QStringView(ofA.data(), 8), QStringView(ofB.data(), 8), 1) == 1;
}

bool areOnlySlips(const Day &a, const Day &b)
{
    const int years = std::abs(a.year - b.year);
    return (years <= 1 || years == 10) && std::abs(a.month - b.month) <= 1 && std::abs(a.day - b.day) <= 2;
}

DateLikeness daysAlike(const Day &a, const Day &b)
{
    const bool isYear = a.year == b.year;
    const bool isMonth = a.month == b.month;
    const bool isDay = a.day == b.day;
    if (isYear && a.month == b.day && a.day == b.month)
        return DateLikeness::Swapped;
    if (areOneDigitApart(a, b))
        return DateLikeness::OneDigit;
    if (isYear && (isMonth || isDay))
        return DateLikeness::TwoParts;
    if (isMonth && isDay)
        return DateLikeness::SameDayOtherYear;
    if (areOnlySlips(a, b))
        return DateLikeness::Slips;
    return isYear ? DateLikeness::OfOneYear : DateLikeness::Conflict;
}

} // namespace

DateLikeness datesAlike(QDate a, int yearOfA, QDate b, int yearOfB)
{
    const int firstYear = a.isValid() ? a.year() : yearOfA;
    const int secondYear = b.isValid() ? b.year() : yearOfB;
    if (firstYear == 0 || secondYear == 0)
        return DateLikeness::Missing;
    if (!a.isValid() || !b.isValid())
        return firstYear == secondYear ? DateLikeness::SameYear : DateLikeness::OtherYear;
    if (a == b)
        return DateLikeness::Equal;
    const auto likeness = daysAlike(Day(a), Day(b));
    const bool isNear = likeness < DateLikeness::SameDayOtherYear && std::abs(a.daysTo(b)) <= daysOfNear;
    return isNear ? DateLikeness::Near : likeness;
}

} // namespace rnf
