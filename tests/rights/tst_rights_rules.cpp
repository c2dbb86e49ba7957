#include "support/TestDay.h"
#include "support/TestProgram.h"

#include "rights/RightsPaper.h"
#include "rights/RightsRules.h"
#include "rights/RightsWords.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

WageRate cityWage()
{
    WageRate wage;
    wage.jurisdiction = u"US-NY-NYC"_s;
    wage.centsPerHour = 1700;
    return wage;
}

/// An unpaid student of a charity in New York City of whom nothing is to be said, but for the questions to people.
RightsFacts student()
{
    RightsFacts facts;
    facts.organizationClass = OrganizationClass::Charity;
    facts.jurisdiction = u"US-NY-NYC"_s;
    facts.hasComplaintContact = true;
    facts.workClass = WorkClass::UnpaidStudent;
    facts.weekMin = 900;
    facts.requiredWeekMin = 900;
    facts.minimumWage = cityWage();
    facts.hasSchool = true;
    facts.wantsCredit = true;
    facts.lastDay = QDate(2026, 12, 18);
    facts.termEndOn = QDate(2026, 12, 18);
    facts.lastWeeks = {2400, 1200, 0, 0};
    facts.whole = {3600, 1800, 600, 0};
    facts.isStatementSigned = true;
    return facts;
}

/// Example 9: a volunteer of a charity, $500 flat.
RightsFacts volunteer(int hours)
{
    RightsFacts facts = student();
    facts.workClass = WorkClass::Volunteer;
    facts.weekMin = hours * 60;
    facts.monthlyCents = 50000;
    return facts;
}

RightsAnswer replied(const QString &code, RightsReply reply)
{
    RightsAnswer answer;
    answer.code = code;
    answer.reply = reply;
    return answer;
}

/// Everybody answers what is fine.
QList<RightsAnswer> fine()
{
    QList<RightsAnswer> answers;
    for (const auto &line : RightsRules::all()) {
        if (line.isAsked())
            answers += replied(QLatin1String(line.code), line.right);
    }
    return answers;
}

RightsFinding found(const RightsFacts &facts, const QString &code, const QList<RightsAnswer> &answers = fine())
{
    const auto findings = RightsCheck::judge(facts, answers);
    const auto same = std::ranges::find(findings, code, &RightsFinding::code);
    return same == findings.end() ? RightsFinding() : *same;
}

/// Codes with a flag, in the order of the rules.
QStringList flagged(const RightsFacts &facts, const QList<RightsAnswer> &answers = fine())
{
    QStringList codes;
    for (const auto &finding : RightsCheck::judge(facts, answers)) {
        if (finding.flag != RightsFlag::None)
            codes += finding.code;
    }
    return codes;
}

} // namespace

Q_DECLARE_METATYPE(rnf::RightsFacts)

/// The questions of a rights check and what the records say to them, by the worked examples of interns.md.
class TestRightsRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void nothingIsSaidWhereNothingIs();
    void aVolunteerWithAStipendAt25Hours();
    void aVolunteerWithAStipendAt40Hours();
    void aRowOfTheTable_data();
    void aRowOfTheTable();
    void learningAndClericalShares();
    void anAnswerThatIsNotThereIsUnknown();
    void theOtherAnswerIsFlagged();
    void anEmployeeIsNotAskedAboutUnpaidWork();
    void anUnknownRateIsNeverGreen();
    void theRateOfTheCountryDoesNotClearAState();
    void aPaidMonthIsComparedWithItsOwnWage();
    void linesAreThoseOfThePlace_data();
    void linesAreThoseOfThePlace();
    void everyLineHasItsWordsAndItsSource();
    void whatChangedIsTold();
    void theWorstStandsFirst();
    void thePaperSaysWhatItIs();
};

void TestRightsRules::nothingIsSaidWhereNothingIs()
{
    QCOMPARE(flagged(student()), QStringList());
    QVERIFY(RightsCheck::worst(RightsCheck::judge(student(), fine())) == RightsFlag::None);
}

