#include "support/TestProgram.h"
#include "support/TestWorkspace.h"
#include "support/WindowTest.h"

#include "help/HelpWindow.h"
#include "shell/ServerDialog.h"
#include "shell/ShareDialog.h"
#include "storage/SharedFile.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Somebody opens a workspace that lies on a network share.
class TestShareDialog : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-share-dialog"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void itOffersThreeWaysAndOpensNothingByItself();
    void usedHereAloneItMovesAndIsOpen();
    void aCopyToReadIsCalledOneAndGoesAfterwards();
    void whoHasItIsSaidAndTheWaysStayOpen();
    void aPlaceThatIsOnTheShareTooIsRefused();
    void whoComesLaterReadsWhoHasIt();
    void anOfficeServerIsExplainedOrOpened();
    void whatIsNoWorkspaceIsRefusedAsAnywhere();

private:
    void onShare(const std::function<void(ShareDialog &)> &act)
    {
        inDialog<ShareDialog>([this] { m_window->openFile(m_shared); }, act);
    }
    static void click(ShareDialog &dialog, const QString &name) { dialog.findChild<QPushButton *>(name)->click(); }
    /// Until what was chosen is done.
    static void clickAndWait(ShareDialog &dialog, const QString &name)
    {
        click(dialog, name);
        QTRY_VERIFY(!dialog.isVisible());
    }
    void moveHere()
    {
        m_prompts.path = m_folder->filePath(u"here.rnf"_s);
        onShare([](ShareDialog &dialog) { clickAndWait(dialog, u"shareMove"_s); });
    }

    QString m_shared; ///< a workspace with Rosa in it
};

