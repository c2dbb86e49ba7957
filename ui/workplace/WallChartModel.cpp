#include "workplace/WallChartModel.h"

#include "look/Theme.h"

#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int nameColumn = 0;
constexpr int besideCells = 3; // the name, everybody, the claim
/// How far what is known and what is claimed may differ before the chart says so (people.md, section 7.2).
constexpr double mostDifference = 0.05;

bool differs(qsizetype known, int claimed)
{
    return claimed > 0 && std::abs(double(known) - claimed) > mostDifference * claimed;
}

} // namespace

WallChartModel::WallChartModel(QObject *parent) : QAbstractTableModel(parent) {}

void WallChartModel::show(std::optional<WallChart> chart)
{
    beginResetModel();
    m_chart = std::move(chart);
    endResetModel();
}

int WallChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_chart ? 0 : int(m_chart->rows().size());
}

int WallChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_chart ? 0 : int(m_chart->columns().size()) + besideCells;
}

bool WallChartModel::isClaim(int column) const { return column == columnCount() - 1; }

int WallChartModel::chartColumn(int column) const
{
    const int cell = column - 1;
    return cell < m_chart->columns().size() ? cell : -1;
}

QSet<PersonId> WallChartModel::people(const QModelIndex &cell) const
{
    return m_chart && cell.isValid()
             ? m_chart->people(cell.row(), cell.column() == nameColumn ? -1 : chartColumn(cell.column()))
             : QSet<PersonId>();
}

QString WallChartModel::placeName(const WallChart::Row &row) const
{
    return row.isRest ? tr("%1, no unit").arg(row.name) : row.name;
}

QString WallChartModel::columnName(int column) const
{
    const auto &shown = m_chart->columns()[column];
    return shown.id ? shown.name : tr("not known");
}

QString WallChartModel::title(const QModelIndex &cell) const
{
    if (!m_chart || !cell.isValid())
        return {};
    const QString place = placeName(m_chart->rows()[cell.row()]);
    const int column = cell.column() == nameColumn ? -1 : chartColumn(cell.column());
    return column < 0 ? place : place + u" · "_s + columnName(column);
}

QVariant WallChartModel::text(const QModelIndex &index) const
{
    const auto &row = m_chart->rows()[index.row()];
    if (index.column() == nameColumn)
        return QString(row.depth * 4, u' ') + (row.isRest ? tr("no unit") : row.name);
    if (isClaim(index.column()))
        return row.headcount.claimed ? QLocale().toString(row.headcount.claimed) : QString();
    const auto count = m_chart->count(index.row(), chartColumn(index.column()));
    return count ? QLocale().toString(count) : QString(u'·');
}

QVariant WallChartModel::data(const QModelIndex &index, int role) const
{
    if (!m_chart || !index.isValid())
        return {};
    const auto &row = m_chart->rows()[index.row()];
    const auto everybody = m_chart->count(index.row(), -1);
    const bool isCount = index.column() != nameColumn && !isClaim(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        return index.column() == nameColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == 0);
        return font;
    }
    case Qt::ToolTipRole:
        if (isClaim(index.column()) && differs(everybody, row.headcount.claimed))
            return tr("%1 known, %2 claimed").arg(everybody).arg(row.headcount.claimed);
        return {};
    case Qt::AccessibleTextRole:
        return isCount ? tr("%1: %n people", nullptr, int(m_chart->count(index.row(), chartColumn(index.column()))))
                             .arg(title(index))
                       : text(index).toString().trimmed();
    default:
        return {};
    }
}

QVariant WallChartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (!m_chart || orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == nameColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == nameColumn)
        return tr("Unit");
    if (isClaim(section))
        return tr("Employer says");
    const int column = chartColumn(section);
    return column < 0 ? tr("Everybody") : columnName(column);
}

} // namespace rnf
