#include "support/RandomWork.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "accounts/Passphrases.h"
#include "budget/Budgets.h"
#include "duplicates/Duplicates.h"
#include "events/EventTimes.h"
#include "events/Registrations.h"
#include "exchange/Exports.h"
#include "exchange/Imports.h"
#include "exchange/OptOutFiles.h"
#include "exchange/RecipeRepository.h"
#include "exchange/SessionIdRepository.h"
#include "forget/Forgetting.h"
#include "forms/Forms.h"
#include "insight/MonthlyPlans.h"
#include "lists/ConditionFields.h"
#include "merges/Merges.h"
#include "needs/Needs.h"
#include "people/PeopleSchema.h"
#include "programme/RoomUseRepository.h"
#include "programme/SessionQuestionRepository.h"
#include "programme/SessionSignUpRepository.h"
#include "programme/SpeakerProfileRepository.h"
#include "recruiting/Postings.h"
#include "staffing/Staffing.h"
#include "storage/Undo.h"
#include "workspace/DemoWorkspace.h"
#include "workspace/WorkspaceSchema.h"

#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace rnf;
using namespace Qt::StringLiterals;

namespace {

const QString programs = u"/usr/lib/postgresql/15/bin/"_s;

/// A PostgreSQL server of its own, empty, reached by a socket in its folder only, gone with this object. The server
/// refuses to run as root, so then it runs as somebody without rights.
class PrivatePostgres {
public:
    /// Empty when it runs, else why not.
    QString start()
    {
        if (!QFile::exists(programs + u"postgres"_s))
            return u"PostgreSQL 15 is not installed: apt-get install postgresql-15 postgresql-client-15"_s;
        if (geteuid() == 0) {
            const passwd *user = getpwnam("postgres");
            if (!user)
                user = getpwnam("nobody");
            if (!user || chown(m_folder.path().toLocal8Bit().constData(), user->pw_uid, user->pw_gid) != 0)
                return u"there is no user that the server could run as"_s;
            m_user = user->pw_uid;
            m_group = user->pw_gid;
        }
        QProcess make;
        prepare(make);
        make.start(programs + u"initdb"_s, {u"-D"_s, data(), u"-U"_s, u"owner"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                                            u"--locale=C.UTF-8"_s, u"--no-sync"_s});
        make.waitForFinished(-1);
        if (make.exitStatus() != QProcess::NormalExit || make.exitCode() != 0)
            return u"initdb: "_s + QString::fromLocal8Bit(make.readAllStandardError());
        prepare(m_server);
        m_server.setProcessChannelMode(QProcess::MergedChannels);
        m_server.start(programs + u"postgres"_s, {u"-D"_s, data(), u"-k"_s, m_folder.path(), u"-h"_s, QString(), u"-F"_s});
        QByteArray said;
        while (!said.contains("ready to accept connections")) {
            if (!m_server.waitForReadyRead(-1))
                return u"postgres: "_s + QString::fromLocal8Bit(said);
            said += m_server.readAll();
        }
        return {};
    }

    ~PrivatePostgres()
    {
        m_server.terminate();
        m_server.waitForFinished(-1);
    }

    /// Runs one statement a line, each on its own; answers the complaints by number of the line, from 0.
    QMap<int, QString> run(const QStringList &lines)
    {
        QProcess psql;
        psql.start(programs + u"psql"_s, {u"-h"_s, m_folder.path(), u"-U"_s, u"owner"_s, u"-d"_s, u"postgres"_s, u"-X"_s,
                                          u"-q"_s, u"-v"_s, u"VERBOSITY=terse"_s, u"-f"_s, u"-"_s});
        psql.write(lines.join(u'\n').toUtf8() + '\n');
        psql.closeWriteChannel();
        psql.waitForFinished(-1);
        QMap<int, QString> complaints;
        const auto said = QString::fromUtf8(psql.readAllStandardError());
        static const QRegularExpression complaint(u"^psql:[^:]*:(\\d+): (?:ERROR|FATAL):\\s*(.*)$"_s,
                                                  QRegularExpression::MultilineOption);
        for (const auto &match : complaint.globalMatch(said))
            complaints.insert(match.captured(1).toInt() - 1, match.captured(2));
        if (psql.exitCode() != 0)
            complaints.insert(-1, said);
        return complaints;
    }

private:
    QString data() const { return m_folder.filePath(u"data"_s); }
    void prepare(QProcess &process)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(m_folder.path());
        process.setChildProcessModifier([this] {
            if (geteuid() == 0 && (setgid(m_group) != 0 || setuid(m_user) != 0))
                _exit(1);
            prctl(PR_SET_PDEATHSIG, SIGQUIT); // a test that is killed leaves no server behind
        });
    }

    QTemporaryDir m_folder;
    uid_t m_user = 0;
    gid_t m_group = 0;
    QProcess m_server;
};

