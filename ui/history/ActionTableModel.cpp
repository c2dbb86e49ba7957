#include "history/ActionTableModel.h"

#include "base/Text.h"
#include "history/ChangeWords.h"
#include "look/Theme.h"

#include <QApplication>

namespace rnf {
namespace {

/// Actions read at once; a few screens.
constexpr int pageLength = 200;

} // namespace

ActionTableModel::ActionTableModel(Changes &changes, const Session &session, const Dates &dates, QObject *parent)
    : QAbstractTableModel(parent), m_changes(changes), m_session(session), m_dates(dates)
{
}

void ActionTableModel::setFilter(const QString &filter)
{
    m_filter = foldedText(filter);
    reload();
}

void ActionTableModel::reload()
{
    beginResetModel();
    m_readTo = 0;
    m_isAtEnd = false;
    m_entries = nextPage();
    endResetModel();
}

QList<ActionEntry> ActionTableModel::nextPage()
{
    QList<ActionEntry> found;
    while (found.size() < pageLength / 2 && !m_isAtEnd) {
        const auto page = m_changes.history(m_session, pageLength, m_readTo);
        m_isAtEnd = page.size() < pageLength;
        for (const auto &entry : page) {
            if (m_filter.isEmpty() || foldedText(entry.label + QLatin1Char(' ') + entry.who).contains(m_filter))
                found += entry;
        }
        if (!page.isEmpty())
            m_readTo = page.last().seq;
    }
    return found;
}

std::optional<ActionEntry> ActionTableModel::entryAt(int row) const
{
    return row >= 0 && row < m_entries.size() ? std::optional(m_entries[row]) : std::nullopt;
}

int ActionTableModel::rowOf(qint64 action) const
{
    const auto entry = std::ranges::find(m_entries, action, &ActionEntry::seq);
    return entry == m_entries.end() ? -1 : int(entry - m_entries.begin());
}

int ActionTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_entries.size()); }

int ActionTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ActionTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &entry = m_entries[index.row()];
    if (role == Qt::ForegroundRole && entry.isUndone)
        return Theme::colours(QApplication::palette()).quiet;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (index.column()) {
    case When:
        return ChangeWords::when(entry.at, m_dates.today());
    case Who:
        return entry.who;
    default:
        return entry.isUndone ? tr("%1 (undone)").arg(entry.label) : entry.label;
    }
}

QVariant ActionTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    default:
        return tr("What");
    }
}

bool ActionTableModel::canFetchMore(const QModelIndex &parent) const { return !parent.isValid() && !m_isAtEnd; }

void ActionTableModel::fetchMore(const QModelIndex &)
{
    const auto page = nextPage();
    if (page.isEmpty())
        return;
    beginInsertRows({}, int(m_entries.size()), int(m_entries.size() + page.size()) - 1);
    m_entries += page;
    endInsertRows();
}

} // namespace rnf
