#include "support/RecountTest.h"
#include "support/TestProgram.h"

#include "standing/Standings.h"
#include "workplace/Workplaces.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// A job that has not ended, with the names of its places.
struct RecountedJob {
    PersonId person;
    QString employer, unit;
    qint64 claimed = 0; ///< of the unit
};

struct RecountedUnit {
    QList<PersonId> people, withUs, otherLevel, notAssessed;
    qint64 claimed = 0;
};

/// An end of the band of Wilson (insight.md, section 1): −1 the lower one, 1 the upper one.
qint64 recountedBand(qint64 value, qint64 of, int side)
{
    const double z = 1.96, n = double(of), p = double(value) / n;
    const double root = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    return qRound64(1000 * (p + z * z / (2 * n) + side * root) / (1 + z * z / n));
}

} // namespace

/// Who is with us and how they can be reached, beside a recount from the tables that knows nothing of places and marks.
class TestMetricRecounts : public RecountTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void supportIsThatOfARecount_data() { addSeeds(); }
    void supportIsThatOfARecount();
    void whatIsNotedIsThatOfARecount_data() { addSeeds(); }
    void whatIsNotedIsThatOfARecount();

private:
    /// Everybody works in a unit for which somebody claims a headcount.
    bool areAllClaimed() const { return seed() % 2 == 0; }
    bool isReversed() const { return seed() % 3 == 0; }
    static Employment job(const QString &employer, const QString &worksite, const QString &unit)
    {
        return {0, employer, worksite, unit, {}, u"Cook"_s, {}, {}, {}};
    }
    Employment anyJob();
    Person anyPerson();
    void addFormer();
    void campaign(const QString &name, const QDate &endOn = {});
    void assess(int count);
    void claimHeadcounts();
    void fill();

    QList<RecountedJob> jobs();
    int strength(PersonId person, const QDate &since = {});
    QMap<QString, RecountedUnit> units();
    qint64 count(const QString &sql, PersonId person);
    void compareUnit(const MetricTable &table, const MetricRow &row, const RecountedUnit &unit);
};

// --- a workspace by chance

Employment TestMetricRecounts::anyJob()
{
    const QList claimed{job(u"St. Luke's"_s, {}, u"Laundry"_s), job(u"St. Luke's"_s, {}, u"Kitchen"_s),
                        job(u"Harbor"_s, {}, u"Kitchen"_s)};
    const QList others{job(u"Harbor"_s, {}, u"Garden"_s),
                       job(u"Harbor"_s, u"Pier"_s, u"Docks"_s),
                       job(u"Harbor"_s, {}, {}),
                       job(u"Depot"_s, {}, {}),
                       job({}, {}, u"Roof"_s),
                       job({}, {}, {})};
    Employment made = any(areAllClaimed() ? claimed : claimed + others);
    if (below(5) == 0)
        made.endOn = today.addDays(20 - below(200));
    return made;
}

Person TestMetricRecounts::anyPerson()
{
    Person person = made().person(u"P%1"_s.arg(people().size()), u"Díaz"_s, below(4) > 0 ? u"(718) 555-0100"_s : QString(),
                                  below(4) > 0 ? u"p@example.org"_s : QString());
    for (int more = below(2); more > 0 && !person.phones.isEmpty(); --more) {
        person.phones += person.phones.first();
        person.phones.last().isPrimary = false;
    }
    for (auto &phone : person.phones)
        phone.status = PhoneStatus(below(5));
    for (auto &email : person.emails) {
        email.status = EmailStatus(below(4));
        email.kind = EmailKind(below(3));
        email.whose = Whose(below(4));
    }
    for (int more = below(3); more > 0; --more) {
        Address address;
        address.kind = AddressKind(below(3));
        address.line1 = below(2) == 0 ? u"1 Oak Street"_s : QString();
        address.city = u"Queens"_s;
        person.addresses += address;
    }
    person.preferredLanguage = below(2) == 0 ? u"es"_s : QString();
    for (int more = below(4); more > 0; --more)
        person.employments += anyJob();
    return person;
}

void TestMetricRecounts::campaign(const QString &name, const QDate &endOn)
{
    Campaign campaign;
    campaign.name = name;
    campaign.endOn = endOn;
    campaign.strongest = isReversed() ? Strongest::High : Strongest::Low;
    must(workspace().standings().saveCampaign(session(), campaign, {}));
}

