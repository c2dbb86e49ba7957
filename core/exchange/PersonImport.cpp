#include "exchange/PersonImport.h"

#include "exchange/PersonUpdate.h"
#include "exchange/TableFormats.h"
#include "people/PeopleSchema.h"
#include "storage/StorageError.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// A batch is closed at either, so that long cells do not fill the memory.
constexpr size_t batchSize = 256;
constexpr qsizetype batchBytes = 1024 * 1024;
constexpr size_t queuedBatches = 16;

} // namespace

PersonImport::PersonImport(TableReader &file, const PersonReader &reader, const ImportOptions &options, const QDate &today,
                           const Job &job)
    : m_file(file), m_reader(reader), m_options(options), m_today(today), m_job(job), m_queue(queuedBatches)
{
}

PersonImport::~PersonImport() = default;

void PersonImport::prepareRows()
{
    const SortKeys keys;
    TableRow row;
    bool isWanted = true;
    while (isWanted) {
        Batch batch;
        batch.rows.reserve(batchSize);
        qsizetype bytes = 0;
        while (batch.rows.size() < batchSize && bytes < batchBytes && m_file.next(row)) {
            bytes += row.bytes();
            Prepared prepared{row.number(), m_reader.read(row), {}, {}};
            if (const auto *person = std::get_if<Person>(&prepared.read))
                prepared.entry = PersonSearch::entryFor(*person, keys);
            if (!m_options.rejectsPath.isEmpty())
                prepared.cells = row;
            batch.rows.push_back(std::move(prepared));
        }
        batch.bytesRead = m_file.bytesRead();
        isWanted = !batch.rows.empty() && !m_job.isCancelled();
        if (!batch.rows.empty())
            isWanted &= m_queue.push(std::move(batch));
    }
    m_queue.close();
}

ImportOutcome PersonImport::write(PeopleInAction &people)
{
    const auto &recipe = m_reader.recipe();
    PersonMatcher matcher(people, m_options.match, recipe.importsPhones(), recipe.importsEmails());
    if (!m_options.rejectsPath.isEmpty())
        startRejects();
    {
        std::thread reading([this] { prepareRows(); });
        const auto stop = qScopeGuard([&] {
            m_queue.close();
            reading.join();
        });
        while (auto batch = m_queue.pop()) {
            for (auto &row : batch->rows)
                take(row, matcher, people);
            people.writeLater();
            if (m_job.isCancelled())
                throw Refusal({u"cancelled"_s, Imports::tr("The import was cancelled. Nothing was changed.")});
            m_job.report(m_outcome.rows, m_outcome.rows * m_file.bytesTotal() / qMax<qint64>(1, batch->bytesRead));
        }
    }
    if (const auto error = m_file.error())
        throw Refusal(*error);
    if (const auto written = m_rejects ? m_rejects->flush() : Result<>(); !written)
        throw Refusal(written.error());
    notePlaces(people);
    m_outcome.blank = m_file.blankRows();
    m_outcome.withoutPhone = qint64(m_withoutPhone.size());
    m_outcome.withoutEmail = qint64(m_withoutEmail.size());
    m_outcome.ignoredColumns = recipe.ignoredHeaders();
    return m_outcome;
}

Result<> PersonImport::keepRejects() { return m_rejects ? m_rejects->finish() : Result<>(); }

void PersonImport::take(Prepared &row, PersonMatcher &matcher, PeopleInAction &people)
{
    ++m_outcome.rows;
    if (const auto *problem = std::get_if<RowProblem>(&row.read)) {
        reject(row, *problem);
        return;
    }
    auto &person = std::get<Person>(row.read);
    const auto match = matcher.find(person);
    if (match.problem)
        reject(row, {row.number, {}, match.problem->what, match.problem->hint, person.displayName()});
    else if (match.person)
        update(match, person, matcher, people);
    else if (!person.hasAnything())
        reject(row, PersonReader::nobody(row.number));
    else
        create(row, person, matcher, people);
}

void PersonImport::update(const PersonMatcher::Match &match, const Person &row, PersonMatcher &matcher,
                          PeopleInAction &people)
{
    // A further row of the file about somebody it brought adds to them, whatever holds for people we had before.
    const auto policy = match.isOfThisFile ? MatchPolicy::Append : m_reader.recipe().policy;
    Person after = updatedBy(row, *match.person, policy, m_reader.context(), m_today, m_reader.catalog());
    const bool isChanged = after != *match.person;
    if (isChanged) {
        people.update(*match.person, after);
        matcher.rememberUpdated(after);
    }
    noteContacts(after);
    // Whom the file itself brought stands in the list already.
    if (isChanged && !match.isOfThisFile && m_updated.insert(after.id.value).second)
        list(after.id);
    if (policy == MatchPolicy::Skip)
        ++m_outcome.skipped;
    else
        ++(isChanged ? m_outcome.updated : m_outcome.unchanged);
}

void PersonImport::create(Prepared &row, Person &person, PersonMatcher &matcher, PeopleInAction &people)
{
    person.id = {};
    people.insertLater(person, row.entry);
    matcher.rememberCreated(person);
    noteContacts(person);
    list(person.id);
    ++m_outcome.created;
}

void PersonImport::noteContacts(const Person &person)
{
    const auto note = [&](std::unordered_set<qint64> &people, bool isIn) {
        if (isIn)
            people.insert(person.id.value);
        else
            people.erase(person.id.value);
    };
    note(m_withoutPhone, person.phones.isEmpty());
    note(m_withoutEmail, person.emails.isEmpty());
}

void PersonImport::notePlaces(PeopleInAction &people)
{
    const auto made = people.newNames();
    for (const auto &[table, field] : {std::pair(PeopleTable::Organization, u"employer"_s),
                                       {PeopleTable::Worksite, u"worksite"_s},
                                       {PeopleTable::Unit, u"unit"_s},
                                       {PeopleTable::Shift, u"shift"_s},
                                       {PeopleTable::JobTitle, u"job_title"_s}}) {
        for (const auto &name : made) {
            if (name.table == table)
                m_outcome.newPlaces += NewPlace{field, name.name, people.employerNamed(name.organization), name.uses};
        }
    }
}

void PersonImport::list(PersonId touched)
{
    if (m_outcome.touched.size() < ImportOutcome::listedPeople)
        m_outcome.touched += touched;
}

void PersonImport::reject(const Prepared &row, const RowProblem &problem)
{
    ++m_outcome.rejected;
    if (m_outcome.rejects.size() < ImportOutcome::listedRejects)
        m_outcome.rejects += problem;
    if (!m_rejects)
        return;
    QStringList extra;
    const auto width = m_file.columns().size();
    for (int i = 0; i < width; ++i)
        m_rejects->cell(row.cells.text(i));
    for (auto i = width; i < row.cells.size(); ++i)
        extra += row.cells.text(i);
    // What stands beyond the last column has no column to go back to; it is kept in words.
    const QString hint = extra.isEmpty() ? problem.hint : problem.hint + u" ["_s + extra.join(u" | "_s) + u']';
    for (const auto &remark : {QString::number(problem.row), problem.column, problem.problem, hint})
        m_rejects->cell(remark);
    m_rejects->endRow();
}

/// Also when no row will be rejected: what stood under that name before must not be taken for the rejects of this run.
void PersonImport::startRejects()
{
    auto made = TableFormats::csv().create(m_options.rejectsPath);
    if (!made)
        throw Refusal(made.error());
    m_rejects = std::move(*made);
    m_rejects->beginLabelled(m_file.columns() + QStringList{u"_row"_s, u"_column"_s, u"_problem"_s, u"_hint"_s});
}

} // namespace rnf
