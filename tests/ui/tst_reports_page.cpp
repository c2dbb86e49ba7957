#include "support/ReportsTest.h"
#include "support/TestProgram.h"

#include "base/Dates.h"
#include "budget/BudgetWords.h"
#include "budget/Budgets.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/ForecastLabel.h"
#include "events/Registrations.h"
#include "insight/ChartView.h"
#include "insight/CountedRegistrationsDialog.h"
#include "insight/CountedThingsDialog.h"
#include "insight/EntriesDialog.h"
#include "insight/MetricText.h"
#include "insight/Metrics.h"
#include "programme/Programmes.h"
#include "proposals/Proposals.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QGraphicsRectItem>
#include <QGraphicsView>
#include <QHeaderView>
#include <QImage>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Questions and their answers in the real window.
class TestReportsPage : public ReportsTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"rnf-test-reports"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }
    void itOpensOnQuestions();
    void theTableHasTheNumbersOfTheMetric();
    void enterOpensExactlyThesePeople();
    void oneTaskOpensItself();
    void severalTasksOpenOneByOne();
    void severalEventsOpenOneByOne();
    void theChartIsOpenedByAClick();
    void aClickBesideTheChartDoesNothing();
    void anotherPeriodAndRowsAreAsked();
    void theDefinitionIsOneClickAway();
    void theTableIsSorted();
    void anotherQuestionIsNotSortedByAColumnItDoesNotHave();
    void tableAndChartAreHandedOut();
    void aNameIsPlainText();
    void bothThemesDraw();
    void everythingHasAName();
    void aKindOfWorkOpensItsEntries();
    void anEventIsChosenAndItsNoShowsOpen();
    void registrationsOfOnePersonOpenOneByOne();
    void rowsStayAsTheyWereChosen();
    void howManyWillComeIsToldOfAnEventAhead();
    void whereLeadersLackIsTheDarker();
    void sessionsAndProposalsOfANumberAreListed();
    void whatWasFoundBeforeStandsBelow();
    void numbersHaveTheirRoomBesideTheChart();

