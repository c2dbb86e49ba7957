#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "exchange/ImportWizard.h"
#include "exchange/NewPlaceTable.h"
#include "look/ChoiceBox.h"
#include "print/PrintDialog.h"
#include "standing/StandingDialog.h"
#include "standing/UnpaidDialog.h"
#include "today/TodayPage.h"
#include "workplace/WorkplacePage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QDesktopServices>
#include <QDropEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Takes what is handed to the desktop, as long as it is there.
class FileOpener : public QObject {
    Q_OBJECT

public:
    FileOpener() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~FileOpener() override { QDesktopServices::unsetUrlHandler(u"file"_s); }

    QString path;

public Q_SLOTS:
    void open(const QUrl &url) { path = url.toLocalFile(); }
};

} // namespace

/// What an organizer does in a week, in the real window: an employer's list becomes a workplace, gaps are found, people are
/// spoken with, lists are made and printed, and where people stand is noted.
class TestOrganizing : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-organizing"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void fromTheEmployersListToThePrintedOne();
    void aNewUnitIsProposedBeforeItIsMade();
    void luisPaidUpAndWhoHasNot();
    void whoeverIsChosenIsAssessed();
    void aRoleOfOnesOwnIsTypedAndCounts();
    void somebodyIsChosenAsLeaderByTyping();
    void theTabOfAPersonTellsAndTakesBack();
    void aCardComesWithItsWitnessAndScan();
    void aScanIsDroppedOnItsCard();
    void manyAreNotedBesideTheWindow();
    void aDuesFileIsLookedAtThenNoted();
    void whoIsMissingInTheDuesFileIsAskedAbout();
    void aCampaignGetsItsWords();
    void theWallChartBecomesAPdf();

private:
    static constexpr int nights = 24;
    void bringIn(const QByteArray &csv);
    void bringInTheEmployersList();
    WorkplacePage *workplace() { return m_window->findChild<WorkplacePage *>(); }
    void clickCell(const QString &row, const QString &column);
    void addCondition(const QString &field, Operator op, const QString &value)
    {
        find<QPushButton>(u"addCondition"_s)->click();
        chooseCondition(field, op, value);
    }
    /// Something that begins as a picture does, in a file.
    QString scanFile(const QString &name)
    {
        const QString path = m_folder->filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("\x89PNG\r\n\x1a\n", 8) != 8 || file.write("picture") != 7)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    /// The button with this text in the tab of how somebody stands.
    QPushButton *standingLink(const QString &name)
    {
        QCoreApplication::processEvents(); // new lines are shown then
        for (auto *button : m_window->people()->findChild<QTabWidget *>()->currentWidget()->findChildren<QPushButton *>()) {
            if ((button->objectName() == name || button->text() == name) && button->isVisible())
                return button;
        }
        return nullptr;
    }
    void showStanding(PersonId person)
    {
        command(u"People"_s);
        m_window->people()->showPerson(person);
        m_window->people()->findChild<QTabWidget *>()->setCurrentIndex(2);
        QCoreApplication::processEvents();
    }
    static void drop(QWidget *target, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        const QPoint middle = target->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &event);
        QCoreApplication::processEvents();
    }
    /// Rosa paid by the file, Sam is not in it, and a row fits nobody.
    std::pair<PersonId, PersonId> bringInDues()
    {
        QList<PersonId> people;
        for (const auto &[name, number] : {std::pair(u"Rosa"_s, u"1001"_s), {u"Sam"_s, u"1002"_s}}) {
            Person person;
            person.givenName = name;
            person.externalIds += ExternalId{0, u"employer"_s, number};
            people += *workspace().people().add(session(), person);
        }
        if (!workspace().standings().setMembership(session(), people,
                                                   {0, MembershipState::Member, QDate(2020, 1, 1), {}, {}}))
            qFatal("no members");
        m_prompts.path = m_folder->filePath(u"dues.csv"_s);
        QFile file(m_prompts.path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write("empid,firstname,lastname,local\n1001,Rosa,,1184\n4711,Max,Muster,1184\n");
        file.close();
        command(u"Bring in a dues file…"_s);
        return {people[0], people[1]};
    }
    StandingDialog *dialog() { return m_window->findChild<StandingDialog *>(); }
    /// Opens what a command asks about these people.
    StandingDialog *ask(const QString &text, const QList<PersonId> &people)
    {
        m_window->people()->showOnly(u"These"_s, people);
        table()->selectAll();
        command(text);
        return dialog();
    }
    void write()
    {
        find<QPushButton>(u"writeStanding"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!dialog());
    }
    Standing standing(PersonId person) { return workspace().standings().of(session(), person); }
    void printTo(const QString &file);
};

