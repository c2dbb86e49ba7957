#include "support/ScriptedPrompts.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "shell/BackupKeeper.h"
#include "shell/BackupsDialog.h"
#include "shell/StatusBar.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The list of copies, what is done in it, and who sees to the copies beside the window.
class TestBackupsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aCopyMadeNowStandsInTheList();
    void whatATestFoundIsSaid();
    void aSecondPlaceIsRememberedForThisWorkspace();
    void theCopyThatIsChosenIsAnswered();
    void whatCannotBeReadIsListedAndNotOffered();
    void withoutAFolderACopyGoesWhereSomebodySays();
    void whatGoesWrongIsSaid();
    void aSecondPlaceIsToldInWords();
    void aCopyIsMadeWhenAWorkspaceOpens();
    void whyNoneCouldBeMadeIsTold();
    void closingWaitsForACopyThatIsWritten();

private:
    void open(const QString &root);
    Backups &backups() { return m_workspace->backups(); }
    QString newest() { return backups().copiesHere().first().path; }
    std::unique_ptr<BackupsDialog> shown(qsizetype copies);
    static QTableWidget *list(const BackupsDialog &dialog) { return dialog.findChild<QTableWidget *>(u"backupCopies"_s); }
    static QString said(const BackupsDialog &dialog, const QString &label)
    {
        return dialog.findChild<QLabel *>(label)->text();
    }
    static QPushButton *button(const BackupsDialog &dialog, const QString &name)
    {
        return dialog.findChild<QPushButton *>(name);
    }
    static void press(const BackupsDialog &dialog, const QString &name)
    {
        QTRY_VERIFY2(button(dialog, name)->isEnabled() && button(dialog, name)->isVisible(), qPrintable(name));
        QTest::mouseClick(button(dialog, name), Qt::LeftButton);
    }

    std::unique_ptr<TestWorkspace> m_made;
    std::unique_ptr<Workspace> m_workspace;
    ScriptedPrompts m_prompts;
};

void TestBackupsDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"rnf-test-backups-dialog"_s);
}

void TestBackupsDialog::init()
{
    QSettings().clear();
    m_made = std::make_unique<TestWorkspace>(TestWorkspace::In::File);
    m_made->add(m_made->person(u"Ada"_s, u"Okafor"_s));
    m_made->close();
    open(m_made->file(u"backups"_s));
}

void TestBackupsDialog::cleanup()
{
    m_workspace.reset();
    m_made.reset();
}

void TestBackupsDialog::open(const QString &root)
{
    m_workspace.reset();
    auto options = TestWorkspace::options();
    options.backupFolder = root;
    auto opened = Workspace::open(m_made->path(), options);
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_workspace = std::move(*opened);
}

/// With so many copies in its list.
std::unique_ptr<BackupsDialog> TestBackupsDialog::shown(qsizetype copies)
{
    auto dialog = std::make_unique<BackupsDialog>(*m_workspace, m_workspace->firstSession(), m_prompts, nullptr);
    dialog->show();
    const auto isLoaded = [&] {
        return list(*dialog)->rowCount() == copies && button(*dialog, u"backUpNow"_s)->isEnabled();
    };
    if (!QTest::qWaitFor(isLoaded))
        qFatal("%d copies", list(*dialog)->rowCount());
    return dialog;
}

void TestBackupsDialog::aCopyMadeNowStandsInTheList()
{
    QVERIFY(backups().make({}));
    const auto dialog = shown(1);
    QCOMPARE(list(*dialog)->item(0, 1)->text(), u"this computer"_s);
    QCOMPARE(list(*dialog)->item(0, 3)->text(), u"1"_s);
    QCOMPARE(list(*dialog)->item(0, 4)->text(), u"no"_s);
    QVERIFY(list(*dialog)->item(0, 5)->text().isEmpty());
    Person person;
    person.givenName = u"Rosa"_s;
    QVERIFY(m_workspace->people().add(m_workspace->firstSession(), person));
    press(*dialog, u"backUpNow"_s);
    QTRY_COMPARE(list(*dialog)->rowCount(), 2);
    QCOMPARE(list(*dialog)->item(0, 3)->text(), u"2"_s); // the newest above
    QVERIFY(said(*dialog, u"backupsProblem"_s).isEmpty());
}

void TestBackupsDialog::whatATestFoundIsSaid()
{
    QVERIFY(backups().make({}));
    auto dialog = shown(1);
    QVERIFY(said(*dialog, u"backupTest"_s).startsWith(u"No copy was tested yet."_s));
    press(*dialog, u"testBackup"_s);
    QTRY_VERIFY(said(*dialog, u"backupTest"_s).contains(u"came back whole"_s));
    QTRY_VERIFY(!list(*dialog)->item(0, 5)->text().isEmpty());
    dialog.reset();

    QFile file(newest());
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() - 100) && file.write("x") == 1);
    file.close();
    dialog = shown(1);
    press(*dialog, u"testBackup"_s);
    QTRY_VERIFY(said(*dialog, u"backupTest"_s).contains(u"that copy did not pass"_s));
    QTRY_COMPARE(list(*dialog)->item(0, 5)->text(), u"did not pass"_s);
}

