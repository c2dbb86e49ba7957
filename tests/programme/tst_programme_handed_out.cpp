#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "exchange/ProgrammeExports.h"
#include "programme/ProgrammeHandOut.h"
#include "programme/ProgrammePart.h"
#include "programme/Programmes.h"

#include <QAction>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A programme is printed and handed out in the real window.
class TestProgrammeHandedOut : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"programme-out"_s); }
    void init();
    void cleanup() { closeWindow(); }
    void theProgrammeIsPrintedInEveryForm();
    void theDraftIsPrintedOnceItHasChanged();
    void anEmptyProgrammeIsNotPrinted();
    void aPageIsHandedOut();
    void aCalendarOfOneTrackIsHandedOut();
    void whoThinksBetterOfItLeavesNothing();
    void everythingHasAName();

private:
    Event event() { return *workspace().events().find(session(), m_event); }
    void choose(const QString &action)
    {
        command(u"Events"_s);
        m_window->findChild<EventsPage *>()->goTo(m_event);
        turnTab(u"eventTabs"_s, u"Programme"_s);
        m_window->findChild<ProgrammePart *>()->findChild<QAction *>(action)->trigger();
        QCoreApplication::processEvents();
    }
    void set(const QString &box, const QString &text)
    {
        auto *combo = find<QComboBox>(box);
        const int found = combo->findText(text, Qt::MatchStartsWith);
        QVERIFY2(found >= 0, qPrintable(text));
        combo->setCurrentIndex(found);
    }
    QByteArray saved(const QString &name)
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    ProgrammeSlotId addSession(const QString &title, int hour, ProgrammeTrackId track = {});

    EventId m_event;
    RoomId m_room;
};

void TestProgrammeHandedOut::init()
{
    openWindow();
    auto &events = workspace().events();
    Room room;
    room.venue = *events.venueNamed(session(), u"Workers' School"_s);
    room.name = u"Hall"_s;
    m_room = *events.add(session(), room);
    Event event;
    event.name = u"Conference"_s;
    event.hasProgramme = true;
    event.venue = room.venue;
    EventTimes::set(event, QDate(2026, 11, 20), {9, 0}, 8 * 60);
    m_event = *events.add(session(), {event, {}, {}});
}

ProgrammeSlotId TestProgrammeHandedOut::addSession(const QString &title, int hour, ProgrammeTrackId track)
{
    ProgrammeSession added;
    added.event = m_event;
    added.title = title;
    if (track.isValid())
        added.tracks = {{0, track, true}};
    Event times = event();
    EventTimes::set(times, EventTimes::day(times), {hour, 0}, 60);
    auto &programmes = workspace().programmes();
    return *programmes.place(session(), *programmes.add(session(), added), {m_room, times.startsAt, 0});
}

void TestProgrammeHandedOut::theProgrammeIsPrintedInEveryForm()
{
    addSession(u"Phone banks"_s, 10);
    QVERIFY(workspace().programmes().release(session(), m_event, u"v1"_s));
    choose(u"printProgramme"_s);
    m_prompts.path = m_folder->filePath(u"programme.pdf"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        for (const auto &form : {u"Booklet"_s, u"List"_s, u"Sheets for the wall"_s, u"Sheets for the doors"_s}) {
            set(u"programmeForm"_s, form);
            const QString words = wordsOf(dialog);
            for (const auto &thing : {u"Conference"_s, u"Phone banks"_s, u"Hall"_s, u"Programme v1 of"_s})
                QVERIFY2(words.contains(thing), qPrintable(form + u": "_s + words));
            QVERIFY2(!words.contains(u"Printed by"_s) && !words.contains(u"Confidential"_s), qPrintable(words));
        }
        click(u"savePdf"_s);
    });
    QVERIFY(saved(u"programme.pdf"_s).startsWith("%PDF"));
    QVERIFY2(newestLabel().startsWith(u"Print the programme of"_s) && newestLabel().endsWith(u": Sheets for the doors"_s),
             qPrintable(newestLabel()));
}

