#pragma once

#include "insight/MetricTable.h"

#include <optional>

namespace rnf {

/// Grows into a mean of whole numbers, each of them said of somebody.
struct MetricMean {
    qint64 sum = 0, count = 0;
    QList<PersonId> people;

    void add(qint64 number, PersonId person)
    {
        sum += number;
        ++count;
        people += person;
    }
    /// In tenths, half up, of as many numbers; of none it is not known.
    MetricCell cell() const
    {
        MetricCell cell;
        cell.isKnown = count > 0;
        cell.value = count > 0 ? (20 * sum + count) / (2 * count) : 0;
        cell.of = count;
        cell.things.people = people;
        return cell;
    }
};

/// The number in the middle, in tenths; of an even count the mean of the two in the middle. Nothing of none.
inline std::optional<qint64> medianTenths(QList<qint64> numbers)
{
    if (numbers.isEmpty())
        return {};
    std::ranges::sort(numbers);
    return 5 * (numbers[(numbers.size() - 1) / 2] + numbers[numbers.size() / 2]);
}

} // namespace rnf
