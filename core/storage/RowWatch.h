#pragma once

#include "storage/TableShapes.h"

namespace rnf {

/// Hears of the rows of logged tables as they change. Images hold the columns in which a row differs, or all of a deleted
/// row that say something else than the schema gives by itself (Image.h); null for tables that keep none.
class RowListener {
public:
    virtual ~RowListener() = default;
    /// The row was made by the action that is running, so that nobody needs to know what it said before.
    virtual bool isNew(int table, qint64 row) const = 0;
    /// `about`: whom the row belongs to, 0 for nobody.
    virtual void rowInserted(const TableShape &shape, qint64 row, qint64 about) = 0;
    virtual void rowUpdated(const TableShape &shape, qint64 row, qint64 aboutBefore, qint64 aboutAfter,
                            const QByteArray &image) = 0;
    virtual void rowDeleted(const TableShape &shape, qint64 row, qint64 about, const QByteArray &image) = 0;
};

/// How a database tells which rows change. A row that changes outside of `start` and `stop` fails its statement. Belongs to
/// the writing thread; throws StorageError.
class RowWatch {
public:
    virtual ~RowWatch() = default;
    virtual void start() = 0;
    virtual void stop() = 0;
    /// After every statement: what went wrong while it told of rows is told now.
    virtual void afterStatement() = 0;
    /// Tells of everything it has not told of yet.
    virtual void tellAll() = 0;
};

} // namespace rnf
