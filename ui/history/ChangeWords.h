#pragma once

#include "storage/Changes.h"

#include <QCoreApplication>

namespace rnf {

/// One change as a line: "Phone number: (212) 555-0100 → (212) 555-0199".
struct ChangeLine {
    QString text;
    ChangeEntry entry;
    QString column; ///< the value it is about; empty: a whole row
    QString back;   ///< what putting it back means: "Back to Kitchen"; empty when it says that already
};

/// Tells the change log in plain words.
class ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)

public:
    ChangeWords(Changes &changes, const Session &session) : m_changes(changes), m_session(session) {}

    QList<ChangeLine> lines(const ChangeEntry &entry);
    /// What stands in the way of an undo: what it was, what the action made it, what it is now.
    QString told(const UndoConflict &conflict);

    /// "today 10:42", "3 Mar 10:42", in local time.
    static QString when(const QDateTime &at, const QDate &today);

private:
    QString told(const TableShape &shape, const QString &column, const SqlValue &value);
    QString nameOf(const SqlValue &person);
    /// "Talked – phone call, Ana, 3 Mar 10:42: “She will sign.” Next: bring the card, 10 Mar"
    QString conversation(const RowReader::Values &values);
    QString contents(const TableShape &shape, const RowReader::Values &values);
    QString addedOrRemoved(const ChangeEntry &entry, const TableShape &shape);

    Changes &m_changes;
    const Session &m_session;
};

} // namespace rnf
