#include "accounts/RolesTable.h"
#include "support/Gate.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "credit/Credits.h"
#include "exchange/CalendarImport.h"
#include "exchange/EventExports.h"
#include "exchange/EventFiles.h"
#include "exchange/LetterExports.h"
#include "exchange/PledgeFiles.h"
#include "exchange/TableFormats.h"
#include "exchange/WholeExport.h"
#include "insight/Metrics.h"
#include "people/CustomFields.h"
#include "recruiting/Applications.h"
#include "workspace/Backups.h"
#include "workspace/RowRules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Gate I: what each role sees of each kind of record, by whatever way it asks, is what safety.md says; and it writes no more.
class TestRoles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableSaysWhoReadsIt();
    void eachRoleReadsItsRows();
    void eachRoleWritesItsRows();
    void searchFindsWhomOneSees();
    void filtersTellNothingOfOthers();
    void completionOffersNothingOfOthers();
    void filesHoldWhomOneMayTakeOut();
    void reportsNameNobodyElse();
    void theHistoryIsOnesOwn();
    void servicesRefuse();
    void whatAnInternAddsIsSeenAtOnce();
    void aListThatIsSharedLaterIsSeen();
    void aListToExportOpensNothingElse();
    void tryingAFileAsksWhatBringingItInAsks();
    void internsPrintTheirOwnPapers();
    void thereAreEnoughChecks();

private:
    const RolesAsking &named(const QString &role) { return *std::ranges::find(m_roles, role, &RolesAsking::name); }
    Workspace &workspace() { return **m_workspace; }
    const Session &ana() { return m_workspace->session; }
    Session account(const QString &name, Role role, PersonId person, const Grants &grants);
    void makeRoles();
    /// Reads as somebody; what cannot be read is −1.
    qint64 number(const RolesAsking &who, const QString &sql, const QList<SqlValue> &values = {});
    void check(bool is, bool should, const RolesAsking &who, const QString &what, Member member);
    /// Nobody whom one does not see stands in it, by name or behind a number.
    void checkReport(const RolesAsking &who, const QString &metric, const MetricTable &table);
    /// What of the people's words and numbers stands in a text, by person.
    QSet<Member> namedIn(const QByteArray &text) const;

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<RolesCast> m_cast;
    QList<RolesAsking> m_roles;
    qint64 m_checks = 0;
    QStringList m_wrong;
};

void TestRoles::check(bool is, bool should, const RolesAsking &who, const QString &what, Member member)
{
    ++m_checks;
    if (is != should)
        m_wrong += u"%1 %2 %3 of %4"_s.arg(who.name, is ? u"has"_s : u"lacks"_s, what, keyOf(member));
}

#define RNF_ALL_RIGHT()                                                                                                     \
    do {                                                                                                                    \
        const auto wrong = std::exchange(m_wrong, {});                                                                      \
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 wrong: "_s.arg(wrong.size())                                              \
                                             + wrong.first(qMin<qsizetype>(60, wrong.size())).join(u"\n"_s)));              \
    } while (false)

Session TestRoles::account(const QString &name, Role role, PersonId person, const Grants &grants)
{
    auto &accounts = workspace().accounts();
    const auto added = accounts.add(ana(), name, role, person);
    if (!added)
        qFatal("%s", qPrintable(added.error().message));
    Session session = added->session();
    session.grants = grants;
    return session;
}

void TestRoles::initTestCase()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_cast = std::make_unique<RolesCast>(workspace().store());
    m_cast->fill(ana(), Member::Own);
    const Session rosa = account(u"Rosa"_s, Role::Intern, m_cast->person(Member::Own), {});
    for (const Member member : everyMember) {
        if (member != Member::Own)
            m_cast->fill(member == Member::Made ? rosa : ana(), member);
    }
    makeRoles();
}