void TestMetricRecounts::assess(int count)
{
    for (; count > 0; --count) {
        Assessment assessment;
        assessment.value = below(6);
        const int daysAgo = any(QList{below(250), below(30), 89, 90, 91});
        assessment.assessedAt = instantOn(today.addDays(-daysAgo));
        must(workspace().standings().assess(session(), {anybody()}, assessment));
    }
}

void TestMetricRecounts::claimHeadcounts()
{
    const auto workplace = workspace().workplaces().read(session());
    const QStringList claimed{u"St. Luke's › Laundry"_s, u"St. Luke's › Kitchen"_s, u"Harbor › Kitchen"_s,
                              u"Harbor › Cold store"_s};
    for (const auto &place : workplace.places()) {
        if (claimed.contains(workplace.path(place.key)))
            must(workspace().workplaces().setHeadcount(session(), workplace, place.key, {1 + below(60), {}, {}}));
    }
}

/// Somebody who left, by whom also a unit is known where nobody is on the list.
void TestMetricRecounts::addFormer()
{
    Person former = made().person(u"Former"_s, u"Díaz"_s);
    for (const auto &[employer, unit] : {std::pair(u"St. Luke's"_s, u"Laundry"_s),
                                         {u"St. Luke's"_s, u"Kitchen"_s},
                                         {u"Harbor"_s, u"Kitchen"_s},
                                         {u"Harbor"_s, u"Cold store"_s}}) {
        former.employments += job(employer, {}, unit);
        former.employments.last().endOn = QDate(2024, 1, 1);
    }
    add(former);
}

void TestMetricRecounts::fill()
{
    begin();
    addFormer();
    while (people().size() < 70)
        add(anyPerson());
    campaign(u"Before"_s);
    assess(40);
    campaign(u"Now"_s);
    campaign(u"Ended early"_s, today.addDays(-1));
    assess(120);
    claimHeadcounts();
    leaveOut();
}

// --- what it holds, read plainly

QList<RecountedJob> TestMetricRecounts::jobs()
{
    QList<RecountedJob> jobs;
    Statement select(reader(), u"SELECT e.person_id, o.name, u.name, u.headcount_claimed FROM employment e "
                               "LEFT JOIN organization o ON o.id = e.organization_id LEFT JOIN unit u ON u.id = e.unit_id "
                               "WHERE e.end_on IS NULL ORDER BY e.person_id"_s);
    select.each([&](Row &row) {
        RecountedJob job;
        row >> job.person >> job.employer >> job.unit >> job.claimed;
        if (holds(job.person))
            jobs += job;
    });
    return jobs;
}

/// 1 or 2 is with us, 0 not assessed; also where that was before a day.
int TestMetricRecounts::strength(PersonId person, const QDate &since)
{
    int value = 0;
    Statement newest(reader(), u"SELECT a.value, a.assessed_at FROM assessment a JOIN campaign c ON c.id = a.campaign_id "
                               "WHERE a.person_id = ? AND c.name = 'Now' ORDER BY a.assessed_at DESC, a.id DESC LIMIT 1"_s);
    newest.each(
        [&](Row &row) {
            value = row.take<int>();
            if (since.isValid() && localDay(row.take<QString>()) < since)
                value = 0;
        },
        person);
    return value > 0 && isReversed() ? 6 - value : value;
}

/// By what they are called, and all together.
QMap<QString, RecountedUnit> TestMetricRecounts::units()
{
    const auto works = jobs();
    QSet<QString> divided;
    for (const auto &job : works) {
        if (!job.unit.isEmpty())
            divided += job.employer;
    }
    if (!isNarrowed())
        divided += {u"St. Luke's"_s, u"Harbor"_s}; // a headcount is claimed for units of both
    QMap<QString, RecountedUnit> units;
    for (const auto &job : works) {
        const QString name = job.unit == u"Kitchen"_s       ? job.employer + u" › Kitchen"_s
                           : !job.unit.isEmpty()            ? job.unit
                           : job.employer.isEmpty()         ? u"Employer not known"_s
                           : divided.contains(job.employer) ? job.employer + u", no unit"_s
                                                            : job.employer;
        units[name].claimed = isNarrowed() ? 0 : job.claimed;
        const int stands = strength(job.person);
        for (auto *unit : {&units[name], &units[u"Everybody"_s]}) {
            if (unit->people.contains(job.person))
                continue;
            unit->people += job.person;
            (stands == 0 ? unit->notAssessed : stands <= 2 ? unit->withUs : unit->otherLevel) += job.person;
        }
    }
    return units;
}

