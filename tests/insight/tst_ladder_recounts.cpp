#include "support/RecountTest.h"
#include "support/TestProgram.h"

#include "events/EventTimes.h"
#include "interns/Interns.h"
#include "staffing/StaffingRepository.h"
#include "standing/Standings.h"

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

/// Who did something, and when.
struct RecountedDeed {
    PersonId person;
    QDate day;
};

struct RecountedLeader {
    PersonId person;
    QDate from, until;
};

} // namespace

/// Who took on what in which quarter, beside a recount from the tables, day by day and person by person.
class TestLadderRecounts : public RecountTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void theLadderIsThatOfARecount_data() { addSeeds(); }
    void theLadderIsThatOfARecount();

private:
    /// With some seeds nothing is noted of whoever works here before some quarter.
    QDate anyTime() { return anyDay(seed() % 2 == 0 ? 900 : 200); }
    void talk(PersonId person, const QDate &day, ContactMethod method, ContactResult result);
    void talk();
    void giveRoles();
    void doTasks();
    void workShifts();
    void fill();

    QList<RecountedDeed> deeds(const QString &sql);
    QList<RecountedLeader> leaders();
};

// --- a workspace by chance

void TestLadderRecounts::talk(PersonId person, const QDate &day, ContactMethod method, ContactResult result)
{
    Conversation conversation;
    conversation.person = person;
    conversation.happenedAt = instantOn(day);
    conversation.method = method;
    conversation.result = result;
    must(workspace().conversations().log(session(), conversation));
}

/// The one of long ago was with somebody who works nowhere.
void TestLadderRecounts::talk()
{
    talk(people().first(), QDate(2025, 2, 3), ContactMethod::PhoneCall, ContactResult::Talked);
    for (int count = 0; count < 120; ++count) {
        const PersonId person = anybody();
        talk(person, anyTime(), ContactMethod(below(11)), ContactResult(below(11)));
    }
}

void TestLadderRecounts::giveRoles()
{
    for (int count = 0; count < 20; ++count) {
        RoleHeld held;
        held.startOn = anyTime();
        held.endOn = below(2) == 0 ? QDate() : qMax(held.startOn, anyTime());
        const bool leads = below(3) > 0;
        must(workspace().standings().giveRole(session(), {anybody()}, {0, leads ? u"Steward"_s : u"Activist"_s, leads},
                                              held));
    }
}

void TestLadderRecounts::doTasks()
{
    QList<PlacementId> placements;
    while (placements.size() < 5) {
        Placement placement;
        placement.person = anybody();
        placement.startOn = today.addDays(-30);
        placement.endOn = today.addDays(30);
        placements += must(workspace().interns().add(session(), placement));
    }
    for (int count = 0; count < 60; ++count) {
        Task task;
        task.title = u"Call the night shift"_s;
        task.status = below(3) == 0 ? TaskStatus(below(6)) : TaskStatus::Done;
        task.closedOn = anyTime();
        task.assignee = below(3) == 0 ? anybody() : PersonId();
        task.placement = below(3) == 0 ? any(placements) : PlacementId();
        task.id = must(workspace().tasks().add(session(), task));
        for (int asked = below(4); asked > 0; --asked)
            must(workspace().tasks().answer(session(), task, anybody(), Answer(below(3))));
    }
}

void TestLadderRecounts::workShifts()
{
    Event event;
    event.name = u"Potluck"_s;
    event.timeZone = u"America/New_York"_s;
    EventTimes::set(event, today, QTime(19, 0), 120);
    const EventId potluck = must(workspace().events().add(session(), {event, {}, {}}));
    must(workspace().store().act(session(), Operation::EditPeople, u"Shifts"_s, [&](Action &action) {
        auto &rows = action.on<StaffingRepository>();
        for (int count = 0; count < 40; ++count) {
            VolunteerShift shift;
            shift.event = potluck;
            shift.name = u"Door"_s;
            shift.startsAt = instantOn(anyTime());
            shift.endsAt = instantText(instantOf(shift.startsAt).addSecs(2 * 3600)); // perhaps in another quarter
            rows.insert(action, shift);
            const int first = below(int(people().size()));
            for (int place = first; place < first + 3; ++place) {
                ShiftSignUp signUp;
                signUp.shift = shift.id;
                signUp.person = people()[place % people().size()];
                signUp.status = SignUpStatus(below(14));
                rows.insert(action, signUp);
            }
        }
    }));
}