/// Drops a file on the window and lets it be imported as it is proposed.
void TestOrganizing::bringIn(const QByteArray &csv)
{
    const QString path = m_folder->filePath(u"list.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    bool isDone = false;
    QTimer driver;
    connect(&driver, &QTimer::timeout, &driver, [&] {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard)
            return;
        auto *import = wizard->findChild<QPushButton *>(u"import"_s);
        auto *show = wizard->findChild<QPushButton *>(u"showImported"_s);
        if (import->isVisible() && import->isEnabled()) {
            QTest::mouseClick(import, Qt::LeftButton);
        } else if (show->isVisible()) {
            isDone = true;
            QTest::mouseClick(show, Qt::LeftButton);
        }
    });
    driver.start(20);
    m_window->importFile(path);
    QTRY_VERIFY(isDone);
}

/// 24 on nights in the laundry, 6 on days in the kitchen.
void TestOrganizing::bringInTheEmployersList()
{
    QByteArray csv = "First name,Last name,Cell phone,Employer,Department,Shift\n";
    for (int i = 0; i < nights; ++i)
        csv += "Ana,Silva " + QByteArray::number(i + 10) + ",(212) 555-01" + QByteArray::number(i + 10)
             + ",St. Luke's,Laundry,Night\n";
    for (int i = 0; i < 6; ++i)
        csv +=
            "Sam,Khoury " + QByteArray::number(i) + ",(718) 555-010" + QByteArray::number(i) + ",St. Luke's,Kitchen,Day\n";
    bringIn(csv);
    QCOMPARE(workspace().people().count(session()), nights + 6);
}

void TestOrganizing::clickCell(const QString &row, const QString &column)
{
    auto *chart = find<QTableView>(u"wallChart"_s);
    const auto *model = chart->model();
    for (int r = 0; r < model->rowCount(); ++r) {
        for (int c = 1; c < model->columnCount(); ++c) {
            if (model->index(r, 0).data().toString().trimmed() == row
                && model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString() == column) {
                chart->scrollTo(model->index(r, c));
                QTest::mouseClick(chart->viewport(), Qt::LeftButton, {}, chart->visualRect(model->index(r, c)).center());
                return;
            }
        }
    }
    QFAIL(qPrintable(row + u" · "_s + column));
}

