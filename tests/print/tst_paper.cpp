#include "support/TestProgram.h"
#include "support/TextRecorder.h"

#include "print/PaperPrintout.h"
#include "print/PaperSource.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QPageLayout letter = Printout::paper(QPageSize::Letter, QPageLayout::Portrait);

FrameWords letterWords() { return {u"Credit report"_s, {}, u"Ana"_s, QDate(2026, 11, 16)}; }

/// So many words, each told apart from all others: "word1 word2 …".
/// Words in lines of a hundred: Qt shapes at most 4,096 letters at once, and what it divides in the middle of a word is recorded
/// as two.
QString text(int count, const QString &word = u"word"_s)
{
    QString all;
    for (int i = 1; i <= count; ++i)
        all += word + QString::number(i) + (i % 100 == 0 ? u'\n' : u' ');
    return all.trimmed();
}

QList<QStringList> rows(int count)
{
    QList<QStringList> all;
    for (int i = 1; i <= count; ++i)
        all += QStringList{u"week%1"_s.arg(i), u"15:00"_s};
    return all;
}

/// What stands on each page.
QList<DrawnTexts> pagesOf(const Paper &paper, const QPageLayout &layout = letter, const QList<PaperPicture> &pictures = {})
{
    PaperPrintout printout(letterWords(), paper, pictures);
    printout.layOut(layout);
    return textsOfPages(printout);
}

int timesOn(const DrawnTexts &page, const QString &word) { return int(wordsOf(page).count(word)); }

int pageWith(const QList<DrawnTexts> &pages, const QString &word)
{
    for (int page = 0; page < pages.size(); ++page) {
        if (timesOn(pages[page], word) > 0)
            return page;
    }
    return -1;
}

qreal bottomOf(const DrawnTexts &page, const QString &word)
{
    for (const auto &text : page) {
        if (text.text.contains(word))
            return text.rect.bottom();
    }
    return -1;
}

} // namespace

/// Letters and reports as they come out of the printer: nothing is lost, and what belongs together stays together.
class TestPaper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyPaperIsAPage();
    void aLongTextGoesOnAndEveryWordIsThereOnce();
    void everythingStaysInsideTheMargins();
    void aHeadingStaysWithWhatFollows();
    void headingsAboveEachOtherStayTogether();
    void aLineAboveAHeadingStaysWithIt();
    void aRemarkAboveATableStaysWithIt();
    void noLineStandsAlone();
    void noRowStandsAlone();
    void aTableRepeatsItsHeadingsAndLosesNoRow();
    void aTableWithoutHeadingsIsARowForEachLine();
    void numbersStandBelowEachOtherAtTheRight();
    void aNumberIsNotDividedWhereThereIsRoom();
    void coloursStandBehindCells();
    void aRowLongerThanAPageIsDivided();
    void headingsOfATableDoNotFollowItsEnd();
    void aLineToSignOnStaysWithItsName();
    void aPictureStaysWithWhatStandsAboveIt();
    void aPictureIsMadeSmallerAndNeverLarger();
    void aTextThatLooksLikeHtmlIsText();
    void theSourceTellsAndNotes();
};

void TestPaper::anEmptyPaperIsAPage()
{
    QCOMPARE(pagesOf({}).size(), 1);
    QVERIFY(timesOn(pagesOf({}).first(), u"Credit"_s) > 0);
    QCOMPARE(pagesOf({PaperBlock::paragraph({}), PaperBlock::table({}, {}), PaperBlock::signatures({})}).size(), 1);
}

void TestPaper::aLongTextGoesOnAndEveryWordIsThereOnce()
{
    constexpr int count = 3000;
    const auto pages = pagesOf({PaperBlock::paragraph(text(count)), PaperBlock::quiet(text(count, u"quiet"_s))});
    QVERIFY(pages.size() > 2);
    QStringList all;
    for (const auto &page : pages)
        all += wordsOf(page);
    for (int i = 1; i <= count; ++i) {
        QCOMPARE(all.count(u"word%1"_s.arg(i)), 1);
        QCOMPARE(all.count(u"quiet%1"_s.arg(i)), 1);
    }
}

void TestPaper::everythingStaysInsideTheMargins()
{
    const QString oneWord(400, u'x');
    const Paper paper{PaperBlock::heading(oneWord), PaperBlock::paragraph(u"First line\nsecond line\n"_s + text(900)),
                      PaperBlock::table({oneWord, u"Hours"_s}, {{oneWord, oneWord}, {u"a"_s, u"b"_s}}),
                      PaperBlock::table({}, {{oneWord, oneWord, oneWord}}), PaperBlock::signatures({oneWord, text(40)})};
    for (const auto &layout : {letter, Printout::paper(QPageSize::A4, QPageLayout::Landscape)}) {
        const auto pages = pagesOf(paper, layout);
        constexpr qreal overhang = 4; // a space at the end of a line
        const QRectF inside = layout.paintRect(QPageLayout::Point).adjusted(-overhang, -overhang, overhang, overhang);
        for (const auto &page : pages) {
            for (const auto &text : page)
                QVERIFY2(inside.contains(text.rect) || text.text.trimmed().isEmpty(), qPrintable(text.text));
        }
    }
}