void TestRightsRules::aVolunteerWithAStipendAt25Hours()
{
    const RightsFacts facts = volunteer(25);
    QCOMPARE(flagged(facts), (QStringList{u"F1"_s, u"NY2"_s, u"NF"_s, u"MW"_s}));
    QVERIFY(found(facts, u"F1"_s).flag == RightsFlag::Look);
    QVERIFY(found(facts, u"NY2"_s).flag == RightsFlag::AskCounsel);
    QVERIFY(found(facts, u"MW"_s).flag == RightsFlag::Look);
    const QString nominal = found(facts, u"NF"_s).sentence, wage = found(facts, u"MW"_s).sentence;
    for (const QString &number : {u"108.33 h"_s, u"$368.33"_s, u"$500.00"_s, u"$17.00"_s})
        QVERIFY2(nominal.contains(number), qPrintable(nominal));
    for (const QString &number : {u"108.33 h"_s, u"$1,841.67"_s, u"$4.62"_s, u"$17.00"_s})
        QVERIFY2(wage.contains(number), qPrintable(wage));
    // The cent above and the cent on the line.
    RightsFacts exact = facts;
    exact.monthlyCents = 36833;
    QVERIFY(found(exact, u"NF"_s).flag == RightsFlag::None);
    exact.monthlyCents = 36834;
    QVERIFY(found(exact, u"NF"_s).flag == RightsFlag::AskCounsel);
}

void TestRightsRules::aVolunteerWithAStipendAt40Hours()
{
    const RightsFacts facts = volunteer(40);
    QVERIFY(found(facts, u"NF"_s).flag == RightsFlag::None);
    QVERIFY(found(facts, u"NF"_s).sentence.contains(u"$589.33"_s));
    QVERIFY(found(facts, u"MW"_s).flag == RightsFlag::Look);
    QVERIFY(found(facts, u"MW"_s).sentence.contains(u"$2.88"_s));
    RightsFacts linear = facts;
    linear.followsHours = true;
    QVERIFY(found(linear, u"NF"_s).flag == RightsFlag::AskCounsel);
}

void TestRightsRules::aRowOfTheTable_data()
{
    QTest::addColumn<RightsFacts>("facts");
    QTest::addColumn<QString>("code");
    QTest::addColumn<RightsFlag>("flag");
    const auto row = [](const char *name, const RightsFacts &from, const QString &code, RightsFlag flag, auto change) {
        RightsFacts facts = from;
        change(facts);
        QTest::newRow(name) << facts << code << flag;
    };
    using enum RightsFlag;
    row("F1 any stipend", student(), u"F1"_s, Look, [](RightsFacts &facts) { facts.monthlyCents = 1; });
    row("F3 no school, no credit", student(), u"F3"_s, Look,
        [](RightsFacts &facts) { facts.hasSchool = facts.wantsCredit = false; });
    row("F3 a school", student(), u"F3"_s, None, [](RightsFacts &facts) { facts.wantsCredit = false; });
    row("F4 past term end", student(), u"F4"_s, Look, [](RightsFacts &facts) { facts.lastDay = QDate(2026, 12, 22); });
    row("F4 term end not said", student(), u"F4"_s, Unknown, [](RightsFacts &facts) { facts.termEndOn = {}; });
    row("F4 last day not said", student(), u"F4"_s, Unknown, [](RightsFacts &facts) { facts.lastDay = {}; });
    row("F5 just under half", student(), u"F5"_s, Look, [](RightsFacts &facts) { facts.lastWeeks = {599, 601, 0, 0}; });
    row("F5 half", student(), u"F5"_s, None, [](RightsFacts &facts) { facts.lastWeeks = {600, 600, 0, 0}; });
    row("F5 no hours", student(), u"F5"_s, Unknown, [](RightsFacts &facts) { facts.lastWeeks = {}; });
    row("F6 over a tenth", student(), u"F6"_s, Look, [](RightsFacts &facts) { facts.whole = {800, 99, 101, 0}; });
    row("F6 a tenth", student(), u"F6"_s, None, [](RightsFacts &facts) { facts.whole = {800, 100, 100, 0}; });
    row("F6 may be over a tenth", student(), u"F6"_s, Unknown, [](RightsFacts &facts) { facts.whole = {800, 99, 100, 1}; });
    for (const auto &[organization, flag] : {std::pair(OrganizationClass::Charity, None),
                                             {OrganizationClass::Welfare, AskCounsel},
                                             {OrganizationClass::Labour, AskCounsel},
                                             {OrganizationClass::Cooperative, AskCounsel},
                                             {OrganizationClass::Other, AskCounsel},
                                             {OrganizationClass::Business, None},
                                             {OrganizationClass::NotSaid, Unknown}})
        row(qPrintable(u"NY1 "_s + QLatin1String(keysOf(organization)[size_t(organization)])), student(), u"NY1"_s, flag,
            [organization = organization](RightsFacts &facts) { facts.organizationClass = organization; });
    row("NY2 required hours", volunteer(25), u"NY2"_s, AskCounsel, [](RightsFacts &) {});
    row("NY2 nothing required", volunteer(25), u"NY2"_s, None, [](RightsFacts &facts) { facts.requiredWeekMin = 0; });
    row("NY2 a student", student(), u"NY2"_s, None, [](RightsFacts &) {});
    row("NY2 terms not said", student(), u"NY2"_s, Unknown,
        [](RightsFacts &facts) { facts.workClass = WorkClass::NotSaid; });
    row("NY3 a business", student(), u"NY3"_s, AskCounsel,
        [](RightsFacts &facts) { facts.organizationClass = OrganizationClass::Business; });
    row("NY3 not said", student(), u"NY3"_s, Unknown,
        [](RightsFacts &facts) { facts.organizationClass = OrganizationClass::NotSaid; });
    row("NF a trainee, for information", volunteer(25), u"NF"_s, None,
        [](RightsFacts &facts) { facts.workClass = WorkClass::Trainee; });
    row("MW an employee", volunteer(25), u"MW"_s, AskCounsel,
        [](RightsFacts &facts) { facts.workClass = WorkClass::Employee; });
    row("MW enough", volunteer(25), u"MW"_s, None, [](RightsFacts &facts) { facts.monthlyCents = 184167; });
    row("MW a cent short", volunteer(25), u"MW"_s, Look, [](RightsFacts &facts) { facts.monthlyCents = 184166; });
    row("MW as it came out", volunteer(25), u"MW"_s, None, [](RightsFacts &facts) {
        facts.effectiveRate = 1700;
        facts.wageThen = cityWage();
    });
    row("DI no contact", student(), u"DI"_s, Look, [](RightsFacts &facts) { facts.hasComplaintContact = false; });
    row("DI not signed", student(), u"DI"_s, Look, [](RightsFacts &facts) { facts.isStatementSigned = false; });
}

