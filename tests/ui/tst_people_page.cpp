#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "history/ActionTableModel.h"
#include "people/PersonTableModel.h"
#include "shell/UndoBar.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The pages in the real window: lists, the form, undo, history; by keys and clicks.
class TestPeoplePage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theModelKeepsItsPromises();
    void whatChangesWhileAChangeIsToldIsToldAfterwards();
    void aLongListThatCannotBeReadIsNotWaitedFor();
    void typingInTheListSearches();
    void aNewPersonIsKeptOnceItHasAName();
    void aValueThatCannotBeStaysWithItsReason();
    void deletedPeopleComeBackByTheBar();
    void aSinglePastValueCanBePutBack();
    void anyActionCanBeUndoneFromTheHistory();
    void markupInNamesStaysText();
    void selectedRowsAreCopiedAsTextAndTable();
    void peopleWithoutAPhoneAreListed();
    void everyControlHasAName();
    void inALongListAnEditStaysWhereItIs();
    void whatIsBeingTypedIsKeptBeforeACommandWrites();
    void anUndoInOneLanguageIsDoneAgainInAnother();
    void whoLeavesTheSearchStaysOnScreen();
    void somebodyNewBesideASearchIsShownInTheList();
    void whoeverIsSearchedForInVainCanBeAdded();
    void deleteOutsideTheListDeletesNobody();
    void theBarTakesBackWhatItSays();
    void anUndoThatFindsEverythingChangedSaysSo();
    void accountsAreNotUndone();
    void aPickedListFollowsWhatIsDeletedAndSorts();
    void theHistoryReachesTheFirstActionAndFindsWords();
    void backLeadsToThePageBefore();
    void theLanguageMayChangeWhileSomethingLargeIsUndone();
};

void TestPeoplePage::initTestCase() { prepareOnce(u"rnf-test-people"_s); }

void TestPeoplePage::init() { openWindow(); }

void TestPeoplePage::cleanup() { closeWindow(); }

void TestPeoplePage::theModelKeepsItsPromises()
{
    Drafts drafts;
    PersonTableModel model(workspace(), session(), drafts);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    model.reload();
    QCOMPARE(model.rowCount(), 2);
    model.setFilter({u"ros"_s});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.personAt(0), rosa);
    model.setFilter({});
    model.setOrder({u"name"_s, true});
    QCOMPARE(model.index(0, 0).data().toString(), u"Ana Silva"_s);
    QVERIFY(workspace().people().remove(session(), {rosa}));
    model.reload();
    QCOMPARE(model.rowCount(), 1);
}

void TestPeoplePage::whatChangesWhileAChangeIsToldIsToldAfterwards()
{
    Refresh refresh(workspace().store());
    QStringList heard;
    connect(&refresh, &Refresh::due, this, [&] {
        heard += u"first"_s;
        if (heard.size() == 1)
            add(u"Ana"_s, u"Silva"_s);
    });
    connect(&refresh, &Refresh::due, this, [&] { heard += u"second"_s; });
    add(u"Rosa"_s, u"Díaz"_s);
    QCOMPARE(heard, (QStringList{u"first"_s, u"second"_s, u"first"_s, u"second"_s}));
}

void TestPeoplePage::aLongListThatCannotBeReadIsNotWaitedFor()
{
    addMany(2500);
    QTRY_COMPARE(table()->model()->rowCount(), 2500);
    const QString path = workspace().path(), away = path + u".away"_s;
    QVERIFY(QFile::rename(path, away));
    search(u"silva"_s);
    QTRY_VERIFY(find<QLabel>(u"counts"_s)->text().startsWith(u"40 of 2,500"_s));
    QVERIFY(QFile::rename(away, path));
}

void TestPeoplePage::typingInTheListSearches()
{
    add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_S);
    QTest::keyClicks(QApplication::focusWidget(), u"il"_s);
    QCOMPARE(find<QLineEdit>(u"search"_s)->text(), u"sil"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(find<QLabel>(u"counts"_s)->text().startsWith(u"1 of 2"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 2);
}

void TestPeoplePage::aNewPersonIsKeptOnceItHasAName()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"given_name"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Rosa"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(workspace().people().count(session()), 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"family_name"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Diaz"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(find<QLabel>(u"personName"_s)->text(), u"Rosa Diaz"_s);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Rosa Diaz"_s);
    QCOMPARE(workspace().changes().history(session(), 1).first().label, u"Edit Rosa Diaz: Last name"_s);
}

