#pragma once

#include <QString>

namespace rnf {

/// The PostgreSQL server that the environment names in RNF_TEST_SERVER, for tests that run there instead of in a file.
class TestServer {
public:
    static bool isAsked();
    /// A place for a workspace: a new database with nothing in it.
    static QString emptyPlace();
    /// A new database with the workspace that every test begins with, which is made once and copied.
    static QString preparedPlace();
    static void drop(const QString &place);
};

} // namespace rnf
