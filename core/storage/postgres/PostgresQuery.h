#pragma once

#include "storage/Query.h"

#include <vector>

struct pg_result;

namespace rnf {

class PostgresConnection;

/// A statement that the server has prepared. All rows come with the answer, so that others may run while they are read.
class PostgresQuery : public Query {
public:
    PostgresQuery(PostgresConnection &connection, const QString &sql);
    ~PostgresQuery() override;

    void bind(int position, const RawValue &value) override;
    bool step() override;
    RawValue value(int column) override;
    int changedRows() override;
    void reset() override;

    /// With $1, $2 … for the question marks.
    static QByteArray numbered(const QString &sql);

private:
    PostgresConnection &m_connection;
    QString m_sql;
    // What is bound, by position, as libpq wants it.
    std::vector<QByteArray> m_kept;
    std::vector<const char *> m_values;
    std::vector<int> m_lengths, m_formats;
    pg_result *m_result = nullptr;
    int m_row = -1;
    std::vector<QByteArray> m_bytes; ///< of the current row, decoded, by column
};

} // namespace rnf
