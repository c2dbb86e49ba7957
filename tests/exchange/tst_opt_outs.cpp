#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/BccAddresses.h"
#include "exchange/Imports.h"
#include "exchange/OptOutExports.h"
#include "exchange/OptOutFiles.h"
#include "people/Suppressions.h"

#include <QFile>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who asked to stop: from the files of mailing and texting programs, remembered for those who come later, and out again.
class TestOptOuts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPlainColumnOfAddressesIsTheUsualList();
    void whoeverGetsTheNumberLaterIsHeededToo();
    void wordsOfARefusalAreNeverPassedOver();
    void aChannelThatIsNamedComesToWhatTheRowSays();
    void aColumnOfNumbersRefusesCallsAndTexts();
    void numbersAndAddressesMayStandInOneColumn();
    void whoeverHoldsTheAddressRefusesWhateverTheirName();
    void whatSomebodySaysOfTheFileCounts();
    void aSecondTimeNothingIsNew();
    void everyProgramsListIsUnderstood_data();
    void everyProgramsListIsUnderstood();
    void mailThatComesBackIsNoRefusal();
    void theFileOfSubscribersIsRefused();
    void whatCannotBeReadIsTold();
    void aBadCellKeepsNoGoodRefusalOut_data();
    void aBadCellKeepsNoGoodRefusalOut();
    void goodValuesBesideABadOneInACellAreTaken();
    void rowsWithACommaTooManyAreTaken();
    void aRefusalThatCannotBeReadIsNoYes();
    void theNamedChannelHoldsWhereTheRowsOwnCannotBeRead();
    void rowsToMendAreWritten();
    void rowsToMendAreNotWrittenOverTheList();
    void undoTakesAllBack();
    void aDryRunLeavesNothing();
    void aYesThatCameLaterIsTakenBackOnce();
    void whoeverTypesARememberedAddressRefuses();
    void whoeverIsImportedWithARememberedNumberRefuses();
    void whatWasSaidSinceHolds();
    void theYesOfAnOldListDoesNotHold();
    void aRememberedNumberIsHeededWhenAPersonChanges();
    void twoPeopleWithOneRememberedAddressBothRefuse();
    void optOutsGoOutAndComeBack();
    void sinceAndSourceComeBack();
    void aYesSaidSinceDoesNotOutliveTheList();
    void aSourceOfAnotherListIsNotOurs();
    void programsGetOneColumn();
    void whoHasTheAddressByNowHasASay();
    void exportsStandInTheHistory();
    void bccHoldsEachAddressOnce();
    void bccLeavesOutWhoMustNotBeWrittenTo();
    void aLinkIsNotLongerThanMailProgramsTake();

private:
    OptOutOutcome bringIn(const QByteArray &content, const QList<Channel> &channels = {}, bool isDryRun = false);
    Person read(PersonId id) { return *(*m_workspace)->people().find(m_workspace->session, id); }
    YesNo state(PersonId id, Channel channel) { return read(id).mayBeReachedBy(channel); }
    PersonId add(const QString &given, const QString &phone, const QString &email)
    {
        return m_workspace->add(m_workspace->person(given, u"Vega"_s, phone, email));
    }
    QList<Suppression> remembered();
    QByteArray written(const OptOutList *list = nullptr);
    BccList bccOf(const QList<PersonId> &people)
    {
        return *BccAddresses((*m_workspace)->store(), (*m_workspace)->people()).of(m_workspace->session, people);
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestOptOuts::whoeverGetsTheNumberLaterIsHeededToo()
{
    const auto ana = add(u"Ana"_s, u"(212) 555-0101"_s, {});
    QCOMPARE(bringIn("2125550101\n").asked.size(), 1);
    QCOMPARE(bringIn("2125550101\n").action, 0);
    QCOMPARE(state(ana, Channel::Phone), YesNo::No);
    QCOMPARE(state(add(u"Eve"_s, u"212-555-0101"_s, {}), Channel::Phone), YesNo::No);
}

void TestOptOuts::wordsOfARefusalAreNeverPassedOver()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s), ben = add(u"Ben"_s, {}, u"ben@example.org"_s);
    const auto outcome = bringIn("email,status\nana@example.org,STOP\nben@example.org,unsubscribed\n"
                                 "cy@example.org,subscribed\nda@example.org,hm\n");
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::No);
    QCOMPARE(state(ben, Channel::BulkEmail), YesNo::No);
    QCOMPARE(outcome.passed, 1);
    QCOMPARE(outcome.rejects.size(), 1);
}

