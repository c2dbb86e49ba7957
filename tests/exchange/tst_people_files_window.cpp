#include "support/TestDocuments.h"
#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/CallResultsDialog.h"
#include "exchange/DuesDialog.h"
#include "exchange/MembershipFileDialog.h"
#include "exchange/WordQuestions.h"

#include <QFile>
#include <QFormLayout>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QByteArray calls = "empid,Name,Date,Result,Method,By\n"
                         "1001,Rosa Díaz,2026-11-02,Spoke,Phone,Ana Silva\n"
                         "1001,Rosa Díaz,2026-11-03,spoke,Stall,Ana Silva\n"
                         "1001,Rosa Díaz,2026-11-04,Not Home,Walk,Ana Silva\n"
                         "4711,Max Muster,2026-11-04,Busy,Phone,Ana Silva\n";

QByteArray sheetRow(const QList<QByteArray> &cells)
{
    QByteArray row = "<row>";
    for (const auto &cell : cells)
        row += "<c t='inlineStr'><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

} // namespace

/// Files about people who are here, brought in from the window: call results and memberships, whose words are asked about, and
/// the sheet of a workbook, which is asked about in every such window.
class TestPeopleFilesWindow : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"people-files"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void wordsThatAreNotKnownAreAskedAbout();
    void rowsCanBeLeftOutByTheirWord();
    void whatCannotBeReadIsSaidAndNothingWritten();
    void membersWhoAreMissingAreShownAfterwards();
    void theSheetIsAskedAboutWhereThereAreSeveral();
    void anotherSheetBringsItsOwnWords();
    void theDuesOfAnotherSheetAreTriedOut();
    void everythingHasAName();

