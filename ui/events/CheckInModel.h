#pragma once

#include "events/DoorList.h"

#include <QAbstractListModel>
#include <QTimeZone>

namespace rnf {

/// The rows at the door: whom the typed letters find, or who is missing, and last the way to let in whoever is not on the list.
class CheckInModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, StateRole, ButtonRole };

    /// `zone`: of the clock on the wall.
    explicit CheckInModel(const QTimeZone &zone, QObject *parent = nullptr);

    /// `walkIn`: the name for the last row; empty: there is none.
    void show(const QList<DoorEntry> &entries, const QString &walkIn);
    /// Nothing for the last row.
    std::optional<DoorEntry> entry(const QModelIndex &index) const;
    /// When somebody came, as that clock showed it; empty where only paper knows.
    QString timeOf(const DoorEntry &entry) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVariant cell(const DoorEntry &entry, int role) const;

    QTimeZone m_zone;
    QList<DoorEntry> m_entries;
    QString m_walkIn;
};

} // namespace rnf
