#include "support/Chance.h"
#include "support/MetricAnswer.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "insight/Metrics.h"
#include "standing/StandingRepository.h"
#include "standing/Standings.h"
#include "workplace/Workplaces.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QString assessmentByUnit = u"assessment-by-unit"_s, coverage = u"coverage"_s, cards = u"cards"_s, growth = u"growth"_s;

} // namespace

/// Metrics of the workplace beside numbers counted by hand, those of the design, and a slow plain count.
class TestWorkplaceMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void init() { m_workspace = std::make_unique<TestWorkspace>(); }
    void withoutPeopleThereIsNothingToCount();
    void withoutACampaignNobodyIsAssessed();
    void everybodyIsCountedByLevel();
    void aReversedScaleKeepsItsOwnNumbersAndWords();
    void aSecondUnitCountsThemAgainAndTheTitleDoesNot();
    void aHeadcountThatDiffersIsSaid();
    void unitsThatAreNotNamedAreCounted();
    void unitsOfOneNameAreToldApart();
    void coverageIsThatOfTheDesign();
    void groupsWithoutPeopleAreBlank();
    void cardsAreAddedUpByWeek();
    void onlyCardsThatCountAreCounted();
    void whatWasSignedLongAgoStandsInTheFirstWeek();
    void aMajorityIsOneMoreThanHalf();
    void membersComeAndGoByMonth();
    void aMonthIsOverOnItsLastDay();
    void whoeverGoesOnHasNeitherLeftNorJoined();
    void theNumbersAreThoseOfAPlainCount_data();
    void theNumbersAreThoseOfAPlainCount();

private:
    const Session &session() { return m_workspace->session; }
    Database &reader() { return (*m_workspace)->store().reader(); }
    Standings &standings() { return (*m_workspace)->standings(); }

    static Employment job(const QString &unit, const QString &shift = {}, const QString &employer = u"St. Luke's"_s)
    {
        return {0, employer, {}, unit, shift, {}, {}, {}, {}};
    }
    PersonId add(const QList<Employment> &jobs)
    {
        Person person = m_workspace->person(u"P%1"_s.arg(++m_number), u"Díaz"_s);
        person.employments = jobs;
        return m_workspace->add(person);
    }
    QList<PersonId> add(int count, const Employment &where)
    {
        QList<PersonId> people;
        while (people.size() < count)
            people += add({where});
        return people;
    }
    void campaign(const QString &name = u"Card drive"_s, Strongest strongest = Strongest::Low, const QStringList &words = {})
    {
        Campaign campaign;
        campaign.name = name;
        campaign.strongest = strongest;
        must(standings().saveCampaign(session(), campaign, words));
    }
    void assess(const QList<PersonId> &people, int value)
    {
        Assessment assessment;
        assessment.value = value;
        must(standings().assess(session(), people, assessment));
    }
    void sign(const QList<PersonId> &people, const QDate &day, const QDate &expires = {}, bool isOnFile = true)
    {
        Card card;
        card.signedOn = day;
        card.expiresOn = expires;
        card.isOnFile = isOnFile;
        must(standings().noteCard(session(), people, card));
    }
    void lead(const QList<PersonId> &people) { must(standings().giveRole(session(), people, {0, u"Steward"_s}, {})); }
    void be(PersonId person, MembershipState state, const QDate &since, const QDate &until = {})
    {
        must((*m_workspace)->store().act(session(), Operation::EditPeople, u"Member"_s, [&](Action &action) {
            Membership membership{0, state, since, until, {}};
            action.on<StandingRepository>().insert(action, membership, person);
        }));
    }
    void claim(const QString &path, int claimed)
    {
        const auto workplace = (*m_workspace)->workplaces().read(session());
        for (const auto &place : workplace.places()) {
            if (workplace.path(place.key) == path)
                must((*m_workspace)->workplaces().setHeadcount(session(), workplace, place.key, {claimed, {}, {}}));
        }
    }

    MetricTable ask(const QString &name)
    {
        MetricQuestion question;
        question.today = today;
        return Metrics::ask(reader(), *Metrics::find(name), question);
    }
    void fillAtRandom(std::mt19937 &random);
    void countAssessments(const QList<Person> &people);
    void countCards(const QList<Person> &people);

    std::unique_ptr<TestWorkspace> m_workspace;
    int m_number = 0;
};

