#include "support/DrawnPage.h"
#include "support/TestProgram.h"
#include "support/TextRecorder.h"

#include "base/Dates.h"
#include "programme/ProgrammeBooklet.h"
#include "programme/ProgrammePrint.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QString longTitle =
    u"Cómo organizar a las inquilinas y los inquilinos de un edificio entero sin perder el trabajo, la "
    "paciencia ni el sentido del humor: herramientas para principiantes"_s;

/// So many rooms with a session in each of the slots of each day, a lunch in every day, and long titles among them.
PublicProgramme programmeOf(int days, int rooms, int slots)
{
    PublicProgramme programme;
    programme.event.name = u"Organize Our City"_s;
    programme.place = u"Workers' School, 12 Main St"_s;
    programme.version.label = u"v2"_s;
    programme.version.state = VersionState::Released;
    programme.version.releasedAt = u"2027-03-01T12:00:00.000Z"_s;
    for (int room = 0; room < rooms; ++room) {
        Room one;
        one.id = RoomId(room + 1);
        one.name = room == 0 ? u"Salón de actos del primer piso"_s : u"Room%1"_s.arg(room);
        one.isStepFree = room == 0;
        one.floor = u"Floor %1"_s.arg(room);
        programme.rooms += one;
    }
    int number = 0;
    const auto add = [&](int day, int hour, int minutes, int room) {
        PublicProgramme::Entry entry;
        entry.from = QDateTime(QDate(2027, 3, 19 + day), QTime(hour, 0));
        entry.until = entry.from.addSecs(minutes * 60);
        entry.slot.id = ProgrammeSlotId(++number);
        entry.slot.startsAt = instantText(entry.from);
        entry.slot.endsAt = instantText(entry.until);
        if (room >= 0) {
            entry.slot.session = ProgrammeSessionId(number);
            entry.slot.room = programme.rooms[room].id;
            entry.room = programme.rooms[room].name;
            entry.title = u"Session%1 "_s.arg(number) + (number % 3 == 0 ? longTitle : u"Phone banks"_s);
            entry.names = {longName, u"Omar Haddad (moderator)"_s};
            entry.tracks = {u"Online organizing"_s};
            entry.marks = {u"for beginners"_s, u"in español"_s, u"interpreted at the same time"_s};
        } else {
            entry.slot.kind = SlotKind::Break;
            entry.title = u"Lunch%1"_s.arg(number);
        }
        programme.entries += entry;
    };
    for (int day = 0; day < days; ++day) {
        for (int slot = 0; slot < slots; ++slot) {
            for (int room = 0; room < rooms; ++room)
                add(day, 9 + slot + (slot > 2 ? 1 : 0), 60, room);
            if (slot == 2 || slot == slots - 1)
                add(day, slot == 2 ? 12 : 18, 45, -1);
        }
    }
    return programme;
}

std::unique_ptr<Printout> laidOut(const PublicProgramme &programme, ProgrammePrint::Form form)
{
    auto printout = ProgrammePrint::printout(programme, form, QDate(2027, 3, 2));
    printout->layOut(printout->defaultPaper());
    return printout;
}

/// With RNF_PAGES=FOLDER the pages are written there, to be looked at.
void keepPages(const Printout &printout, const QString &name)
{
    const QString folder = qEnvironmentVariable("RNF_PAGES");
    for (int page = 0; !folder.isEmpty() && page < printout.pageCount(); ++page)
        drawn(printout, page, 1.6).save(u"%1/%2-%3.png"_s.arg(folder, name).arg(page));
}

} // namespace

