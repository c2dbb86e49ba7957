#include "support/TestProgram.h"

#include "duplicates/AlikeGroup.h"
#include "duplicates/NotDuplicate.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Pairs become groups, and nobody joins one by a chain alone.
class TestAlikeGroups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void threeWhoAreAllAlikeAreOneGroupWithItsWeakestLink();
    void aChainIsNoGroup();
    void twoGroupsAreJoinedOnlyWhenAllAreAlike();
    void aGroupIsTickedOnlyWhenEachOfItsPairsIs();
    void nobodyIsTickedTwice();
    void theLikeliestStandsFirst();
    void everyPairIsInAGroupWhateverTheirOrder();
};

namespace {

AlikePair link(qint64 a, qint64 b, int score, bool isPreTicked = false)
{
    return {PersonId(a), PersonId(b), score, {}, isPreTicked};
}

QList<QList<qint64>> membersOf(const QList<AlikeGroup> &groups)
{
    QList<QList<qint64>> members;
    for (const auto &group : groups) {
        QList<qint64> ids;
        for (const auto person : group.people)
            ids += person.value;
        members += ids;
    }
    return members;
}

} // namespace

void TestAlikeGroups::threeWhoAreAllAlikeAreOneGroupWithItsWeakestLink()
{
    const auto groups = AlikeGroup::of({link(1, 3, 90), link(1, 2, 70), link(2, 3, 80)});
    QCOMPARE(membersOf(groups), (QList<QList<qint64>>{{1, 2, 3}}));
    QCOMPARE(groups.first().weakest, link(1, 2, 70));
}

void TestAlikeGroups::aChainIsNoGroup()
{
    const auto groups = AlikeGroup::of({link(1, 2, 95), link(2, 3, 80)});
    QCOMPARE(membersOf(groups), (QList<QList<qint64>>{{1, 2}, {2, 3}}));
    QCOMPARE(groups[1].weakest.score, 80);
}

void TestAlikeGroups::twoGroupsAreJoinedOnlyWhenAllAreAlike()
{
    const QList<AlikePair> pairs{link(1, 2, 99), link(3, 4, 98), link(1, 3, 90), link(1, 4, 90), link(2, 3, 90)};
    QCOMPARE(membersOf(AlikeGroup::of(pairs)), (QList<QList<qint64>>{{1, 2}, {3, 4}, {1, 3}, {1, 4}, {2, 3}}));
    const auto joined = AlikeGroup::of(pairs + QList{link(2, 4, 85)});
    QCOMPARE(membersOf(joined), (QList<QList<qint64>>{{1, 2, 3, 4}}));
    QCOMPARE(joined.first().weakest.score, 85);
}

void TestAlikeGroups::aGroupIsTickedOnlyWhenEachOfItsPairsIs()
{
    QVERIFY(AlikeGroup::of({link(1, 2, 95, true)}).first().isPreTicked);
    QVERIFY(AlikeGroup::of({link(1, 2, 95, true), link(1, 3, 95, true), link(2, 3, 95, true)}).first().isPreTicked);
    QVERIFY(!AlikeGroup::of({link(1, 2, 95, true), link(1, 3, 95, true), link(2, 3, 95)}).first().isPreTicked);
}

void TestAlikeGroups::nobodyIsTickedTwice()
{
    const auto groups = AlikeGroup::of({link(1, 2, 95, true), link(2, 3, 94, true), link(3, 4, 93, true)});
    QCOMPARE(membersOf(groups), (QList<QList<qint64>>{{1, 2}, {2, 3}, {3, 4}}));
    QVERIFY(groups[0].isPreTicked);
    QVERIFY(!groups[1].isPreTicked);
    QVERIFY(groups[2].isPreTicked);
}

void TestAlikeGroups::theLikeliestStandsFirst()
{
    const auto groups = AlikeGroup::of({link(7, 8, 61), link(1, 9, 75), link(3, 5, 90), link(2, 4, 75)});
    QCOMPARE(membersOf(groups), (QList<QList<qint64>>{{3, 5}, {1, 9}, {2, 4}, {7, 8}}));
}

void TestAlikeGroups::everyPairIsInAGroupWhateverTheirOrder()
{
    std::mt19937 chance(4711);
    for (int round = 0; round < 200; ++round) {
        QList<AlikePair> pairs;
        for (qint64 a = 1; a <= 6; ++a) {
            for (qint64 b = a + 1; b <= 6; ++b) {
                if (chance() % 2 == 0)
                    pairs += link(a, b, int(60 + chance() % 40));
            }
        }
        std::ranges::shuffle(pairs, chance);
        PersonPairs known;
        for (const auto &pair : std::as_const(pairs))
            known += {pair.a, pair.b};
        PersonPairs grouped;
        for (const auto &group : AlikeGroup::of(pairs)) {
            QVERIFY(group.people.size() > 1);
            for (const auto one : group.people) {
                for (const auto other : group.people) {
                    if (one < other)
                        grouped += {one, other};
                }
            }
        }
        QCOMPARE(grouped, known); // nobody is joined who is no pair, and no pair is lost
    }
}

RNF_TEST(TestAlikeGroups)
#include "tst_alike_groups.moc"
