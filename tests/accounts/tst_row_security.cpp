#include "accounts/RestrictedOffice.h"
#include "support/Gate.h"
#include "support/TestProgram.h"
#include "support/TestWorkspace.h"

#include "storage/Image.h"
#include "workspace/RowRules.h"
#include "workspace/RowSecurity.h"
#include "workspace/WorkspaceSchema.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Gate I, by plain SQL: what interns and viewers read and write on an office server is what safety.md says, whatever program they
/// come with.
class TestRowSecurity : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTableIsSecured();
    void eachRoleReadsItsRows();
    void eachRoleWritesItsRows();
    void whatIsForbiddenChangesNothing_data();
    void whatIsForbiddenChangesNothing();
    void whatIsToldTruthfullyIsKept();
    void aNumberThatIsUsedAgainTellsNothing();
    void tablesOfTheOwnDeceiveNobody();
    void wordsFindNobodyElse();
    void newRulesReplaceTheOldOnes();
    void withoutRulesNothingIsSeen();
    void thereAreEnoughChecks();
    void cleanupTestCase() { m_office.reset(); }

private:
    void readAll(const RolesAsking &who);
    void writeAll(const RolesAsking &who);
    void check(bool is, bool should, const RolesAsking &who, const QString &what, const QString &table, Member member);
    /// A statement in a transaction of its own, past the program's own triggers; how many rows it changed, or its trouble.
    StorageError::Trouble tried(Database &database, const QString &sql, int &changed);
    /// What everybody's rows and the log say, as the owner reads them.
    QByteArray everything();
    QString withPlaces(QString sql);

    RolesCast &cast() { return m_office->cast(); }
    qint64 number(const QString &login, const QString &sql) { return m_office->number(login, sql); }

    std::unique_ptr<RestrictedOffice> m_office;
    qint64 m_checks = 0;
    int m_turn = 0;
    QStringList m_wrong;
};

