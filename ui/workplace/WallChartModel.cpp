#include "workplace/WallChartModel.h"

#include "look/Theme.h"

#include <QFont>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int nameColumn = 0;
/// How far what is known and what is claimed may differ before the chart says so (people.md, section 7.2).
constexpr double mostDifference = 0.05;

bool differs(qsizetype known, int claimed)
{
    return claimed > 0 && std::abs(double(known) - claimed) > mostDifference * claimed;
}

} // namespace

WallChartModel::WallChartModel(QObject *parent) : QAbstractTableModel(parent) {}

void WallChartModel::show(std::optional<WallChart> chart, const QStringList &levels)
{
    beginResetModel();
    m_chart = std::move(chart);
    m_levels = levels;
    m_hasClaims = m_chart && std::ranges::any_of(m_chart->rows(), [](const auto &row) { return row.headcount.claimed > 0; });
    endResetModel();
}

void WallChartModel::count(WallChart::Who who)
{
    beginResetModel();
    m_who = who;
    endResetModel();
}

int WallChartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_chart ? 0 : int(m_chart->rows().size());
}

int WallChartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_chart ? 0 : int(m_chart->columns().size()) + (m_hasClaims ? 3 : 2);
}

bool WallChartModel::isClaim(int column) const { return m_hasClaims && column == columnCount() - 1; }

bool WallChartModel::isCount(const QModelIndex &index) const
{
    return index.column() != nameColumn && !isClaim(index.column());
}

const WallChart::Cell *WallChartModel::wholeCell(const QModelIndex &index) const
{
    const bool isWhole = m_chart && index.isValid() && m_who == WallChart::Who::Everybody && isCount(index);
    return isWhole ? &m_chart->cell(index.row(), chartColumn(index.column())) : nullptr;
}

int WallChartModel::chartColumn(int column) const
{
    const int cell = column - 1;
    return cell < m_chart->columns().size() ? cell : -1;
}

QSet<PersonId> WallChartModel::people(const QModelIndex &cell) const
{
    return m_chart && cell.isValid()
             ? m_chart->people(cell.row(), cell.column() == nameColumn ? -1 : chartColumn(cell.column()), m_who)
             : QSet<PersonId>();
}

QString WallChartModel::placeName(const WallChart::Row &row)
{
    if (!row.place.isValid())
        return tr("All employers");
    return row.isRest ? tr("%1, no unit").arg(row.name) : row.name;
}

QString WallChartModel::columnName(const WallChart::Column &column)
{
    return column.name.isEmpty() ? tr("not known") : column.name;
}

QString WallChartModel::cellName(int row, int column) const
{
    const QString place = placeName(m_chart->rows()[row]);
    return column < 0 ? place : place + u" · "_s + columnName(m_chart->columns()[column]);
}

QString WallChartModel::title(const QModelIndex &cell) const
{
    if (!m_chart || !cell.isValid())
        return {};
    QStringList parts{cellName(cell.row(), cell.column() == nameColumn ? -1 : chartColumn(cell.column()))};
    if (m_who == WallChart::Who::NotAssessed)
        parts += tr("not assessed");
    else if (m_who == WallChart::Who::NoCard)
        parts += tr("no card");
    else if (m_who == WallChart::Who::NobodyLeads)
        parts += tr("nobody leads them");
    return parts.join(u" · "_s);
}

QVariant WallChartModel::text(const QModelIndex &index) const
{
    const auto &row = m_chart->rows()[index.row()];
    if (index.column() == nameColumn)
        return QString(row.depth * 4, u' ') + (row.isRest ? tr("no unit") : placeName(row));
    if (isClaim(index.column()))
        return row.headcount.claimed ? QLocale().toString(row.headcount.claimed) : QString();
    const auto count = m_chart->count(index.row(), chartColumn(index.column()), m_who);
    return count ? QLocale().toString(count) : QString(u'·');
}

QString WallChartModel::told(const QModelIndex &index) const
{
    const auto &cell = m_chart->cell(index.row(), chartColumn(index.column()));
    QStringList lines{tr("%1: %n people", nullptr, int(cell.count())).arg(title(index))};
    for (int strength = 1; strength <= Campaign::levels; ++strength) {
        if (const int count = cell.strengths[size_t(strength)])
            lines += tr("%1: %2").arg(m_levels.value(strength - 1)).arg(count);
    }
    lines += tr("not assessed: %1").arg(cell.strengths[0]);
    lines += tr("cards: %1, members: %2").arg(cell.cards).arg(cell.members);
    lines += tr("%n leaders, for up to %1", nullptr, int(cell.leaders.size())).arg(cell.covers);
    return lines.join(u'\n');
}

QString WallChartModel::toldOfSome(const QModelIndex &index) const
{
    const auto count = m_chart->count(index.row(), chartColumn(index.column()), m_who);
    return tr("%1: %n people", nullptr, int(count)).arg(title(index));
}

QString WallChartModel::summary() const
{
    if (!m_chart || m_chart->isEmpty())
        return {};
    const auto &all = m_chart->cell(0, -1);
    const int count = int(all.count());
    QStringList parts{tr("%n people work here", nullptr, count)};
    if (count == 0)
        return parts.first() + u'.';
    parts += tr("%1 of them assessed").arg(all.assessed());
    const int goal = m_chart->campaign() ? m_chart->campaign()->cardGoal : Campaign().cardGoal;
    const auto lines = CardLines::of(count, goal);
    const QString next = all.cards < lines.floor    ? tr("%n more to 30 %", nullptr, lines.floor - all.cards)
                       : all.cards < lines.majority ? tr("%n more to a majority", nullptr, lines.majority - all.cards)
                       : all.cards < lines.goal
                           ? tr("%n more to the goal of %1 %", nullptr, lines.goal - all.cards).arg(goal)
                           : tr("the goal of %1 % is reached").arg(goal);
    // A majority is won at one employer, not over several.
    const bool isOfSeveral = !m_chart->rows().first().place.isValid();
    const QString cards = tr("%1 cards (%2 %)").arg(all.cards).arg(qRound(100.0 * all.cards / count));
    parts += isOfSeveral ? cards : cards + u", "_s + next;
    const auto gaps = m_chart->gaps().size();
    parts += gaps ? tr("%n parts without enough leaders", nullptr, int(gaps)) : tr("enough leaders everywhere");
    return parts.join(u" · "_s) + u'.';
}

QVariant WallChartModel::data(const QModelIndex &index, int role) const
{
    if (!m_chart || !index.isValid())
        return {};
    const auto &row = m_chart->rows()[index.row()];
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
    case Qt::ToolTipRole: {
        const auto everybody = m_chart->cell(index.row(), -1).count();
        if (isClaim(index.column()) && differs(everybody, row.headcount.claimed))
            return tr("%1 known, %2 claimed").arg(everybody).arg(row.headcount.claimed);
        if (!isCount(index) || m_chart->cell(index.row(), chartColumn(index.column())).count() == 0)
            return {};
        return m_who == WallChart::Who::Everybody ? told(index) : toldOfSome(index);
    }
    case Qt::AccessibleTextRole:
        if (m_who != WallChart::Who::Everybody && isCount(index))
            return toldOfSome(index);
        return isCount(index) ? told(index).replace(u'\n', u", "_s) : text(index).toString().trimmed();
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
    return column < 0 ? tr("Everybody") : columnName(m_chart->columns()[column]);
}

} // namespace rnf
