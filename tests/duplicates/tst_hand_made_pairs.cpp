#include "duplicates/LabelledPeople.h"
#include "support/TestProgram.h"

#include "duplicates/Likelihood.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Somebody as a list has them; what is empty is not known.
ComparedPerson listed(const QString &given, const QString &family, const QString &phone = {}, const QString &email = {},
                      const QString &street = {}, const QString &city = {})
{
    ComparedPerson person;
    person.givenName = given;
    person.familyName = family;
    if (!phone.isEmpty())
        person.phones += ComparedPerson::Contact{phone, false};
    if (!email.isEmpty())
        person.emails += ComparedPerson::Contact{email, false};
    Address address;
    address.line1 = street;
    address.city = city;
    if (!(street + city).isEmpty())
        person.addresses += address;
    return person;
}

AlikePair compared(const ComparedPerson &one, const ComparedPerson &other) { return DuplicateFinder::compare(one, other); }

} // namespace

/// Pairs as lists of real places have them: what a scanner misread, names swapped or doubled, and who shares a home.
class TestHandMadePairs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDigitInANameIsAMisreadLetter();
    void namesSwappedWithinOneHomeAreFound();
    void aSonOfHisFathersNameIsAQuestion();
    void aDoubleGivenNameIsOneName();
    void aRareNameAloneIsNeverProbable();
    void threeStepsAreTold();
};

void TestHandMadePairs::aDigitInANameIsAMisreadLetter()
{
    const QString phone = u"+12125550101"_s;
    QVERIFY(compared(listed(u"Alec"_s, u"R0bertson"_s, phone), listed(u"Alec"_s, u"Robertson"_s, phone))
                .reasons.contains(AlikeReason::SameName));
    QVERIFY(compared(listed(u"Ju1ia"_s, u"Cano"_s, phone), listed(u"Julia"_s, u"Cano"_s, phone))
                .reasons.contains(AlikeReason::SameName));
    // A number is none, and neither is what no letter looks like.
    QVERIFY(!compared(listed(u"Alec"_s, u"R7bertson"_s, phone), listed(u"Alec"_s, u"Robertson"_s, phone))
                 .reasons.contains(AlikeReason::SameName));
}

void TestHandMadePairs::namesSwappedWithinOneHomeAreFound()
{
    const auto home = [](const QString &given, const QString &family) {
        return listed(given, family, u"+12125550101"_s, {}, u"246 Arch Road"_s, u"Arlington"_s);
    };
    QVERIFY(compared(home(u"Quincy"_s, u"Lewis"_s), home(u"Lewis"_s, u"Quincy"_s)).score >= 60);
    QVERIFY(compared(home(u"Quincy"_s, u"Lewis"_s), home(u"Lewis"_s, u"Qvincy"_s)).score >= 60);
    const auto siblings = compared(home(u"Quincy"_s, u"Lewis"_s), home(u"Lewis"_s, u"Marta"_s));
    QVERIFY(siblings.score < 60 && !siblings.isPreTicked);
}

void TestHandMadePairs::aSonOfHisFathersNameIsAQuestion()
{
    const auto of = [](const QString &email) {
        return listed(u"Miguel"_s, u"Prescott"_s, {}, email, u"691 Cedar Street"_s, u"Akron"_s);
    };
    QVERIFY(!compared(of(u"miguel.prescott@example.org"_s), of(u"miguel.prescott@example.com"_s)).isPreTicked);
}

void TestHandMadePairs::aDoubleGivenNameIsOneName()
{
    // Both names are as frequent in either file, but only in one of them do they go together.
    const auto scoreIn = [](bool isOneName) {
        LabelledPeople file;
        const auto add = [&](const QString &given, const QString &family) {
            file.add(listed(given, family), QString::number(file.people.size()));
        };
        for (int i = 0; i < 40; ++i) {
            const QString letters(2 + i / 26, QChar(u'a' + i % 26));
            add(isOneName ? u"Ana Sofía"_s : u"Ana Mar"_s + letters, u"Fam"_s + letters);
            add(isOneName ? u"Luz"_s : u"Sofía Luz"_s + letters, u"Vid"_s + letters);
        }
        add(u"Ana Sofía"_s, u"Caballero"_s);
        add(u"Ana Sofía"_s, u"Caballero"_s);
        Job job;
        const auto pairs = *DuplicateFinder::pairs(file.people, {1, 90}, job);
        const auto pair = std::ranges::find(pairs, PersonId(file.people.size()), &AlikePair::b);
        return pair == pairs.end() ? 0 : pair->score;
    };
    const int together = scoreIn(true), apart = scoreIn(false);
    QVERIFY2(together > 0 && together < apart - 5, qPrintable(u"%1 and %2"_s.arg(together).arg(apart)));
}

void TestHandMadePairs::aRareNameAloneIsNeverProbable()
{
    LabelledPeople file;
    for (int i = 0; i < 30; ++i)
        file.add(listed(u"Given%1"_s.arg(QChar(u'a' + i % 26)), u"Family%1"_s.arg(QChar(u'a' + i % 26))),
                 QString::number(i));
    auto one = listed(u"Zenobia"_s, u"Quackenbush"_s, u"+12125550101"_s, {}, u"5 Mill Road"_s, u"Akron"_s);
    auto other = listed(u"Zenobia"_s, u"Quackenbush"_s, u"+17185550199"_s, {}, u"90 Ash Street"_s, u"Towson"_s);
    file.add(one, u"one"_s);
    file.add(other, u"other"_s);
    Job job;
    const auto pairs = *DuplicateFinder::pairs(file.people, {1, 90}, job);
    for (const auto &pair : pairs) {
        if (pair.b.value == file.people.size() && pair.a.value == file.people.size() - 1)
            QCOMPARE(likelihoodOf(pair), Likelihood::Perhaps);
    }
    AlikePair pair{PersonId(1), PersonId(2), 120, {AlikeReason::SameName, AlikeReason::SameCity}, false};
    QCOMPARE(likelihoodOf(pair), Likelihood::Perhaps);
}

void TestHandMadePairs::threeStepsAreTold()
{
    AlikePair pair{PersonId(1), PersonId(2), 95, {AlikeReason::SameName, AlikeReason::SamePhone}, true};
    QCOMPARE(likelihoodOf(pair), Likelihood::Surely);
    pair.isPreTicked = false; // something stands against it
    QCOMPARE(likelihoodOf(pair), Likelihood::Probably);
    pair.score = 69;
    QCOMPARE(likelihoodOf(pair), Likelihood::Perhaps);
    QCOMPARE(wordOf(Likelihood::Surely), u"surely the same"_s);
    QCOMPARE(keyOf(Likelihood::Probably), u"probably"_s);
}

RNF_TEST(TestHandMadePairs)
#include "tst_hand_made_pairs.moc"