void TestPaper::aHeadingStaysWithWhatFollows()
{
    // Wherever on the page it comes to stand.
    for (int before = 1; before < 60; ++before) {
        Paper paper(before, PaperBlock::paragraph(u"line"_s));
        paper += PaperBlock::heading(u"Goals"_s);
        paper += PaperBlock::paragraph(u"Follows"_s);
        paper += PaperBlock::heading(u"Weeks"_s);
        paper += PaperBlock::table({u"Headings"_s}, {{u"row1"_s}, {u"row2"_s}});
        const auto pages = pagesOf(paper);
        QCOMPARE(pageWith(pages, u"Goals"_s), pageWith(pages, u"Follows"_s));
        QCOMPARE(pageWith(pages, u"Weeks"_s), pageWith(pages, u"Headings"_s));
        QCOMPARE(pageWith(pages, u"Weeks"_s), pageWith(pages, u"row1"_s));
        for (const auto &page : pages)
            QVERIFY(!page.isEmpty());
    }
}

void TestPaper::headingsAboveEachOtherStayTogether()
{
    for (int before = 1; before < 60; ++before) {
        Paper paper(before, PaperBlock::paragraph(u"line"_s));
        paper += {PaperBlock::heading(u"Chapter"_s), PaperBlock::heading(u"Section"_s), PaperBlock::paragraph(u"Follows"_s)};
        const auto pages = pagesOf(paper);
        QCOMPARE(pageWith(pages, u"Chapter"_s), pageWith(pages, u"Follows"_s));
    }
    // A heading at the end has nothing to stay with.
    QCOMPARE(pagesOf({PaperBlock::heading(u"Chapter"_s)}).size(), 1);
}

void TestPaper::aLineAboveAHeadingStaysWithIt()
{
    for (int before = 1; before < 60; ++before) {
        Paper paper(before, PaperBlock::paragraph(u"line"_s));
        paper += {PaperBlock::above(u"Question"_s), PaperBlock::heading(u"Finding"_s), PaperBlock::paragraph(u"Follows"_s)};
        const auto pages = pagesOf(paper);
        const int page = pageWith(pages, u"Follows"_s);
        QCOMPARE(pageWith(pages, u"Question"_s), page);
        QCOMPARE(pageWith(pages, u"Finding"_s), page);
        QVERIFY(bottomOf(pages[page], u"Question"_s) < bottomOf(pages[page], u"Finding"_s));
    }
}

void TestPaper::aRemarkAboveATableStaysWithIt()
{
    for (int before = 1; before < 60; ++before) {
        Paper paper(before, PaperBlock::paragraph(u"line"_s));
        paper += {PaperBlock::quiet(u"Population"_s), PaperBlock::table({u"Monday"_s, u"Worked"_s}, rows(2))};
        const auto pages = pagesOf(paper);
        QCOMPARE(pageWith(pages, u"Population"_s), pageWith(pages, u"week1"_s));
    }
}

void TestPaper::noLineStandsAlone()
{
    for (int before = 1; before < 60; ++before) {
        Paper paper(before, PaperBlock::paragraph(u"line"_s));
        paper += PaperBlock::paragraph(u"one\ntwo\nthree\nfour\nfive"_s);
        const auto pages = pagesOf(paper);
        QCOMPARE(pageWith(pages, u"one"_s), pageWith(pages, u"two"_s));
        QCOMPARE(pageWith(pages, u"four"_s), pageWith(pages, u"five"_s));
    }
}

void TestPaper::noRowStandsAlone()
{
    for (const int count : {1, 2, 3, 4, 5, 6, 9}) {
        for (int before = 1; before < 60; ++before) {
            Paper paper(before, PaperBlock::paragraph(u"line"_s));
            paper += PaperBlock::table({u"Monday"_s, u"Worked"_s}, rows(count));
            const auto pages = pagesOf(paper);
            const auto pageOfRow = [&](int row) { return pageWith(pages, u"week%1"_s.arg(qBound(1, row, count))); };
            QCOMPARE(pageOfRow(1), pageOfRow(3));
            QCOMPARE(pageOfRow(count - 2), pageOfRow(count));
            QCOMPARE(timesOn(pages[pageOfRow(count)], u"Monday"_s), 1);
        }
    }
    // Tall ones leave no page half empty.
    const QList<QStringList> tall(4, {u"Rosa"_s, text(400)});
    const auto pages = pagesOf({PaperBlock::paragraph(u"before"_s), PaperBlock::table({u"Name"_s, u"Story"_s}, tall)});
    QCOMPARE(pageWith(pages, u"before"_s), pageWith(pages, u"word1"_s));
}

