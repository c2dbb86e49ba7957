#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/Exports.h"
#include "insight/Metrics.h"
#include "insight/SmallCells.h"

#include <QFile>
#include <QTest>

#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

using Numbers = QList<QList<qint64>>;

/// A row of the table for each of these, and many people in all.
MetricTable tableOf(const Numbers &numbers, qsizetype people = 100)
{
    MetricTable table;
    for (qsizetype column = 0; column < numbers.first().size(); ++column)
        table.columns += {u"column_%1"_s.arg(column), u"Column"_s};
    for (const auto &values : numbers) {
        MetricRow row;
        row.label = u"Row"_s;
        for (const qint64 value : values) {
            MetricCell cell;
            cell.value = value;
            for (qint64 each = 0; each < value; ++each)
                cell.things.people += PersonId(each + 1);
            row.things.add(cell.things);
            row.cells += cell;
        }
        table.rows += row;
    }
    for (qsizetype each = 0; each < people; ++each)
        table.things.people += PersonId(each + 1);
    return table;
}

QList<QStringList> hiddenTexts(const Numbers &numbers)
{
    auto table = tableOf(numbers);
    hideSmallCells(table);
    QList<QStringList> texts;
    for (const auto &row : table.rows) {
        QStringList cells;
        for (qsizetype column = 0; column < row.cells.size(); ++column)
            cells += MetricText::cell(table.columns[column], row.cells[column]);
        texts += cells;
    }
    return texts;
}

bool holdsNothing(const MetricTable &table)
{
    const bool isEmpty = std::ranges::all_of(table.rows, [](const MetricRow &row) {
        return row.things == MetricThings()
            && std::ranges::all_of(row.cells, [](const auto &cell) { return cell.things == MetricThings(); });
    });
    return isEmpty && table.things == MetricThings();
}

/// Somebody who reads a table with something hidden, and knows the sum of all numbers and the totals of rows and columns: those
/// of all that hold at least two numbers. Where one line alone holds a single number, that would follow from the totals of all
/// others, so of these the reader lacks that of the shortest, and of several the smallest.
class Reader {
public:
    Reader(const Numbers &numbers, const MetricTable &table) : m_numbers(numbers)
    {
        for (qsizetype row = 0; row < numbers.size(); ++row) {
            for (qsizetype column = 0; column < numbers[row].size(); ++column) {
                if (!table.rows[row].cells[column].isKnown)
                    m_hidden += {row, column};
            }
        }
        QList<QList<qint64>> columns(numbers.first().size());
        for (const auto &row : numbers) {
            for (qsizetype column = 0; column < row.size(); ++column)
                columns[column] += row[column];
        }
        m_rowKnown = knownTotals(numbers);
        m_columnKnown = knownTotals(columns);
    }

    /// Whether a hidden number can be another one for all that the reader knows.
    bool doubts(qsizetype hidden)
    {
        m_doubted = hidden;
        m_change.fill(0, m_hidden.size());
        return tries(0);
    }
    qsizetype hidden() const { return m_hidden.size(); }

private:
    static QList<bool> knownTotals(const Numbers &lines)
    {
        QList<bool> known;
        qsizetype single = 0, shortest = -1;
        const auto order = [&](qsizetype line) {
            const auto &values = lines[line];
            return std::pair(values.size() - values.count(0), std::accumulate(values.begin(), values.end(), qint64(0)));
        };
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const auto numbers = lines[line].size() - lines[line].count(0);
            known += numbers >= 2;
            single += numbers == 1 ? 1 : 0;
            if (numbers >= 2 && (shortest < 0 || order(line) < order(shortest)))
                shortest = line;
        }
        if (single == 1 && shortest >= 0)
            known[shortest] = false;
        return known;
    }

    /// Every hidden number one less, the same, or one more: where totals leave a doubt at all, they leave one of these.
    bool tries(qsizetype at)
    {
        if (at == m_hidden.size())
            return m_change[m_doubted] != 0 && keepsTotals();
        const auto [row, column] = m_hidden[at];
        const qint64 value = m_numbers[row][column];
        for (const int change : {0, 1, -1}) {
            const bool wasSmall = value < 5, isSmall = value + change < 5;
            if (wasSmall != isSmall || value + change < 1)
                continue;
            m_change[at] = change;
            if (tries(at + 1))
                return true;
        }
        return false;
    }

    bool keepsTotals() const
    {
        QList<int> rows(m_rowKnown.size()), columns(m_columnKnown.size());
        int all = 0;
        for (qsizetype at = 0; at < m_hidden.size(); ++at) {
            rows[m_hidden[at].first] += m_change[at];
            columns[m_hidden[at].second] += m_change[at];
            all += m_change[at];
        }
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (m_rowKnown[row] && rows[row] != 0)
                return false;
        }
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (m_columnKnown[column] && columns[column] != 0)
                return false;
        }
        return all == 0;
    }

    const Numbers m_numbers;
    QList<std::pair<qsizetype, qsizetype>> m_hidden;
    QList<bool> m_rowKnown, m_columnKnown;
    QList<int> m_change;
    qsizetype m_doubted = 0;
};

