#include "workspace/RowSecurity.h"

#include "workspace/RowRules.h"

#include <QMap>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What the rules ask for. Each reads the whole tables and answers for who signed in, whatever the program says of itself.
/// Names in a function are settled before anything of the caller's. What is the same for all rows stands in a SELECT of its own,
/// or it would be asked for each of them.
constexpr const char *lookups = R"(
CREATE SCHEMA guard;
GRANT USAGE ON SCHEMA guard TO rnf_intern, rnf_viewer;

CREATE FUNCTION guard.role() RETURNS text LANGUAGE sql STABLE @definer AS $$
    SELECT CASE WHEN pg_has_role(session_user, '@owner', 'MEMBER') THEN 'organizer'
                WHEN pg_has_role(session_user, 'rnf_viewer', 'MEMBER') THEN 'viewer'
                WHEN pg_has_role(session_user, 'rnf_intern', 'MEMBER') THEN 'intern' ELSE '' END $$;
CREATE FUNCTION guard.account() RETURNS bigint LANGUAGE sql STABLE @definer AS $$
    SELECT id FROM (SELECT id, role FROM account WHERE is_active = 1 AND lower(name) = lower(session_user)
                    ORDER BY name <> session_user, name, id LIMIT 1) own WHERE role = (SELECT guard.role()) $$;
CREATE FUNCTION guard.me() RETURNS bigint LANGUAGE sql STABLE @definer AS $$
    SELECT person_id FROM account WHERE id = (SELECT guard.account()) $$;
CREATE FUNCTION guard.given(VARIADIC kinds text[]) RETURNS SETOF bigint LANGUAGE sql STABLE @definer AS $$
    SELECT target FROM account_grant WHERE account_id = (SELECT guard.account()) AND kind = ANY (kinds) $$;
CREATE FUNCTION guard.has(what text) RETURNS integer LANGUAGE sql STABLE @definer AS $$
    SELECT CASE WHEN EXISTS (SELECT 1 FROM account_grant WHERE account_id = (SELECT guard.account()) AND kind = what) THEN 1
                WHEN what = 'needs' THEN coalesce((SELECT sees_needs FROM account WHERE id = (SELECT guard.account())), 0)
                ELSE 0 END $$;

-- What the transaction has touched, which the log must tell by its end.
CREATE UNLOGGED TABLE guard.touched (seq bigint GENERATED ALWAYS AS IDENTITY, xid xid8 NOT NULL, table_no integer NOT NULL,
    row_id bigint NOT NULL, op text NOT NULL);
CREATE INDEX touched_row ON guard.touched (table_no, row_id);
)";

/// Of one table, by its number in the log: the server plans well for a number that it knows.
constexpr const char *ownRowsOf = R"(
CREATE FUNCTION guard.own_%1() RETURNS SETOF bigint LANGUAGE sql STABLE @definer AS $$
    SELECT made FROM action a JOIN change c ON c.action_seq = a.seq, generate_series(c.row_id, c.last_id) made
    WHERE a.account_id = (SELECT guard.account()) AND c.table_no = %1 AND c.op = 'insert'
    -- Somebody else may have made a row of that number since.
    AND NOT EXISTS (SELECT 1 FROM change d WHERE d.table_no = %1 AND d.row_id = made AND d.op = 'delete' AND d.seq > c.seq)
    UNION ALL
    SELECT row_id FROM guard.touched WHERE xid = pg_current_xact_id_if_assigned() AND table_no = %1 AND op = 'insert' $$;
)";