private:
    QListWidget *questions() { return find<QListWidget>(u"reportQuestions"_s); }

    /// And somebody who is none.
    void addInterns()
    {
        ReportsTest::addInterns();
        add(u"Nora"_s, u"Nobody"_s);
    }
    /// Of events no period is asked.
    MetricTable answer(const QString &name, const MetricPeriod &period)
    {
        const Metric &metric = *Metrics::find(name);
        const bool isOfWeeks = metric.about == MetricAbout::Interns || metric.about == MetricAbout::Weeks;
        return Metrics::ask(workspace().store().reader(), metric, {isOfWeeks ? period : MetricPeriod(), today});
    }
    /// An event that these said yes to; of one that is over, the first of them came and the others did not.
    Event event(const QString &name, int inDays, const QList<PersonId> &people)
    {
        Events::New added;
        added.event.name = name;
        EventTimes::set(added.event, today.addDays(inDays), QTime(19, 0), 120);
        const auto made = workspace().events().find(session(), *workspace().events().add(session(), added));
        auto &registrations = workspace().registrations();
        QList<RegistrationId> ids;
        [&] { QVERIFY(registrations.invite(session(), *made, people)); }();
        for (const auto person : people)
            ids += registrations.find(session(), made->id, person)->id;
        [&] { QVERIFY(registrations.answer(session(), ids, Rsvp::Yes)); }();
        if (inDays < 0) {
            [&] { QVERIFY(registrations.mark(session(), ids.first(1), Attendance::Attended)); }();
            [&] { QVERIFY(registrations.close(session(), *made, true)); }();
        }
        return *workspace().events().find(session(), made->id);
    }
    /// Ana and Ben were asked to a potluck, Ben and Cleo to a film.
    void addEvents()
    {
        m_ana = add(u"Ana"_s, u"Alba"_s);
        m_ben = add(u"Ben"_s, u"Bell"_s);
        m_cleo = add(u"Cleo"_s, u"Cruz"_s);
        event(u"Potluck"_s, -7, {m_ana, m_ben});
        event(u"Film"_s, -14, {m_ben, m_cleo});
    }
    void openReports()
    {
        command(u"Reports"_s);
        choose(u"Do the interns get their hours?"_s);
        QTRY_VERIFY(!title().isEmpty());
    }
    void choose(const QString &question)
    {
        const auto found = questions()->findItems(question, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        questions()->setCurrentItem(found.first());
    }
    void pick(const QString &box, int index)
    {
        auto *choice = find<QComboBox>(box);
        choice->setFocus();
        while (choice->currentIndex() != index)
            QTest::keyClick(choice, choice->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
        QTest::keyClick(choice, Qt::Key_Return);
    }
    int rowOf(const QString &label)
    {
        for (int row = 0; row < numbers()->model()->rowCount(); ++row) {
            if (cell(row, 0) == label)
                return row;
        }
        return -1;
    }
    void press(int row, int column)
    {
        m_window->activateWindow();
        numbers()->setFocus();
        numbers()->setCurrentIndex(numbers()->model()->index(row, column));
        QTest::keyClick(numbers(), Qt::Key_Return);
    }

    PersonId m_ana, m_ben, m_cleo;
};

void TestReportsPage::itOpensOnQuestions()
{
    command(u"Reports"_s);
    QVERIFY(page()->isVisible());
    QCOMPARE(QApplication::focusWidget(), questions());
    QStringList headings;
    for (int row = 0; row < questions()->count(); ++row) {
        if (!(questions()->item(row)->flags() & Qt::ItemIsSelectable))
            headings += questions()->item(row)->text();
    }
    QCOMPARE(headings, QStringList({u"Where do we stand?"_s, u"Are we talking?"_s, u"Will they come?"_s,
                                    u"Are the interns all right?"_s, u"More"_s}));
    QCOMPARE(questions()->count(), Metrics::all().size() + headings.size());
    QCOMPARE(std::ranges::count_if(Metrics::all(), &Metric::isInFront), 12);
    // Nothing to count is said, and how else it may be asked.
    choose(u"Do the interns get their hours?"_s);
    QTRY_COMPARE(title(), u"Do the interns get their hours?"_s);
    QVERIFY(!numbers()->isVisible());
    QVERIFY(!find<QPushButton>(u"handOutReport"_s)->isEnabled());
}

void TestReportsPage::theTableHasTheNumbersOfTheMetric()
{
    addInterns();
    openReports();
    QAbstractItemModelTester tester(numbers()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto term = MetricPeriod::around(QDate(2026, 10, 19), QDate(2027, 1, 10));
    for (const auto &metric : Metrics::all()) {
        choose(metric.question());
        const auto expected = answer(metric.name, term);
        QTRY_COMPARE(title(), expected.isEmpty() ? metric.question() : expected.title);
        QCOMPARE(numbers()->model()->rowCount(), expected.rows.size());
        for (int row = 0; row < expected.rows.size(); ++row) {
            QCOMPARE(cell(row, 0), expected.rows[row].label);
            for (int column = 0; column < expected.columns.size(); ++column)
                QCOMPARE(cell(row, column + 1),
                         MetricText::cell(expected.columns[column], expected.rows[row].cells[column]));
        }
        QCOMPARE(find<QLabel>(u"reportPopulation"_s)->text(), expected.population);
        QCOMPARE(find<QLabel>(u"counts"_s)->text(), expected.population);
    }
}

void TestReportsPage::whereLeadersLackIsTheDarker()
{
    for (const auto &[unit, count] : {std::pair(u"Kitchen"_s, 3), {u"Laundry"_s, 12}}) {
        for (int number = 0; number < count; ++number) {
            Person person;
            person.givenName = u"P%1"_s.arg(number);
            person.employments = {{0, u"St. Luke's"_s, {}, unit, u"Night"_s, {}, {}, {}, {}}};
            QVERIFY(workspace().people().add(session(), person));
        }
    }
    openReports();
    choose(u"Where do leaders lack?"_s);
    QTRY_COMPARE(title(), u"2 of 2 unit-and-shift groups have too few leaders"_s);
    QVERIFY(m_window->findChild<ChartView *>()->isHidden()); // the table is the chart
    QCOMPARE(cell(0, 1), u"3 : 0, gap 1"_s);
    QCOMPARE(cell(1, 1), u"12 : 0, gap 2"_s);
    const auto behind = [this](int row) {
        return numbers()->model()->index(row, 1).data(Qt::BackgroundRole).value<QColor>();
    };
    QVERIFY(behind(0).lightness() > behind(1).lightness());
    press(1, 1);
    QTRY_COMPARE(table()->model()->rowCount(), 12);
    command(u"Back"_s);
    choose(u"Do the interns get their hours?"_s);
    QTRY_VERIFY(!m_window->findChild<ChartView *>()->isHidden());
}

void TestReportsPage::whatWasFoundBeforeStandsBelow()
{
    addInterns();
    openReports();
    const auto *before = find<QLabel>(u"reportBefore"_s);
    pick(u"reportPeriod"_s, 0); // this week; the hours are of the one before
    QTRY_VERIFY(before->text().startsWith(u"Before, 9 Nov – 15 Nov 2026: "_s));
    QVERIFY2(before->text().contains(u"10:00"_s), qPrintable(before->text()));
    choose(u"Where do leaders lack?"_s); // which goes by no weeks
    QTRY_VERIFY(before->isHidden());
}

void TestReportsPage::numbersHaveTheirRoomBesideTheChart()
{
    addInterns();
    const auto ana = add(u"Ana"_s, u"Alba"_s), ben = add(u"Ben"_s, u"Bell"_s);
    event(u"Training for stewards and all who want to become one, first evening"_s, -7, {ana, ben});
    m_window->resize(1500, 900);
    openReports();
    auto *splitter = qobject_cast<QSplitter *>(numbers()->parentWidget());
    QVERIFY(splitter);
    int below = 0, beside = 0;
    for (const auto &metric : Metrics::all()) {
        choose(metric.question());
        QTRY_COMPARE(find<QLabel>(u"reportDefinition"_s)->text(), metric.definition());
        if (!numbers()->isVisible() || m_window->findChild<ChartView *>()->isHidden())
            continue;
        const bool isBeside = splitter->orientation() == Qt::Horizontal;
        ++(isBeside ? beside : below);
        const int seen = numbers()->viewport()->height() / numbers()->verticalHeader()->defaultSectionSize();
        QVERIFY2(seen >= qMin(2, numbers()->model()->rowCount()), qPrintable(metric.name));
        QTRY_VERIFY2(!isBeside || numbers()->viewport()->width() >= numbers()->horizontalHeader()->length(),
                     qPrintable(metric.name));
    }
    QVERIFY(below > 0 && beside > 0);
}

void TestReportsPage::enterOpensExactlyThesePeople()
{
    addInterns();
    openReports();
    QTRY_VERIFY(rowOf(u"9 Nov"_s) >= 0);
    press(rowOf(u"9 Nov"_s), 3); // what was agreed, with both of them
    QTRY_VERIFY(m_window->people()->isVisible());
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QSet<QString> names;
    for (int row = 0; row < 2; ++row)
        names.insert(table()->model()->index(row, 0).data().toString());
    QCOMPARE(names, (QSet<QString>{u"Rosa Díaz"_s, u"Sam Khoury"_s}));
    // The way back leads to the answer.
    command(u"Back"_s);
    QVERIFY(page()->isVisible());
    QCOMPARE(numbers()->currentIndex().row(), rowOf(u"9 Nov"_s));
}

void TestReportsPage::oneTaskOpensItself()
{
    Task task;
    task.title = u"Banner"_s;
    task.assignee = add(u"Rosa"_s, u"Díaz"_s);
    task.dueOn = workedWeek;
    QVERIFY(workspace().tasks().add(session(), task));
    openReports();
    choose(u"Does the work get done?"_s);
    QTRY_COMPARE(title(), u"0 tasks done, 1 open and late at the end"_s);
    press(numbers()->model()->rowCount() - 1, 2);
    // The page of tasks shows it, by its title in a field.
    QTRY_VERIFY(!page()->isVisible());
    QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<QLineEdit *>(),
                                    [](const QLineEdit *edit) { return edit->isVisible() && edit->text() == u"Banner"_s; }));
}

