#pragma once

#include <QStringList>

namespace rnf {

/// The bench of files once more on a PostgreSQL server, `server` being the place of a database from which others can be made:
/// for each number of people a workspace in a database of its own, beside what `psql` does with the same file on the same
/// server. Prints the settings that times hang on, then a line for each work.
void benchServer(const QString &program, const QString &scripts, const QString &server, const QList<qint64> &sizes);

} // namespace rnf
