#include "exchange/TableHead.h"

#include <algorithm>
#include <map>

namespace rnf {
namespace {

using Rows = std::span<const TableRow>;
constexpr size_t longestPreamble = 30;

size_t widthOf(const TableRow &row) { return size_t(row.size()); }

size_t filledCells(const TableRow &row)
{
    size_t filled = 0;
    for (qsizetype column = 0; column < row.size(); ++column)
        filled += !row.cell(column).isEmpty();
    return filled;
}

/// Digits, addresses and long texts stand in data rather than over it; the questions of a form are long as well.
bool looksLikeValue(QByteArrayView cell)
{
    const auto digits = std::ranges::count_if(cell, [](char c) { return c >= '0' && c <= '9'; });
    return digits * 2 > cell.size() || cell.contains('@') || cell.startsWith("http")
        || (cell.size() > 100 && !cell.contains('?'));
}

bool hasValues(const TableRow &row)
{
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (looksLikeValue(row.cell(column)))
            return true;
    }
    return false;
}

bool isYear(QByteArrayView cell)
{
    return cell.size() == 4 && (cell.startsWith("19") || cell.startsWith("20")) && looksLikeValue(cell);
}

/// The first row that fills more than half of the columns; above it are titles and notes.
size_t headerRow(Rows rows, size_t width)
{
    const auto isCaption = [&](size_t row) {
        return row < rows.size() && widthOf(rows[row]) == width && filledCells(rows[row]) * 2 > width
            && !hasValues(rows[row]);
    };
    const auto isNarrowAbove = [&](size_t row) {
        return std::ranges::all_of(rows.first(row), [&](const TableRow &above) { return widthOf(above) < width; });
    };
    for (size_t i = 0; i < std::min(rows.size(), longestPreamble); ++i) {
        // "Member list, March" and a blank row above the captions
        if (filledCells(rows[i]) == 0 && isCaption(i + 1) && isNarrowAbove(i))
            return i + 1;
    }
    for (size_t i = 0; i < std::min(rows.size(), longestPreamble); ++i) {
        if (filledCells(rows[i]) * 2 <= width)
            continue;
        // "Spring list, 2024" above the captions
        if (widthOf(rows[i]) < width && hasValues(rows[i]) && (isCaption(i + 1) || isCaption(i + 2)))
            continue;
        return i;
    }
    const auto filled = std::ranges::find_if(rows, [](const TableRow &row) { return filledCells(row) > 0; });
    return filled == rows.end() ? 0 : size_t(filled - rows.begin());
}

/// The first row is data when it has values, or words that come again and again below it ("Bronx", "NY").
bool isHeader(Rows rows, size_t first)
{
    const TableRow &top = rows[first];
    const auto countBelow = [&](qsizetype column, auto isLike) {
        return std::ranges::count_if(rows.subspan(first + 1), [&](const TableRow &row) {
            return row.has(column) && !row.hasSameCells(top) && isLike(row.cell(column));
        });
    };
    int repeated = 0;
    bool isOverValues = false;
    for (qsizetype column = 0; column < top.size(); ++column) {
        const QByteArrayView cell = top.cell(column);
        if (cell.isEmpty())
            continue;
        const bool isYearCaption =
            isYear(cell) && top.size() > 1 && first + 1 < rows.size() && countBelow(column, isYear) == 0;
        if (looksLikeValue(cell) && !isYearCaption)
            return false;
        isOverValues |= !isYearCaption && countBelow(column, looksLikeValue) * 2 > qptrdiff(rows.size() - first);
        repeated += countBelow(column, [&](QByteArrayView other) { return other == cell; }) > 1;
    }
    return isOverValues || repeated < 2;
}

} // namespace

CellGrid gridOf(Rows rows)
{
    CellGrid shape;
    std::map<size_t, int> counts;
    int filledRows = 0, above = 0;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].size() > 1) {
            ++counts[widthOf(rows[i])];
            shape.firstRow = std::min(shape.firstRow, i);
        }
        filledRows += filledCells(rows[i]) > 0;
        above += filledCells(rows[i]) > 0 && shape.firstRow == SIZE_MAX;
    }
    int most = 0;
    for (const auto &[width, count] : counts) {
        if (count >= most) {
            most = count;
            shape.width = width;
        }
    }
    shape.share = std::min(1.0, double(most) / std::max(1, filledRows));
    shape.isTable = most * 2 >= filledRows - above && above <= most + 3;
    return shape;
}

TableHead headOf(Rows rows, std::optional<bool> hasHeader, std::optional<int> skippedRows)
{
    const CellGrid shape = gridOf(rows);
    const size_t first = skippedRows ? size_t(std::max(0, *skippedRows)) : headerRow(rows, shape.isTable ? shape.width : 1);
    TableHead head;
    head.skippedRows = int(first);
    head.hasHeader = hasHeader.value_or(first >= rows.size() || isHeader(rows, first));
    for (size_t row = first; row < rows.size(); ++row)
        head.width = std::max(head.width, int(rows[row].size()));
    return head;
}

} // namespace rnf
