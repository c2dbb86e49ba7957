#include "support/TestProgram.h"
#include "support/TestWorkspace.h"
#include "workplace/WallChart.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who works where: the tree says it, the wall chart counts it, and every change can be taken back.
class TestWorkplace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmployersListFillsTheTree();
    void aNewUnitStandsAtTheWorksiteItCameWith();
    void aPlaceCountsEverybodyWithinItOnce();
    void everyCellHoldsExactlyThePeopleOfAPlainRecount_data();
    void everyCellHoldsExactlyThePeopleOfAPlainRecount();
    void aClaimedHeadcountStandsInTheChartThoughNobodyIsKnown();
    void aUnitIsRenamedMovedAndTakenOut();
    void whoeverWorksInAPartOfAUnitWorksInTheUnit();
    void aUnitNeverLiesWithinItselfNorGoesToAnotherEmployer();
    void placesBesideEachOtherHaveTwoNames();
    void aTransferKeepsTheOldJobInTheHistory();
    void assigningFillsABlankUnitAndIsCorrectedOnTheSameDay();
    void twoUnitsOfOneNameStayTwoWhenAPersonIsEdited();
    void everyChangeIsUndone();

private:
    struct Work {
        QString employer, unit, shift, title, worksite;
    };
    PersonId add(const QString &name, const Work &work);
    Workplace read() { return (*m_workspace)->workplaces().read(m_workspace->session); }
    Workplaces &workplaces() { return (*m_workspace)->workplaces(); }
    const Session &session() { return m_workspace->session; }
    Person person(PersonId id) { return *(*m_workspace)->people().find(session(), id); }
    static PlaceKey keyOf(const Workplace &workplace, const QString &path)
    {
        for (const auto &place : workplace.places()) {
            if (workplace.path(place.key) == path)
                return place.key;
        }
        return {};
    }
    PlaceKey keyOf(const QString &path) { return keyOf(read(), path); }
    QStringList paths()
    {
        const auto workplace = read();
        QStringList paths;
        for (const auto &place : workplace.places())
            paths += workplace.path(place.key);
        return paths;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
};

void TestWorkplace::init() { m_workspace = std::make_unique<TestWorkspace>(); }

PersonId TestWorkplace::add(const QString &name, const Work &work)
{
    Person person = m_workspace->person(name, u"Díaz"_s);
    person.employments += Employment{0, work.employer, work.worksite, work.unit, work.shift, work.title, {}, {}, {}};
    return m_workspace->add(person);
}

void TestWorkplace::anEmployersListFillsTheTree()
{
    add(u"Rosa"_s, {u"St. Luke's"_s, u"Laundry"_s, u"Night"_s, {}, {}});
    add(u"Ana"_s, {u"St. Luke's"_s, u"Kitchen"_s, {}, {}, {}});
    add(u"Sam"_s, {u"Harbor"_s, {}, {}, {}, u"Pier 4"_s});
    QCOMPARE(paths(), (QStringList{u"Harbor"_s, u"Harbor › Pier 4"_s, u"St. Luke's"_s, u"St. Luke's › Kitchen"_s,
                                   u"St. Luke's › Laundry"_s}));
}

void TestWorkplace::aNewUnitStandsAtTheWorksiteItCameWith()
{
    add(u"Rosa"_s, {u"Harbor"_s, u"Cranes"_s, {}, {}, u"Pier 4"_s});
    add(u"Ana"_s, {u"Harbor"_s, u"Cranes"_s, {}, {}, u"Pier 5"_s});
    add(u"Sam"_s, {u"Harbor"_s, u"Cranes"_s, {}, {}, {}});
    add(u"Luz"_s, {u"Harbor"_s, u"Office"_s, {}, {}, {}});
    add(u"Kim"_s, {u"Harbor"_s, u"Office"_s, {}, {}, u"Pier 4"_s});
    QCOMPARE(paths(), (QStringList{u"Harbor"_s, u"Harbor › Pier 4"_s, u"Harbor › Pier 4 › Cranes"_s, u"Harbor › Pier 5"_s,
                                   u"Harbor › Pier 5 › Cranes"_s, u"Harbor › Office"_s}));
    QCOMPARE(read().count(keyOf(u"Harbor › Pier 4 › Cranes"_s)), 2);
    QCOMPARE(read().count(keyOf(u"Harbor › Office"_s)), 2);
}

