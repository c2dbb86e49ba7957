#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "work/BoardPage.h"
#include "work/TaskTemplates.h"
#include "work/TemplateFromTasksDialog.h"
#include "work/TemplateUseDialog.h"
#include "work/TemplatesDialog.h"
#include "work/UsualTemplates.h"

#include <QListWidget>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Templates in the real window: made, typed and used by keys, for an intern and for anybody, and moved with the dates.
class TestTemplatesDialog : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"templates-dialog"_s); }
    void init()
    {
        openWindow();
        for (const auto &usual : templates().all(session())) // every test has templates of its own
            QVERIFY(templates().remove(session(), usual));
        Placement placement;
        placement.person = add(u"Jamal"_s, u"Freeman"_s);
        placement.supervisor = add(u"Ana"_s, u"Reyes"_s);
        placement.startOn = QDate(2026, 11, 9);
        m_placement = *workspace().interns().add(session(), placement);
    }
    void cleanup() { closeWindow(); }

    void whoeverHasNoneIsOfferedTheUsualTemplates();
    void aTaskIsLeftOutByKeys();
    void whatIsThereAlreadyIsTickedByHand();
    void tasksAreAddedForAnybodyFromADay();
    void whatIsNoDayIsSaid();
    void aTemplateIsTypedByKeys();
    void whatCannotBeKeptIsSaid();
    void aTemplateIsCopiedRenamedAndDeleted();
    void aTemplateIsMadeFromTasks();
    void tasksMoveWithThePlacement();
    void theLearningOfAnInternLeadsToTemplates();
    void everythingHasAName();

private:
    TaskTemplates &templates() { return workspace().taskTemplates(); }
    QList<Task> tasks() { return workspace().tasks().ofPlacement(session(), m_placement); }
    static QStringList usualNames()
    {
        QStringList names;
        for (const auto &each : UsualTemplates::all())
            names += each.name;
        names.sort();
        return names;
    }
    QStringList names()
    {
        QStringList names;
        for (const auto &each : templates().all(session()))
            names += each.name;
        return names;
    }
    QTableWidget *plan() { return find<QTableWidget>(u"templatePlan"_s); }
    QStringList cells(int column)
    {
        QStringList cells;
        for (int row = 0; row < plan()->rowCount(); ++row)
            cells += plan()->item(row, column)->text();
        return cells;
    }
    QString offer() { return find<QPushButton>(u"addFromTemplate"_s)->text(); }
    void typeName(const QString &name)
    {
        keys(name);
        key(Qt::Key_Return);
    }
    void useUsual() { QVERIFY(templates().addUsual(session())); }
    void addOnboarding()
    {
        useUsual();
        command(u"New tasks from a template…"_s);
        fillIn<TemplateUseDialog>([this](TemplateUseDialog &) { key(Qt::Key_Return); });
    }
    void openPlacement(const QString &part)
    {
        command(u"Interns"_s);
        turnTab(u"internTabs"_s, u"Placements"_s);
        find<QTableView>(u"placements"_s)->selectRow(0);
        focus(u"placements"_s);
        key(Qt::Key_Return);
        turnTab(u"placementTabs"_s, part);
    }

    PlacementId m_placement;
};

void TestTemplatesDialog::whoeverHasNoneIsOfferedTheUsualTemplates()
{
    command(u"Tasks"_s);
    click(u"newFromTemplate"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &) {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"useUsual"_s);
        QVERIFY(!find<QPushButton>(u"addFromTemplate"_s)->isEnabled());
        key(Qt::Key_Return);
        QCOMPARE(names(), usualNames());
        QCOMPARE(find<QComboBox>(u"templateChoice"_s)->currentText(), u"Onboarding"_s);
        QCOMPARE(find<QComboBox>(u"templateFor"_s)->currentText(), u"Jamal Freeman · 9 Nov – 31 Jan 2027"_s);
        QCOMPARE(cells(2).value(3), u"4 days after the start"_s);
        QCOMPARE(offer(), u"Add 7 tasks"_s);
        key(Qt::Key_Return);
    });
    QCOMPARE(tasks().size(), 7);
    QCOMPARE(newestLabel(), u"Add 7 tasks from “Onboarding” for Jamal Freeman"_s);
    command(u"Undo"_s);
    QVERIFY(tasks().isEmpty());
}

void TestTemplatesDialog::aTaskIsLeftOutByKeys()
{
    useUsual();
    command(u"New tasks from a template…"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &) {
        plan()->setFocus();
        key(Qt::Key_Down);
        key(Qt::Key_Right);
        key(Qt::Key_Space);
        QCOMPARE(offer(), u"Add 6 tasks"_s);
        key(Qt::Key_Space);
        QCOMPARE(offer(), u"Add 7 tasks"_s);
        key(Qt::Key_Space);
        key(Qt::Key_Return); // in the table too
    });
    QCOMPARE(tasks().size(), 6);
}

