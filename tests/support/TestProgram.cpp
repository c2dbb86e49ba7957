#include "support/TestProgram.h"

#include "support/Gate.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>

#include <cstdio>

namespace rnf {
namespace {

QMap<QString, TestProgram::Run> &testsByName()
{
    static QMap<QString, TestProgram::Run> byName;
    return byName;
}

} // namespace

TestProgram::TestProgram(const char *file, Run run)
{
    testsByName().insert(QFileInfo(QString::fromLatin1(file)).baseName(), run);
}

int TestProgram::run(int argc, char *argv[])
{
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const auto found = testsByName().constFind(name);
    if (found == testsByName().constEnd()) {
        for (const auto &known : testsByName().keys())
            printf("%s\n", qPrintable(known));
        return 2;
    }
    // QtTest ends a function that takes five minutes.
    if (Gate::isFull())
        qputenv("QTEST_FUNCTION_TIMEOUT", "1000000000");
    // Settings and files of two that run at once stay apart.
    QCoreApplication::setApplicationName(name);
    return (*found)(argc - 1, argv + 1);
}

} // namespace rnf
