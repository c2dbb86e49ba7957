#include "support/RandomInterns.h"
#include "support/TestProgram.h"
#include "support/WorkRecountTest.h"

using namespace Qt::StringLiterals;
using namespace rnf;

/// How long weeks wait, when the first work is done, and what becomes of applications, beside a slow plain recount of a history
/// of some months.
class TestInternRecounts : public WorkRecountTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void internsAreThoseOfARecount_data() { addSeeds(); }
    void internsAreThoseOfARecount();

private:
    /// A term of somebody; without days where none is said.
    struct Term {
        PlacementId id;
        PersonId person;
        ProgramId program;
        QDate start, end;

        bool touches(const MetricPeriod &weeks) const
        {
            return start.isValid() && end.isValid() && start < weeks.beyond && end >= weeks.from;
        }
    };
    struct Applied {
        qint64 id = 0;
        ProgramId program;
        PersonId person;
        QString source;
        QDate received, statusOn, decided;
        ApplicationStatus status = ApplicationStatus::Received;
    };
    /// A source with its columns, and the days of its three medians.
    struct Source {
        QMap<QString, Sum> steps;
        QMap<QString, QList<qint64>> days;
        QMap<QString, QSet<PersonId>> people;

        void addDays(const QString &column, PersonId person, const QDate &from, const QDate &until)
        {
            if (!from.isValid() || !until.isValid())
                return;
            days[column] += qMax<qint64>(0, from.daysTo(until));
            people[column] += person;
        }
    };

    Database &file() { return m_interns->reader(); }
    /// Asked as of the last of these days, or of one that many days before.
    MetricQuestion asked(const MetricPeriod &weeks, int daysBefore = 0)
    {
        MetricQuestion asked = asking(weeks);
        asked.today = m_interns->day().addDays(-daysBefore);
        return asked;
    }
    bool isAsked(const MetricQuestion &asked, PersonId person, ProgramId program, PlacementId placement) const
    {
        return holds(person) && (!asked.program.isValid() || asked.program == program)
            && (!asked.placement.isValid() || asked.placement == placement)
            && (!asked.person.isValid() || asked.person == person);
    }
    qint64 count(const QString &sql)
    {
        Statement statement(file(), u"SELECT count(*) FROM "_s + sql);
        return statement.one<qint64>().value_or(0);
    }
    QList<Term> terms();
    QList<Applied> applications();

    void recountWaits(const MetricQuestion &asked);
    static int workingDay(const QDate &start, const QDate &day);
    void recountFirstTasks(const MetricQuestion &asked);
    QDate firstDayOf(ProgramId program, const MetricPeriod &weeks);
    QStringList stepsOf(const Applied &applied, const QDate &day);
    void compareSource(const MetricTable &table, const MetricRow &row, Source source);
    void recountIntake(const MetricQuestion &asked);
    void recountAll(const MetricQuestion &asked);

    std::unique_ptr<RandomInterns> m_interns;
};

QList<TestInternRecounts::Term> TestInternRecounts::terms()
{
    QList<Term> terms;
    Statement placements(file(), u"SELECT id, person_id, program_id, start_on, end_on FROM placement ORDER BY id"_s);
    placements.each([&](Row &row) {
        Term term;
        row >> term.id >> term.person >> term.program >> term.start >> term.end;
        terms += term;
    });
    return terms;
}

// --- approve-time