constexpr const char *writing = R"(
CREATE FUNCTION guard.refuse(why text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '%', why USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION guard.touch() RETURNS trigger LANGUAGE plpgsql @definer AS $$
BEGIN
    IF TG_TABLE_SCHEMA <> 'public' THEN
        PERFORM guard.refuse('only tables of the workspace are told of');
    ELSIF TG_OP = 'DELETE' THEN
        INSERT INTO guard.touched (xid, table_no, row_id, op)
            VALUES (pg_current_xact_id(), TG_ARGV[0]::integer, OLD.id, 'delete');
    ELSIF TG_OP = 'INSERT' OR OLD IS DISTINCT FROM NEW THEN
        INSERT INTO guard.touched (xid, table_no, row_id, op)
            VALUES (pg_current_xact_id(), TG_ARGV[0]::integer, NEW.id, lower(TG_OP));
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION guard.told() RETURNS trigger LANGUAGE plpgsql @definer AS $$
DECLARE
    done text[] := (SELECT array_agg(op ORDER BY seq) FROM guard.touched
        WHERE xid = NEW.xid AND table_no = NEW.table_no AND row_id = NEW.row_id);
    -- What became of the row as a whole; nothing where it was made and taken back again.
    came text := CASE WHEN done[1] = 'insert' AND done[cardinality(done)] = 'delete' THEN NULL WHEN done[1] = 'insert' THEN 'insert'
        ELSE done[cardinality(done)] END;
    said text[] := (SELECT array_agg(c.op) FROM action a JOIN change c ON c.action_seq = a.seq
        WHERE a.seq = (SELECT max(seq) FROM action) AND a.xmin = NEW.xid::xid AND c.table_no = NEW.table_no
        AND NEW.row_id BETWEEN c.row_id AND c.last_id);
BEGIN
    IF done IS NOT NULL AND ((came IS NULL AND said IS NOT NULL) OR (came IS NOT NULL AND (came = ANY (said)) IS NOT TRUE)) THEN
        PERFORM guard.refuse('what is changed stands in the change log');
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER told AFTER INSERT ON guard.touched DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION guard.told();

CREATE FUNCTION guard.tells() RETURNS trigger LANGUAGE plpgsql @definer AS $$
BEGIN
    IF NEW.action_seq <> (SELECT coalesce(max(seq), 0) + 1 FROM action)
       OR NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM change)
       OR NEW.last_id - NEW.row_id + 1 <> (SELECT count(DISTINCT row_id) FROM guard.touched
            WHERE xid = pg_current_xact_id() AND table_no = NEW.table_no AND row_id BETWEEN NEW.row_id AND NEW.last_id
            AND op = NEW.op)
       OR NEW.digest IS DISTINCT FROM sha256(NEW.salt || convert_to(concat_ws('|', NEW.table_no, NEW.row_id, NEW.last_id,
            coalesce(NEW.about_id, 0), NEW.op, coalesce(NEW.image, '')), 'UTF8')) THEN
        PERFORM guard.refuse('the change log tells of what was changed, and of nothing else');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER tells BEFORE INSERT ON public.change FOR EACH ROW WHEN (@restricted) EXECUTE FUNCTION guard.tells();

CREATE FUNCTION guard.enters() RETURNS trigger LANGUAGE plpgsql @definer AS $$
DECLARE
    before bytea := (SELECT hash FROM action ORDER BY seq DESC LIMIT 1);
    told bytea := (SELECT string_agg(digest, '' ORDER BY seq) FROM change WHERE action_seq = NEW.seq);
BEGIN
    IF guard.account() IS NULL OR NEW.account_id IS DISTINCT FROM guard.account()
       OR NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM action)
       OR (NEW.undoes_seq IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM action WHERE seq = NEW.undoes_seq AND account_id = NEW.account_id)) THEN
        PERFORM guard.refuse('everybody acts in their own name, and takes back only what they did');
    END IF;
    IF NEW.label_digest IS DISTINCT FROM sha256(NEW.label_salt || convert_to(coalesce(NEW.label, ''), 'UTF8'))
       OR NEW.hash IS DISTINCT FROM sha256(coalesce(before, '') || convert_to(concat_ws('|', NEW.seq, NEW.account_id,
            NEW.done_at, coalesce(NEW.undoes_seq, 0), NEW.row_count, ''), 'UTF8') || NEW.label_digest
            || sha256(coalesce(told, ''))) THEN
        PERFORM guard.refuse('the chain of the change log goes on');
    END IF;
    DELETE FROM guard.touched WHERE xid <> pg_current_xact_id();
    RETURN NEW;
END $$;
CREATE TRIGGER enters BEFORE INSERT ON public.action FOR EACH ROW WHEN (@restricted) EXECUTE FUNCTION guard.enters();

-- Ids that were given once are not given again.
CREATE FUNCTION guard.goes_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.installation <> OLD.installation OR NEW.next_number >= 8589934592 OR NEW.next_number NOT BETWEEN OLD.next_number AND OLD.next_number + 1000000 THEN
        PERFORM guard.refuse('a block of ids is used from its beginning on');
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER goes_on BEFORE UPDATE ON public.id_block FOR EACH ROW WHEN (@restricted) EXECUTE FUNCTION guard.goes_on();
GRANT INSERT, UPDATE ON public.id_block TO rnf_intern;
CREATE POLICY intern_blocks ON public.id_block TO rnf_intern USING (true);
GRANT INSERT ON public.action, public.change TO rnf_intern;
CREATE POLICY intern_adds ON public.action FOR INSERT TO rnf_intern WITH CHECK (true);
CREATE POLICY intern_adds ON public.change FOR INSERT TO rnf_intern WITH CHECK (true);
CREATE POLICY intern_is_adding ON public.change FOR SELECT TO rnf_intern
    USING (action_seq > (SELECT newest_action FROM public.log_head()));