/// What a metric that hides few answers before anything is hidden.
MetricTable countSecrets(Database &, const MetricQuestion &question)
{
    auto table = tableOf({{3}, {9}, {12}}, question.today.month() == 1 ? 3 : 24);
    table.title = u"3 of 24 need a ride"_s;
    table.before = u"2 before"_s;
    return table;
}

QString toldOf(const MetricTable &table) { return u"The last row says %1"_s.arg(table.rows.last().cells.first().value); }

Metric secretMetric(bool hasTitle)
{
    return {u"secrets"_s,
            "Group",
            "Question?",
            "Definition",
            "People",
            "Nothing",
            &countSecrets,
            MetricAbout::Weeks,
            {MetricBy::Category},
            true,
            hasTitle ? &toldOf : nullptr};
}

} // namespace

/// What must not be told of few people is not, neither by itself nor by what stands beside it.
class TestSmallCells : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void numbersAreHidden_data();
    void numbersAreHidden();
    void whereNothingIsSmallNothingIsHidden();
    void whereNothingElseCanBeHiddenAllIs();
    void whatIsBeyondAListIsNotTold();
    void aMeanTellsNothingOfTheFewBeyondIt();
    void aHiddenNumberLeavesNothingBehind();
    void noRateHasAHiddenPart();
    void aRateThatTellsOfFewIsNone();
    void aMeanNeedsFiveAnswers();
    void aListOfFewHidesAll();
    void anAnswerAboutFewIsHidden();
    void nothingThereIsNotHidden();
    void noHiddenNumberFollowsFromTotals_data();
    void noHiddenNumberFollowsFromTotals();
    void theTitleIsMadeOfWhatIsShown();
    void whatWasFoundBeforeIsNotTold();
    void aFileSaysNoMoreThanTheTable();
};

void TestSmallCells::numbersAreHidden_data()
{
    QTest::addColumn<Numbers>("numbers");
    QTest::addColumn<QList<QStringList>>("texts");
    const QString few = u"<5"_s, hidden = u"hidden"_s;
    QTest::newRow("insight.md, section 7") << Numbers{{3}, {9}, {12}} << QList<QStringList>{{few}, {hidden}, {u"12"_s}};
    QTest::newRow("in a row") << Numbers{{12, 3, 9}} << QList<QStringList>{{u"12"_s, few, hidden}};
    QTest::newRow("0 is not small, and hides nothing")
        << Numbers{{0}, {3}, {12}, {9}} << QList<QStringList>{{u"0"_s}, {few}, {u"12"_s}, {hidden}};
    QTest::newRow("from 1 to 4") << Numbers{{1}, {4}, {5}, {7}} << QList<QStringList>{{few}, {few}, {u"5"_s}, {u"7"_s}};
    QTest::newRow("rows and columns") << Numbers{{3, 20, 30}, {40, 50, 60}, {70, 80, 90}}
                                      << QList<QStringList>{
                                             {few, hidden, u"30"_s}, {hidden, hidden, u"60"_s}, {u"70"_s, u"80"_s, u"90"_s}};
    QTest::newRow("two that can only be 1, by their sum")
        << Numbers{{1}, {1}, {20}, {30}} << QList<QStringList>{{few}, {few}, {hidden}, {u"30"_s}};
    QTest::newRow("two that can only be 4, by their sum")
        << Numbers{{4}, {4}, {20}, {30}} << QList<QStringList>{{few}, {few}, {hidden}, {u"30"_s}};
    QTest::newRow("1 and 5 are the least that a pair can be")
        << Numbers{{1}, {5}, {20}} << QList<QStringList>{{few}, {hidden}, {hidden}};
    QTest::newRow("the only one of its row hides one of its column")
        << Numbers{{3, 0}, {9, 30}, {20, 40}} << QList<QStringList>{{few, u"0"_s}, {hidden, u"30"_s}, {u"20"_s, u"40"_s}};
}