void TestInternRecounts::recountWaits(const MetricQuestion &asked)
{
    const QDateTime now = asked.today.endOfDay().toUTC();
    std::array<std::array<Sum, 2>, 6> spans; // approved, waiting
    std::array<std::array<QSet<TimesheetId>, 2>, 6> sheets;
    QList<qint64> decidedIn;
    qint64 longest = 0;
    int stillWaiting = 0, givenBack = 0;
    Statement weeks(file(),
                    u"SELECT t.id, t.person_id, t.placement_id, p.program_id, t.status, t.submitted_at, t.decided_at, "
                    "t.return_reason FROM timesheet t JOIN placement p ON p.id = t.placement_id "
                    "WHERE t.week_on >= ? AND t.week_on < ?"_s);
    const auto add = [&](Row &row) {
        TimesheetId sheet;
        PersonId person;
        PlacementId placement;
        ProgramId program;
        QString status, submitted, decided, reason;
        row >> sheet >> person >> placement >> program >> status >> submitted >> decided >> reason;
        if (!isAsked(asked, person, program, placement))
            return;
        if (status == u"open"_s) {
            givenBack += reason.isEmpty() ? 0 : 1;
            return;
        }
        if (instantOf(submitted) > now)
            return;
        const bool isDecided = status != u"submitted"_s && instantOf(decided) <= now;
        const qint64 minutes = qMax<qint64>(0, instantOf(submitted).secsTo(isDecided ? instantOf(decided) : now)) / 60;
        size_t span = 0;
        for (const int hours : {24, 48, 72, 7 * 24, 14 * 24})
            span += minutes > hours * 60 ? 1 : 0;
        spans[span][isDecided ? 0 : 1].add(person);
        sheets[span][isDecided ? 0 : 1] += sheet;
        if (isDecided) {
            decidedIn += minutes;
        } else {
            ++stillWaiting;
            longest = qMax(longest, minutes);
        }
    };
    weeks.each(add, asked.period.from, asked.period.beyond);

    const auto table = answer(file(), "approve-time", asked);
    compare(place(table), table.rows.size(), 6);
    for (size_t span = 0; span < spans.size(); ++span) {
        const MetricRow &row = table.rows[qsizetype(span)];
        for (const auto &[column, key] : {std::pair(size_t(0), u"decided"_s), {size_t(1), u"waiting"_s}}) {
            compareSum(table, row, key, spans[span][column]);
            compare(place(table, row.label, key), cellOf(table, row, key).things.sheets, sorted(sheets[span][column]));
        }
    }
    if (!decidedIn.isEmpty()) {
        std::ranges::sort(decidedIn);
        const qint64 middle = (decidedIn[(decidedIn.size() - 1) / 2] + decidedIn[decidedIn.size() / 2]) / 2;
        compareBegin(table, table.title,
                     u"Half of the approved weeks were approved within %1; %2 wait"_s.arg(MetricText::wait(middle))
                         .arg(stillWaiting));
    }
    compare(place(table), table.notes.size(), (stillWaiting > 0 ? 1 : 0) + (givenBack > 0 ? 1 : 0));
    if (stillWaiting > 0)
        compareBegin(table, table.notes.value(0), u"The longest has waited for %1."_s.arg(MetricText::wait(longest)));
    if (givenBack > 0)
        compareBegin(table, table.notes.value(table.notes.size() - 1), u"%1 weeks not counted"_s.arg(givenBack));
}

// --- first-task

/// The first is the day itself or the Monday after it; what falls on a weekend belongs to the Monday after that.
int TestInternRecounts::workingDay(const QDate &start, const QDate &day)
{
    int number = 0;
    for (QDate working = start;; working = working.addDays(1)) {
        const bool isWorkingDay = working.dayOfWeek() != Qt::Saturday && working.dayOfWeek() != Qt::Sunday;
        number += isWorkingDay ? 1 : 0;
        if (isWorkingDay && working >= day)
            return number;
    }
}

