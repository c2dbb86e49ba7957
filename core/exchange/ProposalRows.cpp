#include "exchange/ProposalRows.h"

#include "base/Text.h"
#include "exchange/SessionCells.h"
#include "programme/ProgrammeWords.h"
#include "proposals/ProposalWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString knownBy(const Proposal &proposal)
{
    QStringList ids;
    for (const auto &host : proposal.hosts)
        ids += QString::number(host.person.value);
    ids.sort();
    return foldedText(proposal.title) + u'\n' + ids.join(u' ');
}

} // namespace

ProposalColumns::ProposalColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto named = [&](const QStringList &words) { return columnNamed(normalized, words); };
    title = named({u"title"_s, u"proposal"_s, u"card"_s, u"topic"_s, u"name"_s, u"titulo"_s, u"propuesta"_s, u"tarjeta"_s,
                   u"tema"_s, u"nombre"_s});
    abstract = named({u"abstract"_s, u"description"_s, u"resumen"_s, u"descripcion"_s});
    kind = named({u"kind"_s, u"kind of proposal"_s, u"clase"_s});
    format = named({u"format"_s, u"type"_s, u"session type"_s, u"formato"_s, u"tipo"_s});
    level = named({u"level"_s, u"nivel"_s});
    length = named({u"minutes"_s, u"length"_s, u"duration"_s, u"minutos"_s, u"duracion"_s});
    language = named({u"language"_s, u"idioma"_s});
    hosts = named({u"hosts"_s, u"host"_s, u"proposed by"_s, u"speakers"_s, u"speaker"_s, u"presenter"_s, u"ponentes"_s,
                   u"ponente"_s, u"a cargo de"_s, u"propuesta por"_s});
}

QList<qsizetype> ProposalColumns::used() const { return {title, abstract, kind, format, level, length, language, hosts}; }

// --- reading

ProposalRowReader::ProposalRowReader(QStringList headers, const ProposalColumns &columns, EventId event)
    : m_headers(std::move(headers)), m_columns(columns), m_event(event)
{
}

template <typename E>
std::optional<RowProblem> ProposalRowReader::takeWord(const TableRow &row, qsizetype column, QString (*word)(E),
                                                      E &into) const
{
    const QString text = cellText(row, column);
    if (text.isEmpty())
        return std::nullopt;
    const auto said = wordInCell<E>(text, word);
    if (!said) {
        QStringList known;
        for (const char *key : keysOf(E()))
            known += QLatin1String(key);
        return unread(row, column, ProposalFiles::tr("“%1” is no word that is known here."),
                      ProposalFiles::tr("Write one of these, or leave it empty: %1.").arg(known.join(u", "_s)));
    }
    into = *said;
    return std::nullopt;
}

std::variant<ProposalFileRow, RowProblem> ProposalRowReader::read(const TableRow &row) const
{
    ProposalFileRow read;
    Proposal &proposal = read.proposal;
    proposal.event = m_event;
    proposal.source = ProposalSource::Import;
    proposal.title = cellText(row, m_columns.title);
    if (proposal.title.isEmpty())
        return unread(row, m_columns.title, ProposalFiles::tr("The row has no title of a card."),
                      ProposalFiles::tr("Write what is proposed."));
    proposal.abstract = cellText(row, m_columns.abstract);
    proposal.language = cellText(row, m_columns.language);
    read.hosts = namesInCell(cellText(row, m_columns.hosts));
    if (const auto problem = takeWord(row, m_columns.kind, &ProposalWords::kind, proposal.kind))
        return *problem;
    if (const auto problem = takeWord(row, m_columns.format, &ProgrammeWords::format, proposal.format))
        return *problem;
    if (const auto problem = takeWord(row, m_columns.level, &ProgrammeWords::level, proposal.level))
        return *problem;
    if (const QString text = cellText(row, m_columns.length); !text.isEmpty()) {
        proposal.lengthMin = minutesInCell(text);
        if (proposal.lengthMin <= 0)
            return unread(row, m_columns.length, ProposalFiles::tr("“%1” is no length."),
                          ProposalFiles::tr("Write how many minutes it takes, like 60."));
    }
    return read;
}

RowProblem ProposalRowReader::unread(const TableRow &row, qsizetype column, const QString &problem,
                                     const QString &hint) const
{
    const QString what = problem.contains(u"%1"_s) ? problem.arg(quotable(cellText(row, column))) : problem;
    return {row.number(), m_headers.value(column), what, hint, cellText(row, m_columns.title)};
}

// --- writing

ProposalWriting::ProposalWriting(Action &action, EventId event, ProposalFileOutcome &outcome)
    : m_outcome(outcome), m_proposals(action), m_names(action)
{
    for (const auto &proposal : m_proposals.all(event))
        m_known += knownBy(proposal);
}

void ProposalWriting::take(qint64 number, ProposalFileRow row)
{
    Proposal &proposal = row.proposal;
    const FileRow said{number, proposal.title, row.hosts.join(u", "_s)};
    for (const auto &name : row.hosts) {
        const PersonId person = m_names.named(name);
        if (!person.isValid()) {
            m_outcome.rejects +=
                RowProblem{number,
                           {},
                           ProposalFiles::tr("Several people are called “%1”.").arg(quotable(name)),
                           ProposalFiles::tr("Write the name so that only one of them has it, or add the host "
                                             "by hand."),
                           proposal.title};
            return;
        }
        proposal.hosts += ProposalHost{0, person, HostAnswer::Yes};
    }
    if (m_known.contains(knownBy(proposal))) {
        m_outcome.known += said;
        return;
    }
    if (!proposal.hosts.isEmpty())
        proposal.proposer = proposal.hosts.first().person;
    m_known += knownBy(proposal);
    m_proposals.add(proposal);
    m_outcome.written += said;
}

} // namespace rnf
