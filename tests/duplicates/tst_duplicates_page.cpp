#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "base/TabbedPage.h"
#include "duplicates/AlikeTableModel.h"
#include "duplicates/DuplicatesPage.h"
#include "duplicates/MergeDialog.h"
#include "duplicates/MergeRun.h"
#include "duplicates/MergeTableModel.h"
#include "exchange/ImportWizard.h"
#include "exchange/Imports.h"
#include "shell/UndoBar.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Duplicates in the real window, by keys alone: looked through, merged, told apart, put off, and taken back.
class TestDuplicatesPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"duplicates-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void nobodyTwiceIsSaidInWords();
    void theLikeliestStandsFirstWithTheReason();
    void enterMergesAndUndoBringsBothBack();
    void theArrowsChooseWhoseValueStays();
    void whatOnlyOneHasCanBeRefused();
    void aTickTakesOthersOfTheSamePersonAway();
    void whatIsNotTheSameDoesNotComeBack();
    void whatIsPutOffWaitsAtTheEnd();
    void spaceTicksAndAllThatIsTickedIsOneAction();
    void aGroupOfThreeShowsItsWeakestLink();
    void whatIsAddedMeanwhileIsFound();
    void onlySomePeopleAreShownUntilAllAreWanted();
    void theSelectedPeopleAreMergedByHand();
    void oneAloneIsNotMerged();
    void anImportLeadsToThoseWhoMayBeHereTwice();
    void aLookCanBeStopped();
    void mergingManyTellsHowFarItIsAndCanBeStopped();
    void theModelsKeepTheirPromises();
    void everythingHasAName();
    void aReadOnlyWorkspaceIsOnlyLookedAt();

private:
    DuplicatesPage *page() { return m_window->findChild<DuplicatesPage *>(); }
    QTableView *list() { return find<QTableView>(u"duplicates"_s); }
    QTableView *sides() { return find<QTableView>(u"mergeFields"_s); }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    /// Goes there and waits until it has been looked through.
    void open()
    {
        command(u"Duplicates…"_s);
        await();
    }
    void await() { QTRY_VERIFY(!button(u"stopLooking"_s)->isVisible()); }
    QStringList names()
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names += list()->model()->index(row, AlikeTableModel::People).data().toString();
        return names;
    }
    QString cell(int row, int column) { return list()->model()->index(row, column).data().toString(); }
    bool isTicked(int row) { return list()->model()->index(row, 0).data(Qt::CheckStateRole) == Qt::Checked; }
    /// A text on the page.
    bool isShown(const QString &text)
    {
        const auto labels = page()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    /// To the group of somebody.
    void goTo(PersonId person)
    {
        const auto name = read(person).displayName();
        for (int row = 0; row < list()->model()->rowCount(); ++row) {
            if (names()[row].startsWith(name))
                list()->setCurrentIndex(list()->model()->index(row, 0));
        }
        list()->setFocus();
    }
    PersonId add(const QString &given, const QString &family, const QString &phone = {}, const QString &email = {})
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        const FieldContext context{workspace().phones()};
        if (!phone.isEmpty())
            PersonFields::find(u"mobile_phone"_s)->write(person, phone, context);
        if (!email.isEmpty())
            PersonFields::find(u"email"_s)->write(person, email, context);
        return *workspace().people().add(session(), person);
    }
    /// Rosa and Luis, each twice.
    void addTwins();

    PersonId m_rosa, m_rosaToo, m_luis, m_luisToo;
};

void TestDuplicatesPage::addTwins()
{
    m_rosa = add(u"Rosa"_s, u"Díaz"_s, u"(212) 555-0101"_s, u"rosa@example.org"_s);
    m_rosaToo = add(u"Rosa"_s, u"Diaz"_s, u"212 555 0101"_s, u"rosa@example.org"_s);
    m_luis = add(u"Luis"_s, u"Ortega"_s, u"(212) 555-0199"_s);
    m_luisToo = add(u"Luis"_s, u"Ortega"_s, u"(212) 555-0199"_s);
}

void TestDuplicatesPage::nobodyTwiceIsSaidInWords()
{
    add(u"Rosa"_s, u"Díaz"_s);
    open();
    QVERIFY(page()->isVisible());
    QVERIFY(!list()->isVisible());
    QVERIFY(isShown(u"Nobody seems to be here twice"_s));
    QVERIFY(!button(u"mergeTicked"_s)->isVisible());
    QCOMPARE(page()->counts(), QString());
}