void TestInternRecounts::recountFirstTasks(const MetricQuestion &asked)
{
    // What was finished later is not finished on the day that is asked about.
    Statement first(file(),
                    u"SELECT min(closed_on) FROM task WHERE placement_id = ? AND status = 'done' AND is_formality = 0 "
                    "AND closed_on <= ?"_s);
    std::array<std::array<Sum, 2>, 7> spans; // finished, none finished
    int notBegun = 0, inTime = 0, known = 0;
    for (const auto &term : terms()) {
        if (!term.touches(asked.period) || !isAsked(asked, term.person, term.program, term.id))
            continue;
        if (term.start > asked.today) {
            ++notBegun;
            continue;
        }
        const QDate finished = first.one<QDate>(term.id, asked.today).value_or(QDate());
        const int day = workingDay(term.start, finished.isValid() ? finished : qMin(asked.today, term.end));
        const size_t span = day <= 5 ? size_t(day - 1) : day <= 10 ? 5 : 6;
        spans[span][finished.isValid() ? 0 : 1].add(term.person);
        inTime += finished.isValid() && day <= 5 ? 1 : 0;
        known += finished.isValid() || day > 5 || term.end < asked.today ? 1 : 0;
    }
    const auto table = answer(file(), "first-task", asked);
    compare(place(table), table.rows.size(), 7);
    for (size_t span = 0; span < spans.size(); ++span) {
        compareSum(table, table.rows[qsizetype(span)], u"finished"_s, spans[span][0]);
        compareSum(table, table.rows[qsizetype(span)], u"waiting"_s, spans[span][1]);
    }
    if (!table.isEmpty())
        compare(place(table), table.title,
                u"First finished task within 5 working days: "_s + MetricText::rate(MetricUnit::Count, inTime, known));
    compare(place(table), table.notes.size(), notBegun > 0 ? 1 : 0);
    if (notBegun > 0)
        compareBegin(table, table.notes.value(0), u"%1 terms not counted"_s.arg(notBegun));
}

// --- intake-funnel

QList<TestInternRecounts::Applied> TestInternRecounts::applications()
{
    QList<Applied> all;
    Statement rows(file(), u"SELECT id, program_id, person_id, source_code, received_on, status, status_on, decided_on "
                           "FROM application ORDER BY id"_s);
    rows.each([&](Row &row) {
        Applied one;
        row >> one.id >> one.program >> one.person >> one.source >> one.received >> one.status >> one.statusOn
            >> one.decided;
        all += one;
    });
    return all;
}

/// From which on its applications count; invalid for one without a term in these weeks.
QDate TestInternRecounts::firstDayOf(ProgramId program, const MetricPeriod &weeks)
{
    Statement intakeOf(file(), u"SELECT intake_from_on FROM intern_program WHERE id = ?"_s);
    const QDate intake = intakeOf.one<QDate>(program).value_or(QDate());
    bool hasTerm = false, begins = false;
    for (const auto &term : terms()) {
        const bool isOfIt = term.program == program && term.touches(weeks);
        hasTerm |= isOfIt;
        begins |= isOfIt && term.start >= weeks.from;
    }
    if (!hasTerm)
        return {};
    return begins && intake.isValid() && intake < weeks.from ? intake : weeks.from;
}

QStringList TestInternRecounts::stepsOf(const Applied &applied, const QDate &day)
{
    const QString of = u"WHERE application_id = %1"_s.arg(applied.id), text = keyOf(applied.status);
    const bool hasAccepted =
        QStringList{u"accepted"_s, u"placed"_s}.contains(text) || count(u"offer %1 AND answer = 'accepted'"_s.arg(of)) > 0;
    const bool isOffered = hasAccepted || text == u"offered"_s || text == u"expired"_s || count(u"offer "_s + of) > 0;
    const bool wasHeld = count(u"interview %1 AND held_on <= '%2'"_s.arg(of, dayText(day))) > 0;
    const bool liesAhead = count(u"interview %1 AND held_on > '%2'"_s.arg(of, dayText(day))) > 0;
    QStringList steps{u"received"_s};
    if (isOffered || wasHeld || (text == u"interview"_s && !liesAhead))
        steps += u"interview"_s;
    if (isOffered)
        steps += u"offered"_s;
    if (hasAccepted)
        steps += u"accepted"_s;
    const bool isAtAnEnd = QStringList{u"placed"_s, u"declined"_s, u"withdrawn"_s, u"expired"_s}.contains(text);
    return steps += isAtAnEnd ? text : u"open"_s;
}