void TestPeoplePage::aValueThatCannotBeStaysWithItsReason()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    m_window->people()->showPerson(rosa);
    auto *email = find<QLineEdit>(u"email/0"_s);
    email->setFocus();
    QTest::keyClicks(email, u"rosa at home"_s);
    QTest::keyClick(email, Qt::Key_Tab);
    QCOMPARE(email->text(), u"rosa at home"_s);
    QVERIFY(email->accessibleDescription().contains(u"is not an e-mail address"_s));
    QVERIFY(find<QLabel>(u"personState"_s)->text().startsWith(u"Not saved"_s));
    QVERIFY(workspace().people().find(session(), rosa)->emails.isEmpty());
    email->setFocus();
    email->selectAll();
    QTest::keyClicks(email, u"rosa@example.org"_s);
    QTest::keyClick(email, Qt::Key_Return);
    QCOMPARE(workspace().people().find(session(), rosa)->emails.size(), 1);
}

void TestPeoplePage::deletedPeopleComeBackByTheBar()
{
    add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(workspace().people().count(session()), 0);
    auto *undo = find<QPushButton>(u"undoBarButton"_s);
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QCOMPARE(workspace().people().count(session()), 2);
}

void TestPeoplePage::aSinglePastValueCanBePutBack()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    const Person before = *workspace().people().find(session(), rosa);
    Person after = before;
    after.givenName = u"Rosario"_s;
    after.note = u"likes tea"_s;
    QVERIFY(workspace().people().save(session(), before, after));
    m_window->people()->showPerson(rosa);
    auto *tabs = m_window->people()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(tabs->count() - 1);
    QPushButton *back = nullptr;
    for (auto *button : m_window->people()->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(u"Rosa → Rosario"_s) && button->text() == u"Back to Rosa"_s)
            back = button;
    }
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_COMPARE(workspace().people().find(session(), rosa)->givenName, u"Rosa"_s);
    QCOMPARE(workspace().people().find(session(), rosa)->note, u"likes tea"_s);
}

void TestPeoplePage::anyActionCanBeUndoneFromTheHistory()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    command(u"History"_s);
    auto *actions = find<QTableView>(u"actions"_s);
    const auto what = [&](int row) { return actions->model()->index(row, ActionTableModel::What).data().toString(); };
    QCOMPARE(what(1), u"Add Rosa Díaz"_s);
    actions->selectRow(1);
    QTest::mouseClick(find<QPushButton>(u"undoAction"_s), Qt::LeftButton);
    QVERIFY(!workspace().people().find(session(), rosa));
    QCOMPARE(workspace().people().count(session()), 1);
    QVERIFY(what(0).startsWith(u"Undo"_s));
}

void TestPeoplePage::markupInNamesStaysText()
{
    const auto bold = add(u"<b>Rosa</b>"_s, u"<img src=x>"_s);
    m_window->people()->showPerson(bold);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"<b>Rosa</b> <img src=x>"_s);
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    for (const auto *widget : m_window->findChildren<QToolButton *>())
        QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->toolTip()));
    // Nor does any list show it as something else in a tool tip.
    QVERIFY(workspace().groups().addMembers(session(), {{}, u"<img src=y>"_s, {}, u"<img src=z>"_s}, {bold}));
    QVERIFY(workspace().volunteers().take(session(), {bold, {}, {}, u"<img src=v>"_s, {}, {}}));
    Task task;
    task.title = u"<img src=t>"_s;
    task.dueOn = QDate(2026, 11, 17);
    QVERIFY(workspace().tasks().add(session(), task));
    int asked = 0;
    for (const auto &page : {u"Today"_s, u"Volunteers"_s, u"Groups"_s, u"Workplace"_s, u"History"_s, u"People"_s}) {
        command(page);
        for (const auto *view : m_window->findChildren<QAbstractItemView *>()) {
            const auto *model = view->isVisible() ? view->model() : nullptr;
            for (int row = 0; model && row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    const QModelIndex cell = model->index(row, column);
                    const QString tip = cell.data(Qt::ToolTipRole).toString();
                    QVERIFY2(!tip.contains(u"<img"_s), qPrintable(view->objectName() + u' ' + tip));
                    asked += cell.data().toString().contains(u"<img"_s);
                }
            }
        }
    }
    QVERIFY(asked > 4);
}