-- The search index: whom words find of those that are seen, and what is known of one who was changed. Viewers find by names
-- alone, which their program compares itself. What an intern's program does not see of somebody it cannot index, so that the
-- index is made anew by the next organizer's.
CREATE FUNCTION guard.found(words tsquery) RETURNS SETOF bigint LANGUAGE sql STABLE @definer AS $$
    SELECT s.id FROM search_row s WHERE (SELECT guard.role()) = 'viewer' AND (SELECT guard.account()) IS NOT NULL
    UNION ALL
    SELECT s.id FROM search_row s WHERE (SELECT guard.role()) = 'intern' AND s.words @@ $1 AND s.id IN (SELECT guard.people()) $$;
CREATE FUNCTION guard.put_search(person bigint, key bytea, said text, words tsvector) RETURNS integer
    LANGUAGE plpgsql @definer AS $$
BEGIN
    IF guard.role() <> 'intern' OR (person IN (SELECT guard.people())) IS NOT TRUE THEN
        PERFORM guard.refuse('nobody is found by what others say of them');
    END IF;
    INSERT INTO search_row (id, sort_key, text, words) VALUES (person, key, said, words)
        ON CONFLICT (id) DO UPDATE SET sort_key = excluded.sort_key, text = excluded.text, words = excluded.words;
    IF EXISTS (SELECT 1 FROM person_name n WHERE n.person_id = person AND n.is_private = 1) THEN
        UPDATE meta SET value = '' WHERE name = 'derived';
    END IF;
    RETURN 1;
END $$;
-- A trigger's function is fired by its table alone: on a table of one's own it would tell what never was.
DO $$
DECLARE
    asked regprocedure;
BEGIN
    REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA guard FROM PUBLIC;
    FOR asked IN SELECT oid FROM pg_proc WHERE pronamespace = 'guard'::regnamespace AND prorettype <> 'trigger'::regtype LOOP
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO rnf_intern, rnf_viewer', asked);
    END LOOP;
END $$;
REVOKE ALL ON public.search_row FROM rnf_intern, rnf_viewer;
GRANT SELECT (id, sort_key) ON public.search_row TO rnf_intern, rnf_viewer;
)";

/// The number of a change's table is the log's, and does not change.
QString ofServer(const char *text, const QString &owner)
{
    QString ddl = QString::fromLatin1(text);
    ddl.replace("@definer"_L1, "SECURITY DEFINER SET search_path = public, pg_temp"_L1);
    ddl.replace("@restricted"_L1, "NOT pg_has_role(session_user, '@owner', 'MEMBER')"_L1);
    return ddl.replace("@owner"_L1, owner);
}

/// A rule of one table as the server settles it: with its lookups in place of a session's own numbers.
class SecuredRule {
public:
    SecuredRule(const Schema &schema, const char *table) : m_table(table), m_number(loggedNumberOf(schema, table)) {}

    /// Of rows that are there.
    QString read(const char *rule) const
    {
        return settled(rule, [this](const QString &word, const QString &column) { return meant(word, column); });
    }
    /// Of a row that is being made: it is one's own, and nobody knows its id yet.
    QString ofNew(const char *rule) const
    {
        return settled(rule, [this](const QString &word, const QString &column) {
            const bool isOfItself = word == "own"_L1 || column == "t.id"_L1;
            return isOfItself ? ruleOfAll : meant(word, column);
        });
    }
    /// A lookup of whole tables, as it stands in a function.
    static QString within(const char *select)
    {
        const SecuredRule rule({}, "");
        return settledRule(select, [&](const QString &word, const QString &column) { return rule.meant(word, column); })
            .replace("@base."_L1, "public."_L1);
    }

private:
    QString settled(const char *rule, const RuleWords &words) const
    {
        static const QRegularExpression row(u"\\bt\\."_s);
        return settledRule(rule, words).replace(row, u"\"%1\"."_s.arg(QLatin1String(m_table)));
    }

