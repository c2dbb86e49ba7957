#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/BccDialog.h"
#include "exchange/OptOutDialog.h"
#include "exchange/OptOutExportDialog.h"
#include "history/ChangeWords.h"

#include <QDesktopServices>
#include <QFile>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableWidget>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Opt-outs in and out, and addresses for a mail program, by the hand of an organizer.
class TestOptOutWindows : public WindowTest {
    Q_OBJECT

public Q_SLOTS:
    void openLink(const QUrl &link) { m_opened = link; }

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-opt-outs"_s); }
    void init()
    {
        openWindow();
        m_opened.clear();
        QDesktopServices::setUrlHandler(u"mailto"_s, this, "openLink");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"mailto"_s);
        closeWindow();
    }
    void aListOfOptOutsIsTriedOutFirst();
    void whatTheyRefuseCanBeSaid();
    void rowsToMendAreSaved();
    void optOutsAreWrittenForAProgram();
    void batchesAreCopiedAndMarked();
    void aMailProgramOpensWithTheBatch();
    void batchesOfAnotherSizeAreOthers();
    void ofThousandsOnlyThoseInViewAreMade();
    void whoMustNotBeWrittenToIsTold();

private:
    void bringIn(const QByteArray &content)
    {
        m_prompts.path = m_folder->filePath(u"unsubscribed.csv"_s);
        QFile file(m_prompts.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        command(u"Bring in opt-outs…"_s);
    }
    PersonId withEmail(const QString &given, const QString &address)
    {
        Person person;
        person.givenName = given;
        Email email;
        email.address = address;
        email.key = address.toLower();
        person.emails += email;
        return *workspace().people().add(session(), person);
    }
    void addPeople(int count)
    {
        for (int i = 0; i < count; ++i)
            withEmail(u"P%1"_s.arg(i), u"p%1@example.org"_s.arg(i));
    }
    QString marked(BccDialog &dialog, int batch)
    {
        return dialog.findChild<QLabel *>(u"copiedBatch/%1"_s.arg(batch))->text();
    }

    QUrl m_opened;
};

void TestOptOutWindows::aListOfOptOutsIsTriedOutFirst()
{
    const auto ana = withEmail(u"Ana"_s, u"ana@example.org"_s);
    bringIn("ana@example.org\nnobody@example.org\nnobody2@example.org\n");
    auto *dialog = this->dialog<OptOutDialog>();
    QVERIFY(unnamed(dialog).isEmpty());
    const auto *sentence = dialog->findChild<QLabel *>(u"bringInSentence"_s);
    QCOMPARE(sentence->text(), u"1 asked to stop, 2 numbers or addresses that nobody here has (remembered)."_s);
    QCOMPARE(dialog->findChild<QTableWidget *>(u"bringInRows"_s)->rowCount(), 3);
    QCOMPARE(read(ana).mayBeReachedBy(Channel::BulkEmail), YesNo::Unknown);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"bringIn"_s), Qt::LeftButton);
    QCOMPARE(read(ana).mayBeReachedBy(Channel::BulkEmail), YesNo::No);
    // The history tells both in words.
    const auto action = workspace().changes().history(session(), 1).first();
    ChangeWords words(workspace().changes(), session());
    QStringList lines;
    for (const auto &entry : workspace().changes().changes(session(), action.seq, 100)) {
        for (const auto &line : words.lines(entry))
            lines += line.text;
    }
    const QString told = lines.join(u'\n');
    QVERIFY2(told.contains(u"Added consent: newsletters, no"_s), qPrintable(told));
    QVERIFY2(told.contains(u"Added 3 × remembered opt-out"_s), qPrintable(told));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"bringInUndo"_s), Qt::LeftButton);
    QTRY_COMPARE(read(ana).mayBeReachedBy(Channel::BulkEmail), YesNo::Unknown);
}

void TestOptOutWindows::whatTheyRefuseCanBeSaid()
{
    const auto ana = withEmail(u"Ana"_s, u"ana@example.org"_s);
    bringIn("ana@example.org\nnobody@example.org\n");
    auto *dialog = this->dialog<OptOutDialog>();
    auto *channel = dialog->findChild<QComboBox *>(u"optOutChannel"_s);
    channel->setCurrentIndex(channel->findData(u"all"_s));
    dialog->findChild<QLineEdit *>(u"optOutReason"_s)->setText(u"asked at the meeting"_s);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"bringIn"_s), Qt::LeftButton);
    QCOMPARE(read(ana).mayBeReachedBy(Channel::Visit), YesNo::No);
    QCOMPARE(read(ana).consents.first().reason, u"asked at the meeting"_s);
}

void TestOptOutWindows::rowsToMendAreSaved()
{
    bringIn("phone,email\n212-555-0101,ana@\n,ben@\n");
    auto *dialog = this->dialog<OptOutDialog>();
    auto *save = dialog->findChild<QPushButton *>(u"saveOptOutRejects"_s);
    QVERIFY(save->isVisible());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"bringIn"_s), Qt::LeftButton);
    QVERIFY(save->isVisible());
    m_prompts.path = m_folder->filePath(u"mend.csv"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mend = file.readAll();
    QVERIFY2(mend.count('\n') == 3 && mend.contains("212-555-0101,ana@,2,email"), mend.constData());
    dialog->reject();
    bringIn("nobody@example.org\n");
    QVERIFY(this->dialog<OptOutDialog>()->findChild<QPushButton *>(u"saveOptOutRejects"_s)->isHidden());
}