void TestRightsRules::aRowOfTheTable()
{
    QFETCH(RightsFacts, facts);
    QFETCH(QString, code);
    QFETCH(RightsFlag, flag);
    const RightsFinding finding = found(facts, code);
    QCOMPARE(finding.code, code);
    QVERIFY2(finding.flag == flag, qPrintable(RightsWords::flag(finding.flag) + u": "_s + finding.sentence));
    QVERIFY(!finding.sentence.isEmpty());
}

/// Example 13.
void TestRightsRules::learningAndClericalShares()
{
    RightsFacts facts = student();
    facts.lastWeeks = facts.whole = {60 * 60, 30 * 60, 10 * 60, 0};
    QCOMPARE(flagged(facts), QStringList());
    QVERIFY(found(facts, u"F5"_s).sentence.contains(u"60 %"_s));
    QVERIFY(found(facts, u"F6"_s).sentence.contains(u"10 %"_s));
    facts.whole = {60 * 60, 30 * 60, 11 * 60, 0};
    QCOMPARE(flagged(facts), QStringList{u"F6"_s});
    QVERIFY(found(facts, u"F6"_s).sentence.contains(u"11 %"_s));
}

void TestRightsRules::anAnswerThatIsNotThereIsUnknown()
{
    QCOMPARE(flagged(student(), {}), (QStringList{u"F1"_s, u"F2"_s, u"F6"_s, u"F7"_s, u"DI"_s}));
    for (const auto reply : {RightsReply::Nothing, RightsReply::Unsure, RightsReply::Computed})
        QVERIFY(found(student(), u"F2"_s, {replied(u"F2"_s, reply)}).flag == RightsFlag::Unknown);
    QVERIFY(RightsCheck::worst(RightsCheck::judge(student(), {})) == RightsFlag::Unknown);
}

void TestRightsRules::theOtherAnswerIsFlagged()
{
    for (const auto &line : RightsRules::all()) {
        if (!line.isAsked())
            continue;
        auto answers = fine();
        const auto same = std::ranges::find(answers, QLatin1String(line.code), &RightsAnswer::code);
        same->reply = line.right == RightsReply::Yes ? RightsReply::No : RightsReply::Yes;
        QCOMPARE(flagged(student(), answers), QStringList{QLatin1String(line.code)});
        QVERIFY(found(student(), same->code, answers).flag == line.wrong);
    }
}

