// How long it takes from the passphrase to the list of people on screen: opening WORKSPACE [PASSPHRASE].
#include "people/PeoplePage.h"
#include "shell/MainWindow.h"
#include "support/ScriptedPrompts.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

void turnToPeople(MainWindow &window)
{
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_2))
            action->trigger();
    }
    auto *table = window.findChild<QTableView *>(u"people"_s);
    if (!table || table->model()->rowCount() == 0)
        qFatal("nobody is shown");
    table->viewport()->repaint();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    const QString path = QApplication::arguments().value(1), passphrase = QApplication::arguments().value(2);
    ScriptedPrompts prompts;
    MainWindow window({{7, Dates(), {}}, {}}, prompts);
    window.resize(1280, 800);
    window.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    std::shared_ptr<const vault::Opened> key;
    if (!passphrase.isEmpty()) {
        const auto unlocked = Workspace::unlock(path, passphrase);
        if (!unlocked)
            qFatal("%s", qPrintable(unlocked.error().message));
        key = *unlocked;
    }
    const double keyTime = double(timer.nsecsElapsed()) / 1e6;
    window.openFile(path, false, key);
    turnToPeople(window);
    const double allTime = double(timer.nsecsElapsed()) / 1e6;
    QTextStream(stdout) << u"%1, %2 people, from the passphrase to the list on screen: %3 ms, of which the key %4 ms\n"_s
                               .arg(key ? u"encrypted"_s : u"plain"_s)
                               .arg(window.workspace()->people().count(window.session()))
                               .arg(allTime, 0, 'f', 0)
                               .arg(keyTime, 0, 'f', 0);
    return 0;
}
