#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "look/DraggedPeople.h"
#include "workplace/WorkplacePage.h"

#include <QDropEvent>
#include <QInputDialog>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The workplace in the real window: built by hand or from people's work, counted, and opened by a click.
class TestWorkplacePage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"workplace-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEmptyWorkplaceSaysHowToBegin();
    void aUnitIsAddedByTypingItsName();
    void aClickOnACellOpensExactlyItsPeople();
    void aUnitIsRenamedInTheTree();
    void theHeadcountIsKeptWhenTheFieldIsLeft();
    void selectedPeopleMoveToAUnit();
    void unitsOfOneNameAreToldApart();
    void peopleAreDroppedOntoAUnit();
    void whereLeadersAreMissingIsListed();
    void whatIsRemovedComesBack();

private:
    void employ(PersonId id, const QString &unit, const QString &shift)
    {
        Person after = read(id);
        after.employments = {Employment{0, u"St. Luke's"_s, {}, unit, shift, {}, {}, {}, {}}};
        QVERIFY(workspace().people().save(session(), read(id), after));
    }
    void goThere()
    {
        command(u"Workplace"_s);
        page()->finishReading();
    }
    WorkplacePage *page() { return m_window->findChild<WorkplacePage *>(); }
    PlaceTree *tree() { return find<PlaceTree>(u"places"_s); }
    QTableView *chart() { return find<QTableView>(u"wallChart"_s); }
    QStringList places()
    {
        page()->finishReading();
        QStringList names;
        for (QTreeWidgetItemIterator it(tree()); *it; ++it)
            names += (*it)->text(0);
        return names;
    }
    void choose(const QString &place)
    {
        page()->finishReading();
        const auto items = tree()->findItems(place, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(items.size(), 1);
        tree()->setCurrentItem(items.first());
    }
    void typeName(const QString &name)
    {
        auto *editor = tree()->findChild<QLineEdit *>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, name);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents(); // the editor commits when the key was handled
    }
    QModelIndex cell(const QString &row, const QString &column)
    {
        const auto *model = chart()->model();
        for (int r = 0; r < model->rowCount(); ++r) {
            for (int c = 1; c < model->columnCount(); ++c) {
                if (model->index(r, 0).data().toString().trimmed() == row
                    && model->headerData(c, Qt::Horizontal).toString() == column)
                    return model->index(r, c);
            }
        }
        return {};
    }
};

void TestWorkplacePage::anEmptyWorkplaceSaysHowToBegin()
{
    goThere();
    QVERIFY(!tree()->isVisible());
    QCOMPARE(find<QLabel>(u"counts"_s)->text(), u"0 employers · 0 units"_s);
    command(u"New employer"_s);
    QVERIFY(tree()->isVisible());
    QTest::keyClick(tree()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QTRY_VERIFY(!tree()->isVisible());
    command(u"New employer"_s);
    typeName(u"Harbor"_s);
    QTRY_COMPARE(places(), QStringList{u"Harbor"_s});
}

void TestWorkplacePage::aUnitIsAddedByTypingItsName()
{
    employ(add(u"Rosa"_s, u"Díaz"_s), u"Laundry"_s, u"Night"_s);
    goThere();
    choose(u"St. Luke's"_s);
    command(u"New unit here"_s);
    typeName(u"Kitchen"_s);
    QCOMPARE(places(), (QStringList{u"St. Luke's"_s, u"Kitchen"_s, u"Laundry"_s}));
    QCOMPARE(newestLabel(), u"Add Kitchen"_s);
    command(u"New unit here"_s);
    QTest::keyClick(tree()->findChild<QLineEdit *>(), Qt::Key_Escape);
    QCoreApplication::processEvents();
    QCOMPARE(places().size(), 3);
}

void TestWorkplacePage::aClickOnACellOpensExactlyItsPeople()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s), sam = add(u"Sam"_s, u"Khoury"_s);
    employ(rosa, u"Laundry"_s, u"Night"_s);
    employ(ana, u"Laundry"_s, u"Night"_s);
    employ(sam, u"Laundry"_s, u"Day"_s);
    goThere();
    choose(u"Laundry"_s);
    const auto night = cell(u"Laundry"_s, u"Night"_s);
    QCOMPARE(night.data().toString(), u"2"_s);
    QCOMPARE(cell(u"Laundry"_s, u"Everybody"_s).data().toString(), u"3"_s);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, chart()->visualRect(night).center());
    QTRY_COMPARE(m_window->people()->listed(), (QList<PersonId>{rosa, ana}));
    QCOMPARE(m_window->people()->listName(), u"Laundry · Night"_s);
}

