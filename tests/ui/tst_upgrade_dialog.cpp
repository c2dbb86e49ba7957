#include "support/RawFile.h"
#include "support/TestProgram.h"
#include "support/TestServer.h"
#include "support/TestWorkspace.h"
#include "support/WindowTest.h"

#include "shell/UpgradeDialog.h"
#include "workspace/WorkspaceSchema.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Somebody opens the office's workspace with a newer program than the others have.
class TestUpgradeDialog : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowAsksAndNamesWhoMustUpdateFirst();
    void agreedItIsUpgradedAfterACopy();
    void whatGoesWrongIsSaidAndNothingIsChanged();
    void aServerThatIsAwayIsSaid();

private:
    /// Today's schema and this step.
    Schema with(void (*step)(Database &))
    {
        m_steps = {workspaceSchema().migrations.begin(), workspaceSchema().migrations.end()};
        m_steps.push_back({workspaceSchema().version() + 1, step});
        return {m_steps, workspaceSchema().tables};
    }
    int version() { return Database(m_office, Database::Mode::Read).connection().schemaVersion(); }
    static QString said(const Dialog &dialog, const QString &name) { return dialog.findChild<QLabel *>(name)->text(); }
    static QPushButton *button(const Dialog &dialog, const QString &name) { return dialog.findChild<QPushButton *>(name); }

    std::vector<Migration> m_steps;
    QString m_office; ///< a place of its own: an upgrade stays
};

void TestUpgradeDialog::initTestCase()
{
    prepareOnce(u"rnf-test-upgrade-dialog"_s);
    QVERIFY2(TestServer::isAsked(), "this test needs the server that ctest starts");
}

void TestUpgradeDialog::init()
{
    openWindow();
    m_office = TestServer::emptyPlace();
    QVERIFY(Workspace::create(m_office, TestWorkspace::setup(), TestWorkspace::options()));
}

void TestUpgradeDialog::cleanup()
{
    closeWindow();
    TestServer::drop(m_office);
}

void TestUpgradeDialog::theWindowAsksAndNamesWhoMustUpdateFirst()
{
    // This program knows one version only, so the workspace claims an older one.
    RawFile(m_office).exec(u"UPDATE meta SET value = '-1' WHERE name = 'schema_version'"_s);
    const QString before = workspace().path();
    auto luis = std::make_unique<Database>(m_office + u"&application_name=rankandfile%200.0.9"_s, Database::Mode::Read);
    inDialog<UpgradeDialog>([&] { m_window->openFile(m_office); },
                            [&](UpgradeDialog &dialog) {
                                QTRY_VERIFY2(said(dialog, u"upgradeWho"_s).contains(u"owner (version 0.0.9)"_s),
                                             qPrintable(said(dialog, u"upgradeWho"_s)));
                                QVERIFY(said(dialog, u"upgradeHint"_s).contains(u"for everybody"_s));
                                QVERIFY(!button(dialog, u"upgradeShared"_s)->isEnabled());
                                QCOMPARE(unnamed(&dialog), QStringList());
                                luis.reset();
                                // The server takes a moment to notice that Luis has gone.
                                const auto mayGo = [&] {
                                    if (button(dialog, u"upgradeShared"_s)->isEnabled())
                                        return true;
                                    if (button(dialog, u"lookAgain"_s)->isEnabled())
                                        button(dialog, u"lookAgain"_s)->click();
                                    return false;
                                };
                                QTRY_VERIFY(mayGo());
                                dialog.leaveButton()->click();
                            });
    QCOMPARE(workspace().path(), before); // what was open stays open
    QCOMPARE(version(), -1);
}

void TestUpgradeDialog::agreedItIsUpgradedAfterACopy()
{
    const Schema schema =
        with([](Database &database) { database.exec(u"ALTER TABLE tag ADD COLUMN mark TEXT NOT NULL DEFAULT ''"_s); });
    UpgradeDialog dialog(m_office, schema, m_folder->filePath(u"backups"_s), m_window.get());
    dialog.show();
    QTRY_VERIFY(button(dialog, u"upgradeShared"_s)->isEnabled());
    QVERIFY(!button(dialog, u"lookAgain"_s)->isVisible());
    button(dialog, u"upgradeShared"_s)->click();
    QTest::keyClick(&dialog, Qt::Key_Escape); // not in the middle
    QTRY_COMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(version(), schema.version());
    QVERIFY(isBackup(dialog.copy()));
}

void TestUpgradeDialog::whatGoesWrongIsSaidAndNothingIsChanged()
{
    const Schema schema = with([](Database &database) { database.exec(u"DELETE FROM account"_s); });
    UpgradeDialog dialog(m_office, schema, m_folder->filePath(u"backups"_s), m_window.get());
    dialog.show();
    QTRY_VERIFY(button(dialog, u"upgradeShared"_s)->isEnabled());
    button(dialog, u"upgradeShared"_s)->click();
    QTRY_VERIFY(!said(dialog, u"upgradeProblem"_s).isEmpty());
    QCOMPARE(version(), workspaceSchema().version());
    QTRY_VERIFY(button(dialog, u"upgradeShared"_s)->isEnabled());
    dialog.leaveButton()->click();
    QVERIFY(!dialog.isVisible());
}

void TestUpgradeDialog::aServerThatIsAwayIsSaid()
{
    QString nowhere = m_office;
    nowhere.replace(u"host="_s, u"host=/nowhere"_s);
    UpgradeDialog dialog(nowhere, workspaceSchema(), m_folder->filePath(u"backups"_s), m_window.get());
    dialog.show();
    QTRY_VERIFY2(said(dialog, u"upgradeProblem"_s).contains(u"cannot be reached"_s),
                 qPrintable(said(dialog, u"upgradeProblem"_s)));
    QVERIFY(!button(dialog, u"upgradeShared"_s)->isEnabled());
}

RNF_TEST(TestUpgradeDialog)
#include "tst_upgrade_dialog.moc"
