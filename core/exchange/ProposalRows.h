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

    qsizetype title = -1, abstract = -1, kind = -1, format = -1, level = -1, length = -1, language = -1;
    qsizetype hosts = -1;    ///< who holds it
    qsizetype speakers = -1; ///< who holds it, or should where somebody else asks for it
    qsizetype invited = -1;  ///< who is asked to hold it
    qsizetype proposer = -1;
};

/// A row as far as the file alone says it.
struct ProposalFileRow {
    struct Host {
        QString name;
        HostAnswer answer;
    };
    /// Each once: the hosts, and whoever proposed it.
    QStringList people() const;

    Proposal proposal; ///< without people
    QList<Host> hosts;
    QString proposer; ///< empty: the row does not say
};

/// Reads rows of a table of proposals. Values in, values out.
class ProposalRowReader {
public:
    ProposalRowReader(QStringList headers, const ProposalColumns &columns, EventId event);
    std::variant<ProposalFileRow, RowProblem> read(const TableRow &row) const;

private:
    template <typename E>
    std::optional<RowProblem> takeWord(const TableRow &row, qsizetype column, QString (*word)(E), E &into) const;
    void takePeople(const TableRow &row, ProposalFileRow &into) const;
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
    void remember(const Proposal &card);
    /// A card of that title has somebody of the row, or one of the two has nobody.
    bool isHere(const ProposalFileRow &row);
    /// Among several of a name whoever is on the list of the event.
    QList<PersonId> meantBy(const QString &name);
    PersonId person(const QString &name);

    ProposalFileOutcome &m_outcome;
    ProposalsInAction m_proposals;
    HostNames m_names;
    QSet<PersonId> m_listed;                        ///< of the event
    QMultiHash<QString, QSet<PersonId>> m_peopleOf; ///< of cards by folded titles, whatever became of them
};

} // namespace rnf
