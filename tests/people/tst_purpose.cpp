#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "exchange/Exports.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who may be reached for what: left out of what leaves the office, and counted, but never hidden.
class TestPurpose : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestWordOfEachChannelCounts();
    void everyPurposeObeysItsOwnChannel_data();
    void everyPurposeObeysItsOwnChannel();
    void whoCannotBeReachedIsCountedApart_data();
    void whoCannotBeReachedIsCountedApart();
    void mailToWorkReachesNobody();
    void theDeadAreInTheSpreadsheetOfEveryoneOnly();
    void theOrderIsKeptAndLeavingOutIsTold();
    void anExportLeavesOutAndSaysSo();
    void aReasonBringsThemBackAndStandsInTheHistory();
    void whoeverSharesANumberSharesARow();
    void whoeverSharesAnAddressSharesARow_data();
    void whoeverSharesAnAddressSharesARow();
    void aLetterGoesWhereSomebodyGetsIt();
    void aPurposeThatReachesEachAloneSharesNothing();
    void aSharedRowNamesEverybodyInTheFile();

private:
    Audience of(Purpose purpose, const QList<PersonId> &ids)
    {
        return (*m_workspace)->people().audience(m_workspace->session, purpose, ids);
    }
    /// Somebody who can be reached by every way.
    Person reachable(const QString &given)
    {
        Person person = m_workspace->person(given, u"Díaz"_s, u"212 555 0100"_s, u"rosa@example.org"_s);
        PersonFields::find(u"line1"_s)->write(person, u"12 Oak St"_s, FieldContext{(*m_workspace)->phones()});
        return person;
    }
    Doors doorsOf(Purpose purpose, const QList<PersonId> &ids)
    {
        return (*m_workspace)->people().doors(m_workspace->session, purpose, ids);
    }
    /// Somebody at an address: line 1, line 2, postal code, city.
    PersonId at(const QString &given, const QStringList &lines)
    {
        Person person = m_workspace->person(given, u"Díaz"_s);
        person.addresses += Address{0, AddressKind::Home, lines[0], lines[1], {}, lines[3], {}, lines[2], {}};
        return m_workspace->add(person);
    }
    static void note(Person &person, Channel channel, YesNo state, int day)
    {
        person.consents +=
            Consent{0, channel, state, u"2026-01-%1T00:00:00.000Z"_s.arg(day, 2, 10, QLatin1Char('0')), u"call"_s, {}};
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestPurpose::init() { m_workspace = std::make_unique<TestWorkspace>(); }

void TestPurpose::theNewestWordOfEachChannelCounts()
{
    Person asked = reachable(u"Asked"_s), relented = reachable(u"Relented"_s), twice = reachable(u"Twice"_s);
    note(asked, Channel::Phone, YesNo::No, 9); // keyed in before the older yes
    note(asked, Channel::Phone, YesNo::Yes, 2);
    note(relented, Channel::Phone, YesNo::No, 2);
    note(relented, Channel::Phone, YesNo::Yes, 9);
    note(twice, Channel::Phone, YesNo::Yes, 5); // at the same instant the later row counts
    note(twice, Channel::Phone, YesNo::No, 5);
    const QList<PersonId> ids{m_workspace->add(asked), m_workspace->add(relented), m_workspace->add(twice)};
    const auto audience = of(Purpose::Calling, ids);
    QCOMPARE(audience.people, QList<PersonId>{ids[1]});
    QCOMPARE(audience.leftOut, (LeftOut{Purpose::Calling, 0, 2, 0}));
    for (const auto id : ids) {
        const bool mayBeCalled =
            (*m_workspace)->people().find(m_workspace->session, id)->mayBeReachedBy(Channel::Phone) != YesNo::No;
        QCOMPARE(audience.people.contains(id), mayBeCalled);
    }
}

void TestPurpose::everyPurposeObeysItsOwnChannel_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<QList<Purpose>>("purposes");
    QTest::newRow("phone") << Channel::Phone << QList<Purpose>{Purpose::Calling};
    QTest::newRow("sms") << Channel::Sms << QList<Purpose>{Purpose::Texting};
    QTest::newRow("email") << Channel::Email << QList<Purpose>{Purpose::Email};
    QTest::newRow("bulk email") << Channel::BulkEmail << QList<Purpose>{Purpose::Email};
    QTest::newRow("mail") << Channel::Mail << QList<Purpose>{Purpose::Post};
    QTest::newRow("visit") << Channel::Visit << QList<Purpose>{Purpose::Visits};
    QTest::newRow("photo") << Channel::Photo << QList<Purpose>{};
}

