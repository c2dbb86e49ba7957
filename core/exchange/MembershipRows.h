#pragma once

#include "exchange/FileWords.h"
#include "exchange/KnownRows.h"
#include "exchange/MembershipWords.h"

namespace rnf {

/// Where a file of memberships says what; -1: nowhere. Whom a row means, KnownRows finds.
struct MembershipColumns {
    qsizetype state = -1, since = -1, begin = -1, until = -1, duesClass = -1;
    qsizetype card = -1;        ///< whether a member card came in
    bool isClassOfDues = false; ///< its header says so: "Type" alone is that of anything
    bool isOfCiviCrm = false;   ///< whose last day is that of what was paid for

    /// By the headers of formats.md, sections 4 and 6, and by what people call these columns themselves.
    static MembershipColumns of(const QStringList &headers);
    QList<qsizetype> used() const { return {state, since, begin, until, duesClass, card}; }
    QList<int> dates() const { return {int(since), int(begin), int(until)}; }
    bool sayAnything() const { return state >= 0 || since >= 0 || card >= 0 || (duesClass >= 0 && isClassOfDues); }
};

/// What one row says of a membership.
struct ReadMembership {
    Membership now;
    std::optional<Membership> earlier; ///< what they were before
    bool hasDied = false;
    bool staysOut = false; ///< as somebody said of its words
};

/// Reads the rows of a file of memberships.
class MembershipReader {
    Q_DECLARE_TR_FUNCTIONS(MembershipReader)

public:
    /// Both have to live as long as this.
    MembershipReader(const KnownFile &file, const MembershipColumns &columns, const WordMeanings &said);

    std::variant<ReadMembership, RowProblem> read(const TableRow &row);
    QList<UnknownWord> unknownStates() const { return m_states.unknown(); }

private:
    std::variant<QDate, RowProblem> day(const TableRow &row, qsizetype column, bool mayBeAhead) const;
    std::optional<RowProblem> takeState(const TableRow &row, ReadMembership &read);
    std::optional<RowProblem> takeDays(const TableRow &row, ReadMembership &read) const;
    RowProblem unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const;

    const KnownFile &m_file;
    const MembershipColumns &m_columns;
    FileWords<SaidState> m_states;
};

} // namespace rnf
