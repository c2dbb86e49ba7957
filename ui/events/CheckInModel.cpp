#include "events/CheckInModel.h"

#include "base/Dates.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

CheckInModel::CheckInModel(const QTimeZone &zone, QObject *parent) : QAbstractListModel(parent), m_zone(zone) {}

void CheckInModel::show(const QList<DoorEntry> &entries, const QString &walkIn)
{
    beginResetModel();
    m_entries = entries;
    m_walkIn = walkIn;
    endResetModel();
}

std::optional<DoorEntry> CheckInModel::entry(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    return m_entries[index.row()];
}

QString CheckInModel::timeOf(const DoorEntry &entry) const
{
    if (entry.cameAt.isEmpty())
        return {};
    return QLocale().toString(instantOf(entry.cameAt).toTimeZone(m_zone).time(), QLocale::ShortFormat);
}

int CheckInModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size()) + (m_walkIn.isEmpty() ? 0 : 1);
}

QVariant CheckInModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto known = entry(index))
        return cell(*known, role);
    return role == Qt::DisplayRole ? tr("+ Walk-in: %1…").arg(m_walkIn) : QVariant();
}

QVariant CheckInModel::cell(const DoorEntry &entry, int role) const
{
    const QString time = timeOf(entry);
    const QString state = time.isEmpty() ? tr("here") : tr("came %1").arg(time);
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case DetailRole:
        return entry.detail;
    case StateRole:
        return entry.hasCome ? state : QString();
    case ButtonRole:
        return !entry.hasCome ? tr("Check in") : time.isEmpty() ? tr("Undo") : tr("Undo %1").arg(time);
    case Qt::AccessibleTextRole: {
        QStringList parts{entry.name, entry.detail, entry.hasCome ? state : tr("not here yet")};
        parts.removeAll({});
        return parts.join(u", "_s);
    }
    default:
        return {};
    }
}

} // namespace rnf
