#pragma once

#include "workspace/Workspace.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>

namespace rnf {

/// The list of people: all ids in order, and of the rows only those that were on screen. The first screen of a search is
/// there at once, the rest comes in behind it from a background connection; what came too late is dropped. After a change
/// the list stays as it is until the new order is known.
class PersonTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, PhoneNumber, Email, Employer, Unit, JobTitle, City, Tags, ColumnCount };

    PersonTableModel(Workspace &workspace, const Session &session, QObject *parent = nullptr);
    ~PersonTableModel() override;

    void setFilter(const PeopleFilter &filter);
    const PeopleFilter &filter() const { return m_filter; }
    void sort(int column, Qt::SortOrder order) override;
    const PeopleOrder &order() const { return m_order; }

    PersonId personAt(int row) const { return row >= 0 && row < m_ids.size() ? m_ids[row] : PersonId(); }
    int rowOf(PersonId person) const { return int(m_ids.indexOf(person)); }
    /// All of the list, in order; waits for those that are still on their way.
    QList<PersonId> everyone();
    const PersonRow &rowAt(int row) const;
    qint64 total() const { return m_total; }
    bool isComplete() const { return m_isComplete; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    static QString columnTitle(int column);
    static const QString &cellOf(const PersonRow &row, int column);
    /// The word by which an order or a saved list names a column, and back; -1 for an unknown word.
    static QString columnKey(int column);
    static int columnOf(const QString &key);

Q_SIGNALS:
    /// All ids are there and the total is known.
    void completed();

private:
    /// Ids in order, or nothing when they could not be read or nobody wants them any more.
    using Fetched = std::optional<QList<PersonId>>;

    void readAgain();
    void look(bool showsFirstScreen);
    void replace(const QList<PersonId> &ids);
    void fetchAll();
    void dropFetch();
    void takeFetched();

    Store &m_store;
    People &m_people;
    Lists &m_lists;
    Session m_session;
    PeopleFilter m_filter;
    PeopleOrder m_order;
    QList<PersonId> m_ids;
    qint64 m_total = 0;
    bool m_isComplete = true;
    mutable QHash<PersonId, PersonRow> m_rows;
    QFutureWatcher<Fetched> m_fetching;
    std::shared_ptr<Database> m_fetchingFrom; ///< the connection at work, to be stopped when its answer is no longer wanted
};

} // namespace rnf