void TestTemplatesDialog::whatIsThereAlreadyIsTickedByHand()
{
    addOnboarding();
    QCOMPARE(tasks().size(), 7);
    command(u"New tasks from a template…"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &) {
        QVERIFY(said(u"templateRemarks"_s).startsWith(u"7 are there already"_s));
        QCOMPARE(cells(4).first(), u"there already: To do"_s);
        QVERIFY(!find<QPushButton>(u"addFromTemplate"_s)->isEnabled());
        plan()->setFocus();
        key(Qt::Key_Space);
        QCOMPARE(offer(), u"Add 1 task"_s);
        click(u"addFromTemplate"_s);
    });
    QCOMPARE(tasks().size(), 8);
    // Of the other template, the goals and both talks are there under their titles.
    command(u"New tasks from a template…"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &dialog) {
        auto *choice = find<QComboBox>(u"templateChoice"_s);
        choice->setCurrentIndex(choice->findText(u"Term: goals, mid and final talks"_s));
        QCOMPARE(offer(), u"Add 3 tasks"_s);
        dialog.reject();
    });
    QCOMPARE(tasks().size(), 8);
}

void TestTemplatesDialog::tasksAreAddedForAnybodyFromADay()
{
    useUsual();
    command(u"New tasks from a template…"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &) {
        auto *whom = find<QComboBox>(u"templateFor"_s);
        QVERIFY(!find<QLineEdit>(u"templateDay"_s)->isVisible());
        whom->setCurrentIndex(whom->count() - 1);
        type(u"templateDay"_s, u"2026-12-19"_s); // a Saturday
        QVERIFY(said(u"templateRemarks"_s).contains(u"fall on a weekend, and stay there"_s));
        key(Qt::Key_Return);
    });
    const auto all = workspace().tasks().all(session());
    QCOMPARE(all.size(), 7);
    QCOMPARE(all.first().dueOn, QDate(2026, 12, 17)); // two days before the last day, which is the same
    QCOMPARE(all.last().dueOn, QDate(2026, 12, 23));
    QVERIFY(!all.first().placement.isValid() && !all.first().assignee.isValid());
}

void TestTemplatesDialog::whatIsNoDayIsSaid()
{
    useUsual();
    command(u"New tasks from a template…"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &dialog) {
        auto *whom = find<QComboBox>(u"templateFor"_s);
        whom->setCurrentIndex(whom->count() - 1);
        type(u"templateDay"_s, u"someday"_s);
        QVERIFY(said(u"templateRemarks"_s).contains(u"“someday” is no day"_s));
        QVERIFY(!find<QPushButton>(u"addFromTemplate"_s)->isEnabled());
        QCOMPARE(cells(1).first(), u"no day"_s);
        dialog.reject();
    });
    QVERIFY(workspace().tasks().all(session()).isEmpty());
}

void TestTemplatesDialog::aTemplateIsTypedByKeys()
{
    command(u"Edit templates…"_s);
    fillIn<TemplatesDialog>([this](TemplatesDialog &) {
        click(u"newTemplate"_s);
        typeName(u"Assembly"_s);
        QCOMPARE(names(), QStringList{u"Assembly"_s});
        focus(u"templateItems"_s);
        typeName(u"Reserve a room"_s);
        key(Qt::Key_Right);
        typeName(u"-30"_s);
        key(Qt::Key_Right);
        key(Qt::Key_F2);
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        QCOMPARE(said(u"templateWhen"_s), u"Reserve a room: 30 days before the end"_s);
        key(Qt::Key_Home);
        key(Qt::Key_Down);
        typeName(u"Thank everybody"_s);
        key(Qt::Key_Right);
        typeName(u"T+1"_s);
        for (int step = 0; step < 5; ++step)
            key(Qt::Key_Right);
        key(Qt::Key_F2);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        key(Qt::Key_Right);
        key(Qt::Key_Space);
        key(Qt::Key_Escape);
    });
    const auto items = templates().all(session()).first().items;
    QCOMPARE(items.size(), 2);
    QCOMPARE(std::pair(items[0].anchor, items[0].days), std::pair(Anchor::End, -30));
    QCOMPARE(std::pair(items[1].anchor, items[1].days), std::pair(Anchor::Start, 1));
    QCOMPARE(items[1].after, items[0].id);
    QVERIFY(items[1].isFormality && !items[0].isFormality);
    command(u"Undo"_s); // the last cell alone
    QVERIFY(!templates().all(session()).first().items[1].isFormality);
}

void TestTemplatesDialog::whatCannotBeKeptIsSaid()
{
    useUsual();
    const auto before = templates().all(session());
    command(u"Edit templates…"_s);
    fillIn<TemplatesDialog>([this](TemplatesDialog &dialog) {
        focus(u"templateItems"_s);
        key(Qt::Key_Right);
        typeName(u"soon"_s);
        QVERIFY(said(u"templatesProblem"_s).startsWith(u"“soon” is no number of days"_s));
        focus(u"templateNames"_s);
        key(Qt::Key_F2);
        typeName(u"term: goals, mid and final talks"_s);
        QVERIFY(said(u"templatesProblem"_s).startsWith(u"There is a template called"_s));
        QCOMPARE(find<QListWidget>(u"templateNames"_s)->item(0)->text(), u"Onboarding"_s);
        focus(u"templateItems"_s);
        keys(u"x"_s); // being typed when the window is closed
        dialog.reject();
        QVERIFY(dialog.isVisible());
        key(Qt::Key_Escape);
    });
    QCOMPARE(templates().all(session()), before);
}

