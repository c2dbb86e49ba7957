#pragma once

#include "storage/TableShapes.h"

namespace rnf {

/// One thing that `check` found, in words fit for the user.
struct Finding {
    QString kind; ///< stable word: "file", "reference", "log", "outside", "search"
    QString what;
    bool operator==(const Finding &) const = default;
};

/// Looks for damage and for changes that went past the program: the database's own check, foreign keys, the chain of the change
/// log, and rows that do not say what the log says they should. Reads only; throws StorageError.
class IntegrityCheck {
public:
    IntegrityCheck(Database &database, const TableShapes &shapes);

    QList<Finding> run();

private:
    void checkFile();
    void checkReferences();
    void checkChain();
    void checkRows();
    void checkTable(const TableShape &shape);
    void found(const char *kind, const QString &what);

    Database &m_database;
    const TableShapes &m_shapes;
    QList<Finding> m_findings;
};

} // namespace rnf
