#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "events/ShareText.h"
#include "exchange/EventExports.h"
#include "exchange/EventPageFile.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What others are told of an event, in English and in Spanish whatever the program speaks: as text and as a page.
class TestShareText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aTextSaysItInItsOwnLanguage();
    void whatIsNotKnownIsLeftOut();
    void severalDaysSayBoth();
    void theZoneIsSaidWhereReadersMayBeElsewhere();
    void theSourceCodeGoesIntoTheLink_data();
    void theSourceCodeGoesIntoTheLink();
    void whatIsNoPageIsNoLink_data();
    void whatIsNoPageIsNoLink();
    void anAddressMayCarryAnother();
    void aTextMessageIsNeverTooLong();
    void aTextMessageSaysThePlaceWhereThereIsRoom();
    void whatWasCalledOffSaysSoAndLeadsNowhere();
    void accessIsSaidAsItIsKnown();
    void thePageRunsNothingAndFetchesNothing();
    void thePageEscapesWhatWasTyped();
    void aPageIsWrittenAndNoted();
    void allRoomsMustBeStepFree();
    void oneEventGoesIntoACalendar();

private:
    static Event potluck()
    {
        Event event;
        event.name = u"Potluck"_s;
        event.timeZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
        event.linkUrl = u"https://example.org/join"_s;
        event.hashtag = u"Local1184"_s;
        event.publicText = u"Bring a dish.\n\nChildren are welcome."_s;
        EventTimes::set(event, QDate(2026, 11, 20), QTime(19, 0), QTime(21, 0));
        return event;
    }
    static Venue hall(Wheelchair wheelchair)
    {
        Venue venue;
        venue.wheelchair = wheelchair;
        return venue;
    }
    static ShareText in(ShareLanguage language, const Event &event, const QString &code = {})
    {
        return {event, u"Union hall, 12 Main St"_s, hall(Wheelchair::Full), true, language, code};
    }
    static QString time(QLocale::Language language, int hour)
    {
        return QLocale(language, QLocale::UnitedStates).toString(QTime(hour, 0), QLocale::ShortFormat);
    }
    static EventExports exportsOf(TestWorkspace &workspace)
    {
        return {workspace->store(), workspace->people(), workspace->events(), workspace->registrations()};
    }
    static QByteArray contentAt(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestShareText::aTextSaysItInItsOwnLanguage()
{
    const QString english = in(ShareLanguage::English, potluck(), u"flyer"_s).full();
    const QString when = u"Friday, November 20, 2026, %1 – %2"_s.arg(time(QLocale::English, 19), time(QLocale::English, 21));
    QCOMPARE(english, u"Potluck\n%1\nUnion hall, 12 Main St\nWheelchair accessible. All rooms are step-free.\n\n"
                      "Bring a dish.\n\nChildren are welcome.\n\n"
                      "Sign up: https://example.org/join?source=flyer\n#Local1184"_s.arg(when));
    const QString spanish = in(ShareLanguage::Spanish, potluck(), u"flyer"_s).full();
    QVERIFY2(spanish.contains(u"viernes, 20 de noviembre de 2026, "_s + time(QLocale::Spanish, 19)), qPrintable(spanish));
    QVERIFY(spanish.contains(u"Accesible en silla de ruedas. Todas las salas tienen acceso sin escalones.\n"_s));
    QVERIFY(spanish.contains(u"Inscríbete: https://example.org/join?source=flyer\n"_s));
    for (const auto &word : {u"Sign"_s, u"Friday"_s, u"accessible"_s})
        QVERIFY2(!spanish.contains(word), qPrintable(word));
}

void TestShareText::whatIsNotKnownIsLeftOut()
{
    Event idea;
    idea.name = u"Reading circle"_s;
    const ShareText text(idea, {}, {}, false, ShareLanguage::English);
    QCOMPARE(text.full(), u"Reading circle\nday to be announced"_s);
    QCOMPARE(text.brief(), u"Reading circle: day to be announced"_s);
    QCOMPARE(ShareText(idea, {}, {}, false, ShareLanguage::Spanish).full(), u"Reading circle\nfecha por anunciar"_s);
}

void TestShareText::severalDaysSayBoth()
{
    Event conference = potluck();
    EventTimes::set(conference, QDate(2027, 3, 19), QTime(9, 0), 2 * 24 * 60 + 8 * 60);
    const QString when = in(ShareLanguage::English, conference).when();
    QVERIFY2(when.startsWith(u"Friday, March 19, 2027, "_s) && when.contains(u" – Sunday, March 21, 2027, "_s),
             qPrintable(when));
}

void TestShareText::theZoneIsSaidWhereReadersMayBeElsewhere()
{
    const Event here = potluck();
    QVERIFY(!in(ShareLanguage::English, here).when().contains(u'('));
    Event streamed = here;
    streamed.streamUrl = u"https://example.org/live"_s;
    QVERIFY2(in(ShareLanguage::English, streamed).when().endsWith(u')'), "whoever watches may be anywhere");
    QVERIFY(in(ShareLanguage::English, streamed).full().contains(u"Watch live: https://example.org/live"_s));

    Event there = here;
    there.timeZone = u"Pacific/Kiritimati"_s; // fourteen hours ahead; no other clock shows that
    EventTimes::set(there, QDate(2026, 11, 20), QTime(19, 0), QTime(21, 0));
    const QDateTime start = EventTimes::start(there);
    for (const auto language : {QLocale::English, QLocale::Spanish}) {
        const QString zone =
            start.timeZone().displayName(start, QTimeZone::LongName, QLocale(language, QLocale::UnitedStates));
        const auto shared = language == QLocale::English ? ShareLanguage::English : ShareLanguage::Spanish;
        QVERIFY2(in(shared, there).when().endsWith(u" (%1)"_s.arg(zone)), qPrintable(in(shared, there).when()));
    }
}

void TestShareText::theSourceCodeGoesIntoTheLink_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("link");
    const auto row = [](const char *name, const QString &typed, const QString &code, const QString &link) {
        QTest::newRow(name) << typed << code << link;
    };
    row("no code", u"https://e.org/join"_s, {}, u"https://e.org/join"_s);
    row("no query", u"https://e.org/join"_s, u"flyer"_s, u"https://e.org/join?source=flyer"_s);
    row("a query", u"https://e.org/join?id=7"_s, u"flyer"_s, u"https://e.org/join?id=7&source=flyer"_s);
    row("another code", u"https://e.org/join?source=old&id=7"_s, u"flyer"_s, u"https://e.org/join?id=7&source=flyer"_s);
    row("a place on the page", u"https://e.org/join#form"_s, u"flyer"_s, u"https://e.org/join?source=flyer#form"_s);
    row("no scheme", u"e.org/join"_s, u"flyer"_s, u"https://e.org/join?source=flyer"_s);
    row("blanks around it", u"https://e.org/join"_s, u" flyer "_s, u"https://e.org/join?source=flyer"_s);
    row("marks in it", u"https://e.org/join"_s, u"a&b=c d+é"_s, {});
}