void TestOptOuts::aChannelThatIsNamedComesToWhatTheRowSays()
{
    const auto ana = add(u"Ana"_s, u"(212) 555-0199"_s, {});
    bringIn("channel,value\nphone,212-555-0199\n", {Channel::Sms});
    QCOMPARE(state(ana, Channel::Phone), YesNo::No);
    QCOMPARE(state(ana, Channel::Sms), YesNo::No);
}

void TestOptOuts::init() { m_workspace = std::make_unique<TestWorkspace>(); }

OptOutOutcome TestOptOuts::bringIn(const QByteArray &content, const QList<Channel> &channels, bool isDryRun)
{
    OptOutFiles files((*m_workspace)->store(), (*m_workspace)->people());
    ImportSource source{{}, content, {}};
    source.title = u"unsubscribed.csv"_s;
    const auto done = files.run(m_workspace->session, source, {channels, {}, isDryRun});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return *done;
}

QList<Suppression> TestOptOuts::remembered() { return Suppressions::all((*m_workspace)->store().reader()); }

QByteArray TestOptOuts::written(const OptOutList *list)
{
    const QString path = m_workspace->file(u"out.csv"_s);
    OptOutExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const auto done = exports.write(m_workspace->session, path, list);
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// --- in

void TestOptOuts::aPlainColumnOfAddressesIsTheUsualList()
{
    const auto ana = add(u"Ana"_s, u"2125550101"_s, u"ana@example.org"_s);
    const auto ben = add(u"Ben"_s, u"2125550102"_s, u"ben@example.org"_s);
    const auto outcome = bringIn("ANA@example.org\nnobody@example.org\nnobody2@example.org\n");
    QCOMPARE(outcome.rows, 3);
    QCOMPARE(outcome.asked.size(), 1);
    QCOMPARE(outcome.remembered.size(), 2);
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::No);
    QCOMPARE(state(ana, Channel::Email), YesNo::Unknown);
    QCOMPARE(state(ana, Channel::Phone), YesNo::Unknown);
    QCOMPARE(state(ben, Channel::BulkEmail), YesNo::Unknown);
    QCOMPARE(read(ana).consents.first().source, u"unsubscribed.csv"_s);
    QCOMPARE(outcome.sentence(), u"1 asked to stop, 2 numbers or addresses that nobody here has (remembered)."_s);
    QCOMPARE((*m_workspace)->people().count(m_workspace->session), 2);
}

void TestOptOuts::aColumnOfNumbersRefusesCallsAndTexts()
{
    const auto ana = add(u"Ana"_s, u"(212) 555-0101"_s, u"ana@example.org"_s);
    const auto outcome = bringIn("Number\n+1 212.555.0101\n917-555-0199\n");
    QCOMPARE(outcome.asked.size(), 1);
    QCOMPARE(state(ana, Channel::Sms), YesNo::No);
    QCOMPARE(state(ana, Channel::Phone), YesNo::No);
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::Unknown);
    QCOMPARE(remembered().size(), 4);
}

void TestOptOuts::numbersAndAddressesMayStandInOneColumn()
{
    const auto ana = add(u"Ana"_s, u"2125550101"_s, {});
    const auto ben = add(u"Ben"_s, {}, u"ben@example.org"_s);
    const auto outcome = bringIn("212 555 0101\nben@example.org\n646 555 0103\ncara@example.org\n");
    QCOMPARE(outcome.rejects, QList<RowProblem>());
    QCOMPARE(outcome.asked.size(), 2);
    QCOMPARE(state(ana, Channel::Sms), YesNo::No);
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::Unknown);
    QCOMPARE(state(ben, Channel::BulkEmail), YesNo::No);
    QCOMPARE(state(ben, Channel::Sms), YesNo::Unknown);
    QCOMPARE(outcome.remembered.size(), 2);
}

void TestOptOuts::whoeverHoldsTheAddressRefusesWhateverTheirName()
{
    const auto ana = add(u"Ana"_s, {}, u"family@example.org"_s);
    Person son = m_workspace->person(u"Leo"_s, u"Cruz"_s, {}, u"family@example.org"_s);
    son.emails.first().whose = Whose::Household;
    const auto leo = m_workspace->add(son);
    const auto outcome = bringIn("name,email\nSomebody Else,family@example.org\n");
    QCOMPARE(outcome.asked.size(), 2);
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::No);
    QCOMPARE(state(leo, Channel::BulkEmail), YesNo::No);
    QCOMPARE(remembered().size(), 1); // for whoever gets it after them
}

