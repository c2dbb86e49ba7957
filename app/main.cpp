#include "CommandLine.h"
#include "CrashNotes.h"

#include "exchange/SheetProcess.h"
#include "shell/Application.h"

#include <QApplication>

#include <csignal>

int main(int argc, char **argv)
{
    rnf::leaveNoCore();
    if (argc > 1 && qstrcmp(argv[1], rnf::readSheetsVerb) == 0)
        return rnf::readSheets(argc > 2 ? argv[2] : "");
    // A file that may not grow is a full disk, which is told; it is no reason to die.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication::setApplicationName(QStringLiteral("rankandfile"));
    QCoreApplication::setApplicationVersion(QStringLiteral(RNF_VERSION));
    rnf::keepCrashNotes();
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    if (rnf::CommandLine::wants(arguments) && rnf::CommandLine::draws(arguments)) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // commands run without a display
        const QApplication application(argc, argv);
        return rnf::CommandLine::run(QCoreApplication::arguments());
    }
    if (rnf::CommandLine::wants(arguments)) {
        const QCoreApplication application(argc, argv);
        return rnf::CommandLine::run(QCoreApplication::arguments());
    }
    return rnf::runWindow(argc, argv);
}