void TestBackupsDialog::aSecondPlaceIsRememberedForThisWorkspace()
{
    const QString stick = m_made->file(u"stick"_s);
    QVERIFY(QDir().mkdir(stick));
    QVERIFY(backups().make({}));
    const auto dialog = shown(1);
    QVERIFY(said(*dialog, u"secondPlace"_s).startsWith(u"There is no second place"_s));
    QVERIFY(!button(*dialog, u"forgetSecondPlace"_s)->isVisible());
    m_prompts.path = stick;
    press(*dialog, u"chooseSecondPlace"_s);
    QTRY_COMPARE(list(*dialog)->item(0, 1)->text(), u"this computer, second place"_s);
    QVERIFY(said(*dialog, u"secondPlace"_s).contains(u"has the newest copy"_s));
    // No name of anybody stands in the settings, but the workspace's number and the folder.
    QCOMPARE(QSettings().allKeys().filter(u"secondPlace"_s), QStringList{u"secondPlace/"_s + backups().workspaceId()});
    BackupKeeper keeper;
    open(m_made->file(u"backups"_s));
    keeper.start(backups());
    QCOMPARE(backups().secondPlace().folder, stick);
    keeper.stop();
}

void TestBackupsDialog::theCopyThatIsChosenIsAnswered()
{
    QVERIFY(backups().make({}));
    QVERIFY(backups().make({}));
    auto dialog = shown(2);
    list(*dialog)->setCurrentCell(1, 0);
    press(*dialog, u"readCopy"_s);
    QCOMPARE(dialog->result(), int(QDialog::Accepted));
    QCOMPARE(dialog->wish(), BackupsDialog::Wish::Read);
    QCOMPARE(dialog->chosen(), backups().copiesHere().last().path);
    dialog = shown(2);
    press(*dialog, u"restoreCopy"_s);
    QCOMPARE(dialog->wish(), BackupsDialog::Wish::Restore);
    QCOMPARE(dialog->chosen(), newest());
}

void TestBackupsDialog::whatCannotBeReadIsListedAndNotOffered()
{
    QVERIFY(backups().make({}));
    QVERIFY(QFile(newest()).resize(10));
    const auto dialog = shown(1);
    QCOMPARE(list(*dialog)->item(0, 5)->text(), u"cannot be read"_s);
    QVERIFY(!button(*dialog, u"readCopy"_s)->isEnabled());
    QVERIFY(!button(*dialog, u"restoreCopy"_s)->isEnabled());
}

void TestBackupsDialog::withoutAFolderACopyGoesWhereSomebodySays()
{
    open({});
    const auto dialog = shown(0);
    QVERIFY(!button(*dialog, u"testBackup"_s)->isVisible());
    QVERIFY(!button(*dialog, u"chooseSecondPlace"_s)->isVisible());
    m_prompts.path = m_made->file(u"mine.rnfbackup"_s);
    press(*dialog, u"backUpNow"_s);
    QTRY_VERIFY(readBackupInfo(m_prompts.path));
}

void TestBackupsDialog::whatGoesWrongIsSaid()
{
    QVERIFY(backups().make({}));
    const auto dialog = shown(1);
    m_prompts.path = m_made->path(); // a file
    press(*dialog, u"chooseSecondPlace"_s);
    QTRY_VERIFY(said(*dialog, u"backupsProblem"_s).startsWith(u"Nothing can be kept in"_s));
    QVERIFY(QSettings().allKeys().filter(u"secondPlace"_s).isEmpty());
}

void TestBackupsDialog::aSecondPlaceIsToldInWords()
{
    const QDateTime now(QDate(2026, 11, 16), QTime(12, 0), Qt::UTC);
    QVERIFY(StatusBar::told({}, now).startsWith(u"There is no second place"_s));
    QCOMPARE(StatusBar::told({u"/stick"_s, true, now, {}}, now), u"The second place, /stick, has the newest copy."_s);
    QVERIFY(StatusBar::told({u"/stick"_s, false, now.addDays(-12), {}}, now).contains(u"was last here"_s));
    QVERIFY(StatusBar::told({u"/stick"_s, false, now.addDays(-12), {}}, now).contains(u"12"_s));
    QCOMPARE(StatusBar::told({u"/stick"_s, false, {}, {}}, now), u"The second place, /stick, is not here."_s);
    QVERIFY(StatusBar::told({u"/stick"_s, true, {}, u"It is full."_s}, now).endsWith(u"It is full."_s));
}

void TestBackupsDialog::aCopyIsMadeWhenAWorkspaceOpens()
{
    BackupKeeper keeper;
    const QSignalSpy looked(&keeper, &BackupKeeper::looked), told(&keeper, &BackupKeeper::told);
    keeper.start(backups());
    QTRY_COMPARE(looked.count(), 1);
    QVERIFY(backups().newest());
    QVERIFY(told.isEmpty());
    QVERIFY(!backups().lastTest()); // somebody is here, who just opened it
}

void TestBackupsDialog::whyNoneCouldBeMadeIsTold()
{
    open(m_made->path() + u"/nowhere"_s); // below a file
    BackupKeeper keeper;
    const QSignalSpy told(&keeper, &BackupKeeper::told);
    keeper.start(backups());
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(told.first().first().toString().startsWith(u"No backup could be made."_s));
}

void TestBackupsDialog::closingWaitsForACopyThatIsWritten()
{
    {
        BackupKeeper keeper;
        keeper.start(backups());
    }
    QVERIFY(readBackupInfo(newest()));
}

RNF_TEST(TestBackupsDialog)
#include "tst_backups_dialog.moc"
