#include "support/TestProgram.h"

#include "base/Countries.h"
#include "people/MailingAddress.h"
#include "people/MailingLabels.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

Address addressOf(AddressKind kind, const QString &street, const QString &city = {}, const QString &region = {},
                  const QString &code = {}, const QString &country = {})
{
    Address address;
    address.kind = kind;
    address.line1 = street;
    address.city = city;
    address.region = region;
    address.postalCode = code;
    address.country = country;
    return address;
}

Person named(qint64 id, const QString &given, const QString &family)
{
    Person person;
    person.id = PersonId(id);
    person.givenName = given;
    person.familyName = family;
    return person;
}

QStringList namesOf(const QList<Person> &people)
{
    QStringList names;
    for (const auto &person : people)
        names += person.displayName();
    return names;
}

} // namespace

/// Where post goes, how it is written on an envelope, and who gets one letter together.
class TestMailingAddress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void countriesAreKnownByTheirNames_data();
    void countriesAreKnownByTheirNames();
    void postGoesToTheMailingAddressAndNeverToWork();
    void anAddressIsWrittenAsItsCountryDoes_data();
    void anAddressIsWrittenAsItsCountryDoes();
    void theSecondLineStaysBelowTheStreet();
    void aHouseholdIsCalledByItsNames_data();
    void aHouseholdIsCalledByItsNames();
    void thoseWhoLiveTogetherGetOneLabel();
    void labelsAreInTheOrderThatIsAskedFor();
};

void TestMailingAddress::countriesAreKnownByTheirNames_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    for (const QString &typed : {u"US"_s, u"usa"_s, u"U.S.A."_s, u"United States"_s, u"Estados Unidos"_s, u"EE. UU."_s})
        QTest::newRow(qPrintable(typed)) << typed << u"US"_s;
    for (const QString &typed : {u"mx"_s, u"MEX"_s, u"Mexico"_s, u"México"_s})
        QTest::newRow(qPrintable(typed)) << typed << u"MX"_s;
    for (const QString &typed : {u"UK"_s, u"GB"_s, u"England"_s, u"Great Britain"_s, u"Reino Unido"_s})
        QTest::newRow(qPrintable(typed)) << typed << u"GB"_s;
    QTest::newRow("its own language") << u"Deutschland"_s << u"DE"_s;
    QTest::newRow("its own letters") << u"日本"_s << u"JP"_s;
    QTest::newRow("no country") << u"Rojava"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestMailingAddress::countriesAreKnownByTheirNames()
{
    QFETCH(QString, typed);
    QTEST(countryCode(typed), "code");
    QCOMPARE(countryName(u"DE"_s), u"Germany"_s);
}

void TestMailingAddress::postGoesToTheMailingAddressAndNeverToWork()
{
    const auto home = addressOf(AddressKind::Home, u"12 Main St"_s), box = addressOf(AddressKind::Mailing, u"PO Box 7"_s);
    const auto work = addressOf(AddressKind::Work, u"1 Factory Rd"_s);
    Person person;
    QVERIFY(!MailingAddress::of(person));
    person.addresses = {work};
    QVERIFY(!MailingAddress::of(person));
    person.addresses = {work, home};
    QCOMPARE(MailingAddress::of(person), home);
    person.addresses = {home, work, box};
    QCOMPARE(MailingAddress::of(person), box);
    person.addresses = {addressOf(AddressKind::Mailing, {}, u"Springfield"_s), home};
    QCOMPARE(MailingAddress::of(person), home); // a city is no place for a letter
}

