#include "storage/Scope.h"

#include "storage/Action.h"
#include "storage/Database.h"
#include "storage/StorageError.h"

#include <QRegularExpression>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype seenAtOnce = 500;

QString based(QString sql, const Dialect &dialect) { return sql.replace("@base"_L1, QLatin1String(dialect.base)); }

/// Rows that an action made, or one that it changed or deleted.
struct Touched {
    QString table;
    qint64 first, last;
    bool isNew, isChanged;
};

QList<Touched> touchedBy(Action &action, const Schema &schema)
{
    QHash<int, QString> names;
    for (const auto &table : schema.tables)
        names.insert(table.number, QString::fromLatin1(table.name));
    QList<Touched> touched;
    Statement entries(action.database(), u"SELECT table_no, row_id, last_id, op FROM change WHERE action_seq = ?"_s);
    entries.each(
        [&](Row &row) {
            int number = 0;
            Touched rows;
            QString op;
            row >> number >> rows.first >> rows.last >> op;
            rows.table = names.value(number);
            rows.isNew = op == "insert"_L1;
            rows.isChanged = op == "update"_L1;
            touched += rows;
        },
        action.seq());
    return touched;
}

/// What a statement of numbers answers. It asks for what the connection alone has, so it is none that works elsewhere.
QList<QList<qint64>> numbersOf(Database &database, const QString &sql, qsizetype columns)
{
    QList<QList<qint64>> found;
    const auto query = database.connection().query(sql);
    while (query->step()) {
        QList<qint64> row;
        for (int column = 0; column < columns; ++column)
            row += std::get<qint64>(query->value(column));
        found += row;
    }
    return found;
}

/// May the session of this connection write all of these rows?
bool mayWrite(Database &database, const Scope::Rule &rule, const Touched &rows)
{
    const QString sql = u"SELECT count(*) FROM \"%1\" t WHERE id BETWEEN %2 AND %3 AND (%4)"_s.arg(rule.table)
                            .arg(rows.first)
                            .arg(rows.last)
                            .arg(based(rule.writes, database.connection().dialect()));
    return numbersOf(database, sql, 1).first().first() == rows.last - rows.first + 1;
}

/// The scope as it stood before the action, for the connection that writes: what the session saw then, and what is its own by
/// what the action has made.
Scope asItStood(Scope scope, Database &before)
{
    for (auto &seen : scope.seen) {
        seen.selects = seen.added;
        const QString sql = u"SELECT %1 FROM %2"_s.arg(seen.columns.join(u", "_s), seen.table);
        for (const auto &row : numbersOf(before, sql, seen.columns.size())) {
            QStringList values;
            for (const qint64 value : row)
                values += QString::number(value);
            seen.rows += u'(' + values.join(u", "_s) + u')';
        }
    }
    return scope;
}

QString columnsOf(const Scope::Rule &rule, Connection &connection)
{
    if (rule.replaced.isEmpty())
        return u"*"_s;
    QStringList columns;
    for (const auto &column : connection.columns(rule.table)) {
        const auto other = rule.replaced.find(column.name);
        columns += other == rule.replaced.end() ? column.name : *other + u" AS "_s + column.name;
    }
    return columns.join(u", "_s);
}

} // namespace

const Scope::Rule *Scope::find(const QString &table) const
{
    const auto found = std::ranges::find(rules, table, &Rule::table);
    return found == rules.end() ? nullptr : &*found;
}

Scope Scope::about(QStringList tables) const
{
    static const QRegularExpression name(u"\\w+"_s);
    for (qsizetype i = 0; i < tables.size(); ++i) {
        const Rule *rule = find(tables[i]);
        if (!rule)
            continue;
        for (auto word = name.globalMatch(rule->condition + u' ' + rule->writes); word.hasNext();) {
            const QString said = word.next().captured();
            if (!tables.contains(said) && find(said))
                tables += said;
        }
    }
    Scope scope{seen, {}, hidesContacts};
    std::ranges::copy_if(rules, std::back_inserter(scope.rules),
                         [&](const Rule &rule) { return tables.contains(rule.table); });
    return scope;
}

std::unique_ptr<Database> ReadingPlace::open() const
{
    auto database = std::make_unique<Database>(path, Database::Mode::Read);
    if (schema.scopeOf && !Policy::seesEverything(session))
        database->narrow(schema.scopeOf(*database, schema, session, today));
    return database;
}

void refuseOutside(Action &action, const ReadingPlace &place)
{
    const auto touched = touchedBy(action, place.schema);
    QStringList tables;
    for (const auto &rows : touched) {
        if (!tables.contains(rows.table))
            tables += rows.table;
    }
    // What is being done is seen by nobody else yet.
    Database before(place.path, Database::Mode::Read), &now = action.database();
    before.narrow(place.schema.scopeOf(before, place.schema, place.session, place.today).about(tables));
    now.narrow(asItStood(before.scope(), before));
    const auto widen = qScopeGuard([&] { now.widenQuietly(); });
    for (const auto &rows : touched) {
        const auto *rule = before.scope().find(rows.table);
        if (!rule || rule->writes.isEmpty() || !(rows.isNew || mayWrite(before, *rule, rows))
            || ((rows.isNew || rows.isChanged) && !mayWrite(now, *rule, rows)))
            throw Refusal(Policy::refusal());
    }
}

QStringList Scope::making(Connection &connection) const
{
    const Dialect &dialect = connection.dialect();
    QStringList making;
    for (const auto &one : seen) {
        const QString names = one.columns.join(u", "_s), key = one.columns.first();
        if (one.columns.size() == 1)
            making += u"CREATE TEMP TABLE %1 (%2 %3)"_s.arg(one.table, key, QLatin1String(dialect.key));
        else
            making += u"CREATE TEMP TABLE %1 (%2 BIGINT NOT NULL, PRIMARY KEY (%3))"_s.arg(
                one.table, one.columns.join(u" BIGINT NOT NULL, "_s), names);
        const QString insert = u"INSERT INTO %1 WITH said (%2) AS (%3) SELECT %2 FROM said WHERE %4 IS NOT NULL "
                               "ON CONFLICT DO NOTHING"_s;
        for (const auto &select : one.selects)
            making += insert.arg(one.table, names, based(select, dialect), key);
        for (qsizetype i = 0; i < one.rows.size(); i += seenAtOnce)
            making += insert.arg(one.table, names, u"VALUES "_s + one.rows.mid(i, seenAtOnce).join(u", "_s), key);
    }
    for (const auto &rule : rules) {
        if (rule.condition.isEmpty() && rule.replaced.isEmpty())
            continue;
        making += u"CREATE TEMP VIEW \"%1\" AS SELECT %2 FROM %3.\"%1\" t%4"_s.arg(
            rule.table, columnsOf(rule, connection), QLatin1String(dialect.base),
            rule.condition.isEmpty() ? QString() : u" WHERE "_s + based(rule.condition, dialect));
    }
    return making;
}

} // namespace rnf