void TestDuplicatesPage::theLikeliestStandsFirstWithTheReason()
{
    addTwins();
    open();
    QCOMPARE(names().size(), 2);
    QVERIFY(names().contains(u"Rosa Díaz · Rosa Diaz"_s));
    const int rosa = int(names().indexOf(u"Rosa Díaz · Rosa Diaz"_s));
    QVERIFY(cell(rosa, AlikeTableModel::Why).contains(u"same phone"_s));
    QCOMPARE(cell(0, AlikeTableModel::HowLikely), u"surely the same"_s);
    QVERIFY(page()->counts().startsWith(u"2 groups of people who may be one"_s));
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(sides()->model()->rowCount() > 0);
}

void TestDuplicatesPage::enterMergesAndUndoBringsBothBack()
{
    addTwins();
    open();
    goTo(m_rosa);
    press(Qt::Key_Return);
    await();
    QCOMPARE(names(), QStringList{u"Luis Ortega · Luis Ortega"_s});
    QVERIFY(read(m_rosa).id.isValid());
    QVERIFY(!read(m_rosaToo).id.isValid());
    QVERIFY(find<UndoBar>(u"undoBar"_s)->isVisible());
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names().size(), 2);
    await();
    QCOMPARE(names().size(), 2);
    QVERIFY(read(m_rosaToo).id.isValid());
}

void TestDuplicatesPage::theArrowsChooseWhoseValueStays()
{
    addTwins();
    open();
    goTo(m_rosa);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), sides());
    const auto chosen = [this](int row) {
        for (int column = 1; column < sides()->model()->columnCount(); ++column) {
            if (sides()->model()->index(row, column).data(Qt::AccessibleTextRole).toString().endsWith(u", stays"_s))
                return column;
        }
        return 0;
    };
    const int row = sides()->currentIndex().row(); // the first that differs
    const auto value = [&](int column) { return sides()->model()->index(row, column).data().toString(); };
    QCOMPARE(value(0), u"Last name"_s);
    const int proposed = chosen(row), other = 3 - proposed;
    press(proposed == 1 ? Qt::Key_Left : Qt::Key_Right);
    QCOMPARE(chosen(row), proposed); // there is nobody further
    press(proposed == 1 ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(chosen(row), other);
    const QString wanted = value(other);
    QVERIFY(wanted != value(proposed));
    press(Qt::Key_Return);
    await();
    QCOMPARE(read(m_rosa).familyName, wanted);
}

