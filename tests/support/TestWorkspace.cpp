#include "support/TestWorkspace.h"

namespace rnf {

TestWorkspace::TestWorkspace() : m_path(m_folder.filePath(QStringLiteral("test.rnf")))
{
    auto made = Workspace::create(m_path, {QStringLiteral("Local 1184"), QStringLiteral("Ana")}, options());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    m_workspace = std::move(*made);
    session = m_workspace->firstSession();
}

void TestWorkspace::reopen()
{
    close();
    auto opened = Workspace::open(m_path, options());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().message));
    m_workspace = std::move(*opened);
    session = m_workspace->firstSession();
}

Workspace::Options TestWorkspace::options()
{
    Workspace::Options options;
    options.installation = 7;
    options.dates = Dates(today);
    return options;
}

Person TestWorkspace::person(const QString &given, const QString &family, const QString &phone, const QString &email) const
{
    Person person;
    person.givenName = given;
    person.familyName = family;
    const FieldContext context{m_workspace->phones()};
    if (!phone.isEmpty())
        PersonFields::find(QStringLiteral("mobile_phone"))->write(person, phone, context);
    if (!email.isEmpty())
        PersonFields::find(QStringLiteral("email"))->write(person, email, context);
    return person;
}

PersonId TestWorkspace::add(const Person &person)
{
    const auto id = m_workspace->people().add(session, person);
    if (!id)
        qFatal("%s", qPrintable(id.error().message));
    return *id;
}

bool wasClosedCleanly(const QString &path)
{
    Database file(path, Database::Mode::Read);
    return WorkspaceFile::noted(file, QStringLiteral("closed")) == QLatin1String("clean");
}

QByteArray contentOf(Database &database)
{
    QStringList tables;
    Statement list(database,
                   QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                  "AND name NOT LIKE 'search_text%' AND name NOT IN ('search_place', 'action', 'change', "
                                  "'id_block', 'meta') ORDER BY name"));
    list.each([&](Row &row) { tables += row.take<QString>(); });
    QByteArray content;
    for (const auto &table : tables) {
        QStringList columns;
        Statement info(database, QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
        info.each([&](Row &row) { columns += QStringLiteral("quote(%1)").arg(row.take<QString>()); });
        Statement rows(database,
                       QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columns.join(QLatin1String("||','||")), table));
        content += table.toUtf8() + '\n';
        rows.each([&](Row &row) { content += row.take<QString>().toUtf8() + '\n'; });
    }
    return content;
}

} // namespace rnf
