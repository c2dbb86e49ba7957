#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "look/ChoiceBox.h"
#include "merges/Merges.h"
#include "people/NameEdit.h"
#include "people/OtherNames.h"

#include <QCheckBox>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Other names in the form of a person: what is only for finding shows where it is asked for, and nowhere else.
class TestOtherNamesForm : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-other-names"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void aFormerNameIsTypedAndIsOnlyForFinding();
    void anAliasIsToldAtOnce();
    void theTickIsTakenAwayWhereThePersonWants();
    void privateNamesShowOnlyWhereTheyAreAskedFor();
    void anEmptiedNameGoes();
    void theHistoryTellsNoPrivateName();
    void theListNeverShowsWhatItFoundSomebodyBy();
    void aLostValueIsUsedByItsLine();
    void aLostValueIsRemovedByItsLine();
    void everythingHasAName();

private:
    void addName();
    PersonId addWith(const QList<OtherName> &names);
    QPushButton *privateNames() { return find<QPushButton>(u"privateNames"_s); }
    QString told() { return find<QLabel>(u"otherNames"_s)->text(); }
    QStringList names(PersonId person);
    QStringList texts(QWidget *in);
};

void TestOtherNamesForm::addName()
{
    auto *button = find<QToolButton>(u"addField"_s);
    Q_EMIT button->menu()->aboutToShow();
    for (auto *action : button->menu()->actions()) {
        if (action->text() == "Another name"_L1) {
            action->trigger();
            return;
        }
    }
    QFAIL("no such field");
}

PersonId TestOtherNamesForm::addWith(const QList<OtherName> &names)
{
    Person person;
    person.givenName = u"Rosa"_s;
    person.familyName = u"Díaz"_s;
    person.otherNames = names;
    const auto id = *workspace().people().add(session(), person);
    m_window->people()->showPerson(id);
    return id;
}

/// "former Rosa Ruiz, private"
QStringList TestOtherNamesForm::names(PersonId person)
{
    QStringList names;
    for (const auto &name : read(person).otherNames)
        names += keyOf(name.kind) + u' ' + name.name + (name.isPrivate ? u", private"_s : QString());
    return names;
}

/// Everything that can be read in a part of the window.
QStringList TestOtherNamesForm::texts(QWidget *in)
{
    QStringList texts;
    for (const auto *label : in->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    for (const auto *line : in->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            texts += line->text();
    }
    return texts;
}

void TestOtherNamesForm::aFormerNameIsTypedAndIsOnlyForFinding()
{
    const auto rosa = addWith({});
    QVERIFY(!privateNames()->isVisible());
    addName();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"othername/0"_s);
    QVERIFY(find<QCheckBox>(u"othername/0/private"_s)->isChecked());
    QTest::keyClicks(QApplication::focusWidget(), u"Rosa Ruiz"_s);
    press(Qt::Key_Tab);
    QCOMPARE(names(rosa), QStringList{u"former Rosa Ruiz, private"_s});
    QCOMPARE(newestLabel(), u"Edit Rosa Díaz: other name"_s);
    QCoreApplication::processEvents();
    // Whoever typed it goes on with it.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"othername/0/kind"_s);
    QCOMPARE(find<QLineEdit>(u"othername/0"_s)->text(), u"Rosa Ruiz"_s);
    QCOMPARE(privateNames()->text(), u"1 private name"_s);
    QCOMPARE(told(), QString());
    m_window->people()->showPerson(add(u"Ana"_s, u"Silva"_s));
    m_window->people()->showPerson(rosa);
    QTRY_VERIFY(!m_window->findChild<QLineEdit *>(u"othername/0"_s));
    QVERIFY(!m_window->people()->hasDraft());
}

void TestOtherNamesForm::anAliasIsToldAtOnce()
{
    const auto rosa = addWith({});
    addName();
    auto *kind = find<ChoiceBox>(u"othername/0/kind"_s);
    kind->setCurrentIndex(int(NameKind::Alias));
    Q_EMIT kind->chosen(int(NameKind::Alias));
    QVERIFY(!find<QCheckBox>(u"othername/0/private"_s)->isChecked());
    type(u"othername/0"_s, u"Rosi; Chayo"_s);
    press(Qt::Key_Return);
    QCOMPARE(names(rosa), QStringList{u"alias Rosi, Chayo"_s});
    QCOMPARE(told(), u"also known as Rosi, Chayo"_s);
    QVERIFY(!privateNames()->isVisible());
    // One more stands beside the first.
    addName();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"othername/1"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Ruiz"_s);
    m_window->people()->finishEditing();
    QCOMPARE(names(rosa), (QStringList{u"alias Rosi, Chayo"_s, u"former Ruiz, private"_s}));
}