void TestOrganizing::printTo(const QString &file)
{
    m_prompts.path = m_folder->filePath(file);
    bool isDone = false;
    QTimer::singleShot(0, this, [&] {
        auto *print = qobject_cast<PrintDialog *>(QApplication::activeModalWidget());
        QVERIFY(print);
        isDone = true;
        for (auto *button : print->findChildren<QPushButton *>()) {
            if (button->text() == u"Save as PDF…"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        print->close();
    });
    m_window->print();
    QVERIFY(isDone);
    QFile written(m_prompts.path);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(4) == "%PDF");
}

void TestOrganizing::fromTheEmployersListToThePrintedOne()
{
    bringInTheEmployersList();
    // A steward on nights leads five of them.
    const auto laundry = workspace().lists().ids(session(), {{}, Condition::clause(u"unit"_s, Operator::Is, u"laundry"_s)});
    QCOMPARE(laundry.size(), nights);
    QVERIFY(workspace().standings().giveRole(session(), {laundry[0]}, {0, u"Steward"_s}, {}));
    QVERIFY(workspace().standings().addLeader(session(), laundry.mid(1, 5), laundry[0]));

    // Where nobody leads: a click lists exactly them.
    command(u"Workplace"_s);
    workplace()->finishReading();
    find<QAbstractButton>(u"who/3"_s)->click();
    clickCell(u"Laundry"_s, u"Night"_s);
    QTRY_COMPARE(m_window->people()->listed(), QList{laundry[0]} + laundry.mid(6));
    QCOMPARE(m_window->people()->listName(), u"Laundry · Night · nobody leads them"_s);

    // Ten conversations from Today.
    QSet<PersonId> talked;
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    press(Qt::Key_1, Qt::ControlModifier);
    auto *today = find<QTableView>(u"today"_s);
    QTRY_VERIFY(today->hasFocus());
    for (int i = 0; i < 10; ++i) {
        int keys = 0;
        talked += m_window->findChild<TodayPage *>()->person();
        press(Qt::Key_L, Qt::ControlModifier);
        ++keys;
        QTRY_VERIFY(find<QWidget>(u"contactPanel"_s)->isVisible());
        for (const char letter : {'t', 'y', 'e', 's'}) {
            QTest::keyClick(QApplication::focusWidget(), letter);
            ++keys;
        }
        press(Qt::Key_Return);
        ++keys;
        QVERIFY(keys <= 12);
        QTRY_VERIFY(today->hasFocus());
    }
    QCOMPARE(talked.size(), 10);
    for (const auto person : std::as_const(talked))
        QCOMPARE(workspace().conversations().ofPerson(session(), person).value(0).note, u"yes"_s);

    // "Night shift, not assessed, no contact for 30 days", kept and printed.
    QVERIFY(workspace().standings().assess(session(), {laundry[7]}, {0, {}, 2, {}, {}, {}, {}}));
    command(u"Show everyone"_s);
    addCondition(u"shift"_s, Operator::Is, u"Night"_s);
    addCondition(u"assessment"_s, Operator::Is, u"none"_s);
    addCondition(u"last_contact"_s, Operator::NotInLast, u"30"_s);
    find<QPushButton>(u"saveList"_s)->click();
    QTest::keyClicks(find<QLineEdit>(u"listName"_s), u"Nights to see"_s);
    QTest::keyClick(find<QLineEdit>(u"listName"_s), Qt::Key_Return);
    const auto kept = workspace().lists().named(session(), u"Nights to see"_s);
    QVERIFY(kept);
    QList<PersonId> expected = laundry;
    expected.removeIf([&](PersonId id) { return talked.contains(id) || id == laundry[7]; });
    QVERIFY(expected.size() >= 10);
    QCOMPARE(workspace().lists().ids(session(), kept->filter()), expected);
    QCOMPARE(m_window->people()->listed(), expected);
    printTo(u"nights.pdf"_s);
    QVERIFY(newestLabel().contains(u"Nights to see"_s));
}

void TestOrganizing::aNewUnitIsProposedBeforeItIsMade()
{
    bringInTheEmployersList();
    QFile file(m_folder->filePath(u"next.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name,Employer,Department,Shift\n"
               "Luis,Mora,St. Luke's,LAUNDRY,Night\nIda,Wells,St. Luke's,Linen,Night\nEva,Sosa,St. Luke's,Pharmacy,Day\n");
    file.close();
    bool isDone = false;
    QTimer driver;
    connect(&driver, &QTimer::timeout, &driver, [&] {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        auto *import = wizard ? wizard->findChild<QPushButton *>(u"import"_s) : nullptr;
        if (!import || import->text() == u"Import"_s)
            return; // still trying
        auto *places = wizard->findChild<NewPlaceTable *>();
        auto *anyway = wizard->findChild<QPushButton *>(u"importWithPlaces"_s);
        if (import->isVisible()) {
            // What is the laundry written in capitals is not asked about.
            QCOMPARE(wizard->findChild<QLabel *>(u"placesTold"_s)->text(), u"New in the workplace: 2 units."_s);
            QTest::mouseClick(import, Qt::LeftButton);
            QVERIFY(places->isVisible());
            QCOMPARE(places->rowCount(), 2);
            for (int row = 0; row < 2; ++row) {
                auto *box = qobject_cast<ChoiceBox *>(places->cellWidget(row, 3));
                const QString text = places->item(row, 1)->text();
                if (text.startsWith(u"Linen"_s)) {
                    const int laundry = box->findData(u"Laundry"_s);
                    box->setCurrentIndex(laundry);
                    Q_EMIT box->activated(laundry);
                }
            }
        } else if (anyway->isVisible()) {
            QTest::mouseClick(anyway, Qt::LeftButton);
        } else if (auto *show = wizard->findChild<QPushButton *>(u"showImported"_s); show->isVisible()) {
            isDone = true;
            QTest::mouseClick(show, Qt::LeftButton);
        }
    });
    driver.start(20);
    m_window->importFile(file.fileName());
    QTRY_VERIFY(isDone);
    QStringList paths;
    const auto workplace = workspace().workplaces().read(session());
    for (const auto &place : workplace.places())
        paths += workplace.path(place.key);
    QCOMPARE(paths, (QStringList{u"St. Luke's"_s, u"St. Luke's › Kitchen"_s, u"St. Luke's › Laundry"_s,
                                 u"St. Luke's › Pharmacy"_s}));
    QCOMPARE(workplace.count(workplace.places()[2].key), nights + 2);
}

void TestOrganizing::luisPaidUpAndWhoHasNot()
{
    const auto luis = add(u"Luis"_s, u"Domínguez"_s), rosa = add(u"Rosa"_s, u"Díaz"_s), sam = add(u"Sam"_s, u"Khoury"_s);
    add(u"Ana"_s, u"Silva"_s); // no member
    for (const auto person : {luis, rosa, sam})
        QVERIFY(workspace().standings().setMembership(session(), {person},
                                                      {0, MembershipState::InArrears, QDate(2026, 7, 1), {}, {}}));
    QVERIFY(workspace().standings().notePayment(session(), {sam}, Payment::forMonth(QDate(2026, 11, 1))));
    ask(u"Dues…"_s, {luis});
    auto *month = find<QComboBox>(u"duesMonth"_s);
    month->setCurrentIndex(month->findText(u"October 2026"_s));
    write();
    QCOMPARE(standing(luis).payments.first().toOn, QDate(2026, 10, 31));
    QCOMPARE(standing(luis).membership()->state, MembershipState::Member);
    QCOMPARE(newestLabel(), u"Dues for October 2026: Luis Domínguez"_s);
    QVERIFY(find<QLabel>(u"standingLine"_s)->text().startsWith(u"Member, in good standing"_s));
    // The next month is proposed the next time.
    ask(u"Dues…"_s, {luis});
    QCOMPARE(find<QComboBox>(u"duesMonth"_s)->currentText(), u"November 2026"_s);
    dialog()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    // The menu asks about this month, and whoever has just noted one about that.
    command(u"Who has not paid…"_s);
    const auto unpaid = [this] { return m_window->findChild<UnpaidDialog *>(); };
    QCOMPARE(find<QComboBox>(u"duesMonth"_s)->currentText(), u"November 2026"_s);
    unpaid()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    showStanding(luis);
    standingLink(u"Who has not paid…"_s)->click();
    QTRY_VERIFY(unpaid());
    QCOMPARE(find<QComboBox>(u"duesMonth"_s)->currentText(), u"October 2026"_s);
    find<QPushButton>(u"showUnpaid"_s)->click();
    // Whoever paid for a later month has not paid for this one.
    QTRY_COMPARE(m_window->people()->listed(), (QList<PersonId>{rosa, sam}));
    QCOMPARE(m_window->people()->listName(), u"Not paid for October 2026"_s);
}

void TestOrganizing::whoeverIsChosenIsAssessed()
{
    // Nobody is there yet: it says so instead of asking.
    command(u"Assess…"_s);
    QVERIFY(!dialog());
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), sam = add(u"Sam"_s, u"Khoury"_s);
    ask(u"Assess…"_s, {rosa, sam});
    find<QComboBox>(u"assessmentValue"_s)->setCurrentIndex(1);
    find<QComboBox>(u"assessmentBasis"_s)->setCurrentIndex(int(Basis::HouseVisit));
    QTest::keyClicks(find<QLineEdit>(u"assessmentNote"_s), u"both at home"_s);
    write();
    QCOMPARE(newestLabel(), u"Assessed as 2: 2 people"_s);
    for (const auto person : {rosa, sam}) {
        const auto known = standing(person).assessments.first();
        QCOMPARE(known.value, 2);
        QCOMPARE(known.basis, Basis::HouseVisit);
        QCOMPARE(known.note, u"both at home"_s);
    }
    command(u"Undo"_s);
    QVERIFY(standing(rosa).assessments.isEmpty());
}

void TestOrganizing::aRoleOfOnesOwnIsTypedAndCounts()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    ask(u"Give a role…"_s, {rosa});
    auto *type = find<QComboBox>(u"roleType"_s);
    QVERIFY(!find<QAbstractButton>(u"roleLeads"_s)->isEnabled());
    type->setEditText(u"Floor captain"_s);
    QVERIFY(find<QAbstractButton>(u"roleLeads"_s)->isEnabled());
    write();
    QCOMPARE(standing(rosa).roles.size(), 1);
    const auto types = workspace().standings().roleTypes(session());
    QCOMPARE(types.first().name, u"Floor captain"_s);
    QVERIFY(types.first().isLeader);
    QCOMPARE(standing(rosa).roles.first().startOn, QDate(2026, 11, 16));
}

