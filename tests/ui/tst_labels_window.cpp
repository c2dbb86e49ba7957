#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/CalendarPage.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "events/EventsPage.h"

#include <QCheckBox>
#include <QDoubleSpinBox>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Labels, badges on labels and the printed month, from the real window.
class TestLabelsWindow : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"labels-window"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void labelsOfTheListBecomeAPdfAndStandInTheHistory();
    void whoMayNotOrCannotBeWrittenToIsLeftOut();
    void somebodyIsWrittenToAllTheSameForAReason();
    void oneLabelGoesToEachHousehold();
    void onlyThoseSelectedGetLabels();
    void labelsAreSorted();
    void theSheetDecidesOnThePaper();
    void sheetAndShiftAreRememberedForNextTime();
    void aTestPageIsPrintedWithoutAnybody();
    void badgesGoOnLabelsToo();
    void aMonthIsPrinted();
    void whatIsNotAnnouncedStaysOffAPrintedMonth();
    void everythingHasAName();

private:
    PersonId addAt(const QString &given, const QString &family, const QString &street, const QString &code = u"62701"_s,
                   const QString &unit = {})
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        Address home;
        home.line1 = street;
        home.city = u"Springfield"_s;
        home.region = u"IL"_s;
        home.postalCode = code;
        person.addresses = {home};
        if (!unit.isEmpty())
            person.employments = {Employment{0, u"St. Luke's"_s, {}, unit, {}, {}, {}, {}, {}}};
        return *workspace().people().add(session(), person);
    }
    void refusePost(PersonId id)
    {
        const auto before = read(id);
        Person after = before;
        after.consents += Consent{0, Channel::Mail, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}};
        QVERIFY(workspace().people().save(session(), before, after));
    }
    void inLabels(const std::function<void(PrintDialog &)> &act)
    {
        command(u"People"_s);
        command(u"Print labels…"_s);
        fillIn<PrintDialog>(act);
    }
    void saveAs(const QString &name)
    {
        m_prompts.path = m_folder->filePath(name);
        click(u"savePdf"_s);
    }
    /// Who goes out, without the number of pages.
    QString told() { return said(u"printTold"_s).section(u'\n', 0, 0); }
    void choose(const QString &box, const QVariant &data)
    {
        auto *choice = find<QComboBox>(box);
        QVERIFY2(choice->findData(data) >= 0, qPrintable(data.toString()));
        choice->setCurrentIndex(choice->findData(data));
    }
    Event addEvent(const QString &name, const QDate &day, EventStatus status = EventStatus::Planned)
    {
        Event event;
        event.name = name;
        event.status = status;
        EventTimes::set(event, day, QTime(19, 0), QTime(21, 0));
        const auto id = workspace().events().add(session(), {event, {}, {}});
        return workspace().events().find(session(), id ? *id : EventId()).value_or(Event());
    }
    void inPrintedMonth(const std::function<void(PrintDialog &)> &act)
    {
        command(u"Month"_s);
        QVERIFY(m_window->findChild<CalendarPage *>()->canPrint());
        inDialog<PrintDialog>([this] { m_window->print(); }, act);
    }
    bool isPdf()
    {
        QFile file(m_prompts.path);
        return file.open(QIODevice::ReadOnly) && file.read(4) == "%PDF";
    }
};

void TestLabelsWindow::labelsOfTheListBecomeAPdfAndStandInTheHistory()
{
    addAt(u"Rosa"_s, u"Díaz"_s, u"12 Main St"_s);
    addAt(u"Samir"_s, u"Khoury"_s, u"9 Elm St"_s);
    inLabels([this](PrintDialog &dialog) {
        QCOMPARE(told(), u"2 people at 2 doors."_s);
        const QString words = wordsOf(dialog);
        for (const QString &line : {u"Rosa Díaz"_s, u"12 Main St"_s, u"Springfield, IL 62701"_s, u"Samir Khoury"_s})
            QVERIFY2(words.contains(line), qPrintable(words));
        QVERIFY(!words.contains(u"Confidential"_s)); // it leaves the office
        saveAs(u"labels.pdf"_s);
    });
    QVERIFY(isPdf());
    QCOMPARE(newestLabel(), u"Print labels of Everyone (Post): 2 people"_s);
}

