#include "proposals/CardModel.h"

#include "look/Icons.h"
#include "look/ToolTip.h"
#include "proposals/ProposalWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

void CardModel::setCards(const QList<ProposalRow> &cards)
{
    beginResetModel();
    m_cards = cards;
    endResetModel();
}

int CardModel::rowOf(ProposalId id) const
{
    const auto found = std::ranges::find(m_cards, id, [](const ProposalRow &row) { return row.proposal.id; });
    return found == m_cards.end() ? -1 : int(found - m_cards.begin());
}

QString CardModel::state(const Proposal &card)
{
    const QString status = ProposalWords::status(card.status);
    return card.pending == ProposalDecision::None
             ? status
             : tr("%1, to be told: %2").arg(status, ProposalWords::decision(card.pending));
}

QString CardModel::text(const ProposalRow &row, int column) const
{
    const Proposal &card = row.proposal;
    switch (column) {
    case Number:
        return QString::number(card.number);
    case Title:
        return card.title;
    case Kind:
        return card.source == ProposalSource::Seed
                 ? tr("%1, %2").arg(ProposalWords::kind(card.kind), ProposalWords::source(card.source))
                 : ProposalWords::kind(card.kind);
    case Hosts:
        return card.needsHost() ? ProposalWords::needsHost() : row.hosts();
    case Score:
        return row.score ? tr("%1 (%2)", "score, by how many").arg(QLocale().toString(*row.score, 'f', 1)).arg(row.reviewers)
                         : QString();
    default:
        return state(card);
    }
}

QVariant CardModel::data(const QModelIndex &index, int role) const
{
    const ProposalRow &row = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(index.column() == Title && !row.proposal.abstract.isEmpty() ? row.proposal.abstract
                                                                                        : text(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == Hosts && row.proposal.needsHost() ? icon(u"warning"_s, Tone::Warning) : QVariant();
    default:
        return {};
    }
}

QVariant CardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.");
    case Title:
        return tr("Card");
    case Kind:
        return tr("Kind");
    case Hosts:
        return tr("Hosts");
    case Score:
        return tr("Score");
    default:
        return tr("State");
    }
}

} // namespace rnf
