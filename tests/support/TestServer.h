#pragma once

#include <QString>

namespace rnf {

/// The PostgreSQL server that RNF_TEST_SERVER names by the folder that `tests/support/postgres start` was given, for tests
/// that run there instead of in a file.
class TestServer {
public:
    static bool isAsked();
    /// A place for a workspace: a new database with nothing in it.
    static QString emptyPlace();
    static void drop(const QString &place);
    /// A database with the workspace that every test begins with.
    static QString preparedPlace();
    /// For the next test, which finds it as this one did.
    static void giveBack(const QString &place);
};

} // namespace rnf
