#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "accounts/AccountClosing.h"
#include "accounts/Passphrases.h"

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who works here no more, and begins again. Of an encrypted file tst_encryption and tst_users tell.
class TestAccountClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void cleanup() { m_workspace.reset(); }

    void aClosedAccountWorksNoMoreAndStaysInTheList();
    void closingTwiceIsClosed();
    void nobodyClosesTheirOwn();
    void anOrganizerRemains();
    void whoAloneSeesNeedsRemains();
    void onlyWhoManagesAccountsClosesAndOpens();
    void anAccountThatIsGoneIsSaidToBe();
    void itIsOpenedAgain();
    void aNameThatIsTakenMeanwhileIsNotOpenedAgain();
    void neitherIsUndone();
    void aPassphraseGoesWithTheAccount();

private:
    Account addUser(const QString &name, Role role = Role::Organizer)
    {
        return *workspace()->accounts().add(ana(), name, role);
    }
    Account now(const Account &account)
    {
        const auto all = workspace()->accounts().all(ana());
        return *std::ranges::find(all, account.id, &Account::id);
    }
    AccountClosing closing() { return AccountClosing(workspace()->store()); }
    TestWorkspace &workspace() { return *m_workspace; }
    const Session &ana() { return m_workspace->session; }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestAccountClosing::aClosedAccountWorksNoMoreAndStaysInTheList()
{
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(closing().close(ana(), luis.id));
    QVERIFY(!now(luis).isActive);
    QCOMPARE(now(luis).name, u"Luis"_s);
    QCOMPARE(workspace()->changes().history(ana(), 1).first().label, u"Close the account of Luis"_s);
}

void TestAccountClosing::closingTwiceIsClosed()
{
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(closing().close(ana(), luis.id));
    QVERIFY(closing().close(ana(), luis.id));
    QVERIFY(!now(luis).isActive);
}

void TestAccountClosing::nobodyClosesTheirOwn()
{
    addUser(u"Luis"_s);
    QCOMPARE(closing().close(ana(), ana().account).error().id, u"own"_s);
    QCOMPARE(workspace()->accounts().all(ana()).size(), 2);
    QVERIFY(workspace()->accounts().find(ana())->isActive);
}

/// Luis was closed while his window was open: what he does there then would leave nobody.
void TestAccountClosing::anOrganizerRemains()
{
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(closing().close(ana(), luis.id));
    const auto refused = closing().close(luis.session(), ana().account);
    QCOMPARE(refused.error().id, u"last"_s);
    QVERIFY(refused.error().message.contains(u"last organizer"_s));
    QVERIFY(workspace()->accounts().find(ana())->isActive);
}

void TestAccountClosing::whoAloneSeesNeedsRemains()
{
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(workspace()->accounts().find(ana())->seesNeeds); // who came first does
    QCOMPARE(closing().close(luis.session(), ana().account).error().id, u"needs"_s);
    Session giving = ana();
    giving.seesNeeds = true;
    QVERIFY(workspace()->accounts().setSeesNeeds(giving, {ana().account, luis.id}));
    QVERIFY(closing().close(luis.session(), ana().account));
}

void TestAccountClosing::onlyWhoManagesAccountsClosesAndOpens()
{
    const Account luis = addUser(u"Luis"_s);
    Session looksOn = luis.session();
    looksOn.role = Role::Viewer;
    QCOMPARE(closing().close(looksOn, ana().account).error().id, u"not-allowed"_s);
    QVERIFY(closing().close(ana(), luis.id));
    QCOMPARE(closing().reopen(looksOn, luis.id).error().id, u"not-allowed"_s);
    QVERIFY(!now(luis).isActive);
}

void TestAccountClosing::anAccountThatIsGoneIsSaidToBe()
{
    QCOMPARE(closing().close(ana(), AccountId(12345)).error().id, u"no-account"_s);
    QCOMPARE(closing().reopen(ana(), AccountId(12345)).error().id, u"no-account"_s);
}

void TestAccountClosing::itIsOpenedAgain()
{
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(closing().close(ana(), luis.id));
    QVERIFY(closing().reopen(ana(), luis.id));
    QCOMPARE(now(luis), luis);
    QCOMPARE(workspace()->changes().history(ana(), 1).first().label, u"Open the account of Luis again"_s);
}

void TestAccountClosing::aNameThatIsTakenMeanwhileIsNotOpenedAgain()
{
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(closing().close(ana(), luis.id));
    addUser(u"luís"_s); // another one
    QCOMPARE(closing().reopen(ana(), luis.id).error().id, u"name-taken"_s);
    QVERIFY(!now(luis).isActive);
}

/// Else Ctrl+Z would let somebody in again.
void TestAccountClosing::neitherIsUndone()
{
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(closing().close(ana(), luis.id));
    QVERIFY(!workspace()->changes().history(ana(), 1).first().isUndoable);
}

void TestAccountClosing::aPassphraseGoesWithTheAccount()
{
    Passphrases passphrases(workspace()->store());
    if (!passphrases.arePossible())
        QSKIP("a server asks for a password itself");
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(passphrases.give(ana(), luis, u"mosaic fern"_s));
    QVERIFY(passphrases.opens(luis.id, u"mosaic fern"_s));
    QVERIFY(closing().close(ana(), luis.id));
    for (const auto &typed : {u"mosaic fern"_s, QString()})
        QCOMPARE(passphrases.opens(luis.id, typed).error().id, u"closed"_s);
    QVERIFY(!passphrases.has(luis.id));
    QVERIFY(closing().reopen(ana(), luis.id));
    QVERIFY(!passphrases.has(luis.id)); // and is given a new one
    QVERIFY(passphrases.give(ana(), luis, u"kettle orbit"_s));
    QCOMPARE(passphrases.opens(luis.id, u"mosaic fern"_s).error().id, u"wrong-passphrase"_s);
    QVERIFY(passphrases.opens(luis.id, u"kettle orbit"_s));
}

RNF_TEST(TestAccountClosing)
#include "tst_account_closing.moc"
