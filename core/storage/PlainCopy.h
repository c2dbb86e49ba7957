#pragma once

#include "storage/SchemaText.h"

#include <QString>

namespace rnf {

/// A copy of a workspace file, of which nothing is left but the rows of our tables: what is written down in it about triggers,
/// views and indexes is taken out, and so is what damage made of it, which would keep SQLite from reading anything at all.
class PlainCopy {
public:
    /// A log that lies beside it comes into the file, as far as SQLite understands it. Throws StorageError.
    static void takeLogIn(const QString &copy);
    /// Changes the file `copy`, which nobody has open and no log belongs to. `known`: what should be in it. Answers what was in
    /// it, as far as that could be read. Throws StorageError, of damage where none of our tables is left.
    static SchemaText make(const QString &copy, const SchemaText &known);
};

} // namespace rnf
