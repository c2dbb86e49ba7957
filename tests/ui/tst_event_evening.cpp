#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/InviteDialog.h"
#include "events/NewEventDialog.h"

#include <QComboBox>
#include <QTableView>

using namespace rnf;
using namespace Qt::StringLiterals;

/// An evening from the idea to everybody's history, as somebody makes it who has keys and a mouse. A click or a field that is
/// filled is one step.
class TestEventEvening : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"event-evening"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEveningTakesAtMostTwentySteps();

private:
    void addNightShift()
    {
        for (const auto &[given, family] :
             {std::pair(u"Rosa"_s, u"Díaz"_s), {u"Amadou"_s, u"Diallo"_s}, {u"Li"_s, u"Wei"_s}}) {
            const PersonId person = add(given, family);
            Person after = read(person);
            after.employments = {Employment{0, u"St. Luke's"_s, {}, u"Laundry"_s, u"Night"_s, {}, {}, {}, {}}};
            QVERIFY(workspace().people().save(session(), read(person), after));
        }
        add(u"Dana"_s, u"Day"_s);
    }
    void fill(const QString &text)
    {
        keys(text);
        ++m_steps;
    }
    void next() { key(Qt::Key_Tab); }
    void press(const QString &button)
    {
        click(button);
        ++m_steps;
    }
    void choose(const QString &menuCommand)
    {
        command(menuCommand);
        ++m_steps;
    }
    QString calendarFile();

    int m_steps = 0;
};

QString TestEventEvening::calendarFile()
{
    m_prompts.path = m_folder->filePath(u"evening.ics"_s);
    choose(u"Export calendar…"_s);
    QFile file(m_prompts.path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// "A potluck on Friday at seven: make it and invite the night shift."
void TestEventEvening::anEveningTakesAtMostTwentySteps()
{
    addNightShift();
    choose(u"New event…"_s);
    fillIn<NewEventDialog>([this](NewEventDialog &) {
        fill(u"Potluck"_s);
        find<QWidget>(u"newEventDay"_s)->setFocus(Qt::TabFocusReason);
        fill(u"fri"_s);
        next();
        fill(u"7 pm"_s);
        find<QWidget>(u"newEventPlace"_s)->setFocus(Qt::TabFocusReason);
        fill(u"Union hall"_s);
        next();
        fill(u"40"_s);
        press(u"writeEvent"_s);
    });
    turnTab(u"eventTabs"_s, u"People"_s);
    ++m_steps;
    press(u"invite"_s);
    fillIn<InviteDialog>([this](InviteDialog &) {
        fill(u"Shift: Night"_s);
        press(u"writeInvite"_s);
    });
    QCOMPARE(find<QTableView>(u"registrations"_s)->model()->rowCount(), 3);

    press(u"printSignIn"_s);
    find<QComboBox>(u"eventSheetWho"_s)->setCurrentIndex(1); // nobody has answered yet
    ++m_steps;
    savePdf(u"door.pdf"_s, {u"Potluck"_s, u"Union hall"_s, u"Rosa Díaz"_s, u"Amadou Diallo"_s, u"Li Wei"_s});
    ++m_steps;
    press(u"nextStep"_s); // what nobody announced stays out of calendars
    const QString calendar = calendarFile();
    QVERIFY2(calendar.contains(u"SUMMARY:Potluck"_s) && calendar.contains(u"LOCATION:Union hall"_s), qPrintable(calendar));
    QVERIFY2(calendar.contains(u":20261120T190000"_s), qPrintable(calendar)); // Monday 16 November is today
    choose(u"Month"_s);
    const auto *month = find<QTableView>(u"month"_s)->model();
    QStringList days;
    for (int row = 0; row < month->rowCount(); ++row) {
        for (int column = 0; column < month->columnCount(); ++column)
            days += month->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    QCOMPARE(days.filter(u"Potluck"_s).size(), 1);
    QVERIFY2(days.filter(u"Potluck"_s).first().contains(u"20"_s), qPrintable(days.filter(u"Potluck"_s).first()));
    QVERIFY2(m_steps <= 20, qPrintable(QString::number(m_steps)));
    QCOMPARE(m_steps, 17);
}

RNF_TEST(TestEventEvening)
#include "tst_event_evening.moc"