void TestOptOuts::whatSomebodySaysOfTheFileCounts()
{
    const auto ana = add(u"Ana"_s, u"2125550101"_s, u"ana@example.org"_s);
    bringIn("email\nana@example.org\n", *readChannels(u"all"_s));
    for (const auto channel :
         {Channel::Phone, Channel::Sms, Channel::Email, Channel::BulkEmail, Channel::Mail, Channel::Visit})
        QCOMPARE(state(ana, channel), YesNo::No);
    QCOMPARE(state(ana, Channel::Photo), YesNo::Unknown);
    QVERIFY(!readChannels(u"pigeon"_s));
    QCOMPARE(readChannels(u"E-Mail"_s), QList{Channel::Email});
}

void TestOptOuts::aSecondTimeNothingIsNew()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s);
    const QByteArray list = "ana@example.org\nnobody@example.org\nana@example.org\n";
    bringIn(list);
    const auto outcome = bringIn(list);
    QCOMPARE(outcome.asked.size(), 0);
    QCOMPARE(outcome.known.size(), 1);
    QCOMPARE(outcome.remembered.size(), 0);
    QCOMPARE(outcome.rememberedAlready, 1);
    QCOMPARE(read(ana).consents.size(), 1);
    QCOMPARE(outcome.sentence(),
             u"1 asked to stop, 1 of them had said so already, 1 that nobody here has (remembered before)."_s);
}

void TestOptOuts::everyProgramsListIsUnderstood_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<Channel>>("refused");
    const QList mail{Channel::BulkEmail};
    QTest::newRow("mailchimp unsubscribed")
        << QByteArray("\"Email Address\",\"First Name\",MEMBER_RATING,UNSUB_TIME,UNSUB_REASON,LEID,EUID\n"
                      "ana@example.org,Ana,2,\"2026-05-01 10:00:00\",\"Too many\",1,a1\n")
        << mail;
    QTest::newRow("action network") << QByteArray("first_name,email,can2_subscription_status,can2_sms_status\n"
                                                  "Ana,ana@example.org,unsubscribed,\nBen,ben@example.org,subscribed,\n")
                                    << mail;
    QTest::newRow("everyaction") << QByteArray(
        "Source ID\tFirst Name\tEmail Address\tEmail Subscription Status\tPhone\tSMS Opt-In Status\n"
        "7\tAna\tana@example.org\tUnsubscribed\t2125550101\tOpt-Out\n"
        "8\tBen\tben@example.org\tSubscribed\t2125550102\tOpt-In\n")
                                 << QList{Channel::Sms, Channel::BulkEmail};
    QTest::newRow("nationbuilder") << QByteArray("nationbuilder_id,first_name,email,email_opt_in,mobile_number,do_not_call\n"
                                                 "7,Ana,ana@example.org,false,2125550101,true\n"
                                                 "8,Ben,ben@example.org,true,2125550102,\n")
                                   << QList{Channel::Phone, Channel::BulkEmail};
    QTest::newRow("a status in a plain list")
        << QByteArray("Email,Status\nana@example.org,Unsubscribed\nben@example.org,Subscribed\n") << mail;
    QTest::newRow("spoke") << QByteArray("firstName,lastName,cell,optOut\nAna,Vega,+12125550101,true\nBen,Vega,+12125550102,"
                                         "false\n")
                           << QList{Channel::Phone, Channel::Sms};
    QTest::newRow("our own words") << QByteArray("Email,Do not e-mail\nana@example.org,yes\nben@example.org,no\n")
                                   << QList{Channel::Email};
}

void TestOptOuts::everyProgramsListIsUnderstood()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<Channel>, refused);
    const auto ana = add(u"Ana"_s, u"2125550101"_s, u"ana@example.org"_s);
    const auto ben = add(u"Ben"_s, u"2125550102"_s, u"ben@example.org"_s);
    const auto outcome = bringIn(content);
    QCOMPARE(outcome.rejects, QList<RowProblem>());
    QCOMPARE(outcome.asked.size(), 1);
    QCOMPARE(outcome.passed, content.contains("Ben") || content.contains("ben@") ? 1 : 0);
    QList<Channel> said;
    for (size_t i = 0; i < keysOf(Channel()).size(); ++i) {
        if (state(ana, Channel(i)) == YesNo::No)
            said += Channel(i);
    }
    QCOMPARE(said, refused);
    QVERIFY(read(ben).consents.isEmpty());
    QVERIFY(!remembered().isEmpty()); // for whoever gets it after them
}