void TestWorkplaceMetrics::withoutPeopleThereIsNothingToCount()
{
    campaign();
    const auto nowhere = add({});
    auto left = job(u"Laundry"_s);
    left.endOn = QDate(2026, 10, 1);
    const auto gone = add({left});
    assess({nowhere, gone}, 1);
    sign({nowhere, gone}, today);
    for (const auto &name : {assessmentByUnit, coverage, cards, growth}) {
        const auto table = ask(name);
        QVERIFY2(table.isEmpty(), qPrintable(name));
        QCOMPARE(table.title, Metrics::find(name)->question());
    }
}

void TestWorkplaceMetrics::withoutACampaignNobodyIsAssessed()
{
    const auto people = add(2, job(u"Laundry"_s));
    const auto table = ask(assessmentByUnit);
    QCOMPARE(table.title, u"2 of 2 are not assessed"_s);
    QCOMPARE(table.population, u"People who work here: 2 · no campaign yet · as of 16 Nov 2026"_s);
    QCOMPARE(table.columns.first().label, u"1 · leads others"_s);
    QCOMPARE(table.rows[0].things.people, people);
    QVERIFY(ask(cards).isEmpty());
}

void TestWorkplaceMetrics::everybodyIsCountedByLevel()
{
    campaign();
    const auto laundry = add(5, job(u"Laundry"_s)), kitchen = add(3, job(u"Kitchen"_s)), office = add(1, job({}));
    assess(laundry.first(2), 1);
    assess({laundry[2]}, 5);
    assess({kitchen[0]}, 2);
    assess({kitchen[1]}, 4);
    assess({kitchen[1]}, 0); // not any more
    assess(office, 3);
    const auto table = ask(assessmentByUnit);
    QCOMPARE(labels(table), (QStringList{u"St. Luke's, no unit"_s, u"Kitchen"_s, u"Laundry"_s}));
    QCOMPARE(values(table, u"level_1"_s), (QList<qint64>{0, 0, 2}));
    QCOMPARE(values(table, u"level_2"_s), (QList<qint64>{0, 1, 0}));
    QCOMPARE(values(table, u"level_3"_s), (QList<qint64>{1, 0, 0}));
    QCOMPARE(values(table, u"level_4"_s), (QList<qint64>{0, 0, 0}));
    QCOMPARE(values(table, u"level_5"_s), (QList<qint64>{0, 0, 1}));
    QCOMPARE(values(table, u"not_assessed"_s), (QList<qint64>{0, 2, 2}));
    QCOMPARE(table.rows[2].cells[0].things.people, laundry.first(2));
    QCOMPARE(text(table, 0, u"claimed"_s), QString());
    QCOMPARE(table.title, u"3 of 9 are with us (1 · leads others or 2 · supporter)"_s);
    QCOMPARE(table.notes, QStringList());
    QCOMPARE(table.things.people.size(), 9);
    // Those of a campaign before do not count.
    campaign(u"Contract"_s);
    QCOMPARE(ask(assessmentByUnit).title, u"9 of 9 are not assessed"_s);
}

void TestWorkplaceMetrics::aReversedScaleKeepsItsOwnNumbersAndWords()
{
    campaign(u"Card drive"_s, Strongest::High, {{}, {}, {}, {}, u"rock"_s});
    const auto people = add(3, job(u"Laundry"_s));
    assess(people.first(2), 5);
    const auto table = ask(assessmentByUnit);
    QCOMPARE(table.columns[0].key, u"level_5"_s);
    QCOMPARE(table.columns[0].label, u"5 · rock"_s);
    QCOMPARE(table.columns[0].tone, MetricTone::Done);
    QCOMPARE(table.columns[4].label, u"1 · hostile"_s);
    QCOMPARE(values(table, u"level_5"_s), QList<qint64>{2});
    QCOMPARE(table.title, u"2 of 3 are with us (5 · rock or 4 · supporter)"_s);
}

