#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

const QDate firstWeek(2026, 11, 2); // a Monday
constexpr int weeks = 3, daysOfAWeek = 7;

/// An entry as it stands in the file, read without a class of ours.
struct Written {
    qint64 id = 0;
    QString day;
    int minutes = 0;
    qint64 amends = 0;
    QString status, week;
    qint64 placement = 0;
    QString rest;

    bool isFixed() const { return status == "approved"_L1 || status == "locked"_L1; }
    bool counts() const { return isFixed() || (placement == 0 && status == "submitted"_L1); }
    QString text() const { return day + u'|' + QString::number(minutes) + u'|' + QString::number(amends) + u'|' + rest; }
};

QList<Written> allWritten(Database &database)
{
    QList<Written> all;
    Statement select(database,
                     u"SELECT e.id, e.worked_on, e.minutes, coalesce(e.amends_id, 0), s.status, s.week_on, "
                     "coalesce(s.placement_id, 0), e.timesheet_id || '|' || e.starts_at || '|' || e.ends_at || '|' "
                     "|| e.category || '|' || e.note || '|' || e.amend_reason "
                     "FROM time_entry e JOIN timesheet s ON s.id = e.timesheet_id"_s);
    select.each([&](Row &row) {
        Written one;
        row >> one.id >> one.day >> one.minutes >> one.amends >> one.status >> one.week >> one.placement >> one.rest;
        all += one;
    });
    return all;
}

/// interns.md, section 7, word for word: the sum of minutes of entries that count and that no entry that counts amends.
template <typename Belongs>
int effective(const QList<Written> &all, Belongs belongs)
{
    int minutes = 0;
    for (const auto &entry : all) {
        const bool isAmended =
            std::ranges::any_of(all, [&](const Written &other) { return other.counts() && other.amends == entry.id; });
        if (belongs(entry) && entry.counts() && !isAmended)
            minutes += entry.minutes;
    }
    return minutes;
}

} // namespace

/// Whatever is done to hours in whatever order, what counts is what the definition says, and what is approved stays.
class TestHoursAtRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCountsFollowsItsDefinition_data();
    void whatCountsFollowsItsDefinition();

private:
    Hours &hours() { return (*m_workspace)->hours(); }
    const Session &session() { return m_workspace->session; }
    int pick(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }
    WeekKey anyWeek()
    {
        return {m_person, pick(4) == 0 ? PlacementId() : m_placement, firstWeek.addDays(daysOfAWeek * pick(weeks))};
    }
    QDate anyDay(const WeekKey &week) { return week.weekOn.addDays(pick(daysOfAWeek)); }
    int anyMinutes() { return pick(5) == 0 ? pick(1600) : pick(500); }
    std::optional<TimeEntry> anyEntry()
    {
        const auto all = hours().entriesOf(session(), m_person, firstWeek, firstWeek.addDays(daysOfAWeek * weeks));
        return all.isEmpty() ? std::nullopt : std::optional(all[pick(int(all.size()))]);
    }
    TimeEntry timed(const QDate &day)
    {
        const QDateTime start(day, QTime(pick(20), pick(60)), Qt::UTC);
        TimeEntry entry;
        entry.person = m_person;
        entry.workedOn = day;
        entry.startsAt = instantText(start);
        entry.endsAt = instantText(start.addSecs(60 * qint64(1 + pick(300))));
        entry.amendReason = pick(2) == 0 ? u"Forgotten"_s : QString();
        return entry;
    }
    void step();
    void write();
    void decide();
    void change(const TimeEntry &entry);
    void undoLast()
    {
        if (const auto last = (*m_workspace)->changes().nextUndo(session()); last && last->seq > m_beginning)
            QVERIFY((*m_workspace)->changes().undo(session(), last->seq));
    }
    void compare();

    std::unique_ptr<TestWorkspace> m_workspace;
    PersonId m_person;
    PlacementId m_placement;
    std::mt19937 m_random;
    qint64 m_beginning = 0;
    QHash<qint64, QString> m_fixed; ///< what approved entries said a step ago
};

void TestHoursAtRandom::step()
{
    switch (pick(8)) {
    case 0:
    case 1:
        write();
        break;
    case 2:
    case 3:
    case 4:
        decide();
        break;
    case 5:
    case 6:
        if (const auto entry = anyEntry())
            change(*entry);
        break;
    default:
        undoLast();
    }
}

