#pragma once

#include "lists/ColumnRepository.h"
#include "lists/ConditionRepository.h"
#include "lists/ListColumns.h"
#include "lists/ListRepository.h"

namespace rnf {

/// Somebody in a list, with a text for each of its columns.
struct ListRow {
    PersonId id;
    QStringList cells;
};

/// Lists of people, by conditions or picked by hand: the only class of this feature that windows and commands see. Reads
/// answer "nothing" when they fail. Lives on the thread that opened the store.
class Lists : public QObject {
    Q_OBJECT

public:
    Lists(Store &store, People &people);

    /// The people of a filter, in order.
    QList<PersonId> ids(const Session &session, const PeopleFilter &filter, const PeopleOrder &order = {});
    qint64 count(const Session &session, const PeopleFilter &filter);
    /// With a connection of the caller's own, on any thread. Throws StorageError.
    static QList<PersonId> ids(Database &database, const PeopleFilter &filter, const PeopleOrder &order, const QDate &today);
    static qint64 count(Database &database, const PeopleFilter &filter, const QDate &today);

    /// These people as a list with these columns (keys of ListColumns) shows them; those that are gone are left out.
    QList<ListRow> rows(const Session &session, const QList<PersonId> &people, const QStringList &columns);

    /// The saved lists, by name.
    QList<PersonList> all(const Session &session);
    std::optional<PersonList> find(const Session &session, ListId id);
    /// A list by its name, whichever way its letters are written; when it is readable.
    Result<PersonList> named(const Session &session, const QString &name);

    /// Keeps a list; a hand-picked one with these people.
    Result<ListId> add(const Session &session, PersonList list, const QList<PersonId> &picked = {});
    /// Writes what differs: another name, other conditions, columns or order.
    Result<> save(const Session &session, const PersonList &before, const PersonList &after);
    // Answer the action's number, 0 when nothing was to be done. The last two on any thread; `pick` keeps a new list too.
    Result<qint64> remove(const Session &session, const PersonList &list);
    Result<qint64> pick(const Session &session, const PersonList &list, const QList<PersonId> &people);
    Result<qint64> unpick(const Session &session, const PersonList &list, const QList<PersonId> &people);

    /// What can be asked of people and shown of them, the fields of the office's own included. From this thread; copies
    /// may go anywhere.
    const ConditionFields &fields() const { return m_columns.fields(); }
    const ListColumns &columns() const { return m_columns; }

    /// As People::valuesOf, for whatever is asked by words.
    QStringList valuesOf(const Session &session, const ConditionField &field);

private:
    Store &m_store;
    People &m_people;
    ListRepository m_reading;
    ListRepository m_writing;
    ListColumns m_columns;
    ConditionRepository m_conditions;
    ColumnRepository m_cells;
};

} // namespace rnf