void TestWorkplaceMetrics::aSecondUnitCountsThemAgainAndTheTitleDoesNot()
{
    campaign();
    const auto both = add({job(u"Laundry"_s), job(u"Kitchen"_s)});
    add({job(u"Laundry"_s, u"Day"_s), job(u"Laundry"_s, u"Night"_s)});
    assess({both}, 2);
    const auto table = ask(assessmentByUnit);
    QCOMPARE(values(table, u"level_2"_s), (QList<qint64>{1, 1}));
    QCOMPARE(values(table, u"not_assessed"_s), (QList<qint64>{0, 1}));
    QCOMPARE(table.title, u"1 of 2 are with us (1 · leads others or 2 · supporter)"_s);
    QCOMPARE(table.notes, QStringList{u"1 people work in several units: each of these counts them, the title counts them "
                                      "once."_s});
    compareOpened(table, &MetricThings::people, {u"level_2"_s, u"not_assessed"_s});
}

void TestWorkplaceMetrics::aHeadcountThatDiffersIsSaid()
{
    add(19, job(u"Laundry"_s));
    add(18, job(u"Kitchen"_s));
    add(1, job(u"Garden"_s));
    claim(u"St. Luke's › Laundry"_s, 20); // 5 % and no more
    claim(u"St. Luke's › Kitchen"_s, 17);
    const auto table = ask(assessmentByUnit);
    QCOMPARE(text(table, 1, u"claimed"_s), u"17"_s);
    QVERIFY(!table.rows[0].cells[columnOf(table, u"claimed"_s)].isKnown);
    QCOMPARE(table.notes,
             QStringList{u"In 1 units the list and the claimed headcount differ by more than 5 %: Kitchen (18 on "
                         "the list, 17 claimed)"_s});
}

void TestWorkplaceMetrics::unitsThatAreNotNamedAreCounted()
{
    for (int unit = 1; unit <= 11; ++unit) {
        add(1, job(u"Unit %1"_s.arg(unit)));
        claim(u"St. Luke's › Unit %1"_s.arg(unit), 5);
    }
    const QString note = ask(assessmentByUnit).notes.value(0);
    QVERIFY2(note.startsWith(u"In 11 units "_s) && note.endsWith(u", and 1 more"_s), qPrintable(note));
    QCOMPARE(note.count(u" claimed)"_s), 10);
}

void TestWorkplaceMetrics::unitsOfOneNameAreToldApart()
{
    add(1, job(u"Kitchen"_s));
    add(1, job(u"Kitchen"_s, {}, u"Harbor"_s));
    QCOMPARE(labels(ask(assessmentByUnit)), (QStringList{u"Harbor › Kitchen"_s, u"St. Luke's › Kitchen"_s}));
}

// insight.md, section 7
void TestWorkplaceMetrics::coverageIsThatOfTheDesign()
{
    const auto laundry = add(23, job(u"Laundry"_s, u"Night"_s)), kitchen = add(20, job(u"Kitchen"_s, u"Night"_s));
    lead(laundry.first(2));
    lead(kitchen.first(2));
    const auto table = ask(coverage);
    QCOMPARE(labels(table), (QStringList{u"Kitchen"_s, u"Laundry"_s}));
    QCOMPARE(table.columns[0].key, u"shift-1"_s);
    QCOMPARE(table.columns[0].label, u"Night"_s);
    QCOMPARE(table.columns[0].mark, MetricMark::Heat);
    QCOMPARE(text(table, 0, u"shift-1"_s), u"20 : 2"_s);
    QCOMPARE(text(table, 1, u"shift-1"_s), u"23 : 2, gap 1"_s);
    QCOMPARE(values(table, u"shift-1"_s), (QList<qint64>{0, 1}));
    QCOMPARE(table.rows[1].cells[0].things.people, laundry);
    QCOMPARE(table.title, u"1 of 2 unit-and-shift groups have too few leaders"_s);
    QVERIFY2(table.notes.value(0).contains(u"23 people, 2 leaders, and 1 more leader needed"_s), "a picture is read alone");
    lead({laundry[2]});
    QCOMPARE(ask(coverage).title, u"2 unit-and-shift groups have enough leaders, and none too few"_s);
}

