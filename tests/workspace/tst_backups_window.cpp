#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "shell/BackupsDialog.h"
#include "workspace/Backups.h"

#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What somebody sees and does about copies, in the real window.
class TestBackupsWindow : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-backups-window"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void theFootOfTheWindowTellsTheAgeAndTheTest();
    void aCopyIsReadWithoutAWorkspaceOfIt();
    void aCopyIsRestoredIntoANewFile();
    void aDamagedFileOffersItsNewestGoodBackup();
    void everythingHasAName();

private:
    void openAgain();
    QString backupText() { return find<QToolButton>(u"backup"_s)->text(); }
    void inBackups(const std::function<void(BackupsDialog &)> &act)
    {
        inDialog<BackupsDialog>([this] { command(u"Backups…"_s); },
                                [&](BackupsDialog &dialog) {
                                    QTRY_VERIFY(list(dialog)->rowCount() > 0);
                                    act(dialog);
                                });
    }
    static QTableWidget *list(const BackupsDialog &dialog) { return dialog.findChild<QTableWidget *>(u"backupCopies"_s); }
    static QString said(const BackupsDialog &dialog, const QString &label)
    {
        return dialog.findChild<QLabel *>(label)->text();
    }
    static void press(const BackupsDialog &dialog, const QString &button)
    {
        auto *found = dialog.findChild<QPushButton *>(button);
        QTRY_VERIFY2(found->isEnabled() && found->isVisible(), qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }
    /// Presses the button with this text in the message that `open` shows.
    void answer(const std::function<void()> &open, const QString &text, QString *said);

    QString m_backups;
};

void TestBackupsWindow::init()
{
    openWindow();
    add(u"Ada"_s, u"Okafor"_s);
    m_backups = m_folder->filePath(u"backups"_s);
    openAgain();
}

/// With copies that are made by themselves.
void TestBackupsWindow::openAgain()
{
    m_window.reset();
    const Workspace::Options options{7, Dates(today), m_backups};
    m_window = std::make_unique<MainWindow>(MainWindow::Options{options, {}}, m_prompts);
    m_window->resize(1280, 800);
    m_window->openFile(m_path);
    QTRY_VERIFY(m_window->workspace());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(workspace().backups().newest());
}

void TestBackupsWindow::answer(const std::function<void()> &open, const QString &text, QString *said)
{
    QTimer look;
    connect(&look, &QTimer::timeout, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        look.stop();
        *said = box->text() + u'\n' + box->informativeText();
        for (auto *button : box->buttons()) {
            if (button->text().remove(u'&') == text) {
                button->click();
                return;
            }
        }
        box->reject();
    });
    look.start(0);
    open();
}

void TestBackupsWindow::theFootOfTheWindowTellsTheAgeAndTheTest()
{
    QTRY_COMPARE(backupText(), u"Backup 1 min ago"_s);
    QVERIFY(find<QToolButton>(u"backup"_s)->toolTip().contains(u"None was tested yet."_s));
    inBackups([&](BackupsDialog &dialog) {
        QVERIFY(said(dialog, u"backupTest"_s).startsWith(u"No copy was tested yet."_s));
        press(dialog, u"testBackup"_s);
        QTRY_VERIFY(said(dialog, u"backupTest"_s).contains(u"came back whole"_s));
        QTRY_VERIFY(!list(dialog)->item(0, 5)->text().isEmpty());
    });
    QTRY_COMPARE(backupText(), u"Backup 1 min ago, tested"_s);
}

void TestBackupsWindow::aCopyIsReadWithoutAWorkspaceOfIt()
{
    add(u"Rosa"_s, u"Díaz"_s);
    QCOMPARE(workspace().people().count(session()), 2);
    inBackups([&](BackupsDialog &dialog) { press(dialog, u"readCopy"_s); });
    QTRY_VERIFY(m_window->workspace() && workspace().isReadOnly());
    QCOMPARE(workspace().people().count(session()), 1);
    QVERIFY2(m_window->windowTitle().contains(u"(copy of "_s), qPrintable(m_window->windowTitle()));
    QVERIFY(backupText().startsWith(u"Read-only copy of "_s));
    const QString copy = workspace().path();
    QVERIFY(QFile::exists(copy));
    QCOMPARE(QFile::permissions(QFileInfo(copy).path()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    m_window->showWelcome();
    QVERIFY(!QFile::exists(copy));
    QVERIFY(!QFile::exists(QFileInfo(copy).path()));
    QVERIFY(!QSettings().value(u"recent"_s).toStringList().contains(copy));
}

void TestBackupsWindow::aCopyIsRestoredIntoANewFile()
{
    add(u"Rosa"_s, u"Díaz"_s);
    m_prompts.path = m_folder->filePath(u"again.rnf"_s);
    inBackups([&](BackupsDialog &dialog) { press(dialog, u"restoreCopy"_s); });
    QTRY_COMPARE(workspace().path(), WorkspaceFile::trueName(m_prompts.path));
    QCOMPARE(workspace().people().count(session()), 1);
    m_window->openFile(m_path); // what it was made of is as it was
    QTRY_COMPARE(workspace().people().count(session()), 2);
}

void TestBackupsWindow::aDamagedFileOffersItsNewestGoodBackup()
{
    m_window->showWelcome();
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(100));
    QCOMPARE(file.write(QByteArray(3000, 'x')), 3000);
    file.close();
    const QByteArray damaged = [&] {
        QFile now(m_path);
        return now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
    }();
    m_prompts.path = m_folder->filePath(u"good.rnf"_s);
    QString said;
    answer([&] { m_window->openFile(m_path); }, u"Restore the newest good backup"_s, &said);
    QVERIFY2(said.contains(u"damaged"_s), qPrintable(said));
    QVERIFY2(said.contains(u"The newest good backup shows how it was on"_s), qPrintable(said));
    QVERIFY(m_window->workspace());
    QCOMPARE(workspace().path(), WorkspaceFile::trueName(m_prompts.path));
    QCOMPARE(workspace().people().count(session()), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), damaged);
}

void TestBackupsWindow::everythingHasAName()
{
    inBackups([&](BackupsDialog &dialog) { QCOMPARE(unnamed(&dialog), QStringList()); });
}

RNF_TEST(TestBackupsWindow)
#include "tst_backups_window.moc"
