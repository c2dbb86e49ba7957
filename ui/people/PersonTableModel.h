#pragma once

#include "base/LatestRead.h"
#include "look/Drafts.h"
#include "workspace/Workspace.h"

#include <QAbstractTableModel>

namespace rnf {

/// The list of people: all ids in order, and of the rows only those that were on screen. The first screen of a search is
/// there at once, the rest comes in behind it from a background connection; what came too late is dropped. After a change
/// the list stays as it is until the new order is known.
class PersonTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Empty until `reload`.
    PersonTableModel(Workspace &workspace, const Session &session, Drafts &drafts, QObject *parent = nullptr);

    void reload();
    void setFilter(const PeopleFilter &filter);
    const PeopleFilter &filter() const { return m_filter; }
    /// Keys of ListColumns, in order; unknown ones are left out, and a list without columns shows the usual ones.
    void setColumns(const QStringList &keys);
    const QStringList &columns() const { return m_columns; }
    const ListColumns &known() const { return m_lists.columns(); }
    int columnOf(const QString &key) const { return int(m_columns.indexOf(key)); }
    void sort(int column, Qt::SortOrder order) override;
    void setOrder(const PeopleOrder &order);
    const PeopleOrder &order() const { return m_order; }

    PersonId personAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids[row] : PersonId(); }
    int rowOf(PersonId person) const { return int(m_ids.indexOf(person)); }
    /// While somebody types over a cell the list stays as it is; what came meanwhile is shown afterwards.
    void hold(bool isHeld);
    /// All of the list, in order; waits for those that are still on their way.
    QList<PersonId> all();
    const QString &cellAt(int row, int column) const { return rowAt(row).cells[column]; }
    qint64 total() const { return m_total; }
    bool isComplete() const { return !m_fetching.isRunning(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Keeps what was typed over a cell, as a named action. What cannot be kept stays in the cell with its reason.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    bool hasDraft(const QModelIndex &index) const { return draftOf(index); }
    void dropDraft(const QModelIndex &index);
    /// Whose cell, listed or not, has text that could not be kept, and in which column.
    std::optional<std::pair<PersonId, QString>> drafted() const;

Q_SIGNALS:
    /// All ids are there and the total is known.
    void completed();
    /// What was typed over a cell could not be kept.
    void refused(const QString &why);

private:
    const Draft *draftOf(const QModelIndex &index) const;
    /// The tags of a person in their colours, where the column shows tags.
    QVariant chipsAt(const QModelIndex &index) const;
    void setDraft(PersonId person, const QString &column, const std::optional<Draft> &draft);
    std::optional<Problem> keep(PersonId person, const QString &column, const QString &text);
    const ListRow &rowAt(int row) const;
    const QList<PersonId> &newest() const { return m_held ? *m_held : m_ids; }
    void look(bool showsFirstScreen);
    void replace(const QList<PersonId> &ids);

    Store &m_store;
    People &m_people;
    Lists &m_lists;
    Session m_session;
    Drafts &m_drafts;
    PeopleFilter m_filter;
    PeopleOrder m_order;
    QStringList m_columns = ListColumns::usual();
    QList<PersonId> m_ids;
    bool m_isHeld = false;
    std::optional<QList<PersonId>> m_held; ///< what m_ids will be when they are held no longer
    qint64 m_total = 0;
    mutable QHash<PersonId, ListRow> m_rows;
    LatestRead<QList<PersonId>> m_fetching;
};

} // namespace rnf
