#pragma once

#include "insight/MetricTable.h"

namespace rnf {

/// Fewer than this many people are not told of where somebody might be recognized (insight.md, section 1).
inline constexpr qint64 fewestShown = 5;

/// What is written instead of a number from 1 to 4: "<5".
QString fewText();

/// How many people an answer counts, as far as that is told beside these that ask about more.
QString peopleTold(const MetricTable &table, const QList<MetricTable> &wider);

/// Hides small numbers in an answer about health, access or evaluations. Metrics::ask does it for every metric that hides few,
/// before its title is made. What is promised of the answer then:
/// - A question about a list of fewer than five people, or an answer that counts fewer, has no rows, and says why.
/// - A count from 1 to 4 is "<5". More are hidden along, the smallest first, until no hidden number follows from those that are
///   shown, from the totals of rows and columns, and from what "<5" and "hidden" mean. None is hidden that is 0. A total that
///   would be the hidden number itself is taken to be as unknown as that. Where nothing else is left to hide, no row is.
/// - No rate has a hidden part, or tells of one. A cell of another unit than Count is a mean of `of` answers, which need be five.
/// - Where it is asked about a list, an event or interns of one kind, what the answer without that has beyond it is none or at
///   least five, of people as of each number that is shown. Two lists side by side, or two periods, are not compared: what one
///   has beyond the other may be few.
/// - Nothing can be opened, and neither title nor what was found before is left. What a metric says in `about`, in its notes
///   and in the labels of its rows stays, so these tell no number of people.
///
/// Cells of unit Count are parts of the whole: none of their columns is the sum of others.
/// `wider`: the same question about more, as it is counted, with nothing hidden.
void hideSmallCells(MetricTable &table, const QList<MetricTable> &wider = {});

} // namespace rnf