void TestTemplatesDialog::aTemplateIsCopiedRenamedAndDeleted()
{
    command(u"Edit templates…"_s);
    fillIn<TemplatesDialog>([this](TemplatesDialog &) {
        QCOMPARE(QApplication::focusWidget()->objectName(), u"useUsual"_s);
        key(Qt::Key_Return);
        click(u"copyTemplate"_s);
        typeName(u"Ours"_s);
        QCOMPARE(names().value(1), u"Ours"_s);
        focus(u"templateNames"_s);
        key(Qt::Key_Home);
        key(Qt::Key_Delete);
        QCOMPARE(names().first(), u"Ours"_s);
        focus(u"templateItems"_s);
        key(Qt::Key_Delete);
        key(Qt::Key_Escape);
    });
    QCOMPARE(templates().all(session()).first().items.size(), UsualTemplates::all().first().items.size() - 1);
    command(u"Undo"_s);
    QCOMPARE(templates().all(session()).first().items.size(), UsualTemplates::all().first().items.size());
    command(u"Undo"_s);
    QCOMPARE(names().size(), 8);
}

void TestTemplatesDialog::aTemplateIsMadeFromTasks()
{
    addOnboarding();
    command(u"Edit templates…"_s);
    fillIn<TemplatesDialog>([this](TemplatesDialog &) {
        click(u"templateFromTasks"_s);
        fillIn<TemplateFromTasksDialog>([this](TemplateFromTasksDialog &) {
            QVERIFY(!find<QPushButton>(u"makeTemplate"_s)->isEnabled());
            keys(u"Ours"_s);
            auto *ticks = find<QTableWidget>(u"templateTasks"_s);
            QCOMPARE(ticks->rowCount(), 7);
            QCOMPARE(ticks->item(0, 2)->text(), u"on the first day"_s);
            ticks->setFocus();
            key(Qt::Key_Space);
            click(u"makeTemplate"_s);
        });
        QCOMPARE(find<QListWidget>(u"templateNames"_s)->currentItem()->text(), u"Ours"_s);
        key(Qt::Key_Escape);
    });
    const auto all = templates().all(session());
    QCOMPARE(all.size(), 8);
    const auto made = std::ranges::find(all, u"Ours"_s, &TaskTemplate::name);
    QCOMPARE(made->items.size(), 6);
    QVERIFY(std::ranges::any_of(made->items, [](const TaskTemplateItem &item) {
        return item.title == u"Exit talk"_s && item.anchor == Anchor::End && item.days == -2 && item.doer == Doer::Supervisor
            && item.isFormality;
    }));
}

void TestTemplatesDialog::tasksMoveWithThePlacement()
{
    addOnboarding();
    openPlacement(u"Term"_s);
    QVERIFY(!m_window->findChild<QWidget *>(u"moveTasks"_s));
    const Placement before = *workspace().interns().find(session(), m_placement);
    Placement after = before;
    after.startOn = before.startOn.addDays(7);
    after.endOn = before.endOn.addDays(7);
    QVERIFY(workspace().interns().save(session(), before, after));
    QCOMPARE(find<QAbstractButton>(u"moveTasks"_s)->text(), u"Move 7 open tasks: 7 days later"_s);
    click(u"moveTasks"_s);
    QCOMPARE(tasks().first().dueOn, QDate(2026, 11, 16));
    QCOMPARE(newestLabel(), u"Move 7 open tasks of Jamal Freeman: 7 days later"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!m_window->findChild<QWidget *>(u"moveTasks"_s));
    command(u"Undo"_s);
    QCOMPARE(tasks().first().dueOn, QDate(2026, 11, 9));
}

void TestTemplatesDialog::theLearningOfAnInternLeadsToTemplates()
{
    useUsual();
    openPlacement(u"Learning"_s);
    click(u"addOnboardingTasks"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &) {
        QCOMPARE(find<QComboBox>(u"templateFor"_s)->currentData().toLongLong(), m_placement.value);
        key(Qt::Key_Return);
    });
    QCOMPARE(tasks().size(), 7);
    QVERIFY(find<QWidget>(u"addOnboardingTasks"_s)->isVisible()); // on the same page
}

void TestTemplatesDialog::everythingHasAName()
{
    useUsual();
    command(u"New tasks from a template…"_s);
    fillIn<TemplateUseDialog>([this](TemplateUseDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        auto *whom = find<QComboBox>(u"templateFor"_s);
        whom->setCurrentIndex(whom->count() - 1);
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
    command(u"Edit templates…"_s);
    fillIn<TemplatesDialog>([this](TemplatesDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        click(u"templateFromTasks"_s);
        fillIn<TemplateFromTasksDialog>([](TemplateFromTasksDialog &inner) {
            QCOMPARE(unnamed(&inner), QStringList());
            inner.reject();
        });
        dialog.reject();
    });
}

RNF_TEST(TestTemplatesDialog)
#include "tst_templates_dialog.moc"
