#pragma once

#include <QDate>
#include <QDateTime>

namespace rnf {

constexpr qint64 daysPerWeek = 7;
constexpr int minutesOfHour = 60;
constexpr int minutesOfDay = 24 * minutesOfHour;

/// The program's clock and calendar. Passed by reference, so that a test or `--today` can hold the day still.
class Dates {
public:
    Dates() = default;
    explicit Dates(QDate fixedToday) : m_fixed(fixedToday) {}

    QDate today() const { return m_fixed.isValid() ? m_fixed : QDate::currentDate(); }

    /// The instant in UTC. With a fixed day: that day here at the current time of day, so that order is kept.
    QDateTime now() const
    {
        return m_fixed.isValid() ? QDateTime(m_fixed, QTime::currentTime()).toUTC() : QDateTime::currentDateTimeUtc();
    }

private:
    QDate m_fixed;
};

/// A day as the database and files keep it: ISO 8601, empty for none. Written here because lists are full of days, and
/// QDate takes as long for one as for the rest of the person.
QString dayText(const QDate &day);
QDate dayOf(QLatin1String text);

/// An instant as the database keeps it: ISO 8601, UTC, milliseconds, `…Z`.
inline QString instantText(const QDateTime &at) { return at.toUTC().toString(Qt::ISODateWithMs); }
/// Such an instant again, in UTC; invalid when it is none.
inline QDateTime instantOf(const QString &text) { return QDateTime::fromString(text, Qt::ISODateWithMs); }
/// The day on which such an instant was here.
inline QDate localDay(const QString &instant) { return instantOf(instant).toLocalTime().date(); }

} // namespace rnf