void TestWorkplace::aPlaceCountsEverybodyWithinItOnce()
{
    const auto rosa = add(u"Rosa"_s, {u"St. Luke's"_s, u"Laundry"_s, u"Night"_s, {}, {}});
    add(u"Ana"_s, {u"St. Luke's"_s, u"Laundry"_s, u"Day"_s, {}, {}});
    add(u"Sam"_s, {u"St. Luke's"_s, {}, {}, {}, {}});
    Person second = person(rosa);
    second.employments += Employment{0, u"St. Luke's"_s, {}, u"Kitchen"_s, {}, {}, {}, {}, {}};
    second.employments += Employment{0, u"St. Luke's"_s, {}, u"Garden"_s, {}, {}, {}, {}, QDate(2020, 5, 1)};
    QVERIFY((*m_workspace)->people().save(session(), person(rosa), second));
    const auto workplace = read();
    QCOMPARE(workplace.count(keyOf(u"St. Luke's"_s)), 3);
    QCOMPARE(workplace.count(keyOf(u"St. Luke's › Laundry"_s)), 2);
    QCOMPARE(workplace.count(keyOf(u"St. Luke's › Kitchen"_s)), 1);
    QCOMPARE(workplace.count(keyOf(u"St. Luke's › Garden"_s)), 0);
    QCOMPARE(workplace.people(keyOf(u"St. Luke's › Kitchen"_s)), QList<PersonId>{rosa});
}

void TestWorkplace::everyCellHoldsExactlyThePeopleOfAPlainRecount_data()
{
    QTest::addColumn<int>("across");
    QTest::newRow("shifts") << int(WallChart::Across::Shifts);
    QTest::newRow("job titles") << int(WallChart::Across::JobTitles);
}

void TestWorkplace::everyCellHoldsExactlyThePeopleOfAPlainRecount()
{
    QFETCH(int, across);
    std::mt19937 random(3);
    const auto pick = [&](const QStringList &from) { return from[qsizetype(random() % size_t(from.size()))]; };
    for (int i = 0; i < 150; ++i)
        add(u"P%1"_s.arg(i), {pick({u"A"_s, u"B"_s}),
                              pick({u"One"_s, u"Two"_s, u"Three"_s, {}}),
                              pick({u"Day"_s, u"Night"_s, {}}),
                              pick({u"Cook"_s, u"Nurse"_s, {}}),
                              {}});
    // One lies within Two, at employer A.
    const auto before = read();
    QVERIFY(workplaces().move(session(), before, keyOf(before, u"A › One"_s), keyOf(before, u"A › Two"_s)));
    const auto workplace = read();
    const WallChart chart(workplace, {}, keyOf(workplace, u"A"_s), WallChart::Across(across));
    QVERIFY(chart.rows().size() >= 6);
    const auto everyone = (*m_workspace)->people().load(session(), (*m_workspace)->people().ids(session(), {}));
    for (int row = 0; row < chart.rows().size(); ++row) {
        const auto &shown = chart.rows()[row];
        const QStringList path = workplace.path(shown.place).split(u" › "_s);
        QSet<PersonId> inRow;
        for (int column = 0; column < chart.columns().size(); ++column) {
            QSet<PersonId> expected;
            for (const auto &somebody : everyone) {
                const Employment &job = somebody.employments.first();
                const QString at = across == int(WallChart::Across::Shifts) ? job.shift : job.jobTitle;
                const QStringList unit = job.unit == u"One"_s ? QStringList{u"A"_s, u"Two"_s, u"One"_s}
                                       : job.unit.isEmpty()   ? QStringList{u"A"_s}
                                                              : QStringList{u"A"_s, job.unit};
                const bool isThere = shown.isRest ? unit == path : unit.first(qMin(unit.size(), path.size())) == path;
                if (job.employer == u"A"_s && isThere && at == chart.columns()[column].name)
                    expected += somebody.id;
            }
            QCOMPARE(chart.people(row, column), expected);
            QCOMPARE(chart.cell(row, column).count(), expected.size());
            inRow.unite(expected);
        }
        QCOMPARE(chart.people(row, -1), inRow);
    }
}

