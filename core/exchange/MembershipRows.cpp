#include "exchange/MembershipRows.h"

#include "exchange/CellMeaning.h"
#include "exchange/HeaderWords.h"

using namespace Qt::StringLiterals;

namespace rnf {

MembershipColumns MembershipColumns::of(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto named = [&](const QStringList &words) { return columnNamed(normalized, words); };
    MembershipColumns columns;
    columns.isOfCiviCrm = normalized.contains(u"membership expiration date"_s) || normalized.contains(u"membership id"_s);
    columns.state =
        named({u"membership status"_s, u"dues status"_s, u"member status"_s, u"membership state"_s, u"membership"_s,
               u"member"_s, u"status"_s, u"estado de afiliacion"_s, u"afiliacion"_s, u"estado"_s});
    if (columns.state < 0 && named({u"city"_s, u"zip"_s, u"zip code"_s, u"postal code"_s}) < 0)
        columns.state = named({u"state"_s});
    columns.since =
        named({u"member since"_s, u"since"_s, u"joined on"_s, u"joined"_s, u"join date"_s, u"date joined"_s,
               u"membership date"_s, u"afiliado desde"_s, u"miembro desde"_s, u"fecha de afiliacion"_s, u"desde"_s});
    columns.begin = named({u"membership start date"_s, u"start date"_s, u"fecha de inicio"_s});
    columns.until = named({u"membership expiration date"_s, u"membership end date"_s, u"until"_s, u"end date"_s,
                           u"expires"_s, u"hasta"_s, u"fecha de baja"_s, u"fecha de fin"_s});
    columns.duesClass = named({u"membership type"_s, u"dues class"_s, u"member type"_s, u"class"_s, u"type"_s,
                               u"clase de cuota"_s, u"clase"_s, u"tipo"_s});
    columns.isClassOfDues =
        named({u"membership type"_s, u"dues class"_s, u"member type"_s, u"clase de cuota"_s}) == columns.duesClass;
    columns.card = named({u"member card received"_s, u"card received"_s, u"tarjeta recibida"_s});
    return columns;
}

MembershipReader::MembershipReader(const KnownFile &file, const MembershipColumns &columns, const WordMeanings &said)
    : m_file(file), m_columns(columns), m_states(&MembershipWords::state, said)
{
}

std::variant<ReadMembership, RowProblem> MembershipReader::read(const TableRow &row)
{
    ReadMembership read;
    auto problem = takeState(row, read);
    if (read.staysOut)
        return read;
    if (!problem)
        problem = takeDays(row, read);
    if (problem)
        return *problem;
    read.now.duesClass = cellText(row, m_columns.duesClass);
    return read;
}

std::optional<RowProblem> MembershipReader::takeState(const TableRow &row, ReadMembership &read)
{
    const QString word = cellText(row, m_columns.state);
    // Whoever is on a list of members is one; whoever has given their card back to us, too.
    const bool isListed = m_columns.state < 0 && m_columns.card < 0;
    if (isListed || (word.isEmpty() && readYesNo(cellText(row, m_columns.card)).value_or(false)))
        return std::nullopt;
    const auto said = m_states.read(word);
    read.staysOut = said.staysOut;
    if (!said.meaning)
        return unread(row, m_columns.state,
                      word.isEmpty() ? tr("The row does not say whether they are a member.")
                                     : tr("“%1” is no membership that is known here."),
                      tr("Known are: %1.").arg(MembershipWords::states()));
    read.now.state = said.meaning->state;
    read.hasDied = said.meaning->hasDied;
    return std::nullopt;
}

/// Not valid: the row does not say.
std::variant<QDate, RowProblem> MembershipReader::day(const TableRow &row, qsizetype column, bool mayBeAhead) const
{
    const QString text = cellText(row, column);
    if (text.isEmpty() || saysUnknown(text))
        return QDate();
    bool isEmpty = false;
    const auto read = readDate(text, m_file.dates.order, &isEmpty);
    if (!read || (!read->isValid() && !isEmpty))
        return unread(row, column, tr("“%1” is no date."), tr("Write it like 2026-10-31, or leave it empty."));
    if (!mayBeAhead && *read > m_file.people.context().today)
        return unread(row, column, tr("“%1” lies in the future."), tr("Correct the day, or leave it empty."));
    return *read;
}

/// A last day that has passed says what they were until then, and since when they are what they are now. CiviCRM's is that
/// of what was paid for: who is a member there goes on being one.
std::optional<RowProblem> MembershipReader::takeDays(const TableRow &row, ReadMembership &read) const
{
    QDate days[3];
    for (const auto &[place, column, mayBeAhead] :
         {std::tuple(0, m_columns.since, false), {1, m_columns.begin, false}, {2, m_columns.until, true}}) {
        const auto said = day(row, column, mayBeAhead);
        if (const auto *problem = std::get_if<RowProblem>(&said))
            return *problem;
        days[place] = std::get<QDate>(said);
    }
    using enum MembershipState;
    const QDate since = days[0].isValid() ? days[0] : days[1];
    const QDate until = days[2] <= m_file.people.context().today ? days[2] : QDate();
    const bool isOver = read.now.state == InArrears || read.now.state == Withdrawn;
    read.now.sinceOn = since;
    if (!until.isValid() || (m_columns.isOfCiviCrm && !isOver))
        return std::nullopt;
    if (since.isValid() && since < until)
        read.earlier = Membership{0, isOver ? Member : read.now.state, since, {}, {}};
    read.now.sinceOn = until;
    if (!isOver)
        read.now.state = Withdrawn;
    return std::nullopt;
}

RowProblem MembershipReader::unread(const TableRow &row, qsizetype column, const QString &problem, const QString &hint) const
{
    const QString cell = cellText(row, column);
    return {row.number(), m_file.rows->columns().value(column), cell.isEmpty() ? problem : problem.arg(quotable(cell)),
            hint};
}

} // namespace rnf