void TestOrganizing::somebodyIsChosenAsLeaderByTyping()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s);
    add(u"Anabel"_s, u"Zamora"_s);
    ask(u"Led by…"_s, {rosa});
    auto *field = find<QLineEdit>(u"personSearch"_s);
    QVERIFY(!find<QPushButton>(u"writeStanding"_s)->isEnabled());
    QTest::keyClicks(field, u"ana sil"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog());
    QCOMPARE(standing(rosa).leaders.first().leader, ana);
}

void TestOrganizing::theTabOfAPersonTellsAndTakesBack()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    QVERIFY(workspace().standings().giveRole(session(), {rosa}, {0, u"Steward"_s}, {}));
    command(u"People"_s);
    m_window->people()->showPerson(rosa);
    auto *tabs = m_window->people()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(2);
    QCOMPARE(find<QLabel>(u"standingLine"_s)->text(), u"Steward"_s);
    const auto link = [&](const QString &text) {
        QCoreApplication::processEvents(); // new lines are shown then
        for (auto *button : tabs->currentWidget()->findChildren<QPushButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        qFatal("no %s", qPrintable(text));
    };
    link(u"End"_s)->click();
    QTRY_VERIFY(!standing(rosa).roles.first().isCurrent());
    QTRY_VERIFY(!find<QLabel>(u"standingLine"_s)->isVisible());
    link(u"Card signed…"_s)->click();
    QTRY_VERIFY(dialog());
    write();
    QCOMPARE(standing(rosa).cards.first().expiresOn, QDate(2027, 11, 16));
    QTRY_COMPARE(link(u"Revoke"_s)->text(), u"Revoke"_s);
}

