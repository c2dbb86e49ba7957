#pragma once

#include "insight/MetricTable.h"

#include <QCoreApplication>

namespace rnf {

struct WilsonBand;

/// How the numbers of metrics are written, on screen, on paper and in files.
class MetricText {
    Q_DECLARE_TR_FUNCTIONS(MetricText)

public:
    /// As a sentence has it: "14", "12:30", "21 Dec 2026", "64.3 %", "3.4"; from a hundred hours on whole ones, half up: "1,384 h".
    static QString amount(MetricUnit unit, qint64 value);
    /// As tables and files have it, so that hours stand below each other and are read again: "1383:00".
    static QString exact(MetricUnit unit, qint64 value);
    /// In a sentence that says itself that they are hours: "12:30", "1,384".
    static QString hours(qint64 minutes);
    /// How long somebody waited, as a sentence has it: "20:30 hours", and from three days on "about 5 days", half up.
    static QString wait(qint64 minutes);
    /// As a line or a row begins.
    static QString capitalized(const QString &text);
    /// "40.0 %", half up; "–" of nothing.
    static QString percent(qint64 value, qint64 of);
    /// "14 of 35 (40.0 %)"; of fewer than 30 things "14 of 20 (70.0 %, few)". Hours are measured,
    /// and places planned, not sampled, so they are never few.
    static QString rate(MetricUnit unit, qint64 value, qint64 of, bool isSample = true);
    /// The same of things that are told in words: "14 of 35 yes answers (40.0 %)".
    static QString rateOf(qint64 value, qint64 of, const QString &things);
    /// What a cell of the table says; empty where nothing is known. A mean says of how many it is: "3.4 (12)".
    static QString cell(const MetricColumn &column, const MetricCell &cell);
    /// "25.6–56.4 %": where the share of many such things lies with 95 % certainty.
    static QString band(const WilsonBand &band);
    /// "2 Nov – 29 Nov 2026"
    static QString period(const MetricPeriod &period);
    /// What the first column holds, such as "Week of" or "Person".
    static QString rowHeader(MetricBy by);
    /// The first line of a table, and each line below it.
    static QStringList header(const MetricTable &table);
    static QStringList cells(const MetricTable &table, const MetricRow &row);
    /// "Before, 5 Oct – 1 Nov 2026: 28 of 110 …"; empty where that is not known.
    static QString before(const MetricTable &table);
    /// "What next: …"; empty where nothing is to be done in particular.
    static QString next(const MetricTable &table);
    /// The question, where the title does not ask it already.
    static QString question(const MetricTable &table);
    /// Why there are no numbers; empty where there are some.
    static QString whyEmpty(const MetricTable &table);
    /// What stands below the table: the notes, and what “few” means where a share says it.
    static QStringList tableNotes(const MetricTable &table);
    /// What stands below a chart that stands alone.
    static QStringList chartNotes(const MetricTable &table);
    /// What stands below chart and table: the same, and how much of the table the chart shows.
    static QStringList notes(const MetricTable &table);
};

} // namespace rnf