void TestOptOuts::mailThatComesBackIsNoRefusal()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s);
    const auto outcome =
        bringIn("Email Address,First Name,MEMBER_RATING,CLEAN_TIME,LEID,EUID\n"
                "ana@example.org,Ana,2,2026-05-01 10:00:00,1,a1\nnobody@example.org,No,2,2026-05-01 10:00:00,2,a2\n");
    QCOMPARE(outcome.comingBack.size(), 1);
    QVERIFY(outcome.asked.isEmpty());
    QVERIFY(remembered().isEmpty());
    QVERIFY(read(ana).consents.isEmpty());
    QCOMPARE(read(ana).emails.first().status, EmailStatus::Bounced);
    const auto again = bringIn("email,can2_subscription_status\nana@example.org,bouncing\n");
    QVERIFY(again.comingBack.isEmpty()); // marked already
}

void TestOptOuts::theFileOfSubscribersIsRefused()
{
    add(u"Ana"_s, {}, u"ana@example.org"_s);
    OptOutFiles files((*m_workspace)->store(), (*m_workspace)->people());
    const auto done =
        files.run(m_workspace->session,
                  {{}, "Email Address,First Name,MEMBER_RATING,LEID,EUID\nana@example.org,Ana,2,1,a1\n", {}}, {});
    QCOMPARE(done.error().id, u"subscribers"_s);
    const auto nothing = files.run(m_workspace->session, {{}, "Colour,Size\nred,L\nblue,M\n", {}}, {});
    QCOMPARE(nothing.error().id, u"no-columns"_s);
}

void TestOptOuts::whatCannotBeReadIsTold()
{
    add(u"Ana"_s, {}, u"ana@example.org"_s);
    const auto outcome = bringIn("channel,value\nbulk_email,ana@example.org\npigeon,ben@example.org\nsms,call me\n");
    QCOMPARE(outcome.asked.size(), 1);
    QCOMPARE(outcome.rejects.size(), 2);
    QCOMPARE(outcome.rejects.first().row, 3);
    QVERIFY(outcome.rejects.first().problem.contains(u"pigeon"_s));
    QVERIFY(outcome.sentence().endsWith(u"2 not understood."_s));
}

void TestOptOuts::aBadCellKeepsNoGoodRefusalOut_data()
{
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("told");
    QTest::newRow("e-mail beside a phone") << QByteArray("phone,email\n212-555-0101,ana@\n") << u"ana@"_s;
    QTest::newRow("phone beside an e-mail") << QByteArray("phone,email\nask her,ana@example.org\n") << u"ask her"_s;
    QTest::newRow("second phone") << QByteArray("cell,home phone\n212-555-0101,none yet\n") << u"none yet"_s;
    QTest::newRow("day") << QByteArray("channel,value,since\nsms,212-555-0101,2026-02-31\n") << u"2026-02-31"_s;
    QTest::newRow("day to come") << QByteArray("channel,value,since\nsms,212-555-0101,2093-02-01\n") << u"2093-02-01"_s;
    QTest::newRow("consent") << QByteArray("phone,Do not call,Do not text\n212-555-0101,yes,perhaps\n") << u"perhaps"_s;
}

void TestOptOuts::aBadCellKeepsNoGoodRefusalOut()
{
    QFETCH(const QByteArray, list);
    QFETCH(const QString, told);
    const auto ana = add(u"Ana"_s, u"(212) 555-0101"_s, u"ana@example.org"_s);
    const auto outcome = bringIn(list);
    QCOMPARE(outcome.asked.size(), 1);
    QVERIFY(std::ranges::any_of(read(ana).consents, [](const Consent &said) { return said.state == YesNo::No; }));
    QCOMPARE(outcome.rejects, QList<RowProblem>());
    QCOMPARE(outcome.unread.size(), 1);
    QCOMPARE(outcome.unread.first().row, 2);
    const QString remarks = outcome.remarks().join(u'\n');
    QVERIFY2(remarks.contains(u"could not be read"_s) && remarks.contains(told), qPrintable(remarks));
}

void TestOptOuts::goodValuesBesideABadOneInACellAreTaken()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s), ben = add(u"Ben"_s, {}, u"ben@example.org"_s);
    const auto outcome = bringIn("name,email\nSomebody,\"ana@example.org; ben@; ben@example.org\"\n");
    for (const auto person : {ana, ben})
        QCOMPARE(state(person, Channel::BulkEmail), YesNo::No);
    QCOMPARE(outcome.unread.size(), 1);
    QVERIFY(outcome.unread.first().problem.contains(u"ben@"_s));
}

