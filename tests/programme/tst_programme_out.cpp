#include "support/TestProgram.h"

#include "ProgrammeSteps.h"

#include "exchange/ProgrammePageFile.h"
#include "programme/SlotHistory.h"
#include "programme/SpeakerProfiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What everybody may read of a programme, as a page, in calendars and as a table.
class TestProgrammeOut : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everybodyReadsWhatRuns();
    void blockersAndHelpersAreNobodysBusiness();
    void theNewestReleaseGoesOut();
    void whatWasCalledOffSaysSo();
    void aPageIsWellFormedAndHasItsLandmarks();
    void aPageRunsNothingAndFetchesNothing();
    void aPageEscapesWhatWasTyped();
    void headingsGoDownOneByOne();
    void aPageFitsAPhoneAndADeskInARealBrowser();
    void aSlotKeepsItsName();
    void whatIsMovedCountsOn();
    void aRepeatThatComesBackIsTheSame();
    void calendarsKnowASlotAgain();
    void whatIsDroppedIsCancelledInCalendars();
    void aCalendarOfATrackOrAPersonHoldsThatAlone();
    void aTableHasARowForEachTime();
    void nothingIsWrittenOfAnEmptyProgramme();
    void everyFileStandsInTheHistory();

private:
    const Session &session() { return m_workspace->session; }
    QByteArray written(ProgrammeExports::Kind kind, const QString &name, const ProgrammeExports::Part &part = {})
    {
        ProgrammeExports::Wanted wanted{kind};
        wanted.part = part;
        const auto done =
            m_steps->exports().write(session(), m_workspace->file(name), u"Workers' School"_s, m_steps->event, wanted);
        QFile file(m_workspace->file(name));
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<CalendarEntry> calendar(const ProgrammeExports::Part &part = {})
    {
        return m_steps->exports().calendar(session(), m_steps->event, ProgrammeExports::Which::Newest, part);
    }
    CalendarEntry entry(const QString &title)
    {
        const auto all = calendar();
        const auto found = std::ranges::find(all, title, &CalendarEntry::title);
        return found == all.end() ? CalendarEntry() : *found;
    }
    /// A session with people at ten, one in Spanish in the next room, lunch, and setting up before.
    void fill();

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ProgrammeSteps> m_steps;
    ProgrammeSessionId m_banks, m_spanish;
    PersonId m_rosa, m_omar;
};

void TestProgrammeOut::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    m_steps.reset();
    m_workspace = std::make_unique<TestWorkspace>();
    m_steps = std::make_unique<ProgrammeSteps>(*m_workspace);
    fill();
}

void TestProgrammeOut::fill()
{
    m_rosa = m_workspace->add(m_workspace->person(u"Rosa"_s, u"Díaz"_s));
    m_omar = m_workspace->add(m_workspace->person(u"Omar"_s, u"Haddad"_s));
    const auto eva = m_workspace->add(m_workspace->person(u"Eva"_s, u"Roth"_s));
    const auto track = *m_steps->programmes().add(session(), ProgrammeTrack{{}, m_steps->event.id, u"Online"_s, 0, 0});
    auto banks = m_steps->titled(u"Phone banks"_s);
    banks.abstract = u"How to call <everybody> & be heard."_s;
    banks.format = SessionFormat::Panel;
    banks.people = {
        {0, m_rosa, SessionRole::Speaker, 0}, {0, m_omar, SessionRole::Moderator, 1}, {0, eva, SessionRole::Interpreter, 2}};
    banks.tracks = {{0, track, true}};
    m_banks = m_steps->add(banks);
    auto spanish = m_steps->titled(u"Derechos de inquilinos"_s);
    spanish.language = u"es"_s;
    spanish.interpretation = SessionInterpretation::Simultaneous;
    m_spanish = m_steps->add(spanish);
    m_steps->place(m_banks, 0, m_steps->at(10));
    m_steps->place(m_spanish, 1, m_steps->at(10, 0, 1));
    m_steps->addSlot(SlotKind::Break, u"Lunch"_s, m_steps->at(12), m_steps->at(13));
    m_steps->addSlot(SlotKind::Blocker, u"Setting up"_s, m_steps->at(8), m_steps->at(9));
}