void TestReportsPage::severalTasksOpenOneByOne()
{
    const Event rights = event(u"Rights"_s, 4, {});
    for (const auto &name : {u"Banner"_s, u"Chairs"_s}) {
        Task task;
        task.title = name;
        task.event = rights.id;
        task.isEssential = true;
        task.dueOn = today.addDays(1);
        QVERIFY(workspace().tasks().add(session(), task));
    }
    openReports();
    choose(u"Will everything be ready?"_s);
    QTRY_VERIFY(title().startsWith(u"2 of 2 essential tasks are open"_s));
    press(0, 1);
    auto *opened = dialog<CountedThingsDialog>();
    QCOMPARE(unnamed(opened), QStringList());
    auto *list = opened->findChild<QListWidget *>(u"countedList"_s);
    QCOMPARE(list->count(), 2);
    list->setCurrentRow(1);
    const QString second = list->item(1)->text();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!page()->isVisible());
    QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<QLineEdit *>(),
                                    [&](const QLineEdit *edit) { return edit->isVisible() && edit->text() == second; }));
}

void TestReportsPage::severalEventsOpenOneByOne()
{
    for (const auto &[name, inDays] : {std::pair(u"Rights"_s, 4), {u"Wages"_s, 5}}) {
        EventOrganization partner;
        partner.event = event(name, inDays, {}).id;
        partner.name = u"Credit Union"_s;
        partner.role = PartnerRole::Sponsor;
        partner.stage = PartnerStage::Pledged;
        partner.pledgedCents = 20'000;
        QVERIFY(workspace().budgets().add(session(), partner));
    }
    openReports();
    const Metric &metric = *Metrics::find(u"sponsors"_s);
    choose(metric.question());
    QTRY_COMPARE(find<QLabel>(u"reportDefinition"_s)->text(), metric.definition());
    press(rowOf(MetricText::capitalized(BudgetWords::stage(PartnerStage::Pledged))), 1);
    auto *list = dialog<CountedThingsDialog>()->findChild<QListWidget *>(u"countedList"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(u"Rights"_s) || list->item(1)->text().startsWith(u"Rights"_s));
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!page()->isVisible());
    QVERIFY(!m_window->people()->isVisible()); // it is the event that opens
}

