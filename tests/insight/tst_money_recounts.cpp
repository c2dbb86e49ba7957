#include "support/RecountTest.h"
#include "support/TestProgram.h"

#include "base/Money.h"
#include "budget/Budgets.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "standing/StandingRepository.h"

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// What came in from a source within a month.
struct RecountedIncome {
    qint64 cents = 0;
    QSet<PersonId> people;
    QSet<EventId> events;
};

/// Behind the months stands what no day is noted of.
constexpr int withoutDayPlace = 12;
using RecountedMonths = std::array<RecountedIncome, withoutDayPlace + 1>;

template <typename T>
QList<T> recountedOrder(const QSet<T> &ids)
{
    QList<T> ordered = ids.values();
    std::ranges::sort(ordered);
    return ordered;
}

} // namespace

/// What came in and what was spent, beside a recount from the tables.
class TestMoneyRecounts : public RecountTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void incomeIsThatOfARecount_data() { addSeeds(); }
    void incomeIsThatOfARecount();
    void theCostIsThatOfARecount_data() { addSeeds(); }
    void theCostIsThatOfARecount();

private:
    Event anyEvent();
    void budget(const Event &event);
    void attend(const Event &event);
    void pay(PersonId person);
    void fill();

    qint64 sum(const QString &sql, EventId event);
    bool isOver(EventId event);
    bool isElsewhere(EventId event);
    QList<EventId> events();
    QList<PersonId> whoCame(EventId event);
    void readIncome();
    void add(const QString &source, const QDate &day, qint64 cents, qint64 thing);
    qint64 total(const QString &source) const;
    RecountedIncome together(const QStringList &sources, qsizetype month) const;

    QHash<EventId, QDate> m_lastDays; ///< of events that have a day
    QMap<QString, RecountedMonths> m_income;
    qint64 m_withoutAmount = 0;
};

// --- a workspace by chance

/// Some have no day, some end after midnight, some were called off.
Event TestMoneyRecounts::anyEvent()
{
    Event event;
    event.name = u"Event %1"_s.arg(m_lastDays.size());
    event.status = EventStatus(below(9));
    event.timeZone = u"America/New_York"_s;
    const QDate day = today.addDays(any(QList{10 - below(400), -1, 0, 1}));
    const bool isLate = below(3) == 0, hasDay = below(8) > 0;
    if (hasDay)
        EventTimes::set(event, day, isLate ? QTime(23, 0) : QTime(19, 0), 120);
    event.id = must(workspace().events().add(session(), {event, {}, {}}));
    if (hasDay)
        m_lastDays[event.id] = day.addDays(isLate ? 1 : 0);
    return *workspace().events().find(session(), event.id);
}