void TestRoles::makeRoles()
{
    Grants whole;
    whole.programmeLead = whole.budgets = true;
    const auto organizer = [&](const QString &name, const Grants &grants) {
        return RolesAsking{name, account(name, Role::Organizer, {}, grants)};
    };
    Grants units = whole, noLead = whole, noBudgets = whole;
    units.units = {m_cast->row(u"unit"_s, Member::InUnit)};
    units.programmeLead = noLead.programmeLead = false;
    noBudgets.budgets = false;
    m_roles = {{u"organizer"_s, ana()},
               organizer(u"organizer of a unit"_s, units),
               organizer(u"organizer without the programme"_s, noLead),
               organizer(u"organizer without budgets"_s, noBudgets)};
    for (const auto &account : workspace().accounts().all(ana())) {
        if (account.role != Role::Intern)
            continue;
        const auto add = [&](const QString &name, const std::function<void(Session &)> &give) {
            Session session = account.session();
            give(session);
            m_roles += RolesAsking{u"intern"_s + name, session};
        };
        const qint64 list = m_cast->row(u"person_list"_s, Member::Listed), event = m_cast->row(u"event"_s, Member::Coming);
        add({}, [](Session &) {});
        add(u" with a list"_s, [&](Session &session) { session.grants.lists = {list}; });
        add(u" with an event"_s, [&](Session &session) { session.grants.events = {event}; });
        add(u" with assessments"_s, [&](Session &session) { session.grants.assessments = true; });
        add(u" who supervises"_s, [&](Session &session) { session.grants.supervisor = true; });
        add(u" who leads the programme"_s, [&](Session &session) { session.grants.programmeLead = true; });
        add(u" with budgets"_s, [&](Session &session) { session.grants.budgets = true; });
        add(u" with needs"_s, [&](Session &session) { session.seesNeeds = true; });
        add(u" who exports a list"_s, [&](Session &session) { session.grants.exportLists = {list}; });
        add(u" with an event, budgets and needs"_s, [&](Session &session) {
            session.grants.events = {event};
            session.grants.budgets = session.seesNeeds = true;
        });
    }
    m_roles += {u"viewer"_s, account(u"viewer"_s, Role::Viewer, {}, {})};
    for (auto &who : m_roles) {
        if (who.isOrganizer())
            who.session.seesNeeds = true;
    }
}

qint64 TestRoles::number(const RolesAsking &who, const QString &sql, const QList<SqlValue> &values)
{
    const auto found = workspace().store().read(who.session, Operation::ReadPeople, [&] {
        std::optional<qint64> number;
        Statement statement(workspace().store().reader(), sql);
        statement.eachWith([&](Row &row) { number = row.take<qint64>(); }, values);
        return number;
    });
    return found.value_or(-1);
}

void TestRoles::everyTableSaysWhoReadsIt()
{
    QStringList ruled;
    for (const auto &rule : rowRules())
        ruled += QString::fromLatin1(rule.table);
    for (const auto &table : workspace().store().reader().connection().tables()) {
        QVERIFY2(ruled.contains(table), qPrintable(table));
        ++m_checks;
    }
    for (const auto &table : m_cast->records()) {
        QVERIFY2(kinds().contains(table), qPrintable(table));
        ++m_checks;
    }
}

void TestRoles::eachRoleReadsItsRows()
{
    for (const auto &who : std::as_const(m_roles)) {
        for (const auto &table : m_cast->records()) {
            QStringList ids;
            qint64 expected = 0;
            for (const Member member : everyMember) {
                const qint64 id = m_cast->row(table, member);
                const bool should = reads(who, table, member);
                ids += QString::number(id);
                expected += should;
                check(number(who, u"SELECT count(*) FROM \"%1\" WHERE id = ?"_s.arg(table), {id}) == 1, should, who, table,
                      member);
                const QString column = m_cast->wordColumn(table);
                if (column.isEmpty())
                    continue;
                const QString word = RolesCast::word(table, column, member);
                check(number(who, u"SELECT count(*) FROM \"%1\" WHERE %2 = ?"_s.arg(table, column), {word}) == 1,
                      should && !isBlank(who, table, column), who, u"a filter on "_s + table, member);
            }
            check(number(who, u"SELECT count(*) FROM \"%1\" WHERE id IN (%2)"_s.arg(table, ids.join(u", "_s))) == expected,
                  true, who, u"the right count of "_s + table, Member::Own);
        }
    }
    RNF_ALL_RIGHT();
}

