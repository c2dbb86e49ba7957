#include "support/TestDay.h"
#include "support/TestProgram.h"

#include "interns/PlacementSteps.h"
#include "interns/PlacementWords.h"
#include "interns/ProgramFit.h"
#include "interns/TermDates.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Twelve weeks from a day, at a school whose term ends on 18 December.
Placement twelveWeeksFrom(const QDate &start)
{
    Placement placement;
    placement.startOn = start;
    placement.endOn = TermDates::lastDay(start, 12);
    placement.termEndOn = QDate(2026, 12, 18);
    return placement;
}

} // namespace

/// What a programme says of hours and dates, by the worked examples of interns.md, sections 1, 5 and 13, and the ways that a
/// placement goes.
class TestInternRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void hoursFitAProgramOrDoNot_data()
    {
        QTest::addColumn<int>("weekMin");
        QTest::addColumn<ProgramFit>("fit");
        QTest::newRow("none") << 0 << ProgramFit::TooFew;
        QTest::newRow("14.5 h: not eligible") << 870 << ProgramFit::TooFew;
        QTest::newRow("14:59") << 899 << ProgramFit::TooFew;
        QTest::newRow("15 h: amber") << 900 << ProgramFit::Few;
        QTest::newRow("19:59") << 1199 << ProgramFit::Few;
        QTest::newRow("Monday–Friday 10:00–14:00: green") << 5 * 4 * 60 << ProgramFit::Preferred;
        QTest::newRow("40 h") << 2400 << ProgramFit::Preferred;
        QTest::newRow("40:01") << 2401 << ProgramFit::Capped;
        QTest::newRow("45 h") << 2700 << ProgramFit::Capped;
    }
    void hoursFitAProgramOrDoNot()
    {
        QFETCH(int, weekMin);
        QFETCH(ProgramFit, fit);
        QCOMPARE(fitOf(InternProgram(), weekMin), fit);
    }

    void aProgramOfItsOwnHasItsOwnLimits()
    {
        InternProgram program;
        program.minWeekMin = 600;
        program.prefLowMin = program.prefHighMin = 720;
        QCOMPARE(fitOf(program, 599), ProgramFit::TooFew);
        QCOMPARE(fitOf(program, 719), ProgramFit::Few);
        QCOMPARE(fitOf(program, 720), ProgramFit::Preferred);
        QCOMPARE(fitOf(program, 721), ProgramFit::Capped);
    }

    void theFitIsSaidInWords()
    {
        const InternProgram program;
        QCOMPARE(PlacementWords::fit(program, 870),
                 u"Not eligible as it stands: the programme asks for at least 15 h a week. They could volunteer instead."_s);
        QCOMPARE(PlacementWords::fit(program, 900), u"Enough, but the programme prefers 20 h to 40 h a week."_s);
        QCOMPARE(PlacementWords::fit(program, 1200), u"Fits: the programme prefers 20 h to 40 h a week."_s);
        QCOMPARE(PlacementWords::fit(program, 2700), u"More than the programme plans for: plan with 40 h a week."_s);
    }

    void aTermEndsWithItsLastWeek()
    {
        QCOMPARE(TermDates::lastDay(QDate(2026, 9, 30), 12), QDate(2026, 12, 22));
        QCOMPARE(TermDates::lastDay(QDate(2026, 9, 16), 12), QDate(2026, 12, 8));
        QCOMPARE(TermDates::lastDay(QDate(2028, 2, 28), 1), QDate(2028, 3, 5)); // across a leap day
        Placement placement;
        placement.startOn = QDate(2026, 9, 30);
        placement.endOn = QDate(2026, 12, 22);
        QCOMPARE(placement.weeks(), 12);
        placement.endOn = {};
        QCOMPARE(placement.weeks(), 0);
        placement.startOn = {};
        QCOMPARE(placement.weeks(), 0);
    }

    void theLatestStartStillFitsBeforeTheSchoolsTermEnds()
    {
        const QDate termEnd(2026, 12, 18), latest(2026, 9, 26);
        QCOMPARE(TermDates::latestStart(termEnd, 12), latest);
        QCOMPARE(TermDates::daysPast(TermDates::lastDay(latest, 12), termEnd), 0);
        QCOMPARE(TermDates::daysPast(TermDates::lastDay(latest.addDays(1), 12), termEnd), 1);
        QCOMPARE(TermDates::daysPast(TermDates::lastDay(QDate(2026, 9, 30), 12), termEnd), 4);
        QCOMPARE(TermDates::daysPast(QDate(2027, 1, 1), QDate()), 0);
        QCOMPARE(TermDates::daysPast(QDate(), termEnd), 0);
    }

    void whatIsWrongWithDatesIsSaidInWords()
    {
        const InternProgram program;
        QCOMPARE(PlacementWords::remarks(program, twelveWeeksFrom(QDate(2026, 9, 26)), today), QStringList());
        // Plurals are in the translations, which are not loaded here.
        QStringList said = PlacementWords::remarks(program, twelveWeeksFrom(QDate(2026, 9, 30)), today);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().startsWith(u"4 days past term end."_s), qPrintable(said.first()));
        QVERIFY2(said.first().contains(u"26 Sep"_s), qPrintable(said.first()));
        Placement brief = twelveWeeksFrom(QDate(2026, 9, 16));
        brief.endOn = brief.endOn.addDays(-1);
        said = PlacementWords::remarks(program, brief, today);
        QCOMPARE(said.size(), 1);
        QVERIFY2(said.first().contains(u"12 weeks"_s) && said.first().contains(u"8 Dec"_s), qPrintable(said.first()));
        QCOMPARE(PlacementWords::remarks(program, {}, today), QStringList());
    }

    void everyStateIsReachedAndOnlyEndsAreEnds()
    {
        QSet<int> reached{int(PlacementStatus::Planned)};
        for (size_t i = 0; i < keysOf(PlacementStatus{}).size(); ++i) {
            Placement placement;
            placement.status = PlacementStatus(i);
            const auto steps = stepsFrom(placement.status);
            QCOMPARE(!steps.isEmpty(), placement.isCurrent());
            for (const auto next : steps)
                reached.insert(int(next));
            // Whatever is current can end early.
            QCOMPARE(steps.contains(PlacementStatus::EndedEarly), placement.isCurrent());
        }
        QCOMPARE(reached.size(), int(keysOf(PlacementStatus{}).size()));
        QVERIFY(stepsFrom(PlacementStatus::Active).contains(PlacementStatus::Paused));
        QVERIFY(stepsFrom(PlacementStatus::Paused).contains(PlacementStatus::Active));
        QVERIFY(!stepsFrom(PlacementStatus::Planned).contains(PlacementStatus::Active));
    }

    void theSameStateIsReachedByWordsThatSayFromWhere()
    {
        QCOMPARE(PlacementWords::step(PlacementStatus::Onboarding, PlacementStatus::Active), u"Begin"_s);
        QCOMPARE(PlacementWords::step(PlacementStatus::Paused, PlacementStatus::Active), u"Resume"_s);
    }
};

RNF_TEST(TestInternRules)
#include "tst_intern_rules.moc"