/// Everything that can be done with offers and tasks.
void volunteer(Workspace &workspace, const Session &session, PersonId person)
{
    auto &volunteers = workspace.volunteers();
    auto &tasks = workspace.tasks();
    TimeOffer offer;
    (void)volunteers.take(session, {person, {}, {}, u"I have an hour"_s, offer, {u"Spanish"_s}});
    (void)volunteers.waitingCount(session);
    for (const auto &intake : volunteers.waiting(session))
        (void)volunteers.dismiss(session, intake);
    for (const auto &kept : volunteers.of(session, person).offers) {
        (void)volunteers.confirmOffer(session, person, kept);
        (void)volunteers.removeOffer(session, person, volunteers.of(session, person).offers.first());
    }
    (void)volunteers.setSkills(session, person, SkillLevel::WantsToLearn, {u"Spanish"_s});
    (void)volunteers.setSkills(session, person, SkillLevel::WantsToLearn, {});
    (void)volunteers.all(session);
    Task task;
    task.title = u"Call ten people"_s;
    if (const auto id = tasks.add(session, task)) {
        task = *tasks.find(session, *id);
        (void)tasks.ask(session, task, person);
        (void)tasks.answer(session, task, person, Answer::Agreed);
        for (const auto &assignment : tasks.assignments(session))
            (void)tasks.withdraw(session, assignment);
        (void)tasks.finish(session, *id);
        (void)tasks.remove(session, *tasks.find(session, *id));
    }
    (void)tasks.all(session);
    (void)tasks.due(session, workspace.store().dates().today());
    (void)tasks.dueCount(session, workspace.store().dates().today());
}

/// Everything that can be done with a posting and its channels.
void post(Workspace &workspace, const Session &session, ProgramId program)
{
    auto &postings = workspace.postings();
    Posting posting;
    posting.program = program;
    posting = *postings.find(session, *postings.add(session, posting));
    PostingChannel channel;
    channel.posting = posting.id;
    channel.name = u"Library"_s;
    (void)postings.add(session, channel);
    for (const auto &known : postings.channels(session, posting.id)) {
        channel = known;
        channel.sourceCode = u"flyer"_s;
        (void)postings.save(session, known, channel);
    }
    (void)postings.applicants(session, posting.id);
    (void)postings.channels(session);
    (void)postings.repeat(session, posting, program);
    (void)postings.usedIn(session, TestimonialId(1));
    (void)postings.remove(session, channel);
}

/// Everything that can be done with interns and hours.
void intern(Workspace &workspace, const Session &session, PersonId person)
{
    auto &interns = workspace.interns();
    auto &hours = workspace.hours();
    const QDate today = workspace.store().dates().today();
    Placement placement;
    placement.person = person;
    placement.startOn = mondayOf(today);
    placement = *interns.find(session, *interns.add(session, placement));
    (void)interns.of(session, person);
    Placement remote = placement;
    remote.isRemote = true;
    (void)interns.save(session, placement, remote);
    auto program = interns.programs(session).first();
    const auto before = program;
    program.minWeeks = 10;
    (void)interns.save(session, before, program);
    (void)interns.placements(session);
    post(workspace, session, program.id);
    (void)workspace.tasks().due(session, today, person);
    (void)workspace.tasks().ofPlacement(session, placement.id);

    const WeekKey key{person, placement.id, mondayOf(today)};
    const WorkKind kind{{}, *hours.areaNamed(session, u"outreach"_s), Category::Program};
    (void)hours.setMinutes(session, key, kind, today, 60);
    (void)hours.setMinutes(session, key, kind, today, 90);
    for (const auto &entry : hours.week(session, key).entries)
        (void)hours.remove(session, entry);
    (void)hours.setMinutes(session, key, kind, today, 60);
    (void)hours.copyWeekBefore(session, key);
    (void)hours.submit(session, key);
    (void)hours.approve(session, hours.submitted(session));
    for (const auto &entry : hours.week(session, key).entries)
        (void)hours.amend(session, entry, 30, u"Left early"_s);
    (void)hours.returned(session, person);
    (void)hours.entriesOf(session, person, today, today.addDays(1));
    Timer timer;
    timer.person = person;
    (void)hours.startTimer(session, timer);
    if (const auto running = hours.timer(session, person)) {
        (void)hours.seeTimer(session, *running);
        (void)hours.dropTimer(session, *hours.timer(session, person));
    }
    (void)workspace.store().read(session, Operation::ReadPeople,
                                 [&] { return Hours::counted(workspace.store().reader(), today, today.addDays(1)); });
    (void)interns.remove(session, placement); // asks whether hours of it are approved
}

/// What comes back of an event on paper.
void keyInOnPaper(Workspace &workspace, const Session &session, const Event &event, PersonId person)
{
    auto &sheets = workspace.sheets();
    const auto made = [&](SheetKind kind) {
        return sheets.make(session, Sheet{{}, 0, event.name, {}, kind, event.id}, QList{person}, 1)->sheet;
    };
    const Sheet door = made(SheetKind::SignIn), calls = made(SheetKind::Confirm);
    (void)sheets.keyIn(session, door, 1, SheetMarks::here, {});
    (void)sheets.keyInWalkIn(session, door, 2, {{}, u"Luz Marín"_s, {}});
    for (const QChar letter : {SheetMarks::comes, SheetMarks::doesNotCome, SheetMarks::leftMessage})
        (void)sheets.keyIn(session, calls, 1, letter, u"a"_s, Sheets::Keyed::Replace);
    (void)sheets.keyed(session, calls, sheets.rows(session, calls));
}

/// What an event costs and brings in, and who takes part in it.
void reckon(Workspace &workspace, const Session &session, EventId event)
{
    auto &budgets = workspace.budgets();
    BudgetLine line;
    line.event = event;
    line.organizationName = u"Mill Hall"_s;
    line.id = *budgets.add(session, line);
    BudgetLine paid = budgets.lines(session, event).first();
    paid.actualCents = 100;
    (void)budgets.save(session, budgets.lines(session, event).first(), paid);
    EventOrganization partner;
    partner.event = event;
    partner.name = u"River Books"_s;
    (void)budgets.add(session, partner);
    (void)budgets.step(session, budgets.partners(session, event).first(), PartnerStage::Asked);
    (void)budgets.remove(session, budgets.partners(session, event).first());
    (void)budgets.remove(session, budgets.lines(session, event).first());
    (void)workspace.store().read(session, Operation::ReadPeople, [&] {
        return Budgets::lines(workspace.store().reader()).size() + Budgets::partners(workspace.store().reader()).size();
    });
}

