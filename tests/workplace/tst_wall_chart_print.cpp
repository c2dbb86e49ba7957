#include "support/TestProgram.h"
#include "support/TextRecorder.h"

#include "workplace/WallChartPainter.h"
#include "workplace/WallChartPrintout.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QStringList levels{u"leads others"_s, u"supporter"_s, u"undecided"_s, u"leans against"_s, u"hostile"_s};
const QString longName = u"Environmental services and patient transport, north wing, basement to third floor"_s;

/// A workplace of so many units and columns, with people of every strength in most cells.
struct Office {
    Office(int units, int columns)
    {
        QList<Place> places{{{PlaceKind::Employer, 1}, {}, u"St. Luke's Hospital"_s}};
        QHash<qint64, QString> names;
        for (int column = 1; column <= columns; ++column)
            names.insert(column, u"Shift %1"_s.arg(column));
        std::mt19937 random(1);
        QList<Workplace::Job> jobs;
        standing.campaign = Campaign();
        for (int unit = 1; unit <= units; ++unit) {
            const QString name = unit == 7 ? longName : u"Unit number %1"_s.arg(unit);
            places += Place{{PlaceKind::Unit, unit}, {PlaceKind::Employer, 1}, name, 0, {unit * 10, u"list"_s, {}}};
            for (int column = 1; column <= columns; ++column) {
                for (int i = int(random() % 30); i > 0; --i) {
                    const PersonId person(qint64(jobs.size()) + 1);
                    jobs += Workplace::Job{person, 1, 0, unit, column, 0};
                    standing.marks[person] = {int(random() % 6), true, random() % 2 == 0,          true,
                                              random() % 2 == 0, 0,    random() % 15 == 0 ? 10 : 0};
                    if (standing.marks[person].covers > 0)
                        standing.posts += {person, 0, 0};
                }
            }
        }
        workplace = Workplace(places, jobs, names);
    }
    WallChart chart() const { return {workplace, standing, {PlaceKind::Employer, 1}, WallChart::Across::Shifts}; }

    Workplace workplace;
    StandingMap standing;
};

} // namespace

/// The wall chart as it hangs on the wall.
class TestWallChartPrint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSheetOfA3HoldsEveryUnitUncut();
    void everyCellReadsWithoutItsColour();
    void whatIsTooMuchForASheetGoesOnOnTheNext();
    void columnsWithoutRoomComeOnSheetsOfTheirOwn();
};

void TestWallChartPrint::aSheetOfA3HoldsEveryUnitUncut()
{
    const Office office(40, 3);
    const auto chart = office.chart();
    WallChartPrintout printout({u"St. Luke's Hospital"_s, u"1,234 people work here."_s, u"Ana"_s, QDate(2026, 11, 16)},
                               chart, levels);
    QCOMPARE(printout.defaultPaper().pageSize().id(), QPageSize::A3);
    printout.layOut(printout.defaultPaper());
    QCOMPARE(printout.pageCount(), 1);
    const auto texts = textsOn(printout, 0);
    const QRectF inside = printout.defaultPaper().paintRect(QPageLayout::Point).adjusted(-1, -1, 1, 1);
    for (const auto &text : texts) {
        QVERIFY2(!text.isCut, qPrintable(text.text));
        QVERIFY2(inside.contains(text.rect), qPrintable(text.text));
    }
    const QString all = wordsOf(texts).join(u' ');
    for (const auto &row : chart.rows())
        QVERIFY2(all.contains(row.name), qPrintable(row.name));
    for (const QString &word : QStringList{u"Shift 1"_s, u"Shift 3"_s, u"Everybody"_s, u"hostile"_s, u"not assessed"_s})
        QVERIFY2(all.contains(word), qPrintable(word));
    // No text stands on another.
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (qsizetype j = i + 1; j < texts.size(); ++j) {
            const QRectF both = texts[i].rect & texts[j].rect;
            QVERIFY2(both.width() < 1.5 || both.height() < 1.5, qPrintable(texts[i].text + u" over "_s + texts[j].text));
        }
    }
}

void TestWallChartPrint::everyCellReadsWithoutItsColour()
{
    const Office office(12, 3);
    const auto chart = office.chart();
    WallChartPrintout printout({u"St. Luke's"_s, {}, {}, {}}, chart, levels);
    printout.layOut(printout.defaultPaper());
    auto words = wordsOf(textsOn(printout, 0));
    for (int row = 0; row < chart.rows().size(); ++row) {
        for (int column = -1; column < chart.columns().size(); ++column) {
            const auto &cell = chart.cell(row, column);
            if (cell.count() == 0)
                continue;
            QVERIFY(words.removeOne(QLocale().toString(cell.count())));
            QVERIFY(words.removeOne(WallChartPainter::mark(cell.middle())));
        }
    }
    // And each mark is explained.
    for (int strength = 0; strength <= Campaign::levels; ++strength)
        QVERIFY(words.contains(WallChartPainter::mark(strength)));
}

void TestWallChartPrint::whatIsTooMuchForASheetGoesOnOnTheNext()
{
    const Office office(120, 3);
    WallChartPrintout printout({u"St. Luke's"_s, {}, {}, {}}, office.chart(), levels);
    printout.layOut(printout.defaultPaper());
    QVERIFY(printout.pageCount() > 1);
    QString all;
    for (int page = 0; page < printout.pageCount(); ++page) {
        const auto texts = textsOn(printout, page);
        QVERIFY(wordsOf(texts).contains(u"Everybody"_s));
        all += wordsOf(texts).join(u' ') + u' ';
        QVERIFY(std::ranges::none_of(texts, &TextRecorder::Text::isCut));
    }
    for (int unit = 1; unit <= 120; ++unit)
        QVERIFY(unit == 7 || all.contains(u"Unit number %1 "_s.arg(unit)));
}

void TestWallChartPrint::columnsWithoutRoomComeOnSheetsOfTheirOwn()
{
    const Office office(10, 30);
    WallChartPrintout printout({u"St. Luke's"_s, {}, {}, {}}, office.chart(), levels);
    printout.layOut(printout.defaultPaper());
    QVERIFY(printout.pageCount() > 1);
    QStringList columns;
    for (int page = 0; page < printout.pageCount(); ++page) {
        const QString all = wordsOf(textsOn(printout, page)).join(u' ');
        QVERIFY(all.contains(u"Unit number 10"_s));
        for (int column = 1; column <= 30; ++column) {
            if (all.contains(u"Shift %1 "_s.arg(column)))
                columns += QString::number(column);
        }
    }
    QCOMPARE(columns.size(), 30);
    QCOMPARE(QSet<QString>(columns.begin(), columns.end()).size(), 30);
}

RNF_TEST(TestWallChartPrint)
#include "tst_wall_chart_print.moc"
