#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "accounts/PassphraseStrength.h"
#include "accounts/Passphrases.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace rnf;

/// An account's passphrase in a plain workspace: who gets in by it, who changes it, and what the file tells of it.
class TestPassphrases : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAccountWithoutOneOpensByAnything();
    void onlyTheRightOneOpens();
    void anAccentMayBeTypedEitherWay();
    void theOldOneIsAskedForBeforeAnother();
    void takenAwayItOpensByAnything();
    void aForgottenOneIsTakenAwayByWhoManagesAccounts();
    void everybodyHasAnOwnOne();
    void theFileDoesNotHoldIt();
    void somebodyWhoOnlyReadsSetsNone();
    void theHistoryTellsThatItWasSetAndNothingElse();
    void strengthIsEstimated_data();
    void strengthIsEstimated();
    void whatOthersKnowOfTheOfficeCountsLittle();
    void moreWordsAreNeverWeaker();
};

void TestPassphrases::anAccountWithoutOneOpensByAnything()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    Passphrases passphrases(workspace->store());
    QVERIFY(passphrases.arePossible());
    QVERIFY(!passphrases.has(workspace.session.account));
    QVERIFY(passphrases.opens(workspace.session.account, {}));
}

void TestPassphrases::onlyTheRightOneOpens()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    Passphrases passphrases(workspace->store());
    QVERIFY(passphrases.set(workspace.session, {}, u"kettle orbit mosaic"_s));
    QVERIFY(passphrases.has(workspace.session.account));
    QVERIFY(passphrases.opens(workspace.session.account, u"kettle orbit mosaic"_s));
    for (const auto &wrong : {u""_s, u"kettle orbit"_s, u"Kettle orbit mosaic"_s, u"kettle orbit mosaic "_s}) {
        const auto answer = passphrases.opens(workspace.session.account, wrong);
        QVERIFY2(!answer, qPrintable(wrong));
        QCOMPARE(answer.error().id, u"wrong-passphrase"_s);
    }
    workspace.reopen();
    QVERIFY(Passphrases(workspace->store()).opens(workspace.session.account, u"kettle orbit mosaic"_s));
}

void TestPassphrases::anAccentMayBeTypedEitherWay()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    Passphrases passphrases(workspace->store());
    QVERIFY(passphrases.set(workspace.session, {}, u"caf\u00e9 lluvia"_s));
    QVERIFY(passphrases.opens(workspace.session.account, u"cafe\u0301 lluvia"_s));
    QVERIFY(!passphrases.opens(workspace.session.account, u"cafe lluvia"_s));
}

void TestPassphrases::theOldOneIsAskedForBeforeAnother()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    Passphrases passphrases(workspace->store());
    QVERIFY(passphrases.set(workspace.session, {}, u"first"_s));
    const auto refused = passphrases.set(workspace.session, u"other"_s, u"second"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().id, u"wrong-passphrase"_s);
    QVERIFY(passphrases.opens(workspace.session.account, u"first"_s));
    QVERIFY(passphrases.set(workspace.session, u"first"_s, u"second"_s));
    QVERIFY(!passphrases.opens(workspace.session.account, u"first"_s));
    QVERIFY(passphrases.opens(workspace.session.account, u"second"_s));
}

void TestPassphrases::takenAwayItOpensByAnything()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    Passphrases passphrases(workspace->store());
    QVERIFY(passphrases.set(workspace.session, {}, u"first"_s));
    QVERIFY(!passphrases.set(workspace.session, {}, {}));
    QVERIFY(passphrases.set(workspace.session, u"first"_s, {}));
    QCOMPARE(*passphrases.accounts(), QList<AccountId>());
    QVERIFY(passphrases.opens(workspace.session.account, u"anything"_s));
}

void TestPassphrases::aForgottenOneIsTakenAwayByWhoManagesAccounts()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    Passphrases passphrases(workspace->store());
    const auto luis = workspace->accounts().add(workspace.session, u"Luis"_s, Role::Organizer);
    QVERIFY(luis);
    QVERIFY(passphrases.set(luis->session(), {}, u"of Luis"_s));
    Session looksOn = workspace.session;
    looksOn.role = Role::Viewer;
    QVERIFY(!passphrases.takeAway(looksOn, *luis));
    QVERIFY(passphrases.has(luis->id));
    QVERIFY(passphrases.takeAway(workspace.session, *luis));
    QVERIFY(!passphrases.has(luis->id));
    QVERIFY(passphrases.opens(luis->id, {}));
}