/// What somebody on the list needs, a child that comes along, and interpretation; all of it purged in the end.
void seeToNeeds(Workspace &workspace, const Session &session, const Event &event, PersonId person)
{
    auto &needs = workspace.needs();
    Need need;
    need.registration = workspace.registrations().find(session, event.id, person)->id;
    need.id = *needs.add(session, need);
    Need planned = needs.of(session, event.id).first().need;
    planned.owner = person;
    (void)needs.save(session, needs.of(session, event.id).first().need, planned);
    Child child;
    child.registration = need.registration;
    child.firstName = u"Noor"_s;
    child.id = *needs.addChild(session, child);
    (void)needs.signIn(session, child.id, person);
    (void)needs.signOut(session, child.id, person);
    child = needs.children(session, event.id).first().child;
    (void)needs.save(session, child, child, {});
    Interpreting interpreting;
    interpreting.event = event.id;
    interpreting.fromLanguage = u"English"_s;
    interpreting.toLanguage = u"Spanish"_s;
    interpreting.startsAt = event.startsAt;
    interpreting.endsAt = event.endsAt;
    (void)needs.add(session, interpreting);
    (void)needs.remove(session, needs.interpreting(session, event.id).first().interpreting);
    NeedSetting setting = needs.setting(session, event.id);
    setting.receivers = 10;
    (void)needs.saveSetting(session, setting);
    (void)needs.warnings(session, event);
    (void)needs.counts(session, event.id);
    (void)needs.remove(session, planned);
    Event cancelled = event;
    cancelled.status = EventStatus::Cancelled;
    (void)workspace.events().save(session, event, cancelled);
    (void)needs.purge(session, cancelled);
    (void)workspace.events().save(session, cancelled, event);
}

/// Roles, certificates, shifts, and who is on them.
void staff(Workspace &workspace, const Session &session, const Event &event, PersonId person)
{
    auto &staffing = workspace.staffing();
    VolunteerRole role;
    role.name = u"Door"_s;
    role.id = *staffing.add(session, role);
    VolunteerRole alone = role;
    alone.isSoloOk = false;
    (void)staffing.save(session, role, alone);
    (void)staffing.save(session, Certificate{{}, person, u"Safeguarding"_s, {}});
    (void)staffing.remove(session, staffing.certificates(session, person).first());
    (void)staffing.certificates(session);
    const QDate day = EventTimes::day(event);
    ShiftGrid grid{event.id, {}, {}, day, day, {8, 0}, {12, 0}, 240, false, {}, {}, {{{}, {}, role.id, 1, 2}}};
    (void)staffing.make(session, grid);
    const VolunteerShift shift = staffing.shifts(session, event.id).first();
    VolunteerShift remote = shift;
    remote.isRemote = true;
    (void)staffing.save(session, shift, remote, {{{}, {}, role.id, 2, 3}});
    (void)staffing.coverers(session, shift.id, role.id);
    (void)staffing.choices(session, person);
    (void)staffing.signUp(session, shift.id, role.id, person, SignUpStatus::Approved);
    const ShiftSignUpId signUp = staffing.signUps(session, person).first().signUp.id;
    (void)staffing.setTimes(session, signUp, shift.startsAt, shift.endsAt);
    (void)staffing.step(session, {signUp}, SignUpStatus::Excused);
    (void)staffing.counts(session, event.id);
    (void)staffing.remove(session, {signUp});
    (void)staffing.remove(session, QList{shift.id});
    (void)staffing.remove(session, alone);
}

