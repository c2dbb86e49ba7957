#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace rnf {

/// Reads a day as people type it, in the program's language and country: "today", "tomorrow", "thu", "3", "3 days",
/// "2 weeks", "1 month", "24.12.", "12/24", "24 dec", "2026-12-24". Without a year it is the next such day, and a weekday is
/// never today. Nothing when it says no day.
std::optional<QDate> readDay(const QString &text, const QDate &today);

/// A day in a form that readDay takes back, with its year; empty for none. For fields that are typed in.
QString dayAsTyped(const QDate &day);

/// The word that readDay takes for the day after this.
QString tomorrowWord();

/// A day as it stands in lists: "today", "tomorrow", "Thu 19 Nov", "19 Nov 2027".
QString dayWord(const QDate &day, const QDate &today);
/// The same of a day by which something is to be done, and "3 days overdue" when it was.
QString dueWord(const QDate &day, const QDate &today);
/// The same of a day on which something happened: "yesterday", "41 days ago", "19 Nov 2024".
QString agoWord(const QDate &day, const QDate &today);

} // namespace rnf
