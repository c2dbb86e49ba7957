#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/ExportDialog.h"
#include "exchange/ImportWizard.h"

#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Contact cards in the real window: dropped on it, and handed out.
class TestContactCards : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-contact-cards"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void cardsAreCountedAsCards();
    void severalDroppedCardsAreOneList();
    void severalDroppedListsComeOneAfterTheOther();
    void whatIsNoFileIsNotTaken();
    void aListGoesOutAsCardsWithoutNotes();
    void aTableIsStillWhatAnExportProposes();
    void cardsOfPurposesShareNoRow();

private:
    QString file(const QString &name, const QByteArray &bytes);
    QByteArray contentOf(const QString &path);
    /// Drops files on the list of people; false: the window does not take them.
    bool drop(const QStringList &paths);
    /// Waits for wizards, imports in each, and answers their titles and what they promised.
    QStringList importAll(int wizards);
};

QString TestContactCards::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QByteArray TestContactCards::contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestContactCards::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const auto &path : paths)
        urls += QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPointF centre = m_window->rect().center();
    QDragEnterEvent enter(centre.toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent drop(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_window.get(), &drop);
    return drop.isAccepted();
}

QStringList TestContactCards::importAll(int wizards)
{
    QStringList told;
    QTimer driver;
    const QObject *last = nullptr;
    connect(&driver, &QTimer::timeout, &driver, [&] {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard)
            return;
        auto *import = wizard->findChild<QPushButton *>(u"import"_s);
        auto *undo = wizard->findChild<QPushButton *>(u"undoImport"_s);
        if (import->isVisible() && import->isEnabled() && last != wizard) {
            for (const auto *label : wizard->findChildren<QLabel *>()) {
                if (label->isVisible() && (label->text().startsWith(u"Import "_s) || label->text().contains(u": "_s)))
                    told += label->text().section(u'\n', 0, 0);
            }
            last = wizard;
            QTest::mouseClick(import, Qt::LeftButton);
        } else if (undo->isVisible()) {
            last = nullptr;
            --wizards;
            wizard->close();
        }
    });
    driver.start(20);
    [&] { QTRY_COMPARE_WITH_TIMEOUT(wizards, 0, 30'000); }();
    [&] { QTRY_VERIFY(!QApplication::activeModalWidget()); }();
    return told;
}

void TestContactCards::cardsAreCountedAsCards()
{
    const QString path = file(u"phone.vcf"_s, "BEGIN:VCARD\nFN:Rosa Díaz\nTEL:2125550100\nEND:VCARD\n"
                                              "BEGIN:VCARD\nKIND:group\nFN:Night\nEND:VCARD\n");
    bool isSeen = false;
    QTimer driver;
    connect(&driver, &QTimer::timeout, &driver, [&] {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard)
            return;
        auto *import = wizard->findChild<QPushButton *>(u"import"_s);
        const auto says = [&](const QString &text) {
            return std::ranges::any_of(wizard->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        if (import->isVisible() && says(u"1 cards: 1 new"_s)) { // it was tried out
            for (const auto *box : wizard->findChildren<QAbstractButton *>())
                QVERIFY(!box->isVisible() || box->text() != "First row has headings"_L1);
            QTest::mouseClick(import, Qt::LeftButton);
        } else if (wizard->findChild<QPushButton *>(u"undoImport"_s)->isVisible()) {
            isSeen = says(u"passed over"_s);
            wizard->close();
        }
    });
    driver.start(20);
    m_window->importFile(path);
    QVERIFY(isSeen);
    QCOMPARE(workspace().people().count(session()), 1);
}

void TestContactCards::severalDroppedCardsAreOneList()
{
    QVERIFY(drop({file(u"a.vcf"_s, "BEGIN:VCARD\nFN:Rosa Díaz\nEND:VCARD\n"),
                  file(u"b.vcf"_s, "BEGIN:VCARD\nFN:Ana Silva\nEND:VCARD\n")}));
    const auto told = importAll(1);
    QVERIFY2(told.contains(u"Import 2 files of contact cards"_s), qPrintable(told.join(u'|')));
    QCOMPARE(workspace().people().count(session()), 2);
    QVERIFY(newestLabel().contains(u"2 files of contact cards"_s));
}

void TestContactCards::severalDroppedListsComeOneAfterTheOther()
{
    QVERIFY(drop({file(u"a.csv"_s, "First name,Last name\nRosa,Díaz\nLuis,Vega\n"),
                  file(u"b.vcf"_s, "BEGIN:VCARD\nFN:Ana Silva\nEND:VCARD\n")}));
    const auto told = importAll(2);
    QVERIFY2(told.contains(u"Import a.csv"_s) && told.contains(u"Import b.vcf"_s), qPrintable(told.join(u'|')));
    QCOMPARE(workspace().people().count(session()), 3);
}

void TestContactCards::whatIsNoFileIsNotTaken()
{
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/people.vcf"_s)});
    QDragEnterEvent enter(m_window->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestContactCards::aListGoesOutAsCardsWithoutNotes()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"2125550100"_s);
    Person noted = read(rosa);
    noted.note = u"shy"_s;
    QVERIFY(workspace().people().save(session(), read(rosa), noted));
    m_prompts.path = m_folder->filePath(u"cards"_s);
    inDialog<ExportDialog>([this] { m_window->exportList(); },
                           [&](ExportDialog &dialog) {
                               auto *form = dialog.findChild<QComboBox *>(u"exportForm"_s);
                               auto *columns = dialog.findChild<QListWidget *>(u"exportColumns"_s);
                               QVERIFY(!unnamed(&dialog).contains(u"exportForm"_s));
                               const auto item = [&](const QString &key) {
                                   for (int i = 0; i < columns->count(); ++i) {
                                       if (columns->item(i)->data(Qt::UserRole) == key)
                                           return columns->item(i);
                                   }
                                   return static_cast<QListWidgetItem *>(nullptr);
                               };
                               QCOMPARE(item(u"note"_s)->checkState(), Qt::Checked);
                               form->setCurrentIndex(1);
                               QCOMPARE(item(u"note"_s)->checkState(), Qt::Unchecked);
                               QVERIFY(!item(u"note"_s)->isHidden());
                               QVERIFY(item(u"consent_phone"_s)->isHidden());
                               QVERIFY(!item(u"mobile_phone"_s)->isHidden());
                               QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeExport"_s), Qt::LeftButton);
                               QTRY_VERIFY(!dialog.isVisible());
                           });
    const QByteArray written = contentOf(m_folder->filePath(u"cards.vcf"_s));
    QVERIFY(written.startsWith("BEGIN:VCARD\r\n"));
    QVERIFY(written.contains("FN:Rosa Díaz\r\n"));
    QVERIFY(!written.contains("shy"));
    QVERIFY(newestLabel().contains(u"cards.vcf"_s));
}

void TestContactCards::aTableIsStillWhatAnExportProposes()
{
    add(u"Rosa"_s, u"Díaz"_s);
    m_prompts.path = m_folder->filePath(u"people"_s);
    inDialog<ExportDialog>([this] { m_window->exportList(); },
                           [&](ExportDialog &dialog) {
                               auto *form = dialog.findChild<QComboBox *>(u"exportForm"_s);
                               QCOMPARE(form->currentIndex(), 0);
                               form->setCurrentIndex(1);
                               form->setCurrentIndex(0);
                               QTest::mouseClick(dialog.findChild<QPushButton *>(u"writeExport"_s), Qt::LeftButton);
                               QTRY_VERIFY(!dialog.isVisible());
                           });
    QVERIFY(contentOf(m_folder->filePath(u"people.csv"_s)).contains("Rosa,Díaz"));
}

void TestContactCards::cardsOfPurposesShareNoRow()
{
    add(u"Rosa"_s, u"Díaz"_s, u"2125550100"_s);
    add(u"Luis"_s, u"Díaz"_s, u"2125550100"_s);
    inDialog<ExportDialog>([this] { m_window->exportList(); },
                           [&](ExportDialog &dialog) {
                               const auto *text = dialog.findChild<QLabel *>(u"exportText"_s);
                               dialog.findChild<QComboBox *>(u"exportForm"_s)->setCurrentIndex(1);
                               dialog.findChild<QComboBox *>(u"exportPurpose"_s)->setCurrentIndex(int(Purpose::Calling));
                               QVERIFY2(text->text().startsWith(u"2 people, "_s), qPrintable(text->text()));
                           });
}

RNF_TEST(TestContactCards)
#include "tst_contact_cards.moc"
