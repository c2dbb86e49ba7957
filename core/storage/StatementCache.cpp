#include "storage/StatementCache.h"

namespace rnf {

Statement &StatementCache::operator()(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second;
    return m_statements.try_emplace(sql, m_database, sql).first->second;
}

} // namespace rnf