void TestShareDialog::init()
{
    openWindow();
    add(u"Rosa"_s, u"Díaz"_s);
    m_window.reset();
    QVERIFY(QDir(m_folder->path()).mkdir(u"share"_s));
    m_shared = m_folder->filePath(u"share/ours.rnf"_s);
    QVERIFY(QFile::rename(m_path, m_shared));
    QSettings().clear(); // it was open at its old place
    const QString share = m_folder->filePath(u"share"_s);
    MainWindow::Options options{{7, Dates(today), {}}, {}};
    options.fileSystemOf = [share](const QString &folder) { return folder.startsWith(share) ? "nfs4" : "ext4"; };
    m_window = std::make_unique<MainWindow>(options, m_prompts);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShareDialog::itOffersThreeWaysAndOpensNothingByItself()
{
    onShare([](ShareDialog &dialog) {
        for (const auto &way : {u"shareMove"_s, u"shareServer"_s, u"shareCopy"_s, u"shareConnect"_s}) {
            const auto *button = dialog.findChild<QPushButton *>(way);
            QVERIFY2(button && button->isVisible() && button->isEnabled(), qPrintable(way));
        }
        QVERIFY(dialog.findChild<QLabel *>(u"shareHint"_s)->text().contains(u"ours.rnf"_s));
        QCOMPARE(unnamed(&dialog), QStringList());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    QVERIFY(!m_window->workspace());
    QCOMPARE(QDir(m_folder->filePath(u"share"_s)).entryList(QDir::Files), QStringList{u"ours.rnf"_s});
}

void TestShareDialog::usedHereAloneItMovesAndIsOpen()
{
    moveHere();
    QVERIFY(m_window->workspace());
    QCOMPARE(workspace().path(), QFileInfo(m_prompts.path).canonicalFilePath());
    QVERIFY(!workspace().isReadOnly());
    QCOMPARE(workspace().people().count(session()), 1);
    QVERIFY(!QFile::exists(m_shared));
    QVERIFY(SharedFile::movedNote(m_shared).contains(m_prompts.path));
    QCOMPARE(QSettings().value(u"recent"_s).toStringList(), QStringList{QFileInfo(m_prompts.path).absoluteFilePath()});
}

void TestShareDialog::aCopyToReadIsCalledOneAndGoesAfterwards()
{
    onShare([](ShareDialog &dialog) { clickAndWait(dialog, u"shareCopy"_s); });
    QVERIFY(m_window->workspace());
    QVERIFY(workspace().isReadOnly());
    QCOMPARE(workspace().people().count(session()), 1);
    const QString day = QLocale().toString(QDate::currentDate(), QLocale::ShortFormat);
    QVERIFY2(m_window->windowTitle().contains(u"(copy of %1)"_s.arg(day)), qPrintable(m_window->windowTitle()));
    const auto parts = m_window->statusBar()->findChildren<QToolButton *>();
    QVERIFY(
        std::ranges::any_of(parts, [&](const QToolButton *part) { return part->text() == u"Read-only copy of "_s + day; }));
    const QString copy = workspace().path();
    QVERIFY(copy != m_shared);
    QVERIFY(QFile::exists(m_shared) && QFile::exists(copy));
    QCOMPARE(QFile::permissions(QFileInfo(copy).absolutePath()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    // It is the file on the share that somebody opens again.
    QCOMPARE(QSettings().value(u"recent"_s).toStringList(), QStringList{m_shared});
    QCoreApplication::processEvents();
    m_window->showWelcome();
    QVERIFY(!QFile::exists(copy));
    QVERIFY(!QFile::exists(QFileInfo(copy).absolutePath()));
    QVERIFY(!m_window->windowTitle().contains(u"copy"_s));
}

void TestShareDialog::whoHasItIsSaidAndTheWaysStayOpen()
{
    auto open = Workspace::open(m_shared, TestWorkspace::options()); // at the share's own computer
    QVERIFY(open);
    m_prompts.path = m_folder->filePath(u"here.rnf"_s);
    onShare([&](ShareDialog &dialog) {
        const auto *problem = dialog.findChild<QLabel *>(u"shareProblem"_s);
        for (const auto &way : {u"shareMove"_s, u"shareCopy"_s}) {
            click(dialog, way);
            QTRY_VERIFY(!problem->text().isEmpty());
            QVERIFY2(problem->text().contains(QSysInfo::machineHostName()), qPrintable(problem->text()));
            QVERIFY(dialog.isVisible() && dialog.findChild<QPushButton *>(way)->isEnabled());
        }
        *open = nullptr;
        clickAndWait(dialog, u"shareMove"_s);
    });
    QVERIFY(m_window->workspace());
    QCOMPARE(workspace().path(), QFileInfo(m_prompts.path).canonicalFilePath());
}

void TestShareDialog::aPlaceThatIsOnTheShareTooIsRefused()
{
    m_prompts.path = m_folder->filePath(u"share/mine.rnf"_s);
    onShare([](ShareDialog &dialog) {
        click(dialog, u"shareMove"_s);
        const auto *problem = dialog.findChild<QLabel *>(u"shareProblem"_s);
        QTRY_VERIFY2(problem->text().contains(u"network too"_s), qPrintable(problem->text()));
    });
    QVERIFY(!m_window->workspace());
    QVERIFY(QFile::exists(m_shared));
}

void TestShareDialog::whoComesLaterReadsWhoHasIt()
{
    QSettings().setValue(u"recent"_s, QStringList{m_shared});
    moveHere();
    QSettings().setValue(u"recent"_s, QStringList{m_shared}); // as at another laptop
    QCoreApplication::processEvents();
    m_window->showWelcome();
    const auto buttons = m_window->findChildren<QPushButton *>();
    const auto again =
        std::ranges::find_if(buttons, [](const QPushButton *button) { return button->text() == u"Open ours"_s; });
    QVERIFY(again != buttons.end());
    inDialog<QMessageBox>([&] { m_window->openFile(m_shared); },
                          [&](QMessageBox &box) {
                              QVERIFY2(box.text().contains(m_prompts.path), qPrintable(box.text()));
                              QCOMPARE(box.textFormat(), Qt::PlainText);
                          });
}

void TestShareDialog::anOfficeServerIsExplainedOrOpened()
{
    bool isServerAsked = false;
    onShare([&](ShareDialog &dialog) {
        click(dialog, u"shareServer"_s);
        auto *help = dialog.findChild<HelpWindow *>();
        QVERIFY(help && help->isVisible());
        help->close();
        QTimer::singleShot(0, this, [&] {
            auto *server = qobject_cast<ServerDialog *>(QApplication::activeModalWidget());
            QVERIFY(server);
            isServerAsked = true;
            server->reject();
        });
        click(dialog, u"shareConnect"_s);
    });
    QVERIFY(isServerAsked);
    QVERIFY(QFile::exists(m_shared));
}

void TestShareDialog::whatIsNoWorkspaceIsRefusedAsAnywhere()
{
    m_shared = m_folder->filePath(u"share/list.rnf"_s);
    QFile file(m_shared);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("First,Last\n") > 0);
    file.close();
    inDialog<QMessageBox>([&] { m_window->openFile(m_shared); },
                          [](QMessageBox &box) { QVERIFY(box.text().contains(u"is not a Rank & File workspace"_s)); });
}

RNF_TEST(TestShareDialog)
#include "tst_share_dialog.moc"