void TestRightsRules::anEmployeeIsNotAskedAboutUnpaidWork()
{
    RightsFacts facts = student();
    facts.workClass = WorkClass::Employee;
    facts.organizationClass = OrganizationClass::Labour;
    for (const auto &finding : RightsCheck::judge(facts, {}))
        QVERIFY2(finding.isAsked == (finding.code == u"DI"_s), qPrintable(finding.code));
    // What they are paid is not known here, and never taken for enough.
    QCOMPARE(flagged(facts), QStringList{u"MW"_s});
}

void TestRightsRules::anUnknownRateIsNeverGreen()
{
    for (const auto workClass : {WorkClass::Volunteer, WorkClass::Trainee, WorkClass::Employee}) {
        RightsFacts facts = volunteer(25);
        facts.workClass = workClass;
        facts.monthlyCents = 10000000;
        facts.minimumWage.reset();
        QVERIFY(found(facts, u"MW"_s).flag == RightsFlag::Unknown);
        QVERIFY(found(facts, u"MW"_s).sentence.contains(u"Rate unknown"_s));
        QVERIFY(workClass != WorkClass::Volunteer || found(facts, u"NF"_s).flag == RightsFlag::Unknown);
    }
    RightsFacts noHours = volunteer(0);
    QVERIFY(found(noHours, u"MW"_s).flag == RightsFlag::Unknown);
    QVERIFY(found(noHours, u"NF"_s).flag == RightsFlag::Unknown);
}

void TestRightsRules::theRateOfTheCountryDoesNotClearAState()
{
    RightsFacts facts = volunteer(25);
    facts.jurisdiction = u"US-CA"_s;
    facts.minimumWage->jurisdiction = u"US"_s;
    facts.minimumWage->centsPerHour = 725;
    facts.monthlyCents = 100000;
    QVERIFY(found(facts, u"MW"_s).flag == RightsFlag::Unknown);
    facts.monthlyCents = 50000;
    QVERIFY(found(facts, u"MW"_s).flag == RightsFlag::Look);
}

/// What a month came to stands beside the wage of that month, and what is agreed beside the one of today.
void TestRightsRules::aPaidMonthIsComparedWithItsOwnWage()
{
    RightsFacts facts = volunteer(25);
    facts.monthlyCents = 200000;
    facts.effectiveRate = 1700;
    facts.wageThen = cityWage();
    facts.minimumWage->centsPerHour = 1800; // since January
    const auto finding = found(facts, u"MW"_s);
    QVERIFY(finding.flag == RightsFlag::None);
    QVERIFY2(finding.sentence.contains(u"was $17.00 then"_s), qPrintable(finding.sentence));
    QVERIFY2(finding.sentence.contains(u"$1,950.00"_s), qPrintable(finding.sentence));
    facts.effectiveRate = 1699;
    QVERIFY(found(facts, u"MW"_s).flag == RightsFlag::Look);
    facts.wageThen.reset();
    QVERIFY(found(facts, u"MW"_s).flag == RightsFlag::Unknown);
}

void TestRightsRules::linesAreThoseOfThePlace_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<bool>("isFederal");
    QTest::addColumn<bool>("isNewYork");
    QTest::addColumn<RightsFlag>("flag"); // of the question about the place
    QTest::newRow("city") << u"US-NY-NYC"_s << true << true << RightsFlag::None;
    QTest::newRow("state") << u"US-NY"_s << true << true << RightsFlag::None;
    QTest::newRow("another state") << u"US-CA"_s << true << false << RightsFlag::AskCounsel;
    QTest::newRow("a state with such a beginning") << u"US-NYX"_s << true << false << RightsFlag::AskCounsel;
    QTest::newRow("the country") << u"US"_s << true << false << RightsFlag::Unknown;
    QTest::newRow("not said") << QString() << true << false << RightsFlag::Unknown;
    QTest::newRow("words that are no place") << u"NEW YORK"_s << true << false << RightsFlag::AskCounsel;
    QTest::newRow("no country") << u"XX-NY"_s << true << false << RightsFlag::AskCounsel;
    QTest::newRow("another country") << u"MX"_s << false << false << RightsFlag::AskCounsel;
}

