#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include <QCheckBox>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Lists for other programs, and everything, by the hand of an organizer.
class TestExportDialogs : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-export"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void anotherProgramGetsItsColumnsAndPurpose();
    void aListToReadKeepsItsColumns();
    void anotherProgramGetsNoNotesUnasked();
    void everythingIsTakenOutWithAWarning();
    void whoThinksBetterOfItLeavesNothing();

private:
    void choose(QDialog &dialog, const QString &program)
    {
        auto *programs = dialog.findChild<QComboBox *>(u"exportForm"_s);
        programs->setCurrentIndex(programs->findText(u"A list for "_s + program));
    }
    static QByteArray fileWith(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList folders() const { return QDir(m_folder->path()).entryList({u"Everything*"_s}, QDir::Dirs); }
};

void TestExportDialogs::anotherProgramGetsItsColumnsAndPurpose()
{
    add(u"Rosa"_s, u"Díaz"_s, u"2125550100"_s);
    add(u"Luis"_s, u"Vega"_s);
    m_prompts.path = m_folder->filePath(u"texts"_s);
    inDialog<QDialog>([this] { m_window->exportList(); },
                      [&](QDialog &dialog) {
                          choose(dialog, u"Spoke"_s);
                          QCOMPARE(dialog.findChild<QComboBox *>(u"exportPurpose"_s)->currentIndex(), int(Purpose::Texting));
                          QVERIFY(!dialog.findChild<QListWidget *>(u"exportColumns"_s)->isEnabled());
                          const auto *text = dialog.findChild<QLabel *>(u"exportText"_s);
                          QVERIFY2(text->text().contains(u"5 columns"_s), qPrintable(text->text()));
                          QVERIFY(unnamed(&dialog).isEmpty());
                          QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeExport"_s), Qt::LeftButton);
                          QTRY_VERIFY(!dialog.isVisible());
                      });
    const QByteArray written = fileWith(m_folder->filePath(u"texts.csv"_s));
    QVERIFY(written.contains("firstName,lastName,cell,zip,external_id"));
    QVERIFY(written.contains("Rosa,Díaz,+12125550100"));
    QVERIFY(!written.contains("Luis"));
    QVERIFY2(newestLabel().contains(u"Spoke"_s), qPrintable(newestLabel()));
}

void TestExportDialogs::aListToReadKeepsItsColumns()
{
    add(u"Rosa"_s, u"Díaz"_s, u"2125550100"_s);
    m_prompts.path = m_folder->filePath(u"list.csv"_s);
    inDialog<QDialog>([this] { m_window->exportList(); },
                      [&](QDialog &dialog) {
                          choose(dialog, u"Mailchimp"_s);
                          dialog.findChild<QComboBox *>(u"exportForm"_s)->setCurrentIndex(0);
                          QCOMPARE(dialog.findChild<QComboBox *>(u"exportPurpose"_s)->currentIndex(),
                                   int(Purpose::Everyone));
                          QVERIFY(dialog.findChild<QListWidget *>(u"exportColumns"_s)->isEnabled());
                          QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeExport"_s), Qt::LeftButton);
                          QTRY_VERIFY(!dialog.isVisible());
                      });
    QVERIFY(fileWith(m_prompts.path).contains("First name"));
}

void TestExportDialogs::anotherProgramGetsNoNotesUnasked()
{
    add(u"Rosa"_s, u"Díaz"_s, u"2125550100"_s);
    m_prompts.path.clear();
    inDialog<QDialog>([this] { m_window->exportList(); },
                      [&](QDialog &dialog) {
                          auto *notes = dialog.findChild<QCheckBox *>(u"exportNotes"_s);
                          const auto *text = dialog.findChild<QLabel *>(u"exportText"_s);
                          const auto *purposes =
                              qobject_cast<QStandardItemModel *>(dialog.findChild<QComboBox *>(u"exportPurpose"_s)->model());
                          QVERIFY(!notes->isVisible());
                          choose(dialog, u"Google Contacts"_s);
                          QVERIFY(notes->isVisible());
                          QVERIFY(!notes->isChecked());
                          QVERIFY2(text->text().contains(u"Sensitive: Birth date, Tags"_s), qPrintable(text->text()));
                          notes->setChecked(true);
                          QVERIFY2(text->text().contains(u"Note"_s), qPrintable(text->text()));
                          QVERIFY(purposes->item(0)->isEnabled());
                          choose(dialog, u"Mailchimp"_s);
                          QVERIFY(!notes->isVisible());
                          QVERIFY(!notes->isChecked());
                          QVERIFY(!purposes->item(0)->isEnabled());
                          dialog.reject();
                      });
}

void TestExportDialogs::everythingIsTakenOutWithAWarning()
{
    add(u"Rosa"_s, u"Díaz"_s);
    m_prompts.path = m_folder->path();
    inDialog<QDialog>([this] { command(u"Export everything…"_s); },
                      [&](QDialog &dialog) {
                          const auto *warning = dialog.findChild<QLabel *>(u"everythingWarning"_s);
                          QVERIFY(warning->text().contains(u"not protected"_s));
                          QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeEverything"_s), Qt::LeftButton);
                          QTRY_VERIFY(!dialog.isVisible());
                      });
    QCOMPARE(folders().size(), 1);
    const QDir folder(m_folder->filePath(folders().first()));
    QVERIFY(fileWith(folder.filePath(u"tables/person.csv"_s)).contains("\"Rosa\""));
    QVERIFY(newestLabel().startsWith(u"Export everything to the folder "_s));
}

void TestExportDialogs::whoThinksBetterOfItLeavesNothing()
{
    m_prompts.path.clear();
    inDialog<QDialog>([this] { command(u"Export everything…"_s); },
                      [&](QDialog &dialog) {
                          auto *write = dialog.findChild<QPushButton *>(u"writeEverything"_s);
                          QTest::mouseClick(write, Qt::LeftButton);
                          QVERIFY(dialog.isVisible());
                          QVERIFY(write->isEnabled());
                      });
    QVERIFY(folders().isEmpty());
}

RNF_TEST(TestExportDialogs)
#include "tst_export_dialogs.moc"