    QString meant(const QString &word, const QString &column) const
    {
        if (word == "all"_L1)
            return ruleOfAll;
        if (word == "people"_L1 || word == "placements"_L1)
            return u"(%1 IN (SELECT guard.%2()))"_s.arg(column, word);
        if (word == "me"_L1)
            return u"(%1 = (SELECT guard.me()))"_s.arg(column);
        if (word == "events"_L1)
            return u"(%1 IN (SELECT guard.given('event')))"_s.arg(column);
        if (word == "lists"_L1)
            return u"(%1 IN (SELECT guard.given('list', 'export_list')))"_s.arg(column);
        if (word == "own"_L1)
            return u"(t.id IN (SELECT guard.own_%1()))"_s.arg(m_number);
        if (word == "named"_L1)
            return ruleOfNobody; // a row is shown with its note, or not at all
        if (word == "account"_L1)
            return u"(SELECT guard.account())"_s;
        const QString grant = word == "lead"_L1 ? u"programme_lead"_s : word;
        return u"(SELECT guard.has('%1'))"_s.arg(grant);
    }

    const char *m_table;
    int m_number;
};

QString lookupFunction(const QString &name, const QString &select)
{
    return u"CREATE FUNCTION %1 RETURNS SETOF bigint LANGUAGE sql STABLE @definer AS $$\n%2 $$;\n"_s.arg(name, select);
}

using LookupFunctions = QMap<QString, QString>; ///< their texts, by name

/// What a rule looks up in whole tables stands in a function of the table's, since who is asked about reads less.
QString withFunction(QString rule, const QString &table, LookupFunctions &made)
{
    static const QRegularExpression lookup(u"\\((SELECT [^()]*@base(?:[^()]|(\\((?:[^()]|(?2))*\\)))*)\\)"_s);
    const auto match = lookup.match(rule);
    if (!match.hasMatch())
        return rule;
    const QString name = u"guard.of_%1()"_s.arg(table);
    made[name] = lookupFunction(name, match.captured(1).replace("@base."_L1, "public."_L1));
    return rule.replace(match.captured(), u"(SELECT %1)"_s.arg(name));
}

QString policy(const QString &name, const QString &table, const char *of, const char *role, const QString &rule)
{
    return u"CREATE POLICY %1 ON public.\"%2\" FOR %3 TO %4 %5 (%6);\n"_s.arg(
        name, table, QLatin1String(of), QLatin1String(role), qstrcmp(of, "INSERT") == 0 ? u"WITH CHECK"_s : u"USING"_s,
        rule);
}

QStringList quoted(const QStringList &columns)
{
    QStringList quoted;
    for (const auto &column : columns)
        quoted += u'"' + column + u'"';
    return quoted;
}

/// Everybody may name what is not hidden from them in any row; which rows they read of it the policies say.
QString namesOf(const QString &table, const RowRule *rule, const QStringList &columns)
{
    QStringList open = columns;
    if (rule) {
        for (const auto &hidden : QString::fromLatin1(rule->viewerReads).split(u", "_s, Qt::SkipEmptyParts))
            open.removeAll(hidden.section(u" = "_s, 0, 0));
    }
    return u"ALTER TABLE public.\"%1\" ENABLE ROW LEVEL SECURITY;\n"
           "REVOKE ALL ON public.\"%1\" FROM rnf_intern, rnf_viewer;\n"
           "GRANT SELECT ON public.\"%1\" TO rnf_intern;\nGRANT SELECT (%2) ON public.\"%1\" TO rnf_viewer;\n"_s.arg(
               table, quoted(open).join(u", "_s));
}

/// With these goes what hangs on them, also what an intern does not see of it: what others wrote of a person, what somebody needs
/// at an event, the other lines of a sheet. Organizers alone delete them.
constexpr const char *heldByOrganizers[] = {"person", "registration", "sheet"};

QString internWriting(const Schema &schema, const RowRule &rule, QStringList columns, LookupFunctions &made)
{
    const QString table = QString::fromLatin1(rule.table);
    const SecuredRule secured(schema, rule.table);
    const auto both = [&](const QString &read, const QString &written) {
        return withFunction(u"(%1) AND (%2)"_s.arg(read, written), table, made);
    };
    const QString old = both(secured.read(rule.intern), secured.read(rule.internWrites));
    columns.removeAll(u"id"_s);
    QString ddl = u"GRANT INSERT, UPDATE (%2) ON public.\"%1\" TO rnf_intern;\n"_s.arg(table, quoted(columns).join(u", "_s))
                + policy(u"intern_adds"_s, table, "INSERT", "rnf_intern",
                         both(secured.ofNew(rule.intern), secured.ofNew(rule.internWrites)))
                + policy(u"intern_changes"_s, table, "UPDATE", "rnf_intern", old);
    if (std::ranges::none_of(heldByOrganizers, [&](const char *held) { return table == QLatin1String(held); }))
        ddl += u"GRANT DELETE ON public.\"%1\" TO rnf_intern;\n"_s.arg(table)
             + policy(u"intern_removes"_s, table, "DELETE", "rnf_intern", old);
    return ddl;
}