void TestRoles::eachRoleWritesItsRows()
{
    const auto write = [&](const Session &who, const QString &table, const QString &column, qint64 row,
                           const QString &text) {
        return workspace().store().act(who, Operation::ReadPeople, u"Write"_s, [&](Action &action) {
            Statement(action.database(), u"UPDATE \"%1\" SET %2 = ? WHERE id = ?"_s.arg(table, column)).run(text, row);
        });
    };
    // Each write is looked at over a connection of its own, so a few stand for all.
    static const QStringList writers{u"organizer of a unit"_s, u"intern"_s, u"intern with a list"_s,
                                     u"intern who leads the programme"_s, u"viewer"_s};
    int turn = 0;
    for (const auto &who : std::as_const(m_roles)) {
        if (!writers.contains(who.name))
            continue;
        ++turn;
        for (const auto &table : m_cast->records()) {
            const QString column = m_cast->wordColumn(table);
            if (column.isEmpty())
                continue;
            for (const Member member : {Member::Own, Member::Listed, Member::Made}) {
                // On a server each takes a while, so there some stand for the others in turn.
                if (Connection::isServer(workspace().path()) && ++turn % Gate::times(17, 3) != 0)
                    continue;
                const qint64 row = m_cast->row(table, member);
                const bool should =
                    reads(who, table, member) && (who.isOrganizer() || (who.isIntern() && internWrites(who, table, member)));
                const auto done = write(who.session, table, column, row, u"changed"_s);
                check(bool(done), should, who, u"writing "_s + table, member);
                if (done)
                    QVERIFY(write({}, table, column, row, RolesCast::word(table, column, member)));
                else
                    QCOMPARE(done.error().id, u"not-allowed"_s);
            }
        }
    }
    RNF_ALL_RIGHT();
}

void TestRoles::searchFindsWhomOneSees()
{
    for (const auto &who : std::as_const(m_roles)) {
        QList<PersonId> all;
        for (const Member member : everyMember) {
            const bool seen = sees(who, member), reached = seen && !who.isViewer();
            const auto finds = [&](const QString &text) {
                return workspace().people().ids(who.session, text).contains(m_cast->person(member))
                    || workspace().people().firstIds(who.session, text, 50).contains(m_cast->person(member));
            };
            check(finds(RolesCast::word(u"person"_s, u"givenname"_s, member)), seen, who, u"the name"_s, member);
            check(finds(RolesCast::phone(member)), reached, who, u"the number"_s, member);
            check(finds(RolesCast::word(u"address"_s, u"city"_s, member)), reached, who, u"the city"_s, member);
            check(finds(RolesCast::word(u"email"_s, u"address"_s, member)), reached, who, u"the e-mail"_s, member);
            check(finds({}), seen, who, u"a line in the list"_s, member);
            check(workspace().people().find(who.session, m_cast->person(member)).has_value(), seen, who, u"the page"_s,
                  member);
            if (const auto person = workspace().people().find(who.session, m_cast->person(member))) {
                check(!person->phones.isEmpty(), reached, who, u"the number on the page"_s, member);
                check(!person->note.isEmpty(), reached, who, u"the note on the page"_s, member);
            }
        }
    }
    RNF_ALL_RIGHT();
}

void TestRoles::filtersTellNothingOfOthers()
{
    static const QStringList contacts{u"phone"_s, u"email"_s, u"address"_s, u"custom_value"_s, u"alt_value"_s};
    for (const auto &who : std::as_const(m_roles)) {
        for (const auto &field : workspace().lists().fields().all()) {
            for (const Operator op : {Operator::IsNotEmpty, Operator::Contains}) {
                if (!ConditionFields::operators(field).contains(op))
                    continue;
                const auto condition = Condition::clause(field.key, op, op == Operator::Contains ? u"q"_s : QString());
                const auto found = workspace().lists().ids(who.session, {.condition = condition});
                for (const Member member : everyMember) {
                    const bool isFound = found.contains(m_cast->person(member));
                    if (!sees(who, member))
                        check(isFound, false, who, u"an answer of the filter "_s + field.key, member);
                    else if (who.isViewer() && contacts.contains(QString::fromLatin1(field.place.table)))
                        check(isFound, false, who, u"a hidden answer of the filter "_s + field.key, member);
                }
            }
        }
    }
    RNF_ALL_RIGHT();
}

void TestRoles::completionOffersNothingOfOthers()
{
    for (const auto &who : std::as_const(m_roles)) {
        for (const auto &field : workspace().lists().fields().all()) {
            const auto named = namedIn(workspace().lists().valuesOf(who.session, field).join(u' ').toUtf8());
            const auto &place = field.place;
            const QString table = QString::fromLatin1(place.names ? place.names : place.table);
            for (const Member member : everyMember) {
                if (!sees(who, member) && !reads(who, table, member))
                    check(named.contains(member), false, who, u"a proposal for "_s + field.key, member);
            }
        }
    }
    RNF_ALL_RIGHT();
}