void TestRightsRules::linesAreThoseOfThePlace()
{
    QFETCH(QString, place);
    QFETCH(bool, isFederal);
    QFETCH(bool, isNewYork);
    QFETCH(RightsFlag, flag);
    RightsFacts facts = student();
    facts.jurisdiction = place;
    for (const QString &code : {u"F1"_s, u"F7"_s, u"NF"_s})
        QCOMPARE(found(facts, code).code == code, isFederal);
    for (const QString &code : {u"NY1"_s, u"NY2"_s, u"NY3"_s})
        QCOMPARE(found(facts, code).code == code, isNewYork);
    for (const QString &code : {u"MW"_s, u"DI"_s, u"PL"_s})
        QCOMPARE(found(facts, code).code, code);
    QVERIFY(found(facts, u"PL"_s).flag == flag);
}

void TestRightsRules::everyLineHasItsWordsAndItsSource()
{
    QSet<QString> codes;
    for (const auto &line : RightsRules::all()) {
        codes += QLatin1String(line.code);
        QVERIFY(RightsRules::question(line).endsWith(u'?'));
        QVERIFY(!RightsRules::help(line).isEmpty() && !RightsRules::source(line).isEmpty());
        QVERIFY2(line.isAsked() || line.computed, line.code);
        QVERIFY(RightsRules::find(QLatin1String(line.code)) == &line);
    }
    QCOMPARE(codes.size(), qsizetype(RightsRules::all().size()));
    for (size_t flag = 0; flag < keysOf(RightsFlag{}).size(); ++flag) {
        const QString word = RightsWords::flag(RightsFlag(flag));
        QVERIFY2(!word.contains(u"legal"_s) && !word.contains(u"compliant"_s), qPrintable(word));
    }
}

void TestRightsRules::whatChangedIsTold()
{
    const RightsFacts before = volunteer(25);
    QCOMPARE(before.changedSince(before.fingerprint()), QStringList());
    const auto reasons = [&](auto change) {
        RightsFacts after = before;
        change(after);
        return after.changedSince(before.fingerprint()).size();
    };
    QCOMPARE(reasons([](RightsFacts &facts) { facts.weekMin = 1200; }), 1);
    QCOMPARE(reasons([](RightsFacts &facts) { facts.workClass = WorkClass::NotSaid; }), 1);
    QCOMPARE(reasons([](RightsFacts &facts) { facts.level = 2; }), 1);
    QCOMPARE(reasons([](RightsFacts &facts) { facts.monthlyCents = 0; }), 1);
    QCOMPARE(reasons([](RightsFacts &facts) { facts.followsHours = true; }), 1);
    QCOMPARE(reasons([](RightsFacts &facts) { facts.level = 2, facts.weekMin = 1200; }), 2);
    // What is only looked at makes none due.
    QCOMPARE(reasons([](RightsFacts &facts) { facts.whole = {}, facts.isStatementSigned = false; }), 0);
}

void TestRightsRules::theWorstStandsFirst()
{
    const auto [first, others] = RightsWords::parted(RightsCheck::judge(volunteer(25), {}));
    QVERIFY(!first.isEmpty() && !others.isEmpty());
    QVERIFY(first.first().flag == RightsFlag::AskCounsel);
    QVERIFY(std::ranges::is_sorted(first, std::greater(), &RightsFinding::flag));
    QVERIFY(first.last().flag == RightsFlag::Unknown);
    QVERIFY(std::ranges::all_of(others, [](const RightsFinding &other) { return other.flag == RightsFlag::None; }));
}

void TestRightsRules::thePaperSaysWhatItIs()
{
    auto answers = fine();
    answers.first().evidence = u"Said in the interview"_s;
    const Paper paper = RightsPaper::of(volunteer(25), answers, QDate(2026, 11, 16));
    QVERIFY(paper.first().text.contains(u"Not legal advice"_s));
    QString all;
    for (const auto &block : paper) {
        all += block.text + u'\n';
        for (const auto &row : block.rows)
            all += row.join(u' ') + u'\n';
    }
    for (const QString &text : {u"November 16, 2026"_s, u"2026-11"_s, u"ask counsel"_s, u"$1,841.67"_s, u"25 h"_s,
                                u"Said in the interview"_s, u"(F1)"_s, u"Glatt"_s})
        QVERIFY2(all.contains(text), qPrintable(text + u" is not in\n"_s + all));
    QVERIFY(paper.last().kind == PaperBlock::Kind::Signatures);
}

RNF_TEST(TestRightsRules)
#include "tst_rights_rules.moc"
