#include "support/TestProgram.h"

#include "duplicates/DuplicateFinder.h"
#include "support/Chance.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Somebody with everything that a good list knows.
ComparedPerson rosa()
{
    ComparedPerson person;
    person.id = PersonId(1);
    person.givenName = u"Rosa"_s;
    person.familyName = u"Castañeda"_s;
    person.birthOn = QDate(1984, 3, 17);
    person.phones = {{u"+12125550142"_s, false}};
    person.emails = {{u"rosa.castaneda@example.org"_s, false}};
    Address address;
    address.line1 = u"350 Grand Concourse"_s;
    address.line2 = u"Apt 4"_s;
    address.city = u"Bronx"_s;
    address.postalCode = u"10451"_s;
    person.addresses = {address};
    return person;
}

/// The same row again.
ComparedPerson again(ComparedPerson person, qint64 id = 2)
{
    person.id = PersonId(id);
    return person;
}

/// What a household has in common, and nothing of one's own.
ComparedPerson atHome(qint64 id, const QString &given, QDate birthOn = {})
{
    auto person = again(rosa(), id);
    person.givenName = given;
    person.birthOn = birthOn;
    person.emails.clear();
    return person;
}

QList<AlikePair> found(const QList<ComparedPerson> &people, const AlikeLimits &limits = {})
{
    Job job;
    return DuplicateFinder::pairs(people, limits, job).value();
}

bool suggests(const ComparedPerson &a, const ComparedPerson &b)
{
    return DuplicateFinder::compare(a, b).score >= AlikeLimits().suggestFrom;
}

bool ticks(const ComparedPerson &a, const ComparedPerson &b) { return DuplicateFinder::compare(a, b).isPreTicked; }

bool says(const ComparedPerson &a, const ComparedPerson &b, AlikeReason reason)
{
    return DuplicateFinder::compare(a, b).reasons.contains(reason);
}

} // namespace

