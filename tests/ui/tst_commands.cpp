#include "support/TestProgram.h"

#include "look/Theme.h"
#include "shell/CommandPalette.h"
#include "shell/Language.h"
#include "shell/MainWindow.h"
#include "workspace/DemoWorkspace.h"

#include <QApplication>
#include <QFile>
#include <QListWidget>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Everything the window can do, in both languages: reachable by menu, key and palette, and never by the same key twice.
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsInOneMenuAndInThePalette_data() { languages(); }
    void everyCommandIsInOneMenuAndInThePalette();
    void noKeyAndNoMnemonicIsThereTwice_data() { languages(); }
    void noKeyAndNoMnemonicIsThereTwice();
    void switchingTheLanguageShowsItAtOnce();
    void spanishIsComplete();
    void thePaletteFindsByLettersInOrder();

private:
    void languages();
    std::unique_ptr<MainWindow> open(const QString &language);
    QList<QMenu *> menusOf(QMenu *menu);

    QTemporaryDir m_folder;
    int m_samples = 0;
    DesktopPrompts m_prompts;
};

void TestCommands::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"rnf-test-commands"_s);
    QSettings().clear();
    Theme::apply(*qApp, Appearance::Light);
}

void TestCommands::languages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Spanish") << u"es"_s;
}

std::unique_ptr<MainWindow> TestCommands::open(const QString &language)
{
    useLanguage(language);
    MainWindow::Options options{Workspace::Options{7, Dates(QDate(2026, 11, 16)), {}}, {}};
    options.makeSample = [this, workspace = options.workspace] {
        return createDemoWorkspace(m_folder.filePath(u"sample-%1.rnf"_s.arg(++m_samples)), workspace);
    };
    auto window = std::make_unique<MainWindow>(options, m_prompts);
    window->openSample();
    return window;
}

QList<QMenu *> TestCommands::menusOf(QMenu *menu)
{
    QList<QMenu *> menus{menu};
    for (auto *action : menu->actions()) {
        if (action->menu())
            menus += menusOf(action->menu());
    }
    return menus;
}

void TestCommands::everyCommandIsInOneMenuAndInThePalette()
{
    QFETCH(QString, language);
    const auto window = open(language);
    QList<QAction *> shown;
    for (auto *top : window->menuBar()->actions()) {
        for (auto *menu : menusOf(top->menu()))
            shown += menu->actions();
    }
    CommandPalette palette(window->commands(), nullptr, window->session());
    const auto *list = palette.findChild<QListWidget *>();
    int enabled = 0;
    for (auto *command : window->commands()) {
        QVERIFY2(shown.count(command) == 1, qPrintable(command->text()));
        enabled += command->isEnabled();
    }
    QCOMPARE(list->count(), enabled);
}

void TestCommands::noKeyAndNoMnemonicIsThereTwice()
{
    QFETCH(QString, language);
    const auto window = open(language);
    QSet<QString> keys;
    for (const auto *command : window->commands()) {
        const QString key = command->shortcut().toString();
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
        keys.insert(key);
    }
    const auto mnemonicsDiffer = [](const QList<QAction *> &actions) {
        QSet<QString> mnemonics;
        for (const auto *action : actions) {
            const QString mnemonic = QKeySequence::mnemonic(action->text()).toString();
            if (!mnemonic.isEmpty() && mnemonics.contains(mnemonic)) {
                qWarning("%s", qPrintable(action->text()));
                return false;
            }
            mnemonics.insert(mnemonic);
        }
        return true;
    };
    QVERIFY(mnemonicsDiffer(window->menuBar()->actions()));
    for (auto *top : window->menuBar()->actions()) {
        for (auto *menu : menusOf(top->menu()))
            QVERIFY(mnemonicsDiffer(menu->actions()));
    }
}

void TestCommands::switchingTheLanguageShowsItAtOnce()
{
    const auto window = open(u"en"_s);
    const auto rail = [&] { return window->findChild<QListWidget *>(u"rail"_s)->item(0)->text(); };
    QVERIFY(rail().startsWith(u"Today"_s));
    for (auto *command : window->commands()) {
        if (command->text() == u"E&spañol"_s) {
            command->trigger();
            break;
        }
    }
    QTRY_VERIFY(rail().startsWith(u"Hoy"_s));
    useLanguage(u"en"_s);
}

void TestCommands::spanishIsComplete()
{
    QFile file(QStringLiteral(RNF_SOURCE_DIR "/translations/es.ts"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray texts = file.readAll();
    QVERIFY(texts.count("<source>") > 300);
    QVERIFY2(!texts.contains("unfinished"), "an entry has no translation");
}

void TestCommands::thePaletteFindsByLettersInOrder()
{
    QVERIFY(CommandPalette::score(u"exp"_s, u"export this list"_s) > 0);
    QVERIFY(CommandPalette::score(u"etl"_s, u"export this list"_s) > 0);
    QCOMPARE(CommandPalette::score(u"xyz"_s, u"export this list"_s), 0);
    QVERIFY(CommandPalette::score(u"imp"_s, u"import a list"_s) > CommandPalette::score(u"imp"_s, u"simple"_s));
}

RNF_TEST(TestCommands)
#include "tst_commands.moc"