void TestOptOuts::rowsWithACommaTooManyAreTaken()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s);
    const auto outcome = bringIn("email,reason\nana@example.org,Too many, really\nben@example.org,Moved\n");
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::No);
    QCOMPARE(outcome.unread.size(), 1);
    QCOMPARE(outcome.remembered.size(), 1);
}

void TestOptOuts::aRefusalThatCannotBeReadIsNoYes()
{
    const auto ana = add(u"Ana"_s, u"(212) 555-0101"_s, {});
    const auto outcome = bringIn("phone,Do not call\n212-555-0101,perhaps\n212-555-0102,yes\n");
    QVERIFY(read(ana).consents.isEmpty());
    QCOMPARE(outcome.rejects.size(), 1);
    QCOMPARE(outcome.passed, 0);
}

void TestOptOuts::theNamedChannelHoldsWhereTheRowsOwnCannotBeRead()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s);
    const auto outcome = bringIn("channel,value\npigeon,ana@example.org\n", {Channel::Email});
    QCOMPARE(state(ana, Channel::Email), YesNo::No);
    QVERIFY(outcome.rejects.isEmpty());
    QVERIFY(outcome.unread.first().problem.contains(u"pigeon"_s));
}

void TestOptOuts::rowsToMendAreWritten()
{
    const QString path = m_workspace->file(u"mend.csv"_s);
    OptOutFiles files((*m_workspace)->store(), (*m_workspace)->people());
    const auto write = [&](const QByteArray &list) {
        const auto done = files.run(m_workspace->session, {{}, list, {}}, {{}, {}, false, path});
        QFile file(path);
        return done && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray mend = write("phone,email,note\n212-555-0101,ana@,a\n,ben@,b\n212-555-0103,,c\n");
    QVERIFY2(mend.contains("phone,email,note,_row,_column,_problem,_hint"), mend.constData());
    QCOMPARE(mend.count('\n'), 3);
    QVERIFY2(mend.contains("212-555-0101,ana@,a,2,email") && mend.contains(",ben@,b,3,email"), mend.constData());
    // What is taken from it once more says nothing new, and a list without faults leaves no rows of an earlier one.
    QCOMPARE(bringIn(QByteArray(mend).replace("ana@", "").replace("ben@", "ben@example.org")).remembered.size(), 1);
    QCOMPARE(write("phone\n212-555-0101\n").count('\n'), 1);
}

void TestOptOuts::rowsToMendAreNotWrittenOverTheList()
{
    OptOutFiles files((*m_workspace)->store(), (*m_workspace)->people());
    const auto done =
        files.run(m_workspace->session, {{}, "nobody@example.org\n", {}}, {{}, {}, false, m_workspace->path()});
    QCOMPARE(done.error().id, u"same-file"_s);
    QVERIFY(remembered().isEmpty());
}

void TestOptOuts::undoTakesAllBack()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s);
    const QByteArray before = contentOf((*m_workspace)->store().reader());
    const auto outcome = bringIn("ana@example.org\nnobody@example.org\n");
    QVERIFY(outcome.action > 0);
    QVERIFY((*m_workspace)->changes().undo(m_workspace->session, outcome.action));
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::Unknown);
    QVERIFY(remembered().isEmpty());
    QCOMPARE(contentOf((*m_workspace)->store().reader()), before);
}

void TestOptOuts::aDryRunLeavesNothing()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s);
    const auto outcome = bringIn("ana@example.org\nnobody@example.org\n", {}, true);
    QCOMPARE(outcome.asked.size(), 1);
    QCOMPARE(outcome.remembered.size(), 1);
    QCOMPARE(outcome.action, 0);
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::Unknown);
    QVERIFY(remembered().isEmpty());
}

void TestOptOuts::aYesThatCameLaterIsTakenBackOnce()
{
    Person person = m_workspace->person(u"Ana"_s, u"Vega"_s, {}, u"ana@example.org"_s);
    // From a clock that was ahead: still the no is newer.
    person.consents = {{0, Channel::BulkEmail, YesNo::Yes, u"2099-01-01T00:00:00.000Z"_s, u"form"_s, {}}};
    const auto ana = m_workspace->add(person);
    bringIn("ana@example.org\n");
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::No);
    QCOMPARE(read(ana).consents.size(), 2);
}