void TestSmallCells::numbersAreHidden()
{
    QFETCH(Numbers, numbers);
    QFETCH(QList<QStringList>, texts);
    QCOMPARE(hiddenTexts(numbers), texts);
}

void TestSmallCells::whereNothingIsSmallNothingIsHidden()
{
    auto table = tableOf({{5, 0}, {12, 9}});
    hideSmallCells(table);
    QCOMPARE(values(table, u"column_0"_s), (QList<qint64>{5, 12}));
    QCOMPARE(values(table, u"column_1"_s), (QList<qint64>{0, 9}));
    QVERIFY(table.notes.isEmpty());
    QVERIFY(holdsNothing(table) && !table.isEmpty());
}

void TestSmallCells::whereNothingElseCanBeHiddenAllIs()
{
    for (const auto &numbers : {Numbers{{3}}, Numbers{{1, 5}}, Numbers{{1}, {1}}, Numbers{{3, 0}, {0, 0}}}) {
        auto table = tableOf(numbers);
        hideSmallCells(table);
        QVERIFY(table.rows.isEmpty() && holdsNothing(table) && !table.isEmpty());
        QCOMPARE(table.notes.size(), 1);
    }
}

void TestSmallCells::aHiddenNumberLeavesNothingBehind()
{
    auto table = tableOf({{3}, {9}, {12}});
    table.title = u"3 need a ride"_s;
    table.before = u"2 needed a ride"_s;
    table.rows[0].cells[0].of = 7;
    hideSmallCells(table);
    QVERIFY(table.title.isEmpty() && table.before.isEmpty());
    QVERIFY(holdsNothing(table));
    for (const qsizetype row : {0, 1}) {
        const auto &cell = table.rows[row].cells[0];
        QVERIFY(!cell.isKnown && cell.value == 0 && cell.of == 0);
    }
    QCOMPARE(table.total(0), 12);
    QCOMPARE(table.notes.size(), 1);
}

void TestSmallCells::noRateHasAHiddenPart()
{
    auto table = tableOf({{3, 20, 40}, {30, 12, 48}, {50, 36, 60}});
    for (auto &row : table.rows) {
        const qint64 all = row.cells[0].value + row.cells[1].value + row.cells[2].value;
        for (auto &cell : row.cells)
            cell.of = all;
    }
    hideSmallCells(table);
    QCOMPARE(text(table, 0, u"column_0"_s), u"<5"_s);
    QCOMPARE(text(table, 0, u"column_2"_s), u"40"_s);
    QCOMPARE(text(table, 1, u"column_2"_s), u"48"_s);
    QCOMPARE(text(table, 2, u"column_0"_s), u"50 of 146 (34.2 %)"_s);
}

void TestSmallCells::aRateThatTellsOfFewIsNone()
{
    auto table = tableOf({{9}, {12}, {0}});
    table.rows[0].cells[0].of = 12; // 3 of them not
    table.rows[1].cells[0].of = 12;
    table.rows[2].cells[0].of = 4;
    hideSmallCells(table);
    QCOMPARE(text(table, 0, u"column_0"_s), u"9"_s);
    QCOMPARE(text(table, 1, u"column_0"_s), u"12 of 12 (100.0 %, few)"_s);
    QCOMPARE(text(table, 2, u"column_0"_s), u"0"_s);
    QCOMPARE(table.rows[0].cells[0].of, 0);
}