/// The programme on paper: everything stands there as often as it must, within its page, and not over something else.
class TestProgrammePrintout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void everySessionStandsOnceInTheBooklet_data() { shapes(); }
    void everySessionStandsOnceInTheBooklet();
    void everySessionStandsOnceOnTheWall_data() { shapes(); }
    void everySessionStandsOnceOnTheWall();
    void everyDoorHasItsSheet_data() { shapes(); }
    void everyDoorHasItsSheet();
    void nothingIsCutOffOrLiesOverSomethingElse_data();
    void nothingIsCutOffOrLiesOverSomethingElse();
    void pagesOfABookletComeRightWhenItIsFolded();
    void aDayIsNamedAgainWhereAPageBegins();
    void aSessionStaysOnOnePage();
    void whatIsLongerThanAPageGoesOn();
    void whoSpeaksStandsAtTheEnd();
    void theWallLiesAcrossAndMayTakeSeveralSheets();
    void twoThatShareARoomStandBesideEachOther();
    void aDraftSaysThatItIsOne();

private:
    static void shapes()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("rooms");
        QTest::addColumn<int>("slotsOfDay");
        QTest::newRow("an evening") << 1 << 1 << 1;
        QTest::newRow("one room") << 3 << 1 << 6;
        QTest::newRow("three days, six rooms") << 3 << 6 << 7;
        QTest::newRow("ten rooms") << 3 << 10 << 8;
    }
    /// How often each session and lunch stands on the pages; 0 is never among them.
    static QHash<QString, int> counted(const Printout &printout)
    {
        QHash<QString, int> counts;
        for (const auto &page : textsOfPages(printout)) {
            for (const auto &word : wordsOf(page)) {
                if (word.startsWith(u"Session"_s) || word.startsWith(u"Lunch"_s))
                    ++counts[word];
            }
        }
        return counts;
    }
    static PublicProgramme shape()
    {
        QFETCH(const int, days);
        QFETCH(const int, rooms);
        QFETCH(const int, slotsOfDay);
        return programmeOf(days, rooms, slotsOfDay);
    }
};