// --- remembered for those who come later

void TestOptOuts::whoeverTypesARememberedAddressRefuses()
{
    bringIn("late@example.org\n");
    const auto ana = add(u"Ana"_s, {}, u"Late@Example.org"_s);
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::No);
    QCOMPARE(read(ana).consents.first().source, u"unsubscribed.csv"_s);
    // In the same action, so that undoing it leaves nothing behind.
    const auto history = (*m_workspace)->changes().history(m_workspace->session, 1);
    QVERIFY((*m_workspace)->changes().undo(m_workspace->session, history.first().seq));
    QCOMPARE((*m_workspace)->people().count(m_workspace->session), 0);
}

void TestOptOuts::whoeverIsImportedWithARememberedNumberRefuses()
{
    bringIn("212 555 0101\n");
    Imports imports((*m_workspace)->store(), (*m_workspace)->people());
    const ImportSource list{
        {}, "First name,Last name,Cell,May be texted\nAna,Vega,(212) 555-0101,yes\nBen,Vega,2125550102,yes\n", {}};
    const auto preview = imports.preview(m_workspace->session, list);
    const auto outcome = imports.run(m_workspace->session, list, preview->recipe, {});
    QVERIFY(outcome);
    QCOMPARE(outcome->yesesNotTaken, 1); // which is told
    QVERIFY2(outcome->toldNotTaken().endsWith(u"Ana Vega (texts)."_s), qPrintable(outcome->toldNotTaken()));
    const auto ids = (*m_workspace)->people().ids(m_workspace->session, {});
    QCOMPARE(ids.size(), 2);
    QCOMPARE(state(ids[0], Channel::Sms), YesNo::No);
    QCOMPARE(state(ids[0], Channel::Phone), YesNo::No);
    QCOMPARE(state(ids[1], Channel::Sms), YesNo::Yes);
}

void TestOptOuts::whatWasSaidSinceHolds()
{
    bringIn("late@example.org\n");
    const auto ana = add(u"Ana"_s, {}, u"late@example.org"_s);
    auto before = read(ana);
    Person after = before;
    after.consents += Consent{0, Channel::BulkEmail, YesNo::Yes, u"2098-01-01T00:00:00.000Z"_s, u"phone call"_s, {}};
    QVERIFY((*m_workspace)->people().save(m_workspace->session, before, after));
    // The address goes and comes back.
    before = read(ana);
    after = before;
    after.emails.clear();
    QVERIFY((*m_workspace)->people().save(m_workspace->session, before, after));
    before = read(ana);
    after = before;
    after.emails = m_workspace->person({}, {}, {}, u"late@example.org"_s).emails;
    QVERIFY((*m_workspace)->people().save(m_workspace->session, before, after));
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::Yes);
}

void TestOptOuts::theYesOfAnOldListDoesNotHold()
{
    bringIn("late@example.org\n");
    Person person = m_workspace->person(u"Ana"_s, u"Vega"_s, {}, u"late@example.org"_s);
    person.consents = {{0, Channel::BulkEmail, YesNo::Yes, u"2098-01-01T00:00:00.000Z"_s, u"list"_s, {}}};
    const auto ana = m_workspace->add(person);
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::No);
}

void TestOptOuts::aRememberedNumberIsHeededWhenAPersonChanges()
{
    const auto ana = add(u"Ana"_s, u"2125550100"_s, {});
    bringIn("212 555 0101\n");
    const auto before = read(ana);
    Person after = before;
    after.phones += m_workspace->person({}, {}, u"+1 (212) 555-0101"_s, {}).phones;
    QVERIFY((*m_workspace)->people().save(m_workspace->session, before, after));
    QCOMPARE(state(ana, Channel::Sms), YesNo::No);
    QCOMPARE(read(ana).phones.size(), 2);
}

void TestOptOuts::twoPeopleWithOneRememberedAddressBothRefuse()
{
    bringIn("late@example.org\n");
    QCOMPARE(state(add(u"Ana"_s, {}, u"late@example.org"_s), Channel::BulkEmail), YesNo::No);
    QCOMPARE(state(add(u"Ben"_s, {}, u"late@example.org"_s), Channel::BulkEmail), YesNo::No);
}

// --- out

