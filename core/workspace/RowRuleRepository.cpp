// What the rules of rows leave for one session: all SQL about whom it sees.
#include "base/Dates.h"
#include "interns/InternSchema.h"
#include "lists/Lists.h"
#include "people/CustomFields.h"
#include "people/PeopleSchema.h"
#include "workspace/RowRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString seenPeople = u"seen_person"_s, seenPlacements = u"seen_placement"_s, ownRows = u"own_row"_s;

QString idsText(const QList<qint64> &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts += QString::number(id);
    return texts.isEmpty() ? u"0"_s : texts.join(u", "_s); // nothing has the id 0
}

/// Reads the rules as one session's.
class RuleReading {
public:
    RuleReading(const Schema &schema, const Session &session) : m_schema(schema), m_session(session) {}

    QString read(const char *table, const char *rule) const
    {
        static const QRegularExpression place(u"@(?!base)(\\w+)(?:\\(([\\w.]+)\\))?"_s);
        const QString text = QString::fromLatin1(rule);
        if (text.isEmpty())
            return nothing;
        QString said;
        qsizetype at = 0;
        for (auto found = place.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            said += text.sliced(at, match.capturedStart() - at) + meant(table, match.captured(1), match.captured(2));
            at = match.capturedEnd();
        }
        return said + text.sliced(at);
    }
    /// Does it see everybody? Then nobody is looked up.
    bool seesAllPeople() const { return m_session.role == Role::Organizer && m_session.grants.units.isEmpty(); }

    static inline const QString all = u"1 = 1"_s, nothing = u"1 = 0"_s;

private:
    QString meant(const char *table, const QString &word, const QString &column) const
    {
        const Grants &grants = m_session.grants;
        const auto within = [&](const QList<qint64> &ids) { return u"(%1 IN (%2))"_s.arg(column, idsText(ids)); };
        if (word == "all"_L1)
            return all;
        if (word == "people"_L1)
            return seesAllPeople() ? all : u"(%1 IN (SELECT id FROM %2))"_s.arg(column, seenPeople);
        if (word == "placements"_L1)
            return u"(%1 IN (SELECT id FROM %2))"_s.arg(column, seenPlacements);
        if (word == "me"_L1)
            return within({m_session.person.value});
        if (word == "events"_L1)
            return within(grants.events);
        if (word == "lists"_L1)
            return within(grants.lists + grants.exportLists);
        if (word == "own"_L1)
            return u"EXISTS (SELECT 1 FROM %1 o WHERE o.table_no = %2 AND t.id BETWEEN o.first_no AND o.last_no)"_s
                .arg(ownRows)
                .arg(numberOf(table));
        if (word == "veiled"_L1)
            return u"(%1 IN (%2))"_s.arg(column, veiled());
        if (word == "account"_L1)
            return QString::number(m_session.account.value);
        for (const auto &[name, isGiven] : {std::pair(u"assessments"_s, grants.assessments),
                                            {u"budgets"_s, grants.budgets},
                                            {u"lead"_s, grants.programmeLead},
                                            {u"needs"_s, m_session.seesNeeds}}) {
            if (word == name)
                return isGiven ? u"1"_s : u"0"_s;
        }
        return nothing;
    }

    int numberOf(const char *table) const
    {
        const auto found = std::ranges::find_if(
            m_schema.tables, [table](const LoggedTable &logged) { return qstrcmp(logged.name, table) == 0; });
        return found == m_schema.tables.end() ? 0 : found->number;
    }

    /// The tables of which it sees nothing at all for want of a grant.
    QString veiled() const
    {
        QList<qint64> numbers;
        for (const auto &rule : rowRules()) {
            const QByteArrayView asked = rule.organizer;
            if ((asked.startsWith("@lead") && !m_session.grants.programmeLead)
                || (asked.startsWith("@placements") && !m_session.grants.programmeLead)
                || (asked.startsWith("@budgets") && !m_session.grants.budgets)
                || (asked.startsWith("@needs") && !m_session.seesNeeds))
                numbers += numberOf(rule.table);
        }
        return idsText(numbers);
    }

    const Schema &m_schema;
    const Session &m_session;
};

/// Everything that the session made, by table.
Scope::Seen own(const Session &session)
{
    const QString made = u"SELECT c.table_no, c.row_id, c.last_id FROM @base.change c %1 WHERE c.op = 'insert'"_s;
    const QString before =
        made.arg(u"JOIN @base.action a ON a.seq = c.action_seq AND a.account_id = %1"_s).arg(session.account.value);
    // Of what is being done there is no action yet.
    const QString now = made.arg(u"LEFT JOIN @base.action a ON a.seq = c.action_seq"_s) + u" AND a.seq IS NULL"_s;
    return {ownRows, {u"table_no"_s, u"first_no"_s, u"last_no"_s}, {before}, {now}, {}};
}

QString made(int table, const QString &name)
{
    return u"SELECT p.id FROM %1 o JOIN @base.%2 p ON p.id BETWEEN o.first_no AND o.last_no WHERE o.table_no = %3"_s
        .arg(ownRows, name)
        .arg(table);
}