void TestProgrammePrintout::everySessionStandsOnceInTheBooklet()
{
    const auto programme = shape();
    for (const auto form : {ProgrammePrint::Form::Booklet, ProgrammePrint::Form::List}) {
        const auto printout = laidOut(programme, form);
        const auto counts = counted(*printout);
        QCOMPARE(counts.size(), programme.entries.size());
        for (const auto &[word, count] : counts.asKeyValueRange())
            QVERIFY2(count == 1, qPrintable(word));
        keepPages(*printout, u"%1-%2"_s.arg(form == ProgrammePrint::Form::List ? u"list"_s : u"booklet"_s,
                                            QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_')));
    }
}

void TestProgrammePrintout::everySessionStandsOnceOnTheWall()
{
    const auto programme = shape();
    const auto printout = laidOut(programme, ProgrammePrint::Form::Wall);
    QCOMPARE(printout->pageCount(), programme.days().size());
    const auto counts = counted(*printout);
    QCOMPARE(counts.size(), programme.entries.size());
    for (const auto &[word, count] : counts.asKeyValueRange())
        QVERIFY2(count == 1, qPrintable(word));
    keepPages(*printout, u"wall-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_'));
}

void TestProgrammePrintout::everyDoorHasItsSheet()
{
    const auto programme = shape();
    const auto printout = laidOut(programme, ProgrammePrint::Form::Doors);
    QCOMPARE(printout->pageCount(), programme.days().size() * programme.rooms.size());
    const auto counts = counted(*printout);
    for (const auto &[word, count] : counts.asKeyValueRange())
        QVERIFY2(count == (word.startsWith(u"Session"_s) ? 1 : programme.rooms.size()), qPrintable(word));
    QVERIFY(wordsOf(textsOn(*printout)).contains(u"Salón"_s));
    keepPages(*printout, u"doors-"_s + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'_'));
}

void TestProgrammePrintout::nothingIsCutOffOrLiesOverSomethingElse_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<int>("size");
    const char *names[] = {"booklet", "list", "wall", "doors"};
    for (int form = 0; form < 4; ++form) {
        for (const auto size : {QPageSize::A4, QPageSize::Letter, QPageSize::A3})
            QTest::addRow("%s %d", names[form], int(size)) << form << int(size);
    }
}

void TestProgrammePrintout::nothingIsCutOffOrLiesOverSomethingElse()
{
    QFETCH(const int, form);
    QFETCH(const int, size);
    for (const int rooms : {1, 6, 10}) {
        const auto printout =
            ProgrammePrint::printout(programmeOf(2, rooms, 8), ProgrammePrint::Form(form), QDate(2027, 3, 2));
        printout->layOut(Printout::paper(QPageSize::PageSizeId(size), printout->defaultPaper().orientation()));
        const QRectF paper(QPointF(), printout->pageSize());
        for (const auto &page : textsOfPages(*printout)) {
            for (qsizetype i = 0; i < page.size(); ++i) {
                QVERIFY2(!page[i].isCut && paper.contains(page[i].rect), qPrintable(page[i].text));
                for (qsizetype other = 0; other < i; ++other) {
                    const QRectF both = page[i].rect & page[other].rect;
                    QVERIFY2(both.width() < 1 || both.height() < page[i].rect.height() / 2,
                             qPrintable(page[i].text + u" / "_s + page[other].text));
                }
            }
        }
    }
}

void TestProgrammePrintout::pagesOfABookletComeRightWhenItIsFolded()
{
    using Pair = std::pair<int, int>;
    QCOMPARE(ProgrammeBooklet::pagesOn(0, 4), Pair(3, 0));
    QCOMPARE(ProgrammeBooklet::pagesOn(1, 4), Pair(1, 2));
    QCOMPARE(ProgrammeBooklet::pagesOn(0, 7), Pair(7, 0)); // the last one is empty
    QCOMPARE(ProgrammeBooklet::pagesOn(3, 7), Pair(3, 4));
    QCOMPARE(ProgrammeBooklet::pagesOn(0, 1), Pair(3, 0));
    const auto printout = laidOut(programmeOf(1, 1, 1), ProgrammePrint::Form::Booklet);
    QCOMPARE(printout->pageCount(), 2); // both sides of one sheet
    for (const auto &text : textsOn(*printout))
        QVERIFY(text.rect.left() > printout->pageSize().width() / 2);
    QVERIFY(textsOn(*printout, 1).isEmpty());
    QVERIFY(printout->pageSize().width() > printout->pageSize().height());
}

void TestProgrammePrintout::aDayIsNamedAgainWhereAPageBegins()
{
    const auto printout = laidOut(programmeOf(1, 10, 8), ProgrammePrint::Form::List);
    QVERIFY(printout->pageCount() > 3);
    for (const auto &page : textsOfPages(*printout)) {
        QVERIFY(wordsOf(page).contains(u"Friday,"_s));
        QVERIFY(wordsOf(page).join(u' ').contains(u":00"_s));
    }
}

void TestProgrammePrintout::aSessionStaysOnOnePage()
{
    const auto programme = programmeOf(2, 6, 8);
    const auto printout = laidOut(programme, ProgrammePrint::Form::List);
    for (const auto &page : textsOfPages(*printout)) {
        const QString text = wordsOf(page).join(u' ');
        QCOMPARE(text.count(u"Session"_s), text.count(u"Omar Haddad"_s));
        QCOMPARE(text.count(u"Session"_s), text.count(u"for beginners"_s));
    }
}

void TestProgrammePrintout::whoSpeaksStandsAtTheEnd()
{
    auto programme = programmeOf(1, 2, 2);
    programme.speakers = {{u"Rosa Díaz"_s, u"Drives a bus, and sings."_s}};
    const auto printout = laidOut(programme, ProgrammePrint::Form::List);
    const QString text = wordsOf(textsOfPages(*printout).last()).join(u' ');
    const auto title = text.indexOf(u"Who speaks"_s);
    QVERIFY2(title > text.lastIndexOf(u"Session"_s), qPrintable(text));
    QVERIFY(text.indexOf(u"Drives a bus, and sings."_s) > title);
    programme.speakers.clear();
    QVERIFY(
        !wordsOf(textsOfPages(*laidOut(programme, ProgrammePrint::Form::List)).last()).join(u' ').contains(u"Who speaks"_s));
}

void TestProgrammePrintout::whatIsLongerThanAPageGoesOn()
{
    auto programme = programmeOf(1, 1, 1);
    QStringList words;
    for (int i = 0; i < 900; ++i)
        words += u"word%1"_s.arg(i);
    auto &entry = programme.entries.first();
    entry.title = words.first(300).join(u' ');
    entry.names = words.mid(300, 300);
    entry.marks = words.last(300);
    const auto printout = laidOut(programme, ProgrammePrint::Form::List);
    QVERIFY(printout->pageCount() > 1);
    QString all;
    for (const auto &page : textsOfPages(*printout))
        all += wordsOf(page).join(u' ') + u' ';
    for (const auto &word : words)
        QVERIFY2(all.contains(word), qPrintable(word));
}

void TestProgrammePrintout::theWallLiesAcrossAndMayTakeSeveralSheets()
{
    const auto programme = programmeOf(1, 10, 4);
    auto printout = laidOut(programme, ProgrammePrint::Form::Wall);
    QVERIFY(printout->pageSize().width() > printout->pageSize().height());
    QCOMPARE(printout->pageCount(), 1);
    printout->layOut(Printout::paper(QPageSize::A4, QPageLayout::Landscape));
    QCOMPARE(printout->pageCount(), 2);
    const auto first = wordsOf(textsOn(*printout, 0)), second = wordsOf(textsOn(*printout, 1));
    QVERIFY(first.contains(u"Room1"_s) && !second.contains(u"Room1"_s));
    QVERIFY(second.contains(u"Room9"_s) && second.join(u' ').contains(u"sheet 2 of 2"_s));
    QVERIFY(first.join(u' ').contains(u"Lunch"_s) && second.join(u' ').contains(u"Lunch"_s)); // the whole house, on both
}

void TestProgrammePrintout::twoThatShareARoomStandBesideEachOther()
{
    auto programme = programmeOf(1, 2, 2);
    auto twice = programme.entries.first();
    twice.slot.id = ProgrammeSlotId(99);
    twice.title = u"Session99"_s;
    programme.entries.insert(1, twice);
    const auto page = textsOn(*laidOut(programme, ProgrammePrint::Form::Wall));
    const auto placeOf = [&](const QString &word) {
        const auto found =
            std::ranges::find_if(page, [&](const auto &text) { return text.text.split(u' ').contains(word); });
        return found == page.end() ? QRectF() : found->rect;
    };
    QVERIFY(placeOf(u"Session99"_s).left() > placeOf(u"Session1"_s).right());
    QVERIFY(qAbs(placeOf(u"Session99"_s).top() - placeOf(u"Session1"_s).top()) < 12);
}

void TestProgrammePrintout::aDraftSaysThatItIsOne()
{
    auto programme = programmeOf(1, 2, 2);
    for (int form = 0; form < 4; ++form) {
        programme.version.state = VersionState::Released;
        QVERIFY(wordsOf(textsOn(*laidOut(programme, ProgrammePrint::Form(form))))
                    .join(u' ')
                    .contains(u"Programme v2 of 3/1/27"_s));
        programme.version.state = VersionState::Draft;
        const QString text = wordsOf(textsOn(*laidOut(programme, ProgrammePrint::Form(form)))).join(u' ');
        QVERIFY(text.contains(u"Draft of the programme"_s));
        QVERIFY(!text.contains(u"Confidential"_s));
        QVERIFY(text.contains(u"Page 1 of"_s));
    }
}

RNF_TEST(TestProgrammePrintout)
#include "tst_programme_printout.moc"