void TestShareText::theSourceCodeGoesIntoTheLink()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(QString, link);
    Event event = potluck();
    event.linkUrl = typed;
    const QString made = in(ShareLanguage::English, event, code).link();
    if (!link.isEmpty())
        QCOMPARE(made, link);
    QCOMPARE(QUrlQuery(QUrl(made)).queryItemValue(u"source"_s, QUrl::FullyDecoded), code.trimmed());
    QCOMPARE(QUrlQuery(QUrl(made)).allQueryItemValues(u"source"_s).size(), code.isEmpty() ? 0 : 1);
}

void TestShareText::whatIsNoPageIsNoLink_data()
{
    QTest::addColumn<QString>("typed");
    for (const auto &typed : {u""_s, u"javascript:alert(1)"_s, u"javascript://e.org/%0aalert(1)"_s, u"file:///etc/passwd"_s,
                              u"mailto:ana@e.org"_s, u"https://"_s, u"ask Ana"_s})
        QTest::newRow(qPrintable(typed)) << typed;
}

void TestShareText::whatIsNoPageIsNoLink()
{
    QFETCH(QString, typed);
    Event event = potluck();
    event.linkUrl = event.streamUrl = typed;
    QCOMPARE(in(ShareLanguage::English, event, u"flyer"_s).link(), QString());
    QVERIFY(!EventPageFile::write(in(ShareLanguage::English, event), {}).contains("href=\""));
}