/// Who is in lists that ask for conditions.
QStringList listed(Database &database, const QList<qint64> &lists, const QDate &today)
{
    QStringList people;
    if (lists.isEmpty())
        return people;
    const ConditionFields fields(CustomFields::catalog(database));
    for (const auto &list : ListRepository(database).all(fields)) {
        if (!lists.contains(list.id.value) || !list.isReadable || list.isHandPicked || list.filter().isEmpty())
            continue;
        for (const PersonId person : Lists::ids(database, list.filter(), {}, today))
            people += u"(%1)"_s.arg(person.value);
    }
    return people;
}

/// The people of these units and of those within them.
QString inUnits(const QList<qint64> &units)
{
    return u"WITH RECURSIVE below (id) AS (SELECT id FROM @base.unit WHERE id IN (%1) UNION "
           "SELECT u.id FROM @base.unit u JOIN below b ON u.parent_id = b.id) "
           "SELECT person_id FROM @base.employment WHERE unit_id IN (SELECT id FROM below)"_s.arg(idsText(units));
}

Scope::Seen people(Database &database, const Session &session, const QDate &today)
{
    const Grants &grants = session.grants;
    Scope::Seen seen{seenPeople, {u"id"_s}, {}, {made(PeopleTable::Person, u"person"_s)}, {}};
    seen.selects = seen.added;
    seen.selects += u"SELECT id FROM @base.person WHERE id = %1"_s.arg(session.person.value);
    if (grants.supervisor && session.person.isValid())
        seen.selects += u"SELECT person_id FROM @base.placement WHERE supervisor_id = %1"_s.arg(session.person.value);
    if (grants.programmeLead)
        seen.selects += {u"SELECT person_id FROM @base.placement"_s, u"SELECT person_id FROM @base.application"_s};
    if (session.role == Role::Organizer) {
        seen.selects += inUnits(grants.units);
        return seen;
    }
    // Who works under somebody knows them.
    seen.selects += u"SELECT supervisor_id FROM @base.placement WHERE person_id = %1"_s.arg(session.person.value);
    const QList<qint64> lists = grants.lists + grants.exportLists;
    seen.selects += u"SELECT person_id FROM @base.person_list_row WHERE person_list_id IN (%1)"_s.arg(idsText(lists));
    seen.selects += u"SELECT person_id FROM @base.registration WHERE event_id IN (%1)"_s.arg(idsText(grants.events));
    seen.selects +=
        u"SELECT s.person_id FROM @base.shift_sign_up s JOIN @base.volunteer_shift v ON v.id = s.volunteer_shift_id "
        "WHERE v.event_id IN (%1)"_s.arg(idsText(grants.events));
    seen.rows = listed(database, lists, today);
    return seen;
}

Scope::Seen placements(const Session &session)
{
    Scope::Seen seen{seenPlacements, {u"id"_s}, {}, {}, {}};
    if (session.grants.programmeLead) {
        seen.selects += u"SELECT id FROM @base.placement"_s;
        seen.added = seen.selects;
        return seen;
    }
    const QString of = u"SELECT id FROM @base.placement WHERE %1 = %2"_s;
    if (session.person.isValid())
        seen.selects += of.arg(u"person_id"_s).arg(session.person.value);
    if (session.person.isValid() && session.grants.supervisor)
        seen.selects += of.arg(u"supervisor_id"_s).arg(session.person.value);
    return seen;
}

/// "note = '', born = NULL" as columns and what is read in their place.
QHash<QString, QString> replacedBy(const char *text)
{
    QHash<QString, QString> replaced;
    for (const auto &one : QString::fromLatin1(text).split(u", "_s, Qt::SkipEmptyParts))
        replaced.insert(one.section(u" = "_s, 0, 0), one.section(u" = "_s, 1));
    return replaced;
}

Scope::Rule settled(const RowRule &rule, const RuleReading &reading, Role role)
{
    const auto said = [&](const char *text) { return reading.read(rule.table, text); };
    Scope::Rule settled;
    settled.table = QString::fromLatin1(rule.table);
    switch (role) {
    case Role::Organizer:
        settled.condition = said(rule.organizer);
        settled.writes = RuleReading::all;
        break;
    case Role::Intern:
        settled.condition = said(rule.intern);
        settled.replaced = replacedBy(rule.internReads);
        settled.writes = said(rule.internWrites);
        break;
    case Role::Viewer:
        settled.condition = said(rule.viewer);
        settled.replaced = replacedBy(rule.viewerReads);
        break;
    }
    if (settled.condition == RuleReading::all)
        settled.condition.clear();
    return settled;
}

} // namespace

Scope scopeOf(Database &database, const Schema &schema, const Session &session, const QDate &today)
{
    const RuleReading reading(schema, session);
    Scope scope;
    scope.hidesContacts = session.role == Role::Viewer;
    scope.seen = {own(session), people(database, session, today), placements(session)};
    QSet<QString> ruled;
    for (const auto &rule : rowRules()) {
        scope.rules += settled(rule, reading, session.role);
        ruled.insert(QString::fromLatin1(rule.table));
    }
    // Nobody said who may read it.
    for (const auto &table : database.connection().tables()) {
        if (!ruled.contains(table))
            scope.rules += Scope::Rule{table, RuleReading::nothing, {}, {}};
    }
    scope.rules.removeIf(
        [&](const Scope::Rule &rule) { return rule.table == "search_place"_L1 && database.connection().isShared(); });
    return scope;
}

} // namespace rnf