void TestPurpose::everyPurposeObeysItsOwnChannel()
{
    QFETCH(Channel, channel);
    QFETCH(QList<Purpose>, purposes);
    Person person = reachable(u"Rosa"_s);
    note(person, channel, YesNo::No, 2);
    const auto id = m_workspace->add(person);
    for (size_t i = 0; i < keysOf(Purpose{}).size(); ++i) {
        const bool isLeftOut = purposes.contains(Purpose(i));
        QCOMPARE(of(Purpose(i), {id}).people.isEmpty(), isLeftOut);
        QCOMPARE(of(Purpose(i), {id}).leftOut.refused, isLeftOut ? 1 : 0);
    }
}

void TestPurpose::whoCannotBeReachedIsCountedApart_data()
{
    QTest::addColumn<Purpose>("purpose");
    QTest::addColumn<QString>("told");
    QTest::newRow("calling") << Purpose::Calling << u"1 left out: no phone."_s;
    QTest::newRow("texting") << Purpose::Texting << u"1 left out: no number for texts."_s;
    QTest::newRow("email") << Purpose::Email << u"1 left out: no e-mail address."_s;
    QTest::newRow("post") << Purpose::Post << u"1 left out: no postal address."_s;
    QTest::newRow("visits") << Purpose::Visits << u"1 left out: no home address."_s;
}

void TestPurpose::whoCannotBeReachedIsCountedApart()
{
    QFETCH(Purpose, purpose);
    QFETCH(QString, told);
    Person person = reachable(u"Rosa"_s);
    const auto good = m_workspace->add(person);
    person.phones.first().status = PhoneStatus::WrongNumber;
    person.emails.first().status = EmailStatus::Bounced;
    person.addresses.first().kind = AddressKind::Work;
    const auto bad = m_workspace->add(person);
    const auto audience = of(purpose, {bad, good});
    QCOMPARE(audience.people, QList<PersonId>{good});
    QCOMPARE(audience.leftOut.told(), told);
}

void TestPurpose::mailToWorkReachesNobody()
{
    Person atWork = reachable(u"Work"_s), shared = reachable(u"Shared"_s), office = reachable(u"Office"_s);
    atWork.emails.first().kind = EmailKind::Work;
    office.emails.first().whose = Whose::Work;
    shared.emails.first().whose = Whose::Household;
    const QList<PersonId> ids{m_workspace->add(atWork), m_workspace->add(shared), m_workspace->add(office)};
    const auto audience = of(Purpose::Email, ids);
    QCOMPARE(audience.people, QList<PersonId>{ids[1]});
    QCOMPARE(audience.leftOut, (LeftOut{Purpose::Email, 0, 0, 2}));
}

void TestPurpose::theDeadAreInTheSpreadsheetOfEveryoneOnly()
{
    Person person = reachable(u"Rosa"_s);
    person.isDeceased = true;
    note(person, Channel::Phone, YesNo::No, 2);
    const auto id = m_workspace->add(person);
    QCOMPARE(of(Purpose::Everyone, {id}).people, QList<PersonId>{id});
    QCOMPARE(of(Purpose::Calling, {id}).leftOut, (LeftOut{Purpose::Calling, 1, 0, 0}));
    QCOMPARE(of(Purpose::Visits, {id}).leftOut.told(), u"1 left out: deceased."_s);
}

void TestPurpose::theOrderIsKeptAndLeavingOutIsTold()
{
    QList<PersonId> ids;
    for (int i = 0; i < 6; ++i) {
        Person person = reachable(u"Ana %1"_s.arg(i));
        if (i % 3 == 1)
            note(person, Channel::Phone, YesNo::No, 2);
        if (i == 2)
            person.phones.clear();
        ids.prepend(m_workspace->add(person));
    }
    const auto audience = of(Purpose::Calling, ids);
    QCOMPARE(audience.people, (QList<PersonId>{ids[0], ids[2], ids[5]}));
    QCOMPARE(audience.leftOut.told(), u"2 left out: do not contact. 1 left out: no phone."_s);
    QCOMPARE(of(Purpose::Everyone, ids).leftOut.told(), QString());
}