void TestPeoplePage::selectedRowsAreCopiedAsTextAndTable()
{
    add(u"Rosa"_s, u"<Díaz>"_s, u"212 555 0100"_s);
    add(u"Ana"_s, u"Silva"_s, u"212 555 0101"_s);
    table()->selectAll();
    command(u"Copy rows"_s);
    QVERIFY(m_prompts.clipboard.contains(u"Rosa <Díaz>\t(212) 555-0100"_s));
    QVERIFY(m_prompts.html.contains(u"&lt;Díaz&gt;"_s));
    command(u"Copy phone numbers"_s);
    QCOMPARE(m_prompts.clipboard.split(u'\n').size(), 2);
}

void TestPeoplePage::peopleWithoutAPhoneAreListed()
{
    add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    add(u"Ana"_s, u"Silva"_s);
    command(u"Show people without a phone"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Ana Silva"_s);
    command(u"Show everyone"_s);
    QCOMPARE(table()->model()->rowCount(), 2);
}

/// On every page, and in every dialog that a command opens.
void TestPeoplePage::everyControlHasAName()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    QVERIFY(workspace().groups().addMembers(session(), {{}, u"Safety"_s}, {rosa}));
    QVERIFY(workspace().volunteers().saveOffer(session(), rosa, {}));
    Task task;
    task.title = u"Cook"_s;
    QVERIFY(workspace().tasks().add(session(), task));
    QStringList found;
    for (const auto &page : {u"Today"_s, u"Volunteers"_s, u"Groups"_s, u"Workplace"_s, u"History"_s, u"People"_s}) {
        for (auto *action : m_window->commands()) {
            if (action->text().remove(u'&') == page)
                action->trigger();
        }
        found += unnamed(m_window.get());
    }
    m_window->people()->showPerson(rosa);
    auto *tabs = m_window->people()->findChild<QTabWidget *>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        found += unnamed(m_window.get());
    }
    QStringList dialogs;
    for (const auto *action : m_window->commands()) {
        if (action->text().endsWith(u'…'))
            dialogs += action->text();
    }
    for (const auto &text : std::as_const(dialogs)) {
        table()->selectAll();
        for (auto *action : m_window->commands()) {
            if (action->text() != text || !action->isEnabled())
                continue;
            QTimer driver;
            connect(&driver, &QTimer::timeout, this, [&] {
                if (auto *popup = QApplication::activePopupWidget()) {
                    found += unnamed(popup);
                    popup->close();
                }
                if (auto *dialog = QApplication::activeModalWidget()) {
                    for (const auto &control : unnamed(dialog))
                        found += text + u' ' + control;
                    dialog->close();
                }
            });
            driver.start(20);
            action->trigger();
            QTest::qWait(50);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            break;
        }
    }
    found.removeDuplicates();
    QCOMPARE(found, QStringList());
}

void TestPeoplePage::inALongListAnEditStaysWhereItIs()
{
    addMany(5000);
    auto *model = table()->model();
    QTRY_COMPARE(model->rowCount(), 5000);
    table()->selectRow(3000);
    QCOMPARE(shown(), u"Ana Silva 003001"_s);
    type(u"given_name"_s, u"Berta"_s);
    press(Qt::Key_Tab);
    QCOMPARE(shown(), u"Berta Silva 003001"_s);
    QTRY_COMPARE(table()->currentIndex().data().toString(), u"Berta Silva 003001"_s);
    QCOMPARE(model->rowCount(), 5000);
    QCOMPARE(shown(), u"Berta Silva 003001"_s);
    command(u"New person"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Zoe"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(model->rowCount(), 5001);
    QCOMPARE(shown(), u"Zoe"_s);
    QTRY_COMPARE(table()->currentIndex().data().toString(), u"Zoe"_s);
}

void TestPeoplePage::whatIsBeingTypedIsKeptBeforeACommandWrites()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    const auto ana = add(u"Ana"_s, u"Silva"_s);
    command(u"Undo"_s); // Ana
    m_window->people()->showPerson(rosa);
    type(u"given_name"_s, u"Berta"_s);
    command(u"Redo"_s); // keeps what is typed first, and then there is nothing to do again
    QCOMPARE(read(rosa).givenName, u"Berta"_s);
    QVERIFY(!read(ana).id.isValid());
}

