#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "events/RegistrationFileDialog.h"
#include "events/Registrations.h"

#include <QComboBox>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QByteArray firstWeek = "Name,Email,Status,Shoe\n"
                             "Rosa Díaz,rosa@example.org,yes,41\n"
                             "Eva Kim,eva@example.org,yes,38\n"
                             "Sam Ortiz,sam@example.org,maybe,44\n"
                             "Ana Alba,ana@example.org,wobbly,40\n";
const QByteArray nextWeek = "Name,Email,Status\n"
                            "Rosa Díaz,rosa@example.org,no\n"
                            "New Person,new@example.org,yes\n";

} // namespace

/// The list of an event brought in from the window: tried first, then brought in, and taken back; who is no longer in it stays
/// unless somebody says so.
class TestRegistrationImport : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"registration-import"_s); }
    void init();
    void cleanup() { closeWindow(); }

    void aListIsTriedAndThenBroughtIn();
    void theEmptyListOffersIt();
    void whoIsNoLongerInItStaysUnlessTicked();
    void onlyTickingIsEnoughToWrite();
    void whatWasBroughtInIsTakenBackFromItsResult();
    void whoCameIsAskedOnlyOfWhatHasBegun();
    void withoutAnEventItSaysWhatToDo();
    void everythingHasAName();

private:
    Event addEvent(const QString &name, const QDate &day)
    {
        Event event;
        event.name = name;
        EventTimes::set(event, day, QTime(19, 0), QTime(21, 0));
        const auto id = workspace().events().add(session(), {event, {}, {}});
        return workspace().events().find(session(), id ? *id : EventId()).value_or(Event());
    }
    void show(const Event &event)
    {
        command(u"Events"_s);
        m_window->findChild<EventsPage *>()->goTo(event.id);
    }
    void file(const QByteArray &bytes)
    {
        m_prompts.path = m_folder->filePath(u"list.csv"_s);
        QFile written(m_prompts.path);
        QVERIFY(written.open(QIODevice::WriteOnly));
        written.write(bytes);
    }
    void open(const QByteArray &bytes)
    {
        file(bytes);
        command(u"Bring in a list…"_s);
        QVERIFY(dialog<RegistrationFileDialog>());
    }
    QString said() { return find<QLabel>(u"bringInSentence"_s)->text(); }
    QPushButton *part(const QString &name) { return find<QPushButton>(u"bringInPart/"_s + name); }
    QStringList rows(const QString &name)
    {
        part(name)->click();
        const auto *table = find<QTableWidget>(u"bringInRows"_s);
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells += table->item(row, column)->text();
            lines += cells.join(u'|');
        }
        return lines;
    }
    void bringIn()
    {
        QVERIFY(find<QPushButton>(u"bringIn"_s)->isEnabled());
        find<QPushButton>(u"bringIn"_s)->click();
        QVERIFY2(said().startsWith(u"Done: "_s), qPrintable(said()));
    }
    void close()
    {
        dialog<RegistrationFileDialog>()->reject();
        awaitEndOf<RegistrationFileDialog>();
    }
    Rsvp answerOf(const QString &name)
    {
        for (const auto &row : workspace().registrations().of(session(), m_ahead.id)) {
            if (row.name == name)
                return row.registration.rsvp;
        }
        return Rsvp::Expired; // nobody's here
    }

    Event m_ahead;
};

void TestRegistrationImport::init()
{
    openWindow();
    m_ahead = addEvent(u"Strike school"_s, QDate(2026, 12, 4));
    show(m_ahead);
}

void TestRegistrationImport::aListIsTriedAndThenBroughtIn()
{
    open(firstWeek);
    QCOMPARE(said(), u"3 new on the list · 1 not understood"_s);
    QVERIFY(part(u"leftOut"_s)->isChecked()); // what needs a look is open
    QCOMPARE(rows(u"added"_s).first(), u"2|Rosa Díaz|yes"_s);
    QVERIFY2(rows(u"leftOut"_s).first().startsWith(u"5|Ana Alba|Status: “wobbly” is no answer"_s),
             qPrintable(rows(u"leftOut"_s).first()));
    const QString remarks = find<QLabel>(u"bringInRemarks"_s)->text();
    QVERIFY2(remarks.contains(u"3 people were not here at all and are made."_s), qPrintable(remarks));
    QVERIFY2(remarks.contains(u"Columns left out: Shoe"_s), qPrintable(remarks));
    QVERIFY(!find<QWidget>(u"missingFromFile"_s)->isVisible());
    QCOMPARE(workspace().people().count(session()), 0);
    bringIn();
    close();
    QCOMPARE(workspace().registrations().of(session(), m_ahead.id).size(), 3);
    QVERIFY(find<QWidget>(u"undoBar"_s)->isVisible());
    QVERIFY(newestLabel().startsWith(u"Registrations for “Strike school” from list.csv"_s));
}