void TestMoneyRecounts::budget(const Event &event)
{
    for (const auto side : {BudgetSide::Income, BudgetSide::Expense}) {
        for (int count = below(6); count > 0; --count) {
            BudgetLine line;
            line.event = event.id;
            line.side = side;
            line.category = any(categoriesOf(side));
            line.plannedCents = below(2) * below(90'000);
            if (line.category != BudgetCategory::Sponsors) {
                line.committedCents = below(2) * below(90'000);
                line.actualCents = below(2) * below(90'000);
            }
            line.paidOn = below(5) == 0 ? QDate() : anyDay();
            must(workspace().budgets().add(session(), line));
        }
    }
    if (below(4) > 0)
        return;
    EventOrganization partner;
    partner.event = event.id;
    partner.name = u"Credit union"_s;
    partner.stage = PartnerStage::Paid;
    partner.pledgedCents = partner.receivedCents = 1 + below(90'000);
    must(workspace().budgets().add(session(), partner));
}

void TestMoneyRecounts::attend(const Event &event)
{
    auto &registrations = workspace().registrations();
    if (below(4) == 0)
        return;
    QList<PersonId> invited;
    for (int count = below(12); count > 0; --count)
        invited += anybody();
    must(registrations.invite(session(), event, invited));
    for (int count = below(3); count > 0; --count)
        must(registrations.walkIn(session(), event, anybody()));
    for (const auto &row : registrations.of(session(), event.id)) {
        if (below(3) > 0)
            must(registrations.mark(session(), {row.registration.id}, Attendance(below(6))));
    }
}

/// Dues, some on no day that is known, some of an amount that nobody noted.
void TestMoneyRecounts::pay(PersonId person)
{
    must(workspace().store().act(session(), Operation::EditPeople, u"Pay"_s, [&](Action &action) {
        for (int count = below(4); count > 0; --count) {
            const QDate from = anyDay();
            Payment payment{0, from, from.addDays(30), below(6) == 0 ? QDate() : anyDay(), below(6) == 0 ? 0 : below(9'000),
                            {}};
            action.on<StandingRepository>().insert(action, payment, person);
        }
    }));
}

void TestMoneyRecounts::fill()
{
    begin();
    m_lastDays.clear();
    m_income.clear();
    m_withoutAmount = 0;
    while (people().size() < 25)
        RecountTest::add(made().person(u"P%1"_s.arg(people().size()), u"Díaz"_s));
    for (const auto person : people())
        pay(person);
    for (int count = 0; count < 14; ++count) {
        const Event event = anyEvent();
        budget(event);
        attend(event);
    }
    leaveOut();
}

// --- what it holds, read plainly

qint64 TestMoneyRecounts::sum(const QString &sql, EventId event)
{
    Statement sum(reader(), sql);
    return sum.one<qint64>(event).value_or(0);
}

QList<EventId> TestMoneyRecounts::events()
{
    QList<EventId> events;
    Statement ids(reader(), u"SELECT id FROM event ORDER BY id"_s);
    ids.each([&](Row &row) { events += row.take<EventId>(); });
    return events;
}

/// It took place, and nothing of it lies ahead.
bool TestMoneyRecounts::isOver(EventId event)
{
    const bool isDone = sum(u"SELECT count(*) FROM event WHERE id = ? AND status IN ('done', 'archived')"_s, event) > 0;
    return !isElsewhere(event) && (isDone || m_lastDays[event] < today);
}

/// It was called off, or has no day yet.
bool TestMoneyRecounts::isElsewhere(EventId event)
{
    return !m_lastDays.contains(event)
        || sum(u"SELECT count(*) FROM event WHERE id = ? AND status = 'cancelled'"_s, event) > 0;
}

QList<PersonId> TestMoneyRecounts::whoCame(EventId event)
{
    QList<PersonId> people;
    Statement ids(reader(), u"SELECT DISTINCT person_id FROM registration WHERE event_id = ? "
                            "AND attendance IN ('attended', 'partial') ORDER BY person_id"_s);
    ids.each([&](Row &row) { people += row.take<PersonId>(); }, event);
    return people;
}

void TestMoneyRecounts::readIncome()
{
    Statement all(reader(),
                  u"SELECT 'dues', paid_on, amount_cents, person_id FROM payment UNION ALL "
                  "SELECT category, paid_on, actual_cents, event_id FROM budget_line WHERE side = 'income' UNION ALL "
                  "SELECT 'sponsors', NULL, received_cents, event_id FROM event_organization"_s);
    all.each([&](Row &row) {
        const auto source = row.take<QString>();
        const auto day = row.take<QDate>();
        const auto cents = row.take<qint64>(), thing = row.take<qint64>();
        add(source, day, cents, thing);
    });
}

void TestMoneyRecounts::add(const QString &source, const QDate &day, qint64 cents, qint64 thing)
{
    for (int month = 0; month <= withoutDayPlace; ++month) {
        const QDate first = QDate(2025, 12, 1).addMonths(month);
        const QDate last = month == 11 ? today : first.addMonths(1).addDays(-1);
        const bool isOfMonth = month < withoutDayPlace && day.isValid() && day >= first && day <= last;
        if (!isOfMonth && (month < withoutDayPlace || day.isValid()))
            continue;
        if (cents == 0) {
            m_withoutAmount += source == u"dues"_s && day.isValid() ? 1 : 0;
            continue;
        }
        RecountedIncome &income = m_income[source][size_t(month)];
        income.cents += cents;
        if (source == u"dues"_s)
            income.people += PersonId(thing);
        else
            income.events += EventId(thing);
    }
}

qint64 TestMoneyRecounts::total(const QString &source) const
{
    qint64 cents = 0;
    for (const auto &income : m_income.value(source))
        cents += income.cents;
    return cents;
}

RecountedIncome TestMoneyRecounts::together(const QStringList &sources, qsizetype month) const
{
    RecountedIncome all;
    for (const auto &source : sources) {
        const RecountedIncome one = m_income.value(source)[size_t(month)];
        all.cents += one.cents;
        all.people += one.people;
        all.events += one.events;
    }
    return all;
}

// --- the recounts

void TestMoneyRecounts::incomeIsThatOfARecount()
{
    fill();
    readIncome();
    const auto table = ask(u"income-by-source"_s); // which a list does not narrow
    const QStringList sources = m_income.keys();
    QStringList rest = sources;
    qint64 all = 0;
    for (const auto &source : sources)
        all += total(source);
    QCOMPARE(table.columns.size(), qMin<qsizetype>(6, sources.size()));
    const qint64 withoutDay = together(sources, withoutDayPlace).cents;
    QCOMPARE(table.rows.size(), withoutDay > 0 ? 13 : 12);
    for (const auto &column : table.columns)
        rest.removeOne(column.key);
    QCOMPARE(rest.isEmpty(), sources.size() <= 6);
    for (qsizetype place = 0; place < table.columns.size(); ++place) {
        const QString key = table.columns[place].key;
        const bool isRest = key == u"rest"_s;
        QCOMPARE(isRest, place == 5 && sources.size() > 6);
        // The larger ones stand first, and each that has a column of its own before the others.
        for (const auto &source : isRest ? QStringList() : rest)
            QVERIFY2(total(key) >= total(source), qPrintable(this->place(table, key, source)));
        if (place > 0 && !isRest)
            QVERIFY2(total(table.columns[place - 1].key) >= total(key), qPrintable(this->place(table, key)));
        for (qsizetype month = 0; month < table.rows.size(); ++month) {
            const MetricCell &cell = table.rows[month].cells[place];
            const QString where = this->place(table, table.rows[month].label, key);
            const RecountedIncome expected = together(isRest ? rest : QStringList{key}, month);
            compare(where, cell.value, expected.cents);
            compare(where, cell.things.people, recountedOrder(expected.people));
            compare(where, cell.things.events, recountedOrder(expected.events));
        }
    }
    for (qsizetype month = 0; month < 12; ++month) {
        const QString where = place(table, table.rows[month].label);
        const QString name = QLocale().toString(QDate(2025, 12, 1).addMonths(int(month)), u"MMMM yyyy"_s);
        compare(where, table.rows[month].label.left(name.size()), name); // this month says that it is not over
        compare(where, table.rows[month].things.people, recountedOrder(together(sources, month).people));
        compare(where, table.rows[month].things.events, recountedOrder(together(sources, month).events));
    }
    QString found = u"%1 in twelve months, "_s.arg(Money::shown(all - withoutDay));
    if (withoutDay > 0)
        found += u"and %1 on days that are not noted, the largest part "_s.arg(Money::shown(withoutDay));
    compare(place(table), table.title.left(found.size()), found);
    QStringList notes;
    if (withoutDay > 0) {
        QCOMPARE(table.rows.last().label, u"No day noted"_s);
        notes += u"Of what partners of events pay, the day never is noted."_s;
    }
    if (m_withoutAmount > 0)
        notes += u"%1 payments of dues are not counted: how much was paid is not noted."_s.arg(m_withoutAmount);
    compare(place(table), table.notes, notes);
}

void TestMoneyRecounts::theCostIsThatOfARecount()
{
    fill();
    MetricQuestion question;
    question.today = today;
    const auto table = Metrics::ask(reader(), *Metrics::find(u"cost-per-attendee"_s), question); // of people it has no list
    qint64 unspent = 0, unknown = 0, elsewhere = 0, spentTogether = 0, visits = 0;
    QSet<PersonId> cameTogether;
    QList<EventId> counted;
    for (const auto event : events()) {
        const auto of = [&](const QString &sql) { return sum(sql, event); };
        const qint64 lines = of(u"SELECT count(*) FROM budget_line WHERE event_id = ?"_s)
                           + of(u"SELECT count(*) FROM event_organization WHERE event_id = ?"_s);
        elsewhere += isElsewhere(event) && lines > 0 ? 1 : 0;
        const QString expense = u" FROM budget_line WHERE event_id = ? AND side = 'expense'"_s;
        const qint64 spent = of(u"SELECT sum(actual_cents)"_s + expense);
        const qint64 bound = of(u"SELECT sum(planned_cents + committed_cents)"_s + expense);
        if (!isOver(event) || spent + bound == 0)
            continue;
        if (spent == 0) {
            ++unspent;
            continue;
        }
        counted += event;
        const auto row = std::ranges::find(table.rows, event, &MetricRow::event);
        QVERIFY2(row != table.rows.end(), qPrintable(u"seed %1: no row of event %2"_s.arg(seed()).arg(event.value)));
        const auto came = whoCame(event);
        const qint64 cost = came.isEmpty() ? 0 : qRound64(double(spent) / double(came.size()));
        const auto cell = [&](const QString &column) { return row->cells[columnOf(table, column)]; };
        compare(table, *row, u"attended"_s, came);
        compare(place(table, row->label), cell(u"expense"_s).value, spent);
        compare(place(table, row->label), cell(u"cost"_s).value, cost);
        compare(place(table, row->label), cell(u"cost"_s).isKnown, !came.isEmpty());
        for (const auto &column : {u"expense"_s, u"cost"_s})
            compare(place(table, row->label, column), cell(column).things.events, {event});
        unknown += came.isEmpty() ? 1 : 0;
        spentTogether += came.isEmpty() ? 0 : spent;
        cameTogether += QSet(came.begin(), came.end());
        visits += came.size();
    }
    compare(place(table), table.rows.size(), counted.size());
    compare(place(table), table.things.events, counted);
    compare(place(table), table.things.people, recountedOrder(cameTogether));
    QStringList notes;
    if (unspent > 0)
        notes += u"%1 events not counted: nothing was spent yet."_s.arg(unspent);
    if (unknown > 0)
        notes += u"%1 events not counted: nobody noted who came."_s.arg(unknown);
    if (elsewhere > 0)
        notes += u"%1 budgets not counted: their event was called off or has no day yet."_s.arg(elsewhere);
    compare(place(table), table.notes, notes);
    const auto share = [&](qint64 attended) { return Money::shown(qRound64(double(spentTogether) / double(attended))); };
    if (visits > cameTogether.size())
        compare(place(table), table.title,
                u"%1 for each of %2 different people who came, %3 for each visit"_s.arg(share(cameTogether.size()))
                    .arg(cameTogether.size())
                    .arg(share(visits)));
    else if (visits > 0)
        compare(place(table), table.title,
                u"%1 for each of %2 people who came"_s.arg(share(visits)).arg(cameTogether.size()));
}

RNF_TEST(TestMoneyRecounts)
#include "tst_money_recounts.moc"
