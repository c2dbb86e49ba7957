#include "support/TestProgram.h"
#include "support/TestServer.h"

#include "storage/Database.h"
#include "storage/TextIndex.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <set>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The list stays in order however its people come, and every search finds its hits in that order.
class TestTextIndex : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thoseWhoComeOneByOneStandInOrder_data();
    void thoseWhoComeOneByOneStandInOrder();
    void thoseWhoComeTogetherStandBetweenThoseWhoWereThere();
    void aCrowdBetweenTwoNeighboursMakesThemMoveApart();
    void whatIsRemovedOrRewrittenIsFoundNoMoreUnderItsOldWords();
    void whatWasAppendedInATransactionThatWasGivenUpStandsNowhere();

private:
    /// An index of a file or database of its own, and what it should hold.
    struct Held {
        Held()
            : place(TestServer::isAsked() ? TestServer::emptyPlace() : folder.filePath(u"index"_s)),
              database(place, Database::Mode::Write), index((prepare(), TextIndex::of(database)))
        {
        }
        ~Held()
        {
            if (TestServer::isAsked())
                TestServer::drop(place);
        }
        void prepare()
        {
            database.exec(QString::fromLatin1(database.connection().dialect().textTables));
            database.begin();
        }
        TextIndex::Text text(qint64 id, const QByteArray &key) { return {id, key, QString::fromLatin1("name" + key)}; }
        void put(qint64 id, const QByteArray &key)
        {
            index->put({text(id, key)});
            forget(id);
            should.insert({key, id});
        }
        void forget(qint64 id)
        {
            std::erase_if(should, [&](const auto &entry) { return entry.second == id; });
        }
        QList<qint64> inOrder(const QByteArray &beginning = {}) const
        {
            QList<qint64> ids;
            for (const auto &[key, id] : should) {
                if (key.startsWith(beginning))
                    ids += id;
            }
            return ids;
        }
        QList<qint64> found(const QByteArray &beginning)
        {
            return index->all({{{{u"name"_s + QString::fromLatin1(beginning), true}}}});
        }

        QTemporaryDir folder;
        QString place;
        Database database;
        std::unique_ptr<TextIndex> index;
        std::set<std::pair<QByteArray, qint64>> should;
    };
};

void TestTextIndex::thoseWhoComeOneByOneStandInOrder_data()
{
    QTest::addColumn<QList<int>>("keys");
    QList<int> rising, falling, inward, mixed;
    std::mt19937 random(5);
    for (int i = 0; i < 300; ++i) {
        rising += i;
        falling += 300 - i;
        inward += i % 2 ? i : 1000 - i;
        mixed += int(random() % 150);
    }
    QTest::newRow("rising") << rising;
    QTest::newRow("falling") << falling;
    QTest::newRow("ever between the last two") << inward;
    QTest::newRow("in any order, with namesakes") << mixed;
    QTest::newRow("all of one name") << QList<int>(300, 7);
}

void TestTextIndex::thoseWhoComeOneByOneStandInOrder()
{
    QFETCH(QList<int>, keys);
    Held held;
    // Before the first stands somebody, and behind the last: the end of the list has room that its inside has not.
    held.put(1'000'001, "0000");
    held.put(1'000'002, "9999");
    for (int i = 0; i < keys.size(); ++i)
        held.put(1 + i * 37 % 300, QByteArray::number(1000 + keys[i]));
    QCOMPARE(held.index->all({}), held.inOrder());
    QCOMPARE(held.found("1"), held.inOrder("1"));
    QCOMPARE(held.index->first({}, 10), held.inOrder().first(10));
    QVERIFY(held.index->isConsistent());
}

void TestTextIndex::thoseWhoComeTogetherStandBetweenThoseWhoWereThere()
{
    Held held;
    std::mt19937 random(11);
    qint64 next = 1;
    for (const int size : {1, 400, 3, 60, 2000, 1}) {
        const qint64 first = next;
        for (; next < first + size; ++next) {
            const QByteArray key = QByteArray::number(10000 + random() % 5000);
            held.index->append(held.text(next, key));
            held.should.insert({key, next});
        }
        IdRanges added;
        added.add({first, next - 1});
        held.index->indexAppended(added);
        QCOMPARE(held.index->all({}), held.inOrder());
        QCOMPARE(held.found("12"), held.inOrder("12"));
        QVERIFY(held.index->isConsistent());
    }
}

void TestTextIndex::aCrowdBetweenTwoNeighboursMakesThemMoveApart()
{
    Held held;
    qint64 id = 0;
    for (const char *name : {"a", "b", "c", "d"})
        held.put(++id, name);
    // Each bisects the room the one before left, first from one side, then from the other, and whole groups at once.
    for (int i = 0; i < 200; ++i)
        held.put(++id, "b" + QByteArray::number(1000 + i));
    for (int i = 0; i < 200; ++i)
        held.put(++id, "b1199" + QByteArray::number(9000 - i));
    for (int round = 0; round < 30; ++round) {
        QList<TextIndex::Text> group;
        for (int i = 0; i < 20; ++i) {
            const QByteArray key = "b1199" + QByteArray::number(8800 + i % 5) + QByteArray::number(100 - round);
            group += held.text(++id, key);
            held.should.insert({key, id});
        }
        held.index->put(group);
        QCOMPARE(held.index->all({}), held.inOrder());
    }
    QCOMPARE(held.found("b1199"), held.inOrder("b1199"));
    QVERIFY(held.index->isConsistent());
}

void TestTextIndex::whatIsRemovedOrRewrittenIsFoundNoMoreUnderItsOldWords()
{
    Held held;
    for (int id = 1; id <= 100; ++id)
        held.put(id, QByteArray::number(100 + id));
    held.put(50, "300");
    held.index->remove({7, 9, 4711});
    held.forget(7);
    held.forget(9);
    QCOMPARE(held.found("150"), QList<qint64>());
    QCOMPARE(held.found("107"), QList<qint64>());
    QCOMPARE(held.found("300"), QList<qint64>{50});
    QCOMPARE(held.index->all({}), held.inOrder());
    QCOMPARE(held.index->all({}).size(), 98);
    QVERIFY(held.index->isConsistent());
    held.index->clear();
    QCOMPARE(held.index->all({}).size(), 0);
    QCOMPARE(held.found("1"), QList<qint64>());
    QVERIFY(held.index->isConsistent());
}

void TestTextIndex::whatWasAppendedInATransactionThatWasGivenUpStandsNowhere()
{
    Held held;
    held.put(1, "100");
    held.database.commit();
    held.database.begin();
    held.index->append(held.text(2, "200"));
    held.database.rollBackQuietly();
    held.database.begin();
    held.index->append(held.text(3, "300"));
    held.should.insert({"300", 3});
    IdRanges added;
    added.add({3, 3});
    held.index->indexAppended(added);
    QCOMPARE(held.index->all({}), held.inOrder());
    QCOMPARE(held.found("2"), QList<qint64>());
    QVERIFY(held.index->isConsistent());
}

RNF_TEST(TestTextIndex)
#include "tst_text_index.moc"
