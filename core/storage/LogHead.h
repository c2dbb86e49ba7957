#pragma once

#include <QString>

namespace rnf {

class Database;

/// Statements that ask how far the change log goes. Whoever writes goes on from there, although a server shows some of them only
/// their own part of it: there a function of the server answers (PostgresRowWatch).
struct LogHead {
    static QString newestAction(const Database &database); ///< its number; of an empty log nothing, or 0
    static QString newestChange(const Database &database);
    static QString newestHash(const Database &database);
};

} // namespace rnf
