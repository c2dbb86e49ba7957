#pragma once

#include <QTest>

namespace rnf {

/// A program that holds many classes of tests. The first argument says which one runs, by the name of its file ("tst_events");
/// those of QtTest follow. Built like this the headers are read once, and the program is linked once.
class TestProgram {
public:
    using Run = int (*)(int argc, char *argv[]);

    /// Adds what runs under the name of a file, which stays alive.
    TestProgram(const char *file, Run run);
    /// Runs what the arguments say, and answers its exit status; without a name, or with a wrong one, says which there are.
    static int run(int argc, char *argv[]);

    template <typename Tests>
    static int runTests(int argc, char *argv[])
    {
        Tests tests;
        return QTest::qExec(&tests, argc, argv);
    }
};

} // namespace rnf

/// At the end of a file with one class of tests.
#define RNF_TEST(Tests) static const rnf::TestProgram programOf##Tests(__FILE_NAME__, &rnf::TestProgram::runTests<Tests>);
/// The same for tests that start themselves as another program: a function like main, in a process of its own.
#define RNF_TEST_MAIN(Tests, function) static const rnf::TestProgram programOf##Tests(__FILE_NAME__, function);
