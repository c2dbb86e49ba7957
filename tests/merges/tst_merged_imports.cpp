#include "merges/MergeTest.h"
#include "support/Chance.h"
#include "support/TestProgram.h"

#include "exchange/Imports.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// A list of ours that went out before people were merged comes back: it finds whoever they are now.
class TestMergedImports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theIdOfSomebodyMergedIsThatOfTheKeptPerson();
    void theIdLeadsThroughALaterMerge();
    void theIdIsTheirsAgainWhenTheyCameApart();
    void aMergedIdCountsOnlyForTheSamePerson_data();
    void aMergedIdCountsOnlyForTheSamePerson();
    void bothRowsOfOnePersonFindThem();
    void aDeletedPersonIsNotFoundByTheIdOfWhoeverTheyTookIn();
    void aNumberThatMovedAgreesWithTheId();

private:
    ImportOutcome import(const QByteArray &rows)
    {
        Imports imports(m_test->workspace().store(), m_test->workspace().people());
        const ImportSource source{{}, "Person ID,First name,Last name,Mobile phone,E-mail,Employee ID\n" + rows, {}};
        const auto preview = must(imports.preview(m_test->session(), source));
        return must(imports.run(m_test->session(), source, preview.recipe, {}));
    }
    QByteArray row(PersonId id, const QByteArray &rest) { return QByteArray::number(id.value) + ',' + rest + '\n'; }
    qsizetype people() { return m_test->workspace().people().count(m_test->session()); }
    bool hasEmail(PersonId person, const QString &address)
    {
        const auto emails = m_test->of(person).emails;
        return std::ranges::find(emails, address, &Email::address) != emails.end();
    }

    std::unique_ptr<MergeTest> m_test;
    PersonId m_rosa, m_rosita;
};

void TestMergedImports::init()
{
    m_test = std::make_unique<MergeTest>();
    m_rosa = m_test->add(u"Rosa"_s, u"Díaz"_s);
    m_rosita = m_test->add(u"Rosita"_s, u"Vega"_s,
                           [&](Person &person) { m_test->set(person, "mobile_phone", u"(212) 555-0101"_s); });
}

void TestMergedImports::theIdOfSomebodyMergedIsThatOfTheKeptPerson()
{
    must(m_test->merge(m_rosa, {m_rosita}));
    const auto outcome = import(row(m_rosita, "Rosita,Vega,,rosita@example.org,"));
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(outcome.created, 0);
    QVERIFY(hasEmail(m_rosa, u"rosita@example.org"_s));
    QVERIFY(m_test->of(m_rosa).externalIds.isEmpty()); // our own number is none of another system
}

void TestMergedImports::theIdLeadsThroughALaterMerge()
{
    const auto ana = m_test->add(u"Ana"_s, u"Silva"_s);
    must(m_test->merge(m_rosa, {m_rosita}));
    must(m_test->merge(ana, {m_rosa}));
    QCOMPARE(import(row(m_rosita, "Rosita,Vega,,rosita@example.org,")).updated, 1);
    QCOMPARE(import(row(m_rosa, "Rosa,Díaz,,rosa@example.org,")).created, 0);
    QCOMPARE(people(), 1);
    QVERIFY(hasEmail(ana, u"rosita@example.org"_s));
}

void TestMergedImports::theIdIsTheirsAgainWhenTheyCameApart()
{
    const auto merged = must(m_test->merge(m_rosa, {m_rosita}));
    must(m_test->undo(merged.action));
    QCOMPARE(import(row(m_rosita, "Rosita,Vega,,rosita@example.org,")).updated, 1);
    QVERIFY(hasEmail(m_rosita, u"rosita@example.org"_s));
    QVERIFY(m_test->of(m_rosa).emails.isEmpty());
}

void TestMergedImports::aMergedIdCountsOnlyForTheSamePerson_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("as they were called") << QByteArray("Rosita,Vega,,x@example.org,") << true;
    QTest::newRow("as the kept person is called") << QByteArray("Rosa,Diaz,,x@example.org,") << true;
    QTest::newRow("without a name") << QByteArray(",,,x@example.org,") << true;
    QTest::newRow("the first name then") << QByteArray("Rosita,,,x@example.org,") << true;
    QTest::newRow("a new family name, the same phone") << QByteArray("Rosa,Peña,212 555 0101,x@example.org,") << true;
    QTest::newRow("somebody else of another workspace") << QByteArray("Samir,Khoury,,x@example.org,") << false;
    QTest::newRow("another family name") << QByteArray("Rosita,Peña,,x@example.org,") << false;
    QTest::newRow("half of each") << QByteArray("Rosita,Díaz,,x@example.org,") << false;
}

void TestMergedImports::aMergedIdCountsOnlyForTheSamePerson()
{
    QFETCH(QByteArray, rest);
    QFETCH(bool, isSame);
    must(m_test->merge(m_rosa, {m_rosita}, {{u"given_name"_s, m_rosa}, {u"family_name"_s, m_rosa}}));
    const auto outcome = import(row(m_rosita, rest));
    QCOMPARE(outcome.updated, isSame ? 1 : 0);
    QCOMPARE(outcome.created, isSame ? 0 : 1);
    QCOMPARE(hasEmail(m_rosa, u"x@example.org"_s), isSame);
}

void TestMergedImports::bothRowsOfOnePersonFindThem()
{
    must(m_test->merge(m_rosa, {m_rosita}, {{u"given_name"_s, m_rosa}, {u"family_name"_s, m_rosa}}));
    const auto outcome = import(row(m_rosa, "Rosa,Díaz,,rosa@example.org,") + row(m_rosita, "Rosita,Vega,,,E17"));
    QCOMPARE(outcome.updated, 2);
    QCOMPARE(outcome.created, 0);
    QCOMPARE(people(), 1);
    QVERIFY(hasEmail(m_rosa, u"rosa@example.org"_s));
    QCOMPARE(m_test->of(m_rosa).externalIds.size(), 1);
}

void TestMergedImports::aDeletedPersonIsNotFoundByTheIdOfWhoeverTheyTookIn()
{
    must(m_test->merge(m_rosa, {m_rosita}));
    must(m_test->workspace().people().remove(m_test->session(), {m_rosa}));
    QCOMPARE(import(row(m_rosita, "Rosita,Vega,,rosita@example.org,")).created, 1);
}

void TestMergedImports::aNumberThatMovedAgreesWithTheId()
{
    m_test->edit(m_rosita, [&](Person &person) { m_test->set(person, "external_id", u"employer:E17"_s); });
    must(m_test->merge(m_rosa, {m_rosita}));
    const auto outcome = import(row(m_rosita, "Rosita,Vega,,rosita@example.org,E17"));
    QCOMPARE(outcome.rejected, 0);
    QCOMPARE(outcome.updated, 1);
    QCOMPARE(people(), 1);
}

RNF_TEST(TestMergedImports)
#include "tst_merged_imports.moc"