QSet<Member> TestRoles::namedIn(const QByteArray &text) const
{
    QSet<Member> named;
    for (const Member member : everyMember) {
        const QByteArray word = "q" + keyOf(member).toUtf8();
        static const QList<QByteArray> words{"person", "email", "address", "interaction", "assessment"};
        for (const auto &table : words) {
            if (text.contains(word + table))
                named.insert(member);
        }
        if (text.contains(RolesCast::phone(member).toUtf8()))
            named.insert(member);
    }
    return named;
}

void TestRoles::filesHoldWhomOneMayTakeOut()
{
    const auto catalog = CustomFields::catalogAt(workspace().store());
    QVERIFY(catalog);
    for (const auto &who : std::as_const(m_roles)) {
        for (const auto &format : TableFormats::all()) {
            if (!format.newWriter || format.key == "xlsx"_L1) // packed: its rows are those of the others
                continue;
            Exports exports(workspace().store(), workspace().people());
            ExportOptions options;
            for (const auto &key : {u"given_name"_s, u"family_name"_s, u"mobile_phone"_s, u"email"_s})
                options.columns += key;
            options.format = &format;
            const QString path = m_workspace->file(u"out."_s + format.suffixes.first());
            QFile::remove(path);
            const auto written = exports.writePeople(who.session, path, options);
            const bool mayExport = who.isOrganizer() || !who.grants().exportLists.isEmpty();
            check(bool(written), mayExport, who, u"a file of "_s + format.key, Member::Own);
            QFile file(path);
            const auto named = file.open(QIODevice::ReadOnly) ? namedIn(file.readAll()) : QSet<Member>();
            for (const Member member : everyMember)
                check(named.contains(member), mayExport && sees(who, member), who, u"a line in a file of "_s + format.key,
                      member);
        }
    }
    RNF_ALL_RIGHT();
}

void TestRoles::reportsNameNobodyElse()
{
    for (const auto &who : std::as_const(m_roles)) {
        const auto answered = workspace().store().beside(who.session, [&](Database &database) -> Result<> {
            for (const auto &metric : Metrics::all()) {
                MetricQuestion question{MetricPeriod::lastWeeks(today, 4), today};
                for (const MetricBy by : metric.by) {
                    question.by = by;
                    checkReport(who, metric.name, Metrics::ask(database, metric, question));
                }
            }
            return {};
        });
        QVERIFY(answered);
    }
    RNF_ALL_RIGHT();
}

void TestRoles::checkReport(const RolesAsking &who, const QString &metric, const MetricTable &table)
{
    QString text = table.title + table.population + table.notes.join(u' ');
    QSet<qint64> counted;
    for (const auto &row : table.rows) {
        text += row.label;
        for (const auto &cell : row.cells) {
            text += cell.text;
            for (const PersonId person : cell.things.people)
                counted.insert(person.value);
        }
    }
    const auto named = namedIn(text.toUtf8());
    for (const Member member : everyMember) {
        if (sees(who, member))
            continue;
        check(named.contains(member), false, who, u"a name in the report "_s + metric, member);
        check(counted.contains(m_cast->person(member).value), false, who, u"somebody behind a number of "_s + metric,
              member);
    }
}

void TestRoles::theHistoryIsOnesOwn()
{
    auto &changes = workspace().changes();
    for (const auto &who : std::as_const(m_roles)) {
        QString labels;
        for (const auto &entry : changes.history(who.session, 10000))
            labels += entry.label + u'\n';
        for (const Member member : everyMember) {
            const bool isMine = member == Member::Made && who.isIntern();
            const bool should = isMine || Policy::seesEverything(who.session);
            check(labels.contains(RolesCast::word(u"action"_s, {}, member)), should, who, u"the label"_s, member);
            const auto about = changes.historyOf(who.session, m_cast->person(member), 100);
            if (!who.isOrganizer())
                check(!about.isEmpty(), false, who, u"the history"_s, member);
        }
        qint64 others = 0;
        for (const auto &entry : changes.history(ana(), 10000)) {
            if (entry.label == RolesCast::word(u"action"_s, {}, Member::Hidden))
                others = entry.seq;
        }
        QVERIFY(others != 0);
        check(bool(changes.plan(who.session, others)), Policy::seesEverything(who.session), who, u"undoing"_s,
              Member::Hidden);
        if (!Policy::seesEverything(who.session))
            check(bool(changes.undo(who.session, others)), false, who, u"undoing"_s, Member::Hidden);
        check(changes.changes(who.session, others, 10).isEmpty(), !Policy::seesEverything(who.session), who, u"no changes"_s,
              Member::Hidden);
    }
    RNF_ALL_RIGHT();
}

