#include "support/GoldenPage.h"
#include "support/TestProgram.h"

#include "events/BadgePrintout.h"
#include "events/CalendarPrintout.h"
#include "print/LabelPrintout.h"
#include "print/ListPrintout.h"
#include "print/PaperPrintout.h"
#include "sheets/SignInPrintout.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

FrameWords words(const QString &title, const QString &subtitle = {})
{
    return {title, subtitle, u"Ana Reyes"_s, QDate(2026, 11, 16)};
}

QList<QStringList> addresses(int count)
{
    const QList<QStringList> some{
        {u"Rosa & Juan Díaz"_s, u"12 Main St"_s, u"Apt 4"_s, u"Springfield, IL 62701"_s},
        {u"Nomathamsanqa-Christina van der Merwe-Thiruvenkatanathapuram"_s, u"1184 Martin Luther King Boulevard"_s,
         u"Springfield, IL 62702"_s},
        {u"عبد الرحمن بن محمد الأنصاري"_s, u"شارع الرشيد ١٢"_s, u"بغداد"_s},
        {u"The Khoury household"_s, u"PO Box 7"_s, u"Springfield, IL 62703"_s},
    };
    QList<QStringList> all;
    for (int i = 0; i < count; ++i)
        all += some[i % some.size()];
    return all;
}

std::unique_ptr<Printout> labels(const QString &sheet, int count, int start = 1)
{
    return std::make_unique<LabelPrintout>(u"Labels"_s, LabelPlacing{*LabelSheet::find(sheet), start}, addresses(count));
}

std::unique_ptr<Printout> badges()
{
    return std::make_unique<BadgePrintout>(words(u"Badges"_s), u"Spring assembly"_s,
                                           QList<Badge>{{u"Rosa Díaz"_s, u"Member"_s, u"St. Luke’s"_s, u"RF-REG-1"_s},
                                                        {u"Samir Khoury"_s, {}, {}, u"RF-REG-2"_s},
                                                        {}},
                                           LabelPlacing{*LabelSheet::find(u"5395"_s)});
}

std::unique_ptr<Printout> signInSheet()
{
    return std::make_unique<SignInPrintout>(
        words(u"S1 – Spring assembly"_s, u"Fri 27 Nov 2026, 7:00 PM"_s),
        QList<SheetLine>{{1, u"Rosa Díaz"_s, {}, {}, {}}, {2, u"Samir Khoury"_s, {}, {}, u'H'}, {3, {}, {}, {}, {}}});
}

std::unique_ptr<Printout> list()
{
    QList<QStringList> rows;
    for (int i = 1; i <= 12; ++i)
        rows += QStringList{u"Ana Silva %1"_s.arg(i), u"(212) 555-0100"_s, u"Laundry, night shift"_s};
    return std::make_unique<ListPrintout>(words(u"Laundry"_s, u"12 people."_s),
                                          QStringList{u"Name"_s, u"Phone"_s, u"Unit"_s}, rows);
}

std::unique_ptr<Printout> calendar()
{
    QHash<QDate, QStringList> lines{{QDate(2026, 11, 20), {u"7:00 PM Potluck"_s}},
                                    {QDate(2026, 11, 27), {u"6:30 PM Training for stewards, first evening"_s}}};
    for (int i = 1; i <= 14; ++i)
        lines[QDate(2026, 11, 10)] += u"%1:00 PM House visits in the north end, team %1"_s.arg(i);
    return std::make_unique<CalendarPrintout>(words(u"November 2026"_s), QDate(2026, 11, 1), lines);
}

std::unique_ptr<Printout> letter()
{
    return std::make_unique<PaperPrintout>(
        words(u"Letter of hours"_s),
        Paper{PaperBlock::paragraph(u"To whom it may concern"_s),
              PaperBlock::paragraph(u"Rosa Díaz was an intern here from 1 September to 11 December 2026. "_s.repeated(4)),
              PaperBlock::table({u"Month"_s, u"Hours"_s}, {{u"September"_s, u"62:30"_s}, {u"October"_s, u"58:00"_s}}),
              PaperBlock::quiet(u"Not legal advice."_s), PaperBlock::signatures({u"Intern"_s, u"Host"_s})});
}

} // namespace

/// A page of each kind looks as it did when somebody looked at it.
class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { GoldenPage::prepare(); }
    void pagesLookAsTheyDid_data();
    void pagesLookAsTheyDid();
    void aLineThatIsMissingOrMovedIsSeen();
};

void TestGolden::pagesLookAsTheyDid_data()
{
    using Make = std::function<std::unique_ptr<Printout>()>;
    QTest::addColumn<Make>("make");
    QTest::addColumn<int>("page");
    QTest::newRow("labels-5160") << Make([] { return labels(u"5160"_s, 24, 4); }) << 0;
    QTest::newRow("labels-5163") << Make([] { return labels(u"5163"_s, 8); }) << 0;
    QTest::newRow("labels-L7160") << Make([] { return labels(u"L7160"_s, 20); }) << 0;
    QTest::newRow("labels-test-page") << Make([] {
        return std::make_unique<LabelTestPage>(u"Test page"_s, LabelPlacing{*LabelSheet::find(u"5160"_s)});
    }) << 0;
    QTest::newRow("badges") << Make(&badges) << 0;
    QTest::newRow("sign-in-sheet") << Make(&signInSheet) << 0;
    QTest::newRow("list") << Make(&list) << 0;
    QTest::newRow("calendar") << Make(&calendar) << 0;
    QTest::newRow("calendar-rest") << Make(&calendar) << 1;
    QTest::newRow("letter") << Make(&letter) << 0;
}

void TestGolden::pagesLookAsTheyDid()
{
    QFETCH(std::function<std::unique_ptr<Printout>()>, make);
    QFETCH(int, page);
    const auto printout = make();
    printout->layOut(printout->defaultPaper());
    QVERIFY(page < printout->pageCount());
    const QString problem = GoldenPage::problem(*printout, QString::fromLatin1(QTest::currentDataTag()), page);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void TestGolden::aLineThatIsMissingOrMovedIsSeen()
{
    const auto pictureOf = [](const QList<QStringList> &labels, const QPointF &shift = {}) {
        LabelPrintout printout(u"Labels"_s, {*LabelSheet::find(u"5160"_s), 1, shift}, labels);
        printout.layOut(printout.defaultPaper());
        return GoldenPage::picture(printout, 0);
    };
    const auto all = addresses(30);
    auto less = all;
    less[12].removeLast();
    QCOMPARE(GoldenPage::differenceOf(pictureOf(all), pictureOf(all)), QString());
    QVERIFY(!GoldenPage::differenceOf(pictureOf(less), pictureOf(all)).isEmpty());
    QVERIFY(!GoldenPage::differenceOf(pictureOf(all, {0, 3}), pictureOf(all)).isEmpty());
}

RNF_TEST(TestGolden)
#include "tst_golden.moc"