void TestWorkplace::aClaimedHeadcountStandsInTheChartThoughNobodyIsKnown()
{
    add(u"Rosa"_s, {u"St. Luke's"_s, u"Laundry"_s, {}, {}, {}});
    auto workplace = read();
    const auto kitchen = workplaces().add(session(), workplace, keyOf(u"St. Luke's"_s), u"Kitchen"_s);
    QVERIFY(kitchen);
    workplace = read();
    const auto rows = [&] { return WallChart(read(), {}, keyOf(u"St. Luke's"_s), WallChart::Across::Shifts).rows().size(); };
    QCOMPARE(rows(), 2);
    QVERIFY(workplaces().setHeadcount(session(), workplace, *kitchen, {40, u"list of May"_s, QDate(2026, 5, 3)}));
    QCOMPARE(rows(), 3);
    QCOMPARE(read().find(*kitchen)->headcount, (Headcount{40, u"list of May"_s, QDate(2026, 5, 3)}));
}

void TestWorkplace::aUnitIsRenamedMovedAndTakenOut()
{
    const auto rosa = add(u"Rosa"_s, {u"St. Luke's"_s, u"Ironing"_s, {}, {}, {}});
    add(u"Ana"_s, {u"St. Luke's"_s, u"Laundry"_s, {}, {}, {}});
    QVERIFY(workplaces().move(session(), read(), keyOf(u"St. Luke's › Ironing"_s), keyOf(u"St. Luke's › Laundry"_s)));
    QCOMPARE(paths().last(), u"St. Luke's › Laundry › Ironing"_s);
    QVERIFY(workplaces().rename(session(), read(), keyOf(u"St. Luke's › Laundry"_s), u" Linen "_s));
    QCOMPARE(read().count(keyOf(u"St. Luke's › Linen"_s)), 2);
    QCOMPARE((*m_workspace)->people().ids(session(), u"linen"_s).size(), 1);
    QVERIFY(workplaces().remove(session(), read(), keyOf(u"St. Luke's › Linen"_s)));
    QCOMPARE(paths(), (QStringList{u"St. Luke's"_s, u"St. Luke's › Ironing"_s}));
    QCOMPARE(person(rosa).currentWork()->unit, u"Ironing"_s);
    QCOMPARE(read().count(keyOf(u"St. Luke's"_s)), 2);
}

void TestWorkplace::whoeverWorksInAPartOfAUnitWorksInTheUnit()
{
    const auto rosa = add(u"Rosa"_s, {u"St. Luke's"_s, u"Ironing"_s, {}, {}, {}});
    const auto ana = add(u"Ana"_s, {u"St. Luke's"_s, u"Laundry"_s, {}, {}, {}});
    const auto sam = add(u"Sam"_s, {u"St. Luke's"_s, u"Kitchen"_s, {}, {}, {}});
    QVERIFY(workplaces().move(session(), read(), keyOf(u"St. Luke's › Ironing"_s), keyOf(u"St. Luke's › Laundry"_s)));
    const auto asked = [&](Operator op, const QString &unit) {
        return (*m_workspace)->lists().ids(session(), {{}, Condition::clause(u"unit"_s, op, unit)});
    };
    using enum Operator;
    QCOMPARE(asked(Is, u"Laundry"_s), (QList{ana, rosa}));
    QCOMPARE(asked(Is, u"Ironing"_s), QList{rosa});
    QCOMPARE(asked(IsNot, u"Laundry"_s), QList{sam});
    QCOMPARE(asked(StartsWith, u"lau"_s), (QList{ana, rosa}));
}