void TestReportsPage::sessionsAndProposalsOfANumberAreListed()
{
    Event conference = event(u"Conference"_s, 20, {});
    Room room;
    room.venue = *workspace().events().venueNamed(session(), u"Hall"_s);
    room.name = u"Room A"_s;
    const auto id = workspace().events().add(session(), room);
    QVERIFY(id);
    Event moved = conference;
    moved.venue = room.venue;
    QVERIFY(workspace().events().save(session(), conference, moved));
    int hour = 0;
    for (const auto &title : {u"Phone banks"_s, u"Sign language"_s}) {
        ProgrammeSession offered;
        offered.event = conference.id;
        offered.title = title;
        const auto added = workspace().programmes().add(session(), offered);
        QVERIFY(added);
        const QString at = instantText(instantOf(conference.startsAt).addSecs(3600 * hour++));
        QVERIFY(workspace().programmes().place(session(), *added, {*id, at, 0}));
        Proposal card;
        card.event = conference.id;
        card.title = title + u" again"_s;
        QVERIFY(workspace().proposals().add(session(), card));
    }
    openReports();
    choose(Metrics::find(u"proposals"_s)->question());
    QTRY_VERIFY(title().startsWith(u"2 of 2 proposals"_s));
    press(0, 1);
    auto *opened = dialog<CountedThingsDialog>();
    QCOMPARE(unnamed(opened), QStringList());
    QCOMPARE(opened->findChild<QListWidget *>(u"countedList"_s)->count(), 2);
    opened->reject();
    choose(Metrics::find(u"programme-mix"_s)->question());
    QTRY_COMPARE(numbers()->model()->rowCount(), 2);
    QVERIFY(m_window->findChild<ChartView *>()->isHidden()); // the table is the chart
    press(1, 1);
    auto *list = dialog<CountedThingsDialog>()->findChild<QListWidget *>(u"countedList"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Sign language"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(!page()->isVisible());
    QVERIFY(!m_window->people()->isVisible()); // it is the event that opens
}

void TestReportsPage::theChartIsOpenedByAClick()
{
    addInterns();
    openReports();
    QTRY_VERIFY(rowOf(u"9 Nov"_s) >= 0);
    auto *chart = page()->findChild<ChartView *>();
    QVERIFY(chart->isVisible());
    QVERIFY(chart->accessibleDescription().contains(title()));
    // The largest bar: the hours of Rosa, who is one person in one week.
    const QGraphicsView *view = nullptr;
    const QGraphicsRectItem *largest = nullptr;
    const auto area = [](const QGraphicsRectItem *item) { return item->rect().width() * item->rect().height(); };
    const auto find = [&] {
        // Each answer draws a chart of its own.
        view = chart->findChild<QGraphicsView *>();
        largest = nullptr;
        for (const auto *item : view->scene()->items()) {
            const auto *bar = dynamic_cast<const QGraphicsRectItem *>(item);
            if (bar && bar->brush().style() == Qt::TexturePattern && (!largest || area(bar) > area(largest)))
                largest = bar;
        }
        return largest && view->itemAt(view->mapFromScene(largest->sceneBoundingRect().center())) == largest;
    };
    QTRY_VERIFY(find());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->mapFromScene(largest->sceneBoundingRect().center()));
    QTRY_VERIFY(!page()->isVisible());
    QVERIFY(!m_window->people()->isVisible()); // it is the week that opens
}