void TestRegistrationImport::theEmptyListOffersIt()
{
    file(firstWeek);
    Q_EMIT find<QPushButton>(u"bringInFirstList"_s)->clicked();
    QVERIFY(dialog<RegistrationFileDialog>());
    close();
}

void TestRegistrationImport::whoIsNoLongerInItStaysUnlessTicked()
{
    open(firstWeek);
    bringIn();
    close();
    open(nextWeek);
    QCOMPARE(said(), u"1 new on the list · 1 changed · 2 no longer in the file"_s);
    QCOMPARE(rows(u"added"_s).first(), u"2|Rosa Díaz|yes → cancelled"_s);
    auto *missing = find<QListWidget>(u"missingFromFile"_s);
    QVERIFY(missing->isVisible());
    QCOMPARE(missing->count(), 2);
    QCOMPARE(missing->item(0)->text(), u"Eva Kim"_s);
    QCOMPARE(missing->item(0)->checkState(), Qt::Unchecked);
    missing->item(1)->setCheckState(Qt::Checked);
    bringIn();
    QVERIFY(said().contains(u"1 marked as cancelled"_s));
    QVERIFY(!missing->isVisible());
    close();
    QCOMPARE(answerOf(u"Eva Kim"_s), Rsvp::Yes);
    QCOMPARE(answerOf(u"Sam Ortiz"_s), Rsvp::Cancelled);
    QCOMPARE(answerOf(u"New Person"_s), Rsvp::Yes);
}

void TestRegistrationImport::onlyTickingIsEnoughToWrite()
{
    open("Name,Email\nRosa Díaz,rosa@example.org\nEva Kim,eva@example.org\n");
    bringIn();
    close();
    open("Name,Email\nRosa Díaz,rosa@example.org\n");
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    auto *eva = find<QListWidget>(u"missingFromFile"_s)->item(0);
    eva->setCheckState(Qt::Checked);
    QVERIFY(find<QPushButton>(u"bringIn"_s)->isEnabled());
    eva->setCheckState(Qt::Unchecked);
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    eva->setCheckState(Qt::Checked);
    bringIn();
    close();
    QCOMPARE(answerOf(u"Eva Kim"_s), Rsvp::Cancelled);
}

void TestRegistrationImport::whatWasBroughtInIsTakenBackFromItsResult()
{
    open(firstWeek);
    bringIn();
    find<QPushButton>(u"bringInUndo"_s)->click();
    awaitEndOf<RegistrationFileDialog>();
    QVERIFY(workspace().registrations().of(session(), m_ahead.id).isEmpty());
    QCOMPARE(workspace().people().count(session()), 0);
}

void TestRegistrationImport::whoCameIsAskedOnlyOfWhatHasBegun()
{
    open("Name,Email\nRosa Díaz,rosa@example.org\n");
    auto *means = find<QComboBox>(u"listMeans"_s);
    QCOMPARE(means->currentText(), u"Who registered"_s);
    means->setCurrentIndex(1);
    QVERIFY2(said().startsWith(u"“Strike school” has not begun"_s), qPrintable(said()));
    QVERIFY(!find<QPushButton>(u"bringIn"_s)->isEnabled());
    close();
    const Event past = addEvent(u"Open evening"_s, QDate(2026, 11, 10));
    show(past);
    open("Name,Email,Attended\nRosa Díaz,rosa@example.org,yes\n");
    QCOMPARE(find<QComboBox>(u"listMeans"_s)->currentText(), u"Who came"_s);
    QCOMPARE(rows(u"added"_s).first(), u"2|Rosa Díaz|yes · came"_s);
    bringIn();
    close();
    QCOMPARE(workspace().registrations().counts(session(), past.id).came, 1);
}

void TestRegistrationImport::withoutAnEventItSaysWhatToDo()
{
    QVERIFY(workspace().events().remove(session(), m_ahead));
    QCoreApplication::processEvents();
    file(firstWeek);
    command(u"Bring in a list…"_s);
    QVERIFY(!m_window->findChild<RegistrationFileDialog *>());
}

void TestRegistrationImport::everythingHasAName()
{
    open(firstWeek);
    bringIn();
    close();
    open(nextWeek);
    QCOMPARE(unnamed(dialog<RegistrationFileDialog>()), QStringList());
    close();
}

RNF_TEST(TestRegistrationImport)
#include "tst_registration_import.moc"
