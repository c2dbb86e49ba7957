#pragma once

#include "storage/Statement.h"

#include <map>

namespace rnf {

/// Statements made as they are asked for, each compiled once.
class StatementCache {
public:
    explicit StatementCache(Database &database) : m_database(database) {}

    Statement &operator()(const QString &sql)
    {
        if (const auto known = m_statements.find(sql); known != m_statements.end())
            return known->second;
        return m_statements.try_emplace(sql, m_database, sql).first->second;
    }

private:
    Database &m_database;
    std::map<QString, Statement> m_statements;
};

} // namespace rnf
