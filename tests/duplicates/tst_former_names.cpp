#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "duplicates/DuplicateFinder.h"
#include "duplicates/Duplicates.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

Person goingBy(qint64 id, const QString &given, const QString &family)
{
    Person person;
    person.id = PersonId(id);
    person.givenName = given;
    person.familyName = family;
    return person;
}

Person withOnePhone(Person person)
{
    const PhoneNumbers phones;
    person.phones = {Phone::of(phones.read(u"212 555 0142"_s), PhoneKind::Mobile)};
    return person;
}

Person formerly(Person person, const QString &name, bool isPrivate = false, NameKind kind = NameKind::Former)
{
    person.otherNames += OtherName{0, kind, name, true, isPrivate};
    return person;
}

AlikePair comparedUnder(const Person &a, const Person &b)
{
    return DuplicateFinder::compare(ComparedPerson::of(a), ComparedPerson::of(b));
}

QStringList reasonWords(const AlikePair &pair)
{
    QStringList words;
    for (const auto reason : pair.reasons)
        words += wordOf(reason);
    return words;
}

} // namespace

/// Somebody who goes by another name now is found by the one from before, and a name that is only for finding is not told.
class TestFormerNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNameFromBeforeTellsThatTheyAreOne()
    {
        const auto old = withOnePhone(goingBy(1, u"Catalina"_s, u"Ruiz"_s));
        const auto now = withOnePhone(goingBy(2, u"Catalina"_s, u"Lopresti"_s));
        const int without = comparedUnder(old, now).score;
        const auto pair = comparedUnder(old, formerly(now, u"Catalina Ruiz"_s));
        QVERIFY2(pair.score > without, qPrintable(u"%1, %2"_s.arg(without).arg(pair.score)));
        QVERIFY(pair.score >= AlikeLimits().suggestFrom);
        QVERIFY(reasonWords(pair).contains(u"same name as before"_s));
        QVERIFY(!pair.reasons.contains(AlikeReason::FamilyNameDiffers));
        QCOMPARE(comparedUnder(formerly(now, u"Catalina Ruiz"_s), old).score, pair.score);
    }

    void aNameOnlyForFindingIsNotTold()
    {
        const auto old = withOnePhone(goingBy(1, u"Catalina"_s, u"Ruiz"_s));
        const auto now = formerly(withOnePhone(goingBy(2, u"Ramón"_s, u"Lopresti"_s)), u"Catalina Ruiz"_s, true);
        const auto pair = comparedUnder(old, now);
        QVERIFY(pair.score >= AlikeLimits().suggestFrom);
        QCOMPARE(reasonWords(pair), (QStringList{u"same phone"_s, u"another name agrees"_s}));
        // Nor how it is alike: that would say how it begins.
        const auto misspelled = comparedUnder(withOnePhone(goingBy(1, u"Catalinna"_s, u"Ruiz"_s)), now);
        for (const auto reason : misspelled.reasons)
            QVERIFY2(reason == AlikeReason::PrivateName || reason == AlikeReason::SamePhone, qPrintable(wordOf(reason)));
    }

    void whatOfAPrivateNameDiffersIsNotTold()
    {
        const auto now = [](bool isPrivate) {
            auto person = ComparedPerson::of(withOnePhone(goingBy(2, u"Ramón"_s, u"Lopresti"_s)));
            person.otherNames += {u"Catalina"_s, u"Pilar"_s, u"Ruiz"_s, {}, isPrivate};
            return person;
        };
        auto old = ComparedPerson::of(withOnePhone(goingBy(1, u"Catalina"_s, u"Ruiz"_s)));
        const int agreeing = DuplicateFinder::compare(old, now(true)).score;
        old.middleName = u"Guadalupe"_s;
        const auto untold = DuplicateFinder::compare(old, now(true)), told = DuplicateFinder::compare(old, now(false));
        QVERIFY(told.reasons.contains(AlikeReason::MiddleNameDiffers));
        QCOMPARE(untold.reasons, (QList{AlikeReason::SamePhone, AlikeReason::PrivateName}));
        QCOMPARE(untold.score, told.score); // it weighs all the same
        QVERIFY(untold.score < agreeing);
        auto married = ComparedPerson::of(withOnePhone(goingBy(1, u"Catalina"_s, u"Okonkwo"_s)));
        for (const auto reason : DuplicateFinder::compare(married, now(true)).reasons)
            QVERIFY2(!speaksAgainst(reason), qPrintable(wordOf(reason)));
    }

    void aNameFromBeforeIsLookedAtBeforeAnythingIsMerged()
    {
        const auto old = withOnePhone(goingBy(1, u"Catalina"_s, u"Ruiz"_s));
        auto now = withOnePhone(goingBy(2, u"Catalina"_s, u"Lopresti"_s));
        auto oldBorn = old;
        oldBorn.birthOn = now.birthOn = QDate(1984, 3, 17);
        QVERIFY(comparedUnder(oldBorn, formerly(now, u"Catalina Ruiz"_s)).score >= AlikeLimits().preTickFrom);
        QVERIFY(!comparedUnder(oldBorn, formerly(now, u"Catalina Ruiz"_s)).isPreTicked);
    }

    void theNameOfTodayIsToldWhereItAgrees()
    {
        const auto one = withOnePhone(goingBy(1, u"Catalina"_s, u"Ruiz"_s));
        const auto other = formerly(withOnePhone(goingBy(2, u"Catalina"_s, u"Ruiz"_s)), u"Ramón Vega"_s, true);
        const auto pair = comparedUnder(one, other);
        QVERIFY(pair.reasons.contains(AlikeReason::SameName));
        QCOMPARE(pair.score, comparedUnder(one, withOnePhone(goingBy(2, u"Catalina"_s, u"Ruiz"_s))).score);
    }

    void aMaidenNameIsAFamilyName()
    {
        const auto old = withOnePhone(goingBy(1, u"Catalina"_s, u"Ruiz"_s));
        const auto now = withOnePhone(goingBy(2, u"Catalina"_s, u"Lopresti"_s));
        QVERIFY(
            comparedUnder(old, formerly(now, u"Ruiz"_s, false, NameKind::Maiden)).reasons.contains(AlikeReason::FormerName));
        const auto given = withOnePhone(goingBy(3, u"Ruiz"_s, u"Vandermeer"_s));
        QVERIFY(!comparedUnder(given, formerly(now, u"Ruiz"_s, false, NameKind::Maiden))
                     .reasons.contains(AlikeReason::SameName));
    }

    void aNameThatIsNotForMatchingSaysNothing()
    {
        const auto old = withOnePhone(goingBy(1, u"Catalina"_s, u"Ruiz"_s));
        auto now = formerly(withOnePhone(goingBy(2, u"Ramón"_s, u"Lopresti"_s)), u"Catalina Ruiz"_s);
        now.otherNames.first().isForMatching = false;
        auto plain = now;
        plain.otherNames.clear();
        QCOMPARE(comparedUnder(old, now), comparedUnder(old, plain));
    }

    void theSearchComesUponThem()
    {
        TestWorkspace workspace;
        const QStringList names{u"Vandermeer"_s, u"Okonkwo"_s, u"Haddad"_s, u"Silva"_s, u"Nguyen"_s, u"Kowalski"_s};
        for (int i = 0; i < 60; ++i)
            workspace.add(workspace.person(u"Person%1"_s.arg(i), names[i % names.size()] + QString::number(i)));
        const auto old = workspace.add(workspace.person(u"Catalina"_s, u"Ruiz"_s));
        auto person = workspace.person(u"Ramón"_s, u"Lopresti"_s);
        person.birthOn = QDate(1984, 3, 17);
        person = formerly(person, u"Catalina Ruiz"_s, true);
        const auto now = workspace.add(person);
        auto known = *workspace->people().find(workspace.session, old);
        auto born = known;
        born.birthOn = person.birthOn;
        QVERIFY(workspace->people().save(workspace.session, known, born));
        Job job;
        const auto found = Duplicates::find(workspace->store().reader(), AlikeLimits(), job);
        QVERIFY(found);
        const auto pair = std::ranges::find_if(
            found->pairs, [&](const AlikePair &one) { return pairOf(one.a, one.b) == pairOf(old, now); });
        QVERIFY(pair != found->pairs.end());
        QVERIFY(pair->reasons.contains(AlikeReason::PrivateName));
        // While somebody types the old name, too.
        auto typed = workspace.person(u"Catalina"_s, u"Ruiz"_s);
        typed.birthOn = person.birthOn;
        const auto alike = Duplicates::alikeTo(workspace->store().reader(), typed);
        QVERIFY(std::ranges::any_of(alike, [&](const LookAlike &one) { return one.person == now; }));
    }
};

RNF_TEST(TestFormerNames)
#include "tst_former_names.moc"
