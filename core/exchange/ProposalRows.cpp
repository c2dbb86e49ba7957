#include "exchange/ProposalRows.h"

#include "base/Text.h"
#include "base/Words.h"
#include "events/RegistrationsInAction.h"
#include "exchange/CellMeaning.h"
#include "exchange/SessionCells.h"
#include "programme/ProgrammeWords.h"
#include "proposals/ProposalWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// As whoever fills a form in says who holds it.
bool isOneself(const QString &name)
{
    static const QStringList words{u"me"_s, u"i"_s,       u"myself"_s,   u"just me"_s, u"only me"_s,
                                   u"yo"_s, u"solo yo"_s, u"yo mismo"_s, u"yo misma"_s};
    return words.contains(foldedText(name));
}

bool isNobody(const QString &name) { return saysNone(name) || saysUnknown(name); }

} // namespace

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
    interpretation = named({u"interpretation"_s, u"interpretation wanted"_s, u"interpretacion"_s});
    if (proposer >= 0)
        email = named({u"email"_s, u"e mail"_s, u"email address"_s, u"e mail address"_s, u"your email"_s, u"your e mail"_s,
                       u"your email address"_s, u"your e mail address"_s, u"correo"_s, u"correo electronico"_s,
                       u"tu correo"_s, u"tu correo electronico"_s, u"su correo electronico"_s});
}

