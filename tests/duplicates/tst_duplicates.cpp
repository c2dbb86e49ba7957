#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "duplicates/Duplicates.h"
#include "merges/Merges.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who may be here twice is found, told apart for good, and left out from then on.
class TestDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whoIsHereTwiceIsFoundWithTheReason();
    void theHigherLimitFindsFewer();
    void whoWasToldApartIsLeftOutUntilThatIsUndone();
    void threeAreToldApartAtOnceAndOnlyOnce();
    void deletingSomebodyTakesItAlongAndBack();
    void whoWasToldApartStaysApartFromWhomeverTheyAreMergedInto();
    void whatIsSettledDoesNotRemain();
    void aCancelledLookSaysSo();
    void whoeverHasTheNumberThatIsTypedIsTold();
    void whoeverHasTheNameThatIsTypedIsTold();
    void aPersonIsNotAlikeToThemselvesNorToWhomTheyWereToldApartFrom();
    void nobodyIsToldWhileLittleIsTyped();
    void atMostThreeAreToldTheLikeliestFirst();

private:
    TestWorkspace &ws() { return *m_workspace; }
    Duplicates &duplicates() { return ws()->duplicates(); }
    AlikePeople found(const AlikeLimits &limits = {})
    {
        Job job;
        const auto people = duplicates().find(ws().session, limits, job);
        return people ? *people : AlikePeople();
    }
    QList<LookAlike> alikeTo(const Person &typed) { return Duplicates::alikeTo(ws()->store().reader(), typed); }
    QByteArray content() { return contentOf(ws()->store().reader()); }
    QString newestLabel() { return ws()->changes().history(ws().session, 1).first().label; }
    void undoLast() { QVERIFY(ws()->changes().undo(ws().session, ws()->changes().history(ws().session, 1).first().seq)); }

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_rosa, m_twin, m_luis;
};

namespace {

const QString number = u"(212) 555-0101"_s;
const QString mail = u"rosa@example.org"_s;

QStringList namesOf(const QList<LookAlike> &found)
{
    QStringList names;
    for (const auto &one : found)
        names += one.name;
    return names;
}

} // namespace

void TestDuplicates::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_rosa = ws().add(ws().person(u"Rosa"_s, u"Díaz"_s, number, mail));
    m_twin = ws().add(ws().person(u"Rosa"_s, u"Diaz"_s, u"212-555-0101"_s, mail));
    m_luis = ws().add(ws().person(u"Luis"_s, u"Ortega"_s, u"(212) 555-0199"_s));
}

void TestDuplicates::whoIsHereTwiceIsFoundWithTheReason()
{
    const auto people = found();
    QCOMPARE(people.pairs.size(), 1);
    const auto &pair = people.pairs.first();
    QCOMPARE(pair.a, m_rosa);
    QCOMPARE(pair.b, m_twin);
    QVERIFY(pair.reasons.contains(AlikeReason::SamePhone));
    QVERIFY(pair.reasons.contains(AlikeReason::SameEmail));
    QCOMPARE(people.names.value(m_rosa), u"Rosa Díaz"_s);
    QCOMPARE(people.names.value(m_twin), u"Rosa Diaz"_s);
    QVERIFY(!people.names.contains(m_luis));
}

void TestDuplicates::theHigherLimitFindsFewer()
{
    const int score = found().pairs.first().score;
    QCOMPARE(found({.suggestFrom = score}).pairs.size(), 1);
    QVERIFY(found({.suggestFrom = score + 1}).pairs.isEmpty());
}

void TestDuplicates::whoWasToldApartIsLeftOutUntilThatIsUndone()
{
    const QByteArray before = content();
    const auto done = duplicates().tellApart(ws().session, {m_twin, m_rosa}, u"cousins"_s);
    QVERIFY(done);
    QVERIFY(*done > 0);
    QCOMPARE(newestLabel(), u"Not the same person: Rosa Diaz and Rosa Díaz"_s);
    QVERIFY(found().pairs.isEmpty());
    ws().reopen();
    QVERIFY(found().pairs.isEmpty());
    undoLast();
    QCOMPARE(content(), before);
    QCOMPARE(found().pairs.size(), 1);
}

void TestDuplicates::threeAreToldApartAtOnceAndOnlyOnce()
{
    QVERIFY(*duplicates().tellApart(ws().session, {m_rosa, m_twin}));
    QVERIFY(*duplicates().tellApart(ws().session, {m_luis, m_twin, m_rosa}));
    QCOMPARE(newestLabel(), u"Not the same person: 3 people"_s);
    const QByteArray before = content();
    QCOMPARE(*duplicates().tellApart(ws().session, {m_rosa, m_twin, m_luis}), 0);
    QCOMPARE(*duplicates().tellApart(ws().session, {m_twin, m_luis}), 0);
    QCOMPARE(content(), before);
}

