#pragma once

#include "duplicates/Duplicates.h"

#include <QAbstractTableModel>

namespace rnf {

/// Groups of people who may be one: who they are, how likely it is, and why. Those that are ticked are merged together.
class AlikeTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { People, HowLikely, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// In this order, but what waits for later comes last. Ticks that somebody set or took away stay.
    void show(const QList<AlikeGroup> &groups, const QHash<PersonId, QString> &names);
    /// A row is looked at later: it goes to the end, and its tick with it.
    void putOff(int row);
    /// A row that is ticked takes the ticks of those away who have somebody of it.
    void toggle(int row);
    QList<AlikeGroup> ticked() const;
    const AlikeGroup &at(int row) const { return m_groups[row]; }
    /// Of the group with these people; -1: there is none.
    int rowOf(const QList<PersonId> &people) const;
    QString names(int row) const;
    /// What speaks for and against; of three and more, of the link that says least.
    QString why(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_groups.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    bool isTicked(const AlikeGroup &group) const { return m_ticks.value(group.people, group.isPreTicked); }
    void putLaterLast();
    void tickApart();

    QList<AlikeGroup> m_groups;
    QHash<PersonId, QString> m_names;
    QHash<QList<PersonId>, bool> m_ticks; ///< as somebody set them
    QSet<QList<PersonId>> m_later;
};

} // namespace rnf