void TestReportsPage::aClickBesideTheChartDoesNothing()
{
    addInterns();
    openReports();
    QTRY_VERIFY(rowOf(u"9 Nov"_s) >= 0);
    auto *chart = page()->findChild<ChartView *>();
    QTRY_VERIFY(chart->findChild<QGraphicsView *>());
    auto *view = chart->findChild<QGraphicsView *>();
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(-50, -50));
    QVERIFY(page()->isVisible());
}

void TestReportsPage::anotherPeriodAndRowsAreAsked()
{
    addInterns();
    openReports();
    pick(u"reportPeriod"_s, 3); // the last twelve weeks
    QTRY_COMPARE(numbers()->model()->rowCount(), 12);
    pick(u"reportBy"_s, 1);
    QTRY_COMPARE(numbers()->model()->rowCount(), 2);
    QCOMPARE(cell(0, 0), u"Rosa Díaz"_s);
    pick(u"reportWhom"_s, 3); // everybody, the programme, and the interns by name
    QTRY_COMPARE(numbers()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"Sam Khoury"_s);
    // What is written meanwhile is counted, and what was chosen stays.
    auto &hours = workspace().hours();
    QVERIFY(hours.approve(session(), hours.submitted(session())));
    QTRY_VERIFY(cell(0, 1).startsWith(u"5:00 of "_s));
    QVERIFY(find<QComboBox>(u"reportWhom"_s)->currentText().startsWith(u"Sam Khoury · 19 Oct – "_s));
}

void TestReportsPage::theDefinitionIsOneClickAway()
{
    addInterns();
    openReports();
    auto *definition = find<QLabel>(u"reportDefinition"_s);
    QVERIFY(!definition->isVisible());
    find<QPushButton>(u"reportDefining"_s)->click();
    QVERIFY(definition->isVisible());
    QTRY_COMPARE(definition->text(), Metrics::find(u"intern-hours"_s)->definition());
    definition->setFocus(Qt::TabFocusReason);
    QVERIFY(definition->focusPolicy() & Qt::TabFocus);
    QTest::keyClick(definition, Qt::Key_A, Qt::ControlModifier); // without a mouse
    QCOMPARE(definition->selectedText().size(), definition->text().size());
}

void TestReportsPage::theTableIsSorted()
{
    addInterns();
    openReports();
    pick(u"reportBy"_s, 1);
    QTRY_COMPARE(numbers()->model()->rowCount(), 2);
    numbers()->sortByColumn(1, Qt::AscendingOrder);
    QCOMPARE(cell(0, 0), u"Sam Khoury"_s);
    numbers()->sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(cell(0, 0), u"Rosa Díaz"_s);
    press(1, 0);
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Sam Khoury"_s);
}

void TestReportsPage::anotherQuestionIsNotSortedByAColumnItDoesNotHave()
{
    addInterns();
    openReports();
    QTRY_VERIFY(rowOf(u"9 Nov"_s) >= 0);
    // There and back, so that some have fewer columns than the one before.
    const auto count = Metrics::all().size();
    for (qsizetype i = 0; i < 2 * count; ++i) {
        const Metric &metric = Metrics::all()[i < count ? i : 2 * count - 1 - i];
        choose(metric.question());
        QTRY_COMPARE(find<QLabel>(u"reportDefinition"_s)->text(), metric.definition());
        const int columns = numbers()->model()->columnCount();
        QVERIFY(numbers()->horizontalHeader()->sortIndicatorSection() < columns);
        numbers()->model()->sort(columns, Qt::DescendingOrder); // there is none
        numbers()->sortByColumn(columns - 1, Qt::DescendingOrder);
        QCOMPARE(numbers()->horizontalHeader()->sortIndicatorSection(), columns - 1);
    }
}