void TestWorkplacePage::aUnitIsRenamedInTheTree()
{
    employ(add(u"Rosa"_s, u"Díaz"_s), u"Laundry"_s, {});
    goThere();
    choose(u"Laundry"_s);
    command(u"Rename the place"_s);
    typeName(u"Linen"_s);
    QCOMPARE(places(), (QStringList{u"St. Luke's"_s, u"Linen"_s}));
    QCOMPARE(find<QLabel>(u"placeTitle"_s)->text(), u"St. Luke's › Linen"_s);
    command(u"Undo"_s);
    QCOMPARE(places(), (QStringList{u"St. Luke's"_s, u"Laundry"_s}));
}

void TestWorkplacePage::theHeadcountIsKeptWhenTheFieldIsLeft()
{
    employ(add(u"Rosa"_s, u"Díaz"_s), u"Laundry"_s, u"Night"_s);
    goThere();
    choose(u"Laundry"_s);
    auto *claimed = find<QSpinBox>(u"claimed"_s);
    claimed->setFocus();
    claimed->selectAll();
    QTest::keyClicks(claimed, u"40"_s);
    press(Qt::Key_Tab);
    page()->finishReading();
    QCOMPARE(cell(u"Laundry"_s, u"Employer says"_s).data().toString(), u"40"_s);
    QCOMPARE(newestLabel(), u"Headcount of Laundry"_s);
}

void TestWorkplacePage::selectedPeopleMoveToAUnit()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s);
    employ(rosa, u"Laundry"_s, u"Night"_s);
    m_window->people()->showPerson(ana);
    QTRY_COMPARE(m_window->people()->selection(), QList<PersonId>{ana});
    QTimer::singleShot(0, this, [this] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->comboBoxItems(), QStringList{u"St. Luke's › Laundry"_s});
        dialog->accept();
    });
    command(u"Move to a unit…"_s);
    QCOMPARE(read(ana).currentWork()->unit, u"Laundry"_s);
    command(u"Undo"_s);
    QVERIFY(read(ana).employments.isEmpty());
}

void TestWorkplacePage::unitsOfOneNameAreToldApart()
{
    const auto ana = add(u"Ana"_s, u"Silva"_s);
    employ(add(u"Rosa"_s, u"Díaz"_s), u"Laundry"_s, {});
    employ(add(u"Luz"_s, u"Vega"_s), u"Laundry"_s, {});
    auto &workplaces = workspace().workplaces();
    const auto hospital = workplaces.read(session()).places().first().key;
    const auto kitchen = *workplaces.add(session(), workplaces.read(session()), hospital, u"Kitchen"_s);
    const auto second = *workplaces.add(session(), workplaces.read(session()), kitchen, u"Laundry"_s);
    // What lay in the kitchen goes to where it stood, beside another laundry.
    QVERIFY(workplaces.remove(session(), workplaces.read(session()), kitchen));
    m_window->people()->showPerson(ana);
    QTRY_COMPARE(m_window->people()->selection(), QList<PersonId>{ana});
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QInputDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        QCOMPARE(dialog->comboBoxItems(),
                 (QStringList{u"St. Luke's › Laundry (1 of 2, 2 people)"_s, u"St. Luke's › Laundry (2 of 2, 0 people)"_s}));
        dialog->setTextValue(dialog->comboBoxItems().last());
        dialog->accept();
    });
    command(u"Move to a unit…"_s);
    QCOMPARE(workplaces.read(session()).people(second), QList<PersonId>{ana});
}

