#include "exchange/ConversationFiles.h"

#include "exchange/ContactWriting.h"
#include "exchange/DryRun.h"
#include "exchange/RejectsFile.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The names of those who spoke with people, each once.
Result<QStringList> callerNames(const ImportSource &source, qsizetype column)
{
    constexpr qsizetype mostCallers = 5000; // who else there is stands in the notes
    if (column < 0)
        return QStringList();
    const auto rows = source.open();
    if (!rows)
        return rows.error();
    QStringList names;
    QSet<QString> known;
    TableRow row;
    while ((*rows)->next(row) && names.size() < mostCallers) {
        const QString name = cellText(row, column);
        if (name.isEmpty() || known.contains(name))
            continue;
        known += name;
        names += name;
    }
    return names;
}

/// Who of the people here has one of these names as a whole, "Silva, Ana" or "Ana Silva".
Bearers bearersOf(Database &database, const QStringList &names)
{
    Bearers bearers;
    for (const auto &name : names) {
        Person meant;
        writeWholeName(meant, name);
        const QString wanted = foldedText(meant.displayName());
        const auto visit = [&](const Person &person) {
            if (foldedText(person.displayName()) == wanted
                || foldedText(person.givenName + u' ' + person.familyName) == wanted)
                bearers.add(name, person.id);
            return true;
        };
        People::eachPerson(database, People::ids(database, name), {}, visit);
    }
    return bearers;
}

/// As many as anybody reads, each as messages quote a value.
QString shownNames(const QStringList &names)
{
    constexpr qsizetype most = 12;
    QStringList shown;
    for (const auto &name : names.first(qMin(most, names.size())))
        shown += quotable(name);
    if (names.size() > most)
        shown += u"…"_s;
    return shown.join(u", "_s);
}

} // namespace

QString ConversationFileOutcome::sentence() const
{
    QStringList said;
    for (const auto &[count, text] :
         {std::pair(conversations, ConversationFiles::tr("%n conversations", nullptr, conversations)),
          {taggings, ConversationFiles::tr("%n tags given", nullptr, taggings)},
          {int(known.size()), ConversationFiles::tr("%n the same", nullptr, int(known.size()))},
          {int(rejects.size()), ConversationFiles::tr("%n stay out", nullptr, int(rejects.size()))}}) {
        if (count > 0)
            said += text;
    }
    return said.isEmpty() ? ConversationFiles::tr("Nothing to bring in") : said.join(u" · "_s);
}

QStringList ConversationFileOutcome::remarks() const
{
    QStringList remarks;
    if (!tags.isEmpty())
        remarks += ConversationFiles::tr("Activist codes become tags: %1").arg(shownNames(tags));
    if (withoutMethod > 0)
        remarks += ConversationFiles::tr("%n rows do not say how they were reached, and count as phone calls.", nullptr,
                                         int(withoutMethod));
    if (!unknownCallers.isEmpty())
        remarks += ConversationFiles::tr("Nobody here is called so; the names stand in the notes: %1")
                       .arg(shownNames(unknownCallers));
    if (leftOut > 0)
        remarks += ConversationFiles::tr("%n rows are left out, as you said.", nullptr, int(leftOut));
    if (!ignoredColumns.isEmpty())
        remarks += ConversationFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s));
    return remarks;
}

ConversationFiles::ConversationFiles(Store &store, People &people, Conversations &conversations, Accounts &accounts)
    : m_store(store), m_people(people), m_conversations(conversations), m_accounts(accounts)
{
}

Result<ConversationFileOutcome> ConversationFiles::run(const Session &session, const ImportSource &source,
                                                       const ConversationFileOptions &options)
{
    if (!Policy::allows(session, Operation::ImportPeople) || !Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    if (const auto refused = refusedRejects(options.rejectsPath, source, m_store.path()))
        return *refused;
    const auto sample = source.sample();
    if (!sample)
        return sample.error();
    const ContactColumns columns = ContactColumns::of(sample->columns);
    if (!columns.sayAnything())
        return Error{u"no-contacts"_s, tr("%1 does not say when somebody was spoken with and what came of it. It needs a "
                                          "heading such as “Date”, and one such as “Result” or “Note”.")
                                           .arg(source.name())};
    const auto file =
        KnownFile::open(m_store, m_people.phones(), source, *sample, columns.used(), columns.dates(), options.dates);
    if (!file)
        return file.error();
    const auto names = callerNames(source, columns.by);
    if (!names)
        return names.error();
    const auto callers = m_store.beside(session, [&](Database &database) { return bearersOf(database, *names); });
    if (!callers)
        return callers.error();
    ConversationFileOutcome outcome;
    outcome.ignoredColumns = file->unused;
    outcome.dates = file->dates.order;
    outcome.isDateOrderSure = file->dates.isSure;
    const PersonId me = m_accounts.personOf(session);
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, options.isDryRun, [&](Action &action) {
        ContactReader reader(*file, columns, options.meanings);
        ContactWriting writing(action, m_conversations, *callers, me, outcome);
        const auto take = [&](const TableRow &row, const KnownRows::Found &who) -> std::optional<RowProblem> {
            const auto read = reader.read(row);
            if (const auto *problem = std::get_if<RowProblem>(&read))
                return *problem;
            writing.take(row.number(), who, std::get<ReadContact>(read));
            return std::nullopt;
        };
        outcome.rows = KnownRows(action, file->people).each(*file->rows, take, outcome.rejects);
        writing.write();
        outcome.unknownResults = reader.unknownResults();
        outcome.unknownMethods = reader.unknownMethods();
        action.setLabel(tr("Conversations from %1: %2").arg(source.name(), outcome.sentence()));
        if (options.rejectsPath.isEmpty())
            return;
        if (const auto written = writeRejects(source, outcome.rejects, options.rejectsPath); !written)
            throw Refusal(written.error());
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