void TestWorkplace::aUnitNeverLiesWithinItselfNorGoesToAnotherEmployer()
{
    add(u"Rosa"_s, {u"St. Luke's"_s, u"Laundry"_s, {}, {}, {}});
    add(u"Sam"_s, {u"Harbor"_s, u"Pier"_s, {}, {}, {}});
    const auto ironing = workplaces().add(session(), read(), keyOf(u"St. Luke's › Laundry"_s), u"Ironing"_s);
    const auto workplace = read();
    const auto laundry = keyOf(u"St. Luke's › Laundry"_s);
    QCOMPARE(workplaces().move(session(), workplace, laundry, *ironing).error().id, u"circle"_s);
    QCOMPARE(workplaces().move(session(), workplace, laundry, laundry).error().id, u"circle"_s);
    QCOMPARE(workplaces().move(session(), workplace, laundry, keyOf(u"Harbor › Pier"_s)).error().id, u"other-employer"_s);
    QCOMPARE(workplaces().rename(session(), workplace, laundry, u"  "_s).error().id, u"empty-name"_s);
    QCOMPARE(workplaces().rename(session(), workplace, {PlaceKind::Unit, 4711}, u"X"_s).error().id, u"gone"_s);
}

void TestWorkplace::placesBesideEachOtherHaveTwoNames()
{
    add(u"Rosa"_s, {u"St. Luke's"_s, u"Laundry"_s, {}, {}, {}});
    add(u"Sam"_s, {u"Harbor"_s, u"Pier"_s, {}, {}, {}});
    const auto hospital = keyOf(u"St. Luke's"_s), laundry = keyOf(u"St. Luke's › Laundry"_s);
    const auto refused = workplaces().add(session(), read(), hospital, u"LAUNDRY "_s);
    QCOMPARE(refused.error().id, u"name-taken"_s);
    QCOMPARE(refused.error().message, u"There is a “Laundry” at St. Luke's already. Choose another name."_s);
    QCOMPARE(workplaces().add(session(), read(), {}, u"harbor"_s).error().id, u"name-taken"_s);
    const auto kitchen = *workplaces().add(session(), read(), hospital, u"Kitchen"_s);
    QCOMPARE(workplaces().rename(session(), read(), kitchen, u"Laundry"_s).error().id, u"name-taken"_s);
    QCOMPARE(workplaces().rename(session(), read(), hospital, u"Harbor"_s).error().id, u"name-taken"_s);
    // The name may be written in another way, and stand elsewhere.
    QVERIFY(workplaces().rename(session(), read(), laundry, u"LAUNDRY"_s));
    const auto within = workplaces().add(session(), read(), kitchen, u"Laundry"_s);
    QVERIFY(within);
    QVERIFY(workplaces().add(session(), read(), keyOf(u"Harbor"_s), u"Laundry"_s));
    QCOMPARE(workplaces().move(session(), read(), *within, hospital).error().id, u"name-taken"_s);
    QCOMPARE(read().find(*within)->parent, kitchen);
}

void TestWorkplace::aTransferKeepsTheOldJobInTheHistory()
{
    Person somebody = m_workspace->person(u"Rosa"_s, u"Díaz"_s);
    somebody.employments +=
        Employment{0, u"St. Luke's"_s, {}, u"Laundry"_s, u"Night"_s, u"Porter"_s, QDate(2019, 1, 2), {}, {}};
    const auto rosa = m_workspace->add(somebody);
    const auto kitchen = workplaces().add(session(), read(), keyOf(u"St. Luke's"_s), u"Kitchen"_s);
    QVERIFY(workplaces().assign(session(), read(), {rosa}, *kitchen));
    const auto jobs = person(rosa).employments;
    QCOMPARE(jobs.size(), 2);
    const QDate today = (*m_workspace)->store().dates().today();
    const auto &old = jobs[0].isCurrent() ? jobs[1] : jobs[0], &now = jobs[0].isCurrent() ? jobs[0] : jobs[1];
    QCOMPARE(old.unit, u"Laundry"_s);
    QCOMPARE(old.endOn, today);
    QCOMPARE(now.unit, u"Kitchen"_s);
    QCOMPARE(now.shift, u"Night"_s);
    QCOMPARE(now.jobTitle, u"Porter"_s);
    QCOMPARE(now.hiredOn, QDate(2019, 1, 2));
    QCOMPARE(now.startOn, today);
    QCOMPARE(*workplaces().assign(session(), read(), {rosa}, *kitchen), 0);
}

