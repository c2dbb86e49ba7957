#pragma once

#include "exchange/PickFiles.h"
#include "programme/ProgrammeSession.h"

#include <QHash>
#include <QMap>

#include <variant>

namespace rnf {

class Action;

/// Which column of a table of wishes holds what; -1: none.
struct PickColumns {
    explicit PickColumns(const QStringList &headers);
    QList<qsizetype> used() const { return {name, given, family, email, session, rank}; }
    bool tellWho() const { return name >= 0 || given >= 0 || family >= 0 || email >= 0; }

    qsizetype name = -1, given = -1, family = -1, email = -1, session = -1, rank = -1;
};

/// Writes what a table says, row by row, inside the action.
class PickWriting {
public:
    PickWriting(Action &action, const Event &event, const QStringList &headers, const PickColumns &columns,
                PickFileOutcome &outcome);
    void take(const TableRow &row);
    /// At the end of the table.
    void write();

private:
    struct Wish {
        FileRow said;
        ProgrammeSessionId session;
        int rank = 0;
    };
    std::variant<RegistrationId, RowProblem> registrationIn(const TableRow &row) const;
    std::variant<ProgrammeSessionId, RowProblem> sessionIn(const TableRow &row) const;
    /// Nothing: it cannot be read.
    std::optional<int> rankIn(const TableRow &row) const;
    QString nameIn(const TableRow &row) const;
    RowProblem problem(const TableRow &row, qsizetype column, const QString &what, const QString &hint) const;

    Action &m_action;
    const QStringList m_headers;
    const PickColumns &m_columns;
    PickFileOutcome &m_outcome;
    QHash<QString, QList<RegistrationId>> m_byName, m_byEmail; ///< by folded names, and by keys
    QHash<QString, QList<ProgrammeSessionId>> m_sessions;      ///< by folded titles
    QSet<RegistrationId> m_withEmail;
    QMap<RegistrationId, QList<Wish>> m_wishes;
};

} // namespace rnf
