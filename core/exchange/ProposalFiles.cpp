#include "exchange/ProposalFiles.h"

#include "events/EventWords.h"
#include "exchange/DryRun.h"
#include "exchange/FormColumns.h"
#include "exchange/HeaderWords.h"
#include "exchange/ProposalRows.h"
#include "forms/Forms.h"
#include "programme/ProgrammeWords.h"
#include "proposals/ProposalWords.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Beside the questions of a form stands what a service adds, such as who was signed in. An address without a name beside it is
/// nobody's.
ProposalColumns columnsOf(QStringList headers, const std::optional<FormMatch> &form)
{
    for (qsizetype i = 0; form && i < headers.size(); ++i) {
        if (const auto *question = form->question(i))
            headers[i] = question->goesTo;
    }
    ProposalColumns columns(headers);
    if (form)
        FormColumns::take(columns, *form);
    if (columns.proposer < 0)
        columns.email = -1;
    return columns;
}

/// Those with a place on a card, those of the form, and what a form service writes beside them.
QList<qsizetype> readColumns(const ProposalColumns &columns, const std::optional<FormMatch> &form)
{
    auto read = columns.used();
    for (qsizetype i = 0; form && i < form->columnCount(); ++i) {
        if (form->question(i) || form->isOfService(i) || form->answeredAt() == i)
            read += i;
    }
    return read;
}

} // namespace

ProposalFiles::ProposalFiles(Store &store, People &people, Proposals &proposals, Ballots &ballots)
    : m_store(store), m_people(people), m_proposals(proposals), m_ballots(ballots), m_exports(store, people)
{
}

// --- out

TextTable ProposalFiles::tableOf(const Session &session, const Event &event)
{
    TextTable table{{tr("Number"), tr("Title"), tr("Abstract"), tr("Kind"), tr("Format"), tr("Level"), tr("Minutes"),
                     tr("Language"), tr("Hosts"), tr("Invited hosts"), tr("Proposed by"), tr("State"), tr("Score"),
                     tr("Votes")},
                    {},
                    {{0, TableWriter::Holds::Number}, {6, TableWriter::Holds::Number}, {13, TableWriter::Holds::Number}}};
    const auto ballot = m_ballots.current(session, event.id);
    const auto count = ballot ? m_ballots.count(session, *ballot) : std::nullopt;
    const auto numberOr = [](int number) { return number > 0 ? QString::number(number) : QString(); };
    for (const auto &row : m_proposals.rows(session, event.id)) {
        const Proposal &card = row.proposal;
        const auto namesOf = [&](HostAnswer answer) {
            QStringList names;
            for (const auto &host : card.hosts) {
                if (host.answer == answer)
                    names += row.names.value(host.person);
            }
            return names.join(u"; "_s);
        };
        table.rows += QStringList{QString::number(card.number),
                                  card.title,
                                  card.abstract,
                                  ProposalWords::kind(card.kind),
                                  ProgrammeWords::format(card.format),
                                  ProgrammeWords::level(card.level),
                                  numberOr(card.lengthMin),
                                  card.language,
                                  namesOf(HostAnswer::Yes),
                                  namesOf(HostAnswer::Invited),
                                  row.names.value(card.proposer),
                                  ProposalWords::status(card.status),
                                  row.score ? QString::number(*row.score, 'f', 1) : QString(),
                                  count ? QString::number(count->of(card.id)) : QString()};
    }
    return table;
}