private:
    void file(const QString &name, const QByteArray &bytes)
    {
        m_prompts.path = m_folder->filePath(name);
        QFile written(m_prompts.path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    void open(const QString &what, const QByteArray &bytes, const QString &name = u"list.csv"_s)
    {
        file(name, bytes);
        command(what);
    }
    QString said() { return find<QLabel>(u"bringInSentence"_s)->text(); }
    QComboBox *question(const QString &name) { return find<QComboBox>(name); }
    void answer(const QString &name, const QString &text)
    {
        auto *box = question(name);
        const int index = box->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void bringIn()
    {
        QVERIFY(find<QPushButton>(u"bringIn"_s)->isEnabled());
        find<QPushButton>(u"bringIn"_s)->click();
        QVERIFY2(said().startsWith(u"Done: "_s), qPrintable(said()));
    }
    PersonId employee(const QString &given, const QString &number)
    {
        Person person;
        person.givenName = given;
        person.familyName = u"Díaz"_s;
        person.externalIds += ExternalId{0, u"employer"_s, number};
        const auto id = workspace().people().add(session(), person);
        return id ? *id : PersonId();
    }
    QList<Conversation> talks() { return workspace().conversations().ofPerson(session(), m_rosa); }

    PersonId m_rosa;
};

void TestPeopleFilesWindow::init()
{
    openWindow();
    m_rosa = employee(u"Rosa"_s, u"1001"_s);
}

void TestPeopleFilesWindow::wordsThatAreNotKnownAreAskedAbout()
{
    open(u"Bring in call results…"_s, calls);
    QVERIFY(dialog<CallResultsDialog>());
    QCOMPARE(said(), u"1 conversation · 3 stay out"_s);
    QVERIFY(question(u"unknownResult/Spoke"_s)->isVisible());
    QCOMPARE(question(u"unknownResult/Spoke"_s)->currentIndex(), -1);
    answer(u"unknownResult/Spoke"_s, u"Talked"_s);
    QCOMPARE(said(), u"2 conversations · 2 stay out"_s);
    answer(u"unknownMethod/Stall"_s, u"At work"_s);
    QCOMPARE(said(), u"3 conversations · 1 stays out"_s);
    QCOMPARE(question(u"unknownResult/Spoke"_s)->currentText(), u"Talked"_s); // it goes on standing there
    QVERIFY(talks().isEmpty());
    bringIn();
    QVERIFY(!find<WordQuestions>(u"unknownResult"_s)->isVisible());
    QCOMPARE(talks().size(), 3);
    QCOMPARE(talks()[1].method, ContactMethod::Worksite);
    QVERIFY(newestLabel().startsWith(u"Conversations from list.csv"_s));
    find<QPushButton>(u"bringInUndo"_s)->click();
    awaitEndOf<CallResultsDialog>();
    QTRY_VERIFY(talks().isEmpty());
}

void TestPeopleFilesWindow::rowsCanBeLeftOutByTheirWord()
{
    open(u"Bring in call results…"_s, calls);
    QVERIFY(dialog<CallResultsDialog>());
    answer(u"unknownResult/Spoke"_s, u"Leave these rows out"_s);
    QCOMPARE(said(), u"1 conversation · 1 stays out"_s);
    QVERIFY(find<QLabel>(u"bringInRemarks"_s)->text().contains(u"2 rows are left out, as you said."_s));
    dialog<CallResultsDialog>()->reject();
    awaitEndOf<CallResultsDialog>();
}

void TestPeopleFilesWindow::whatCannotBeReadIsSaidAndNothingWritten()
{
    open(u"Bring in call results…"_s, "Name,Phone\nRosa Díaz,212 555 0100\n");
    QVERIFY(dialog<CallResultsDialog>());
    QVERIFY2(said().contains(u"does not say when somebody was spoken with"_s), qPrintable(said()));
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    QVERIFY(!find<WordQuestions>(u"unknownResult"_s)->isVisible());
    dialog<CallResultsDialog>()->reject();
    awaitEndOf<CallResultsDialog>();
}

void TestPeopleFilesWindow::membersWhoAreMissingAreShownAfterwards()
{
    const auto ana = employee(u"Ana"_s, u"1002"_s);
    QVERIFY(
        workspace().standings().setMembership(session(), {ana}, {0, MembershipState::Member, QDate(2020, 1, 1), {}, {}}));
    open(u"Bring in memberships…"_s, "empid,Status,Member since\n1001,Puzzled,2019-05-31\n");
    QVERIFY(dialog<MembershipFileDialog>());
    QCOMPARE(said(), u"1 stays out · 1 member is not in the file"_s);
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    answer(u"unknownState/Puzzled"_s, u"Member"_s);
    QCOMPARE(said(), u"1 new · 1 member is not in the file"_s);
    QVERIFY(!find<QPushButton>(u"showMissing"_s)->isVisible());
    bringIn();
    QCOMPARE(workspace().standings().of(session(), m_rosa).membership()->sinceOn, QDate(2019, 5, 31));
    QCOMPARE(find<QPushButton>(u"showMissing"_s)->text(), u"Show the member"_s);
    find<QPushButton>(u"showMissing"_s)->click();
    awaitEndOf<MembershipFileDialog>();
    QCOMPARE(m_window->people()->listed(), QList{ana});
}

void TestPeopleFilesWindow::theSheetIsAskedAboutWhereThereAreSeveral()
{
    open(u"Bring in call results…"_s, calls);
    QVERIFY(dialog<CallResultsDialog>());
    QVERIFY(!question(u"sheet"_s)->isVisible());
    dialog<CallResultsDialog>()->reject();
    awaitEndOf<CallResultsDialog>();
}

void TestPeopleFilesWindow::anotherSheetBringsItsOwnWords()
{
    const TestWorkbook book{
        {{u"Monday"_s, sheetRow({"empid", "Date", "Result"}) + sheetRow({"1001", "2026-11-02", "Spoke"})},
         {u"Tuesday"_s, sheetRow({"empid", "Date", "Result"}) + sheetRow({"1001", "2026-11-03", "Busy"})
                            + sheetRow({"1001", "2026-11-03", "Waved"})}}};
    open(u"Bring in call results…"_s, book.bytes(), u"calls.xlsx"_s);
    QVERIFY(dialog<CallResultsDialog>());
    QVERIFY(question(u"sheet"_s)->isVisible());
    QCOMPARE(question(u"sheet"_s)->currentText(), u"Monday"_s);
    QCOMPARE(said(), u"1 stays out"_s);
    answer(u"sheet"_s, u"Tuesday"_s);
    QCOMPARE(said(), u"1 conversation · 1 stays out"_s);
    QTRY_VERIFY(question(u"unknownResult/Waved"_s)->isVisible());
    bringIn();
    QCOMPARE(talks().first().result, ContactResult::Busy);
    dialog<CallResultsDialog>()->reject();
    awaitEndOf<CallResultsDialog>();
}

void TestPeopleFilesWindow::theDuesOfAnotherSheetAreTriedOut()
{
    const TestWorkbook book{{{u"Local 1"_s, sheetRow({"empid", "amount"}) + sheetRow({"4711", "32.00"})},
                             {u"Local 2"_s, sheetRow({"empid", "amount"}) + sheetRow({"1001", "32.00"})}}};
    open(u"Bring in a dues file…"_s, book.bytes(), u"dues.xlsx"_s);
    QVERIFY(dialog<DuesDialog>());
    auto *sentence = find<QLabel>(u"duesSentence"_s);
    QTRY_VERIFY(sentence->text().startsWith(u"0 paid"_s));
    QTRY_VERIFY(question(u"sheet"_s)->isEnabled());
    answer(u"sheet"_s, u"Local 2"_s);
    QTRY_VERIFY(sentence->text().startsWith(u"1 paid"_s));
    QTRY_VERIFY(find<QPushButton>(u"noteDues"_s)->isEnabled());
    find<QPushButton>(u"noteDues"_s)->click();
    QTRY_COMPARE(workspace().standings().of(session(), m_rosa).payments.size(), 1);
    QVERIFY(!question(u"sheet"_s)->isEnabled());
    dialog<DuesDialog>()->reject();
    awaitEndOf<DuesDialog>();
}

void TestPeopleFilesWindow::everythingHasAName()
{
    open(u"Bring in call results…"_s, calls);
    QCOMPARE(unnamed(dialog<CallResultsDialog>()), QStringList());
    dialog<CallResultsDialog>()->reject();
    awaitEndOf<CallResultsDialog>();
    open(u"Bring in memberships…"_s, "empid,Status\n1001,Puzzled\n");
    QCOMPARE(unnamed(dialog<MembershipFileDialog>()), QStringList());
    dialog<MembershipFileDialog>()->reject();
    awaitEndOf<MembershipFileDialog>();
}

RNF_TEST(TestPeopleFilesWindow)
#include "tst_people_files_window.moc"