void TestShareText::anAddressMayCarryAnother()
{
    Event event = potluck();
    event.linkUrl = u"example.org/join?back=https://local.example"_s;
    QCOMPARE(in(ShareLanguage::English, event).link(), u"https://example.org/join?back=https://local.example"_s);
}

void TestShareText::aTextMessageIsNeverTooLong()
{
    for (const int length : {1, 40, 90, 120, 160, 400}) {
        Event event = potluck();
        event.name = QString(length, u'x');
        for (const auto language : {ShareLanguage::English, ShareLanguage::Spanish}) {
            const ShareText text = in(language, event, u"flyer"_s);
            const QString brief = text.brief();
            QVERIFY2(brief.size() <= ShareText::mostInMessage, qPrintable(brief));
            QVERIFY2(brief.endsWith(text.link()), qPrintable(brief));
            QCOMPARE(brief.contains(u'…'), !brief.contains(event.name));
        }
    }
}

void TestShareText::aTextMessageSaysThePlaceWhereThereIsRoom()
{
    const QString brief = in(ShareLanguage::English, potluck()).brief();
    QCOMPARE(brief, u"Potluck: Fri Nov 20, %1, Union hall, 12 Main St #Local1184 https://example.org/join"_s.arg(
                        time(QLocale::English, 19)));
    Event named = potluck();
    named.name = QString(100, u'x');
    QVERIFY(!in(ShareLanguage::English, named).brief().contains(u"Union hall"_s));
}

void TestShareText::whatWasCalledOffSaysSoAndLeadsNowhere()
{
    Event off = potluck();
    off.status = EventStatus::Cancelled;
    off.streamUrl = u"https://example.org/live"_s;
    const ShareText english = in(ShareLanguage::English, off), spanish = in(ShareLanguage::Spanish, off);
    QVERIFY(english.brief().startsWith(u"Cancelled: Potluck: Fri Nov 20"_s));
    QVERIFY(spanish.brief().startsWith(u"Cancelado: Potluck: "_s));
    for (const QString &text : {english.full(), spanish.full(), english.brief(), spanish.brief()})
        QVERIFY2(!text.contains(u"example.org"_s), qPrintable(text));
    const QByteArray page = EventPageFile::write(english, {});
    QVERIFY(page.contains("<h1>Cancelled: Potluck</h1>") && !page.contains("href=\""));
}

void TestShareText::accessIsSaidAsItIsKnown()
{
    const auto access = [](Wheelchair wheelchair, bool isStepFree) {
        return ShareText(potluck(), {}, hall(wheelchair), isStepFree, ShareLanguage::English).access();
    };
    QCOMPARE(access(Wheelchair::Unknown, false), QString());
    QCOMPARE(access(Wheelchair::Unknown, true), u"All rooms are step-free."_s);
    QCOMPARE(access(Wheelchair::Partial, false), u"Partly wheelchair accessible. Ask us what to expect."_s);
    QVERIFY(access(Wheelchair::No, false).startsWith(u"Not wheelchair accessible. Tell us what you need"_s));
    QCOMPARE(ShareText(potluck(), {}, {}, false, ShareLanguage::English).access(), QString());
}

void TestShareText::thePageRunsNothingAndFetchesNothing()
{
    const QString page =
        QString::fromUtf8(EventPageFile::write(in(ShareLanguage::Spanish, potluck(), u"web"_s), u"Local 1184"_s));
    QVERIFY(page.startsWith(u"<!DOCTYPE html>\n<html lang=\"es\">"_s));
    QVERIFY(page.contains(u"<meta charset=\"utf-8\">"_s) && page.contains(u"name=\"viewport\""_s));
    QVERIFY(page.contains(u"@media print"_s) && page.contains(u"max-width"_s));
    for (const auto &fetched :
         {u"<script"_s, u"<link"_s, u"<img"_s, u"<iframe"_s, u" src="_s, u"@import"_s, u"url("_s, u" onclick"_s})
        QVERIFY2(!page.contains(fetched), qPrintable(fetched));
    QCOMPARE(page.count(u"http"_s), 1); // the link alone
    for (const auto &said : {u"<title>Potluck</title>"_s, u"<h1>Potluck</h1>"_s, u"viernes, 20 de noviembre de 2026"_s,
                             u"Union hall, 12 Main St"_s, u"Accesible en silla de ruedas."_s, u"<p>Bring a dish.</p>"_s,
                             u"<p>Children are welcome.</p>"_s, u"#Local1184"_s, u"Local 1184"_s,
                             u"<a href=\"https://example.org/join?source=web\">Inscríbete</a>"_s})
        QVERIFY2(page.contains(said), qPrintable(said));
    QVERIFY(!page.contains(QRegularExpression(u"%[1-9]"_s)));
}

