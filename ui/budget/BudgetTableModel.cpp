#include "budget/BudgetTableModel.h"

#include "base/DayWords.h"
#include "base/Money.h"
#include "budget/BudgetWords.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype rowOfSide(BudgetSide side) { return side == BudgetSide::Income ? -1 : -2; }
constexpr BudgetSide sideOfRow(qsizetype row) { return row == -1 ? BudgetSide::Income : BudgetSide::Expense; }
constexpr bool isAmount(int column) { return column >= BudgetTableModel::Planned && column <= BudgetTableModel::Actual; }

/// Nothing stands where nothing is.
QString amountCell(int cents) { return cents == 0 ? QString() : Money::shown(cents); }

} // namespace

BudgetTableModel::BudgetTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void BudgetTableModel::show(EventId event)
{
    beginResetModel();
    m_lines = m_workspace.budgets().lines(m_session, event);
    m_rows.clear();
    for (qsizetype line = 0; line < m_lines.size(); ++line) {
        if (line == 0 || m_lines[line].side != m_lines[line - 1].side)
            m_rows += rowOfSide(m_lines[line].side);
        m_rows += line;
    }
    endResetModel();
}

std::optional<BudgetLine> BudgetTableModel::at(int row) const
{
    const qsizetype line = m_rows.value(row, -1);
    return line < 0 ? std::nullopt : std::optional(m_lines[line]);
}

int BudgetTableModel::rowOf(const BudgetLine &line) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto other = at(row);
        if (other && other->id == line.id && other->partner == line.partner)
            return row;
    }
    return -1;
}

int BudgetTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int BudgetTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BudgetTableModel::cell(const BudgetLine &line, int column)
{
    switch (column) {
    case What:
        return BudgetWords::line(line);
    case Planned:
        return amountCell(line.plannedCents);
    case Committed:
        return amountCell(line.committedCents);
    case Actual:
        return amountCell(line.actualCents);
    default:
        return line.receiptNo;
    }
}

/// What the row has no room for.
QString BudgetTableModel::tip(const BudgetLine &line)
{
    QStringList parts{BudgetWords::line(line)};
    if (!line.isOfPartner() && !line.organizationName.isEmpty())
        parts += line.organizationName;
    if (line.paidOn.isValid())
        parts += tr("paid on %1").arg(dayAsTyped(line.paidOn));
    if (!line.source.isEmpty())
        parts += tr("pledges from %1").arg(line.source);
    return parts.join(u" · "_s);
}

QVariant BudgetTableModel::sideData(BudgetSide side, int column, int role) const
{
    if (role == Qt::DisplayRole && column == What)
        return BudgetWords::side(side);
    if (role == Qt::FontRole)
        return Theme::strong(QApplication::font("QAbstractItemView"));
    return role == Qt::ForegroundRole ? QVariant(Theme::colours(QApplication::palette()).text) : QVariant();
}

QVariant BudgetTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto line = at(index.row());
    if (!line)
        return sideData(sideOfRow(m_rows[index.row()]), index.column(), role);
    switch (role) {
    case Qt::DisplayRole:
        return cell(*line, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == What ? tip(*line) : cell(*line, index.column()));
    case Qt::TextAlignmentRole:
        return isAmount(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        return line->isOfPartner() ? QVariant(Theme::colours(QApplication::palette()).quiet) : QVariant();
    default:
        return {};
    }
}

QVariant BudgetTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && isAmount(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return std::array{tr("What"), tr("Planned"), tr("Committed"), tr("Actual"), tr("Receipt")}[size_t(section)];
}

Qt::ItemFlags BudgetTableModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? QAbstractTableModel::flags(index) : Qt::NoItemFlags;
}

} // namespace rnf