QString policiesOf(const Schema &schema, const RowRule &rule, const QStringList &columns, LookupFunctions &made)
{
    const QString table = QString::fromLatin1(rule.table);
    const SecuredRule secured(schema, rule.table);
    // By these the program tells who has no account, or one of another role, that nothing more is shown.
    static const QStringList tellWhy{u"meta"_s, u"setting"_s, u"account"_s};
    const QString known = tellWhy.contains(table) ? ruleOfAll : u"(SELECT guard.account()) IS NOT NULL"_s;
    const auto reads = [&](const QString &name, const char *role, const char *said) {
        const QString both = u"%1 AND (%2)"_s.arg(known, secured.read(said));
        return policy(name, table, "SELECT", role, withFunction(both, table, made));
    };
    QString ddl = reads(u"intern_reads"_s, "rnf_intern", rule.intern) + reads(u"viewer_reads"_s, "rnf_viewer", rule.viewer);
    if (*rule.internWrites != '\0')
        ddl += internWriting(schema, rule, columns, made);
    return ddl;
}

/// Whom a session sees, as functions beside the lookups.
QString sightFunctions(const Schema &schema)
{
    QStringList people{u"SELECT guard.own_%1()"_s.arg(loggedNumberOf(schema, "person"))}, placements;
    for (const auto &selects : {sightRules().people, sightRules().internsPeople}) {
        for (const char *select : selects)
            people += SecuredRule::within(select);
    }
    for (const char *select : sightRules().placements)
        placements += SecuredRule::within(select);
    // A nobody among them would leave open who is not.
    const auto ids = [](const QStringList &selects) {
        return u"SELECT id FROM (%1) seen (id) WHERE id IS NOT NULL"_s.arg(selects.join(u"\nUNION ALL\n"_s));
    };
    return lookupFunction(u"guard.people()"_s, ids(people)) + lookupFunction(u"guard.placements()"_s, ids(placements));
}

bool asksForOwn(const RowRule &rule)
{
    return qstrcmp(rule.table, "person") == 0 || QByteArrayView(rule.intern).contains("@own")
        || QByteArrayView(rule.internWrites).contains("@own");
}

QString ownFunctions(const Schema &schema, const QStringList &tables)
{
    QString ddl;
    for (const auto &rule : rowRules()) {
        if (tables.contains(QLatin1String(rule.table)) && asksForOwn(rule))
            ddl += QString::fromLatin1(ownRowsOf).arg(loggedNumberOf(schema, rule.table));
    }
    return ddl;
}

QString touches(const Schema &schema, const QString &table)
{
    const int number = loggedNumberOf(schema, table.toLatin1().constData());
    return number == 0 ? QString()
                       : u"CREATE TRIGGER touches AFTER INSERT OR UPDATE OR DELETE ON public.\"%1\" FOR EACH ROW\n"
                         "    WHEN (@restricted) EXECUTE FUNCTION guard.touch(%2);\n"_s.arg(table)
                             .arg(number);
}

} // namespace

QString RowSecurity::ddl(const Schema &schema, const QHash<QString, QStringList> &columns, const QString &owner)
{
    QStringList tables = columns.keys();
    tables.sort();
    QString names, policies, triggers;
    LookupFunctions made;
    for (const auto &table : std::as_const(tables)) {
        const auto rule =
            std::ranges::find_if(rowRules(), [&](const RowRule &one) { return table == QLatin1String(one.table); });
        const bool isRuled = rule != rowRules().end();
        names += namesOf(table, isRuled ? &*rule : nullptr, columns[table]);
        if (isRuled)
            policies += policiesOf(schema, *rule, columns[table], made);
        triggers += touches(schema, table);
    }
    const QString whole = QString::fromLatin1(lookups) + ownFunctions(schema, tables) + sightFunctions(schema)
                        + QStringList(made.values()).join(QString()) + names + policies + QString::fromLatin1(writing)
                        + triggers;
    return ofServer(whole.toLatin1().constData(), owner);
}

} // namespace rnf
