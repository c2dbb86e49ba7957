// What the rules of rows leave for one session: all SQL about whom it sees.
#include "base/Dates.h"
#include "lists/Lists.h"
#include "people/CustomFields.h"
#include "people/PeopleSchema.h"
#include "workspace/RowRules.h"
#include "workspace/RowSecurity.h"

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
        return settledRule(rule, [&](const QString &word, const QString &column) { return meant(table, word, column); });
    }
    QStringList read(std::span<const char *const> selects) const
    {
        QStringList said;
        for (const char *select : selects)
            said += read("", select);
        return said;
    }
    /// Does it see everybody? Then nobody is looked up.
    bool seesAllPeople() const { return m_session.role == Role::Organizer && m_session.grants.units.isEmpty(); }

private:
    QString meant(const char *table, const QString &word, const QString &column) const
    {
        const Grants &grants = m_session.grants;
        const auto within = [&](const QList<qint64> &ids) { return u"(%1 IN (%2))"_s.arg(column, idsText(ids)); };
        if (word == "all"_L1)
            return ruleOfAll;
        if (word == "people"_L1)
            // The sign keeps whoever asks for some rows from going through everybody who is seen.
            return seesAllPeople() ? ruleOfAll : u"(+%1 IN (SELECT id FROM %2))"_s.arg(column, seenPeople);
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
                .arg(loggedNumberOf(m_schema, table));
        if (word == "veiled"_L1)
            return u"(%1 IN (%2))"_s.arg(column, veiled());
        if (word == "named"_L1)
            return u"(%1 IN (SELECT supervisor_id FROM @base.placement WHERE person_id = %2 UNION SELECT faculty_id FROM "
                   "@base.placement WHERE person_id = %2))"_s.arg(column)
                       .arg(m_session.person.value);
        if (word == "everybody"_L1)
            return seesAllPeople() ? u"1"_s : u"0"_s;
        if (word == "account"_L1)
            return QString::number(m_session.account.value);
        for (const auto &[name, isGiven] : {std::pair(u"assessments"_s, grants.assessments),
                                            {u"budgets"_s, grants.budgets},
                                            {u"lead"_s, grants.programmeLead},
                                            {u"needs"_s, m_session.seesNeeds},
                                            {u"supervisor"_s, grants.supervisor}}) {
            if (word == name)
                return isGiven ? u"1"_s : u"0"_s;
        }
        return ruleOfNobody;
    }

    /// The tables of which it sees nothing at all for want of a grant.
    QString veiled() const
    {
        QList<qint64> numbers;
        QList<QByteArray> within; // their parents stand before them
        for (const auto &rule : rowRules()) {
            const QByteArrayView asked = rule.organizer;
            if ((asked.startsWith("@lead") && !m_session.grants.programmeLead)
                || (asked.startsWith("@placements") && !m_session.grants.programmeLead)
                || (asked.startsWith("@budgets") && !m_session.grants.budgets)
                || (asked.startsWith("@needs") && !m_session.seesNeeds)
                || std::ranges::any_of(within, [&](const QByteArray &parent) { return asked.contains(parent); })) {
                within += "SELECT id FROM " + QByteArray(rule.table) + ')';
                numbers += loggedNumberOf(m_schema, rule.table);
            }
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

Scope::Seen people(Database &database, const RuleReading &reading, const Session &session, const QDate &today)
{
    Scope::Seen seen{seenPeople, {u"id"_s}, {}, {made(PeopleTable::Person, u"person"_s)}, {}};
    seen.selects = reading.read(sightRules().people);
    if (session.role == Role::Organizer) {
        // Whoever brought a list in does not see for ever who works in other units.
        seen.selects += seen.added.first()
                      + u" AND NOT EXISTS (SELECT 1 FROM @base.employment e WHERE e.person_id = p.id AND "
                        "e.unit_id IS NOT NULL)"_s;
        seen.selects += inUnits(session.grants.units);
        return seen;
    }
    seen.selects += seen.added;
    seen.selects += reading.read(sightRules().internsPeople);
    seen.rows = listed(database, session.grants.lists + session.grants.exportLists, today);
    return seen;
}

Scope::Seen placements(const RuleReading &reading)
{
    // Who leads the programme makes them.
    const auto &asked = sightRules().placements;
    return {seenPlacements, {u"id"_s}, reading.read(asked), reading.read(asked.first(1)), {}};
}

/// "note = '', born = NULL" as columns and what is read in their place.
QHash<QString, QString> replacedBy(const QString &text)
{
    QHash<QString, QString> replaced;
    for (const auto &one : text.split(u", "_s, Qt::SkipEmptyParts))
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
        settled.writes = ruleOfAll;
        break;
    case Role::Intern:
        settled.condition = said(rule.intern);
        settled.replaced = replacedBy(*rule.internReads ? said(rule.internReads) : QString());
        settled.writes = said(rule.internWrites);
        break;
    case Role::Viewer:
        settled.condition = said(rule.viewer);
        settled.replaced = replacedBy(QString::fromLatin1(rule.viewerReads));
        break;
    }
    if (settled.condition == ruleOfAll)
        settled.condition.clear();
    return settled;
}

} // namespace

Scope scopeOf(Database &database, const Schema &schema, const Session &session, const QDate &today)
{
    const RuleReading reading(schema, session);
    Scope scope;
    scope.hidesContacts = session.role == Role::Viewer;
    if (!scope.hidesContacts) // no rule of viewers asks for anybody
        scope.seen = {own(session), placements(reading)};
    if (!scope.hidesContacts && !reading.seesAllPeople())
        scope.seen += people(database, reading, session, today);
    QSet<QString> ruled;
    for (const auto &rule : rowRules()) {
        scope.rules += settled(rule, reading, session.role);
        ruled.insert(QString::fromLatin1(rule.table));
    }
    // Nobody said who may read it.
    for (const auto &table : database.connection().tables()) {
        if (!ruled.contains(table))
            scope.rules += Scope::Rule{table, ruleOfNobody, {}, {}};
    }
    // Of the search index a server has one table, and to whom it keeps to the rules it shows not all of its columns.
    const bool isShared = database.connection().isShared(), isKept = RowSecurity::roleAt(database).has_value();
    scope.rules.removeIf([&](const Scope::Rule &rule) {
        return (isShared && rule.table == "search_place"_L1) || (isKept && rule.table == "search_row"_L1);
    });
    return scope;
}

} // namespace rnf
