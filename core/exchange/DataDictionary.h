#pragma once

#include "storage/WholeTable.h"

#include <QCoreApplication>

namespace rnf {

/// Tells whoever opens a folder with everything, with this program or without, what lies in it.
class DataDictionary {
    Q_DECLARE_TR_FUNCTIONS(DataDictionary)

public:
    static QStringList labels();
    /// A line for every column.
    static QList<QStringList> lines(const QList<WholeTable> &tables);
    /// What the folder is, how its tables are written, and how it becomes a workspace again.
    static QString readme(const QString &organization, int schemaVersion);

    /// What a row of a table is; of a table that has no words of its own, its name.
    static QString meaning(const QString &table);

private:
    static QString kind(const WholeTable::Column &column);
    static QString meaning(const WholeTable &table, const WholeTable::Column &column);
};

} // namespace rnf
