#pragma once

#include "exchange/ProposalFiles.h"
#include "proposals/HostNames.h"
#include "proposals/ProposalsInAction.h"

#include <variant>

namespace rnf {

/// Which column of a table of proposals holds what; -1: none.
struct ProposalColumns {
    explicit ProposalColumns(const QStringList &headers);
    QList<qsizetype> used() const;

    qsizetype title = -1, abstract = -1, kind = -1, format = -1, level = -1, length = -1, language = -1, hosts = -1;
};

/// A row as far as the file alone says it.
struct ProposalFileRow {
    Proposal proposal; ///< without hosts
    QStringList hosts;
};

/// Reads rows of a table of proposals. Values in, values out.
class ProposalRowReader {
public:
    ProposalRowReader(QStringList headers, const ProposalColumns &columns, EventId event);
    std::variant<ProposalFileRow, RowProblem> read(const TableRow &row) const;

private:
    template <typename E>
    std::optional<RowProblem> takeWord(const TableRow &row, qsizetype column, QString (*word)(E), E &into) const;
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const;

    QStringList m_headers;
    const ProposalColumns &m_columns;
    EventId m_event;
};

/// Writes what a table says, row by row, inside the action.
class ProposalWriting {
public:
    ProposalWriting(Action &action, EventId event, ProposalFileOutcome &outcome);
    void take(qint64 number, ProposalFileRow row);
    void finish() { m_outcome.newPeople = m_names.made(); }

private:
    ProposalFileOutcome &m_outcome;
    ProposalsInAction m_proposals;
    HostNames m_names;
    QSet<QString> m_known; ///< folded titles with the ids of their hosts
};

} // namespace rnf