void TestPaper::aTableRepeatsItsHeadingsAndLosesNoRow()
{
    constexpr int count = 150;
    const auto pages = pagesOf({PaperBlock::table({u"Monday"_s, u"Worked"_s}, rows(count))});
    QVERIFY(pages.size() > 2);
    QStringList all;
    for (const auto &page : pages) {
        QCOMPARE(timesOn(page, u"Monday"_s), 1);
        QCOMPARE(timesOn(page, u"Worked"_s), 1);
        all += wordsOf(page);
    }
    for (int i = 1; i <= count; ++i)
        QCOMPARE(all.count(u"week%1"_s.arg(i)), 1);
}

void TestPaper::aTableWithoutHeadingsIsARowForEachLine()
{
    const auto page = pagesOf({PaperBlock::table({}, {{u"Intern"_s, u"Rosa"_s}, {u"School"_s, u"Harbor"_s}})}).first();
    QCOMPARE(bottomOf(page, u"Intern"_s), bottomOf(page, u"Rosa"_s));
    QVERIFY(bottomOf(page, u"School"_s) > bottomOf(page, u"Intern"_s));
}

void TestPaper::numbersStandBelowEachOtherAtTheRight()
{
    PaperBlock table = PaperBlock::table({u"Week"_s, u"Hours"_s}, {{u"first"_s, u"5"_s}, {u"second"_s, u"1,500"_s}});
    const auto rightOf = [&](const QString &word) {
        const auto page = pagesOf({table}).first();
        const auto found = std::ranges::find_if(page, [&](const auto &text) { return text.text.contains(word); });
        return found == page.end() ? -1 : found->rect.right();
    };
    QVERIFY(rightOf(u"1,500"_s) - rightOf(u"5"_s) > 1);
    table.areNumbers = true;
    QVERIFY(qAbs(rightOf(u"1,500"_s) - rightOf(u"5"_s)) < 1);
    QVERIFY(qAbs(rightOf(u"1,500"_s) - rightOf(u"Hours"_s)) < 1);
    QVERIFY(rightOf(u"second"_s) - rightOf(u"first"_s) > 1); // names stand at the left
}

void TestPaper::aNumberIsNotDividedWhereThereIsRoom()
{
    // Beside a long text all of them wrap.
    const QStringList cells = QStringList{text(60)} + QStringList(5, u"114 of 154 (74.0 %)"_s);
    const auto page = pagesOf({PaperBlock::table({}, {cells})}).first();
    for (const auto &part : {u"114 of 154"_s, u"(74.0 %)"_s})
        QCOMPARE(std::ranges::count_if(page, [&](const auto &text) { return text.text.trimmed() == part; }), 5);
}

void TestPaper::coloursStandBehindCells()
{
    PaperBlock table = PaperBlock::table({u"Unit"_s, u"Night"_s}, {{u"Laundry"_s, u"3"_s}, {u"Kitchen"_s, u"1"_s}});
    const auto blueOn = [&] {
        PaperPrintout printout(letterWords(), {table});
        printout.layOut(letter);
        QImage image(printout.pageSize().toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        printout.draw(painter, 0);
        painter.end();
        int blue = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                blue += image.pixel(x, y) == qRgb(0, 0, 200) ? 1 : 0;
        }
        return blue;
    };
    QCOMPARE(blueOn(), 0);
    table.colours = {{0, qRgb(0, 0, 200)}, {0, 0}};
    const int blue = blueOn();
    QVERIFY2(blue > 1000 && blue < 10000, qPrintable(QString::number(blue))); // one cell
}

void TestPaper::aRowLongerThanAPageIsDivided()
{
    constexpr int count = 2500;
    const auto pages =
        pagesOf({PaperBlock::paragraph(u"before"_s),
                 PaperBlock::table({u"Name"_s, u"Story"_s}, {{u"Rosa"_s, text(count)}, {u"Sam"_s, u"short"_s}}),
                 PaperBlock::paragraph(u"after"_s)});
    QVERIFY(pages.size() > 1);
    QStringList all;
    for (const auto &page : pages)
        all += wordsOf(page);
    for (int i = 1; i <= count; ++i)
        QCOMPARE(all.count(u"word%1"_s.arg(i)), 1);
    QCOMPARE(all.count(u"Rosa"_s), 1);
    QCOMPARE(all.count(u"after"_s), 1);
}