#define RNF_ALL_KEPT()                                                                                                      \
    do {                                                                                                                    \
        const auto wrong = std::exchange(m_wrong, {});                                                                      \
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 wrong: "_s.arg(wrong.size())                                              \
                                             + wrong.first(qMin<qsizetype>(60, wrong.size())).join(u"\n"_s)));              \
    } while (false)

void TestRowSecurity::check(bool is, bool should, const RolesAsking &who, const QString &what, const QString &table,
                            Member member)
{
    ++m_checks;
    if (is != should)
        m_wrong += u"%1 %2 %3 %4 of %5"_s.arg(who.name, is ? u"may"_s : u"may not"_s, what, table, keyOf(member));
}

void TestRowSecurity::initTestCase()
{
    if (!RestrictedOffice::canBe())
        QSKIP("PostgreSQL 15 is not installed");
    m_office = std::make_unique<RestrictedOffice>();
}

void TestRowSecurity::everyTableIsSecured()
{
    Database owner(m_office->place(), Database::Mode::Read);
    Statement open(owner, u"SELECT coalesce(string_agg(relname, ', '), '') FROM pg_class WHERE relkind = 'r' "
                          "AND relnamespace = 'public'::regnamespace AND NOT relrowsecurity"_s);
    QCOMPARE(open.one<QString>(), QString());
    Statement granted(owner, u"SELECT count(*) FROM information_schema.table_privileges WHERE table_schema = 'public' AND "
                             "grantee = 'rnf_viewer' AND privilege_type <> 'SELECT'"_s);
    QCOMPARE(granted.one<qint64>(), 0);
    Statement deletes(
        owner, u"SELECT count(*) FROM information_schema.table_privileges WHERE grantee IN ('PUBLIC', "
               "'rnf_intern') AND (privilege_type NOT IN ('SELECT', 'INSERT', 'UPDATE', 'DELETE') OR "
               "(privilege_type = 'DELETE' AND table_name IN ('person', 'registration', 'sheet', 'action', 'change'))) "
               "AND table_schema IN ('public', 'guard')"_s);
    QCOMPARE(deletes.one<qint64>(), 0);
    // What runs as the owner finds nothing of the caller's.
    Statement unsafe(owner, u"SELECT count(*) FROM pg_proc WHERE prosecdef AND NOT coalesce(proconfig, '{}') @> "
                            "ARRAY['search_path=public, pg_temp']"_s);
    QCOMPARE(unsafe.one<qint64>(), 0);
    m_checks += 4;
}

void TestRowSecurity::readAll(const RolesAsking &who)
{
    Database database(m_office->placeOf(who), Database::Mode::Read);
    const auto all = [&](const QString &column, const QString &table, const auto &visit) {
        try {
            Statement(database, u"SELECT %1 FROM public.\"%2\""_s.arg(column, table)).each(visit);
        } catch (const StorageError &) {
            // Not even the column may be named.
        }
    };
    for (const auto &table : cast().records()) {
        QSet<qint64> ids;
        QSet<QString> words;
        all(u"id"_s, table, [&](Row &row) { ids.insert(row.take<qint64>()); });
        const QString column = cast().wordColumn(table);
        if (!column.isEmpty())
            all(column, table, [&](Row &row) { words.insert(row.take<QString>()); });
        for (const Member member : everyMember) {
            const bool should = reads(who, table, member);
            check(ids.contains(cast().row(table, member)), should, who, u"read"_s, table, member);
            if (!column.isEmpty())
                check(words.contains(RolesCast::word(table, column, member)), should && !isBlank(who, table, column), who,
                      u"read the words"_s, table, member);
        }
    }
    qint64 others = 0;
    all(u"account_id"_s, u"action"_s, [&](Row &row) { others += row.take<qint64>() != who.session.account.value; });
    check(others == 0, true, who, u"see only the own"_s, u"action"_s, Member::Own);
}

void TestRowSecurity::eachRoleReadsItsRows()
{
    for (const auto &who : m_office->interns()) {
        m_office->give(who);
        readAll(who);
    }
    readAll(m_office->viewer());
    RNF_ALL_KEPT();
}

StorageError::Trouble TestRowSecurity::tried(Database &database, const QString &sql, int &changed)
{
    changed = 0;
    try {
        database.exec(u"BEGIN; SET LOCAL rnf.recording = 'restoring'"_s);
        changed = Statement(database, sql).run();
        database.exec(u"ROLLBACK"_s);
        return StorageError::Trouble::None;
    } catch (const StorageError &error) {
        database.exec(u"ROLLBACK"_s);
        return error.trouble();
    }
}

void TestRowSecurity::writeAll(const RolesAsking &who)
{
    Database database(m_office->placeOf(who), Database::Mode::Write);
    int changed = 0;
    for (const auto &table : cast().records()) {
        const QString column = cast().wordColumn(table);
        for (const Member member : everyMember) {
            // On every day some stand for the others in turn.
            if (++m_turn % Gate::times(5, 1) != 0)
                continue;
            const bool should = who.isIntern() && reads(who, table, member) && internWrites(who, table, member);
            const qint64 row = cast().row(table, member);
            if (!column.isEmpty()) {
                const auto trouble =
                    tried(database, u"UPDATE \"%1\" SET %2 = %2 WHERE id = %3"_s.arg(table, column).arg(row), changed);
                check(changed == 1, should, who, u"change"_s, table, member);
                check(changed == 0 || trouble == StorageError::Trouble::None, true, who, u"quietly change"_s, table, member);
            }
            const auto trouble = tried(database, u"DELETE FROM \"%1\" WHERE id = %2"_s.arg(table).arg(row), changed);
            // Of what others refer to it says so. With some goes what an intern does not see.
            static const QStringList held{u"person"_s, u"registration"_s, u"sheet"_s};
            check(changed == 1 || trouble == StorageError::Trouble::Constraint, should && !held.contains(table), who,
                  u"delete"_s, table, member);
            if (!should)
                continue;
            const qint64 other = cast().row(table, Member::Hidden);
            (void)tried(database, u"UPDATE \"%1\" SET id = %2 WHERE id = %3"_s.arg(table).arg(other + 1).arg(row), changed);
            check(changed == 1, false, who, u"renumber"_s, table, member);
        }
    }
}

void TestRowSecurity::eachRoleWritesItsRows()
{
    // Each row is tried by itself, so a few stand for all.
    static const QStringList writers{u"intern with nothing"_s, u"intern with a list"_s, u"intern with an event"_s,
                                     u"intern who leads the programme"_s, u"intern with an event, budgets and needs"_s};
    for (const auto &who : m_office->interns()) {
        if (!writers.contains(who.name))
            continue;
        m_office->give(who);
        writeAll(who);
    }
    writeAll(m_office->viewer());
    RNF_ALL_KEPT();
}

QByteArray TestRowSecurity::everything()
{
    Database owner(m_office->place(), Database::Mode::Read);
    QByteArray all = contentOf(owner);
    for (const auto &sql : {u"SELECT seq, action_seq, table_no, row_id, last_id, op, image FROM change ORDER BY seq"_s,
                            u"SELECT seq, account_id, label, undoes_seq, 0, 0, 0 FROM action ORDER BY seq"_s,
                            u"SELECT installation, next_number, 0, 0, 0, 0, 0 FROM id_block ORDER BY 1"_s})
        Statement(owner, sql).each([&](Row &row) {
            for (int i = 0; i < 7; ++i)
                all += jsonOf(row.take<SqlValue>()) + ',';
            all += '\n';
        });
    return all;
}

void TestRowSecurity::whatIsForbiddenChangesNothing_data()
{
    QTest::addColumn<QString>("sql");
    const auto add = [](const char *name, const QString &sql) { QTest::newRow(name) << sql; };
    add("a change that is not logged", u"UPDATE person SET note = 'x' WHERE id = @own"_s);
    add("a row that is not logged", u"INSERT INTO phone (id, person_id, raw, digits) VALUES (77, @own, '1', '1')"_s);
    add("a deletion that is not logged", u"DELETE FROM phone WHERE person_id = @own"_s);
    add("a row in place of another", u"CREATE TEMP TABLE kept AS SELECT * FROM phone WHERE person_id = @own; "
                                     "DELETE FROM phone WHERE person_id = @own; INSERT INTO phone SELECT * FROM kept"_s);
    add("a number for a stranger", u"INSERT INTO phone (id, person_id, raw, digits) VALUES (77, @hidden, '1', '1')"_s);
    add("a number that goes to a stranger", u"UPDATE phone SET person_id = @hidden WHERE person_id = @own"_s);
    add("a log of what was not done",
        u"UPDATE person SET note = 'x' WHERE id = @own; @change 10, @hidden, @hidden, 'insert', 'd')"_s);
    add("a log of more than was done",
        u"UPDATE person SET note = 'x' WHERE id = @own; @change 10, @own, @own, 'insert', 'd')"_s);
    add("a log that makes rows one's own", u"@change 10, 1, 9000000000000, 'insert', 'd')"_s);
    add("a log that says something else than its digest",
        u"UPDATE person SET note = 'x' WHERE id = @own; @change 10, @own, @own, 'update', 'd')"_s);
    add("a chain that breaks", u"@action @seq, @rosa, 'now', NULL, sha256(''), 0, 'h')"_s);
    add("in somebody else's name", u"@action @seq, @ana, 'now', 'x', 'd', 0, 'h')"_s);
    add("in nobody's name", u"@action @seq, NULL, 'now', 'x', 'd', 0, 'h')"_s);
    add("out of turn", u"@action @seq + 1, @rosa, 'now', 'x', 'd', 0, 'h')"_s);
    add("taking back what others did",
        u"INSERT INTO action (seq, account_id, done_at, label, label_digest, row_count, hash, undoes_seq) "
        "VALUES (@seq, @rosa, 'now', 'x', 'd', 0, 'h', 1)"_s);
    add("a purged log", u"UPDATE change SET image = NULL, salt = NULL"_s);
    add("a log without entries", u"DELETE FROM change"_s);
    add("actions without labels", u"UPDATE action SET label = NULL, label_salt = NULL"_s);
    add("no actions", u"DELETE FROM action"_s);
    add("an empty log", u"TRUNCATE change, action"_s);
    add("deleting a person", u"DELETE FROM person WHERE id = @own"_s);
    add("being somebody else", u"UPDATE account SET person_id = @hidden"_s);
    add("being an organizer", u"UPDATE account SET role = 'organizer'"_s);
    add("another account", u"INSERT INTO account (id, name, role) VALUES (77, 'rosa', 'intern')"_s);
    add("a grant", u"INSERT INTO account_grant (id, account_id, kind) VALUES (77, @rosa, 'programme_lead')"_s);
    add("ids that were given before", u"UPDATE id_block SET next_number = 1"_s);
    add("all ids at once", u"UPDATE id_block SET next_number = next_number + 10000000"_s);
    add("no blocks", u"DELETE FROM id_block"_s);
    add("a setting", u"UPDATE setting SET value = 'x'"_s);
    add("the version", u"UPDATE meta SET value = '0'"_s);
    add("the search index", u"UPDATE search_row SET words = ''"_s);
    add("the search index by its function", u"SELECT guard.put_search(@hidden, 'k', 'x', ''::tsvector)"_s);
    add("what was touched", u"INSERT INTO guard.touched (xid, table_no, row_id, op) "
                            "VALUES (pg_current_xact_id(), 10, @hidden, 'insert')"_s);
    add("a stranger at an event", u"INSERT INTO registration (id, event_id, person_id) VALUES (77, @event, @hidden)"_s);
    add("a task of others", u"INSERT INTO task_person (id, task_id, person_id) VALUES (77, @task, @own)"_s);
    add("acting as the owner", u"SET ROLE owner"_s);
    add("signing in as the owner", u"SET SESSION AUTHORIZATION owner"_s);
    add("no row security", u"ALTER TABLE person DISABLE ROW LEVEL SECURITY"_s);
    add("no policy", u"DROP POLICY intern_reads ON person"_s);
    add("no trigger", u"DROP TRIGGER touches ON person"_s);
    add("no triggers", u"SET session_replication_role = replica"_s);
    add("no guard", u"DROP SCHEMA guard CASCADE"_s);
    add("an own function in the guard", u"CREATE FUNCTION guard.x() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s);
    add("an own table beside", u"CREATE TABLE public.x (id bigint)"_s);
    add("a role", u"CREATE ROLE helper LOGIN"_s);
    add("a trigger of the guard on a table of one's own",
        u"CREATE TEMP TABLE own (id bigint); CREATE TRIGGER x AFTER INSERT ON own FOR EACH ROW EXECUTE FUNCTION "
        "guard.touch('10')"_s);
    // What follows is told with the right digests.
    add("an entry under a number far ahead",
        u"UPDATE phone SET raw = '2' WHERE id = @phone; @entry(9223372036854775000, @phone, 'update'); @act"_s);
    add("a deletion told as an edit", u"UPDATE phone SET raw = '2' WHERE id = @phone; @entry(@next, @phone, 'update'); "
                                      "DELETE FROM phone WHERE id = @phone; @act"_s);
    add("a row told of that was taken back", u"INSERT INTO phone (id, person_id, raw, digits) VALUES (77, @own, '1', '1'); "
                                             "@entry(@next, 77, 'insert'); DELETE FROM phone WHERE id = 77; @act"_s);
    add("the truth in somebody else's name",
        u"UPDATE phone SET raw = '2' WHERE id = @phone; @entry(@next, @phone, 'update'); @anas"_s);
    add("a program of the server", u"COPY account TO PROGRAM 'true'"_s);
}

/// With an event, so that most is open to her.
void TestRowSecurity::whatIsForbiddenChangesNothing()
{
    QFETCH(QString, sql);
    m_office->give(m_office->intern(
        u"with an event"_s, [&](Session &session) { session.grants.events = {cast().row(u"event"_s, Member::Coming)}; }));
    const QByteArray before = everything();
    sql = withPlaces(sql);
    for (const auto &login : {u"rosa"_s, u"vera"_s}) {
        Database database(m_office->placeOf(login), Database::Mode::Write);
        try {
            database.exec(u"BEGIN; SET LOCAL rnf.recording = 'restoring';"_s + sql + u"; COMMIT"_s);
            QFAIL(qPrintable(login + u" was not refused"_s));
        } catch (const StorageError &error) {
            QVERIFY2(error.trouble() == StorageError::Trouble::NotAllowed, error.what());
        }
        ++m_checks;
    }
    QVERIFY(everything() == before);
}

/// The same statements that are refused when they say something else.
void TestRowSecurity::whatIsToldTruthfullyIsKept()
{
    m_office->give(m_office->intern(
        u"with an event"_s, [&](Session &session) { session.grants.events = {cast().row(u"event"_s, Member::Coming)}; }));
    const QByteArray before = everything();
    Database database(m_office->placeOf(u"rosa"_s), Database::Mode::Write);
    database.exec(withPlaces(u"BEGIN; SET LOCAL rnf.recording = 'restoring'; UPDATE phone SET raw = '2' WHERE id = @phone; "
                             "@entry(@next, @phone, 'update'); @act; COMMIT"_s));
    QVERIFY(everything() != before);
    ++m_checks;
}

/// What stands in a row's place in a test's statement.
QString TestRowSecurity::withPlaces(QString sql)
{
    static const QRegularExpression entry(u"@entry\\(([^,]*), ([^,]*), '(\\w+)'\\)"_s);
    const QString phone = QString::number(loggedNumberOf(workspaceSchema(), "phone"));
    sql.replace(entry,
                u"INSERT INTO change (seq, action_seq, table_no, row_id, last_id, op, salt, digest) VALUES (\\1, @seq, %1, "
                "\\2, \\2, '\\3', '', sha256(convert_to(concat_ws('|', %1, \\2, \\2, 0, '\\3', ''), 'UTF8')))"_s.arg(phone));
    const auto act = [](const QString &who) {
        return u"INSERT INTO action (seq, account_id, done_at, label, label_salt, label_digest, row_count, hash) SELECT "
               u"@seq, %1, "
               "'now', 'x', '', sha256('x'), 1, sha256(h.newest_hash || convert_to(concat_ws('|', @seq, %1, 'now', 0, 1, "
               "''), 'UTF8') || "
               "sha256('x') || sha256((SELECT digest FROM change ORDER BY seq DESC LIMIT 1))) FROM log_head() h"_s.arg(who);
    };
    const std::pair<const char *, QString> places[] = {
        {"@action", u"INSERT INTO action (seq, account_id, done_at, label, label_digest, row_count, hash) VALUES ("_s},
        {"@act", act(u"@rosa"_s)},
        {"@anas", act(u"@ana"_s)},
        {"@next", u"(SELECT newest_change + 1 FROM log_head())"_s},
        {"@phone", QString::number(cast().row(u"phone"_s, Member::Own))},
        {"@change", u"INSERT INTO change (seq, action_seq, table_no, row_id, last_id, op, digest) VALUES (900000, @seq, "_s},
        {"@seq", u"(SELECT newest_action + 1 FROM log_head())"_s},
        {"@own", QString::number(cast().person(Member::Own).value)},
        {"@hidden", QString::number(cast().person(Member::Hidden).value)},
        {"@event", QString::number(cast().row(u"event"_s, Member::Coming))},
        {"@task", QString::number(cast().row(u"task"_s, Member::Hidden))},
        {"@ana", QString::number(m_office->ana().account.value)},
        {"@rosa", QString::number(m_office->rosa().account.value)},
    };
    for (const auto &[place, meant] : places)
        sql.replace(QLatin1String(place), meant);
    return sql;
}

void TestRowSecurity::aNumberThatIsUsedAgainTellsNothing()
{
    const auto rosa = m_office->open(u"rosa"_s);
    QVERIFY(rosa);
    const auto act = [](Workspace &workspace, const Session &who, const QString &sql) {
        return bool(workspace.store().act(who, Operation::EditPeople, u"Write"_s,
                                          [&](Action &action) { action.database().exec(sql); }));
    };
    const QString insert = u"INSERT INTO tag (id, name) VALUES (4242, 'again')"_s,
                  remove = u"DELETE FROM tag WHERE id = 4242"_s;
    const QString own =
        u"SELECT count(*) FROM guard.own_%1() o WHERE o = 4242"_s.arg(loggedNumberOf(workspaceSchema(), "tag"));
    QVERIFY(act(*rosa, rosa->firstSession(), insert));
    QCOMPARE(number(u"rosa"_s, own), 1);
    QVERIFY(act(*rosa, rosa->firstSession(), remove));
    QCOMPARE(number(u"rosa"_s, own), 0);
    QVERIFY(act(m_office->workspace(), m_office->ana(), insert));
    QCOMPARE(number(u"rosa"_s, own), 0);
    QVERIFY(act(*rosa, rosa->firstSession(), remove)); // finds none of hers
    QCOMPARE(number(u"owner"_s, u"SELECT count(*) FROM tag WHERE id = 4242"_s), 1);
    QVERIFY(act(m_office->workspace(), m_office->ana(), remove));
    m_checks += 5;
}

void TestRowSecurity::tablesOfTheOwnDeceiveNobody()
{
    Database database(m_office->placeOf(u"rosa"_s), Database::Mode::Write);
    Statement ids(database, u"SELECT count(*) FROM guard.people()"_s);
    const auto before = ids.one<qint64>();
    database.exec(u"CREATE TEMP TABLE account AS SELECT id, %1 AS person_id, 'rosa'::text AS name, 'intern'::text AS role, "
                  "1 AS is_active, 1 AS sees_needs FROM public.account WHERE role = 'organizer';"
                  "CREATE TEMP TABLE account_grant (account_id bigint, kind text, target bigint);"
                  "CREATE TEMP TABLE person AS SELECT 1::bigint AS id;"
                  "CREATE FUNCTION pg_temp.lower(name) RETURNS text LANGUAGE sql AS 'SELECT ''ana'''"_s.arg(
                      cast().person(Member::Hidden).value));
    QCOMPARE(Statement(database, u"SELECT guard.account()"_s).one<qint64>(), m_office->rosa().account.value);
    QCOMPARE(Statement(database, u"SELECT guard.me()"_s).one<qint64>(), cast().person(Member::Own).value);
    QCOMPARE(ids.one<qint64>(), before);
    m_checks += 3;
}

void TestRowSecurity::wordsFindNobodyElse()
{
    m_office->give(m_office->intern(u"with nothing"_s));
    for (const Member member : everyMember) {
        const QString hits = u"SELECT count(*) FROM guard.found(CAST('''%1''' AS tsquery)) f WHERE f = %2"_s
                                 .arg(RolesCast::phone(member).mid(1))
                                 .arg(cast().person(member).value);
        const RolesAsking rosa = m_office->intern(u"with nothing"_s);
        check(number(u"rosa"_s, hits) == 1, sees(rosa, member), rosa, u"find"_s, u"phone"_s, member);
        // Everybody is found by any number, so a number tells nothing.
        check(number(u"vera"_s, hits) == 1, true, m_office->viewer(), u"be told nothing"_s, u"phone"_s, member);
    }
    for (const auto &login : {u"rosa"_s, u"vera"_s}) {
        Database database(m_office->placeOf(login), Database::Mode::Read);
        for (const auto &column : {u"words"_s, u"text"_s})
            QVERIFY_THROWS_EXCEPTION(StorageError, Statement(database, u"SELECT %1 FROM search_row"_s.arg(column)).run());
        m_checks += 2;
    }
    RNF_ALL_KEPT();
}

void TestRowSecurity::newRulesReplaceTheOldOnes()
{
    {
        Database owner(m_office->place(), Database::Mode::Write);
        owner.exec(
            u"COMMENT ON SCHEMA guard IS 'older'; CREATE POLICY older ON person FOR SELECT TO rnf_intern USING (true);"
            "CREATE TABLE later (id BIGINT PRIMARY KEY, name TEXT)"_s);
    }
    QVERIFY(number(u"rosa"_s, u"SELECT count(*) FROM person"_s) > 4);
    QVERIFY(m_office->open(u"owner"_s));
    m_office->give(m_office->intern(u"with nothing"_s));
    readAll(m_office->intern(u"with nothing"_s));
    QCOMPARE(number(u"rosa"_s, u"SELECT count(*) FROM later"_s), 0);
    RNF_ALL_KEPT();
    Database owner(m_office->place(), Database::Mode::Write);
    owner.exec(u"DROP TABLE later"_s);
}

/// An upgrade takes the rules away, because its steps may change what they ask for; the next organizer's program makes them again.
void TestRowSecurity::withoutRulesNothingIsSeen()
{
    Database owner(m_office->place(), Database::Mode::Write);
    owner.connection().beginRestoring();
    owner.connection().commitRestored(workspaceSchema());
    for (const auto &table : cast().records()) {
        for (const auto &login : {u"rosa"_s, u"vera"_s})
            QCOMPARE(number(login, u"SELECT count(*) FROM public.\"%1\""_s.arg(table)), 0);
        m_checks += 2;
    }
    QVERIFY(m_office->open(u"owner"_s));
    readAll(m_office->viewer());
    RNF_ALL_KEPT();
}

void TestRowSecurity::thereAreEnoughChecks()
{
    Gate::tell('I', u"%1 checks by plain SQL of what a role reads and writes"_s.arg(m_checks), u"all right"_s, true);
    QVERIFY(m_checks >= 1500);
}

RNF_TEST(TestRowSecurity)
#include "tst_row_security.moc"
