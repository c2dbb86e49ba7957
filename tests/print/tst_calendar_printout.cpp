#include "support/TestProgram.h"
#include "support/TextRecorder.h"

#include "events/CalendarPrintout.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate november(2026, 11, 1); // a Sunday
using Lines = QHash<QDate, QStringList>;
QStringList many(int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines += u"19:00 Assembly%1"_s.arg(i);
    return lines;
}

/// What stands on each page.
QList<DrawnTexts> pagesOf(const Lines &lines, const QDate &month = november, QPageSize::PageSizeId size = QPageSize::Letter,
                          QPageLayout::Orientation orientation = QPageLayout::Landscape)
{
    CalendarPrintout printout({u"November 2026"_s, {}, u"Ana"_s, QDate(2026, 11, 16)}, month, lines);
    printout.layOut(Printout::paper(size, orientation));
    return textsOfPages(printout);
}

QRectF placeOf(const DrawnTexts &texts, const QString &word)
{
    for (const auto &text : texts) {
        if (text.text.split(u' ').contains(word))
            return text.rect;
    }
    return {};
}

} // namespace

/// A month on paper: every day in its place, and whatever happens stands there once.
class TestCalendarPrintout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void aQuietMonthIsAPageWithAllItsDays();
    void weeksBeginOnTheWeekdayOfTheCountry();
    void itLiesAcross();
    void whatHappensStandsOnItsDay();
    void aDayWithMoreThanFitsSaysSoAndGoesOn();
    void everythingStandsOnceWhateverThePaper();
    void nothingLeavesItsPlace();
    void aBusyWeekIsHigher();
    void everyMonthHasItsWeeks();
};

void TestCalendarPrintout::aQuietMonthIsAPageWithAllItsDays()
{
    const auto pages = pagesOf({});
    QCOMPARE(pages.size(), 1);
    const QStringList words = wordsOf(pages[0]);
    for (int day = 1; day <= 30; ++day)
        QVERIFY2(words.contains(QString::number(day)), qPrintable(QString::number(day)));
    QVERIFY(!words.contains(u"31"_s)); // the days of other months are empty
    QVERIFY(words.contains(u"Wednesday"_s));
}

void TestCalendarPrintout::weeksBeginOnTheWeekdayOfTheCountry()
{
    const auto american = pagesOf({})[0];
    QVERIFY(placeOf(american, u"Sunday"_s).left() < placeOf(american, u"Monday"_s).left());
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const auto british = pagesOf({})[0];
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(placeOf(british, u"Monday"_s).left() < placeOf(british, u"Sunday"_s).left());
}

void TestCalendarPrintout::itLiesAcross()
{
    const CalendarPrintout printout({u"November 2026"_s, {}, {}, {}}, november, {});
    QCOMPARE(printout.defaultPaper().orientation(), QPageLayout::Landscape);
    QVERIFY(!printout.hasOwnPaper());
}

void TestCalendarPrintout::whatHappensStandsOnItsDay()
{
    const auto page = pagesOf({{QDate(2026, 11, 20), {u"19:00 Potluck"_s}}})[0]; // a Friday
    const QRectF event = placeOf(page, u"Potluck"_s), weekday = placeOf(page, u"Friday"_s), number = placeOf(page, u"20"_s);
    QVERIFY(event.isValid());
    QVERIFY(event.left() < weekday.right() && event.right() > weekday.left());
    QVERIFY(event.top() > number.top());
    QVERIFY(event.bottom() < placeOf(page, u"27"_s).top());
}

void TestCalendarPrintout::aDayWithMoreThanFitsSaysSoAndGoesOn()
{
    const auto pages = pagesOf({{QDate(2026, 11, 10), many(40)}, {QDate(2026, 11, 20), {u"19:00 Potluck"_s}}});
    QVERIFY(pages.size() > 1);
    const auto left = wordsOf(pages[0]).filter(QRegularExpression(u"^\\+\\d+$"_s));
    QCOMPARE(left.size(), 1);
    int later = 0;
    for (const auto &page : pages.sliced(1)) {
        QVERIFY(!wordsOf(page).contains(u"Potluck"_s)); // what fits is not told again
        later += int(wordsOf(page).filter(u"Assembly"_s).size());
    }
    QCOMPARE(later, left.first().mid(1).toInt());
    QVERIFY(wordsOf(pages[1]).contains(u"10,"_s)); // Tuesday, November 10, 2026
}

void TestCalendarPrintout::everythingStandsOnceWhateverThePaper()
{
    for (const auto size : {QPageSize::Letter, QPageSize::A4, QPageSize::A3}) {
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            for (const int count : {1, 5, 9, 60}) {
                QStringList words;
                for (const auto &page : pagesOf({{QDate(2026, 11, 10), many(count)}}, november, size, orientation))
                    words += wordsOf(page);
                for (int i = 1; i <= count; ++i)
                    QCOMPARE(words.count(u"Assembly%1"_s.arg(i)), 1);
            }
        }
    }
}

void TestCalendarPrintout::nothingLeavesItsPlace()
{
    const QString longName = u"19:00 Assembly of Rechtsschutzversicherungsgesellschaften-Delegierten, second evening"_s;
    Lines lines;
    for (QDate day = november; day.month() == 11; day = day.addDays(1))
        lines[day] = {longName, u"20:00 اجتماع عام للعمال والعاملات في المستشفى"_s, QString(90, u'W')};
    const auto layout = Printout::paper(QPageSize::Letter, QPageLayout::Landscape);
    const QRectF inside = layout.paintRect(QPageLayout::Point);
    const qreal column = inside.width() / 7;
    const auto pages = pagesOf(lines);
    const QRectF weekdays = placeOf(pages[0], u"Sunday"_s), foot = placeOf(pages[0], u"Printed"_s);
    QVERIFY(weekdays.isValid() && foot.isValid());
    for (const auto &text : pages[0]) {
        if (text.text.trimmed().isEmpty() || text.rect.top() < weekdays.top() || text.rect.bottom() > foot.top())
            continue;
        constexpr qreal overhang = 1;
        const int in = int((text.rect.center().x() - inside.left()) / column);
        const QRectF place(inside.left() + in * column, inside.top(), column, inside.height());
        QVERIFY2(place.adjusted(-overhang, -overhang, overhang, overhang).contains(text.rect), qPrintable(text.text));
    }
}

void TestCalendarPrintout::aBusyWeekIsHigher()
{
    const auto even = pagesOf({{QDate(2026, 11, 10), many(2)}})[0], busy = pagesOf({{QDate(2026, 11, 10), many(9)}})[0];
    const auto height = [](const DrawnTexts &page) { return placeOf(page, u"15"_s).top() - placeOf(page, u"8"_s).top(); };
    const auto next = [](const DrawnTexts &page) { return placeOf(page, u"22"_s).top() - placeOf(page, u"15"_s).top(); };
    QVERIFY(qAbs(height(even) - next(even)) < 0.5);
    QVERIFY(height(busy) > next(busy) + 10);
    QCOMPARE(wordsOf(busy).filter(u"Assembly"_s).size(), 9); // all of them fit by that
}

void TestCalendarPrintout::everyMonthHasItsWeeks()
{
    for (QDate month(2026, 1, 1); month.year() < 2029; month = month.addMonths(1)) {
        const auto pages = pagesOf({{month.addMonths(1).addDays(-1), {u"09:00 Last"_s}}}, month);
        QCOMPARE(pages.size(), 1);
        QVERIFY(wordsOf(pages[0]).contains(u"Last"_s));
    }
}

RNF_TEST(TestCalendarPrintout)
#include "tst_calendar_printout.moc"
