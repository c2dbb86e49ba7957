#include "support/TestProgram.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    return rnf::TestProgram::run(argc, argv);
}