void TestHoursAtRandom::write()
{
    const WeekKey week = anyWeek();
    switch (pick(6)) {
    case 0:
        (void)hours().add(session(), week.placement, timed(anyDay(week)));
        break;
    case 1:
        (void)hours().copyWeekBefore(session(), week);
        break;
    case 2:
        (void)hours().move(session(), week, {{{}, {}, Category(pick(2))}, anyDay(week)},
                           {{{}, {}, Category(pick(2))}, anyDay(week)});
        break;
    default:
        (void)hours().setMinutes(session(), week, {{}, {}, Category(pick(2))}, anyDay(week), anyMinutes());
    }
}

void TestHoursAtRandom::decide()
{
    const WeekKey key = anyWeek();
    const Week week = hours().week(session(), key);
    auto sheets = QList{week.sheet} + week.amendments;
    const Timesheet sheet = sheets[pick(int(sheets.size()))];
    switch (pick(6)) {
    case 0:
    case 1:
        (void)hours().submit(session(), key);
        break;
    case 2:
    case 3:
        (void)hours().approve(session(), hours().submitted(session()));
        break;
    case 4:
        (void)hours().reopen(session(), sheet);
        break;
    default:
        (void)hours().giveBack(session(), sheet, u"Look again"_s);
    }
}

void TestHoursAtRandom::change(const TimeEntry &entry)
{
    TimeEntry after = entry;
    switch (pick(4)) {
    case 0:
        (void)hours().remove(session(), entry);
        break;
    case 1:
        after.minutes = anyMinutes();
        after.workedOn = pick(3) == 0 ? anyDay(anyWeek()) : entry.workedOn;
        (void)hours().save(session(), entry, after);
        break;
    default:
        (void)hours().amend(session(), entry, pick(4) == 0 ? 0 : anyMinutes(), u"Was otherwise"_s);
    }
}

void TestHoursAtRandom::compare()
{
    auto &reader = (*m_workspace)->store().reader();
    const auto all = allWritten(reader);
    const auto counted = Hours::counted(reader, firstWeek, firstWeek.addDays(daysOfAWeek * weeks));
    int sum = 0;
    for (const auto &one : counted)
        sum += one.isApproved ? one.entry.minutes : 0;
    QCOMPARE(sum, effective(all, [](const Written &) { return true; }));
    for (int number = 0; number < weeks; ++number) {
        for (const auto placement : {PlacementId(), m_placement}) {
            const QDate monday = firstWeek.addDays(daysOfAWeek * number);
            const Week week = hours().week(session(), {m_person, placement, monday});
            QCOMPARE(week.effectiveMinutes(), effective(all, [&](const Written &entry) {
                         return entry.placement == placement.value && entry.week == dayText(monday);
                     }));
        }
    }
    QHash<qint64, QString> fixed;
    QMap<QString, int> days;
    for (const auto &entry : all) {
        const auto amending = std::ranges::count(all, entry.id, &Written::amends);
        QVERIFY(amending <= 1);
        days[entry.day] += amending == 0 ? entry.minutes : 0;
        QVERIFY(days[entry.day] <= 1440);
        if (!entry.isFixed())
            continue;
        fixed.insert(entry.id, entry.text());
        QCOMPARE(m_fixed.value(entry.id, entry.text()), entry.text());
    }
    m_fixed = fixed;
}

void TestHoursAtRandom::whatCountsFollowsItsDefinition_data()
{
    QTest::addColumn<unsigned>("seed");
    for (const unsigned seed : {1U, 2U, 3U, 4U})
        QTest::addRow("seed %u", seed) << seed;
}

void TestHoursAtRandom::whatCountsFollowsItsDefinition()
{
    QFETCH(unsigned, seed);
    m_random.seed(seed);
    m_fixed.clear();
    m_workspace = std::make_unique<TestWorkspace>();
    m_person = m_workspace->add(m_workspace->person(u"Ana"_s, u"Reyes"_s));
    Placement placement;
    placement.person = m_person;
    placement.startOn = QDate(2026, 9, 14);
    m_placement = *(*m_workspace)->interns().add(session(), placement);
    m_beginning = (*m_workspace)->changes().newestOf(session());
    for (int i = 0; i < 400; ++i) {
        step();
        compare();
        if (QTest::currentTestFailed())
            return;
    }
    QCOMPARE(*(*m_workspace)->check(session()), QList<Finding>());
    QVERIFY(!m_fixed.isEmpty());
}

RNF_TEST(TestHoursAtRandom)
#include "tst_hours_at_random.moc"
