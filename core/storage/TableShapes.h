#pragma once

#include "storage/Connection.h"
#include "storage/Statement.h"

#include <QHash>
#include <QStringList>

#include <map>

namespace rnf {

/// What the change log, undo and `check` need to know of a logged table, read from the schema of the open file.
struct TableShape {
    struct ForeignKey {
        QString column;
        int parent; ///< number of a logged table
    };

    int number = 0;
    QString name;
    QString aboutColumn;
    UndoRule undo = UndoRule::All;
    Operation reading = Operation::ReadHistory; ///< what it takes to see what its rows said
    QStringList columns;
    QList<SqlValue> defaults; ///< what the schema gives each column
    QList<ForeignKey> parents;
    QList<CatalogUnique> uniques;

    bool hasImages() const { return undo != UndoRule::Nothing; }
    bool isAboutItself() const { return aboutColumn == QLatin1String("id"); }
};

class TableShapes {
public:
    TableShapes(Database &database, const Schema &schema);

    const TableShape *find(int number) const;
    const TableShape *find(const QString &name) const;
    int aboutTable() const { return m_aboutTable; }
    const std::vector<TableShape> &all() const { return m_shapes; }

private:
    std::vector<TableShape> m_shapes;
    int m_aboutTable = 0;
};

/// The current values of rows, by name of their columns.
class RowReader {
public:
    RowReader(Database &database, const TableShapes &shapes);

    using Values = QHash<QString, SqlValue>;
    std::optional<Values> read(int table, qint64 row);

private:
    Database &m_database;
    const TableShapes &m_shapes;
    std::map<int, Statement> m_statements;
};

} // namespace rnf