void TestLabelsWindow::whoMayNotOrCannotBeWrittenToIsLeftOut()
{
    addAt(u"Rosa"_s, u"Díaz"_s, u"12 Main St"_s);
    refusePost(addAt(u"Samir"_s, u"Khoury"_s, u"9 Elm St"_s));
    add(u"Ana"_s, u"Silva"_s);
    inLabels([this](PrintDialog &dialog) {
        QCOMPARE(told(), u"1 person at 1 door. 1 left out: do not contact. 1 left out: no postal address."_s);
        QVERIFY(!wordsOf(dialog).contains(u"Khoury"_s));
        dialog.reject();
    });
}

void TestLabelsWindow::somebodyIsWrittenToAllTheSameForAReason()
{
    refusePost(addAt(u"Samir"_s, u"Khoury"_s, u"9 Elm St"_s));
    inLabels([this](PrintDialog &dialog) {
        QVERIFY(!find<QPushButton>(u"savePdf"_s)->isEnabled());
        find<QCheckBox>(u"anyway"_s)->setChecked(true);
        find<QLineEdit>(u"anywayReason"_s)->setText(u"ballot by post"_s);
        QVERIFY(wordsOf(dialog).contains(u"Khoury"_s));
        saveAs(u"labels.pdf"_s);
    });
    QVERIFY2(newestLabel().contains(u"ballot by post"_s), qPrintable(newestLabel()));
}

void TestLabelsWindow::oneLabelGoesToEachHousehold()
{
    addAt(u"Rosa"_s, u"Díaz"_s, u"12 Main St"_s);
    addAt(u"Juan"_s, u"Díaz"_s, u"12 MAIN ST."_s);
    addAt(u"Samir"_s, u"Khoury"_s, u"9 Elm St"_s);
    inLabels([this](PrintDialog &dialog) {
        QVERIFY(find<QCheckBox>(u"labelHousehold"_s)->isChecked());
        QCOMPARE(told(), u"3 people at 2 doors."_s);
        QVERIFY2(wordsOf(dialog).contains(u"Juan & Rosa Díaz"_s), qPrintable(wordsOf(dialog)));
        find<QCheckBox>(u"labelHousehold"_s)->setChecked(false);
        QCOMPARE(told(), u"3 people."_s);
        QVERIFY(wordsOf(dialog).contains(u"Juan Díaz"_s) && wordsOf(dialog).contains(u"Rosa Díaz"_s));
        saveAs(u"labels.pdf"_s);
    });
    QCOMPARE(newestLabel(), u"Print labels of Everyone (Post): 3 people"_s);
}