void TestDuplicatesPage::whatOnlyOneHasCanBeRefused()
{
    MergeTableModel model;
    MergePreview preview;
    preview.people = {PersonId(1), PersonId(2)};
    preview.names = QStringList{u"Rosa"_s, u"Rosita"_s};
    preview.fields +=
        MergeField{u"pronouns"_s, u"Pronouns"_s, MergeField::Rule::OneStays, {u""_s, u"she"_s}, PersonId(2), false};
    model.show(preview);
    const auto told = [&](int column) { return model.index(0, column).data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(model.canChoose(0));
    QCOMPARE(model.index(0, 1).data().toString(), u"none"_s);
    QCOMPARE(told(0), u"Pronouns, only Rosita has this; Rosa: none, says nothing; Rosita: she, stays"_s);
    model.choose(0, 0);
    QCOMPARE(model.choices(), (QList{FieldChoice{u"pronouns"_s, PersonId(1)}}));
    QCOMPARE(told(0), u"Pronouns, only Rosita has this; Rosa: none, stays; Rosita: she, is told by the history"_s);
}

void TestDuplicatesPage::aTickTakesOthersOfTheSamePersonAway()
{
    AlikeTableModel model;
    const auto group = [](qint64 a, qint64 b) {
        AlikeGroup made;
        made.people = {PersonId(a), PersonId(b)};
        return made;
    };
    model.show({group(1, 2), group(2, 3), group(4, 5)}, {});
    for (int row = 0; row < 3; ++row)
        model.toggle(row);
    QStringList ticked;
    for (const auto &one : model.ticked())
        ticked += QString::number(one.people.first().value);
    QCOMPARE(ticked, (QStringList{u"2"_s, u"4"_s}));
}

void TestDuplicatesPage::whatIsNotTheSameDoesNotComeBack()
{
    addTwins();
    open();
    goTo(m_luis);
    press(Qt::Key_N);
    await();
    QCOMPARE(names(), QStringList{u"Rosa Díaz · Rosa Diaz"_s});
    QCOMPARE(newestLabel(), u"Not the same person: Luis Ortega and Luis Ortega"_s);
    QCOMPARE(workspace().people().count(session()), 4);
    command(u"Undo"_s);
    QTRY_COMPARE(names().size(), 2);
}

void TestDuplicatesPage::whatIsPutOffWaitsAtTheEnd()
{
    addTwins();
    open();
    const QString first = names().first();
    press(Qt::Key_S);
    QCOMPARE(names().last(), first);
    QCOMPARE(list()->currentIndex().row(), 0);
    QVERIFY(!isTicked(1));
    QCOMPARE(workspace().people().count(session()), 4);
    add(u"Mei"_s, u"Chen"_s);
    await();
    QCOMPARE(names().last(), first); // also after a look
}

void TestDuplicatesPage::spaceTicksAndAllThatIsTickedIsOneAction()
{
    addTwins();
    open();
    for (int row = 0; row < 2; ++row) {
        list()->setCurrentIndex(list()->model()->index(row, 0));
        if (!isTicked(row))
            press(Qt::Key_Space);
        QVERIFY(isTicked(row));
    }
    QCOMPARE(button(u"mergeTicked"_s)->text(), u"Merge the 2 ticked"_s);
    press(Qt::Key_Space);
    QVERIFY(!isTicked(1));
    QCOMPARE(button(u"mergeTicked"_s)->text(), u"Merge the 1 ticked"_s);
    press(Qt::Key_Space);
    const auto actions = workspace().changes().history(session(), 100).size();
    button(u"mergeTicked"_s)->setFocus();
    press(Qt::Key_Space);
    await();
    QCOMPARE(workspace().people().count(session()), 2);
    QCOMPARE(workspace().changes().history(session(), 100).size(), actions + 1);
    QVERIFY(isShown(u"Nobody seems to be here twice"_s));
}

void TestDuplicatesPage::aGroupOfThreeShowsItsWeakestLink()
{
    for (const auto &family : {u"Díaz"_s, u"Diaz"_s, u"Díaz"_s})
        add(u"Rosa"_s, family, u"(212) 555-0101"_s, u"rosa@example.org"_s);
    open();
    QCOMPARE(names(), QStringList{u"Rosa Díaz · Rosa Diaz · Rosa Díaz"_s});
    QVERIFY(cell(0, AlikeTableModel::Why).startsWith(u"weakest link, Rosa D"_s));
    QCOMPARE(sides()->model()->columnCount(), 4);
    press(Qt::Key_Return);
    await();
    QCOMPARE(workspace().people().count(session()), 1);
}

void TestDuplicatesPage::whatIsAddedMeanwhileIsFound()
{
    addTwins();
    open();
    const auto chosen = list()->currentIndex().data().toString();
    add(u"Mei"_s, u"Chen"_s, u"(212) 555-0144"_s, u"mei@example.org"_s);
    add(u"Mei"_s, u"Chen"_s, u"(212) 555-0144"_s, u"mei@example.org"_s);
    await();
    QCOMPARE(names().size(), 3);
    QCOMPARE(list()->currentIndex().data().toString(), chosen);
}

void TestDuplicatesPage::onlySomePeopleAreShownUntilAllAreWanted()
{
    addTwins();
    open();
    page()->showOnly(u"people.csv"_s, {m_luisToo});
    QCOMPARE(names(), QStringList{u"Luis Ortega · Luis Ortega"_s});
    QVERIFY(find<QLabel>(u"duplicatesTold"_s)->text().contains(u"people.csv"_s));
    button(u"allDuplicates"_s)->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(names().size(), 2);
    QVERIFY(!button(u"allDuplicates"_s)->isVisible());
}

void TestDuplicatesPage::theSelectedPeopleAreMergedByHand()
{
    const auto ana = add(u"Ana"_s, u"Silva"_s, u"(212) 555-0123"_s);
    const auto anna = add(u"Anna"_s, u"Souza"_s, u"(718) 555-0177"_s);
    table()->selectAll();
    command(u"Merge the selected people…"_s);
    auto *asked = dialog<MergeDialog>();
    QCOMPARE(asked->windowTitle(), u"Make one of 2 people"_s);
    QVERIFY(asked->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    awaitEndOf<MergeDialog>();
    QCOMPARE(workspace().people().count(session()), 1);
    QVERIFY(read(ana).id.isValid() != read(anna).id.isValid());
    command(u"Undo"_s);
    QTRY_COMPARE(workspace().people().count(session()), 2);
}

void TestDuplicatesPage::oneAloneIsNotMerged()
{
    add(u"Ana"_s, u"Silva"_s);
    command(u"Show everyone"_s);
    command(u"Merge the selected people…"_s);
    QVERIFY(!m_window->findChild<MergeDialog *>());
    QVERIFY(find<UndoBar>(u"undoBar"_s)->isVisible());
}

void TestDuplicatesPage::anImportLeadsToThoseWhoMayBeHereTwice()
{
    addTwins();
    QFile file(m_folder->filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name,City\nMei,Chen,Bronx\nMei,Chen,Bronx\nAna,Silva,Bronx\n");
    file.close();
    QTimer driver;
    connect(&driver, &QTimer::timeout, &driver, [] {
        auto *wizard = qobject_cast<ImportWizard *>(QApplication::activeModalWidget());
        if (!wizard)
            return;
        auto *import = wizard->findChild<QPushButton *>(u"import"_s);
        auto *alike = wizard->findChild<QPushButton *>(u"showAlike"_s);
        if (alike->isVisible()) {
            QCOMPARE(alike->text(), u"Look at the 2 who may be here twice"_s);
            alike->click();
        } else if (import->isVisible() && import->isEnabled()) {
            import->click();
        }
    });
    driver.start(20);
    m_window->importFile(file.fileName());
    driver.stop();
    QVERIFY(page()->isVisible());
    await();
    QCOMPARE(names(), QStringList{u"Mei Chen · Mei Chen"_s});
    QVERIFY(find<QLabel>(u"duplicatesTold"_s)->text().contains(u"list.csv"_s));
}

void TestDuplicatesPage::aLookCanBeStopped()
{
    addTwins();
    command(u"Duplicates…"_s);
    if (button(u"stopLooking"_s)->isVisible())
        button(u"stopLooking"_s)->click();
    if (names().isEmpty()) { // it was quicker, else
        QVERIFY(isShown(u"Nobody has looked for duplicates yet"_s));
        page()->findChild<QPushButton *>(u"lookFirst"_s)->click();
    }
    QTRY_COMPARE(names().size(), 2);
}

void TestDuplicatesPage::mergingManyTellsHowFarItIsAndCanBeStopped()
{
    constexpr int pairs = 251; // with more than 500 people it goes on beside the window
    QByteArray text = "First name,Last name\n";
    for (int i = 0; i < 2 * pairs; ++i)
        text += "Rosa,D" + QByteArray::number(i) + '\n';
    Imports imports(workspace().store(), workspace().people());
    const ImportSource source{{}, text, {}};
    QVERIFY(imports.run(session(), source, imports.preview(session(), source)->recipe, {}));
    const auto people = workspace().people().ids(session(), {});
    QList<MergeWish> wishes;
    for (int i = 0; i < pairs; ++i)
        wishes += MergeWish{{}, {people[2 * i], people[2 * i + 1]}};
    WindowWork work;
    MergeRun run(workspace().merges(), session(), work, nullptr);
    QSignalSpy told(&work, &WindowWork::told), progressed(&run, &MergeRun::progressed);
    run.start(wishes);
    QVERIFY(run.isRunning());
    run.stop();
    QTRY_VERIFY(!run.isRunning());
    QCOMPARE(workspace().people().count(session()), 2 * pairs);
    QVERIFY(told.last().first().toString().contains(u"ancelled"_s));
    progressed.clear();
    run.start(wishes);
    QTRY_VERIFY_WITH_TIMEOUT(!run.isRunning(), 60'000);
    QCOMPARE(workspace().people().count(session()), pairs);
    QCOMPARE(progressed.last().first().toInt(), 100);
}

void TestDuplicatesPage::theModelsKeepTheirPromises()
{
    const QAbstractItemModelTester groups(list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester fields(sides()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    addTwins();
    open();
    press(Qt::Key_Space);
    press(Qt::Key_S);
    press(Qt::Key_N);
    await();
    press(Qt::Key_Return);
    await();
    QVERIFY(names().isEmpty());
}

void TestDuplicatesPage::everythingHasAName()
{
    addTwins();
    open();
    QCOMPARE(unnamed(page()), QStringList());
    QVERIFY(sides()->model()->index(0, 1).data(Qt::AccessibleTextRole).toString().contains(u", "_s));
}

void TestDuplicatesPage::aReadOnlyWorkspaceIsOnlyLookedAt()
{
    addTwins();
    const QString path = workspace().path();
    closeWindow();
    m_window = std::make_unique<MainWindow>(MainWindow::Options{{7, Dates(today), {}}, {}}, m_prompts);
    m_window->resize(1280, 800);
    m_window->openFile(path, true);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(workspace().isReadOnly());
    open();
    QCOMPARE(names().size(), 2);
    press(Qt::Key_Return);
    press(Qt::Key_N);
    QVERIFY(!button(u"mergePair"_s)->isEnabled());
    QVERIFY(!button(u"mergeTicked"_s)->isEnabled());
    QCOMPARE(names().size(), 2);
}

RNF_TEST(TestDuplicatesPage)
#include "tst_duplicates_page.moc"