void TestProgrammeOut::everybodyReadsWhatRuns()
{
    const auto programme = m_steps->shown();
    QCOMPARE(programme.days(), (QList{QDate(2027, 3, 19), QDate(2027, 3, 20)}));
    const auto first = programme.on(QDate(2027, 3, 19));
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[0].title, u"Phone banks"_s);
    QCOMPARE(first[0].room, u"Hall"_s);
    QCOMPARE(first[0].names, (QStringList{u"Rosa Díaz"_s, u"Omar Haddad (moderator)"_s}));
    QCOMPARE(first[0].tracks, QStringList{u"Online"_s});
    QCOMPARE(first[0].marks, (QStringList{u"panel"_s, u"step-free"_s}));
    QCOMPARE(first[0].times().simplified(), u"10:00 AM – 11:00 AM"_s);
    QCOMPARE(first[1].title, u"Lunch"_s);
    QCOMPARE(first[1].room, QString());
    const auto spanish = programme.on(QDate(2027, 3, 20)).first();
    QCOMPARE(spanish.marks, (QStringList{u"in Spanish"_s, u"interpreted at the same time"_s}));
    QCOMPARE(PublicProgramme::languageName(u"signs of the sea"_s), u"signs of the sea"_s);
}

void TestProgrammeOut::blockersAndHelpersAreNobodysBusiness()
{
    for (const auto kind : {ProgrammeExports::Kind::Page, ProgrammeExports::Kind::Calendar, ProgrammeExports::Kind::Xml,
                            ProgrammeExports::Kind::Json, ProgrammeExports::Kind::Table}) {
        const QByteArray file = written(kind, u"out.csv"_s);
        QVERIFY(file.contains("Phone banks"));
        QVERIFY(!file.contains("Setting up"));
        QVERIFY(!file.contains("Eva"));
    }
}

void TestProgrammeOut::theNewestReleaseGoesOut()
{
    QVERIFY(m_steps->shown().isDraft());
    QCOMPARE(m_steps->shown().versionText(), u"Draft of the programme"_s);
    m_steps->release(u"v1"_s);
    m_steps->place(m_banks, 0, m_steps->at(15));
    QCOMPARE(m_steps->shown().entries.size(), 3);
    QVERIFY2(m_steps->shown().versionText().startsWith(u"Programme v1 of "_s), qPrintable(m_steps->shown().versionText()));
    const auto draft = m_steps->exports().programme(session(), m_steps->event, ProgrammeExports::Which::Draft);
    QCOMPARE(draft.entries.size(), 4);
    QVERIFY(draft.isDraft());
}

void TestProgrammeOut::whatWasCalledOffSaysSo()
{
    m_steps->release(u"v1"_s);
    const auto before = *m_steps->programmes().find(session(), m_banks);
    auto after = before;
    after.status = SessionStatus::Cancelled;
    QVERIFY(m_steps->programmes().save(session(), before, after));
    const auto entry = m_steps->shown().entries.first();
    QVERIFY(entry.isCalledOff);
    QCOMPARE(entry.title, u"Called off: Phone banks"_s);
    QCOMPARE(this->entry(u"Called off: Phone banks"_s).status, EventStatus::Cancelled);
    const auto file = m_steps->exports().schedule(session(), m_steps->event, ProgrammeExports::Which::Newest);
    QCOMPARE(file.talks.size(), 1);
}

void TestProgrammeOut::aPageIsWellFormedAndHasItsLandmarks()
{
    QXmlStreamReader page(written(ProgrammeExports::Kind::Page, u"p.html"_s));
    QStringList elements, anchors, goals;
    QString language, text;
    while (!page.atEnd()) {
        page.readNext();
        if (page.isCharacters())
            text += page.text();
        if (!page.isStartElement())
            continue;
        elements += page.name().toString();
        const auto attributes = page.attributes();
        language += attributes.value(u"lang"_s);
        if (attributes.hasAttribute(u"id"_s))
            anchors += attributes.value(u"id"_s).toString();
        for (const auto &to :
             {attributes.value(u"href"_s).mid(1).toString(), attributes.value(u"aria-labelledby"_s).toString()}) {
            if (!to.isEmpty())
                goals += to;
        }
    }
    QVERIFY2(!page.hasError(), qPrintable(page.errorString()));
    for (const auto &landmark : {u"header"_s, u"nav"_s, u"main"_s, u"footer"_s, u"h1"_s})
        QCOMPARE(elements.count(landmark), 1);
    QCOMPARE(elements.count(u"section"_s), 2);
    QCOMPARE(language, u"en"_s);
    QVERIFY(!goals.isEmpty());
    for (const auto &goal : goals)
        QVERIFY2(anchors.count(goal) == 1, qPrintable(goal));
    QVERIFY(text.contains(u"How to call <everybody> & be heard."_s));
    QVERIFY(text.contains(u"Omar Haddad (moderator)"_s));
}

