#pragma once

#include "support/TestDay.h"

#include "workspace/Workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace rnf {

/// A workspace of its own, gone at the end of the test: in a file, or on the server where the tests run there.
class TestWorkspace {
public:
    enum class In { WhatIsAsked, File };
    /// `File`: what is tested is a matter of files.
    explicit TestWorkspace(In in = In::WhatIsAsked);
    ~TestWorkspace();
    TestWorkspace(const TestWorkspace &) = delete;
    TestWorkspace &operator=(const TestWorkspace &) = delete;

    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    QString path() const { return m_path; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    void close() { m_workspace.reset(); }
    void reopen();

    static Workspace::Options options();
    /// Of a file that is to be made, as Workspace::newKey, but so cheap that a test can open many; the file says what it costs.
    /// `made`: the name of its first slot.
    static std::shared_ptr<const vault::Opened> newKey(const QString &passphrase, const QString &recoveryCode,
                                                       qint64 made = QDateTime::currentMSecsSinceEpoch());
    static WorkspaceSetup setup() { return {QStringLiteral("Local 1184"), QStringLiteral("Ana")}; }

    /// Somebody with these names, and if given a mobile phone and an e-mail address.
    Person person(const QString &given, const QString &family, const QString &phone = {}, const QString &email = {}) const;
    PersonId add(const Person &person);

    Session session;

private:
    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Workspace> m_workspace;
};

/// What a workspace file that nobody has open says of its last closing.
bool wasClosedCleanly(const QString &path);

/// All rows of all tables but the log and what is derived, as text: two states are equal when these are.
QByteArray contentOf(Database &database);

} // namespace rnf