void TestWorkplaceMetrics::groupsWithoutPeopleAreBlank()
{
    add(11, job(u"Laundry"_s, u"Night"_s));
    add(1, job(u"Kitchen"_s));
    const auto table = ask(coverage);
    QCOMPARE(table.columns.size(), 2);
    QCOMPARE(table.columns[1].label, u"Shift not known"_s);
    QCOMPARE(text(table, 0, u"shift-1"_s), QString());
    QVERIFY(!table.rows[0].cells[0].isKnown);
    QCOMPARE(text(table, 0, u"shift-2"_s), u"1 : 0, gap 1"_s);
    QCOMPARE(text(table, 1, u"shift-1"_s), u"11 : 0, gap 2"_s);
    QCOMPARE(table.title, u"2 of 2 unit-and-shift groups have too few leaders"_s);
}

void TestWorkplaceMetrics::cardsAreAddedUpByWeek()
{
    campaign();
    const auto people = add(10, job(u"Laundry"_s));
    sign(people.first(2), QDate(2026, 10, 27)); // a Tuesday, three weeks ago
    sign({people[2]}, QDate(2026, 11, 9));
    sign({people[2]}, QDate(2026, 11, 12)); // a second card of the same person
    sign({people[3]}, today);
    const auto table = ask(cards);
    QCOMPARE(labels(table), (QStringList{u"26 Oct"_s, u"2 Nov"_s, u"9 Nov"_s, u"16 Nov, so far"_s}));
    QCOMPARE(values(table, u"signed"_s), (QList<qint64>{2, 2, 3, 4}));
    QCOMPARE(text(table, 3, u"signed"_s), u"4 of 10 (40.0 %, few)"_s);
    QCOMPARE(text(table, 2, u"not_signed"_s), QString());
    QCOMPARE(text(table, 3, u"not_signed"_s), u"6"_s);
    QCOMPARE(table.title, u"4 of 10 signed (40.0 %); 2 more make a majority"_s);
    QCOMPARE(table.population, u"People who work here: 10 · Card drive · as of 16 Nov 2026"_s);
    QCOMPARE(table.lines.size(), 3);
    QCOMPARE(table.lines[0].at, 3);
    QCOMPARE(table.lines[1].at, 6);
    QCOMPARE(table.lines[2].at, 7);
    QCOMPARE(table.lines[2].label, u"Goal: 70 %"_s);
    compareOpened(table, &MetricThings::people, {u"signed"_s});
    QCOMPARE(table.rows[1].cells[0].things.people, people.first(2));
}

void TestWorkplaceMetrics::onlyCardsThatCountAreCounted()
{
    campaign(u"Before"_s);
    const auto people = add(6, job(u"Laundry"_s));
    sign({people[0]}, today);
    campaign(u"Now"_s);
    QVERIFY(ask(cards).isEmpty());
    sign({people[1]}, QDate(2026, 11, 1));
    sign({people[2]}, QDate(2026, 11, 1), today);             // its last day
    sign({people[3]}, QDate(2026, 11, 1), today.addDays(-1)); // expired
    sign({people[4]}, QDate(2026, 11, 1), {}, false);         // not on file
    sign({people[5]}, QDate(2026, 11, 1));
    const auto card = standings().of(session(), people[5]).cards.first();
    must(standings().revokeCard(session(), people[5], card));
    sign({add({})}, QDate(2026, 11, 1)); // works nowhere
    const auto table = ask(cards);
    QCOMPARE(table.rows.last().cells[0].things.people, people.mid(1, 2));
    QCOMPARE(table.title, u"2 of 6 signed (33.3 %); 2 more make a majority"_s);
}

void TestWorkplaceMetrics::whatWasSignedLongAgoStandsInTheFirstWeek()
{
    campaign();
    const auto people = add(3, job(u"Laundry"_s));
    sign({people[0]}, QDate(2025, 1, 6), QDate(2027, 1, 1));
    sign({people[1]}, QDate(2026, 11, 10));
    sign({people[2]}, QDate(2026, 11, 20)); // a slip: it lies ahead
    const auto table = ask(cards);
    QCOMPARE(table.rows.size(), MetricTable::mostDrawn);
    QCOMPARE(table.rows.last().week, today);
    QCOMPARE(table.rows.first().cells[0].value, 1);
    QCOMPARE(values(table, u"signed"_s).last(2), (QList<qint64>{2, 3}));
}

