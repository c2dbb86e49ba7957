#pragma once

#include "storage/SqlValue.h"

#include <QCryptographicHash>
#include <QList>

namespace rnf {

class Database;

/// What a table says, whatever database it is in.
struct Content {
    QByteArray digest;
    qint64 rows = 0;
    bool operator==(const Content &) const = default;
};

/// Takes rows one after the other; two tables are equal when what they leave here is.
class ContentDigest {
public:
    void add(const QList<SqlValue> &row);
    Content result() const { return {m_hash.result(), m_rows}; }

private:
    void add(char kind, const QByteArray &value);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    qint64 m_rows = 0;
};

/// A hash over every value of every row that is not derived from others, history included; of what a file notes of itself only
/// whose it is, and nothing of how new rows are numbered, which goes on elsewhere in a restored one. Throws StorageError.
QByteArray hashOfAllRows(Database &database);

} // namespace rnf