void TestPurpose::anExportLeavesOutAndSaysSo()
{
    Person refusing = reachable(u"Ana"_s);
    note(refusing, Channel::Phone, YesNo::No, 2);
    const auto ana = m_workspace->add(refusing), rosa = m_workspace->add(reachable(u"Rosa"_s));
    Exports exports((*m_workspace)->store(), (*m_workspace)->people());
    const QString path = m_workspace->file(u"out.csv"_s);
    const auto read = [&] {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().mid(3) : QByteArray(); // behind the byte order mark
    };
    const QList<std::optional<QList<PersonId>>> ways{{}, QList<PersonId>{ana, rosa}};
    for (const auto &people : ways) {
        const auto done = exports.writePeople(m_workspace->session, path, {people, {u"given_name"_s}, Purpose::Calling});
        QVERIFY(done);
        QCOMPARE(done->rows, 1);
        QCOMPARE(done->leftOut, (LeftOut{Purpose::Calling, 0, 1, 0}));
        QCOMPARE(read(), QByteArray("First name\r\nRosa\r\n"));
    }
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label,
             u"Export 1 people to out.csv (Calling)"_s);
    QVERIFY(exports.writePeople(m_workspace->session, path, {{}, {u"given_name"_s}}));
    QCOMPARE(read(), QByteArray("First name\r\nAna\r\nRosa\r\n"));
}

void TestPurpose::aReasonBringsThemBackAndStandsInTheHistory()
{
    Person refusing = reachable(u"Refusing"_s), nowhere = m_workspace->person(u"Nowhere"_s, u"Díaz"_s);
    note(refusing, Channel::Phone, YesNo::No, 2);
    const QList<PersonId> ids{m_workspace->add(refusing), m_workspace->add(nowhere), m_workspace->add(reachable(u"Ana"_s))};
    const QString reason = u"strike vote tomorrow"_s;
    const auto audience = (*m_workspace)->people().audience(m_workspace->session, Purpose::Calling, ids, reason);
    QCOMPARE(audience.people, (QList<PersonId>{ids[0], ids[2]})); // whoever has no phone cannot be called anyway
    QCOMPARE(audience.leftOut.overridden, 1);
    QCOMPARE(audience.leftOut.unreachable, 1);
    Exports exports((*m_workspace)->store(), (*m_workspace)->people());
    QVERIFY(exports.writePeople(m_workspace->session, m_workspace->file(u"calls.csv"_s),
                                {ids, {u"given_name"_s}, Purpose::Calling, reason}));
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label,
             u"Export 2 people to calls.csv (Calling; 1 against their wish: strike vote tomorrow)"_s);
}

void TestPurpose::whoeverSharesANumberSharesARow()
{
    const auto add = [&](const QString &given, const QString &phone) {
        return m_workspace->add(m_workspace->person(given, u"Díaz"_s, phone));
    };
    const auto ana = add(u"Ana"_s, u"212 555 0101"_s), rosa = add(u"Rosa"_s, u"(212) 555-0100"_s),
               luis = add(u"Luis"_s, u"+1 212 555 0100"_s), eva = add(u"Eva"_s, u"212-555-0100"_s),
               desk = add(u"Desk"_s, u"212 555 0100 x12"_s);
    // What is not called first does not count: Iris has a number of her own before the one at home.
    Person iris = m_workspace->person(u"Iris"_s, u"Díaz"_s, u"212 555 0109"_s);
    iris.phones += (*m_workspace)->people().find(m_workspace->session, rosa)->phones.first();
    iris.phones.last().id = 0;
    iris.phones.last().isPrimary = false;
    const auto irisId = m_workspace->add(iris);
    const auto doors = doorsOf(Purpose::Calling, {luis, ana, irisId, rosa, desk, eva});
    QCOMPARE(doors.firsts, (QList<PersonId>{luis, ana, irisId, desk}));
    QCOMPARE(doors.others.value(luis), (QList<PersonId>{rosa, eva}));
    QCOMPARE(doors.others.size(), 1);
    QCOMPARE(doors.names.value(luis), u"Luis Díaz, Rosa Díaz, Eva Díaz"_s);
    QCOMPARE(doors.told(), u"6 people at 4 numbers"_s);
    QCOMPARE(doorsOf(Purpose::Texting, {rosa, luis}).firsts, QList<PersonId>{rosa});
    QCOMPARE(doorsOf(Purpose::Visits, {rosa, luis}).firsts, (QList<PersonId>{rosa, luis})); // of no known address
}