void TestWorkplace::assigningFillsABlankUnitAndIsCorrectedOnTheSameDay()
{
    const auto rosa = add(u"Rosa"_s, {u"St. Luke's"_s, {}, u"Night"_s, {}, {}});
    const auto nobodyYet = m_workspace->add(m_workspace->person(u"Ana"_s, u"Silva"_s));
    const auto kitchen = *workplaces().add(session(), read(), keyOf(u"St. Luke's"_s), u"Kitchen"_s);
    const auto laundry = *workplaces().add(session(), read(), keyOf(u"St. Luke's"_s), u"Laundry"_s);
    QVERIFY(workplaces().assign(session(), read(), {rosa, nobodyYet}, kitchen));
    QCOMPARE(person(rosa).employments.size(), 1);
    QCOMPARE(person(rosa).currentWork()->unit, u"Kitchen"_s);
    QCOMPARE(person(nobodyYet).currentWork()->employer, u"St. Luke's"_s);
    QVERIFY(workplaces().assign(session(), read(), {nobodyYet}, laundry));
    QCOMPARE(person(nobodyYet).employments.size(), 1);
    QCOMPARE(person(nobodyYet).currentWork()->unit, u"Laundry"_s);
}

void TestWorkplace::twoUnitsOfOneNameStayTwoWhenAPersonIsEdited()
{
    const auto rosa = add(u"Rosa"_s, {u"St. Luke's"_s, u"East"_s, {}, {}, {}});
    const auto west = *workplaces().add(session(), read(), keyOf(u"St. Luke's"_s), u"West"_s);
    const auto floor = *workplaces().add(session(), read(), west, u"Floor 1"_s);
    const auto other = *workplaces().add(session(), read(), keyOf(u"St. Luke's › East"_s), u"Floor 1"_s);
    QVERIFY(workplaces().assign(session(), read(), {rosa}, other));
    Person edited = person(rosa);
    edited.employments.last().jobTitle = u"Nurse"_s;
    QVERIFY((*m_workspace)->people().save(session(), person(rosa), edited));
    QCOMPARE(read().count(other), 1);
    QCOMPARE(read().count(floor), 0);
}

void TestWorkplace::everyChangeIsUndone()
{
    const auto rosa = add(u"Rosa"_s, {u"St. Luke's"_s, u"Laundry"_s, u"Night"_s, {}, {}});
    const auto kitchen = *workplaces().add(session(), read(), keyOf(u"St. Luke's"_s), u"Kitchen"_s);
    const auto laundry = keyOf(u"St. Luke's › Laundry"_s);
    const auto content = [&] { return contentOf((*m_workspace)->store().reader()); };
    const std::pair<const char *, std::function<Result<qint64>()>> changes[] = {
        {"rename", [&] { return workplaces().rename(session(), read(), laundry, u"Linen"_s); }},
        {"move", [&] { return workplaces().move(session(), read(), laundry, kitchen); }},
        {"headcount",
         [&] {
             return workplaces().setHeadcount(session(), read(), laundry, {12, u"list"_s, {}});
         }},
        {"assign", [&] { return workplaces().assign(session(), read(), {rosa}, kitchen); }},
        {"remove", [&] { return workplaces().remove(session(), read(), laundry); }},
    };
    for (const auto &[name, change] : changes) {
        const QByteArray before = content();
        const auto done = change();
        QVERIFY2(done && *done > 0, name);
        QVERIFY2(content() != before, name);
        QVERIFY2((*m_workspace)->changes().undo(session(), *done), name);
        QVERIFY2(content() == before, name);
    }
}

RNF_TEST(TestWorkplace)
#include "tst_workplace.moc"