/// Everything that can be done with events and registrations.
void meet(Workspace &workspace, const Session &session, PersonId person)
{
    auto &events = workspace.events();
    auto &registrations = workspace.registrations();
    const QDate today = workspace.store().dates().today();
    Event event;
    event.name = u"Potluck"_s;
    EventTimes::set(event, today, {19, 0}, 120);
    const auto kinds = events.kinds(session);
    event = *events.find(session, *events.add(session, {event, u"Union hall"_s, kinds.first().plan}));
    (void)events.save(session, event, EventTimes::movedTo(event, today.addDays(7)));
    reckon(workspace, session, event.id);
    staff(workspace, session, event, person);
    event = *events.find(session, event.id);
    (void)events.duplicate(session, event, today);
    (void)events.all(session);
    (void)events.between(session, today, today);
    (void)events.placeOf(session, event);
    (void)events.repeat(session, event, {u"FREQ=WEEKLY;BYDAY=MO"_s, {}, 3});
    event = *events.find(session, event.id);
    (void)events.seriesWords(session, event);
    Event louder = event;
    louder.hashtag = u"potluck"_s;
    (void)events.saveLater(session, event, louder);
    (void)events.removeLater(session, events.laterOnes(session, event).last());
    const Venue venue = events.venues(session).first();
    Venue accessible = venue;
    accessible.wheelchair = Wheelchair::Full;
    (void)events.save(session, venue, accessible);
    const auto rooms = events.rooms(session, venue.id);
    Room hall;
    hall.venue = venue.id;
    hall.name = u"Hall"_s;
    (void)events.room(session, *events.add(session, hall));
    (void)events.save(session, accessible, accessible, events.rooms(session, venue.id), rooms);
    (void)events.remove(session, venue); // is in use
    EventKind longer = kinds.last();
    longer.lengthMin = 90;
    (void)events.save(session, kinds.last(), longer);
    (void)events.remove(session, longer);

    (void)registrations.invite(session, event, {person});
    (void)registrations.remove(session, {registrations.find(session, event.id, person)->id});
    (void)registrations.invite(session, event, {person});
    const RegistrationId registration = registrations.find(session, event.id, person)->id;
    (void)registrations.answer(session, {registration}, Rsvp::Yes);
    (void)registrations.confirm(session, registration);
    (void)registrations.passOnOffers(session, event.id);
    RegistrationKind student;
    student.event = event.id;
    student.name = u"Student"_s;
    student.priceCents = 2000;
    student.closesOn = today;
    student.id = *registrations.add(session, student);
    (void)registrations.setKind(session, {registration}, student.id);
    (void)registrations.notePayment(session, {registration}, {1500, false});
    (void)registrations.group(session, event.id, u"Family"_s, {registration});
    (void)registrations.kindCounts(session, event.id);
    (void)registrations.groups(session, event.id);
    (void)registrations.ungroup(session, {registration});
    (void)registrations.remove(session, student);
    (void)registrations.checkIn(session, registration);
    (void)registrations.undoCheckIn(session, registration);
    keyInOnPaper(workspace, session, event, person);
    (void)registrations.mark(session, {registration}, Attendance::Excused);
    (void)registrations.of(session, event.id);
    (void)registrations.of(session, person);
    (void)registrations.counts(session);
    (void)registrations.counts(session, event.id);
    seeToNeeds(workspace, session, *events.find(session, event.id), person);
    (void)registrations.remove(session, {registration}); // asks whether they were ever checked in
    (void)events.save(session, event, EventTimes::movedTo(event, today.addDays(-1)));
    (void)registrations.close(session, *events.find(session, event.id), true);
    (void)events.remove(session, event); // asks whether anybody came
}

