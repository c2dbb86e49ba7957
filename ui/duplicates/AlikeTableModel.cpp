#include "duplicates/AlikeTableModel.h"

#include "duplicates/Likelihood.h"
#include "duplicates/SideBySide.h"

using namespace Qt::StringLiterals;

namespace rnf {
void AlikeTableModel::show(const QList<AlikeGroup> &groups, const QHash<PersonId, QString> &names)
{
    beginResetModel();
    m_groups = groups;
    m_names = names;
    putLaterLast();
    tickApart();
    endResetModel();
    Q_EMIT tickedChanged();
}

/// Nobody is merged twice at once: what somebody ticked counts before what is sure.
void AlikeTableModel::tickApart()
{
    QSet<PersonId> ticked;
    for (const bool byHand : {true, false}) {
        for (const auto &group : std::as_const(m_groups)) {
            if (m_ticks.contains(group.people) != byHand || !isTicked(group))
                continue;
            if (std::ranges::any_of(group.people, [&](PersonId person) { return ticked.contains(person); }))
                m_ticks[group.people] = false;
            else
                ticked += QSet<PersonId>(group.people.begin(), group.people.end());
        }
    }
}

void AlikeTableModel::putLaterLast()
{
    std::ranges::stable_partition(m_groups, [this](const AlikeGroup &group) { return !m_later.contains(group.people); });
}

void AlikeTableModel::putOff(int row)
{
    beginResetModel();
    m_later += m_groups[row].people;
    m_ticks[m_groups[row].people] = false;
    putLaterLast();
    endResetModel();
    Q_EMIT tickedChanged();
}

void AlikeTableModel::toggle(int row)
{
    const auto &group = m_groups[row];
    const bool isTickedNow = !isTicked(group);
    for (const auto &other : std::as_const(m_groups)) {
        const bool isShared =
            std::ranges::any_of(other.people, [&](PersonId person) { return group.people.contains(person); });
        if (isTickedNow && isShared)
            m_ticks[other.people] = false;
    }
    m_ticks[group.people] = isTickedNow;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT tickedChanged();
}

QList<AlikeGroup> AlikeTableModel::ticked() const
{
    QList<AlikeGroup> ticked = m_groups;
    ticked.removeIf([this](const AlikeGroup &group) { return !isTicked(group); });
    return ticked;
}

int AlikeTableModel::rowOf(const QList<PersonId> &people) const
{
    const auto group = std::ranges::find(m_groups, people, &AlikeGroup::people);
    return group == m_groups.end() ? -1 : int(group - m_groups.begin());
}

QString AlikeTableModel::names(int row) const
{
    QStringList names;
    for (const auto person : m_groups[row].people)
        names += m_names.value(person);
    return names.join(u" · "_s);
}

QString AlikeTableModel::why(int row) const
{
    const auto &group = m_groups[row];
    QStringList reasons;
    for (const auto reason : group.weakest.reasons)
        reasons += wordOf(reason);
    if (group.people.size() == 2)
        return reasons.join(u", "_s);
    return tr("weakest link, %1: %2")
        .arg(joinedNames({m_names.value(group.weakest.a), m_names.value(group.weakest.b)}), reasons.join(u", "_s));
}

QVariant AlikeTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    if (role == Qt::CheckStateRole && index.column() == People)
        return isTicked(m_groups[row]) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case People:
        return names(row);
    case HowLikely:
        return wordOf(likelihoodOf(m_groups[row].weakest));
    default:
        return why(row);
    }
}

bool AlikeTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != People)
        return false;
    if ((value.toInt() == Qt::Checked) != isTicked(m_groups[index.row()]))
        toggle(index.row());
    return true;
}

Qt::ItemFlags AlikeTableModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == People ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant AlikeTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == People ? tr("Perhaps one person") : section == HowLikely ? tr("How likely") : tr("Why");
}

} // namespace rnf