void TestOptOuts::optOutsGoOutAndComeBack()
{
    add(u"Ana"_s, u"2125550101"_s, u"ana@example.org"_s);
    add(u"Ben"_s, u"+52 55 1234 5678"_s, u"ben@example.org"_s);
    bringIn("ana@example.org\nnobody@example.org\n");
    bringIn("phone\n+525512345678\n646 555 0103 ext 5\n");
    const QByteArray table = written();
    QVERIFY(table.contains("channel,value,since,source,reason"));
    QVERIFY(table.contains("bulk_email,ana@example.org,"));
    QVERIFY(table.contains("bulk_email,nobody@example.org,"));
    QCOMPARE(table.count('\n'), 1 + 2 + 4);
    const auto again = bringIn(table);
    QCOMPARE(again.rejects, QList<RowProblem>());
    QCOMPARE(again.asked.size() + again.remembered.size(), 0);
    QCOMPARE(again.known.size(), 2);
    QCOMPARE(again.rememberedAlready, 2);

    // And into another workspace it says the same.
    const auto before = remembered();
    m_workspace = std::make_unique<TestWorkspace>();
    const auto ana = add(u"Ana"_s, u"2125550101"_s, u"ana@example.org"_s);
    bringIn(table);
    QCOMPARE(state(ana, Channel::BulkEmail), YesNo::No);
    QCOMPARE(state(ana, Channel::Sms), YesNo::Unknown);
    QVERIFY(std::ranges::all_of(before, [&](const Suppression &known) {
        return std::ranges::any_of(
            remembered(), [&](const Suppression &now) { return now.key == known.key && now.channel == known.channel; });
    }));
}

void TestOptOuts::sinceAndSourceComeBack()
{
    const QByteArray table = "channel,value,since,source,reason\r\nsms,(212) 555-0102,2026-03-02,Spoke,wrote STOP\r\n"
                             "email,ana@example.org,2026-05-01,card,asked\r\n"
                             "bulk_email,ana@example.org,2026-06-09,unsubscribed.csv,\r\n";
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s);
    QCOMPARE(bringIn(table).unread, QList<RowProblem>());
    const Person now = read(ana);
    const Consent email = *now.newestConsent(Channel::Email), bulk = *now.newestConsent(Channel::BulkEmail);
    QVERIFY2(email.notedAt.startsWith(u"2026-05-01"_s), qPrintable(email.notedAt));
    QCOMPARE(email.source, u"card"_s);
    QCOMPARE(email.reason, u"asked"_s);
    QVERIFY(bulk.notedAt.startsWith(u"2026-06-09"_s));
    QVERIFY(bulk.reason.isEmpty());
    const auto known = remembered();
    const auto stop = std::ranges::find(known, Channel::Sms, &Suppression::channel);
    QVERIFY(stop != known.end());
    QVERIFY(stop->notedAt.startsWith(u"2026-03-02"_s));
    QCOMPARE(stop->source, u"Spoke"_s);
    const QByteArray again = written();
    for (const auto &line : table.trimmed().split('\n'))
        QVERIFY2(again.contains(line.trimmed()), again.constData());
}

void TestOptOuts::aYesSaidSinceDoesNotOutliveTheList()
{
    Person person = m_workspace->person(u"Ana"_s, u"Vega"_s, {}, u"ana@example.org"_s);
    person.consents = {{0, Channel::Email, YesNo::Yes, u"2026-05-01T08:00:00.000Z"_s, u"form"_s, {}}};
    const auto ana = m_workspace->add(person);
    bringIn("channel,value,since,source\nemail,ana@example.org,2026-03-02,card\n");
    QCOMPARE(state(ana, Channel::Email), YesNo::No);
    const Person now = read(ana);
    QVERIFY(now.newestConsent(Channel::Email)->notedAt > u"2026-05-01T08:00:00.000Z"_s);
}

void TestOptOuts::aSourceOfAnotherListIsNotOurs()
{
    const auto ana = add(u"Ana"_s, {}, u"ana@example.org"_s);
    bringIn("email,since,source\nana@example.org,2001-03-02,Petition\n");
    QCOMPARE(read(ana).consents.first().source, u"unsubscribed.csv"_s);
    QVERIFY(read(ana).consents.first().notedAt > u"2002"_s);
}