void TestLabelsWindow::onlyThoseSelectedGetLabels()
{
    for (const QString &family : {u"Alba"_s, u"Bell"_s, u"Cruz"_s})
        addAt(u"Ana"_s, family, family + u" St 1"_s);
    command(u"People"_s);
    auto *rows = table();
    rows->selectRow(0);
    inLabels([this](PrintDialog &dialog) {
        QCOMPARE(told(), u"3 people at 3 doors."_s); // one row is always selected
        QVERIFY(find<QComboBox>(u"labelWho"_s)->isVisible());
        find<QComboBox>(u"labelWho"_s)->setCurrentIndex(1);
        QCOMPARE(told(), u"1 person at 1 door."_s);
        dialog.reject();
    });
    rows->selectionModel()->select(rows->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    inLabels([this](PrintDialog &dialog) {
        QCOMPARE(told(), u"2 people at 2 doors."_s);
        QVERIFY(!wordsOf(dialog).contains(u"Cruz"_s));
        dialog.reject();
    });
    rows->selectAll();
    inLabels([this](PrintDialog &dialog) {
        QVERIFY(!find<QComboBox>(u"labelWho"_s)->isVisible());
        QCOMPARE(told(), u"3 people at 3 doors."_s);
        dialog.reject();
    });
}

void TestLabelsWindow::labelsAreSorted()
{
    addAt(u"Ana"_s, u"Alba"_s, u"1 Elm St"_s, u"62703"_s, u"Kitchen"_s);
    addAt(u"Ben"_s, u"Bell"_s, u"2 Elm St"_s, u"62701"_s, u"Laundry"_s);
    addAt(u"Cleo"_s, u"Cruz"_s, u"3 Elm St"_s, u"62702"_s, u"Archive"_s);
    inLabels([this](PrintDialog &dialog) {
        const auto order = [&] {
            QString families;
            for (const auto &word : wordsOf(dialog).split(u' ')) {
                if (QStringList{u"Alba"_s, u"Bell"_s, u"Cruz"_s}.contains(word))
                    families += word[0];
            }
            return families;
        };
        QCOMPARE(order(), u"ABC"_s);
        find<QComboBox>(u"labelOrder"_s)->setCurrentIndex(1);
        QCOMPARE(order(), u"BCA"_s);
        find<QComboBox>(u"labelOrder"_s)->setCurrentIndex(2);
        QCOMPARE(order(), u"CAB"_s);
        dialog.reject();
    });
}

void TestLabelsWindow::theSheetDecidesOnThePaper()
{
    for (int i = 0; i < 12; ++i)
        addAt(u"Ana"_s, u"Alba %1"_s.arg(i), u"%1 Elm St"_s.arg(i));
    inLabels([this](PrintDialog &dialog) {
        QVERIFY(!find<QComboBox>(u"paperSize"_s)->isVisible());
        choose(u"labelSheet"_s, u"5163"_s);
        QCOMPARE(dialog.printout().pageSize(), QSizeF(612, 792));
        QCOMPARE(dialog.printout().pageCount(), 2);
        auto *start = find<QSpinBox>(u"labelStart"_s);
        QCOMPARE(start->maximum(), 10);
        start->setValue(10);
        QCOMPARE(dialog.printout().pageCount(), 3);
        choose(u"labelSheet"_s, u"L7160"_s);
        QCOMPARE(dialog.printout().pageSize(), QSizeF(595, 842));
        QCOMPARE(start->maximum(), 21);
        dialog.reject();
    });
}

void TestLabelsWindow::sheetAndShiftAreRememberedForNextTime()
{
    addAt(u"Rosa"_s, u"Díaz"_s, u"12 Main St"_s);
    inLabels([this](PrintDialog &dialog) {
        choose(u"labelSheet"_s, u"5161"_s);
        find<QDoubleSpinBox>(u"labelRight"_s)->setValue(1.5);
        find<QDoubleSpinBox>(u"labelDown"_s)->setValue(-2);
        find<QSpinBox>(u"labelStart"_s)->setValue(4);
        dialog.reject();
    });
    inLabels([this](PrintDialog &dialog) {
        QCOMPARE(find<QComboBox>(u"labelSheet"_s)->currentData().toString(), u"5161"_s);
        QCOMPARE(find<QDoubleSpinBox>(u"labelRight"_s)->value(), 1.5);
        QCOMPARE(find<QDoubleSpinBox>(u"labelDown"_s)->value(), -2.);
        QCOMPARE(find<QSpinBox>(u"labelStart"_s)->value(), 1); // another sheet is whole again
        choose(u"labelSheet"_s, u"5163"_s);
        QCOMPARE(find<QDoubleSpinBox>(u"labelRight"_s)->value(), 0.); // it was not measured yet
        choose(u"labelSheet"_s, u"5161"_s);
        QCOMPARE(find<QDoubleSpinBox>(u"labelRight"_s)->value(), 1.5);
        dialog.reject();
    });
}

void TestLabelsWindow::aTestPageIsPrintedWithoutAnybody()
{
    add(u"Ana"_s, u"Silva"_s); // without an address
    const QString before = newestLabel();
    inLabels([this](PrintDialog &dialog) {
        QVERIFY(!find<QPushButton>(u"savePdf"_s)->isEnabled());
        find<QCheckBox>(u"labelTest"_s)->setChecked(true);
        QVERIFY(told().startsWith(u"A test page"_s));
        QVERIFY(wordsOf(dialog).startsWith(u"1 2 3"_s));
        saveAs(u"test.pdf"_s);
    });
    QVERIFY(isPdf());
    QCOMPARE(newestLabel(), before);
}

void TestLabelsWindow::badgesGoOnLabelsToo()
{
    const Event training = addEvent(u"Training"_s, QDate(2026, 11, 20));
    command(u"Events"_s);
    m_window->findChild<EventsPage *>()->goTo(training.id);
    command(u"Print badges…"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        find<QSpinBox>(u"badgeBlank"_s)->setValue(9);
        QVERIFY(find<QComboBox>(u"paperSize"_s)->isVisible());
        QVERIFY(!find<QSpinBox>(u"labelStart"_s)->isVisible());
        QVERIFY(wordsOf(dialog).contains(u"Confidential"_s));
        choose(u"labelSheet"_s, u"5395"_s);
        QVERIFY(!find<QComboBox>(u"paperSize"_s)->isVisible());
        QVERIFY(find<QSpinBox>(u"labelStart"_s)->isVisible());
        QCOMPARE(dialog.printout().pageSize(), QSizeF(612, 792));
        QCOMPARE(dialog.printout().pageCount(), 2);
        QVERIFY(!wordsOf(dialog).contains(u"Confidential"_s));
        QCOMPARE(wordsOf(dialog).count(u"Training"_s), 9);
        QCOMPARE(unnamed(&dialog), QStringList());
        saveAs(u"badges.pdf"_s);
    });
    QVERIFY(isPdf());
}