/// Does everything that the services can do, so that every statement has been made on some connection; answers them all.
QSet<QString> allStatements()
{
    TestWorkspace workspace;
    const Session &session = workspace.session;
    QSet<QString> statements;
    const auto collect = [&](const Database &database) {
        const auto made = database.statements();
        statements += QSet(made.begin(), made.end());
    };

    RandomWork work(*workspace, session, 1);
    work.addMany(30);
    for (int i = 0; i < 100; ++i)
        work.step();
    // Every field of a person, filled in by itself and put away again.
    const auto id = workspace.add(workspace.person(u"Rosa"_s, u"Díaz"_s));
    const FieldContext context{.phones = workspace->phones(), .notedAt = u"2026-11-16T12:00:00.000Z"_s, .source = u"test"_s};
    for (const auto &field : PersonFields::all()) {
        for (const QString &text : {u"2125550123"_s, u"rosa@example.org"_s, u"1980-05-17"_s, u"yes"_s}) {
            const auto before = *workspace->people().find(session, id);
            Person after = before;
            if (!field.write(after, text, context) && workspace->people().save(session, before, after))
                break;
        }
    }
    for (const auto &action : workspace->changes().history(session, 1000))
        (void)workspace->changes().undo(session, action.seq);
    for (const auto &action : workspace->changes().history(session, 20)) {
        (void)workspace->changes().plan(session, action.seq);
        (void)workspace->changes().changesAbout(session, action.seq, id);
        for (const auto &entry : workspace->changes().changes(session, action.seq, 100)) {
            (void)workspace->changes().valuesOf(session, entry.table, entry.row);
            (void)workspace->changes().putBack(session, u"Put back"_s, entry, {});
        }
    }
    (void)workspace->changes().historyOf(session, id, 100);
    (void)workspace->changes().nextRedo(session);
    work.addMany(3);

    (void)OptOutFiles(workspace->store(), workspace->people()).run(session, {{}, "nobody@example.org\n", {}}, {});
    Imports imports(workspace->store(), workspace->people());
    const ImportSource list{
        {}, "Employee ID,First Name,Last Name,Phone,Email\n1,Ada,Okafor,2125550144,ada@example.org\n", {}};
    const auto preview = imports.preview(session, list);
    for (const MatchPolicy policy : {MatchPolicy::Update, MatchPolicy::Append}) {
        auto recipe = preview->recipe;
        recipe.policy = policy;
        (void)imports.run(session, list, recipe, {});
    }
    (void)SessionIdRepository(workspace->store().reader()).of({});
    (void)SessionSignUpRepository(workspace->store().reader()).holders({});
    (void)SessionQuestionRepository(workspace->store().reader()).of({});
    (void)RoomUseRepository(workspace->store().reader()).of({}, {});
    (void)SpeakerProfileRepository(workspace->store().reader()).of({});
    Exports exports(workspace->store(), workspace->people());
    (void)exports.writePeople(session, workspace.file(u"list.csv"_s), {{}, PersonFields::listColumns()});

    {
        Database other(workspace.path(), Database::Mode::Read);
        (void)People::ids(other, u"a"_s);
        Job job;
        (void)Duplicates::find(other, {}, job);
        People::eachPerson(other, {}, allParts, [](const Person &) { return true; });
        (void)IntegrityCheck(other, workspace->changes().shapes()).run();
        collect(other);
    }
    const auto ids = workspace->people().ids(session, {});
    (void)workspace->duplicates().tellApart(session, ids.first(2));
    for (const CustomKind kind : {CustomKind::Text, CustomKind::Number, CustomKind::Day, CustomKind::Choices}) {
        CustomField own{0, {}, u"Own %1"_s.arg(int(kind)), kind, {u"a"_s}};
        own = *workspace->people().fields().add(session, own);
        (void)workspace->people().edit(session, ids, {{own.key, FieldChange::Kind::Set, u"7"_s}});
        (void)workspace->people().fields().peopleWith(session, own);
        CustomField other = own;
        other.kind = CustomKind::Text;
        (void)workspace->people().fields().preview(session, other);
        (void)workspace->people().fields().save(session, own, other);
        if (kind == CustomKind::Choices)
            (void)workspace->people().fields().remove(session, other);
    }
    for (const auto &field : workspace->lists().fields().all()) {
        (void)workspace->lists().valuesOf(session, field);
        for (const Operator op : ConditionFields::operators(field)) {
            for (const QString &value :
                 {QString(), u"a"_s, u"7"_s, u"2026-11-16"_s, u"yes"_s, u"talked"_s, u"sms"_s, u"hour"_s}) {
                const auto clause = Condition::clause(field.key, op, value);
                if (!workspace->lists().fields().problem(clause).isEmpty())
                    continue;
                (void)workspace->lists().ids(session, {{}, clause});
                // Of a few people only it is asked in another way.
                (void)workspace->lists().ids(session, {{}, clause && Condition::group(Condition::Kind::None, {clause})});
            }
        }
    }
    PersonList picked;
    picked.name = u"Some"_s;
    picked.isHandPicked = true;
    picked.id = *workspace->lists().add(session, picked, ids);
    PersonList other = picked;
    other.name = u"Others"_s;
    (void)workspace->lists().save(session, picked, other);
    (void)workspace->lists().pick(session, other, ids);
    (void)workspace->lists().unpick(session, other, ids);
    (void)workspace->lists().remove(session, other);
    (void)workspace->people().firstIds(session, u"m"_s, 10);
    (void)workspace->people().rows(session, ids);
    (void)workspace->people().load(session, ids);
    (void)workspace->people().fieldsInUse(session);
    for (size_t i = 0; i < keysOf(Purpose{}).size(); ++i)
        (void)workspace->people().audience(session, Purpose(i), ids);
    for (size_t i = 0; i < keysOf(Purpose{}).size(); ++i)
        (void)workspace->people().doors(session, Purpose(i), ids);
    const QList<FieldChange> changes{{u"unit"_s, FieldChange::Kind::Set, u"Laundry"_s},
                                     {u"tags"_s, FieldChange::Kind::Add, u"a"_s}};
    (void)workspace->people().edit(session, ids, changes);
    auto &tags = workspace->people().tags();
    (void)workspace->people().edit(session, ids, {{u"tags"_s, FieldChange::Kind::Add, u"b"_s}});
    (void)tags.people(session);
    (void)tags.save(session, tags.all().first(), {tags.all().first().id, u"c"_s, u"d"_s, TagColour::Blue});
    (void)tags.join(session, tags.all().first(), tags.all().last());
    (void)tags.remove(session, tags.all().first());
    for (const auto &column : workspace->lists().columns().all()) {
        (void)workspace->lists().ids(session, {}, {column.key, true});
        (void)workspace->lists().rows(session, ids, {column.key});
    }
    (void)workspace->sheets().whomToCall(session, ids, Sheets::ReachedLately::LeaveOut);
    if (const auto made = workspace->sheets().make(session, u"Some"_s, ids)) {
        (void)workspace->sheets().find(session, made->sheet.number);
        for (const auto result : {ContactResult::Talked, ContactResult::CallBack})
            (void)workspace->sheets().keyIn(session, made->sheet, 1, result, u"a"_s, Sheets::Keyed::Replace);
    }
    Forms forms(workspace->store(), workspace->people(), workspace->registrations(), workspace->applications());
    (void)forms.add(session, forms.proposal(session, {}));
    AnswerForm form = forms.all(session, FormKind::People).first();
    form.questions.removeLast();
    form.questions.first().isAsked = false;
    (void)forms.save(session, forms.all(session, FormKind::People).first(), form);
    (void)forms.remove(session, forms.all(session, FormKind::People).first());
    volunteer(*workspace, session, ids.first());
    intern(*workspace, session, ids.first());
    meet(*workspace, session, ids.first());
    if (const auto luis = workspace->accounts().add(session, u"Luis"_s, Role::Intern, ids.first())) {
        (void)workspace->tasks().all(luis->session());
        (void)workspace->changes().history(luis->session(), 1);
    }
    (void)Passphrases(workspace->store()).set(session, {}, u"kettle orbit"_s);
    (void)Passphrases(workspace->store()).accounts();
    (void)workspace->monthlyPlans().choose(session, {u"tasks"_s});
    (void)workspace->monthlyPlans().setLogo(session, {{}, u"logo.svg"_s, "<svg/>"});
    (void)workspace->monthlyPlans().logo(session);
    collect(workspace->store().reader());
    {
        // The sample does what there is to do with the intern programme, and all of it can be taken back.
        const auto sample = createDemoWorkspace(workspace.file(u"sample.rnf"_s), TestWorkspace::options());
        const Session ana = (*sample)->firstSession();
        for (const auto &action : (*sample)->changes().history(ana, 40))
            (void)(*sample)->changes().undo(ana, action.seq);
        const auto people = (*sample)->people().ids(ana, {}).first(60);
        for (qsizetype i = 0; i < people.size(); i += 2) {
            (void)(*sample)->merges().preview(ana, {people[i], people[i + 1]});
            (void)(*sample)->merges().merge(ana, MergeWish{people[i], {people[i + 1]}});
        }
        (void)(*sample)->changes().undo(ana, (*sample)->changes().newestOf(ana));
        for (const auto person : {people[0], people[2]}) {
            (void)(*sample)->forgetting().plan((*sample)->store().reader(), ana, person);
            (void)(*sample)->forgetting().run(ana, person);
        }
        collect((*sample)->store().reader());
        (void)(*sample)->store().act(ana, Operation::EditPeople, {}, [&](Action &action) { collect(action.database()); });
    }
    (void)workspace->store().rebuildDerived(QString());
    (void)workspace->store().act(session, Operation::EditPeople, {}, [&](Action &action) { collect(action.database()); });
    return statements;
}