void TestSmallCells::aMeanNeedsFiveAnswers()
{
    auto table = tableOf({{420}, {380}});
    table.columns[0].unit = MetricUnit::Permille;
    table.rows[0].cells[0].of = 4;
    table.rows[1].cells[0].of = 5;
    hideSmallCells(table);
    QVERIFY(!table.rows[0].cells[0].isKnown);
    QCOMPARE(text(table, 0, u"column_0"_s), u"<5"_s);
    QCOMPARE(table.rows[1].cells[0].value, 380);
}

/// Whether anybody of them was counted or not.
void TestSmallCells::aListOfFewHidesAll()
{
    for (const qsizetype counted : {0, 24}) {
        auto table = tableOf({{12}, {12}}, counted);
        table.question.among = std::make_shared<MetricList>(MetricList{u"Night shift"_s, {PersonId(1), PersonId(2)}});
        hideSmallCells(table);
        QVERIFY(table.rows.isEmpty() && !table.isEmpty());
        QVERIFY(!table.title.isEmpty());
        QCOMPARE(table.notes.size(), 1);
    }
}

void TestSmallCells::anAnswerAboutFewIsHidden()
{
    auto table = tableOf({{12}, {9}}, 4); // who ask for much
    hideSmallCells(table);
    QVERIFY(table.rows.isEmpty() && holdsNothing(table) && !table.isEmpty());
    auto enough = tableOf({{12}, {9}}, 5);
    hideSmallCells(enough);
    QCOMPARE(values(enough, u"column_0"_s), (QList<qint64>{12, 9}));
}

void TestSmallCells::nothingThereIsNotHidden()
{
    auto table = tableOf({{0}, {0}}, 0);
    hideSmallCells(table);
    QVERIFY(table.isEmpty());
    QVERIFY(table.notes.isEmpty());
}

void TestSmallCells::noHiddenNumberFollowsFromTotals_data()
{
    QTest::addColumn<qsizetype>("rows");
    QTest::addColumn<qsizetype>("columns");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("zeros");
    QTest::newRow("one column") << qsizetype(7) << qsizetype(1) << 12 << 20;
    QTest::newRow("one row") << qsizetype(1) << qsizetype(6) << 9 << 20;
    QTest::newRow("two columns") << qsizetype(4) << qsizetype(2) << 12 << 10;
    QTest::newRow("small numbers") << qsizetype(3) << qsizetype(3) << 7 << 10;
    QTest::newRow("larger numbers") << qsizetype(3) << qsizetype(3) << 30 << 10;
    QTest::newRow("many zeros") << qsizetype(4) << qsizetype(3) << 12 << 60;
}

void TestSmallCells::noHiddenNumberFollowsFromTotals()
{
    QFETCH(qsizetype, rows);
    QFETCH(qsizetype, columns);
    QFETCH(int, most);
    QFETCH(int, zeros);
    std::mt19937 random(20261116);
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    int answered = 0;
    for (int each = 0; each < 150; ++each) {
        Numbers numbers(rows, QList<qint64>(columns));
        for (auto &row : numbers) {
            for (auto &number : row)
                number = below(100) < zeros ? 0 : 1 + below(most);
        }
        auto table = tableOf(numbers);
        hideSmallCells(table);
        if (table.rows.isEmpty())
            continue;
        ++answered;
        Reader reader(numbers, table);
        for (qsizetype hidden = 0; hidden < reader.hidden(); ++hidden)
            QVERIFY2(reader.doubts(hidden), qPrintable(QDebug::toString(numbers)));
        for (qsizetype row = 0; row < rows; ++row) {
            for (qsizetype column = 0; column < columns; ++column) {
                const auto &cell = table.rows[row].cells[column];
                const qint64 number = numbers[row][column];
                QVERIFY(number == 0 || number > 4 ? !cell.isKnown || cell.value == number : !cell.isKnown);
                QVERIFY(number != 0 || cell.isKnown);
            }
        }
    }
    QVERIFY2(answered > 30, qPrintable(QString::number(answered)));
}