void TestProgrammeOut::aPageRunsNothingAndFetchesNothing()
{
    const QString page = QString::fromUtf8(written(ProgrammeExports::Kind::Page, u"p.html"_s));
    static const QRegularExpression runs(u"<script|<link|<img|<iframe|\\ssrc=|\\son\\w+=|url\\(|@import|https?:"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto found = runs.match(page);
    QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
    QVERIFY(page.contains(u"@media print"_s));
    QVERIFY(page.contains(u"datetime=\"2027-03-19T10:00:00-04:00\""_s));
}

void TestProgrammeOut::aPageEscapesWhatWasTyped()
{
    const auto before = *m_steps->programmes().find(session(), m_banks);
    auto after = before;
    after.title = u"<b onclick=\"x\">%1 %2</b>"_s;
    after.abstract = u"one\ntwo\u000bthree"_s;
    QVERIFY(m_steps->programmes().save(session(), before, after));
    const QByteArray page = written(ProgrammeExports::Kind::Page, u"p.html"_s);
    QVERIFY(page.contains("&lt;b onclick=&quot;x&quot;&gt;%1 %2&lt;/b&gt;"));
    QVERIFY(page.contains("one<br/>\ntwo"));
    QXmlStreamReader reader(page);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestProgrammeOut::headingsGoDownOneByOne()
{
    static const QRegularExpression heading(u"<h([1-6])"_s);
    int last = 0;
    const QString page = QString::fromUtf8(written(ProgrammeExports::Kind::Page, u"p.html"_s));
    for (const auto &match : heading.globalMatch(page)) {
        const int level = match.captured(1).toInt();
        QVERIFY2(level <= last + 1, qPrintable(match.captured()));
        last = level;
    }
    QCOMPARE(last, 4);
}

namespace {

/// What a browser makes of a page that lies beside this one, as wide as a phone and as wide as a desk.
constexpr auto lookingAtPages = R"(<!DOCTYPE html><meta charset="utf-8">
<iframe src="p.html" style="width:360px;height:700px;border:0"></iframe>
<iframe src="p.html" style="width:1280px;height:700px;border:0"></iframe><pre id="seen"></pre>
<script>addEventListener('load', () => {
    const seen = [...document.querySelectorAll('iframe')].map(frame => {
        const page = frame.contentDocument, root = page.documentElement;
        return {width: root.clientWidth, needed: root.scrollWidth, lang: root.lang, scripts: page.scripts.length,
                fetched: frame.contentWindow.performance.getEntriesByType('resource').length,
                mains: page.querySelectorAll('main').length, titles: [...page.querySelectorAll('h4')].map(one => one.textContent),
                unread: [...page.querySelectorAll('body *')].filter(one => parseFloat(getComputedStyle(one).fontSize) < 12).length};
    });
    document.getElementById('seen').textContent = JSON.stringify(seen);
});</script>)";

} // namespace

void TestProgrammeOut::aPageFitsAPhoneAndADeskInARealBrowser()
{
    const auto before = *m_steps->programmes().find(session(), m_banks);
    auto after = before;
    after.title = u"Unionsversammlungsvorbereitungstreffen "_s + QString(60, u'x');
    QVERIFY(m_steps->programmes().save(session(), before, after));
    QVERIFY(SpeakerProfiles((*m_workspace)->store()).setBio(session(), m_rosa, u"Drives a bus, and "_s + QString(90, u's')));
    QVERIFY(written(ProgrammeExports::Kind::Page, u"p.html"_s).contains("Drives a bus"));
    QFile around(m_workspace->file(u"around.html"_s));
    QVERIFY(around.open(QIODevice::WriteOnly) && around.write(lookingAtPages) > 0);
    around.close();
    QProcess browser;
    browser.start(u"chromium-headless-shell"_s, {u"--no-sandbox"_s, u"--disable-gpu"_s, u"--allow-file-access-from-files"_s,
                                                 u"--user-data-dir="_s + m_workspace->file(u"browser"_s), u"--dump-dom"_s,
                                                 QUrl::fromLocalFile(around.fileName()).toString()});
    QVERIFY2(browser.waitForStarted(), qPrintable(browser.errorString()));
    QVERIFY(browser.waitForFinished(120'000));
    const QString dom = QString::fromUtf8(browser.readAllStandardOutput());
    static const QRegularExpression seen(u"<pre id=\"seen\">(.*)</pre>"_s, QRegularExpression::DotMatchesEverythingOption);
    const auto pages = QJsonDocument::fromJson(seen.match(dom).captured(1).toUtf8()).array();
    QCOMPARE(pages.size(), 2);
    for (const auto &value : pages) {
        const auto page = value.toObject();
        QVERIFY2(page.value(u"needed"_s).toInt() <= page.value(u"width"_s).toInt(), qPrintable(dom));
        QCOMPARE(page.value(u"lang"_s).toString(), u"en"_s);
        for (const auto &none : {u"scripts"_s, u"fetched"_s, u"unread"_s})
            QCOMPARE(page.value(none).toInt(), 0);
        QCOMPARE(page.value(u"mains"_s).toInt(), 1);
        QVERIFY(page.value(u"titles"_s).toArray().contains(after.title));
    }
}

// --- what calendars know again

namespace {

ProgrammeSlot slotAt(qint64 session, int hour, qint64 room = 1)
{
    ProgrammeSlot slot;
    slot.session = ProgrammeSessionId(session);
    slot.room = RoomId(room);
    slot.startsAt = u"2027-03-19T%1:00:00.000Z"_s.arg(hour);
    slot.endsAt = u"2027-03-19T%1:00:00.000Z"_s.arg(hour + 1);
    return slot;
}

} // namespace

void TestProgrammeOut::aSlotKeepsItsName()
{
    const auto once = SlotHistory::of({{slotAt(7, 10), slotAt(8, 10, 2)}});
    const auto again = SlotHistory::of({{slotAt(7, 10), slotAt(8, 10, 2)}, {slotAt(8, 10, 2), slotAt(7, 10)}});
    QCOMPARE(again, once);
    QVERIFY(once[0].key != once[1].key);
    QCOMPARE(once[0].changes, 0);
}

void TestProgrammeOut::whatIsMovedCountsOn()
{
    const auto stories = SlotHistory::of({{slotAt(7, 10)}, {slotAt(7, 11)}, {slotAt(7, 11)}, {}, {}, {slotAt(7, 12)}});
    QCOMPARE(stories.size(), 1);
    QCOMPARE(stories[0].changes, 3); // moved, dropped, there again
    QCOMPARE(stories[0].slot.startsAt, slotAt(7, 12).startsAt);
    QVERIFY(!stories[0].isDropped);
}

void TestProgrammeOut::aRepeatThatComesBackIsTheSame()
{
    const auto both = SlotHistory::of({{slotAt(7, 10), slotAt(7, 14)}});
    QCOMPARE(both.size(), 2);
    const auto second = both[1].key;
    auto stories = SlotHistory::of({{slotAt(7, 10), slotAt(7, 14)}, {slotAt(7, 14)}});
    QCOMPARE(stories[1].key, second); // what stays where it was is the same, though it is the only one now
    QVERIFY(stories[0].isDropped && !stories[1].isDropped);
    stories = SlotHistory::of({{slotAt(7, 10), slotAt(7, 14)}, {slotAt(7, 14)}, {slotAt(7, 14), slotAt(7, 16)}});
    QCOMPARE(stories.size(), 2);
    QVERIFY(!stories[0].isDropped && !stories[1].isDropped);
}

void TestProgrammeOut::calendarsKnowASlotAgain()
{
    m_steps->release(u"v1"_s);
    const auto before = entry(u"Phone banks"_s), lunch = entry(u"Lunch"_s);
    QVERIFY(before.start.isValid());
    QCOMPARE(before.sequence, 0);
    QCOMPARE(before.place, u"Hall, Workers' School"_s);
    const auto slots = m_steps->programmes().facts(session(), m_steps->event.id).slots;
    const auto slot = std::ranges::find(slots, m_banks, &ProgrammeSlot::session);
    QVERIFY(m_steps->programmes().move(session(), slot->id, {m_steps->rooms[1].id, m_steps->at(14), 0}));
    QCOMPARE(entry(u"Phone banks"_s).start, before.start); // nobody heard of the draft
    m_steps->release(u"v2"_s);
    const auto after = entry(u"Phone banks"_s);
    QCOMPARE(after.uid, before.uid);
    QCOMPARE(after.sequence, 1);
    QCOMPARE(after.start.time(), QTime(14, 0));
    QCOMPARE(entry(u"Lunch"_s).uid, lunch.uid);
    QCOMPARE(entry(u"Lunch"_s).sequence, 0);
    const QByteArray file = written(ProgrammeExports::Kind::Calendar, u"p.ics"_s);
    QCOMPARE(file.count("BEGIN:VEVENT"), 3);
    QVERIFY(file.contains("SEQUENCE:1\r\n"));
    QVERIFY(file.contains("DTSTART;TZID=America/New_York:20270319T140000"));
}

void TestProgrammeOut::whatIsDroppedIsCancelledInCalendars()
{
    m_steps->release(u"v1"_s);
    const auto before = entry(u"Phone banks"_s);
    const auto slots = m_steps->programmes().facts(session(), m_steps->event.id).slots;
    const auto slot = std::ranges::find(slots, m_banks, &ProgrammeSlot::session);
    QVERIFY(m_steps->programmes().takeOff(session(), {slot->id}));
    m_steps->release(u"v2"_s);
    const auto after = entry(u"Phone banks"_s);
    QCOMPARE(after.uid, before.uid);
    QCOMPARE(after.status, EventStatus::Cancelled);
    QCOMPARE(after.sequence, 1);
    QVERIFY(written(ProgrammeExports::Kind::Calendar, u"p.ics"_s).contains("STATUS:CANCELLED"));
    QCOMPARE(m_steps->shown().entries.size(), 2); // the programme itself has it no more
}

void TestProgrammeOut::aCalendarOfATrackOrAPersonHoldsThatAlone()
{
    const auto track = m_steps->programmes().tracks(session(), m_steps->event.id).first().id;
    for (const auto &part : {ProgrammeExports::Part{track, {}}, ProgrammeExports::Part{{}, m_rosa}}) {
        const auto entries = calendar(part);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries.first().title, u"Phone banks"_s);
        QCOMPARE(written(ProgrammeExports::Kind::Calendar, u"p.ics"_s, part).count("BEGIN:VEVENT"), 1);
    }
}

void TestProgrammeOut::aTableHasARowForEachTime()
{
    const QString table = QString::fromUtf8(written(ProgrammeExports::Kind::Table, u"p.csv"_s));
    QVERIFY2(table.contains(u"2027-03-19,10:00,11:00,Hall,Phone banks,Rosa Díaz; Omar Haddad (moderator),Online"_s),
             qPrintable(table));
    QVERIFY2(table.contains(u"2027-03-19,12:00,13:00,,Lunch"_s), qPrintable(table));
}

void TestProgrammeOut::nothingIsWrittenOfAnEmptyProgramme()
{
    const auto other = m_steps->addEvent({}, u"Picnic"_s);
    const auto done = m_steps->exports().write(session(), m_workspace->file(u"p.html"_s), {}, other, {});
    QVERIFY(!done);
    QCOMPARE(done.error().id, u"empty"_s);
    QVERIFY(!QFile::exists(m_workspace->file(u"p.html"_s)));
}

void TestProgrammeOut::everyFileStandsInTheHistory()
{
    written(ProgrammeExports::Kind::Json, u"schedule.json"_s);
    QVERIFY((*m_workspace)->changes().history(session(), 1).first().label.endsWith(u"to schedule.json"_s));
    QVERIFY(m_steps->exports().notePrint(session(), m_steps->event, u"Booklet"_s));
    QVERIFY((*m_workspace)
                ->changes()
                .history(session(), 1)
                .first()
                .label.startsWith(u"Print the programme of “Organize Our City”"_s)
            || (*m_workspace)
                   ->changes()
                   .history(session(), 1)
                   .first()
                   .label.startsWith(u"Print the programme of Organize Our City"_s));
}

RNF_TEST(TestProgrammeOut)
#include "tst_programme_out.moc"
