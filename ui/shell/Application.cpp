#include "shell/Application.h"

#include "look/Icons.h"
#include "shell/ChosenAppearance.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"
#include "shell/SystemLock.h"
#include "workspace/DemoWorkspace.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QScreen>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rnf {

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName(u"Rank & File"_s);
    QApplication::setDesktopFileName(u"org.rankandfile.RankAndFile"_s);
    makeDrawingsKnown();
    QApplication::setWindowIcon(QIcon(u":/icons/org.rankandfile.RankAndFile.svg"_s));
    QCommandLineParser parser;
    QCommandLineOption today(u"today"_s, {}, u"DATE"_s);
    today.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({{u"demo"_s, u"open a throw-away sample"_s}, today});
    parser.addPositionalArgument(u"WORKSPACE"_s, u"the file to open"_s);
    parser.process(application);
    const QDate day = QDate::fromString(parser.value(today), Qt::ISODate);

    const QTemporaryDir samples;
    int sampleNumber = 0;
    MainWindow::Options options;
    options.workspace = {installationNumber(), day.isValid() ? Dates(day) : Dates(), defaultBackupFolder()};
    options.makeSample = [&] {
        auto sampleOptions = options.workspace;
        sampleOptions.backupFolder = samples.path();
        return createDemoWorkspace(samples.filePath(u"sample-%1.rnf"_s.arg(++sampleNumber)), sampleOptions);
    };
    useLanguage(chosenLanguage());
    Theme::apply(application, chosenAppearance());
    DesktopPrompts prompts;
    MainWindow window(options, prompts);
    constexpr int titleBar = 40; // about as high as that of any desktop
    window.resize(window.size().boundedTo(window.screen()->availableSize() - QSize(0, titleBar)));
    window.show();
    const SystemLock systemLock;
    QObject::connect(&systemLock, &SystemLock::locked, &window, &MainWindow::lock);
    if (parser.isSet(u"demo"_s))
        window.openSample();
    else if (!parser.positionalArguments().isEmpty())
        window.openFile(parser.positionalArguments().first());
    return QApplication::exec();
}

} // namespace rnf