void TestSmallCells::whatIsBeyondAListIsNotTold()
{
    const Numbers part{{10, 20}, {12, 9}}, whole{{12, 25}, {12, 9}};
    const auto hides = [&](const Numbers &more, qsizetype people) {
        auto table = tableOf(part, 60), wider = tableOf(more, people);
        for (auto *one : {&table, &wider})
            one->rows.last().label = u"Last row"_s;
        hideSmallCells(table, {wider});
        return table;
    };
    const auto table = hides(whole, 100);
    QCOMPARE(text(table, 0, u"column_0"_s), u"hidden"_s); // two more are counted of everybody
    QVERIFY(!table.notes.isEmpty());
    QVERIFY(hides(part, 100).notes.isEmpty());
    QVERIFY(hides({{15, 25}, {12, 9}}, 65).notes.isEmpty());
    QVERIFY(hides(part, 60).notes.isEmpty()); // nobody is beyond it
    QVERIFY(hides({{15, 25}, {12, 9}}, 64).rows.isEmpty());
}

void TestSmallCells::aMeanTellsNothingOfTheFewBeyondIt()
{
    const auto means = [](qint64 of) {
        auto table = tableOf({{24}});
        table.columns[0].unit = MetricUnit::Tenths;
        table.rows[0].cells[0].of = of;
        return table;
    };
    for (const auto &[of, shown] :
         {std::pair(qint64(20), true), {qint64(21), false}, {qint64(24), false}, {qint64(25), true}}) {
        auto table = means(20);
        hideSmallCells(table, {means(of)});
        QCOMPARE(table.rows[0].cells[0].isKnown, shown);
    }
}

void TestSmallCells::theTitleIsMadeOfWhatIsShown()
{
    TestWorkspace workspace;
    MetricQuestion question;
    question.period = {QDate(2026, 11, 2), QDate(2026, 11, 16)};
    question.today = {2026, 11, 16};
    auto &database = workspace->store().reader();
    const auto told = Metrics::ask(database, secretMetric(true), question);
    QCOMPARE(told.title, u"The last row says 12"_s);
    QVERIFY2(told.population.startsWith(u"People: 24 · "_s), qPrintable(told.population));
    QCOMPARE(Metrics::ask(database, secretMetric(false), question).title, u"Question?"_s);
    question.today = {2026, 1, 12};
    const auto few = Metrics::ask(database, secretMetric(true), question);
    QCOMPARE(few.title, u"Too few people to show a number"_s);
    QVERIFY2(few.population.startsWith(u"People: <5 · "_s), qPrintable(few.population));
}

void TestSmallCells::whatWasFoundBeforeIsNotTold()
{
    TestWorkspace workspace;
    MetricQuestion question;
    question.period = {QDate(2026, 11, 2), QDate(2026, 11, 16)};
    question.today = {2026, 11, 16};
    auto &database = workspace->store().reader();
    const auto metric = secretMetric(true);
    QVERIFY(Metrics::foundBefore(database, metric, Metrics::ask(database, metric, question)).isEmpty());
}

void TestSmallCells::aFileSaysNoMoreThanTheTable()
{
    TestWorkspace workspace;
    auto table = tableOf({{3}, {9}, {12}});
    table.columns[0].isShare = true;
    for (auto &row : table.rows)
        row.cells[0].of = 24;
    hideSmallCells(table);
    Exports exports(workspace->store(), workspace->people());
    const QString path = workspace.file(u"table.csv"_s);
    QVERIFY(exports.writeReport(workspace.session, path, table));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QVERIFY2(lines.value(1).contains(u"<5"_s) && !lines.value(1).contains(u'3'), qPrintable(lines.value(1)));
    QVERIFY2(lines.value(2).contains(u"hidden"_s) && !lines.value(2).contains(u'9'), qPrintable(lines.value(2)));
    QVERIFY2(lines.value(3).contains(u"12"_s), qPrintable(lines.value(3)));
}

RNF_TEST(TestSmallCells)
#include "tst_small_cells.moc"