void TestPurpose::whoeverSharesAnAddressSharesARow_data()
{
    QTest::addColumn<QStringList>("one");
    QTest::addColumn<QStringList>("other");
    QTest::addColumn<bool>("isShared");
    const QStringList home{u"12 Oak St."_s, u"Apt 3"_s, u"10451"_s, u"Bronx"_s};
    QTest::newRow("the same") << home << home << true;
    QTest::newRow("written otherwise") << home << QStringList{u"12 OAK  st"_s, u"apt. 3"_s, u"10451"_s, u"New York"_s}
                                       << true;
    QTest::newRow("another flat") << home << QStringList{u"12 Oak St."_s, u"Apt 4"_s, u"10451"_s, u"Bronx"_s} << false;
    QTest::newRow("no flat") << home << QStringList{u"12 Oak St."_s, {}, u"10451"_s, u"Bronx"_s} << false;
    QTest::newRow("another code") << home << QStringList{u"12 Oak St."_s, u"Apt 3"_s, u"10452"_s, u"Bronx"_s} << false;
    const QStringList village{u"Calle Mayor 1"_s, {}, {}, u"Alcalá"_s};
    QTest::newRow("the same city") << village << QStringList{u"calle mayor 1"_s, {}, {}, u"ALCALA"_s} << true;
    QTest::newRow("another city") << village << QStringList{u"Calle Mayor 1"_s, {}, {}, u"Getafe"_s} << false;
}

void TestPurpose::whoeverSharesAnAddressSharesARow()
{
    QFETCH(QStringList, one);
    QFETCH(QStringList, other);
    QFETCH(bool, isShared);
    const auto rosa = at(u"Rosa"_s, one), luis = at(u"Luis"_s, other);
    for (const auto purpose : {Purpose::Visits, Purpose::Post}) {
        const auto doors = doorsOf(purpose, {rosa, luis});
        QCOMPARE(doors.firsts.size(), isShared ? 1 : 2);
        QCOMPARE(doors.others.value(rosa), isShared ? QList<PersonId>{luis} : QList<PersonId>{});
    }
}

void TestPurpose::aLetterGoesWhereSomebodyGetsIt()
{
    const QStringList home{u"12 Oak St"_s, {}, u"10451"_s, {}};
    const auto rosa = at(u"Rosa"_s, home);
    Person luis = *(*m_workspace)->people().find(m_workspace->session, at(u"Luis"_s, home));
    luis.addresses += Address{0, AddressKind::Mailing, u"PO Box 7"_s, {}, {}, {}, {}, u"10451"_s, {}};
    luis.addresses.first().id = 0;
    const auto boxed = m_workspace->add(luis);
    QCOMPARE(doorsOf(Purpose::Post, {rosa, boxed}).firsts.size(), 2);
    QCOMPARE(doorsOf(Purpose::Visits, {rosa, boxed}).firsts.size(), 1);
}

void TestPurpose::aPurposeThatReachesEachAloneSharesNothing()
{
    const QList<PersonId> ids{m_workspace->add(reachable(u"Rosa"_s)), m_workspace->add(reachable(u"Luis"_s))};
    for (const auto purpose : {Purpose::Everyone, Purpose::Email}) {
        const auto doors = doorsOf(purpose, ids);
        QCOMPARE(doors.firsts, ids);
        QVERIFY(!doors.areShared());
        QCOMPARE(doors.told(), u"2 people"_s);
    }
}

void TestPurpose::aSharedRowNamesEverybodyInTheFile()
{
    const auto ana = m_workspace->add(m_workspace->person(u"Ana"_s, u"Silva"_s, u"212 555 0101"_s));
    Person refusing = reachable(u"Eva"_s);
    note(refusing, Channel::Phone, YesNo::No, 2);
    const QList<PersonId> ids{ana, m_workspace->add(reachable(u"Rosa"_s)), m_workspace->add(refusing),
                              m_workspace->add(reachable(u"Luis"_s))};
    Exports exports((*m_workspace)->store(), (*m_workspace)->people());
    const QString path = m_workspace->file(u"out.csv"_s);
    const QList<std::optional<QList<PersonId>>> ways{{}, ids};
    for (const auto &people : ways) {
        const auto done =
            exports.writePeople(m_workspace->session, path, {people, {u"given_name"_s}, Purpose::Calling, {}, true});
        QVERIFY(done);
        QCOMPARE(done->rows, 2);
        QCOMPARE(done->people, 3);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().mid(3), QByteArray("First name,Everybody reached\r\nAna,Ana Silva\r\n"
                                               "Rosa,\"Rosa Díaz, Luis Díaz\"\r\n"));
    QCOMPARE((*m_workspace)->changes().history(m_workspace->session, 1).first().label,
             u"Export 3 people to out.csv (Calling)"_s);
}

RNF_TEST(TestPurpose)
#include "tst_purpose.moc"