void TestLabelsWindow::aMonthIsPrinted()
{
    addEvent(u"Potluck"_s, QDate(2026, 11, 20));
    addEvent(u"Rally"_s, QDate(2026, 11, 21), EventStatus::Cancelled);
    addEvent(u"Retreat"_s, QDate(2026, 12, 4));
    inPrintedMonth([this](PrintDialog &dialog) {
        QCOMPARE(dialog.printout().title(), u"November 2026"_s);
        QCOMPARE(told(), u"2 events."_s);
        const QString words = wordsOf(dialog);
        QVERIFY(words.contains(u"Potluck"_s) && words.contains(u"cancelled"_s) && words.contains(u"Wednesday"_s));
        QVERIFY(!words.contains(u"Retreat"_s));
        QVERIFY(dialog.printout().pageSize().width() > dialog.printout().pageSize().height());
        saveAs(u"month.pdf"_s);
    });
    QVERIFY(isPdf());
    QCOMPARE(newestLabel(), u"Print the calendar of November 2026: 2 events"_s);
}

void TestLabelsWindow::whatIsNotAnnouncedStaysOffAPrintedMonth()
{
    addEvent(u"Potluck"_s, QDate(2026, 11, 20), EventStatus::Announced);
    addEvent(u"Walkout planning"_s, QDate(2026, 11, 21));
    addEvent(u"Occupation"_s, QDate(2026, 11, 22), EventStatus::Cancelled); // perhaps it was an idea only
    inPrintedMonth([this](PrintDialog &dialog) {
        for (const auto &shown : {u"Walkout"_s, u"Occupation"_s, u"Confidential"_s})
            QVERIFY2(wordsOf(dialog).contains(shown), qPrintable(shown));
        find<QCheckBox>(u"printUnannounced"_s)->setChecked(false);
        QCOMPARE(told(), u"1 event. 1 left out: not announced yet. 1 left out: cancelled."_s);
        QVERIFY(wordsOf(dialog).contains(u"Potluck"_s));
        for (const auto &kept : {u"Walkout"_s, u"Occupation"_s, u"Confidential"_s})
            QVERIFY2(!wordsOf(dialog).contains(kept), qPrintable(kept));
    });
}

void TestLabelsWindow::everythingHasAName()
{
    addAt(u"Rosa"_s, u"Díaz"_s, u"12 Main St"_s);
    inLabels([](PrintDialog &dialog) {
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
}

RNF_TEST(TestLabelsWindow)
#include "tst_labels_window.moc"