void TestWorkplaceMetrics::aMajorityIsOneMoreThanHalf()
{
    campaign();
    const auto people = add(4, job(u"Laundry"_s));
    sign(people.first(2), today);
    QCOMPARE(ask(cards).title, u"2 of 4 signed (50.0 %); 1 more make a majority"_s);
    sign({people[2]}, today);
    QCOMPARE(ask(cards).title, u"3 of 4 signed (75.0 %); that is a majority"_s);
}

void TestWorkplaceMetrics::membersComeAndGoByMonth()
{
    const auto people = add(7, job(u"Laundry"_s));
    using enum MembershipState;
    be(people[0], Member, QDate(2020, 1, 1));
    be(people[1], Member, QDate(2026, 9, 30));
    be(people[2], Member, QDate(2026, 10, 1), QDate(2026, 11, 1));
    be(people[3], Pending, QDate(2026, 10, 1));
    be(people[4], Honorary, QDate(2026, 10, 1));
    be(people[5], Member, {}); // nobody knows since when
    be(people[6], Member, QDate(2019, 1, 1), QDate(2025, 6, 1));
    const auto table = ask(growth);
    QCOMPARE(labels(table).first(), u"December 2025"_s);
    QCOMPARE(labels(table).last(), u"November 2026, so far"_s);
    QCOMPARE(values(table, u"joined"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0}));
    QCOMPARE(values(table, u"left"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}));
    QCOMPARE(values(table, u"net"_s), (QList<qint64>{0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, -1}));
    QCOMPARE(values(table, u"members"_s), (QList<qint64>{2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 4, 3}));
    QCOMPARE(table.title, u"2 joined and 1 left in twelve months: 3 members now"_s);
    QCOMPARE(table.things.people, (QList{people[0], people[1], people[2], people[5]}));
    QCOMPARE(table.notes.size(), 1);
    compareOpened(table, &MetricThings::people, {u"joined"_s, u"left"_s, u"members"_s});
}

void TestWorkplaceMetrics::aMonthIsOverOnItsLastDay()
{
    be(add(1, job(u"Laundry"_s)).first(), MembershipState::Member, QDate(2020, 1, 1));
    for (const auto &[day, label] : {std::pair(QDate(2026, 11, 29), u"November 2026, so far"_s),
                                     {QDate(2026, 11, 30), u"November 2026"_s},
                                     {QDate(2026, 12, 1), u"December 2026, so far"_s}}) {
        MetricQuestion question;
        question.today = day;
        const auto table = Metrics::ask((*m_workspace)->store().reader(), *Metrics::find(growth), question);
        QCOMPARE(labels(table).last(), label);
        QVERIFY(!labels(table).first(11).join(u' ').contains(u"so far"_s));
    }
}

void TestWorkplaceMetrics::whoeverGoesOnHasNeitherLeftNorJoined()
{
    const auto people = add(3, job(u"Laundry"_s));
    using enum MembershipState;
    be(people[0], Member, QDate(2020, 1, 1), QDate(2026, 8, 1));
    be(people[0], InArrears, QDate(2026, 8, 1), QDate(2026, 9, 1));
    be(people[0], Member, QDate(2026, 9, 2)); // the next day
    be(people[1], Member, QDate(2020, 1, 1), QDate(2026, 8, 1));
    be(people[1], Member, QDate(2026, 8, 3));
    be(people[2], Member, QDate(2020, 1, 1), QDate(2026, 8, 1));
    be(people[2], Retired, QDate(2026, 8, 1));
    const auto table = ask(growth);
    const auto august = table.rows.size() - 4;
    QCOMPARE(table.rows[august].label, u"August 2026"_s);
    QCOMPARE(table.rows[august].cells[0].things.people, QList{people[1]});
    QCOMPARE(table.rows[august].cells[1].things.people, (QList{people[1], people[2]}));
    QCOMPARE(table.title, u"1 joined and 2 left in twelve months: 2 members now"_s);
}