QList<qsizetype> ProposalColumns::used() const
{
    return {title, abstract, kind,    format,   level, length,        language,
            hosts, speakers, invited, proposer, email, interpretation};
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

ProposalRowReader::ProposalRowReader(QStringList headers, const ProposalColumns &columns, EventId event,
                                     const FieldContext &context, std::optional<FormMatch> form)
    : m_headers(std::move(headers)), m_columns(columns), m_event(event), m_context(context), m_form(std::move(form))
{
}

QString ProposalRowReader::said(const TableRow &row, qsizetype column) const
{
    const QString cell = cellText(row, column);
    return m_form && column >= 0 ? m_form->said(column, cell) : cell;
}

QStringList ProposalRowReader::otherAnswers(const TableRow &row) const
{
    QStringList answers;
    const auto used = m_columns.used();
    for (qsizetype i = 0; m_form && i < m_headers.size(); ++i) {
        const auto *question = m_form->question(i);
        const QString answer = question && !used.contains(i) ? m_form->told(i, cellText(row, i)) : QString();
        if (!answer.isEmpty())
            answers += question->label.first(m_form->form().language) + u' ' + answer;
    }
    return answers;
}

template <typename E>
std::optional<RowProblem> ProposalRowReader::takeWord(const TableRow &row, qsizetype column, QString (*word)(E),
                                                      E &into) const
{
    const QString text = said(row, column);
    if (text.isEmpty())
        return std::nullopt;
    const auto meant = wordInCell<E>(text, word);
    if (!meant) {
        QStringList known;
        for (const char *key : keysOf(E()))
            known += QLatin1String(key);
        return unread(row, column, ProposalFiles::tr("“%1” is no word that is known here."),
                      ProposalFiles::tr("Write one of these, or leave it empty: %1.").arg(known.join(u", "_s)));
    }
    into = *meant;
    return std::nullopt;
}

std::variant<ProposalFileRow, RowProblem> ProposalRowReader::read(const TableRow &row) const
{
    ProposalFileRow read;
    Proposal &proposal = read.proposal;
    proposal.event = m_event;
    proposal.source = m_form ? ProposalSource::Form : ProposalSource::Import;
    proposal.title = said(row, m_columns.title);
    if (proposal.title.isEmpty())
        return unread(row, m_columns.title, ProposalFiles::tr("The row has no title of a card."),
                      ProposalFiles::tr("Write what is proposed."));
    QStringList about{said(row, m_columns.abstract)};
    about.removeAll(QString());
    proposal.abstract = (about + otherAnswers(row)).join(u"\n\n"_s);
    proposal.language = said(row, m_columns.language);
    if (const auto problem = takeWord(row, m_columns.kind, &ProposalWords::kind, proposal.kind))
        return *problem;
    if (const auto problem = takeWord(row, m_columns.format, &ProgrammeWords::format, proposal.format))
        return *problem;
    if (const auto problem = takeWord(row, m_columns.level, &ProgrammeWords::level, proposal.level))
        return *problem;
    if (const auto problem = takeInterpretation(row, proposal))
        return *problem;
    if (const QString text = said(row, m_columns.length); !text.isEmpty()) {
        proposal.lengthMin = minutesInCell(text);
        if (proposal.lengthMin <= 0)
            return unread(row, m_columns.length, ProposalFiles::tr("“%1” is no length."),
                          ProposalFiles::tr("Write how many minutes it takes, like 60."));
    }
    takePeople(row, read);
    if (const auto problem = takeAddress(row, read))
        return *problem;
    return read;
}

std::optional<RowProblem> ProposalRowReader::takeInterpretation(const TableRow &row, Proposal &into) const
{
    const QString text = said(row, m_columns.interpretation);
    const auto answer = text.isEmpty() ? std::optional(false) : readYesNo(text);
    if (!answer)
        return unread(row, m_columns.interpretation, Words::tr("“%1” is neither yes nor no."),
                      Words::tr("Write yes or no, or leave it empty."));
    into.wantsInterpretation = *answer;
    return std::nullopt;
}

/// Only of whoever is named there: somebody who holds it may be somebody else.
std::optional<RowProblem> ProposalRowReader::takeAddress(const TableRow &row, ProposalFileRow &into) const
{
    const QString text = said(row, m_columns.email);
    if (text.isEmpty() || isNobody(text))
        return std::nullopt;
    if (said(row, m_columns.proposer).isEmpty())
        return unread(row, m_columns.proposer, ProposalFiles::tr("The row has an e-mail address and nobody it belongs to."),
                      ProposalFiles::tr("Write who proposes it, or leave the address empty."));
    Person proposer;
    if (const auto problem = PersonFields::find(u"email"_s)->write(proposer, text, m_context))
        return unread(row, m_columns.email, problem->what, problem->hint);
    into.emails = proposer.emails;
    return std::nullopt;
}

/// Whoever asks for something does not hold it, and whoever others would like to hear has not said yes.
void ProposalRowReader::takePeople(const TableRow &row, ProposalFileRow &into) const
{
    const auto kind = into.proposal.kind;
    const bool isAskedFor = kind == ProposalKind::Request || kind == ProposalKind::SpeakerIdea;
    const auto proposers = namesInCell(said(row, m_columns.proposer));
    const auto namesIn = [&](qsizetype column) {
        auto names = namesInCell(said(row, column));
        names.removeIf(isNobody);
        if (!proposers.isEmpty())
            std::ranges::replace_if(names, isOneself, proposers.first());
        return names;
    };
    const auto add = [&into](const QStringList &names, HostAnswer answer) {
        for (const auto &name : names) {
            if (std::ranges::find(into.hosts, name, &ProposalFileRow::Host::name) == into.hosts.end())
                into.hosts += ProposalFileRow::Host{name, answer};
        }
    };
    add(namesIn(m_columns.hosts), HostAnswer::Yes);
    add(namesIn(m_columns.speakers), isAskedFor ? HostAnswer::Invited : HostAnswer::Yes);
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

ProposalWriting::ProposalWriting(Action &action, EventId event, bool hasEmails, ProposalFileOutcome &outcome)
    : m_outcome(outcome), m_proposals(action), m_names(action), m_people(action),
      m_matcher(action, m_people, {}, false, hasEmails)
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

PersonId ProposalWriting::reached(const ProposalFileRow &row)
{
    if (row.emails.isEmpty())
        return {};
    Person proposer;
    writeWholeName(proposer, row.proposer);
    proposer.emails = row.emails;
    const auto found = m_matcher.find(proposer);
    return found.person ? found.person->id : PersonId();
}

bool ProposalWriting::isHere(const ProposalFileRow &row)
{
    const auto names = row.people();
    QSet<PersonId> called;
    for (const auto &name : names) {
        const bool isReached = m_reached.isValid() && name == row.proposer;
        for (const auto &person : isReached ? QList{m_reached} : m_names.called(name))
            called += person;
    }
    const auto cards = m_peopleOf.values(foldedText(row.proposal.title));
    return std::ranges::any_of(cards, [&](const QSet<PersonId> &people) {
        return names.isEmpty() || people.isEmpty() || people.intersects(called);
    });
}

QList<PersonId> ProposalWriting::meantBy(const ProposalFileRow &row, const QString &name)
{
    if (m_reached.isValid() && name == row.proposer)
        return {m_reached};
    const auto called = m_names.called(name);
    QList<PersonId> listed;
    std::ranges::copy_if(called, std::back_inserter(listed), [&](PersonId person) { return m_listed.contains(person); });
    return called.size() > 1 && listed.size() == 1 ? listed : called;
}

PersonId ProposalWriting::person(const ProposalFileRow &row, const QString &name)
{
    const auto meant = meantBy(row, name);
    const auto emails = name == row.proposer ? row.emails : QList<Email>();
    if (meant.isEmpty()) {
        m_made += m_names.add(name, emails);
        return m_made.last();
    }
    giveAddress(meant.first(), emails);
    return meant.first();
}

void ProposalWriting::giveAddress(PersonId to, const QList<Email> &emails)
{
    const auto known = emails.isEmpty() ? std::nullopt : m_people.find(to);
    if (!known)
        return;
    const auto isNew = [&](const Email &email) {
        return std::ranges::find(known->emails, email.key, &Email::key) == known->emails.end();
    };
    if (!known->emails.isEmpty()) {
        if (std::ranges::any_of(emails, isNew) && !m_outcome.otherAddresses.contains(known->displayName()))
            m_outcome.otherAddresses += known->displayName();
        return;
    }
    Person after = *known;
    after.emails = emails;
    m_people.update(*known, after);
    if (m_made.contains(to))
        m_madeAndGiven += to;
}

void ProposalWriting::finish()
{
    m_people.indexAgain(m_madeAndGiven);
    m_outcome.newPeople = m_names.made();
}

/// Everybody is found before anybody is made, so that a row that is left out leaves nobody behind.
void ProposalWriting::take(qint64 number, ProposalFileRow row)
{
    Proposal &proposal = row.proposal;
    const auto names = row.people();
    m_reached = reached(row);
    const FileRow said{number, proposal.title, names.join(u", "_s)};
    if (isHere(row)) {
        m_outcome.known += said;
        return;
    }
    const auto unclear = std::ranges::find_if(names, [&](const QString &name) { return meantBy(row, name).size() > 1; });
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
        proposal.hosts += ProposalHost{0, person(row, host.name), host.answer};
    if (!row.proposer.isEmpty())
        proposal.proposer = person(row, row.proposer);
    m_proposals.add(proposal);
    remember(proposal);
    m_outcome.written += said;
}

} // namespace rnf
