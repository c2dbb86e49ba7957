#pragma once

#include "exchange/PersonMatcher.h"
#include "exchange/ProposalFiles.h"
#include "forms/FormMatch.h"
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
    qsizetype email = -1; ///< of whoever proposes it
    qsizetype interpretation = -1;
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
    QString proposer;    ///< empty: the row does not say
    QList<Email> emails; ///< of whoever proposes it
};

/// Reads rows of a table of proposals, or of the answers to a form that asked for them. Values in, values out.
class ProposalRowReader {
public:
    ProposalRowReader(QStringList headers, const ProposalColumns &columns, EventId event, const FieldContext &context,
                      std::optional<FormMatch> form);
    std::variant<ProposalFileRow, RowProblem> read(const TableRow &row) const;

private:
    template <typename E>
    std::optional<RowProblem> takeWord(const TableRow &row, qsizetype column, QString (*word)(E), E &into) const;
    std::optional<RowProblem> takeInterpretation(const TableRow &row, Proposal &into) const;
    void takePeople(const TableRow &row, ProposalFileRow &into) const;
    std::optional<RowProblem> takeAddress(const TableRow &row, ProposalFileRow &into) const;
    /// What a cell says: of a question with choices their value.
    QString said(const TableRow &row, qsizetype column) const;
    /// The answers to questions that have no place on a card.
    QStringList otherAnswers(const TableRow &row) const;
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const;

    QStringList m_headers;
    const ProposalColumns &m_columns;
    EventId m_event;
    const FieldContext &m_context;
    std::optional<FormMatch> m_form;
};

/// Writes what a table says, row by row, inside the action.
class ProposalWriting {
public:
    ProposalWriting(Action &action, EventId event, bool hasEmails, ProposalFileOutcome &outcome);
    void take(qint64 number, ProposalFileRow row);
    void finish();

private:
    void remember(const Proposal &card);
    /// Whoever proposes it, by the address; invalid: nobody of that name has it.
    PersonId reached(const ProposalFileRow &row);
    /// A card of that title has somebody of the row, or one of the two has nobody.
    bool isHere(const ProposalFileRow &row);
    /// By a name of the row: whoever has the address, else among several whoever is on the list of the event.
    QList<PersonId> meantBy(const ProposalFileRow &row, const QString &name);
    PersonId person(const ProposalFileRow &row, const QString &name);
    /// Whoever has no address here gets that of the row; another one stays.
    void giveAddress(PersonId to, const QList<Email> &emails);

    ProposalFileOutcome &m_outcome;
    ProposalsInAction m_proposals;
    HostNames m_names;
    PeopleInAction m_people;
    PersonMatcher m_matcher;
    PersonId m_reached;                             ///< who proposes the row at hand, by the address
    QList<PersonId> m_made, m_madeAndGiven;         ///< somebody only since; and got an address by a later row
    QSet<PersonId> m_listed;                        ///< of the event
    QMultiHash<QString, QSet<PersonId>> m_peopleOf; ///< of cards by folded titles, whatever became of them
};

} // namespace rnf
