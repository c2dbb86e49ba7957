#include "support/TestProgram.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setAttribute(Qt::AA_Use96Dpi);
    return rnf::TestProgram::run(argc, argv);
}
