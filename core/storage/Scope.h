#pragma once

#include "storage/Schema.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <memory>

namespace rnf {

class Action;
class Connection;

/// What of a workspace one session reads and writes: the rules of rows, settled for it. Conditions are SQL over one table's
/// columns, of which the row is called t; they may name other tables, which then show what the session sees of them, and with
/// @base. before the name the whole of them.
struct Scope {
    /// Ids that conditions ask for, in a table of the connection's own.
    struct Seen {
        QString table;
        QStringList columns; ///< the first is its key, where it has but one
        QStringList selects; ///< what stands in it
        QStringList added;   ///< of these, what an action may add to it while it is done: what it makes itself
        QStringList rows;    ///< and these: "(17)", "(40, 1, 9)"
    };
    struct Rule {
        QString table;
        QString condition;                ///< rows that are read; empty: all
        QHash<QString, QString> replaced; ///< columns, and what is read in place of each
        QString writes;                   ///< of the rows that are read, those that are written
    };
    QList<Seen> seen;
    QList<Rule> rules;          ///< of every table that there is, parents first; none: nothing is hidden
    bool hidesContacts = false; ///< nobody is found by what is hidden of them

    bool isWhole() const { return rules.isEmpty(); }
    const Rule *find(const QString &table) const;
    /// As much of it as is asked for by what is read of these tables alone.
    Scope about(QStringList tables) const;
    /// The statements that make it on a connection: views of its own that stand before the tables of the same name.
    QStringList making(Connection &connection) const;
};

/// Where somebody reads, and as whom; what a connection beside the window needs. A value, for any thread.
struct ReadingPlace {
    QString path;
    Schema schema = {};
    Session session = {}; ///< none: the program itself
    QDate today = {};     ///< for lists that ask for days

    /// A reading connection that shows what the session sees.
    std::unique_ptr<Database> open() const;
};

/// Refuses ("not-allowed") what an action did outside of what its session may write. On the
/// writing thread, before the commit.
void refuseOutside(Action &action, const ReadingPlace &place);

} // namespace rnf
