#include "support/TestProgram.h"

#include "duplicates/DateLikeness.h"
#include "duplicates/NameLikeness.h"
#include "duplicates/NameParts.h"
#include "duplicates/StreetWords.h"
#include "duplicates/WordLikeness.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

ComparedPerson named(const QString &given, const QString &family)
{
    ComparedPerson person;
    person.givenName = given;
    person.familyName = family;
    return person;
}

NameComparison comparedNames(const ComparedPerson &a, const ComparedPerson &b)
{
    const QList<ComparedPerson> both{a, b};
    const ComparedFile file(both);
    return NameComparison::of(file, file.profile(0), file.profile(1));
}

Address street(const QString &line1, const QString &line2 = {})
{
    Address address;
    address.line1 = line1;
    address.line2 = line2;
    return address;
}

} // namespace

/// How alike names, birth dates and streets are, before anything is weighed.
class TestNameLikeness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersAreCountedUpToAMost_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("apart");
        QTest::newRow("equal") << u"garcia"_s << u"garcia"_s << 0;
        QTest::newRow("left out") << u"garcia"_s << u"garia"_s << 1;
        QTest::newRow("put in") << u"rowe"_s << u"rowne"_s << 1;
        QTest::newRow("another") << u"garcia"_s << u"garzia"_s << 1;
        QTest::newRow("neighbours swapped") << u"rowe"_s << u"rwoe"_s << 1;
        QTest::newRow("two") << u"garcia"_s << u"gacria1"_s << 2;
        QTest::newRow("shifted") << u"abcdef"_s << u"bcdefa"_s << 2;
        QTest::newRow("more than most") << u"garcia"_s << u"moreno"_s << 3;
        QTest::newRow("nothing") << u""_s << u"ana"_s << 3;
    }
    void lettersAreCountedUpToAMost()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QTEST(lettersApart(a, b, 2), "apart");
        QTEST(lettersApart(b, a, 2), "apart");
    }

    /// The quick count looks at a band only; a slow one that looks at everything says the same.
    void quickCountIsThatOfTheWholeTable()
    {
        std::mt19937 random(5);
        for (int round = 0; round < 20'000; ++round) {
            QString a;
            QString b;
            for (QString *word : {&a, &b}) {
                for (int i = int(random() % 8); i > 0; --i)
                    *word += QChar(u'a' + int(random() % 3));
            }
            const int most = 1 + int(random() % 2);
            const int apart = std::min(slowDistance(a, b), most + 1);
            QVERIFY2(lettersApart(a, b, most) == apart, qPrintable(a + u' ' + b));
        }
    }

    void jaroWinklerIsThatOfTheBooks()
    {
        QCOMPARE(std::round(jaroWinkler(u"martha", u"marhta") * 1000), 961.0);
        QCOMPARE(std::round(jaroWinkler(u"dwayne", u"duane") * 1000), 840.0);
        QCOMPARE(std::round(jaroWinkler(u"dixon", u"dicksonx") * 1000), 813.0);
        QCOMPARE(jaroWinkler(u"ana", u"ana"), 1.0);
        QCOMPARE(jaroWinkler(u"abc", u"xyz"), 0.0);
        QCOMPARE(jaroWinkler(u"", u""), 0.0);
    }

    void wordsOfNamesAreGraded_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<NameLikeness>("likeness");
        QTest::newRow("folded") << u"José"_s << u"JOSE"_s << NameLikeness::Equal;
        QTest::newRow("apostrophe") << u"O'Brien"_s << u"Obrien"_s << NameLikeness::Equal;
        QTest::newRow("hyphen") << u"Anne-Marie"_s << u"Annemarie"_s << NameLikeness::Equal;
        QTest::newRow("another script") << u"Иван"_s << u"Ivan"_s << NameLikeness::Equal;
        QTest::newRow("another script, whole") << u"思远"_s << u"Siyuan"_s << NameLikeness::Equal;
        QTest::newRow("another script, a syllable in common") << u"思远"_s << u"思淼"_s << NameLikeness::Different;
        QTest::newRow("English nickname") << u"Robert"_s << u"Bob"_s << NameLikeness::Nickname;
        QTest::newRow("two nicknames") << u"Peggy"_s << u"Maggie"_s << NameLikeness::Nickname;
        QTest::newRow("Spanish nickname") << u"Francisco"_s << u"Paco"_s << NameLikeness::Nickname;
        QTest::newRow("initial") << u"R."_s << u"Robert"_s << NameLikeness::Initial;
        QTest::newRow("other initial") << u"T"_s << u"Robert"_s << NameLikeness::OtherInitial;
        QTest::newRow("a slip") << u"Gonzalez"_s << u"Gonzales"_s << NameLikeness::OneLetter;
        QTest::newRow("another ending") << u"Mario"_s << u"Maria"_s << NameLikeness::Close;
        QTest::newRow("an ending more") << u"Daniel"_s << u"Daniela"_s << NameLikeness::Close;
        QTest::newRow("letters in disorder") << u"Eleanor"_s << u"nleaEor"_s << NameLikeness::Close;
        QTest::newRow("others") << u"Robert"_s << u"Linda"_s << NameLikeness::Different;
        QTest::newRow("none") << u""_s << u"Linda"_s << NameLikeness::Missing;
    }
    void wordsOfNamesAreGraded()
    {
        QFETCH(const QString, a);
        QFETCH(const QString, b);
        QTEST(comparedNames(named(a, {}), named(b, {})).given.likeness, "likeness");
        QTEST(comparedNames(named(b, {}), named(a, {})).given.likeness, "likeness");
    }

    void swappedNamesAreSeen()
    {
        const auto names = comparedNames(named(u"Kelly"_s, u"Grace"_s), named(u"Grace"_s, u"Kelly"_s));
        QVERIFY(names.isSwapped);
        QCOMPARE(names.given.likeness, NameLikeness::Equal);
        QCOMPARE(names.family.likeness, NameLikeness::Equal);
        QVERIFY(!comparedNames(named(u"Grace"_s, u"Kelly"_s), named(u"Grace"_s, u"Dean"_s)).isSwapped);
    }

    void oneOfTwoFamilyNamesIsEnough()
    {
        auto both = named(u"Ana"_s, u"García"_s);
        both.secondFamilyName = u"López"_s;
        const auto names = comparedNames(both, named(u"Ana"_s, u"Garcia"_s));
        QCOMPARE(names.family.likeness, NameLikeness::Equal);
        QVERIFY(!names.family.isWhole);
        QVERIFY(!names.family.isContrary);
        QCOMPARE(comparedNames(both, named(u"Ana"_s, u"de la Lopez"_s)).family.likeness, NameLikeness::Equal);
        QVERIFY(comparedNames(both, named(u"Ana"_s, u"García Ruiz"_s)).family.isContrary);
    }

    void sistersWithOneNameInCommonAreContrary()
    {
        QVERIFY(comparedNames(named(u"Ana María"_s, u"Paz"_s), named(u"Ana Luisa"_s, u"Paz"_s)).given.isContrary);
        QVERIFY(!comparedNames(named(u"Ana María"_s, u"Paz"_s), named(u"Ana"_s, u"Paz"_s)).given.isContrary);
    }

    void suffixIsFoundWhereverItIsTyped()
    {
        auto person = named(u"Martin"_s, u"King, Jr."_s);
        QCOMPARE(NameParts::of(person).suffix, u"jr"_s);
        QCOMPARE(NameParts::of(person).family, QStringList{u"king"_s});
        person = named(u"Martin"_s, u"King"_s);
        person.nameSuffix = u"Junior"_s;
        QCOMPARE(NameParts::of(person).suffix, u"jr"_s);
        QCOMPARE(NameParts::of(named(u"Ana"_s, u"Neto"_s)).family, QStringList{u"neto"_s});
    }

    void nameInOnePieceIsTakenApart()
    {
        ComparedPerson person;
        person.displayName = u"García López, José Luis"_s;
        QCOMPARE(NameParts::of(person).family, (QStringList{u"garcia"_s, u"lopez"_s}));
        QCOMPARE(NameParts::of(person).given, (QStringList{u"jose"_s, u"luis"_s}));
        person.displayName = u"José Luis García Jr."_s;
        QCOMPARE(NameParts::of(person).given, QStringList{u"jose"_s});
        QCOMPARE(NameParts::of(person).middle, QStringList{u"luis"_s});
        QCOMPARE(NameParts::of(person).family, QStringList{u"garcia"_s});
        QCOMPARE(NameParts::of(person).suffix, u"jr"_s);
    }

    void birthDatesAreGraded_data()
    {
        QTest::addColumn<QDate>("a");
        QTest::addColumn<QDate>("b");
        QTest::addColumn<int>("yearOfB");
        QTest::addColumn<DateLikeness>("likeness");
        const QDate day(1984, 3, 7);
        QTest::newRow("equal") << day << day << 0 << DateLikeness::Equal;
        QTest::newRow("swapped") << day << QDate(1984, 7, 3) << 0 << DateLikeness::Swapped;
        QTest::newRow("a digit") << day << QDate(1984, 3, 8) << 0 << DateLikeness::OneDigit;
        QTest::newRow("digits swapped") << day << QDate(1948, 3, 7) << 0 << DateLikeness::OneDigit;
        QTest::newRow("two parts") << day << QDate(1984, 11, 7) << 0 << DateLikeness::TwoParts;
        QTest::newRow("another year") << day << QDate(1991, 3, 7) << 0 << DateLikeness::SameDayOtherYear;
        QTest::newRow("near") << day << QDate(1984, 2, 16) << 0 << DateLikeness::Near;
        QTest::newRow("slips") << day << QDate(1994, 4, 6) << 0 << DateLikeness::Slips;
        QTest::newRow("of one year") << day << QDate(1984, 10, 21) << 0 << DateLikeness::OfOneYear;
        QTest::newRow("conflict") << day << QDate(1962, 10, 21) << 0 << DateLikeness::Conflict;
        QTest::newRow("year") << day << QDate() << 1984 << DateLikeness::SameYear;
        QTest::newRow("other year") << day << QDate() << 1985 << DateLikeness::OtherYear;
        QTest::newRow("missing") << day << QDate() << 0 << DateLikeness::Missing;
    }
    void birthDatesAreGraded()
    {
        QFETCH(const QDate, a);
        QFETCH(const QDate, b);
        QFETCH(const int, yearOfB);
        QTEST(datesAlike(a, 0, b, yearOfB), "likeness");
        QTEST(datesAlike(b, yearOfB, a, 0), "likeness");
    }

    void streetsAreReadInTheirShortForm()
    {
        QCOMPARE(streetWords(street(u"12 Oak Street, Apt. 3"_s)), streetWords(street(u"12 oak st"_s, u"#3"_s)));
        QCOMPARE(streetWords(street(u"350 North Fifth Avenue"_s)), streetWords(street(u"350 N. Fifth Ave"_s)));
        QVERIFY(streetWords(street(u"12 Oak Street"_s)) != streetWords(street(u"14 Oak Street"_s)));
        QCOMPARE(postalKey(u"02108-1234"_s), u"02108"_s);
        QCOMPARE(postalKey(u"sw1a 1aa"_s), u"sw1a1aa"_s);
    }

private:
    static int slowDistance(const QString &a, const QString &b)
    {
        std::vector<std::vector<int>> table(size_t(a.size()) + 1, std::vector<int>(size_t(b.size()) + 1));
        for (size_t i = 0; i < table.size(); ++i) {
            for (size_t j = 0; j < table[i].size(); ++j) {
                const auto ofA = qsizetype(i) - 1;
                const auto ofB = qsizetype(j) - 1;
                table[i][j] = int(i == 0 ? j : i);
                if (i == 0 || j == 0)
                    continue;
                table[i][j] =
                    std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, table[i - 1][j - 1] + (a[ofA] == b[ofB] ? 0 : 1)});
                if (i > 1 && j > 1 && a[ofA] == b[ofB - 1] && a[ofA - 1] == b[ofB])
                    table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
            }
        }
        return table.back().back();
    }
};

RNF_TEST(TestNameLikeness)
#include "tst_name_likeness.moc"