void TestPassphrases::everybodyHasAnOwnOne()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    Passphrases passphrases(workspace->store());
    const auto luis = workspace->accounts().add(workspace.session, u"Luis"_s, Role::Organizer);
    QVERIFY(luis);
    QVERIFY(passphrases.set(luis->session(), {}, u"of Luis"_s));
    QCOMPARE(*passphrases.accounts(), QList{luis->id});
    QVERIFY(passphrases.opens(workspace.session.account, {}));
    QVERIFY(!passphrases.opens(luis->id, {}));
}

void TestPassphrases::theFileDoesNotHoldIt()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    QVERIFY(Passphrases(workspace->store()).set(workspace.session, {}, u"kettle orbit mosaic"_s));
    workspace.close();
    QFile file(workspace.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.contains("$argon2id$"));
    QVERIFY(!bytes.contains("kettle"));
}

void TestPassphrases::somebodyWhoOnlyReadsSetsNone()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    const QString path = workspace.path();
    workspace.close();
    auto reading = Workspace::open(path, TestWorkspace::options(), true);
    QVERIFY(reading);
    QVERIFY(!Passphrases((*reading)->store()).set((*reading)->firstSession(), {}, u"first"_s));
    QCOMPARE(*Passphrases((*reading)->store()).accounts(), QList<AccountId>());
}

void TestPassphrases::theHistoryTellsThatItWasSetAndNothingElse()
{
    TestWorkspace workspace(TestWorkspace::In::File);
    QVERIFY(Passphrases(workspace->store()).set(workspace.session, {}, u"kettle orbit"_s));
    const auto newest = workspace->changes().history(workspace.session, 1).first();
    QCOMPARE(newest.label, u"Set the passphrase of Ana"_s);
    const auto findings = workspace->check(workspace.session);
    QVERIFY(findings);
    QVERIFY(findings->isEmpty());
}

void TestPassphrases::strengthIsEstimated_data()
{
    using Level = PassphraseStrength::Level;
    QTest::addColumn<QString>("passphrase");
    QTest::addColumn<Level>("level");
    QTest::newRow("nothing") << QString() << Level::Weak;
    QTest::newRow("a word that many take") << u"password123"_s << Level::Weak;
    QTest::newRow("a row of keys") << u"qwertyuiop"_s << Level::Weak;
    QTest::newRow("repeats") << u"aaaaaaaaaaaaaaaaaaaaaaaa"_s << Level::Weak;
    QTest::newRow("a name with a year") << u"local1184"_s << Level::Weak;
    QTest::newRow("two words") << u"kettle orbit"_s << Level::Weak;
    QTest::newRow("two words of another language") << u"lluvia azul"_s << Level::Weak;
    QTest::newRow("three words") << u"kettle orbit mosaic"_s << Level::Fair;
    QTest::newRow("four words") << u"kettle orbit mosaic fern"_s << Level::Good;
    QTest::newRow("letters and digits without sense") << u"k8#vQp2zW"_s << Level::Good;
}

void TestPassphrases::strengthIsEstimated()
{
    QFETCH(QString, passphrase);
    QFETCH(PassphraseStrength::Level, level);
    const auto strength = PassphraseStrength::of(passphrase);
    QCOMPARE(int(strength.level), int(level));
    const bool isAdvised = !strength.advice.isEmpty();
    QCOMPARE(isAdvised, !passphrase.isEmpty() && level != PassphraseStrength::Level::Good);
}

void TestPassphrases::whatOthersKnowOfTheOfficeCountsLittle()
{
    const QString passphrase = u"tlaxcalteca"_s;
    QVERIFY(PassphraseStrength::of(passphrase, {u"Casa Tlaxcalteca"_s}).bits < PassphraseStrength::of(passphrase).bits / 2);
}

void TestPassphrases::moreWordsAreNeverWeaker()
{
    QString passphrase;
    double before = 0;
    for (const auto &word : {u"kettle"_s, u"orbit"_s, u"mosaic"_s, u"fern"_s, u"dusk"_s, u"lantern"_s}) {
        passphrase += (passphrase.isEmpty() ? QString() : u" "_s) + word;
        const double bits = PassphraseStrength::of(passphrase).bits;
        QVERIFY2(bits >= before, qPrintable(passphrase));
        before = bits;
    }
}

RNF_TEST(TestPassphrases)
#include "tst_passphrases.moc"
