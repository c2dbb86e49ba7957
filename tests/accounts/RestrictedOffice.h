#pragma once

#include "accounts/RolesTable.h"
#include "support/TestServer.h"
#include "support/TestWorkspace.h"

#include "people/PersonFields.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace rnf {

/// A server of its own, with the roles that packaging/office-server makes, so that no other test finds them: those are of the
/// whole server. Rosa is let in as an intern, Vera and Luis as viewers.
class RestrictedServer {
public:
    static bool isInstalled() { return QFile::exists(QStringLiteral("/usr/lib/postgresql/15/bin/postgres")); }

    RestrictedServer()
    {
        run(QStringLiteral("start"));
        qputenv("RNF_TEST_SERVER", QFile::encodeName(folder()));
        m_place = TestServer::emptyPlace();
        Database owner(m_place, Database::Mode::Write);
        owner.exec(QStringLiteral("CREATE ROLE rnf_intern NOLOGIN; CREATE ROLE rnf_viewer NOLOGIN;"
                                  "CREATE ROLE rosa LOGIN IN ROLE rnf_intern; CREATE ROLE vera LOGIN IN ROLE rnf_viewer;"
                                  "CREATE ROLE luis LOGIN IN ROLE rnf_viewer"));
    }
    ~RestrictedServer() { run(QStringLiteral("stop")); }
    RestrictedServer(const RestrictedServer &) = delete;
    RestrictedServer &operator=(const RestrictedServer &) = delete;

    QString place() const { return m_place; }
    QString placeOf(const QString &login) const
    {
        QUrl url(m_place);
        url.setUserName(login);
        return url.toString();
    }

private:
    QString folder() const { return m_folder.filePath(QStringLiteral("server")); }
    void run(const QString &command) const
    {
        if (QProcess::execute(QStringLiteral(RNF_SOURCE_DIR "/tests/support/postgres"), {command, folder()}) != 0)
            qFatal("the server does not %s", qPrintable(command));
    }

    QTemporaryDir m_folder;
    QString m_place;
};

/// A workspace there with Ana, who runs it, Rosa, of whom RolesCast tells, and Vera. Luis is an intern in the workspace, and a viewer
/// on the server.
class RestrictedOffice {
public:
    static bool canBe() { return RestrictedServer::isInstalled(); }

    RestrictedOffice()
    {
        auto made = Workspace::create(place(), TestWorkspace::setup(), TestWorkspace::options());
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        m_workspace = std::move(*made);
        m_ana = m_workspace->firstSession();
        m_cast = std::make_unique<RolesCast>(m_workspace->store());
        m_cast->fill(m_ana, Member::Own);
        m_rosa = account(QStringLiteral("Rosa"), Role::Intern, m_cast->person(Member::Own));
        m_vera = account(QStringLiteral("vera"), Role::Viewer, {});
        for (const Member member : everyMember) {
            if (member != Member::Own)
                m_cast->fill(member == Member::Made ? m_rosa : m_ana, member);
        }
        account(QStringLiteral("luis"), Role::Intern, m_cast->person(Member::InUnit));
    }

    Workspace &workspace() { return *m_workspace; }
    RolesCast &cast() { return *m_cast; }
    const Session &ana() const { return m_ana; }
    const Session &rosa() const { return m_rosa; }

    QString place() const { return m_server.place(); }
    QString placeOf(const QString &login) const { return m_server.placeOf(login); }
    QString placeOf(const RolesAsking &who) const { return placeOf(who.session.name.toLower()); }

    /// The number that a statement answers to a login.
    qint64 number(const QString &login, const QString &sql) const
    {
        Database database(placeOf(login), Database::Mode::Read);
        return Statement(database, sql).one<qint64>().value_or(-1);
    }
    /// The program, as one of them starts it; null where it does not open, with a warning.
    std::unique_ptr<Workspace> open(const QString &login) const
    {
        auto opened = Workspace::open(placeOf(login), TestWorkspace::options());
        if (!opened)
            qWarning("%s", qPrintable(opened.error().message));
        return opened ? std::move(*opened) : nullptr;
    }
    Person person(const QString &given, const QString &phone) const
    {
        Person person;
        person.givenName = given;
        person.familyName = QStringLiteral("Newcomer");
        if (!phone.isEmpty())
            PersonFields::find(QStringLiteral("mobile_phone"))->write(person, phone, FieldContext{m_workspace->phones()});
        return person;
    }

    RolesAsking viewer() const { return {QStringLiteral("viewer"), m_vera}; }
    /// Rosa, with what she is given.
    RolesAsking intern(const QString &name, const std::function<void(Session &)> &with = {}) const
    {
        RolesAsking who{QStringLiteral("intern ") + name, m_rosa};
        if (with)
            with(who.session);
        return who;
    }
    QList<RolesAsking> interns() const
    {
        const qint64 list = m_cast->row(QStringLiteral("person_list"), Member::Listed);
        const qint64 event = m_cast->row(QStringLiteral("event"), Member::Coming);
        return {
            intern(QStringLiteral("with nothing")),
            intern(QStringLiteral("with a list"), [=](Session &session) { session.grants.lists = {list}; }),
            intern(QStringLiteral("with an event"), [=](Session &session) { session.grants.events = {event}; }),
            intern(QStringLiteral("who exports a list"), [=](Session &session) { session.grants.exportLists = {list}; }),
            intern(QStringLiteral("with assessments"), [](Session &session) { session.grants.assessments = true; }),
            intern(QStringLiteral("who supervises"), [](Session &session) { session.grants.supervisor = true; }),
            intern(QStringLiteral("who leads the programme"), [](Session &session) { session.grants.programmeLead = true; }),
            intern(QStringLiteral("with budgets"), [](Session &session) { session.grants.budgets = true; }),
            intern(QStringLiteral("with needs"), [](Session &session) { session.seesNeeds = true; }),
            intern(QStringLiteral("with an event, budgets and needs"), [=](Session &session) {
                session.grants.events = {event};
                session.grants.budgets = session.seesNeeds = true;
            })};
    }
    /// The server asks for what is written down, not for what a session says of itself.
    void give(const RolesAsking &who)
    {
        QList<AccountId> seeing{m_ana.account};
        if (who.session.seesNeeds)
            seeing += who.session.account;
        if (!m_workspace->accounts().setGrants(m_ana, who.session.account, who.grants())
            || !m_workspace->accounts().setSeesNeeds(m_ana, seeing))
            qFatal("no grants");
    }

private:
    Session account(const QString &name, Role role, PersonId person)
    {
        const auto added = m_workspace->accounts().add(m_ana, name, role, person);
        if (!added)
            qFatal("%s", qPrintable(added.error().message));
        return added->session();
    }

    RestrictedServer m_server;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<RolesCast> m_cast;
    Session m_ana, m_rosa, m_vera;
};

} // namespace rnf