void TestPaper::headingsOfATableDoNotFollowItsEnd()
{
    const auto pages = pagesOf({PaperBlock::table({u"Monday"_s, u"Worked"_s}, rows(5)), PaperBlock::paragraph(text(3000))});
    QVERIFY(pages.size() > 1);
    QCOMPARE(timesOn(pages[0], u"Monday"_s), 1);
    QCOMPARE(timesOn(pages[1], u"Monday"_s), 0);
}

void TestPaper::aLineToSignOnStaysWithItsName()
{
    for (int before = 1; before < 60; ++before) {
        Paper paper(before, PaperBlock::paragraph(u"line"_s));
        paper += PaperBlock::signatures({u"Intern"_s, u"Host"_s, u"School"_s});
        const auto pages = pagesOf(paper);
        const int page = pageWith(pages, u"Intern"_s);
        QCOMPARE(pageWith(pages, u"Host"_s), page);
        QCOMPARE(pageWith(pages, u"School"_s), page);
        QCOMPARE(timesOn(pages[page], u"Date"_s), 3);
        constexpr qreal room = 30; // to sign in
        QVERIFY(bottomOf(pages[page], u"Host"_s) - bottomOf(pages[page], u"Intern"_s) > room);
    }
}

void TestPaper::aPictureStaysWithWhatStandsAboveIt()
{
    const auto named = [](const QString &name) {
        return PaperPicture{{300, 200}, [name](QPainter &painter) { painter.drawText(QPointF(10, 100), name); }};
    };
    // Wherever on the page it comes to stand.
    for (int before = 0; before < 60; ++before) {
        Paper paper(before, PaperBlock::paragraph(u"line"_s));
        for (const auto &name : {u"first"_s, u"second"_s})
            paper +=
                {PaperBlock::heading(u"heading-"_s + name), PaperBlock::quiet(u"remark-"_s + name), PaperBlock::picture()};
        const auto pages = pagesOf(paper, letter, {named(u"first"_s), named(u"second"_s)});
        for (const auto &name : {u"first"_s, u"second"_s}) {
            QVERIFY(pageWith(pages, name) >= 0);
            QCOMPARE(pageWith(pages, u"heading-"_s + name), pageWith(pages, name));
            QCOMPARE(pageWith(pages, u"remark-"_s + name), pageWith(pages, name));
        }
        for (const auto &page : pages)
            QVERIFY(!page.isEmpty());
    }
}

void TestPaper::aPictureIsMadeSmallerAndNeverLarger()
{
    const auto drawn = [](const QSizeF &size) {
        QRectF place;
        const PaperPicture picture{
            size, [&place, size](QPainter &painter) { place = painter.transform().mapRect(QRectF({}, size)); }};
        (void)pagesOf({PaperBlock::picture()}, letter, {picture});
        return place;
    };
    const QRectF inside = letter.paintRect(QPageLayout::Point);
    QCOMPARE(drawn({200, 72}).size(), QSizeF(200, 72));
    QVERIFY(qAbs(drawn({2000, 500}).width() - inside.width()) < 1);
    QVERIFY(qAbs(drawn({2000, 500}).height() - inside.width() / 4) < 1);
    QVERIFY(drawn({500, 5000}).height() < inside.height());
    QVERIFY(inside.adjusted(-1, -1, 1, 1).contains(drawn({500, 5000})));
}

void TestPaper::aTextThatLooksLikeHtmlIsText()
{
    const auto page = pagesOf({PaperBlock::paragraph(u"<b>Rosa</b>"_s)}).first();
    QCOMPARE(timesOn(page, u"<b>Rosa</b>"_s), 1);
}

void TestPaper::theSourceTellsAndNotes()
{
    int noted = 0;
    PaperSource source(letterWords(), {PaperBlock::paragraph(u"Hello"_s)}, u"The letter of Rosa"_s,
                       [&]() -> Result<PrintSource::Noted> {
                           ++noted;
                           return PrintSource::Noted{u"Printed."_s, 0};
                       });
    QCOMPARE(source.told(), u"The letter of Rosa"_s);
    QVERIFY(!source.isEmpty());
    QCOMPARE(source.printout()->title(), u"Credit report"_s);
    QCOMPARE(noted, 0);
    QCOMPARE(source.note()->text, u"Printed."_s);
    QCOMPARE(noted, 1);
    QVERIFY(PaperSource(letterWords(), {}, {}, {}).isEmpty());
}

RNF_TEST(TestPaper)
#include "tst_paper.moc"
