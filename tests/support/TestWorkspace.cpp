#include "support/TestWorkspace.h"

#include "support/TestServer.h"

#include "storage/Image.h"
#include "storage/TextIndex.h"
#include "storage/sqlite/vault.h"

namespace rnf {

TestWorkspace::TestWorkspace(In in)
{
    if (in == In::WhatIsAsked && TestServer::isAsked()) {
        m_path = TestServer::preparedPlace();
        reopen();
        return;
    }
    m_path = m_folder.filePath(QStringLiteral("test.rnf"));
    auto made = Workspace::create(m_path, setup(), options());
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
    m_workspace = std::move(*made);
    session = m_workspace->firstSession();
}

TestWorkspace::~TestWorkspace()
{
    close();
    if (Connection::isServer(m_path))
        TestServer::giveBack(m_path);
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

std::shared_ptr<const vault::Opened> TestWorkspace::newKey(const QString &passphrase, const QString &recoveryCode,
                                                           qint64 made)
{
    constexpr vault::Cost cheap{1, 8192};
    auto prepared = vault::prepare(passphrase, recoveryCode, made, cheap);
    if (!prepared)
        qFatal("%s", qPrintable(prepared.error().message));
    return std::make_shared<const vault::Opened>(*std::move(prepared));
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
    static const QStringList ofTheFile{QStringLiteral("action"), QStringLiteral("change"), QStringLiteral("id_block"),
                                       QStringLiteral("meta")};
    QByteArray content;
    for (const auto &table : database.connection().tables()) {
        if (ofTheFile.contains(table))
            continue;
        QStringList columns;
        for (const auto &column : database.connection().columns(table))
            columns += column.name;
        content += table.toUtf8() + '\n';
        Statement rows(database,
                       QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columns.join(QLatin1String(", ")), table));
        rows.each([&](Row &row) {
            for (qsizetype i = 0; i < columns.size(); ++i)
                content += jsonOf(row.take<SqlValue>()) + ',';
            content += '\n';
        });
    }
    TextIndex::of(database)->eachRow([&](const TextIndex::Text &text) {
        content += QByteArray::number(text.id) + ' ' + text.sortKey.toHex() + ' ' + text.text.toUtf8() + '\n';
    });
    return content;
}

} // namespace rnf
