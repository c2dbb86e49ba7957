#pragma once

#include "support/RecountTest.h"

#include <algorithm>

namespace rnf {

/// A recount of numbers about shifts, hours and interns. They are asked at the end of a day, so that a seed always says the same
/// whatever the time is.
class WorkRecountTest : public RecountTest {
protected:
    /// A number, what it is a part of, and whom it opens.
    struct Sum {
        qint64 value = 0, of = 0;
        QSet<PersonId> people;

        void add(PersonId person)
        {
            ++value;
            people += person;
        }
    };

    MetricQuestion asking(const MetricPeriod &period = {}, MetricBy by = MetricBy::Week) const
    {
        MetricQuestion asked;
        asked.period = period;
        asked.today = today;
        asked.isOver = true;
        asked.by = by;
        asked.among = among();
        return asked;
    }
    static MetricTable answer(Database &database, const char *name, const MetricQuestion &asked)
    {
        return Metrics::ask(database, *Metrics::find(QString::fromLatin1(name)), asked);
    }
    static const MetricCell &cellOf(const MetricTable &table, const MetricRow &row, const QString &column)
    {
        return row.cells[columnOf(table, column)];
    }
    template <typename T>
    static QList<T> sorted(const QSet<T> &set)
    {
        QList<T> list(set.begin(), set.end());
        std::ranges::sort(list);
        return list;
    }
    void compareSum(const MetricTable &table, const MetricRow &row, const QString &column, const Sum &sum) const
    {
        const MetricCell &cell = cellOf(table, row, column);
        compare(place(table, row.label, column), cell.value, sum.value);
        compare(place(table, row.label, column + QStringLiteral(" of")), cell.of, sum.of);
        compare(place(table, row.label, column), cell.things.people, sorted(sum.people));
    }
    void compareBegin(const MetricTable &table, const QString &said, const QString &begin) const
    {
        compare(place(table), said.left(begin.size()), begin);
    }
};

} // namespace rnf