void TestMailingAddress::anAddressIsWrittenAsItsCountryDoes_data()
{
    QTest::addColumn<Address>("address");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("lines");
    const auto at = [](const QString &city, const QString &region, const QString &code, const QString &country) {
        return addressOf(AddressKind::Home, u"12 Main St"_s, city, region, code, country);
    };
    const auto springfield = [&](const QString &country) { return at(u"Springfield"_s, u"IL"_s, u"62701"_s, country); };
    QTest::newRow("here") << springfield({}) << u"US"_s << u"Springfield, IL 62701"_s;
    QTest::newRow("here, said") << springfield(u"USA"_s) << u"US"_s << u"Springfield, IL 62701"_s;
    QTest::newRow("from afar") << springfield(u"EE.UU."_s) << u"MX"_s << u"Springfield, IL 62701|UNITED STATES"_s;
    QTest::newRow("without ZIP") << at(u"Springfield"_s, u"IL"_s, {}, {}) << u"US"_s << u"Springfield, IL"_s;
    QTest::newRow("without region") << at(u"Springfield"_s, {}, u"62701"_s, {}) << u"US"_s << u"Springfield 62701"_s;
    QTest::newRow("street alone") << at({}, {}, {}, {}) << u"US"_s << QString();
    QTest::newRow("Puerto Rico") << at(u"San Juan"_s, {}, u"00901"_s, u"Puerto Rico"_s) << u"US"_s
                                 << u"San Juan, PR 00901"_s;
    const auto ottawa = at(u"Ottawa"_s, u"ON"_s, u"K1A 0B1"_s, u"Canada"_s);
    QTest::newRow("Canada") << ottawa << u"US"_s << u"Ottawa ON  K1A 0B1|CANADA"_s;
    QTest::newRow("within Canada") << ottawa << u"CA"_s << u"Ottawa ON  K1A 0B1"_s;
    QTest::newRow("Mexico") << at(u"Ciudad de México"_s, u"CDMX"_s, u"06000"_s, u"México"_s) << u"US"_s
                            << u"06000 Ciudad de México, CDMX|MEXICO"_s;
    QTest::newRow("England") << at(u"London"_s, {}, u"SW1A 1AA"_s, u"England"_s) << u"US"_s
                             << u"London|SW1A 1AA|UNITED KINGDOM"_s;
    QTest::newRow("with a county") << at(u"Leeds"_s, u"West Yorkshire"_s, u"LS1 4DY"_s, {}) << u"GB"_s
                                   << u"Leeds|West Yorkshire|LS1 4DY"_s;
    QTest::newRow("Australia") << at(u"Sydney"_s, u"NSW"_s, u"2000"_s, u"Australia"_s) << u"AU"_s << u"Sydney NSW 2000"_s;
    QTest::newRow("Germany") << at(u"Berlin"_s, {}, u"10115"_s, u"Deutschland"_s) << u"US"_s << u"10115 Berlin|GERMANY"_s;
    QTest::newRow("nowhere known") << at(u"Qamishlo"_s, {}, u"1234"_s, u"Rojava"_s) << u"US"_s << u"1234 Qamishlo|ROJAVA"_s;
}

void TestMailingAddress::anAddressIsWrittenAsItsCountryDoes()
{
    QFETCH(Address, address);
    QFETCH(QString, from);
    QFETCH(QString, lines);
    const QStringList expected = QStringList{u"12 Main St"_s} + lines.split(u'|', Qt::SkipEmptyParts);
    QCOMPARE(MailingAddress::lines(address, from), expected);
}

void TestMailingAddress::theSecondLineStaysBelowTheStreet()
{
    auto address = addressOf(AddressKind::Home, u"12 Main St"_s, u"Springfield"_s, u"IL"_s, u"62701"_s);
    address.line2 = u"Apt 4"_s;
    address.line3 = u"c/o Peña"_s;
    QCOMPARE(MailingAddress::lines(address, u"US"_s),
             (QStringList{u"12 Main St"_s, u"Apt 4"_s, u"c/o Peña"_s, u"Springfield, IL 62701"_s}));
}

void TestMailingAddress::aHouseholdIsCalledByItsNames_data()
{
    QTest::addColumn<QList<Person>>("household");
    QTest::addColumn<QString>("addressee");
    const Person rosa = named(1, u"Rosa"_s, u"Díaz"_s), juan = named(2, u"Juan"_s, u"Diaz"_s),
                 ana = named(3, u"Ana"_s, u"Díaz"_s), samir = named(4, u"Samir"_s, u"Khoury"_s), li = named(5, u"Li"_s, {});
    Person junior = juan, twoNames = juan, byHand = juan, familyFirst = named(6, u"Wei"_s, u"Díaz"_s);
    junior.nameSuffix = u"Jr."_s;
    twoNames.secondFamilyName = u"Ruiz"_s;
    byHand.customDisplayName = u"Don Juan"_s;
    familyFirst.nameOrder = NameOrder::FamilyFirst;
    QTest::newRow("one") << QList{rosa} << u"Rosa Díaz"_s;
    QTest::newRow("two of one name") << QList{rosa, juan} << u"Rosa & Juan Díaz"_s;
    QTest::newRow("two names") << QList{rosa, samir} << u"Rosa Díaz & Samir Khoury"_s;
    QTest::newRow("a second family name") << QList{rosa, twoNames} << u"Rosa Díaz & Juan Diaz Ruiz"_s;
    QTest::newRow("a suffix") << QList{rosa, junior} << u"Rosa Díaz & Juan Diaz Jr."_s;
    QTest::newRow("called otherwise") << QList{rosa, byHand} << u"Rosa Díaz & Don Juan"_s;
    QTest::newRow("family name first") << QList{rosa, familyFirst} << u"Rosa Díaz & Díaz Wei"_s;
    QTest::newRow("no family name") << QList{li, li} << u"Li & Li"_s;
    QTest::newRow("three of one name") << QList{rosa, juan, ana} << u"The Díaz household"_s;
    QTest::newRow("three names") << QList{rosa, samir, li} << u"Rosa Díaz, Samir Khoury & Li"_s;
    QTest::newRow("more") << QList{rosa, samir, li, ana} << u"Rosa Díaz & household"_s;
    const Person tricky = named(7, u"%1 %2"_s, u"%3"_s);
    QTest::newRow("signs of ours") << QList{tricky, samir} << u"%1 %2 %3 & Samir Khoury"_s;
}

