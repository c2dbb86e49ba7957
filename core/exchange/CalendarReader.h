#pragma once

#include "exchange/CalendarFile.h"
#include "exchange/PersonReader.h"

#include <QCoreApplication>

namespace rnf {

/// An event of a calendar, or one of those that an event which comes again stands for.
struct CalendarOccurrence : CalendarEntry {
    qint64 row = 0; ///< which of the events in the file, the first being 1
    QString
        recurrence; ///< which of those that come again: the instant (UTC) or day that its rule gives; empty: there is one only
    QString rule;   ///< RRULE; empty: none
    bool isFirst = true; ///< of those that come again

    /// What tells it from all others, and is the same in the next file.
    QString key() const { return recurrence.isEmpty() ? uid : uid + u'#' + recurrence; }
};

/// What a file of calendars says.
struct CalendarContent {
    QList<CalendarOccurrence> occurrences;
    int entries = 0;           ///< events that stand in the file
    QList<RowProblem> leftOut; ///< those of them that cannot be read or stand there twice
    QStringList remarks;       ///< what was repaired or taken in part, in sentences
    bool isCalendar = false;   ///< it is one, though there may be no event in it
};

/// Reads files of calendars (RFC 5545), also those that programs have damaged: several calendars in one, entries without an end,
/// lines without meaning, other letters than UTF-8, zones by the names of other systems. From any thread.
struct CalendarReader {
    Q_DECLARE_TR_FUNCTIONS(CalendarReader)

public:
    static constexpr qint64 mostBytes = 20'000'000;
    static constexpr int mostOccurrences = 2'000; ///< of one event
    static constexpr int mostInAll = 20'000;
    static constexpr int mostYears = 5; ///< ahead, of one event

    /// Whatever the bytes are. Of what comes again without an end: from a year before `today` on. Times without a zone are those of the
    /// calendar's, else of this computer; so is the midnight at which whole days begin.
    static CalendarContent read(const QByteArray &bytes, const QDate &today);
};

} // namespace rnf