void TestOptOutWindows::optOutsAreWrittenForAProgram()
{
    Person ana = read(withEmail(u"Ana"_s, u"ana@example.org"_s));
    Person after = ana;
    after.consents += Consent{0, Channel::BulkEmail, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}};
    QVERIFY(workspace().people().save(session(), ana, after));
    m_prompts.path = m_folder->filePath(u"stop"_s);
    command(u"Export opt-outs…"_s);
    auto *dialog = this->dialog<OptOutExportDialog>();
    QVERIFY(unnamed(dialog).isEmpty());
    auto *form = dialog->findChild<QComboBox *>(u"optOutForm"_s);
    form->setCurrentIndex(form->findText(u"Addresses for Mailchimp"_s));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"writeOptOuts"_s), Qt::LeftButton);
    const auto content = [this] {
        QFile file(m_folder->filePath(u"stop.csv"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_COMPARE(content(), QByteArray("Email Address\r\nana@example.org\r\n"));
}

void TestOptOutWindows::batchesAreCopiedAndMarked()
{
    addPeople(120);
    command(u"Copy addresses for an e-mail…"_s);
    auto *dialog = this->dialog<BccDialog>();
    QVERIFY(unnamed(dialog).isEmpty());
    QVERIFY(dialog->findChild<QLabel *>(u"bccText"_s)->text().contains(u"120 addresses."_s));
    auto *second = dialog->findChild<QPushButton *>(u"copyBatch/1"_s);
    QCOMPARE(second->text(), u"Copy 51–100"_s);
    QCOMPARE(dialog->findChild<QPushButton *>(u"copyBatch/2"_s)->text(), u"Copy 101–120"_s);
    QVERIFY(!dialog->findChild<QPushButton *>(u"copyBatch/3"_s));
    QTest::mouseClick(second, Qt::LeftButton);
    QCOMPARE(m_prompts.clipboard.split(u", "_s).size(), 50);
    QVERIFY(!marked(*dialog, 1).isEmpty());
    QVERIFY(marked(*dialog, 0).isEmpty());
    QVERIFY(workspace().changes().history(session(), 1).first().label.startsWith(u"Copy 50 e-mail addresses of"_s));
}

void TestOptOutWindows::aMailProgramOpensWithTheBatch()
{
    addPeople(12);
    withEmail(u"Long"_s, QString(120, u'x') + u"@example.org"_s);
    command(u"Copy addresses for an e-mail…"_s);
    auto *dialog = this->dialog<BccDialog>();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"mailBatch/0"_s), Qt::LeftButton);
    QCOMPARE(m_opened.scheme(), u"mailto"_s);
    QVERIFY(m_opened.query().contains(u"p3@example.org"_s));
    QVERIFY(m_opened.path().isEmpty()); // nobody stands in To
    QVERIFY(!marked(*dialog, 0).isEmpty());
}

void TestOptOutWindows::batchesOfAnotherSizeAreOthers()
{
    addPeople(30);
    command(u"Copy addresses for an e-mail…"_s);
    auto *dialog = this->dialog<BccDialog>();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyBatch/0"_s), Qt::LeftButton);
    dialog->findChild<QSpinBox *>(u"bccSize"_s)->setValue(20);
    QCOMPARE(dialog->findChild<QPushButton *>(u"copyBatch/0"_s)->text(), u"Copy 1–20"_s);
    QVERIFY(dialog->findChild<QPushButton *>(u"copyBatch/1"_s));
    QVERIFY(marked(*dialog, 0).isEmpty());
}

void TestOptOutWindows::ofThousandsOnlyThoseInViewAreMade()
{
    addPeople(1300);
    command(u"Copy addresses for an e-mail…"_s);
    auto *dialog = this->dialog<BccDialog>();
    dialog->findChild<QSpinBox *>(u"bccSize"_s)->setValue(10);
    const auto has = [&](int batch) { return bool(dialog->findChild<QPushButton *>(u"copyBatch/%1"_s.arg(batch))); };
    QVERIFY(has(0) && !has(129));
    auto *bar = dialog->findChild<QScrollArea *>(u"bccBatches"_s)->verticalScrollBar();
    const auto isAllThere = [&] {
        bar->setValue(bar->maximum());
        return has(129);
    };
    QTRY_VERIFY(isAllThere());
    QVERIFY(!has(130));
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"copyBatch/129"_s), Qt::LeftButton);
    QCOMPARE(m_prompts.clipboard.split(u", "_s).size(), 10);
    QVERIFY(!marked(*dialog, 129).isEmpty());
}

void TestOptOutWindows::whoMustNotBeWrittenToIsTold()
{
    const auto ana = read(withEmail(u"Ana"_s, u"ana@example.org"_s));
    Person after = ana;
    after.consents += Consent{0, Channel::Email, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}};
    QVERIFY(workspace().people().save(session(), ana, after));
    add(u"Ben"_s, u"Vega"_s);
    command(u"Copy addresses for an e-mail…"_s);
    auto *dialog = this->dialog<BccDialog>();
    const QString told = dialog->findChild<QLabel *>(u"bccText"_s)->text();
    QVERIFY2(told.contains(u"1 left out: do not contact."_s) && told.contains(u"1 left out: no e-mail address."_s),
             qPrintable(told));
    QVERIFY(!dialog->findChild<QPushButton *>(u"copyBatch/0"_s));
}

RNF_TEST(TestOptOutWindows)
#include "tst_opt_out_windows.moc"