void TestPeoplePage::anUndoInOneLanguageIsDoneAgainInAnother()
{
    add(u"Rosa"_s, u"Díaz"_s);
    const auto added = workspace().changes().history(session(), 1).first();
    useLanguage(u"es"_s);
    const auto undone = workspace().changes().undo(session(), added.seq);
    QVERIFY(undone);
    QVERIFY(newestLabel().startsWith(u"Deshacer: "_s));
    useLanguage(u"en"_s);
    QVERIFY(workspace().changes().undo(session(), undone->action));
    QCOMPARE(newestLabel(), u"Redo: "_s + added.label);
}

void TestPeoplePage::whoLeavesTheSearchStaysOnScreen()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s, u"212 555 0100"_s);
    add(u"Rosa"_s, u"Peña"_s, u"718 555 0100"_s);
    search(u"0100"_s);
    QCOMPARE(shown(), u"Rosa Díaz"_s);
    type(u"phone/0"_s, u"212 555 0199"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read(rosa).phones.first().digits, u"2125550199"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(shown(), u"Rosa Díaz"_s);
    type(u"family_name"_s, u"Vega"_s);
    press(Qt::Key_Tab);
    QCOMPARE(read(rosa).familyName, u"Vega"_s);
}

void TestPeoplePage::somebodyNewBesideASearchIsShownInTheList()
{
    add(u"Ana"_s, u"Silva"_s);
    search(u"silva"_s);
    command(u"New person"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Luis"_s);
    press(Qt::Key_Tab);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(shown(), u"Luis"_s);
    QVERIFY(find<QLineEdit>(u"search"_s)->text().isEmpty());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"family_name"_s);
}

void TestPeoplePage::whoeverIsSearchedForInVainCanBeAdded()
{
    add(u"Ana"_s, u"Silva"_s);
    search(u"Luis Vega"_s);
    for (auto *button : m_window->people()->findChildren<QPushButton *>()) {
        if (button->text() == u"Add a person by this name"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QCOMPARE(workspace().people().count(session()), 2);
    QTRY_COMPARE(shown(), u"Luis Vega"_s);
}

void TestPeoplePage::deleteOutsideTheListDeletesNobody()
{
    add(u"Ana"_s, u"Silva"_s);
    command(u"History"_s);
    find<QTableView>(u"actions"_s)->setFocus();
    press(Qt::Key_Delete);
    command(u"Delete"_s);
    QCOMPARE(workspace().people().count(session()), 1);
}

void TestPeoplePage::theBarTakesBackWhatItSays()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    const auto luis = add(u"Luis"_s, u"Vega"_s);
    m_window->people()->showPerson(rosa);
    table()->setFocus();
    press(Qt::Key_Delete);
    QVERIFY(read(rosa).givenName.isEmpty());
    m_window->people()->showPerson(luis);
    type(u"family_name"_s, u"Vargas"_s);
    QTest::mouseClick(find<QPushButton>(u"undoBarButton"_s), Qt::LeftButton);
    QCOMPARE(read(rosa).givenName, u"Rosa"_s);
    m_window->people()->finishEditing();
    QCOMPARE(read(luis).familyName, u"Vargas"_s);
}

void TestPeoplePage::anUndoThatFindsEverythingChangedSaysSo()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    const auto luis = workspace().accounts().add(session(), u"Luis"_s, Role::Organizer)->session();
    const auto change = [&](const Session &who, const QString &name) {
        Person after = read(rosa);
        after.givenName = name;
        QVERIFY(workspace().people().save(who, read(rosa), after));
    };
    change(session(), u"Rosita"_s);
    change(luis, u"Rosario"_s);
    QTimer::singleShot(0, m_window.get(), [] {
        for (auto *button : QApplication::activeModalWidget()->findChildren<QPushButton *>()) {
            if (button->text() == u"Undo the rest"_s)
                button->click();
        }
    });
    command(u"Undo"_s);
    QCOMPARE(read(rosa).givenName, u"Rosario"_s);
    QVERIFY2(find<UndoBar>(u"undoBar"_s)->accessibleName().startsWith(u"Nothing was undone"_s),
             qPrintable(find<UndoBar>(u"undoBar"_s)->accessibleName()));
}

