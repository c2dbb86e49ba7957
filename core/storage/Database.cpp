#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {

Database::Database(const QString &place, Mode mode) : m_place(place), m_connection(Connection::open(place, mode)) {}

Database::~Database() = default;

void Database::exec(const QString &sql)
{
    m_connection->refuseIfSpoilt();
    m_connection->exec(sql);
    wrote();
}

void Database::commit()
{
    m_connection->refuseIfSpoilt();
    m_connection->commit();
    wrote();
}

void Database::narrow(const Scope &scope)
{
    m_scope = scope;
    m_connection->overlay(scope.making(*m_connection));
}

void Database::widen()
{
    if (m_scope.isWhole())
        return;
    m_connection->overlay({});
    m_scope = {};
}

void Database::widenQuietly()
{
    try {
        widen();
    } catch (const StorageError &error) {
        // The transaction is given up, and with it what was made in it.
        qWarning("storage: %s", error.what());
        m_scope = {};
    }
}

QHash<QString, qint64> Database::rowCounts()
{
    QHash<QString, qint64> counts;
    for (const auto &table : m_connection->tables()) {
        Statement count(*this, u"SELECT count(*) FROM \"%1\""_s.arg(table));
        counts.insert(table, count.one<qint64>().value_or(0));
    }
    return counts;
}

} // namespace rnf
