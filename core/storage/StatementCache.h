#pragma once

#include "storage/Statement.h"

#include <map>

namespace rnf {

/// Statements made as they are asked for, each compiled once.
class StatementCache {
public:
    explicit StatementCache(Database &database) : m_database(database) {}

    Statement &operator()(const QString &sql);

private:
    Database &m_database;
    std::map<QString, Statement> m_statements;
};

} // namespace rnf