/// Who may be one, who is only of one family, and what must be looked at before anything is merged.
class TestDuplicateFinder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSamePersonTwiceIsTicked()
    {
        const auto pair = DuplicateFinder::compare(rosa(), again(rosa()));
        QVERIFY(pair.isPreTicked);
        QCOMPARE(pair.a, PersonId(1));
        QCOMPARE(pair.b, PersonId(2));
        QVERIFY(pair.reasons.contains(AlikeReason::SamePhone));
        QVERIFY(std::ranges::none_of(pair.reasons, speaksAgainst));
        QCOMPARE(DuplicateFinder::compare(again(rosa()), rosa()), pair);
    }

    void strangersAreNotSuggested()
    {
        auto other = again(rosa());
        other.givenName = u"Samir"_s;
        other.familyName = u"Khoury"_s;
        other.birthOn = QDate(1971, 8, 2);
        other.phones = {{u"+12125559911"_s, false}};
        other.emails = {{u"skhoury@example.com"_s, false}};
        other.addresses[0].line1 = u"9 Ocean Parkway"_s;
        other.addresses[0].postalCode = u"11218"_s;
        QVERIFY(!suggests(rosa(), other));
        QVERIFY(found({rosa(), other}).isEmpty());
    }

    void whatIsMissingSaysNothing()
    {
        auto bare = again(rosa());
        bare.phones.clear();
        bare.emails.clear();
        bare.addresses.clear();
        const auto pair = DuplicateFinder::compare(rosa(), bare);
        QCOMPARE(pair.reasons.size(), 2);
        QVERIFY(std::ranges::none_of(pair.reasons, speaksAgainst));
        QVERIFY(suggests(rosa(), bare));
    }

    void nobodyKnowsAnythingOfNobody()
    {
        QCOMPARE(found({}).size(), 0);
        QCOMPARE(found({ComparedPerson()}).size(), 0);
        ComparedPerson one, other;
        one.id = PersonId(1);
        other.id = PersonId(2);
        QVERIFY(found({one, other}).isEmpty());
        QVERIFY(!suggests(one, other));
    }

    /// Whatever stands in a file is compared without harm, and the same way from both sides.
    void oddTextIsComparedToo()
    {
        Chance chance(9);
        const QString letters =
            u"aé.'-, \u0301\u4e2d\u0639\u0e01\u1d25\u13a0\u200d9@ßİ"_s + QString::fromUcs4(U"\U0001F600");
        const auto odd = [&] {
            QString text;
            for (int i = chance.below(6); i > 0; --i)
                text += letters[chance.below(int(letters.size()))];
            return text;
        };
        QList<ComparedPerson> people;
        for (int i = 1; i <= 400; ++i) {
            auto person = again(rosa(), i);
            for (auto *text : {&person.givenName, &person.middleName, &person.familyName, &person.secondFamilyName,
                               &person.nameSuffix, &person.preferredName, &person.displayName, &person.employer,
                               &person.unit, &person.phones[0].key, &person.emails[0].key, &person.addresses[0].line1,
                               &person.addresses[0].city, &person.addresses[0].postalCode})
                *text = odd();
            people += person;
        }
        for (int i = 1; i < people.size(); ++i)
            QCOMPARE(DuplicateFinder::compare(people[i - 1], people[i]), DuplicateFinder::compare(people[i], people[i - 1]));
        QVERIFY(found(people, {-1000, 90}).size() > 0);
    }

    void nameAloneIsNeverTicked()
    {
        ComparedPerson one, other;
        one.id = PersonId(1);
        other.id = PersonId(2);
        one.givenName = other.givenName = u"Xochiquetzal"_s;
        one.familyName = other.familyName = u"Wojciechowska"_s;
        one.addresses = other.addresses = {Address()};
        one.addresses[0].city = other.addresses[0].city = u"Bronx"_s;
        QVERIFY(suggests(one, other));
        QVERIFY(!DuplicateFinder::compare(one, other, {60, 0}).isPreTicked);
    }

    void accentAloneIsNeverTicked()
    {
        ComparedPerson one, other;
        one.id = PersonId(1);
        other.id = PersonId(2);
        one.givenName = other.givenName = u"Ana"_s;
        one.familyName = u"Peña"_s;
        other.familyName = u"Pena"_s;
        QVERIFY(!DuplicateFinder::compare(one, other, {60, 0}).isPreTicked);
        QVERIFY(says(one, other, AlikeReason::NameAccents));
        one.phones = other.phones = {{u"+12125550142"_s, false}};
        one.birthOn = other.birthOn = QDate(1990, 1, 31);
        QVERIFY(ticks(one, other));
    }

    void husbandAndWifeAreTwo()
    {
        const auto husband = atHome(2, u"Miguel"_s, QDate(1982, 11, 2));
        QVERIFY(!suggests(rosa(), husband));
        auto wife = rosa();
        wife.birthOn = {};
        QVERIFY(!suggests(wife, atHome(2, u"Miguel"_s)));
    }

    void twinsAreTwo()
    {
        const auto one = atHome(1, u"Ana"_s, QDate(2004, 5, 6));
        QVERIFY(!ticks(one, atHome(2, u"Luis"_s, QDate(2004, 5, 6))));
        QVERIFY(!ticks(one, atHome(2, u"Anel"_s, QDate(2004, 5, 6))));
        QVERIFY(!ticks(atHome(1, u"Mario"_s, QDate(2004, 5, 6)), atHome(2, u"Maria"_s, QDate(2004, 5, 6))));
        QVERIFY(!ticks(atHome(1, u"Ana María"_s, QDate(2004, 5, 6)), atHome(2, u"Ana Luisa"_s, QDate(2004, 5, 6))));
        QVERIFY(!suggests(one, atHome(2, u"Humberto"_s, QDate(2004, 5, 6))));
    }

    void fatherAndSonAreTwo()
    {
        auto father = atHome(1, u"Luis"_s);
        auto son = atHome(2, u"Luis"_s);
        QVERIFY(ticks(father, son));
        father.nameSuffix = u"Sr."_s;
        son.nameSuffix = u"Jr."_s;
        QVERIFY(!suggests(father, son));
        father.emails = son.emails = rosa().emails;
        QVERIFY(!ticks(father, son));
        son.nameSuffix = u"II"_s;
        father.nameSuffix = u"junior"_s;
        QVERIFY(ticks(father, son));
        // Who is called Jr. on one list only may be the father on the other.
        father = son = atHome(1, u"Luis"_s);
        son.id = PersonId(2);
        son.familyName += u" Jr."_s;
        QVERIFY(!ticks(father, son));
        QVERIFY(says(father, son, AlikeReason::SuffixDiffers));
    }

    void sharedContactIsNeverEnoughToTick()
    {
        auto one = atHome(1, u"Rosa"_s);
        auto other = atHome(2, u"Rosa"_s);
        QVERIFY(ticks(one, other));
        other.phones[0].isShared = true;
        QVERIFY(!ticks(one, other));
        QVERIFY(says(one, other, AlikeReason::SharedPhone));
        one.emails = other.emails = {{u"rosa@example.org"_s, true}};
        QVERIFY(!ticks(one, other));
        one.emails[0].isShared = other.emails[0].isShared = false;
        QVERIFY(ticks(one, other));
    }

    void contactOfThreePeopleIsShared()
    {
        QList<ComparedPerson> people{atHome(1, u"Rosa"_s), atHome(2, u"Rosa"_s), atHome(3, u"Miguel"_s, QDate(1982, 11, 2)),
                                     atHome(4, u"Inés"_s, QDate(2009, 4, 30))};
        const auto pairs = found(people);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs[0].b, PersonId(2));
        QVERIFY(pairs[0].reasons.contains(AlikeReason::SharedPhone));
        QVERIFY(!pairs[0].isPreTicked);
    }

    void manyRowsOfOnePersonShareNothing()
    {
        const auto pairs = found({rosa(), again(rosa(), 2), again(rosa(), 3), again(rosa(), 4)});
        QCOMPARE(pairs.size(), 6);
        QVERIFY(std::ranges::all_of(pairs, &AlikePair::isPreTicked));
    }

    void otherBirthDateIsAQuestion()
    {
        auto other = again(rosa());
        other.birthOn = QDate(1961, 12, 9);
        QVERIFY(!ticks(rosa(), other));
        QVERIFY(says(rosa(), other, AlikeReason::BirthDateDiffers));
        for (const QDate day : {QDate(1985, 3, 17), QDate(1984, 9, 2), QDate(1984, 4, 1), QDate(1994, 4, 18)}) {
            other.birthOn = day;
            QVERIFY(!ticks(rosa(), other));
        }
        other.birthOn = QDate(1984, 3, 7);
        other.addresses.clear();
        other.phones.clear();
        QVERIFY(suggests(rosa(), other));
        QVERIFY(!ticks(rosa(), other));
    }

    void sameNameAndEmailInAnotherHouseholdIsAQuestion()
    {
        auto one = rosa();
        auto other = again(rosa());
        one.birthOn = other.birthOn = {};
        one.phones.clear();
        other.addresses[0].line1 = u"9 Ocean Parkway"_s;
        other.addresses[0].line2.clear();
        other.addresses[0].postalCode = u"11218"_s;
        QVERIFY(suggests(one, other));
        QVERIFY(!DuplicateFinder::compare(one, other, {60, 0}).isPreTicked);
        QVERIFY(says(one, other, AlikeReason::AddressDiffers));
    }

    void twoNumbersInOneSystemAreNeverTicked()
    {
        auto one = rosa();
        auto other = again(rosa());
        one.externalIds = {{0, u"payroll"_s, u"00417"_s}};
        other.externalIds = {{0, u"payroll"_s, u"00419"_s}};
        QVERIFY(!ticks(one, other));
        QVERIFY(says(one, other, AlikeReason::NumberDiffers));
        other.externalIds = {{0, u"van"_s, u"00419"_s}};
        QVERIFY(ticks(one, other));
        other.externalIds = {{0, u"payroll"_s, u"00417"_s}};
        QVERIFY(says(one, other, AlikeReason::SameNumber));
    }

    void changedFamilyNameIsFoundByTheRest()
    {
        auto married = again(rosa());
        married.familyName = u"Moreno"_s;
        married.addresses[0].line1 = u"9 Ocean Parkway"_s;
        married.addresses[0].line2.clear();
        QVERIFY(suggests(rosa(), married));
        QVERIFY(says(rosa(), married, AlikeReason::FamilyNameDiffers));
    }

    void rowsWithSlipsAreFound_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QDate>("birthOn");
        QTest::addColumn<AlikeReason>("reason");
        const QDate day(1984, 3, 17);
        QTest::newRow("swapped") << u"Castaneda"_s << u"Rosa"_s << day << AlikeReason::NameSwapped;
        QTest::newRow("accent") << u"Rosa"_s << u"Castaneda"_s << day << AlikeReason::NameAccents;
        QTest::newRow("nickname") << u"Rosita"_s << u"Castañeda"_s << day << AlikeReason::Nickname;
        QTest::newRow("spelling") << u"Rosa"_s << u"Castñeada"_s << day << AlikeReason::NameSpelling;
        QTest::newRow("initial") << u"R."_s << u"Castañeda"_s << day << AlikeReason::NameInitial;
        QTest::newRow("two family names") << u"Rosa"_s << u"Castañeda Ruiz"_s << day << AlikeReason::OneFamilyName;
        QTest::newRow("digit") << u"Rosa"_s << u"Castañeda"_s << QDate(1984, 3, 11) << AlikeReason::BirthDateDigit;
        QTest::newRow("close") << u"Rosa"_s << u"Castañeda"_s << QDate(1984, 10, 17) << AlikeReason::BirthDateClose;
    }
    void rowsWithSlipsAreFound()
    {
        QFETCH(const QString, given);
        QFETCH(const QString, family);
        QFETCH(const QDate, birthOn);
        QFETCH(const AlikeReason, reason);
        auto one = rosa();
        one.emails.clear();
        one.addresses.clear();
        auto other = again(one);
        other.phones.clear();
        other.givenName = given;
        other.familyName = family;
        other.birthOn = birthOn;
        QVERIFY(says(one, other, reason));
        const auto pairs = found({one, other});
        QCOMPARE(pairs.size(), 1);
        QVERIFY(pairs[0].reasons.contains(reason));
    }

    void dayAndMonthMayBeSwapped()
    {
        auto one = rosa();
        auto other = again(rosa());
        one.birthOn = QDate(1984, 3, 7);
        other.birthOn = QDate(1984, 7, 3);
        QVERIFY(says(one, other, AlikeReason::BirthDateSwapped));
        QVERIFY(ticks(one, other));
        other.birthOn = {};
        other.birthYear = 1984;
        QVERIFY(says(one, other, AlikeReason::SameBirthYear));
        other.birthYear = 1950;
        QVERIFY(!ticks(one, other));
    }

    void emailIsComparedInParts()
    {
        ComparedPerson one, other;
        one.id = PersonId(1);
        other.id = PersonId(2);
        one.emails = {{u"bluebird77@example.org"_s, false}};
        other.emails = {{u"bluebird77@example.com.mx"_s, false}};
        QVERIFY(says(one, other, AlikeReason::SameMailboxName));
        other.emails = {{u"blubeird77@example.org"_s, false}};
        QVERIFY(says(one, other, AlikeReason::SimilarEmail));
        other.emails = {{u"steward@example.org"_s, false}};
        QVERIFY(says(one, other, AlikeReason::EmailDiffers));
        other.emails.clear();
        one.emails = {{u"castaneda.rosa@example.org"_s, false}};
        other.givenName = u"Rosa"_s;
        other.familyName = u"Castañeda"_s;
        QVERIFY(says(one, other, AlikeReason::NameInEmail));
    }

    void phoneIsComparedWithAndWithoutCountry()
    {
        auto one = rosa();
        auto other = again(rosa());
        other.phones = {{u"2125550142"_s, false}};
        QVERIFY(says(one, other, AlikeReason::SamePhone));
        other.phones = {{u"+12125550143"_s, false}};
        QVERIFY(says(one, other, AlikeReason::SimilarPhone));
    }

    void addressMayBeWrittenInOtherWays()
    {
        auto other = again(rosa());
        other.addresses[0].line1 = u"350 grand concourse #4"_s;
        other.addresses[0].line2.clear();
        other.addresses[0].postalCode = u"10451-2210"_s;
        QVERIFY(says(rosa(), other, AlikeReason::SameAddress));
        other.addresses[0].line1 = u"350 Grand Concourse, Apt 9"_s;
        QVERIFY(!says(rosa(), other, AlikeReason::SameAddress));
        other.addresses[0].line1 = u"9 Ocean Parkway"_s;
        QVERIFY(says(rosa(), other, AlikeReason::AddressDiffers));
    }

    void cancelledSearchFindsNothing()
    {
        Job job;
        job.cancel();
        QVERIFY(!DuplicateFinder::pairs({rosa(), again(rosa())}, {}, job));
    }

    void progressIsToldToTheEnd()
    {
        Job job;
        qint64 last = 0;
        qint64 total = 0;
        job.onProgress = [&](qint64 done, qint64 all) {
            QVERIFY(done > last);
            last = done;
            total = all;
        };
        QList<ComparedPerson> people;
        for (int i = 1; i <= 1001; ++i)
            people += again(rosa(), i);
        people[0].emails.clear();
        QVERIFY(DuplicateFinder::pairs(people, {}, job));
        QCOMPARE(last, 1001);
        QCOMPARE(total, 1001);
    }

    void limitsAreThoseThatWereAskedFor()
    {
        const auto pair = DuplicateFinder::compare(rosa(), again(rosa()));
        QVERIFY(found({rosa(), again(rosa())}, {pair.score + 50, 900}).isEmpty());
        QVERIFY(!DuplicateFinder::compare(rosa(), again(rosa()), {60, pair.score + 1}).isPreTicked);
    }

    void everyReasonHasAWordAndAKey()
    {
        QSet<QString> words;
        QSet<QByteArray> keys;
        const auto all = keysOf(AlikeReason());
        for (size_t i = 0; i < all.size(); ++i) {
            words += wordOf(AlikeReason(i));
            keys += all[i];
        }
        QVERIFY(!words.contains(QString()));
        QCOMPARE(size_t(words.size()), all.size());
        QCOMPARE(size_t(keys.size()), all.size());
        QCOMPARE(QByteArray(all[size_t(AlikeReason::WorkDiffers)]), "work_differs");
        QCOMPARE(QByteArray(all[size_t(AlikeReason::SameName)]), "same_name");
    }

    void personOfTheWorkspaceIsReadWhole()
    {
        Person person;
        person.id = PersonId(7);
        person.givenName = u"Rosa"_s;
        person.familyName = u"Castañeda"_s;
        person.birthYear = 1984;
        Phone phone;
        phone.digits = u"5550142"_s;
        phone.whose = Whose::Household;
        Email email;
        email.key = u"rosa@example.org"_s;
        person.phones = {phone};
        person.emails = {email};
        Employment past, current;
        past.employer = u"Before"_s;
        past.endOn = QDate(2020, 1, 1);
        current.employer = u"St. Luke's"_s;
        current.unit = u"ICU"_s;
        person.employments = {past, current};
        const auto compared = ComparedPerson::of(person);
        QCOMPARE(compared.id, PersonId(7));
        QCOMPARE(compared.phones, (QList<ComparedPerson::Contact>{{u"5550142"_s, true}}));
        QCOMPARE(compared.emails, (QList<ComparedPerson::Contact>{{u"rosa@example.org"_s, false}}));
        QCOMPARE(compared.employer, u"St. Luke's"_s);
        QCOMPARE(compared.unit, u"ICU"_s);
        QCOMPARE(compared.birthYear, 1984);
        person.givenName = person.familyName = QString();
        person.customDisplayName = u"Castañeda, Rosa"_s;
        QCOMPARE(ComparedPerson::of(person).displayName, u"Castañeda, Rosa"_s);
    }
};

RNF_TEST(TestDuplicateFinder)
#include "tst_duplicate_finder.moc"