void TestMailingAddress::aHouseholdIsCalledByItsNames()
{
    QFETCH(QList<Person>, household);
    QTEST(MailingLabels::addressee(household), "addressee");
}

void TestMailingAddress::thoseWhoLiveTogetherGetOneLabel()
{
    Person rosa = named(1, u"Rosa"_s, u"Díaz"_s), samir = named(2, u"Samir"_s, u"Khoury"_s),
           juan = named(3, u"Juan"_s, u"Díaz"_s);
    rosa.addresses = juan.addresses = {addressOf(AddressKind::Home, u"12 Main St"_s, u"Springfield"_s, u"IL"_s, u"62701"_s)};
    samir.addresses = {addressOf(AddressKind::Home, u"9 Elm St"_s)};
    const QList people{rosa, samir, juan};
    const QList<PersonId> ids{rosa.id, samir.id, juan.id};
    const QStringList samirs{u"Samir Khoury"_s, u"9 Elm St"_s};
    const QStringList home{u"12 Main St"_s, u"Springfield, IL 62701"_s};
    const Doors together(Purpose::Post, ids, {{rosa.id, u"12 main"_s}, {juan.id, u"12 main"_s}, {samir.id, u"9 elm"_s}});
    QCOMPARE(MailingLabels::of(people, together, u"US"_s),
             (QList<QStringList>{QStringList{u"Rosa & Juan Díaz"_s} + home, samirs}));
    QCOMPARE(MailingLabels::of(people, Doors(ids), u"US"_s),
             (QList<QStringList>{QStringList{u"Rosa Díaz"_s} + home, samirs, QStringList{u"Juan Díaz"_s} + home}));
    QCOMPARE(MailingLabels::of({}, Doors(), u"US"_s), QList<QStringList>());
}

void TestMailingAddress::labelsAreInTheOrderThatIsAskedFor()
{
    using Order = MailingLabels::Order;
    const auto person = [](qint64 id, const QString &given, const QString &family, const QString &street,
                           const QString &code, const QString &unit) {
        Person made = named(id, given, family);
        made.addresses = {addressOf(AddressKind::Home, street, u"Springfield"_s, u"IL"_s, code)};
        if (!unit.isEmpty())
            made.employments = {Employment{0, u"St. Luke's"_s, {}, unit, {}, {}, {}, {}, {}}};
        return made;
    };
    QList people{person(1, u"Zoe"_s, u"Álvarez"_s, u"9 Elm St"_s, u"62702"_s, u"Laundry"_s),
                 person(2, u"Ana"_s, u"Silva"_s, u"12 Main St"_s, u"62701"_s, u"Kitchen"_s),
                 person(3, u"Ben"_s, u"Bell"_s, u"9 Elm St"_s, u"62702"_s, {}),
                 person(4, u"Ana"_s, u"Domínguez"_s, u"10 Elm St"_s, u"62701"_s, u"Kitchen"_s)};
    MailingLabels::sort(people, Order::Name);
    QCOMPARE(namesOf(people), (QStringList{u"Zoe Álvarez"_s, u"Ben Bell"_s, u"Ana Domínguez"_s, u"Ana Silva"_s}));
    MailingLabels::sort(people, Order::PostalCode);
    QCOMPARE(namesOf(people), (QStringList{u"Ana Domínguez"_s, u"Ana Silva"_s, u"Zoe Álvarez"_s, u"Ben Bell"_s}));
    MailingLabels::sort(people, Order::Unit);
    QCOMPARE(namesOf(people), (QStringList{u"Ana Domínguez"_s, u"Ana Silva"_s, u"Zoe Álvarez"_s, u"Ben Bell"_s}));
    // By worksites, whatever the unit; without one by the employer; those of none last.
    people[0].employments = {Employment{0, u"St. Luke's"_s, u"West wing"_s, u"Archive"_s, {}, {}, {}, {}, {}}};
    people[1].employments = {Employment{0, u"St. Luke's"_s, u"Annex"_s, u"Laundry"_s, {}, {}, {}, {}, {}}};
    people[2].employments = {Employment{0, u"City buses"_s, {}, u"Zebra"_s, {}, {}, {}, {}, {}}};
    MailingLabels::sort(people, Order::Worksite);
    QCOMPARE(namesOf(people), (QStringList{u"Ana Silva"_s, u"Zoe Álvarez"_s, u"Ana Domínguez"_s, u"Ben Bell"_s}));
    QList<Person> nobody;
    MailingLabels::sort(nobody, Order::Name);
    QVERIFY(nobody.isEmpty());
}

RNF_TEST(TestMailingAddress)
#include "tst_mailing_address.moc"
