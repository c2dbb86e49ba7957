#include "budget/PartnerTableModel.h"

#include "base/DayWords.h"
#include "base/Money.h"
#include "budget/BudgetWords.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr bool isMoney(int column) { return column == PartnerTableModel::Pledged || column == PartnerTableModel::Received; }

QString moneyCell(int cents) { return cents == 0 ? QString() : Money::shown(cents); }

} // namespace

PartnerTableModel::PartnerTableModel(Workspace &workspace, const Session &session, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_session(session)
{
}

void PartnerTableModel::show(EventId event)
{
    beginResetModel();
    m_partners = m_workspace.budgets().partners(m_session, event);
    endResetModel();
}

int PartnerTableModel::rowOf(EventOrganizationId partner) const
{
    const auto found = std::ranges::find(m_partners, partner, &EventOrganization::id);
    return found == m_partners.end() ? -1 : int(found - m_partners.begin());
}

int PartnerTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_partners.size()); }

int PartnerTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString PartnerTableModel::cell(const EventOrganization &partner, int column) const
{
    switch (column) {
    case Name:
        return partner.name;
    case Role:
        return partner.level.isEmpty() ? BudgetWords::role(partner.role)
                                       : tr("%1, %2").arg(BudgetWords::role(partner.role), partner.level);
    case Stage:
        return partner.thankedOn.isValid() ? tr("%1 %2", "thanked yesterday")
                                                 .arg(BudgetWords::stage(partner.stage),
                                                      agoWord(partner.thankedOn, m_workspace.store().dates().today()))
                                           : BudgetWords::stage(partner.stage);
    case Pledged:
        return moneyCell(partner.pledgedCents);
    case Received:
        return moneyCell(partner.receivedCents);
    default:
        return partner.hasLogo() ? tr("yes") : QString();
    }
}

QVariant PartnerTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventOrganization &partner = m_partners[index.row()];
    const Colours &colours = Theme::colours(QApplication::palette());
    switch (role) {
    case Qt::DisplayRole:
        return cell(partner, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Name && !partner.perks.isEmpty() ? tr("They get: %1").arg(partner.perks)
                                                                               : cell(partner, index.column()));
    case Qt::TextAlignmentRole:
        return isMoney(index.column()) ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case Qt::ForegroundRole:
        if (partner.stage == PartnerStage::Declined)
            return colours.quiet;
        return index.column() == Stage && partner.isToBeThanked() ? QVariant(colours.warning) : QVariant();
    default:
        return {};
    }
}

QVariant PartnerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole && isMoney(section))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return std::array{
        tr("Organization"), tr("Role"), tr("How far"), tr("Pledged"), tr("Received so far"), tr("Logo")}[size_t(section)];
}

} // namespace rnf
