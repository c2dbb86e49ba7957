#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

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

#include <map>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Everything the window can do, in both languages and with each kind of workspace: reachable by menu, key and palette, and never
/// by the same key twice.
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandIsInOneMenuAndInThePalette_data() { windows(); }
    void everyCommandIsInOneMenuAndInThePalette();
    void noKeyAndNoMnemonicIsThereTwice_data() { windows(); }
    void noKeyAndNoMnemonicIsThereTwice();
    void switchingTheLanguageShowsItAtOnce();
    void spanishIsComplete();
    void thePaletteFindsByLettersInOrder();

private:
    enum class Kind { Sample, Plain, Encrypted };

    void windows();
    std::unique_ptr<MainWindow> open(const QString &language, Kind kind = Kind::Sample);
    std::unique_ptr<MainWindow> openFetched();
    /// Empty, in a file.
    void openOwn(MainWindow &window, Workspace::Options options);
    QList<QMenu *> menusOf(QMenu *menu);

    QTemporaryDir m_folder;
    int m_files = 0;
    DesktopPrompts m_prompts;
};

void TestCommands::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"rnf-test-commands"_s);
    QSettings().clear();
    Theme::apply(*qApp, Appearance::Light);
}

void TestCommands::windows()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Kind>("kind");
    static const std::map<Kind, const char *> kinds{
        {Kind::Sample, "a sample"}, {Kind::Plain, "a plain file"}, {Kind::Encrypted, "an encrypted file"}};
    for (const auto &[kind, name] : kinds) {
        QTest::addRow("English, %s", name) << u"en"_s << kind;
        QTest::addRow("Spanish, %s", name) << u"es"_s << kind;
    }
}

std::unique_ptr<MainWindow> TestCommands::open(const QString &language, Kind kind)
{
    useLanguage(language);
    MainWindow::Options options{Workspace::Options{7, Dates(QDate(2026, 11, 16)), {}}, {}};
    options.makeSample = [this, workspace = options.workspace] {
        return createDemoWorkspace(m_folder.filePath(u"sample-%1.rnf"_s.arg(++m_files)), workspace);
    };
    auto window = std::make_unique<MainWindow>(options, m_prompts);
    if (kind == Kind::Sample) {
        window->openSample();
        return window;
    }
    if (kind == Kind::Encrypted)
        options.workspace.key = TestWorkspace::newKey(u"four words that hold"_s, u"from paper"_s);
    openOwn(*window, options.workspace);
    return window;
}

void TestCommands::openOwn(MainWindow &window, Workspace::Options options)
{
    const QString path = m_folder.filePath(u"own-%1.rnf"_s.arg(++m_files));
    if (!Workspace::create(path, TestWorkspace::setup(), options))
        qFatal("no workspace");
    window.openFile(path, false, options.key);
}

std::unique_ptr<MainWindow> TestCommands::openFetched()
{
    QFETCH(QString, language);
    QFETCH(Kind, kind);
    auto window = open(language, kind);
    if (!window->workspace())
        qFatal("nothing is open");
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
    const auto window = openFetched();
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
    const auto window = openFetched();
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