/// Why a statement is not for the other database; empty for all that must work there.
QString reasonForSqliteOnly(const QString &sql)
{
    const std::pair<QString, QString> exceptions[] = {
        {u"search_text"_s, u"the text index is SQLite's FTS5; a server has its own search behind TextIndex"_s},
        {u"search_row"_s, u"the rows of that index"_s},
        {u"search_place"_s, u"their order, which is that index's"_s},
        {u"PRAGMA "_s, u"settings and checks of an SQLite file"_s},
        {u"pragma_"_s, u"reads the schema of an SQLite file; a server has information_schema"_s},
        {u"sqlite_schema"_s, u"the same"_s},
    };
    for (const auto &[mark, reason] : exceptions) {
        if (sql.contains(mark))
            return reason;
    }
    return {};
}

/// With $1, $2 … for the question marks, in one line.
QString forPostgres(const QString &sql)
{
    QString text;
    bool isQuoted = false;
    int number = 0;
    for (const QChar c : sql) {
        if (c == u'\'')
            isQuoted = !isQuoted;
        if (c == u'?' && !isQuoted)
            text += u'$' + QString::number(++number);
        else
            text += c == u'\n' ? u' ' : c;
    }
    return text;
}

QStringList prepared(const QStringList &statements)
{
    QStringList lines;
    for (const auto &sql : statements)
        lines += u"PREPARE statement_%1 AS %2;"_s.arg(lines.size()).arg(forPostgres(sql));
    return lines;
}

QStringList inOneLineEach(const QString &ddl)
{
    QStringList lines = ddl.split(u';', Qt::SkipEmptyParts);
    for (auto &line : lines)
        line = line.simplified();
    lines.removeAll(QString());
    for (auto &line : lines)
        line += u';';
    return lines;
}

} // namespace

/// SQL is written once, in the subset that both databases understand.
class TestPortableSql : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSchemaIsUnderstood();
    void everyStatementIsUnderstood();
    void everyRepositoryIsAmongThem();
    void whatOnlySqliteUnderstandsIsRefused_data();
    void whatOnlySqliteUnderstandsIsRefused();
    void whatIsUniqueLeavesOutOnlyByNull();
    void everyReferenceHasAnIndex();
    void everyReferenceSaysWhatADeletionDoesAndCanWait();

private:
    PrivatePostgres m_postgres;
    QStringList m_schema;
    QStringList m_statements; ///< those that both must understand
};

void TestPortableSql::initTestCase()
{
    const QString trouble = m_postgres.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    for (const auto &text : schemaTexts(postgresDialect))
        m_schema += inOneLineEach(text);
    for (const auto &sql : allStatements()) {
        if (reasonForSqliteOnly(sql).isEmpty())
            m_statements += sql;
    }
    m_statements.sort();
    QVERIFY2(m_statements.size() > 200, qPrintable(QString::number(m_statements.size())));
}

void TestPortableSql::theSchemaIsUnderstood()
{
    const auto complaints = m_postgres.run(m_schema);
    for (auto it = complaints.begin(); it != complaints.end(); ++it)
        qWarning("%s: %s", qPrintable(*it), qPrintable(m_schema.value(it.key())));
    QVERIFY(complaints.isEmpty());
}

void TestPortableSql::everyStatementIsUnderstood()
{
    const auto complaints = m_postgres.run(prepared(m_statements));
    for (auto it = complaints.begin(); it != complaints.end(); ++it)
        qWarning("%s: %s", qPrintable(*it), qPrintable(m_statements.value(it.key())));
    qInfo("%lld statements prepared", qint64(m_statements.size()));
    QVERIFY(complaints.isEmpty());
}