void TestDuplicates::deletingSomebodyTakesItAlongAndBack()
{
    QVERIFY(duplicates().tellApart(ws().session, {m_rosa, m_twin}));
    const QByteArray apart = content();
    QVERIFY(ws()->people().remove(ws().session, {m_twin}));
    QVERIFY(ws()->check(ws().session)->isEmpty());
    undoLast();
    QCOMPARE(content(), apart);
    QVERIFY(found().pairs.isEmpty());
}

void TestDuplicates::whoWasToldApartStaysApartFromWhomeverTheyAreMergedInto()
{
    const auto brother = ws().add(ws().person(u"Rosa"_s, u"Diaz"_s, number, mail));
    QVERIFY(duplicates().tellApart(ws().session, {m_twin, brother}));
    QVERIFY(duplicates().tellApart(ws().session, {m_rosa, m_twin}));
    const QByteArray before = content();
    QVERIFY(ws()->merges().merge(ws().session, MergeWish{m_rosa, {m_twin}}));
    QVERIFY(found().pairs.isEmpty());
    QVERIFY(ws()->check(ws().session)->isEmpty());
    undoLast();
    QCOMPARE(content(), before);
}

void TestDuplicates::whatIsSettledDoesNotRemain()
{
    const auto pairs = found().pairs;
    QCOMPARE(duplicates().remaining(ws().session, pairs), pairs);
    QVERIFY(duplicates().tellApart(ws().session, {m_rosa, m_twin}));
    QVERIFY(duplicates().remaining(ws().session, pairs).isEmpty());
    undoLast();
    QCOMPARE(duplicates().remaining(ws().session, pairs), pairs);
    QVERIFY(ws()->people().remove(ws().session, {m_rosa}));
    QVERIFY(duplicates().remaining(ws().session, pairs).isEmpty());
}

void TestDuplicates::aCancelledLookSaysSo()
{
    Job job;
    job.cancel();
    const auto people = duplicates().find(ws().session, {}, job);
    QVERIFY(!people);
    QCOMPARE(people.error().id, u"cancelled"_s);
}

void TestDuplicates::whoeverHasTheNumberThatIsTypedIsTold()
{
    const auto byPhone = alikeTo(ws().person({}, {}, u"212.555.0199"_s));
    QCOMPARE(namesOf(byPhone), QStringList{u"Luis Ortega"_s});
    QCOMPARE(byPhone.first().person, m_luis);
    QVERIFY(byPhone.first().pair.reasons.contains(AlikeReason::SamePhone));
    QVERIFY(ws()->people().remove(ws().session, {m_twin}));
    QCOMPARE(namesOf(alikeTo(ws().person({}, {}, {}, u"ROSA@example.org"_s))), QStringList{u"Rosa Díaz"_s});
}

void TestDuplicates::whoeverHasTheNameThatIsTypedIsTold()
{
    QCOMPARE(namesOf(alikeTo(ws().person(u"luis"_s, u"ortega"_s))), QStringList{u"Luis Ortega"_s});
    QVERIFY(alikeTo(ws().person(u"Lucia"_s, u"Ortega"_s)).isEmpty());
    QVERIFY(alikeTo(ws().person(u"Luis"_s, u"Otero"_s)).isEmpty());
}

void TestDuplicates::aPersonIsNotAlikeToThemselvesNorToWhomTheyWereToldApartFrom()
{
    const auto rosa = *ws()->people().find(ws().session, m_rosa);
    QCOMPARE(namesOf(alikeTo(rosa)), QStringList{u"Rosa Diaz"_s});
    QVERIFY(duplicates().tellApart(ws().session, {m_rosa, m_twin}));
    QVERIFY(alikeTo(rosa).isEmpty());
}

void TestDuplicates::nobodyIsToldWhileLittleIsTyped()
{
    QVERIFY(alikeTo({}).isEmpty());
    QVERIFY(alikeTo(ws().person(u"Rosa"_s, {})).isEmpty());
    QVERIFY(alikeTo(ws().person({}, {}, u"212"_s)).isEmpty());
}

void TestDuplicates::atMostThreeAreToldTheLikeliestFirst()
{
    for (int i = 0; i < 5; ++i)
        ws().add(ws().person(u"Luis"_s, u"Ortega"_s));
    const auto found = alikeTo(ws().person(u"Luis"_s, u"Ortega"_s, u"(212) 555-0199"_s));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.first().person, m_luis);
    QVERIFY(found[0].pair.score > found[1].pair.score);
}

RNF_TEST(TestDuplicates)
#include "tst_duplicates.moc"
