#include "exchange/ProposalRows.h"

#include "base/Text.h"
#include "events/RegistrationsInAction.h"
#include "exchange/SessionCells.h"
#include "programme/ProgrammeWords.h"
#include "proposals/ProposalWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
ProposalColumns::ProposalColumns(const QStringList &headers)
{
    const auto normalized = normalizedHeaders(headers);
    const auto named = [&](const QStringList &words) { return columnNamed(normalized, words); };
    title = named({u"title"_s, u"session title"_s, u"workshop title"_s, u"proposal title"_s, u"title of your session"_s,
                   u"proposal"_s, u"your proposal"_s, u"card"_s, u"topic"_s, u"titulo"_s, u"titulo de la sesion"_s,
                   u"titulo del taller"_s, u"propuesta"_s, u"tu propuesta"_s, u"tarjeta"_s, u"tema"_s});
    if (title < 0)
        title = named({u"what would you like to offer"_s, u"what would you like to propose"_s, u"what do you propose"_s,
                       u"que te gustaria ofrecer"_s, u"que te gustaria proponer"_s, u"que propones"_s, u"session"_s,
                       u"workshop"_s, u"sesion"_s, u"taller"_s});
    abstract = named({u"abstract"_s, u"description"_s, u"resumen"_s, u"descripcion"_s});
    kind = named({u"kind"_s, u"kind of proposal"_s, u"clase"_s});
    format = named({u"format"_s, u"type"_s, u"session type"_s, u"formato"_s, u"tipo"_s});
    level = named({u"level"_s, u"nivel"_s});
    length = named({u"minutes"_s, u"length"_s, u"duration"_s, u"minutos"_s, u"duracion"_s});
    language = named({u"language"_s, u"idioma"_s});
    hosts = named({u"hosts"_s, u"host"_s, u"a cargo de"_s});
    speakers = named({u"speakers"_s, u"speaker"_s, u"presenters"_s, u"presenter"_s, u"ponentes"_s, u"ponente"_s});
    invited = named({u"invited hosts"_s, u"a cargo por confirmar"_s});
    proposer = named({u"proposed by"_s, u"proposer"_s, u"your name"_s, u"full name"_s, u"propuesta por"_s, u"tu nombre"_s,
                      u"su nombre"_s, u"nombre completo"_s});
    // A name is that of a card only where others name the people.
    const qsizetype name = named({u"name"_s, u"nombre"_s});
    if (title < 0 && (hosts >= 0 || speakers >= 0 || proposer >= 0))
        title = name;
    else if (title >= 0 && proposer < 0)
        proposer = name;
}

QList<qsizetype> ProposalColumns::used() const
{
    return {title, abstract, kind, format, level, length, language, hosts, speakers, invited, proposer};
}

QStringList ProposalFileRow::people() const
{
    QStringList people;
    for (const auto &host : hosts)
        people += host.name;
    if (!proposer.isEmpty() && !people.contains(proposer))
        people += proposer;
    return people;
}

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
    takePeople(row, read);
    return read;
}

/// Whoever asks for something does not hold it, and whoever others would like to hear has not said yes.
void ProposalRowReader::takePeople(const TableRow &row, ProposalFileRow &into) const
{
    const auto kind = into.proposal.kind;
    const bool isAskedFor = kind == ProposalKind::Request || kind == ProposalKind::SpeakerIdea;
    const auto proposers = namesInCell(cellText(row, m_columns.proposer));
    const auto add = [&into](const QStringList &names, HostAnswer answer) {
        for (const auto &name : names) {
            if (std::ranges::find(into.hosts, name, &ProposalFileRow::Host::name) == into.hosts.end())
                into.hosts += ProposalFileRow::Host{name, answer};
        }
    };
    add(namesInCell(cellText(row, m_columns.hosts)), HostAnswer::Yes);
    add(namesInCell(cellText(row, m_columns.speakers)), isAskedFor ? HostAnswer::Invited : HostAnswer::Yes);
    if (into.hosts.isEmpty() && !isAskedFor)
        add(proposers, HostAnswer::Yes);
    if (!proposers.isEmpty())
        into.proposer = proposers.first();
    else if (!into.hosts.isEmpty() && !isAskedFor)
        into.proposer = into.hosts.first().name;
    add(namesInCell(cellText(row, m_columns.invited)), HostAnswer::Invited);
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
    for (const auto &registration : action.on<RegistrationRepository>().of(event))
        m_listed += registration.person;
    for (const auto &proposal : m_proposals.all(event))
        remember(proposal);
}

void ProposalWriting::remember(const Proposal &card)
{
    QSet<PersonId> people;
    for (const auto &host : card.hosts)
        people += host.person;
    if (card.proposer.isValid())
        people += card.proposer;
    m_peopleOf.insert(foldedText(card.title), people);
}

bool ProposalWriting::isHere(const ProposalFileRow &row)
{
    const auto names = row.people();
    QSet<PersonId> called;
    for (const auto &name : names) {
        for (const auto &person : m_names.called(name))
            called += person;
    }
    const auto cards = m_peopleOf.values(foldedText(row.proposal.title));
    return std::ranges::any_of(cards, [&](const QSet<PersonId> &people) {
        return names.isEmpty() || people.isEmpty() || people.intersects(called);
    });
}

QList<PersonId> ProposalWriting::meantBy(const QString &name)
{
    const auto called = m_names.called(name);
    QList<PersonId> listed;
    std::ranges::copy_if(called, std::back_inserter(listed), [&](PersonId person) { return m_listed.contains(person); });
    return called.size() > 1 && listed.size() == 1 ? listed : called;
}

PersonId ProposalWriting::person(const QString &name)
{
    const auto meant = meantBy(name);
    return meant.isEmpty() ? m_names.add(name) : meant.first();
}

/// Everybody is found before anybody is made, so that a row that is left out leaves nobody behind.
void ProposalWriting::take(qint64 number, ProposalFileRow row)
{
    Proposal &proposal = row.proposal;
    const auto names = row.people();
    const FileRow said{number, proposal.title, names.join(u", "_s)};
    if (isHere(row)) {
        m_outcome.known += said;
        return;
    }
    const auto unclear = std::ranges::find_if(names, [&](const QString &name) { return meantBy(name).size() > 1; });
    if (unclear != names.end()) {
        m_outcome.rejects += RowProblem{number,
                                        {},
                                        ProposalFiles::tr("Several people are called “%1”.").arg(quotable(*unclear)),
                                        ProposalFiles::tr("Write the name so that only one of them has it, or add the host "
                                                          "by hand."),
                                        proposal.title};
        return;
    }
    for (const auto &host : std::as_const(row.hosts))
        proposal.hosts += ProposalHost{0, person(host.name), host.answer};
    if (!row.proposer.isEmpty())
        proposal.proposer = person(row.proposer);
    m_proposals.add(proposal);
    remember(proposal);
    m_outcome.written += said;
}

} // namespace rnf