void TestOtherNamesForm::theTickIsTakenAwayWhereThePersonWants()
{
    const auto rosa = addWith({{0, NameKind::Former, u"Rosa Ruiz"_s, false, true}});
    QTest::mouseClick(privateNames(), Qt::LeftButton);
    QTest::mouseClick(find<QCheckBox>(u"othername/0/private"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(names(rosa), QStringList{u"former Rosa Ruiz"_s});
    QVERIFY(!read(rosa).otherNames.first().isForMatching);
    QCOMPARE(told(), u"formerly Rosa Ruiz"_s);
    QCoreApplication::processEvents();
    QTest::mouseClick(find<QCheckBox>(u"othername/0/private"_s), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(told(), QString());
    QCOMPARE(names(rosa), QStringList{u"former Rosa Ruiz, private"_s});
}

void TestOtherNamesForm::privateNamesShowOnlyWhereTheyAreAskedFor()
{
    const auto saysIt = [&] { return texts(m_window.get()).join(u'|').contains(u"Ruiz"_s); };
    const auto rosa = addWith({{0, NameKind::Former, u"Rosa Ruiz"_s, true, true},
                               {0, NameKind::Former, u"Ramón Ruiz"_s, true, true},
                               {0, NameKind::Alias, u"Rosi"_s, true, false}});
    QCOMPARE(privateNames()->text(), u"2 private names"_s);
    QCOMPARE(told(), u"also known as Rosi"_s);
    QCOMPARE(find<QLineEdit>(u"othername/0"_s)->text(), u"Rosi"_s);
    QVERIFY(!saysIt());
    QTest::mouseClick(privateNames(), Qt::LeftButton);
    QVERIFY(saysIt());
    QCOMPARE(privateNames()->text(), u"Hide private names"_s);
    QTest::mouseClick(privateNames(), Qt::LeftButton);
    QVERIFY(!saysIt());
    QTest::mouseClick(privateNames(), Qt::LeftButton);
    m_window->people()->showPerson(add(u"Ana"_s, u"Silva"_s));
    QVERIFY(!saysIt());
    m_window->people()->showPerson(rosa);
    QVERIFY(!saysIt());
    QCOMPARE(read(rosa).otherNames.size(), 3);
}

void TestOtherNamesForm::anEmptiedNameGoes()
{
    const auto rosa = addWith({{0, NameKind::Alias, u"Rosi"_s, true, false}, {0, NameKind::Alias, u"Chayo"_s, true, false}});
    type(u"othername/0"_s, {});
    press(Qt::Key_Return);
    QCOMPARE(names(rosa), QStringList{u"alias Chayo"_s});
    QTRY_VERIFY(!m_window->findChild<QLineEdit *>(u"othername/1"_s));
    QCOMPARE(find<QLineEdit>(u"othername/0"_s)->text(), u"Chayo"_s);
    command(u"Undo"_s);
    QCOMPARE(names(rosa).size(), 2);
    QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"othername/1"_s));
}

void TestOtherNamesForm::theHistoryTellsNoPrivateName()
{
    const auto rosa = addWith({{0, NameKind::Former, u"Rosa Ruiz"_s, true, true}});
    const auto change = [&](const std::function<void(OtherName &)> &how) {
        Person after = read(rosa);
        how(after.otherNames.first());
        QVERIFY(workspace().people().save(session(), read(rosa), after));
    };
    const auto history = [&] {
        auto *tabs = m_window->people()->findChild<QTabWidget *>();
        tabs->setCurrentIndex(0);
        tabs->setCurrentIndex(tabs->count() - 1);
        QCoreApplication::processEvents();
        QStringList said = texts(tabs->currentWidget());
        for (const auto *view : tabs->currentWidget()->findChildren<QAbstractItemView *>()) {
            const auto *model = view->model();
            std::function<void(const QModelIndex &)> take = [&](const QModelIndex &parent) {
                for (int row = 0; row < model->rowCount(parent); ++row) {
                    said += model->index(row, 0, parent).data().toString();
                    take(model->index(row, 0, parent));
                }
            };
            take({});
        }
        return said.join(u'|');
    };
    change([](OtherName &name) { name.name = u"Ramón Quispe"_s; });
    const QString told = history();
    QVERIFY2(told.contains(u"Another name was changed"_s), qPrintable(told));
    QVERIFY2(!told.contains(u"Ruiz"_s) && !told.contains(u"Quispe"_s), qPrintable(told));
    change([](OtherName &name) {
        name.isPrivate = false;
        name.name = u"Rosa Vega"_s;
    });
    QVERIFY2(!history().contains(u"Quispe"_s), qPrintable(history()));
    for (const auto &[name, isPrivate] : {std::pair(u"Rosi"_s, false), {u"Rosa Mora"_s, true}}) {
        Person after = read(rosa);
        after.otherNames += OtherName{0, NameKind::Alias, name, true, isPrivate};
        QVERIFY(workspace().people().save(session(), read(rosa), after));
    }
    QVERIFY2(history().contains(u"Added other name: Rosi"_s), qPrintable(history()));
    QVERIFY2(history().contains(u"Added other name: only for finding"_s), qPrintable(history()));
    QVERIFY2(!history().contains(u"Ruiz"_s) && !history().contains(u"Mora"_s), qPrintable(history()));
}

void TestOtherNamesForm::theListNeverShowsWhatItFoundSomebodyBy()
{
    addWith({{0, NameKind::Former, u"Ramón Quispe"_s, true, true}});
    add(u"Ana"_s, u"Silva"_s);
    search(u"quispe"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        QVERIFY(!table()->model()->index(0, column).data().toString().contains(u"Quispe"_s));
}

void TestOtherNamesForm::aLostValueIsUsedByItsLine()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), other = add(u"Rosita"_s, u"Díaz"_s);
    QVERIFY(workspace().merges().merge(session(), MergeWish{rosa, {other}, {{u"given_name"_s, rosa}}}));
    m_window->people()->showPerson(rosa);
    auto *lines = find<QWidget>(u"alsoLines"_s);
    QVERIFY(lines->isVisible());
    QVERIFY(texts(lines).contains(u"also: Rosita (First name)"_s));
    auto *use = lines->findChildren<QPushButton *>().first();
    QCOMPARE(use->text(), u"Use this"_s);
    QTest::mouseClick(use, Qt::LeftButton);
    QTRY_COMPARE(read(rosa).givenName, u"Rosita"_s);
    QTRY_VERIFY(texts(lines).contains(u"also: Rosa (First name)"_s));
    QCOMPARE(shown(), u"Rosita Díaz"_s);
    QCOMPARE(find<QLineEdit>(u"given_name"_s)->text(), u"Rosita"_s);
    command(u"Undo"_s);
    QCOMPARE(shown(), u"Rosa Díaz"_s);
    m_window->people()->showPerson(add(u"Ana"_s, u"Silva"_s));
    QVERIFY(!lines->isVisible());
}

void TestOtherNamesForm::aLostValueIsRemovedByItsLine()
{
    const auto rosa = add(u"Rosa"_s, u"Díaz"_s), other = add(u"Rosita"_s, u"Díaz"_s);
    QVERIFY(workspace().merges().merge(session(), MergeWish{rosa, {other}, {{u"given_name"_s, rosa}}}));
    m_window->people()->showPerson(rosa);
    auto *lines = find<QWidget>(u"alsoLines"_s);
    auto *remove = lines->findChildren<QPushButton *>().last();
    QCOMPARE(remove->text(), u"Remove"_s);
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(!lines->isVisible());
    QCOMPARE(read(rosa).givenName, u"Rosa"_s);
    QVERIFY(workspace().people().alternatives().of(session(), rosa).isEmpty());
}

void TestOtherNamesForm::everythingHasAName()
{
    addWith({{0, NameKind::Former, u"Rosa Ruiz"_s, true, true}, {0, NameKind::Alias, u"Rosi"_s, true, false}});
    QTest::mouseClick(privateNames(), Qt::LeftButton);
    QCOMPARE(unnamed(m_window->people()), QStringList());
}

RNF_TEST(TestOtherNamesForm)
#include "tst_other_names_form.moc"