void TestRoles::servicesRefuse()
{
    for (const auto &who : std::as_const(m_roles)) {
        const auto &session = who.session;
        const auto is = [&](bool done, bool should, const QString &what) { check(done, should, who, what, Member::Own); };
        for (const Member member : everyMember) {
            const auto person = workspace().people().find(session, m_cast->person(member));
            if (!person) {
                check(bool(workspace().people().remove(session, {m_cast->person(member)})), false, who, u"deleting"_s,
                      member);
                continue;
            }
            Person after = *person;
            after.pronouns = u"they"_s;
            check(bool(workspace().people().save(session, *person, after)), !who.isViewer(), who, u"editing"_s, member);
            if (!who.isOrganizer())
                check(bool(workspace().people().remove(session, {person->id})), false, who, u"deleting"_s, member);
            if (const auto now = workspace().people().find(session, person->id))
                QVERIFY(workspace().people().save({}, *now, *person));
        }
        const QList<PersonId> two{m_cast->person(Member::Own), m_cast->person(Member::Made)};
        is(bool(workspace().people().previewEdit(session, two, {})), who.isOrganizer(), u"editing many"_s);
        is(bool(workspace().backups().writeTo(session, m_workspace->file(u"copy.rnfbackup"_s)))
               && QFile::remove(m_workspace->file(u"copy.rnfbackup"_s)),
           Policy::seesEverything(session), u"a backup"_s);
        is(bool(workspace().accounts().setGrants(session, who.session.account, who.grants())),
           Policy::seesEverything(session) && session.account.isValid(), u"giving grants"_s);
        WholeExport whole(workspace().store(), {});
        const auto everything = whole.write(session, m_workspace->file(u"everything"_s), {});
        is(bool(everything), Policy::seesEverything(session), u"everything"_s);
        if (everything)
            QDir(everything->folder).removeRecursively();
    }
    RNF_ALL_RIGHT();
}

void TestRoles::whatAnInternAddsIsSeenAtOnce()
{
    const RolesAsking intern = *std::ranges::find(m_roles, u"intern"_s, &RolesAsking::name);
    const auto added = workspace().people().add(intern.session, m_workspace->person(u"Nadia"_s, u"Newcomer"_s));
    QVERIFY2(added, added ? "" : qPrintable(added.error().message));
    QVERIFY(workspace().people().find(intern.session, *added));
    QCOMPARE(workspace().people().ids(intern.session, u"Nadia"_s), QList{*added});
    QVERIFY(workspace().changes().undo(intern.session, workspace().changes().newestOf(intern.session)));
    QVERIFY(!workspace().people().find(ana(), *added));
    m_checks += 4;
}

void TestRoles::aListThatIsSharedLaterIsSeen()
{
    const PersonId hidden = m_cast->person(Member::Hidden);
    RolesAsking who = *std::ranges::find(m_roles, u"intern"_s, &RolesAsking::name);
    PersonList list;
    list.name = u"Those called hidden"_s;
    list.condition = Condition::clause(u"given_name"_s, Operator::Contains, u"qhidden"_s);
    const auto kept = workspace().lists().add(ana(), list);
    QVERIFY(kept);
    QVERIFY(!workspace().people().find(who.session, hidden));
    Grants grants;
    grants.lists = {kept->value};
    QVERIFY(workspace().accounts().setGrants(ana(), who.session.account, grants));
    for (const auto &account : workspace().accounts().all(ana())) {
        if (account.id == who.session.account)
            who.session = account.session();
    }
    QCOMPARE(who.session.grants, grants);
    QVERIFY(workspace().people().find(who.session, hidden));
    m_checks += 3;
}