void TestReportsPage::tableAndChartAreHandedOut()
{
    addInterns();
    openReports();
    QTRY_VERIFY(rowOf(u"9 Nov"_s) >= 0);
    m_prompts.path = m_folder->filePath(u"hours.csv"_s);
    find<QAction>(u"saveReportTable"_s)->trigger();
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString written = QString::fromUtf8(file.readAll());
    QVERIFY(written.contains(u"Week of,Approved,Waiting for approval,Agreed"_s));
    QVERIFY(written.contains(u"2026-11-09,10:00,5:00,35:00"_s));
    QVERIFY(written.contains(title()));
    QVERIFY(written.contains(find<QLabel>(u"reportPopulation"_s)->text()));
    QCOMPARE(newestLabel(), u"Export the table “%1” to hours.csv"_s.arg(title()));

    m_prompts.path = m_folder->filePath(u"hours.png"_s);
    find<QAction>(u"saveReportChart"_s)->trigger();
    const QImage picture(m_prompts.path);
    QCOMPARE(picture.size(), QSize(1920, 1240));
    QCOMPARE(newestLabel(), u"Export the chart “%1” to hours.png"_s.arg(title()));
    // Something is drawn on it in the colour of approved hours.
    int blue = 0;
    for (int y = 0; y < picture.height(); y += 4) {
        for (int x = 0; x < picture.width(); x += 4)
            blue += picture.pixelColor(x, y).rgb() == QColor(0x0072B2).rgb() ? 1 : 0;
    }
    QVERIFY2(blue > 20, qPrintable(QString::number(blue)));
    // Nothing is written over the workspace.
    m_prompts.path = workspace().path();
    find<QAction>(u"saveReportTable"_s)->trigger();
    QCOMPARE(newestLabel(), u"Export the chart “%1” to hours.png"_s.arg(title()));
}

void TestReportsPage::aNameIsPlainText()
{
    const auto person = add(u"<b>Rosa</b>"_s, u"& <img src=x>"_s);
    placement(person, 900);
    openReports();
    pick(u"reportBy"_s, 1);
    QTRY_COMPARE(numbers()->model()->rowCount(), 1);
    QCOMPARE(cell(0, 0), u"<b>Rosa</b> & <img src=x>"_s);
    QCOMPARE(find<QLabel>(u"reportPopulation"_s)->textFormat(), Qt::PlainText);
}

void TestReportsPage::bothThemesDraw()
{
    addInterns();
    openReports();
    QTRY_VERIFY(rowOf(u"9 Nov"_s) >= 0);
    auto *chart = page()->findChild<ChartView *>();
    for (const auto appearance : {Appearance::Dark, Appearance::Light}) {
        Theme::apply(*qApp, appearance);
        QTRY_COMPARE(chart->grab().toImage().pixelColor(2, 2), Theme::colours(appearance == Appearance::Dark).list);
    }
}

void TestReportsPage::everythingHasAName()
{
    addInterns();
    openReports();
    pick(u"reportPeriod"_s, 4); // own days have fields of their own
    QCOMPARE(unnamed(page()), QStringList());
}

void TestReportsPage::aKindOfWorkOpensItsEntries()
{
    addInterns();
    openReports();
    const Metric &metric = *Metrics::find(u"hours-by-activity"_s);
    choose(metric.question());
    QTRY_COMPARE(find<QLabel>(u"reportDefinition"_s)->text(), metric.definition());
    QVERIFY(rowOf(u"9 Nov"_s) >= 0);
    press(rowOf(u"9 Nov"_s), 1); // the approved hours, of no kind
    auto *shown = dialog<EntriesDialog>();
    QCOMPARE(unnamed(shown), QStringList());
    auto *entries = shown->findChild<QTableWidget *>(u"countedEntries"_s);
    QCOMPARE(entries->rowCount(), 1);
    QCOMPARE(entries->item(0, 0)->text(), u"9 Nov"_s);
    QCOMPARE(entries->item(0, 2)->text(), u"Other work"_s);
    QCOMPARE(entries->item(0, 3)->text(), u"10:00"_s);
    QTest::keyClick(entries, Qt::Key_Return);
    QTRY_VERIFY(!page()->isVisible());
    QVERIFY(find<QLabel>(u"weekHours"_s)->text().startsWith(u"Rosa Díaz: 10:00"_s));
}