void TestPortableSql::everyRepositoryIsAmongThem()
{
    // A text from each class that holds SQL; a new repository joins the list, and allStatements() what it can do.
    const QMap<QString, QString> samples{
        {u"AccountRepository"_s, u"INSERT INTO account"_s},
        {u"AltValueRepository"_s, u"SELECT value FROM alt_value"_s},
        {u"ApplicationRepository"_s, u"SELECT DISTINCT source_code FROM application"_s},
        {u"AudienceRepository"_s, u"SELECT person_id FROM phone WHERE status NOT IN"_s},
        {u"BudgetRepository"_s, u"OR id IN (SELECT organization_id FROM budget_line)"_s},
        {u"ChangeRepository"_s, u"FROM action a LEFT JOIN account c"_s},
        {u"ColumnRepository"_s, u"(SELECT t.name FROM shift t WHERE t.id = r.shift_id)"_s},
        {u"CustomFieldRepository"_s, u"SELECT count(DISTINCT person_id) FROM custom_value"_s},
        {u"ConditionRepository"_s, u"GROUP BY r.person_id HAVING max(r.happened_at) >= ? AND max(r.happened_at) < ?"_s},
        {u"CreditRepository"_s, u"FROM agreement_signature WHERE placement_id = ?"_s},
        {u"DuplicateRepository"_s, u"FROM not_duplicate WHERE person_id = ? OR other_id = ?"_s},
        {u"EvaluationRepository"_s, u"FROM letter WHERE placement_id = ? AND direction = ?"_s},
        {u"EmploymentRepository"_s, u"SELECT organization_id, worksite_id FROM unit WHERE id = ?"_s},
        {u"EventRepository"_s, u"SELECT count(*) FROM registration r WHERE r.event_id = ?"_s},
        {u"FieldRepository"_s, u"SELECT DISTINCT name FROM unit ORDER BY name"_s},
        {u"ForgetRepository"_s, u"SELECT DISTINCT row_id FROM change WHERE about_id = ?"_s},
        {u"FormRepository"_s, u"FROM form_question WHERE answer_form_id = ?"_s},
        {u"GroupRepository"_s, u"SELECT committee_id, count(*) FROM committee_member"_s},
        {u"HoursRepository"_s, u"placement_id IS NOT DISTINCT FROM ?"_s},
        {u"InternRepository"_s, u"SELECT count(*) FROM timesheet"_s},
        {u"LearningRepository"_s, u"FROM goal_rating WHERE learning_goal_id = ?"_s},
        {u"LetterRepository"_s, u"FROM letter_text WHERE letter_template_id = ?"_s},
        {u"ListRepository"_s, u"INSERT INTO person_list_row"_s},
        {u"ConversationRepository"_s, u"SELECT DISTINCT organizer_id FROM interaction"_s},
        {u"MatchKeyRepository"_s, u"SELECT person_id, address_key FROM email"_s},
        {u"MergeRepository"_s, u"GROUP BY week_on HAVING count(DISTINCT person_id) > 1"_s},
        {u"MergedPeopleRepository"_s, u"SELECT merged_id, kept_id, merged_name FROM person_merge"_s},
        {u"MonthlyPlanRepository"_s, u"logo_id FROM monthly_plan ORDER BY id"_s},
        {u"NameRepository"_s, u"SELECT id, name FROM organization"_s},
        {u"PassphraseRepository"_s, u"WHERE passphrase_hash <> ''"_s},
        {u"PersonRepository"_s, u"SELECT tag_id FROM tagging"_s},
        {u"PersonRowRepository"_s, u"SELECT f.raw FROM phone f WHERE f.person_id = p.id"_s},
        {u"NeedRepository"_s, u"FROM need n JOIN registration r ON r.id = n.registration_id WHERE r.event_id = ?"_s},
        {u"PostingRepository"_s, u"SELECT source_code, count(*) FROM application"_s},
        {u"ProgrammeRepository"_s, u"SELECT p.session_id, count(*) FROM pick p JOIN registration r"_s},
        {u"ProposalRepository"_s, u"SELECT count(DISTINCT paper_no) FROM vote WHERE ballot_id = ?"_s},
        {u"RecapRepository"_s, u"SELECT r.person_id FROM registration AS r JOIN event AS e"_s},
        {u"RecipeRepository"_s, u"UPDATE import_mapping"_s},
        {u"RegistrationRepository"_s, u"SELECT event_id, count(*), SUM(CASE WHEN rsvp"_s},
        {u"RightsRepository"_s, u"FROM rights_answer WHERE rights_check_id = ?"_s},
        {u"RoomUseRepository"_s, u"SELECT e.id, e.name, count(DISTINCT s.session_id) FROM slot s"_s},
        {u"SessionIdRepository"_s, u"FROM session_ext_id WHERE session_id IN"_s},
        {u"SessionQuestionRepository"_s, u"FROM session_question WHERE session_id = ?"_s},
        {u"SessionSignUpRepository"_s, u"FROM session_signup s JOIN registration r"_s},
        {u"SettingRepository"_s, u"UPDATE setting"_s},
        {u"SheetRepository"_s, u"SELECT id FROM sheet WHERE number = ?"_s},
        {u"SpeakerProfileRepository"_s, u"FROM speaker_profile WHERE person_id = ?"_s},
        {u"StaffingRepository"_s, u"FROM staffing_need n JOIN volunteer_shift v ON v.id = n.volunteer_shift_id"_s},
        {u"StandingRepository"_s, u"SELECT person_id, leader_id FROM leads"_s},
        {u"StipendRepository"_s, u"FROM stipend_run WHERE program_id = ? AND month = ?"_s},
        {u"SuppressionRepository"_s, u"FROM suppression WHERE value_key = ?"_s},
        {u"TagRepository"_s, u"SELECT tag_id, count(*) FROM tagging"_s},
        {u"VolunteerRepository"_s, u"SELECT person_id, max(moment)"_s},
        {u"TaskRepository"_s, u"SELECT count(*) FROM task"_s},
        {u"TaskTemplateRepository"_s, u"FROM task_template_item WHERE task_template_id = ?"_s},
        {u"WorkplaceRepository"_s, u"UPDATE unit SET headcount_claimed"_s},
    };
    QStringList repositories;
    QDirIterator files(QStringLiteral(RNF_SOURCE_DIR "/core"), {u"*Repository.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        repositories += QFileInfo(files.next()).completeBaseName();
    repositories.sort();
    QCOMPARE(repositories, samples.keys());
    const auto has = [&](const QString &part) {
        return std::ranges::any_of(m_statements, [&](const QString &sql) { return sql.contains(part); });
    };
    for (const auto &sample : samples)
        QVERIFY2(has(sample), qPrintable(sample));
    // What is only made on demand.
    for (const auto &part :
         {u"INSERT INTO action ("_s, u"INSERT INTO change ("_s, u"INSERT INTO id_block"_s,
          u"UPDATE person SET given_name = ? WHERE id = ? AND given_name IS NOT DISTINCT FROM ?"_s,
          u"UPDATE employment SET organization_id = ?, unit_id = ? WHERE"_s, u"DELETE FROM phone WHERE id BETWEEN ? AND ?"_s,
          u"SELECT id, tag_id FROM tagging WHERE tag_id BETWEEN ? AND ?"_s,
          u"r.city AS said FROM address r WHERE r.person_id IS NOT NULL ORDER BY r.id"_s,
          u"r.campaign_id = (SELECT max(id) FROM campaign"_s, u"AND r.channel = 'sms'"_s,
          u"SELECT seq, account_id, done_at"_s, u"printed_on, kind, event_id) VALUES"_s,
          u"FROM sheet_row r JOIN interaction i"_s, u"WHERE sheet_id = ? AND row_no = ?"_s,
          u"UPDATE sheet_row SET letter = ?, ended_yes_at = ?, stage_before = ? WHERE"_s,
          u"UPDATE sheet_row SET person_id = ? WHERE"_s, u"INSERT INTO suppression"_s})
        QVERIFY2(has(part), qPrintable(part));
}

void TestPortableSql::whatOnlySqliteUnderstandsIsRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("or replace") << u"INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)"_s;
    QTest::newRow("max of two") << u"SELECT max(id, ?) FROM person"_s;
    QTest::newRow("is with a value") << u"SELECT id FROM person WHERE given_name IS ?"_s;
    QTest::newRow("a number as truth") << u"SELECT id FROM person WHERE is_deceased"_s;
    QTest::newRow("text in double quotes") << u"SELECT id FROM person WHERE given_name = \"Rosa\""_s;
    QTest::newRow("no such column") << u"SELECT nickname FROM person"_s;
    QTest::newRow("rowid") << u"SELECT rowid FROM person"_s;
}

void TestPortableSql::whatOnlySqliteUnderstandsIsRefused()
{
    QFETCH(QString, sql);
    QCOMPARE(m_postgres.run(prepared({u"SELECT id FROM person WHERE id = ?"_s, sql})).keys(), QList<int>{1});
}

/// Undo knows no other way to leave rows out (TableShapes), and would take them for rivals of each other.
void TestPortableSql::whatIsUniqueLeavesOutOnlyByNull()
{
    TestWorkspace workspace;
    Statement partial(workspace->store().reader(),
                      u"SELECT sql FROM sqlite_schema WHERE sql LIKE 'CREATE UNIQUE INDEX % WHERE %'"_s);
    static const QRegularExpression byNull(u" WHERE \\w+ IS NULL$"_s);
    partial.each([&](Row &row) {
        const auto sql = row.take<QString>();
        QVERIFY2(byNull.match(sql).hasMatch(), qPrintable(sql));
    });
}

void TestPortableSql::everyReferenceHasAnIndex()
{
    TestWorkspace workspace;
    QStringList without;
    Statement find(
        workspace->store().reader(),
        u"SELECT t.name || '.' || k.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) k "
        "WHERE t.type = 'table' AND NOT EXISTS (SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c "
        "WHERE c.seqno = 0 AND c.name = k.\"from\")"_s);
    find.each([&](Row &row) { without += row.take<QString>(); });
    QCOMPARE(without, QStringList());
    // A partial index serves a reference only when it leaves out nothing but NULL.
    Statement partial(
        workspace->store().reader(),
        u"SELECT s.sql, c.name FROM sqlite_schema s, pragma_index_info(s.name) c, pragma_foreign_key_list(s.tbl_name) k "
        "WHERE s.type = 'index' AND s.sql LIKE '% WHERE %' AND c.seqno = 0 AND c.name = k.\"from\""_s);
    int checked = 0;
    partial.each([&](Row &row) {
        const auto sql = row.take<QString>();
        const auto column = row.take<QString>();
        QVERIFY2(sql.endsWith(u" WHERE %1 IS NOT NULL"_s.arg(column)), qPrintable(sql));
        ++checked;
    });
    QVERIFY(checked >= 5);
}

void TestPortableSql::everyReferenceSaysWhatADeletionDoesAndCanWait()
{
    TestWorkspace workspace;
    static const QRegularExpression said(
        u"\\bREFERENCES \\w+ \\(\\w+\\) ON DELETE (CASCADE|SET NULL|RESTRICT) DEFERRABLE\\b"_s);
    int references = 0;
    Statement tables(workspace->store().reader(),
                     u"SELECT t.name, t.sql, (SELECT count(*) FROM pragma_foreign_key_list(t.name)) FROM sqlite_schema t "
                     "WHERE t.type = 'table' ORDER BY t.name"_s);
    tables.each([&](Row &row) {
        const auto name = row.take<QString>();
        const auto sql = row.take<QString>();
        const auto expected = row.take<int>();
        auto matches = said.globalMatch(sql);
        int found = 0;
        for (; matches.hasNext(); ++found)
            matches.next();
        QVERIFY2(found == expected, qPrintable(name));
        references += expected;
    });
    QVERIFY(references >= 18);
    // The other database read it the same way: a key that cannot wait, or that says nothing of deletions, would show here.
    QCOMPARE(
        m_postgres.run({u"DO $$ BEGIN IF (SELECT count(*) FROM pg_constraint WHERE contype = 'f' AND condeferrable "
                        "AND confdeltype <> 'a') <> %1 THEN RAISE 'not all references'; END IF; END $$;"_s.arg(references)}),
        (QMap<int, QString>()));
}

RNF_TEST(TestPortableSql)
#include "tst_portable_sql.moc"