qint64 TestMetricRecounts::count(const QString &sql, PersonId person)
{
    Statement count(reader(), u"SELECT count(*) FROM "_s + sql);
    return count.one<qint64>(person).value_or(0);
}

// --- the recounts

void TestMetricRecounts::compareUnit(const MetricTable &table, const MetricRow &row, const RecountedUnit &unit)
{
    const auto cell = [&](const QString &column) { return row.cells[columnOf(table, column)]; };
    const QString where = place(table, row.label);
    const qint64 all = unit.people.size();
    for (const auto &[column, people] : {std::pair(u"with_us"_s, &unit.withUs),
                                         {u"other_level"_s, &unit.otherLevel},
                                         {u"not_assessed"_s, &unit.notAssessed}}) {
        compare(table, row, column, *people);
        compare(where, cell(column).of, all);
    }
    compare(table, row, u"of_claimed"_s, unit.withUs);
    compare(where, cell(u"of_claimed"_s).of, unit.claimed);
    compare(where, cell(u"of_claimed"_s).isKnown, unit.claimed > 0);
    compare(where, cell(u"band_from"_s).value, qMax(0, recountedBand(unit.withUs.size(), all, -1)));
    compare(where, cell(u"band_to"_s).value, qMin(1000, recountedBand(unit.withUs.size(), all, 1)));
    for (const auto &column : {u"band_from"_s, u"band_to"_s})
        compare(where, cell(column).things.people, unit.people);
    compare(where, row.things.people, unit.people);
}

void TestMetricRecounts::supportIsThatOfARecount()
{
    fill();
    auto expected = units();
    RecountedUnit &everybody = expected[u"Everybody"_s];
    const bool isClaimed = std::all_of(expected.keyValueBegin(), expected.keyValueEnd(), [](const auto &unit) {
        return unit.first == u"Everybody"_s || unit.second.claimed > 0;
    });
    Statement sum(reader(), u"SELECT sum(headcount_claimed) FROM unit"_s);
    everybody.claimed = isClaimed ? sum.one<qint64>().value_or(0) : 0;
    QCOMPARE(everybody.claimed > 0, areAllClaimed() && !isNarrowed());
    const auto table = ask(u"support-share"_s);
    auto names = labels(table);
    names.sort();
    compare(place(table), names, expected.keys());
    for (const auto &row : table.rows)
        compareUnit(table, row, expected[row.label]);
    compare(place(table), table.things.people, atWork());
    const QString found = u"%1 of %2 on the list are "_s.arg(everybody.withUs.size()).arg(everybody.people.size());
    compare(place(table), table.title.left(found.size()), found);
}

void TestMetricRecounts::whatIsNotedIsThatOfARecount()
{
    fill();
    const QStringList sources{
        u"phone WHERE person_id = ? AND status IN ('ok', 'unknown')"_s,
        // What an employer reads is of no use.
        u"email WHERE person_id = ? AND status IN ('ok', 'unknown') AND kind <> 'work' AND whose <> 'work'"_s,
        u"address WHERE person_id = ? AND kind IN ('home', 'mailing') AND line1 <> ''"_s,
        u"person WHERE id = ? AND preferred_language <> ''"_s};
    const auto table = ask(u"data-quality"_s);
    QCOMPARE(table.rows.size(), 5);
    const auto people = atWork();
    compare(place(table), table.things.people, people);
    for (qsizetype each = 0; each < 5; ++each) {
        QList<PersonId> noted, lacking;
        for (const auto person : people) {
            const bool isNoted = each < 4 ? count(sources[each], person) > 0 : strength(person, today.addDays(-90)) > 0;
            (isNoted ? noted : lacking) += person;
        }
        compare(table, table.rows[each], u"noted"_s, noted);
        compare(table, table.rows[each], u"lacking"_s, lacking);
        for (const auto &cell : table.rows[each].cells)
            compare(place(table, table.rows[each].label), cell.of, people.size());
    }
}

RNF_TEST(TestMetricRecounts)
#include "tst_metric_recounts.moc"