void TestOrganizing::aCardComesWithItsWitnessAndScan()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s);
    QVERIFY(workspace().standings().addLeader(session(), {rosa}, ana));
    showStanding(rosa);
    standingLink(u"Card signed…"_s)->click();
    QTRY_VERIFY(dialog());
    // Whoever leads is offered as a witness.
    find<QWidget>(u"cardWitness"_s)->findChild<QPushButton *>()->click();
    find<QListWidget>(u"personHits"_s)->setCurrentRow(0);
    find<QPushButton>(u"takePerson"_s)->click();
    // What is no scan is told, and the next choice counts.
    m_prompts.path = m_folder->filePath(u"w.rnf"_s);
    find<QPushButton>(u"chooseScan"_s)->click();
    QVERIFY(find<QLabel>(u"standingProblem"_s)->text().contains(u"neither a picture"_s));
    m_prompts.path = scanFile(u"rosa <b>.png"_s);
    find<QPushButton>(u"chooseScan"_s)->click();
    QVERIFY(!find<QLabel>(u"standingProblem"_s)->isVisible());
    QVERIFY(find<QLabel>(u"scanWhat"_s)->text().startsWith(u"rosa <b>.png, "_s));
    find<QPushButton>(u"removeScan"_s)->click();
    QVERIFY(!find<QPushButton>(u"openScan"_s)->isVisible());
    drop(find<QWidget>(u"cardScan"_s), m_prompts.path);
    write();
    QCOMPARE(standing(rosa).cards.first().witness, ana);
    QCOMPARE(standing(rosa).attachments.size(), 1);
    // It is handed to the desktop as a file that only this user can read, called by what it is.
    FileOpener opener;
    QTRY_VERIFY(standingLink(u"openScan"_s));
    standingLink(u"openScan"_s)->click();
    QTRY_VERIFY(!opener.path.isEmpty());
    QFile shown(opener.path);
    QVERIFY(opener.path.endsWith(u".png"_s) && !opener.path.contains(u"rosa"_s));
    QCOMPARE(shown.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(shown.open(QIODevice::ReadOnly));
    QVERIFY(shown.readAll().endsWith("picture"));
    command(u"Undo"_s);
    QVERIFY(standing(rosa).cards.isEmpty() && standing(rosa).attachments.isEmpty());
}

