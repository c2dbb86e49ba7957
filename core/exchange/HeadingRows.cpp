#include "exchange/HeadingRows.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Titles and notes may stand above the headings.
constexpr qint64 lastHeadingRow = 30;

HeadingRow headingRowOf(const BookRow &row)
{
    HeadingRow heading;
    for (const auto &cell : row.cells())
        heading.cells += QString::fromStdString(cell);
    for (const qint64 column : row.covered())
        heading.covered += qsizetype(column);
    return heading;
}

bool isAnyTwice(QStringList words)
{
    words.removeAll(QString());
    return words.removeDuplicates() > 0;
}

} // namespace

bool holdsValue(const QStringList &cells)
{
    static const QRegularExpression value(u"\\d{3}|@"_s);
    return std::ranges::any_of(cells, [](const QString &cell) { return cell.contains(value); });
}

std::optional<QStringList> joinedHeadings(const HeadingRow &top, const HeadingRow &below)
{
    if (top.covered.isEmpty() || !below.covered.isEmpty() || holdsValue(top.cells) || holdsValue(below.cells))
        return std::nullopt;
    QStringList joined;
    QString across; // the heading over this column and its neighbours
    bool isAlone = false;
    for (qsizetype column = 0; column < qMax(top.cells.size(), below.cells.size()); ++column) {
        const QString over = top.cells.value(column).simplified(), under = below.cells.value(column).simplified();
        const bool isCovered = top.covered.contains(column);
        if (!isCovered)
            across = top.covered.contains(column + 1) ? over : QString();
        if (!isCovered && across.isEmpty() && !over.isEmpty() && !under.isEmpty())
            return std::nullopt; // a person has something in every column
        isAlone |= !isCovered && across.isEmpty() && !over.isEmpty();
        joined += under.isEmpty() ? over : across.isEmpty() ? under : across + u' ' + under;
    }
    if (below.cells.size() - below.cells.count(QString()) < 2 || (!isAlone && !isAnyTwice(below.cells)))
        return std::nullopt;
    return joined;
}

void HeadingJoiner::add(const BookRow &row, double part)
{
    if (m_top) {
        const auto joined = joinedHeadings(headingRowOf(*m_top), headingRowOf(row));
        if (!joined)
            finish();
        m_top.reset();
        m_isAbove = !joined;
        if (joined) {
            BookRow headings;
            headings.begin(row.number());
            for (qsizetype column = 0; column < joined->size(); ++column)
                headings.set(column, joined->at(column));
            m_take(headings, part);
            return;
        }
    }
    if (m_isAbove && row.number() < lastHeadingRow && !row.covered().empty())
        m_top = row;
    else
        m_take(row, part);
}

void HeadingJoiner::finish()
{
    if (const auto top = std::exchange(m_top, std::nullopt))
        m_take(*top, 0);
}

} // namespace rnf
