#include "support/TestProgram.h"

#include "exchange/TableFormats.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// A file that is no text: each letter is a cell, an underscore a blank one, and a row ends at a dot.
class LetterReader : public TableReader {
public:
    explicit LetterReader(const QByteArray &letters)
        : TableReader(std::make_unique<QBuffer>(), u"letters"_s), m_left(letters)
    {
    }
    qint64 bytesRead() const override { return 0; }

protected:
    std::optional<Error> begin(ReadOptions &) override { return std::nullopt; }
    bool readMore() override
    {
        for (; !m_left.isEmpty() && !m_left.startsWith('.'); m_left.remove(0, 1))
            addCell(m_left.startsWith('_') ? QByteArrayView() : QByteArrayView(m_left).first(1));
        if (m_left.isEmpty())
            return false;
        m_left.remove(0, 1);
        endRow();
        return true;
    }

private:
    QByteArray m_left;
};

QStringList linesOf(TableReader &reader)
{
    QStringList rows;
    TableRow row;
    while (reader.next(row)) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += row.text(i);
        rows += u"%1: %2"_s.arg(row.number()).arg(cells.join(u'|'));
    }
    return rows;
}

} // namespace

/// What holds for every kind of file that lists come in and go out as.
class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whereRowsBeginIsTheSameForEveryFormat();
    void everyFormatGivesBackWhatItWrote_data();
    void everyFormatGivesBackWhatItWrote();
    void everyFormatWritesWholeFilesOnly_data();
    void everyFormatWritesWholeFilesOnly();
    void dialogsAndCommandsKnowEveryFormat();
};

void TestFormats::whereRowsBeginIsTheSameForEveryFormat()
{
    LetterReader found("T.__.ab_b.xyz.___.uvw.");
    QVERIFY(!found.start({}));
    QCOMPARE(found.layout(), (TableLayout{true, 2, std::nullopt}));
    QCOMPARE(found.columns(), (QStringList{u"a"_s, u"b"_s, u"Column 3"_s, u"b (2)"_s}));
    QCOMPARE(linesOf(found), (QStringList{u"4: x|y|z"_s, u"6: u|v|w"_s}));
    QCOMPARE(found.blankRows(), 1);
    LetterReader said("ab.cde.");
    QVERIFY(!said.start({false, 1}));
    QCOMPARE(said.columns(), (QStringList{u"Column 1"_s, u"Column 2"_s, u"Column 3"_s}));
    QCOMPARE(linesOf(said), QStringList{u"2: c|d|e"_s});
    LetterReader wide(QByteArray("ab.") + QByteArray(TableReader::mostColumns + 1, 'x') + '.');
    QVERIFY(!wide.start({}));
    QCOMPARE(linesOf(wide), QStringList());
    QCOMPARE(wide.error()->id, u"table-too-many-columns"_s);
    LetterReader empty("__._.");
    QCOMPARE(empty.start({})->id, u"table-empty"_s);
}

void TestFormats::everyFormatGivesBackWhatItWrote_data()
{
    QTest::addColumn<int>("format");
    for (int i = 0; i < TableFormats::all().size(); ++i) {
        const auto &format = TableFormats::all()[i];
        if (format.newReader && format.newWriter)
            QTest::newRow(qPrintable(format.key)) << i;
    }
}

void TestFormats::everyFormatGivesBackWhatItWrote()
{
    QFETCH(int, format);
    const auto &meant = TableFormats::all()[format];
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list."_s + meant.suffixes.first());
    const QList<QStringList> rows{
        {u"Rosa"_s, u"Díaz"_s, u"(212) 555-0100"_s},
        {u"=1+1"_s, u"'=1"_s, u"+52 55 1234 5678"_s},
        {u"@SUM(A1)"_s, u"-1"_s, u"02134"_s},
        {u"\"quoted\", and more"_s, u"two\nlines"_s, u""_s},
    };
    auto writer = meant.create(path);
    QVERIFY(writer);
    (*writer)->begin(
        {{u"given_name"_s, u"First name"_s}, {u"family_name"_s, u"Last name"_s}, {u"mobile_phone"_s, u"Mobile phone"_s}});
    for (const auto &row : rows) {
        for (const auto &cell : row)
            (*writer)->cell(cell);
        (*writer)->endRow();
    }
    QVERIFY((*writer)->finish());
    QVERIFY(QFile::rename(path, folder.filePath(u"list"_s))); // what it is does not hang on its name
    const auto reader = TableFormats::open(folder.filePath(u"list"_s));
    QVERIFY(reader);
    QCOMPARE((*reader)->columns(), (QStringList{u"First name"_s, u"Last name"_s, u"Mobile phone"_s}));
    TableRow row;
    for (const auto &wanted : rows) {
        QVERIFY((*reader)->next(row));
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QCOMPARE(row.text(i), wanted[i]);
    }
    QVERIFY(!(*reader)->next(row));
    QVERIFY(!(*reader)->error());
}

void TestFormats::everyFormatWritesWholeFilesOnly_data()
{
    QTest::addColumn<int>("format");
    for (int i = 0; i < TableFormats::all().size(); ++i) {
        if (TableFormats::all()[i].newWriter)
            QTest::newRow(qPrintable(TableFormats::all()[i].key)) << i;
    }
}

void TestFormats::everyFormatWritesWholeFilesOnly()
{
    QFETCH(int, format);
    const auto &meant = TableFormats::all()[format];
    QTemporaryDir folder;
    {
        auto writer = meant.create(folder.filePath(u"list"_s));
        QVERIFY(writer);
        (*writer)->begin({{u"given_name"_s, u"First name"_s}});
        (*writer)->cell(u"Rosa");
        (*writer)->endRow();
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
    QCOMPARE(meant.create(folder.filePath(u"none/list"_s)).error().id, u"cannot-write"_s);
}

void TestFormats::dialogsAndCommandsKnowEveryFormat()
{
    for (const auto &format : TableFormats::all()) {
        QCOMPARE(TableFormats::find(format.key), &format);
        const bool isTable = format.isFor(ListContent::Anything);
        const QString path = u"List.X."_s + format.suffixes.first().toUpper();
        if (format.newReader) {
            QVERIFY(TableFormats::openFilter(ListContent::People).contains(u"*."_s + format.suffixes.last()));
            QCOMPARE(TableFormats::openFilter().contains(u"*."_s + format.suffixes.last()), isTable);
        }
        if (format.newWriter) {
            QCOMPARE(TableFormats::saveFilter().contains(format.filter()), isTable);
            QCOMPARE(TableFormats::forPath(path, ListContent::People).key, format.key);
            QCOMPARE(TableFormats::forPath(path).key == format.key, isTable);
        }
    }
    QVERIFY(!TableFormats::find(u"stone"_s));
    QCOMPARE(TableFormats::forPath(u"list"_s).key, u"csv"_s);
    QCOMPARE(TableFormats::withSuffix(u"list"_s), u"list.csv"_s);
    QCOMPARE(TableFormats::withSuffix(u"list.txt"_s), u"list.txt"_s);
    QCOMPARE(TableFormats::withSuffix({}), QString());
}

RNF_TEST(TestFormats)
#include "tst_formats.moc"