void TestShareText::thePageEscapesWhatWasTyped()
{
    const QString bad = u"</style><script>\"x\" & %1 {{y}}</script>"_s;
    Event event = potluck();
    event.name = event.publicText = event.hashtag = bad;
    event.linkUrl = u"https://e.org/?a=\"><script>&b"_s;
    const ShareText text(event, bad, hall(Wheelchair::Full), false, ShareLanguage::English, bad);
    const QString page = QString::fromUtf8(EventPageFile::write(text, bad));
    QVERIFY2(!page.contains(u"<script"_s), qPrintable(page));
    QCOMPARE(page.count(u"</style>"_s), 1);
    QCOMPARE(page.count(u"&lt;/style&gt;&lt;script&gt;&quot;x&quot; &amp; %1 {{y}}"_s),
             5); // title twice, place, text, whose
    QCOMPARE(page.count(u'"') % 2, 0);
}

void TestShareText::aPageIsWrittenAndNoted()
{
    TestWorkspace workspace;
    const auto id = workspace->events().add(workspace.session, {potluck(), u"Union hall"_s, {}});
    const Event event = *workspace->events().find(workspace.session, *id);
    const QString path = workspace.file(u"potluck.html"_s);
    QVERIFY(
        exportsOf(workspace).writePage(workspace.session, path, u"Local 1184"_s, event, ShareLanguage::English, u"web"_s));
    QVERIFY(contentAt(path).contains("https://example.org/join?source=web"));
    QVERIFY(contentAt(path).contains("Union hall"));
    const QString label = workspace->changes().history(workspace.session, 1).first().label;
    QCOMPARE(label, u"Write a web page of Potluck (Fri 20 Nov 2026) to potluck.html"_s);
    const auto failed = exportsOf(workspace).writePage(workspace.session, workspace.file(u"no/where.html"_s), {}, event,
                                                       ShareLanguage::English);
    QVERIFY(!failed);
}

void TestShareText::allRoomsMustBeStepFree()
{
    TestWorkspace workspace;
    const Session &session = workspace.session;
    const auto id = workspace->events().add(session, {potluck(), u"Union hall"_s, {}});
    const Event event = *workspace->events().find(session, *id);
    const auto says = [&] {
        return exportsOf(workspace).shareText(session, event, ShareLanguage::English).access().contains(u"step-free"_s);
    };
    QVERIFY2(!says(), "nobody knows of rooms");
    Room room;
    room.venue = event.venue;
    room.name = u"Hall"_s;
    room.isStepFree = true;
    QVERIFY(workspace->events().add(session, room));
    QVERIFY(says());
    room.name = u"Attic"_s;
    room.isStepFree = false;
    QVERIFY(workspace->events().add(session, room));
    QVERIFY(!says());
}

void TestShareText::oneEventGoesIntoACalendar()
{
    TestWorkspace workspace;
    const Session &session = workspace.session;
    const auto id = workspace->events().add(session, {potluck(), {}, {}});
    Event other = potluck();
    other.name = u"Rally"_s;
    QVERIFY(workspace->events().add(session, {other, {}, {}}));
    const Event event = *workspace->events().find(session, *id);
    const QString path = workspace.file(u"potluck.ics"_s);
    QVERIFY(exportsOf(workspace).writeCalendar(session, path, {}, event));
    QCOMPARE(contentAt(path).count("BEGIN:VEVENT"), 1);
    QVERIFY(contentAt(path).contains("SUMMARY:Potluck"));
    Event idea = event;
    idea.startsAt.clear();
    const auto refused = exportsOf(workspace).writeCalendar(session, path, {}, idea);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"no-day"_s);
}

RNF_TEST(TestShareText)
#include "tst_share_text.moc"
