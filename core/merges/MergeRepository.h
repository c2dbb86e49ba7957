#pragma once

#include "base/Id.h"
#include "merges/MergePlan.h"
#include "people/AltValue.h"
#include "storage/RecordTable.h"
#include "storage/TableShapes.h"

namespace rnf {

/// That somebody is one with somebody else.
struct PersonMerge {
    qint64 id = 0;
    PersonId merged; ///< gone
    QString mergedName;
    int score = 0;
    QString reasons;
    bool operator==(const PersonMerge &) const = default;
};

/// All SQL about merging: rows of whatever table refers to people, read and written by the names of their columns. Opens no
/// transaction and emits nothing: Merges does.
class MergeRepository {
public:
    explicit MergeRepository(Database &database);

    using Values = RowReader::Values;
    struct Stored {
        qint64 id = 0;
        Values values; ///< by column, with the id and without pictures
    };

    /// The rows that refer to this in a column, in the order of their ids.
    QList<Stored> rows(const TableShape &shape, const QString &column, qint64 id);
    qint64 count(const QString &table, const QString &column, PersonId person);
    /// What this row is called, where it has a name.
    QString nameOf(const TableShape &shape, qint64 id);

    void set(Action &action, const TableShape &shape, qint64 id, const Values &values);
    /// All rows that say one person say the other one; answers how many.
    int move(Action &action, const TableShape &shape, const QString &column, PersonId from, PersonId to);
    /// What refers to a row refers to another one from then on; that one refers to itself no more.
    void redirect(Action &action, const TableShapes &shapes, const TableShape &shape, qint64 from, qint64 to);
    void remove(Action &action, const TableShape &shape, qint64 id);
    /// Rows that tie two of these people to each other.
    QList<qint64> linksAmong(const MergeLink &link, const QList<PersonId> &people);

    /// The weeks without a placement in which several of these people have a sheet.
    QList<QDate> sharedWeeks(const QList<PersonId> &people);

    void note(Action &action, PersonId person, AltValue value);
    void note(Action &action, PersonId kept, PersonMerge merge);

    struct StoredMerge {
        qint64 id = 0;
        PersonId kept, merged;
        QString mergedName;
    };
    std::optional<StoredMerge> merge(qint64 id);
    /// Of this person, the newest first.
    QList<StoredMerge> mergesInto(PersonId kept);
    /// How somebody said no to being reached since an action.
    struct Refused {
        QString channel, reason;
    };
    /// Of this person, each channel once, the newest last.
    QList<Refused> refusedSince(PersonId person, qint64 action);
    /// The same of somebody who comes back in this action, and may not stand there yet.
    void noteRefused(Action &action, PersonId person, const Refused &refused, const QString &notedAt);

    /// The newest action that made this row; 0 when none is known.
    qint64 madeBy(int table, qint64 row);
    /// The oldest: what came back by an undo was made before.
    qint64 firstMadeBy(int table, qint64 row);
    /// The newest action that touched somebody; 0 when none is known.
    qint64 newestAbout(PersonId person);

private:
    Statement &statement(const QString &sql);

    Database &m_database;
    std::map<QString, Statement> m_statements;
    RecordTable<AltValue> m_alternatives;
    RecordTable<PersonMerge> m_merges;
};

} // namespace rnf