void TestLadderRecounts::fill()
{
    begin();
    add(made().person(u"Works nowhere"_s, u"Díaz"_s));
    while (people().size() < 60) {
        Person person = made().person(u"P%1"_s.arg(people().size()), u"Díaz"_s, u"(718) 555-0100"_s);
        for (int jobs = below(4); jobs > 0; --jobs) {
            const QDate endOn = below(5) == 0 ? today.addDays(20 - below(200)) : QDate();
            const QString employer = any(QStringList{u"Harbor"_s, {}}),
                          unit = any(QStringList{u"Garden"_s, u"Laundry"_s, {}});
            person.employments += Employment{0, employer, {}, unit, {}, u"Cook"_s, {}, {}, endOn};
        }
        add(person);
    }
    talk();
    giveRoles();
    doTasks();
    workShifts();
    leaveOut();
}

// --- what it holds, read plainly

QList<RecountedDeed> TestLadderRecounts::deeds(const QString &sql)
{
    QList<RecountedDeed> deeds;
    Statement select(reader(), sql);
    select.each([&](Row &row) {
        const auto person = row.take<PersonId>();
        const auto when = row.take<QString>();
        deeds += {person, when.size() > 10 ? localDay(when) : QDate::fromString(when, Qt::ISODate)};
    });
    return deeds;
}

QList<RecountedLeader> TestLadderRecounts::leaders()
{
    QList<RecountedLeader> leaders;
    Statement select(reader(), u"SELECT h.person_id, h.start_on, h.end_on FROM role_held h, role_type t "
                               "WHERE t.id = h.role_type_id AND t.is_leader = 1"_s);
    select.each([&](Row &row) {
        RecountedLeader leader;
        row >> leader.person >> leader.from >> leader.until;
        leaders += leader;
    });
    return leaders;
}

// --- the recount

void TestLadderRecounts::theLadderIsThatOfARecount()
{
    fill();
    const auto talks = deeds(u"SELECT person_id, happened_at FROM interaction WHERE method <> 'text_blast' AND result IN "
                             "('talked', 'call_back', 'cannot_talk', 'refused', 'other_language', 'do_not_contact')"_s);
    const auto work =
        deeds(u"SELECT s.person_id, v.ends_at FROM shift_sign_up s JOIN volunteer_shift v ON v.id = s.volunteer_shift_id "
              "WHERE s.status IN ('completed', 'left_early')"_s)
        + deeds(u"SELECT assignee_id, closed_on FROM task WHERE status = 'done' AND assignee_id IS NOT NULL"_s)
        + deeds(u"SELECT p.person_id, t.closed_on FROM task t JOIN placement p ON p.id = t.placement_id "
                "WHERE t.status = 'done' AND t.assignee_id IS NULL"_s)
        + deeds(
            u"SELECT a.person_id, t.closed_on FROM task t JOIN task_person a ON a.task_id = t.id WHERE t.status = 'done' "
            "AND a.answer = 'agreed' AND t.assignee_id IS NULL AND t.placement_id IS NULL"_s);
    const auto leading = leaders();
    const auto table = ask(u"ladder"_s);
    QList<PersonId> everybody;
    qsizetype rows = 0;
    for (int quarter = 0; quarter < 8; ++quarter) {
        const QDate first = QDate(2025, 1, 1).addMonths(3 * quarter);
        const QDate last = quarter == 7 ? today : first.addMonths(3).addDays(-1);
        QList<PersonId> talked, volunteered, leads;
        for (const auto person : atWork()) {
            const auto did = [&](const RecountedDeed &deed) {
                return deed.person == person && deed.day >= first && deed.day <= last;
            };
            const auto led = [&](const RecountedLeader &leader) {
                return leader.person == person && leader.from <= last && !(leader.until.isValid() && leader.until <= last);
            };
            if (std::ranges::any_of(leading, led))
                leads += person;
            else if (std::ranges::any_of(work, did))
                volunteered += person;
            else if (std::ranges::any_of(talks, did))
                talked += person;
        }
        everybody += talked + volunteered + leads;
        if (everybody.isEmpty())
            continue; // quarters before the first of which anything is noted are left out
        QVERIFY2(rows < table.rows.size(), qPrintable(place(table)));
        const MetricRow &row = table.rows[rows++];
        compare(place(table), row.label,
                (quarter == 7 ? u"Q%1 %2, so far"_s : u"Q%1 %2"_s).arg(1 + quarter % 4).arg(first.year()));
        compare(table, row, u"talked"_s, talked);
        compare(table, row, u"volunteered"_s, volunteered);
        compare(table, row, u"leads"_s, leads);
        if (quarter == 7)
            compare(place(table), table.title,
                    u"Q4 2026: %1 lead, %2 more volunteered, %3 more were talked with"_s.arg(leads.size())
                        .arg(volunteered.size())
                        .arg(talked.size()));
    }
    compare(place(table), table.rows.size(), rows);
    std::ranges::sort(everybody);
    everybody.erase(std::unique(everybody.begin(), everybody.end()), everybody.end());
    compare(place(table), table.things.people, everybody);
}

RNF_TEST(TestLadderRecounts)
#include "tst_ladder_recounts.moc"
