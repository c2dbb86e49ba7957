#include "storage/Database.h"
#include "workspace/RowSecurity.h"

#include <QCryptographicHash>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QHash<QString, QStringList> columnsOfAll(Connection &connection)
{
    QHash<QString, QStringList> columns;
    for (const auto &table : connection.tables() + QStringList{u"search_row"_s}) {
        for (const auto &column : connection.columns(table))
            columns[table] += column.name;
    }
    return columns;
}

/// The role that owns the tables, where this login acts as it and the server knows whom to keep to the rules; else nothing.
QString ownerWhoMayGuard(Database &database)
{
    Statement owner(database, u"SELECT pg_get_userbyid(relowner) FROM pg_class WHERE oid = to_regclass('public.meta') "
                              "AND pg_has_role(current_user, relowner, 'USAGE') AND 2 = "
                              "(SELECT count(*) FROM pg_roles WHERE rolname IN ('rnf_intern', 'rnf_viewer'))"_s);
    return owner.one<QString>().value_or(QString());
}

} // namespace

std::optional<Role> RowSecurity::roleAt(Database &database)
{
    if (!database.connection().isShared())
        return std::nullopt;
    Statement kept(database, u"SELECT row_security_active(to_regclass('public.meta'))"_s);
    if (!kept.one<bool>().value_or(false))
        return std::nullopt;
    Statement role(database, u"SELECT guard.role()"_s);
    return role.one<QString>() == u"intern"_s ? Role::Intern : Role::Viewer;
}

void RowSecurity::bringUpToDate(Database &reader, const Schema &schema)
{
    const QString owner = reader.connection().isShared() ? ownerWhoMayGuard(reader) : QString();
    if (owner.isEmpty())
        return;
    const QString made = ddl(schema, columnsOfAll(reader.connection()), owner);
    const QString mark = QString::fromLatin1(QCryptographicHash::hash(made.toUtf8(), QCryptographicHash::Sha256).toHex());
    Statement known(reader, u"SELECT obj_description(to_regnamespace('guard'), 'pg_namespace')"_s);
    if (known.one<QString>() == mark)
        return;
    Database writer(reader.path(), Database::Mode::Write);
    writer.connection().beginRestoring(); // which takes away what was made of it before
    const auto takeBack = qScopeGuard([&] { writer.rollBackQuietly(); });
    writer.exec(made + u"COMMENT ON SCHEMA guard IS '%1'"_s.arg(mark));
    writer.connection().commitRestored(schema);
}

} // namespace rnf
