#pragma once

#include <QCoreApplication>
#include <QDate>
#include <QList>

namespace rnf {

/// How events come again: a rule as calendars write it (RRULE of RFC 5545), and the days that it means. Rules that come a few
/// times a day are not for events and give no days.
struct Recurrence {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)

public:
    /// The rules that make sense from this day on: every week, every second one, every month on the same day of it, on the same
    /// weekday of it ("the second Tuesday"), and on the last such weekday where it is one.
    static QStringList offered(const QDate &first);
    /// "Every second Tuesday"
    static QString words(const QString &rule);
    /// The days after the first one by this rule, at most so many, until a day, which counts; a COUNT and an UNTIL of the rule
    /// hold as well. A month that has no such day is left out. Empty: a rule that cannot be read, too.
    static QList<QDate> daysAfter(const QString &rule, const QDate &first, const QDate &until, qsizetype most);
};

} // namespace rnf
