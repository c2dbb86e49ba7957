#pragma once

#include "base/Dates.h"
#include "storage/Changes.h"

#include <QAbstractTableModel>

namespace rnf {

/// Everything that was done, newest first, read a page at a time as somebody scrolls; with a filter only what fits it.
class ActionTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, ColumnCount };

    ActionTableModel(Changes &changes, const Session &session, const Dates &dates, QObject *parent = nullptr);

    /// Words of the label or of who did it.
    void setFilter(const QString &filter);
    void reload();

    std::optional<ActionEntry> entryAt(int row) const;
    int rowOf(qint64 action) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    QList<ActionEntry> nextPage();

    Changes &m_changes;
    const Session &m_session;
    const Dates &m_dates;
    QString m_filter; ///< folded
    QList<ActionEntry> m_entries;
    qint64 m_readTo = 0; ///< the oldest action read so far
    bool m_isAtEnd = false;
};

} // namespace rnf