void TestWorkplacePage::peopleAreDroppedOntoAUnit()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), ana = add(u"Ana"_s, u"Silva"_s);
    employ(rosa, u"Laundry"_s, u"Night"_s);
    employ(ana, u"Kitchen"_s, u"Night"_s);
    // Resting on the section opens it.
    auto *rail = find<QListWidget>(u"rail"_s);
    const std::unique_ptr<QMimeData> carried(DraggedPeople::from({rosa, ana}));
    const QPoint section = rail->visualItemRect(rail->item(2)).center();
    QDragEnterEvent enter(section, Qt::CopyAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(rail->viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent over(section, Qt::CopyAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(rail->viewport(), &over);
    QVERIFY(!over.isAccepted());
    QTRY_VERIFY(page()->isVisible());
    page()->finishReading();

    const auto drop = [&](const QString &name) {
        const auto items = tree()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        tree()->scrollToItem(items.first());
        const QPoint at = tree()->visualItemRect(items.first()).center();
        QDragEnterEvent arrival(at, Qt::CopyAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &arrival);
        QDropEvent event(at, Qt::CopyAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree()->viewport(), &event);
        return event.isAccepted();
    };
    QVERIFY(!drop(u"St. Luke's"_s)); // an employer says too little
    QVERIFY(drop(u"Laundry"_s));
    QCOMPARE(read(ana).currentWork()->unit, u"Laundry"_s);
    QCOMPARE(read(ana).currentWork()->shift, u"Night"_s);
    QCOMPARE(read(rosa).employments.size(), 1);
    command(u"Undo"_s);
    QCOMPARE(read(ana).currentWork()->unit, u"Kitchen"_s);
}

void TestWorkplacePage::whereLeadersAreMissingIsListed()
{
    QList<PersonId> night;
    for (int i = 0; i < 12; ++i) {
        night += add(u"Ana"_s, u"Silva %1"_s.arg(i, 2, 10, QChar(u'0')));
        employ(night.last(), u"Laundry"_s, u"Night"_s);
    }
    const auto sam = add(u"Sam"_s, u"Khoury"_s);
    employ(sam, u"Kitchen"_s, u"Day"_s);
    auto &standings = workspace().standings();
    QVERIFY(standings.giveRole(session(), {night[0], sam}, {0, u"Steward"_s}, {}));
    QVERIFY(standings.addLeader(session(), night.mid(1), night[0]));
    goThere();
    choose(u"St. Luke's"_s);
    QTest::mouseClick(find<QPushButton>(u"showGaps"_s), Qt::LeftButton);
    auto *gaps = find<QTableWidget>(u"gaps"_s), *overloads = find<QTableWidget>(u"overloads"_s);
    const auto texts = [](const QTableWidget *table) {
        QStringList row;
        for (int column = 0; column < table->columnCount(); ++column)
            row += table->item(0, column)->text();
        return row;
    };
    QCOMPARE(gaps->rowCount(), 1);
    QCOMPARE(texts(gaps), (QStringList{u"Laundry · Night"_s, u"12"_s, u"10"_s, u"1"_s}));
    QCOMPARE(overloads->rowCount(), 1);
    QCOMPARE(texts(overloads), (QStringList{u"Ana Silva 00"_s, u"11"_s, u"10"_s}));
    gaps->setFocus();
    QTest::keyClick(gaps, Qt::Key_Return);
    QTRY_COMPARE(m_window->people()->listed(), QList<PersonId>{night[0]});
}

void TestWorkplacePage::whatIsRemovedComesBack()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s);
    employ(rosa, u"Laundry"_s, u"Night"_s);
    goThere();
    choose(u"St. Luke's"_s);
    command(u"Remove the unit"_s);
    QCOMPARE(places().size(), 2); // an employer stays
    choose(u"Laundry"_s);
    command(u"Remove the unit"_s);
    QCOMPARE(places(), QStringList{u"St. Luke's"_s});
    QVERIFY(read(rosa).currentWork()->unit.isEmpty());
    command(u"Undo"_s);
    QCOMPARE(places().size(), 2);
    QCOMPARE(read(rosa).currentWork()->unit, u"Laundry"_s);
}

RNF_TEST(TestWorkplacePage)
#include "tst_workplace_page.moc"