void TestPeoplePage::accountsAreNotUndone()
{
    QVERIFY(workspace().accounts().add(session(), u"Luis"_s, Role::Organizer));
    QVERIFY(!workspace().changes().nextUndo(session()));
    const auto refused = workspace().changes().undo(session(), workspace().changes().history(session(), 1).first().seq);
    QCOMPARE(refused.error().id, u"stays"_s);
    QCOMPARE(workspace().accounts().all(session()).size(), 2);
}

void TestPeoplePage::aPickedListFollowsWhatIsDeletedAndSorts()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    add(u"Ana"_s, u"Silva"_s);
    add(u"Luis"_s, u"Vega"_s, u"212 555 0100"_s);
    search(u"rosa"_s);
    command(u"Show people without a phone"_s);
    QVERIFY(find<QLineEdit>(u"search"_s)->text().isEmpty());
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(find<QLabel>(u"counts"_s)->text().startsWith(u"People without a phone: 2 of 3"_s));
    table()->sortByColumn(0, Qt::DescendingOrder);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Ana Silva"_s);
    QVERIFY(workspace().people().remove(session(), {rosa}));
    QCOMPARE(table()->model()->rowCount(), 1);
    QTest::mouseClick(find<QPushButton>(u"showEveryone"_s), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 2);
    QVERIFY(!find<QPushButton>(u"showEveryone"_s)->isVisible());
}

void TestPeoplePage::theHistoryReachesTheFirstActionAndFindsWords()
{
    for (int i = 0; i < 450; ++i)
        add(u"Ana %1"_s.arg(i), u"Silva"_s);
    command(u"History"_s);
    auto *actions = find<QTableView>(u"actions"_s);
    auto *model = actions->model();
    {
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        while (model->canFetchMore({}))
            model->fetchMore({});
    }
    QCOMPARE(model->rowCount(), 452);
    QTest::keyClicks(find<QLineEdit>(u"actionSearch"_s), u"ana 7 silva"_s);
    QCOMPARE(model->rowCount(), 1);
    QTest::keyClicks(find<QLineEdit>(u"actionSearch"_s), u"zzz"_s);
    QCOMPARE(model->rowCount(), 0);
    QVERIFY(!actions->isVisible());
}

void TestPeoplePage::backLeadsToThePageBefore()
{
    add(u"Ana"_s, u"Silva"_s);
    command(u"History"_s);
    QVERIFY(!m_window->people()->isVisible());
    command(u"Back"_s);
    QVERIFY(m_window->people()->isVisible());
    command(u"Forward"_s);
    QVERIFY(!m_window->people()->isVisible());
}

void TestPeoplePage::theLanguageMayChangeWhileSomethingLargeIsUndone()
{
    addMany(5000);
    const auto trigger = [this](const QString &text) {
        for (auto *action : m_window->commands()) {
            if (action->text().remove(u'&').startsWith(text))
                action->trigger();
        }
    };
    // The language changes as soon as events are looked at: before the undoing can end, which tells by an event as well.
    trigger(u"Español"_s);
    trigger(u"Undo Add many"_s);
    QVERIFY(!find<QLabel>(u"doing"_s)->text().isEmpty());
    QCoreApplication::processEvents();
    QTRY_VERIFY(find<QLineEdit>(u"search"_s)->placeholderText().startsWith(u"Buscar"_s));
    QVERIFY(find<QLabel>(u"doing"_s)->text().isEmpty());
    // What was only looked at was not undone, and can be.
    QCOMPARE(workspace().people().count(session()), 5000);
    QVERIFY(workspace().changes().nextUndo(session()));
}

RNF_TEST(TestPeoplePage)
#include "tst_people_page.moc"