void TestInternRecounts::compareSource(const MetricTable &table, const MetricRow &row, Source source)
{
    for (const auto &column : {u"received"_s, u"interview"_s, u"offered"_s, u"accepted"_s, u"placed"_s, u"declined"_s,
                               u"withdrawn"_s, u"expired"_s, u"open"_s}) {
        source.steps[column].of = column == u"received"_s ? 0 : source.steps[u"received"_s].value;
        compareSum(table, row, column, source.steps[column]);
    }
    for (const auto &column : {u"days_to_decision"_s, u"days_to_placement"_s, u"days_standing"_s}) {
        auto days = source.days[column];
        std::ranges::sort(days);
        Sum sum{0, days.size(), source.people[column]};
        if (!days.isEmpty())
            sum.value = 5 * (days[(days.size() - 1) / 2] + days[days.size() / 2]);
        compareSum(table, row, column, sum);
        compare(place(table, row.label, column), qint64(cellOf(table, row, column).isKnown), days.isEmpty() ? 0 : 1);
    }
}

void TestInternRecounts::recountIntake(const MetricQuestion &asked)
{
    using enum ApplicationStatus;
    QMap<QString, Source> sources;
    QSet<PersonId> people;
    int all = 0, cameBefore = 0;
    bool takesIntake = false;
    for (const auto &one : applications()) {
        if (!isAsked(asked, one.person, one.program, {}) || one.received >= asked.period.beyond)
            continue;
        const QDate first = firstDayOf(one.program, asked.period);
        if (one.received < (first.isValid() ? first : asked.period.from)) {
            cameBefore += first.isValid() ? 1 : 0;
            continue;
        }
        ++all;
        people += one.person;
        takesIntake |= one.received < asked.period.from;
        Source &source = sources[one.source.isEmpty() ? u"No source noted"_s : one.source];
        for (const auto &step : stepsOf(one, asked.today))
            source.steps[step].add(one.person);
        source.addDays(u"days_to_decision"_s, one.person, one.received, one.decided);
        if (one.status == Placed)
            source.addDays(u"days_to_placement"_s, one.person, one.decided, one.statusOn);
        if (!QList{Placed, Declined, Withdrawn, Expired}.contains(one.status))
            source.addDays(u"days_standing"_s, one.person, one.statusOn, asked.today);
    }
    const auto table = answer(file(), "intake-funnel", asked);
    QStringList found = labels(table);
    found.sort();
    compare(place(table), found, sources.keys());
    for (const auto &row : table.rows)
        compareSource(table, row, sources.value(row.label));
    QVERIFY(std::ranges::is_sorted(values(table, u"received"_s), std::ranges::greater()));
    compare(place(table), table.things.people, sorted(people));
    compare(place(table), qint64(table.about.contains(u"with the intake before"_s)), takesIntake ? 1 : 0);
    QStringList notes;
    if (all > people.size())
        notes += u"%1 applications are of people "_s.arg(all - people.size());
    if (cameBefore > 0)
        notes += u"%1 applications not counted"_s.arg(cameBefore);
    compare(place(table), table.notes.size(), notes.size());
    for (qsizetype note = 0; note < notes.size(); ++note)
        compareBegin(table, table.notes.value(note), notes[note]);
}

// --- all of them

void TestInternRecounts::recountAll(const MetricQuestion &asked)
{
    recountWaits(asked);
    recountFirstTasks(asked);
    if (!asked.placement.isValid())
        recountIntake(asked);
}

void TestInternRecounts::internsAreThoseOfARecount()
{
    m_interns.reset(); // before its file
    begin();
    made().close();
    m_interns = std::make_unique<RandomInterns>(made().path(), seed());
    m_interns->live(16);
    askAbout(m_interns->everySecond());

    const QDate last = m_interns->day();
    const auto all = MetricPeriod::around(today.addDays(-50), last), term = MetricPeriod::around(today.addDays(7), last);
    recountAll(asked(all));
    recountAll(asked(term));
    recountAll(asked(MetricPeriod::lastWeeks(last, 4)));
    auto narrow = asked(term);
    narrow.program = m_interns->programs().first();
    recountAll(narrow);
    narrow.program = {};
    narrow.placement = terms().first().id;
    recountAll(narrow);
    narrow.placement = {};
    narrow.person = terms().last().person;
    recountAll(narrow);
    // Of a day that is past; what applications were then is not kept.
    recountWaits(asked(term, 20));
    recountFirstTasks(asked(term, 20));
}

RNF_TEST(TestInternRecounts)
#include "tst_intern_recounts.moc"
