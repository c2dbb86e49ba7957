#pragma once

#include "base/Id.h"
#include "forget/ForgetPreview.h"
#include "storage/Action.h"
#include "storage/IdSet.h"
#include "storage/StatementCache.h"
#include "storage/TableShapes.h"

namespace rnf {

/// All SQL about forgetting: rows of whatever table refers to people, and what the change log keeps of them. One per
/// connection; throws StorageError.
class ForgetRepository {
public:
    explicit ForgetRepository(Database &database);

    bool isThere(const QString &table, qint64 row);
    /// Rows that refer to this id by the column; `alone`: only proposals that nobody else holds and that became no session.
    QList<qint64> referring(const QString &table, const QString &column, qint64 id, bool alone = false);
    qint64 count(const QString &table, const QString &column, PersonId person, const QStringList &words = {});
    /// Who became one with this person.
    QList<qint64> mergedInto(PersonId person);
    /// Rows of a table that the log ever called theirs.
    QList<qint64> everAbout(int table, qint64 person);
    /// What a person's row says and, by the log, ever said, the newest first; nothing when nobody knows.
    QList<RowReader::Values> states(const TableShape &people, qint64 person);
    /// What rows of a table are called, and by the log ever were.
    QStringList titles(const TableShape &shape, const IdSet &rows);
    /// When the history says that they were first added.
    QDateTime addedAt(int peopleTable, qint64 person);
    /// Somebody else who is called by the same names.
    bool hasNamesake(const QString &given, const QString &family, const QString &custom, const IdSet &people);
    /// Somebody else has this number or address.
    bool isShared(const QString &key, PersonId person);

    /// Visits all texts that somebody wrote into rows: `visit(table, row, about, text)`.
    using Visit = std::function<void(const QString &, qint64, PersonId, const QString &)>;
    void eachText(const TableShapes &shapes, const Visit &visit);

    struct Account {
        AccountId id;
        QString name;
        bool isActive = false, seesNeeds = false;
        qint64 keyMade = 0; ///< as accounts/Account.h
    };
    QList<Account> accountsOf(PersonId person);
    /// Another account that may see what people need.
    bool isSeenByOthers(PersonId person);

    /// The actions that touched these rows of a table, and those that touched a person at all.
    void addActionsOf(IdSet &actions, int table, const IdSet &rows);
    void addActionsAbout(IdSet &actions, int peopleTable, qint64 person);
    struct Touched {
        int table = 0;
        qint64 row = 0, last = 0;
    };
    /// The first of what an action touched.
    QList<Touched> touchedBy(qint64 action, int limit);
    void eachLabel(const std::function<void(qint64 action, const QString &label)> &visit);
    /// What the log keeps of changed and deleted rows: `visit(entry, table, image)`.
    void eachImage(const std::function<void(qint64 entry, int table, const QByteArray &image)> &visit);

    // Inside an action.
    void remove(Action &action, const QString &table, qint64 id);
    void dropLabel(Action &action, qint64 seq);
    void dropImage(Action &action, qint64 entry);
    /// Nobody works under it any more, and its name says nobody.
    void endAccount(Action &action, AccountId account, const QString &name);

private:
    Database &m_database;
    StatementCache m_sql;
};

} // namespace rnf