// --- beside a slow plain count

void TestWorkplaceMetrics::theNumbersAreThoseOfAPlainCount_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 3; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestWorkplaceMetrics::fillAtRandom(std::mt19937 &random)
{
    const auto below = [&](int limit) { return int(random() % quint32(limit)); };
    const auto anyJob = [&] {
        auto made = job(QStringList{u"Laundry"_s, u"Kitchen"_s, u"Garden"_s, {}}[below(4)], {},
                        QStringList{u"St. Luke's"_s, u"Harbor"_s}[below(2)]);
        if (below(6) == 0)
            made.endOn = today.addDays(-1);
        return made;
    };
    for (const auto &name : {u"Before"_s, u"Now"_s}) {
        campaign(name);
        for (int i = 0; i < 60; ++i) {
            QList<Employment> jobs;
            for (int count = below(3); count >= 0; --count)
                jobs += anyJob();
            const auto person = add(below(8) == 0 ? QList<Employment>() : jobs);
            for (int count = below(3); count > 0; --count)
                assess({person}, below(6));
            for (int count = below(3); count > 0; --count) {
                const QDate day = today.addDays(-below(500));
                sign({person}, day, below(2) == 0 ? QDate() : today.addDays(below(60) - 20), below(8) > 0);
            }
        }
    }
}

void TestWorkplaceMetrics::countAssessments(const QList<Person> &people)
{
    const auto current = standings().currentCampaign(session());
    const auto table = ask(assessmentByUnit);
    QHash<QString, std::array<qint64, 6>> sums;
    QSet<PersonId> everybody;
    for (const auto &person : people) {
        const auto assessment = standings().of(session(), person.id).assessment(current->id);
        QSet<QString> units;
        for (const auto &work : person.employments) {
            if (work.isCurrent())
                units += work.unit.isEmpty() ? work.employer + u", no unit"_s : work.employer + u" › "_s + work.unit;
        }
        for (const auto &unit : std::as_const(units)) {
            ++sums[unit][assessment ? size_t(assessment->value) : 0];
            everybody += person.id;
        }
    }
    QCOMPARE(table.rows.size(), sums.size());
    for (const auto &row : table.rows) {
        const auto expected = sums.value(row.label);
        for (size_t value = 1; value <= 5; ++value)
            QCOMPARE(row.cells[qsizetype(value) - 1].value, expected[value]);
        QCOMPARE(row.cells[5].value, expected[0]);
    }
    QCOMPARE(table.things.people.size(), everybody.size());
    compareOpened(table, &MetricThings::people,
                  {u"level_1"_s, u"level_2"_s, u"level_3"_s, u"level_4"_s, u"level_5"_s, u"not_assessed"_s});
}

void TestWorkplaceMetrics::countCards(const QList<Person> &people)
{
    const auto current = standings().currentCampaign(session());
    const auto table = ask(cards);
    for (const auto &row : table.rows) {
        QList<PersonId> expected;
        for (const auto &person : people) {
            const bool works = std::ranges::any_of(person.employments, &Employment::isCurrent);
            const auto known = standings().of(session(), person.id).cards;
            const bool hasSigned = std::ranges::any_of(known, [&](const Card &card) {
                return card.campaign == current->id && card.isValid(today) && card.signedOn < row.week.addDays(7);
            });
            if (works && hasSigned)
                expected += person.id;
        }
        QCOMPARE(row.cells[0].value, expected.size());
        QCOMPARE(row.cells[0].things.people, expected);
    }
}

void TestWorkplaceMetrics::theNumbersAreThoseOfAPlainCount()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    fillAtRandom(random);
    QList<Person> people;
    Statement ids(reader(), u"SELECT id FROM person ORDER BY id"_s);
    ids.each([&](Row &row) {
        if (const auto person = (*m_workspace)->people().find(session(), row.take<PersonId>()))
            people += *person;
    });
    countAssessments(people);
    countCards(people);
}

RNF_TEST(TestWorkplaceMetrics)
#include "tst_workplace_metrics.moc"