void TestOrganizing::aScanIsDroppedOnItsCard()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    QVERIFY(workspace().standings().noteCard(session(), {rosa}, {}));
    showStanding(rosa);
    QVERIFY(!standingLink(u"openScan"_s));
    drop(find<QWidget>(u"card"_s), scanFile(u"back.png"_s));
    QTRY_VERIFY(standingLink(u"openScan"_s));
    QCOMPARE(standing(rosa).attachments.first().fileName, u"back.png"_s);
    QCOMPARE(newestLabel(), u"Scan of a card: Rosa Díaz"_s);
    m_prompts.path = scanFile(u"front.png"_s);
    standingLink(u"addScan"_s)->click();
    QTRY_COMPARE(standing(rosa).attachments.size(), 2);
    QTRY_VERIFY(standingLink(u"removeScan"_s));
    standingLink(u"removeScan"_s)->click();
    QTRY_VERIFY(!standing(rosa).attachments.first().isThere());
    command(u"Undo"_s);
    QVERIFY(standing(rosa).attachments.first().isThere());
}

void TestOrganizing::manyAreNotedBesideTheWindow()
{
    constexpr int many = 800;
    addMany(many);
    command(u"People"_s);
    m_window->people()->showEveryone();
    QTRY_VERIFY(m_window->people()->listed().size() >= many);
    const auto people = m_window->people()->listed();
    ask(u"Card signed…"_s, people);
    find<QPushButton>(u"writeStanding"_s)->click();
    // A word of it is below until it has ended; then the way back is offered.
    QTRY_COMPARE(newestLabel(), u"Card signed: 800 people"_s);
    QTRY_VERIFY(!standing(people.last()).cards.isEmpty());
    QTRY_VERIFY(find<QWidget>(u"undoBar"_s)->isVisible());
    command(u"Undo"_s);
    QVERIFY(standing(people.first()).cards.isEmpty());
}

