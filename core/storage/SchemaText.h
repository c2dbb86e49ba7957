#pragma once

#include "storage/Schema.h"

#include <QStringList>

#include <tuple>

namespace rnf {

/// What a workspace file consists of, as SQLite has it written down in it: tables, indexes, triggers and views with their texts.
/// Who hands a file on can write anything there, so it is compared as text before any of it is used. Throws StorageError.
class SchemaText {
public:
    struct Object {
        QString type, name, table, text;
        bool operator==(const Object &) const = default;
        bool operator<(const Object &other) const
        {
            return std::tie(type, name, table, text) < std::tie(other.type, other.name, other.table, other.text);
        }
        QString told() const { return type + QLatin1Char(' ') + name; }
        /// It keeps its rows itself, as all tables of ours do; nothing computes them.
        bool isPlainTable() const
        {
            return type == QLatin1String("table") && text.startsWith(QLatin1String("CREATE TABLE "));
        }
    };

    explicit SchemaText(QList<Object> objects = {});
    /// What stands in a file.
    static SchemaText of(Database &database);
    /// What the steps of a schema make, from empty; each schema is made once, in memory. From any thread.
    static SchemaText madeBy(const Schema &schema);

    const QList<Object> &objects() const { return m_objects; } ///< in order
    /// What is in one of the two and not in the other, or reads otherwise there: "trigger keep_all", each once.
    QStringList differences(const SchemaText &other) const;
    bool operator==(const SchemaText &) const = default;

private:
    QList<Object> m_objects;
};

} // namespace rnf