Result<qsizetype> ProposalFiles::write(const Session &session, const QString &path, const Event &event,
                                       const TableFormat *format)
{
    TextTable table = tableOf(session, event);
    table.format = format;
    const QString label = tr("Export the cards of %1 to %2").arg(EventWords::named(event), QFileInfo(path).fileName());
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

/// Papers are numbered as they come out of the drawer, not by the numbers they have there.
TextTable ProposalFiles::tableOfVotes(const Session &session, const BallotCount &count, const Ballot &ballot,
                                      const Event &event)
{
    TextTable table{
        {tr("Ballot"), tr("Number"), tr("Title"), ballot.method == BallotMethod::Dots ? tr("Dots") : tr("Votes")},
        {},
        {{1, TableWriter::Holds::Number}, {3, TableWriter::Holds::Number}}};
    QHash<ProposalId, Proposal> cards;
    for (const auto &row : m_proposals.rows(session, event.id))
        cards.insert(row.proposal.id, row.proposal);
    const auto add = [&](const QString &paper, ProposalId id, int value) {
        const auto &card = cards[id];
        table.rows += QStringList{paper, QString::number(card.number), card.title, QString::number(value)};
    };
    for (qsizetype paper = 0; paper < count.papers.size(); ++paper) {
        for (const auto &mark : count.papers[paper])
            add(QString::number(paper + 1), mark.proposal, mark.value);
    }
    auto counted = count.onPaper.keys();
    std::ranges::sort(counted, {}, [&](ProposalId id) { return cards.value(id).number; });
    for (const auto &id : counted)
        add(tr("counted"), id, count.onPaper.value(id));
    return table;
}

Result<qsizetype> ProposalFiles::writeVotes(const Session &session, const QString &path, const Event &event,
                                            const TableFormat *format)
{
    const auto ballot = m_ballots.current(session, event.id);
    if (!ballot)
        return Error{u"empty"_s, tr("Nobody voted on the cards of %1 yet.").arg(EventWords::named(event))};
    const auto count = m_ballots.count(session, *ballot);
    if (!count)
        return Error{u"open"_s, tr("The vote is open, and nobody sees how it stands before it is closed. Close it first.")};
    TextTable table = tableOfVotes(session, *count, *ballot, event);
    table.format = format;
    const QString label = tr("Export the votes of %1 to %2").arg(EventWords::named(event), QFileInfo(path).fileName());
    const auto done = m_exports.writeTable(session, path, table, label);
    return done ? Result<qsizetype>(table.rows.size()) : done.error();
}

// --- in

QString ProposalFileOutcome::sentence() const
{
    QStringList said{ProposalFiles::tr("%n new cards", nullptr, int(written.size()))};
    if (!known.isEmpty())
        said += ProposalFiles::tr("%n were here already", nullptr, int(known.size()));
    if (!rejects.isEmpty())
        said += ProposalFiles::tr("%n left out", nullptr, int(rejects.size()));
    return said.join(u" · "_s);
}

QStringList ProposalFileOutcome::remarks() const
{
    QStringList said;
    if (!newPeople.isEmpty())
        said += ProposalFiles::tr("New people: %1").arg(newPeople.join(u", "_s));
    if (!otherAddresses.isEmpty())
        said += ProposalFiles::tr("Another e-mail address is noted here, and stays: %1").arg(otherAddresses.join(u", "_s));
    if (!ignoredColumns.isEmpty())
        said += ProposalFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s));
    return said;
}

Result<ProposalFileOutcome> ProposalFiles::run(const Session &session, const ImportSource &source, const Event &event,
                                               bool isDryRun)
{
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const auto forms = Forms::allAt(m_store);
    if (!forms)
        return forms.error();
    const auto form = FormMatch::find(*forms, FormKind::Proposals, sample->columns);
    const ProposalColumns columns = columnsOf(sample->columns, form);
    if (columns.title < 0)
        return Error{u"no-columns"_s,
                     tr("%1 has no column for what is proposed. It needs a heading such as “Title”.").arg(source.name())};
    const auto file = source.open();
    if (!file)
        return file.error();
    ProposalFileOutcome outcome;
    outcome.ignoredColumns = unusedHeaders(sample->columns, sample->rows, readColumns(columns, form));
    const FieldContext context{.phones = m_people.phones(), .today = m_store.dates().today()};
    const ProposalRowReader reader(sample->columns, columns, event.id, context, form);
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, isDryRun, [&](Action &action) {
        ProposalWriting writing(action, event.id, columns.email >= 0, outcome);
        TableRow row;
        while ((*file)->next(row)) {
            ++outcome.rows;
            auto read = reader.read(row);
            if (const auto *problem = std::get_if<RowProblem>(&read))
                outcome.rejects += *problem;
            else
                writing.take(row.number(), std::get<ProposalFileRow>(read));
        }
        if (const auto error = (*file)->error())
            throw Refusal(*error);
        writing.finish();
        action.setLabel(tr("Proposals from %1: %2").arg(source.name(), outcome.sentence()));
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
