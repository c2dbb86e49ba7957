#pragma once

#include "support/TestWorkspace.h"

#include "merges/Merges.h"

namespace rnf {

/// People who are two and should be one, in a workspace of their own.
class MergeTest {
public:
    MergeTest() : m_workspace(std::make_unique<TestWorkspace>()) {}

    Workspace &workspace() { return **m_workspace; }
    const Session &session() { return m_workspace->session; }
    TestWorkspace &file() { return *m_workspace; }

    PersonId add(const QString &given, const QString &family, const std::function<void(Person &)> &with = {})
    {
        Person person = m_workspace->person(given, family);
        if (with)
            with(person);
        return m_workspace->add(person);
    }
    Person of(PersonId person) { return workspace().people().find(session(), person).value_or(Person()); }
    void set(Person &person, const char *field, const QString &text)
    {
        FieldContext context{workspace().phones()};
        context.notedAt = instantText(workspace().store().dates().now());
        workspace().people().fields().catalog().find(QLatin1String(field))->write(person, text, context);
    }
    void edit(PersonId id, const std::function<void(Person &)> &change)
    {
        const Person before = of(id);
        Person after = before;
        change(after);
        if (const auto saved = workspace().people().save(session(), before, after); !saved)
            qFatal("%s", qPrintable(saved.error().message));
    }

    Result<MergeOutcome> merge(PersonId keep, const QList<PersonId> &others, const QList<FieldChoice> &choices = {})
    {
        return workspace().merges().merge(session(), MergeWish{keep, others, choices});
    }
    /// "done", or the stable word of why not.
    template <typename Done>
    static QString outcome(const Result<Done> &done)
    {
        return done ? QStringLiteral("done") : done.error().id;
    }
    Result<Changes::UndoOutcome> undo(qint64 action, const QList<UndoConflict> &goBack = {})
    {
        return workspace().changes().undo(session(), action, goBack);
    }
    QByteArray content() { return contentOf(workspace().store().reader()); }
    qint64 count(const QString &rows)
    {
        Statement statement(workspace().store().reader(), QStringLiteral("SELECT count(*) FROM ") + rows);
        return statement.one<qint64>().value_or(-1);
    }
    QStringList texts(const QString &sql)
    {
        QStringList texts;
        Statement statement(workspace().store().reader(), sql);
        statement.each([&](Row &row) { texts += row.take<QString>(); });
        return texts;
    }
    QStringList findings()
    {
        QStringList found;
        for (const auto &finding : *workspace().check(session()))
            found += finding.what;
        return found;
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

} // namespace rnf