void TestRoles::aListToExportOpensNothingElse()
{
    Session session = named(u"intern who exports a list"_s).session;
    session.grants.events = {m_cast->row(u"event"_s, Member::Coming)};
    const auto event = workspace().events().find(session, EventId(session.grants.events.first()));
    QVERIFY(event);
    const PersonId listed = m_cast->person(Member::Listed), coming = m_cast->person(Member::Coming);
    QVERIFY(workspace().people().find(session, coming));
    auto &store = workspace().store();
    auto &people = workspace().people();
    Exports exports(store, people);
    QCOMPARE(exports.mayLeave(session, {coming, listed}), QList{listed});
    QCOMPARE(exports.mayLeave(ana(), {coming, listed}), (QList{coming, listed}));
    QVERIFY(exports.mayLeave(named(u"intern"_s).session, {coming, listed}).isEmpty());
    QVERIFY(exports.notePrint(session, u"A list"_s, 1, {}, Operation::ExportPeople));

    const auto isRefused = [](const auto &done) { return !done && done.error().id == u"not-allowed"_s; };
    EventExports events(store, people, workspace().events(), workspace().registrations());
    const QString path = m_workspace->file(u"registrations.csv"_s);
    QVERIFY(isRefused(events.writeRegistrations(session, path, *event)));
    QVERIFY(!QFile::exists(path));
    QVERIFY(events.writeRegistrations(ana(), path, *event));
    QVERIFY(isRefused(events.writeEvents(session, path)));
    QVERIFY(isRefused(events.noteCalendarPrint(session, u"May"_s, 1)));
    QVERIFY(isRefused(exports.notePrint(session, u"Badges"_s, 1, {})));
    QVERIFY(isRefused(exports.noteCopy(session, u"A group"_s, 1)));
    QVERIFY(isRefused(exports.noteHandOut(session, u"A paper"_s)));
    QVERIFY(isRefused(LetterExports(store, people).notePrint(session, {}, 1, {})));
    QVERIFY(isRefused(workspace().sheets().make(session, u"Calls"_s, QList{listed})));
    m_checks += 15;
}

void TestRoles::tryingAFileAsksWhatBringingItInAsks()
{
    const auto file = [&](const QString &name, const QByteArray &text) {
        QFile written(m_workspace->file(name));
        if (!written.open(QIODevice::WriteOnly) || written.write(text) != text.size())
            qFatal("no file");
        return written.fileName();
    };
    const QString calendar = file(u"events.ics"_s, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\n"
                                                   "DTSTART;VALUE=DATE:20261120\r\nSUMMARY:Picnic\r\nEND:VEVENT\r\n"
                                                   "END:VCALENDAR\r\n");
    const auto events = ImportSource::named(file(u"events.csv"_s, "Name,Date\nPicnic,2026-11-20\n"));
    const auto pledges = ImportSource::named(file(u"pledges.csv"_s, "Name,Amount,Status\nRosa,20,pledged\n"));
    const EventId event(m_cast->row(u"event"_s, Member::Coming));
    const auto outcomes = [&](const Session &session) {
        const auto told = [](const auto &done) { return done ? u"done"_s : done.error().id; };
        return QStringList{
            told(CalendarImport(workspace().store(), workspace().events()).run(session, calendar, true)),
            told(EventFiles(workspace().store(), workspace().people(), workspace().events()).run(session, events, true)),
            told(PledgeFiles(workspace().store()).run(session, pledges, event, u"Pledges"_s, true))};
    };
    QCOMPARE(outcomes(ana()), QStringList(3, u"done"_s));
    QCOMPARE(outcomes(named(u"intern with an event"_s).session), QStringList(3, u"not-allowed"_s));
    m_checks += 6;
}

void TestRoles::internsPrintTheirOwnPapers()
{
    const Session intern = named(u"intern"_s).session;
    const PlacementId own(m_cast->row(u"placement"_s, Member::Own)), hidden(m_cast->row(u"placement"_s, Member::Hidden));
    QVERIFY(workspace().credits().note(intern, own, u"Letter of hours"_s));
    QVERIFY(!workspace().credits().note(intern, hidden, u"Letter of hours"_s));
    QCOMPARE(workspace().applications().of(intern, m_cast->person(Member::Own)).size(), 1);
    QVERIFY(workspace().applications().of(intern, m_cast->person(Member::Hidden)).isEmpty());
    m_checks += 4;
}

void TestRoles::thereAreEnoughChecks()
{
    Gate::tell('I', u"%1 checks of what each role sees and does"_s.arg(m_checks), u"1,500, all right"_s, m_checks >= 1500);
    QVERIFY(m_checks >= 1500);
}

RNF_TEST(TestRoles)
#include "tst_roles.moc"