void TestProgrammeHandedOut::theDraftIsPrintedOnceItHasChanged()
{
    addSession(u"Phone banks"_s, 10);
    QVERIFY(workspace().programmes().release(session(), m_event, u"v1"_s));
    addSession(u"Digital security"_s, 14);
    choose(u"printProgramme"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        QVERIFY(wordsOf(dialog).contains(u"Digital security"_s));
        QVERIFY(wordsOf(dialog).contains(u"Draft of the programme"_s));
        set(u"programmeVersion"_s, u"Programme v1"_s);
        QVERIFY(!wordsOf(dialog).contains(u"Digital security"_s));
        QVERIFY(unnamed(&dialog).isEmpty());
        dialog.reject();
    });
}

void TestProgrammeHandedOut::anEmptyProgrammeIsNotPrinted()
{
    choose(u"printProgramme"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        for (const auto &form : {u"Booklet"_s, u"List"_s, u"Sheets for the wall"_s, u"Sheets for the doors"_s}) {
            set(u"programmeForm"_s, form);
            QVERIFY(!find<QPushButton>(u"savePdf"_s)->isEnabled());
        }
        dialog.reject();
    });
}

void TestProgrammeHandedOut::aPageIsHandedOut()
{
    addSession(u"Phone <banks>"_s, 10);
    m_prompts.path = m_folder->filePath(u"page"_s);
    choose(u"handOutProgramme"_s);
    fillIn<ProgrammeHandOut>([this](ProgrammeHandOut &) {
        QVERIFY(!find<QComboBox>(u"handOutPart"_s)->isVisible());
        click(u"writeProgramme"_s);
    });
    QVERIFY(saved(u"page.html"_s).contains("Phone &lt;banks&gt;"));
    QVERIFY(newestLabel().endsWith(u"to page.html"_s));
}

void TestProgrammeHandedOut::aCalendarOfOneTrackIsHandedOut()
{
    const auto track = *workspace().programmes().add(session(), ProgrammeTrack{{}, m_event, u"Online"_s, 0, 0});
    addSession(u"Phone banks"_s, 10, track);
    addSession(u"Digital security"_s, 14);
    m_prompts.path = m_folder->filePath(u"online.ics"_s);
    choose(u"handOutProgramme"_s);
    fillIn<ProgrammeHandOut>([this](ProgrammeHandOut &) {
        set(u"handOutKind"_s, u"A calendar"_s);
        QVERIFY(find<QComboBox>(u"handOutPart"_s)->isVisible());
        set(u"handOutPart"_s, u"The track “Online”"_s);
        click(u"writeProgramme"_s);
    });
    QCOMPARE(saved(u"online.ics"_s).count("BEGIN:VEVENT"), 1);
    QVERIFY(saved(u"online.ics"_s).contains("Phone banks"));
}

void TestProgrammeHandedOut::whoThinksBetterOfItLeavesNothing()
{
    addSession(u"Phone banks"_s, 10);
    const QString before = newestLabel();
    m_prompts.path.clear();
    choose(u"handOutProgramme"_s);
    fillIn<ProgrammeHandOut>([this](ProgrammeHandOut &dialog) {
        click(u"writeProgramme"_s);
        QVERIFY(dialog.isVisible());
        dialog.reject();
    });
    QCOMPARE(newestLabel(), before);
}

void TestProgrammeHandedOut::everythingHasAName()
{
    addSession(u"Phone banks"_s, 10);
    choose(u"handOutProgramme"_s);
    fillIn<ProgrammeHandOut>([this](ProgrammeHandOut &dialog) {
        set(u"handOutKind"_s, u"A calendar"_s);
        QVERIFY2(unnamed(&dialog).isEmpty(), qPrintable(unnamed(&dialog).join(u", "_s)));
        dialog.reject();
    });
}

RNF_TEST(TestProgrammeHandedOut)
#include "tst_programme_handed_out.moc"
