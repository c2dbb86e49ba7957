#include "insight/MetricTableModel.h"

#include "insight/MetricText.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

#include <QApplication>

#include <numeric>

namespace rnf {
namespace {

/// Numbers stand below each other.
int alignmentOf(int column) { return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter); }

} // namespace

void MetricTableModel::setTable(const MetricTable &table)
{
    beginResetModel();
    m_table = table;
    m_heat = HeatMap(table);
    m_order.resize(table.rows.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    endResetModel();
}

QVariant MetricTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int column = metricColumn(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.data().toString());
    if (column >= 0 && (role == Qt::BackgroundRole || role == Qt::ForegroundRole))
        return colour(m_table.columns[column], m_table.rows[metricRow(index.row())].cells[column], role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const MetricRow &row = m_table.rows[metricRow(index.row())];
    return column < 0 ? row.label : MetricText::cell(m_table.columns[column], row.cells[column]);
}

QVariant MetricTableModel::colour(const MetricColumn &column, const MetricCell &cell, int role) const
{
    const Colours &colours = Theme::colours(QApplication::palette());
    const QColor behind = m_heat.behind(column, cell, colours);
    if (!behind.isValid())
        return {};
    return role == Qt::BackgroundRole ? behind : HeatMap::onTopOf(behind, colours);
}

QVariant MetricTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? MetricText::rowHeader(m_table.question.by) : m_table.columns[metricColumn(section)].label;
}

/// Shares are compared by how large they are, everything else by its number; what is not known comes first.
void MetricTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return; // of another table
    const int sorted = metricColumn(column);
    const auto value = [&](int row) {
        if (sorted < 0)
            return double(row);
        const MetricCell &cell = m_table.rows[row].cells[sorted];
        if (!cell.isKnown)
            return -1.0;
        const bool isShare = m_table.columns[sorted].isShare && cell.of > 0;
        return isShare ? double(cell.value) / double(cell.of) : double(cell.value);
    };
    Q_EMIT layoutAboutToBeChanged();
    const auto before = m_order;
    std::iota(m_order.begin(), m_order.end(), 0);
    if (order == Qt::AscendingOrder)
        std::ranges::stable_sort(m_order, std::ranges::less(), value);
    else
        std::ranges::stable_sort(m_order, std::ranges::greater(), value);
    const auto kept = persistentIndexList();
    for (const auto &index : kept)
        changePersistentIndex(index, this->index(rowOf(before[index.row()]), index.column()));
    Q_EMIT layoutChanged();
}

} // namespace rnf
