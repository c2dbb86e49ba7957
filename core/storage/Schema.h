#pragma once

#include "base/Session.h"

#include <QDate>
#include <QString>

#include <algorithm>
#include <functional>
#include <span>

namespace rnf {

class Database;
struct Scope;

/// One step of the schema's history. Released steps are frozen; a change of mind is a new step at the end.
struct Migration {
    int version;               ///< of the schema once the step has run
    void (*apply)(Database &); ///< a plain pointer: a step cannot capture anything
};

/// What undoing an action does to the rows of a table.
enum class UndoRule {
    All,
    /// A row made along with others stays, because others may use it by then (a campaign made with a first assessment).
    KeepsMadeAlong,
    Nothing ///< old values are not even kept (accounts, settings)
};

/// A table whose rows the change log watches.
struct LoggedTable {
    int number; ///< stands for the table in the log, for ever
    const char *name;
    const char *about = nullptr; ///< column with the person (later: event …) that a row belongs to
    UndoRule undo = UndoRule::All;
    Operation reading = Operation::ReadHistory; ///< what it takes to see in the history what its rows said
    const char *secret = nullptr;               ///< column that no server is told: it arrives there empty
};

/// Everything storage must know of the tables above it.
struct Schema {
    std::span<const Migration> migrations;
    std::span<const LoggedTable> tables;
    /// What a session sees that does not see everything; asked on a connection that hides nothing. None: all see all.
    Scope (*scopeOf)(Database &, const Schema &, const Session &, const QDate &today) = nullptr;

    int version() const { return migrations.empty() ? 0 : migrations.back().version; }
    /// As it was at an earlier version.
    Schema upTo(int earlier) const
    {
        const auto isMeant = [earlier](const Migration &step) { return step.version <= earlier; };
        return {migrations.first(size_t(std::ranges::count_if(migrations, isMeant))), tables, scopeOf};
    }
};

/// What of the schema's text differs between databases. Texts use @key and @bytes.
struct Dialect {
    const char *key;
    const char *bytes;
    const char *logRules;   ///< keep the change log from being rewritten
    const char *textTables; ///< the text index
    const char *base;       ///< where the tables stand, behind what a connection has of its own

    QString ddl(const char *text) const
    {
        return QString::fromLatin1(text)
            .replace(QLatin1String("@key"), QLatin1String(key))
            .replace(QLatin1String("@bytes"), QLatin1String(bytes));
    }
};
extern const Dialect sqliteDialect;
extern const Dialect postgresDialect;

} // namespace rnf