void TestOrganizing::aDuesFileIsLookedAtThenNoted()
{
    const auto [rosa, sam] = bringInDues();
    auto *sentence = find<QLabel>(u"duesSentence"_s);
    QTRY_VERIFY(sentence->text().startsWith(u"1 paid, 0 had that month already, 1 row"_s));
    QCOMPARE(find<QComboBox>(u"duesFileMonth"_s)->currentText(), u"October 2026"_s);
    auto *rows = find<QTableWidget>(u"duesRows"_s);
    QVERIFY(rows->item(0, 2)->text().contains(u"4711"_s));
    find<QPushButton>(u"duesPart/missing"_s)->click();
    QCOMPARE(rows->item(0, 0)->text(), u"Sam"_s);
    QVERIFY(!find<QPushButton>(u"showMissing"_s)->isVisible());
    QVERIFY(standing(rosa).payments.isEmpty());
    // Another month is looked at anew.
    auto *month = find<QComboBox>(u"duesFileMonth"_s);
    month->setCurrentIndex(month->findText(u"September 2026"_s));
    QTRY_VERIFY(find<QPushButton>(u"noteDues"_s)->isEnabled());
    find<QPushButton>(u"noteDues"_s)->click();
    QTRY_COMPARE(standing(rosa).payments.size(), 1);
    QCOMPARE(standing(rosa).payments.first().toOn, QDate(2026, 9, 30));
    QTRY_VERIFY(find<QPushButton>(u"showMissing"_s)->isVisible());
    // Nobody is marked unless it is asked for.
    QCOMPARE(standing(sam).membership()->state, MembershipState::Member);
    find<QPushButton>(u"showMissing"_s)->click();
    QTRY_COMPARE(m_window->people()->listed(), QList{sam});
    QCOMPARE(newestLabel(), u"Dues for September 2026 from dues.csv: 1 paid"_s);
    command(u"Undo"_s);
    QVERIFY(standing(rosa).payments.isEmpty());
}

void TestOrganizing::whoIsMissingInTheDuesFileIsAskedAbout()
{
    const auto [rosa, sam] = bringInDues();
    QTRY_VERIFY(find<QPushButton>(u"noteDues"_s)->isEnabled());
    find<QPushButton>(u"noteDues"_s)->click();
    QTRY_VERIFY(find<QPushButton>(u"markMissing"_s)->isVisible());
    find<QPushButton>(u"markMissing"_s)->click();
    QTRY_VERIFY(dialog());
    QCOMPARE(find<QComboBox>(u"membershipState"_s)->currentIndex(), int(MembershipState::InArrears));
    QCOMPARE(standing(sam).membership()->state, MembershipState::Member);
    write();
    QCOMPARE(standing(sam).membership()->state, MembershipState::InArrears);
    QCOMPARE(standing(rosa).membership()->state, MembershipState::Member);
}

void TestOrganizing::aCampaignGetsItsWords()
{
    command(u"Campaigns…"_s);
    QTest::keyClicks(find<QLineEdit>(u"campaignName"_s), u"Contract 2027"_s);
    find<QLineEdit>(u"level/3"_s)->setText(u"on the fence"_s);
    find<QPushButton>(u"writeCampaign"_s)->click();
    const auto campaign = workspace().standings().currentCampaign(session());
    QVERIFY(campaign && campaign->name == u"Contract 2027"_s);
    QCOMPARE(workspace().standings().levelLabels(session(), campaign).value(2), u"on the fence"_s);
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    QVERIFY(ask(u"Assess…"_s, {rosa})->windowTitle().contains(u"Contract 2027"_s));
    QCOMPARE(find<QComboBox>(u"assessmentValue"_s)->itemText(2), u"3 – on the fence"_s);
    dialog()->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    command(u"Campaigns…"_s);
    find<QAbstractButton>(u"campaignEnded"_s)->click();
    find<QPushButton>(u"writeCampaign"_s)->click();
    QVERIFY(!workspace().standings().currentCampaign(session()));
}

void TestOrganizing::theWallChartBecomesAPdf()
{
    bringInTheEmployersList();
    command(u"Workplace"_s);
    workplace()->finishReading();
    printTo(u"chart.pdf"_s);
    QCOMPARE(newestLabel().contains(u"St. Luke's"_s), true);
}

RNF_TEST(TestOrganizing)
#include "tst_organizing.moc"