void TestReportsPage::anEventIsChosenAndItsNoShowsOpen()
{
    addEvents();
    openReports();
    QVERIFY(!find<QComboBox>(u"reportEvent"_s)->isVisible());
    choose(u"How many say yes and do not come?"_s);
    QTRY_COMPARE(numbers()->model()->rowCount(), 2);
    QVERIFY(title().startsWith(u"Did not come: 2 of 4 yes answers (50.0 %, few)"_s));
    QVERIFY(!find<QComboBox>(u"reportPeriod"_s)->isVisible());
    QVERIFY(!find<QComboBox>(u"reportWhom"_s)->isVisible());
    QCOMPARE(find<QComboBox>(u"reportEvent"_s)->count(), 3);
    QCOMPARE(unnamed(page()), QStringList());
    pick(u"reportEvent"_s, 2);
    QTRY_COMPARE(numbers()->model()->rowCount(), 1);
    QVERIFY(cell(0, 0).startsWith(u"Film"_s));
    press(0, 1);
    QTRY_VERIFY(m_window->people()->isVisible());
    QTRY_COMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(table()->model()->index(0, 0).data().toString(), u"Cleo Cruz"_s);
    command(u"Back"_s);
    QVERIFY(page()->isVisible());
    QCOMPARE(find<QComboBox>(u"reportEvent"_s)->currentIndex(), 2);
}

void TestReportsPage::registrationsOfOnePersonOpenOneByOne()
{
    addEvents();
    openReports();
    choose(u"What brings people?"_s);
    QTRY_COMPARE(cell(0, 0), u"No source noted"_s);
    QCOMPARE(cell(0, 1), u"4"_s);
    press(0, 1); // Ben is on both lists
    auto *shownDialog = dialog<CountedRegistrationsDialog>();
    QCOMPARE(unnamed(shownDialog), QStringList());
    auto *list = shownDialog->findChild<QTableWidget *>(u"countedRegistrations"_s);
    QCOMPARE(list->rowCount(), 4);
    QVERIFY(list->item(0, 0)->text().startsWith(u"Potluck"_s));
    QCOMPARE(list->item(1, 1)->text(), u"Ben Bell"_s);
    QCOMPARE(list->item(1, 2)->text(), u"yes"_s);
    QCOMPARE(list->item(1, 3)->text(), u"did not come"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(m_window->people()->isVisible());
    QTRY_COMPARE(shown(), u"Ana Alba"_s);
}

void TestReportsPage::rowsStayAsTheyWereChosen()
{
    addInterns();
    addEvents();
    openReports();
    pick(u"reportBy"_s, 1);
    QTRY_COMPARE(cell(0, 0), u"Rosa Díaz"_s);
    choose(u"What brings people?"_s); // which has rows of one kind only
    QTRY_COMPARE(cell(0, 0), u"No source noted"_s);
    QVERIFY(!find<QComboBox>(u"reportBy"_s)->isVisible());
    choose(u"Do the interns get their hours?"_s);
    QTRY_COMPARE(cell(0, 0), u"Rosa Díaz"_s);
    QCOMPARE(find<QComboBox>(u"reportBy"_s)->currentIndex(), 1);
}

void TestReportsPage::howManyWillComeIsToldOfAnEventAhead()
{
    addEvents();
    const Event ahead = event(u"Rights"_s, 4, {m_ana, m_ben, m_cleo}), nobody = event(u"Nobody"_s, 5, {});
    ForecastLabel label(workspace(), session());
    label.show(ahead);
    // 2.5 ÷ 4 of Ana, 2.5 ÷ 5 of Ben, 1.5 ÷ 4 of Cleo
    QTRY_COMPARE(label.text(), u"About 2 of 3 will come (0–3), by what people did before"_s);
    QVERIFY(!label.isHidden());
    label.show(nobody);
    QVERIFY(label.isHidden());
    QTest::qWait(50);
    QVERIFY(label.isHidden());
    label.show(ahead);
    QTRY_VERIFY(!label.isHidden());
    label.show(*workspace().events().find(session(), workspace().events().all(session()).first().id)); // it is over
    QVERIFY(label.isHidden());
    const Event news = event(u"News"_s, 6, {add(u"Dora"_s, u"Díaz"_s), add(u"Ed"_s, u"Eng"_s)});
    label.show(news);
    QTRY_COMPARE(label.text(), u"About 1 of 2 will come (0–2): half, because nothing is known of them yet"_s);
}

RNF_TEST(TestReportsPage)
#include "tst_reports_page.moc"
