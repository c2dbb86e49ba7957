#include "support/TestProgram.h"

#include "MadePeople.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

QString dedupeCorpora() { return qEnvironmentVariable("RNF_CORPORA"); }
const char *const noDedupeCorpora = "RNF_CORPORA names no folder with the files of other programs, so they were not read.";

QList<AlikePair> searched(const QList<ComparedPerson> &people, const AlikeLimits &limits = {})
{
    Job job;
    return DuplicateFinder::pairs(people, limits, job).value();
}

/// What one list is held to.
struct Bar {
    double best, suggested;
};

void holdTo(const LabelledPeople &file, const Bar &bar)
{
    const auto quality = PairQuality::of(file, searched(file.people, {20, 90}));
    qInfo("F1 %.4f at %d, %.4f as suggested; %d pre-ticked, %.4f of them right", quality.best, quality.bestAt,
          quality.suggested, int(quality.ticked), quality.tickedPrecision);
    QVERIFY(quality.best >= bar.best);
    QVERIFY(quality.suggested >= bar.suggested);
    QVERIFY(quality.tickedPrecision >= 0.99);
}

/// A name that nobody else has.
QString madeUp(Chance &chance)
{
    QString name;
    while (name.size() < 8)
        name += QChar(u'a' + chance.below(26));
    return name;
}

} // namespace

/// How well whole lists are searched, those that others have published and some that are made here.
class TestDuplicateLists : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rareNameSaysMoreThanAFrequentOne()
    {
        QList<ComparedPerson> people;
        const auto add = [&](const QString &given, const QString &family) {
            ComparedPerson person;
            person.id = PersonId(people.size() + 1);
            person.givenName = given;
            person.familyName = family;
            person.birthYear = 1984;
            people += person;
        };
        Chance chance(7);
        add(u"Ana"_s, u"Garcia"_s);
        add(u"Ana"_s, u"Garcia"_s);
        add(u"Ngozi"_s, u"Okonkwo"_s);
        add(u"Ngozi"_s, u"Okonkwo"_s);
        for (int i = 0; i < 30; ++i) {
            add(u"Ana"_s, madeUp(chance));
            add(madeUp(chance), u"Garcia"_s);
        }
        int frequent = 0, rare = 0;
        for (const auto &pair : searched(people, {20, 90})) {
            if (pair.a == PersonId(1) && pair.b == PersonId(2))
                frequent = pair.score;
            if (pair.a == PersonId(3) && pair.b == PersonId(4))
                rare = pair.score;
        }
        QVERIFY2(rare > frequent + 10, qPrintable(u"%1, %2"_s.arg(rare).arg(frequent)));
    }

    void dayThatStandsForUnknownSaysLittle()
    {
        QList<ComparedPerson> people;
        Chance chance(6);
        for (int i = 0; i < 200; ++i) {
            ComparedPerson person;
            person.id = PersonId(i + 1);
            person.givenName = madeUp(chance);
            person.familyName = i < 2 ? u"Ortega"_s : madeUp(chance);
            person.birthOn = i < 60 ? QDate(1900, 1, 1) : QDate(1950, 1, 1).addDays(i * 37);
            people += person;
        }
        QVERIFY(searched(people).isEmpty());
    }

    void publishedListsAreFound()
    {
        if (dedupeCorpora().isEmpty())
            QSKIP(noDedupeCorpora);
        const DedupeFiles files(dedupeCorpora());
        holdTo(files.fake1000(), {0.945, 0.935});
        holdTo(files.febrl(1), {0.99, 0.985});
        holdTo(files.febrl(2), {0.99, 0.985});
    }

    void madeListsAreFound_data()
    {
        QTest::addColumn<MadeFile>("file");
        MadeFile file;
        file.people = 2000;
        file.doubles = 200;
        QTest::newRow("everything") << file;
        auto other = file;
        other.locale = u"es_MX"_s;
        other.hasTwoFamilyNames = true;
        QTest::newRow("two family names") << other;
        other = file;
        other.locale = u"ru"_s;
        QTest::newRow("another script") << other;
        other = file;
        other.locale = u"ko"_s;
        QTest::newRow("few family names") << other;
        other = file;
        other.hasPhones = other.hasEmails = other.hasBirthDates = other.hasStreets = other.hasWork = false;
        QTest::newRow("names and cities") << other;
        other = file;
        other.hasPhones = other.hasEmails = other.hasStreets = other.hasCities = other.hasWork = false;
        QTest::newRow("names and birth dates") << other;
        other = file;
        other.hasBirthDates = other.hasStreets = other.hasCities = other.hasWork = false;
        QTest::newRow("names and contacts") << other;
    }
    /// With families, shared phones, twins, and sons named after their fathers.
    void madeListsAreFound()
    {
        QFETCH(const MadeFile, file);
        if (dedupeCorpora().isEmpty())
            QSKIP(noDedupeCorpora);
        holdTo(MadePeople(dedupeCorpora(), file, 3).make(), {0.9, 0.88});
    }

    void listWithoutDoublesIsLeftAlone()
    {
        if (dedupeCorpora().isEmpty())
            QSKIP(noDedupeCorpora);
        MadeFile file;
        file.people = 2000;
        file.doubles = 0;
        const auto pairs = searched(MadePeople(dedupeCorpora(), file, 4).make().people);
        QVERIFY(pairs.size() < 20);
        QVERIFY(std::ranges::none_of(pairs, &AlikePair::isPreTicked));
    }

    void orderOfThePeopleChangesNothing()
    {
        if (dedupeCorpora().isEmpty())
            QSKIP(noDedupeCorpora);
        auto people = DedupeFiles(dedupeCorpora()).fake1000().people;
        const auto pairs = searched(people);
        QVERIFY(!pairs.isEmpty());
        QVERIFY(std::ranges::all_of(pairs, [](const AlikePair &pair) { return pair.a < pair.b; }));
        QVERIFY(std::ranges::is_sorted(pairs, std::greater(), &AlikePair::score));
        QCOMPARE(searched(people), pairs);
        std::ranges::shuffle(people, std::mt19937(8));
        QCOMPARE(searched(people), pairs);
    }
};

RNF_TEST(TestDuplicateLists)
#include "tst_duplicate_lists.moc"
