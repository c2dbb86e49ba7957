#pragma once

#include "lists/ConditionFields.h"
#include "storage/Statement.h"

#include <QDate>

#include <map>

namespace rnf {

/// How the rows are read in which the answers of a field stand: what conditions and columns of lists have in common.
class PlaceRepository {
protected:
    explicit PlaceRepository(Database &database) : m_database(database) {}

    /// The column that says whose a row is.
    static QString ownerOf(const ConditionField::Place &place);
    /// That a row says something: numbers and references are known or not, texts may be empty.
    static QString isSaid(const ConditionField &field);
    /// The rows of a place, as far as they count on a day; %1 stands for what else is asked of them.
    static QString rowsOf(const ConditionField::Place &place, const QDate &today);
    /// The one of several days of a person that counts.
    static QString dayThatCounts(const ConditionField::Place &place);
    /// Compiled once.
    Statement &statement(const QString &sql);

private:
    Database &m_database;
    std::map<QString, Statement> m_statements;
};

} // namespace rnf