void TestOptOuts::programsGetOneColumn()
{
    add(u"Ana"_s, u"2125550101"_s, u"Ana@example.org"_s);
    add(u"Ben"_s, u"2125550102"_s, u"ben@example.org"_s);
    bringIn("ana@example.org\nnobody@example.org\n+1 212 555 0102\n", *readChannels(u"all"_s));
    QCOMPARE(written(OptOutList::find(u"mailchimp"_s)),
             QByteArray("Email Address\r\nAna@example.org\r\nben@example.org\r\nnobody@example.org\r\n"));
    QCOMPARE(written(OptOutList::find(u"spoke"_s)), QByteArray("cell\r\n+12125550101\r\n+12125550102\r\n"));
    OptOutExports exports((*m_workspace)->store(), (*m_workspace)->people());
    const auto refused = exports.write(m_workspace->session, m_workspace->file(u"x.xlsx"_s), OptOutList::find(u"spoke"_s));
    QCOMPARE(refused.error().id, u"no-workbook"_s);
}

void TestOptOuts::whoHasTheAddressByNowHasASay()
{
    bringIn("late@example.org\n");
    const auto ana = add(u"Ana"_s, {}, u"late@example.org"_s);
    QVERIFY(written().contains("late@example.org"));
    const auto before = read(ana);
    Person after = before;
    after.consents += Consent{0, Channel::BulkEmail, YesNo::Yes, u"2098-01-01T00:00:00.000Z"_s, u"phone call"_s, {}};
    QVERIFY((*m_workspace)->people().save(m_workspace->session, before, after));
    QVERIFY(!written().contains("late@example.org"));
}

void TestOptOuts::exportsStandInTheHistory()
{
    bringIn("nobody@example.org\nnobody2@example.org\n");
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label,
             u"Opt-outs from unsubscribed.csv: 0 asked to stop, 2 numbers or addresses that nobody here has (remembered)"_s);
    written(OptOutList::find(u"mailchimp"_s));
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label,
             u"Export 2 opt-outs to out.csv (for Mailchimp)"_s);
}

// --- addresses for Bcc

void TestOptOuts::bccHoldsEachAddressOnce()
{
    QList<PersonId> people;
    for (int i = 0; i < 120; ++i)
        people += add(u"P%1"_s.arg(i), {}, u"p%1@example.org"_s.arg(i));
    people += add(u"Twin"_s, {}, u"P0@example.org"_s);
    const auto list = bccOf(people);
    QCOMPARE(list.people, 121);
    QCOMPARE(list.addresses.size(), 120);
    const auto batches = list.batches(50);
    QCOMPARE(batches.size(), 3);
    QCOMPARE(batches.last().size(), 20);
    QCOMPARE(batches[1].first(), u"p50@example.org"_s);
    BccAddresses bcc((*m_workspace)->store(), (*m_workspace)->people());
    const QString path = m_workspace->file(u"bcc.txt"_s);
    QVERIFY(bcc.write(m_workspace->session, path, list, 50));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().count('\n'), 3);
    QVERIFY(bcc.note(m_workspace->session, u"Everybody"_s, 50));
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label,
             u"Copy 50 e-mail addresses of Everybody"_s);
}

void TestOptOuts::bccLeavesOutWhoMustNotBeWrittenTo()
{
    Person refusing = m_workspace->person(u"Ana"_s, u"Vega"_s, {}, u"ana@example.org"_s);
    refusing.consents = {{0, Channel::Email, YesNo::No, u"2026-01-01T00:00:00.000Z"_s, {}, {}}};
    Person bounced = m_workspace->person(u"Ben"_s, u"Vega"_s, {}, u"ben@example.org"_s);
    bounced.emails.first().status = EmailStatus::Bounced;
    bounced.emails += m_workspace->person({}, {}, {}, u"ben2@example.org"_s).emails;
    const QList people{m_workspace->add(refusing), m_workspace->add(bounced), add(u"Cara"_s, u"2125550103"_s, {})};
    const auto list = bccOf(people);
    QCOMPARE(list.addresses, QStringList{u"ben2@example.org"_s});
    QCOMPARE(list.leftOut.refused, 1);
    QCOMPARE(list.leftOut.unreachable, 1);
}

void TestOptOuts::aLinkIsNotLongerThanMailProgramsTake()
{
    const QUrl link(BccList::mailLink({u"a+b@example.org"_s, u"ñ&c@example.org"_s}));
    QCOMPARE(link.scheme(), u"mailto"_s);
    QCOMPARE(QUrlQuery(link).queryItemValue(u"bcc"_s, QUrl::FullyDecoded), u"a+b@example.org,ñ&c@example.org"_s);
    const QStringList many(200, u"somebody@example.org"_s);
    QVERIFY(BccList::mailLink(many).isEmpty());
    QVERIFY(!BccList::mailLink(many.first(50)).isEmpty());
}

RNF_TEST(TestOptOuts)
#include "tst_opt_outs.moc"
