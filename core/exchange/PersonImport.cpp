#include "exchange/PersonImport.h"

#include "base/Text.h"
#include "base/Words.h"
#include "exchange/HeaderWords.h"
#include "exchange/PersonUpdate.h"
#include "exchange/SeveralNames.h"
#include "exchange/TableFormats.h"
#include "people/ChannelWords.h"
#include "people/PeopleSchema.h"
#include "people/Suppressions.h"
#include "storage/StorageError.h"

#include <thread>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// A batch is closed at either, so that long cells do not fill the memory.
constexpr size_t batchSize = 256;
constexpr qsizetype batchBytes = 1024 * 1024;
constexpr size_t queuedBatches = 16;
/// Of a list with more rows that stay out nobody can say who is missing in it.
constexpr qint64 mostComparedRejects = 2'000;

} // namespace

PersonImport::PersonImport(TableReader &file, const PersonReader &reader, const ImportOptions &options, const QDate &today,
                           const Job &job)
    : m_file(file), m_reader(reader), m_options(options), m_today(today), m_job(job), m_queue(queuedBatches),
      m_policies(ownPolicies(reader.recipe()))
{
}

PersonImport::~PersonImport() = default;

/// Enough of them to tell what is usual in this list.
std::vector<TableRow> PersonImport::firstRows()
{
    constexpr size_t enough = 100;
    std::vector<TableRow> rows;
    TableRow row;
    for (qsizetype bytes = 0; rows.size() < enough && bytes < batchBytes && m_file.next(row); bytes += rows.back().bytes())
        rows.push_back(row);
    return rows;
}

/// What somebody mended in the window was looked at, so that it is what it says.
std::variant<Person, RowProblem> PersonImport::read(const TableRow &row, SectionRows &sections) const
{
    const auto &recipe = m_reader.recipe();
    const bool isMended = m_options.mended.contains(row.number());
    if (const auto heading = isMended ? std::nullopt : sections.meet(row))
        return *heading;
    auto read = m_reader.read(row);
    auto *person = std::get_if<Person>(&read);
    if (!person)
        return read;
    if (const auto several = recipe.program == "own"_L1 ? std::nullopt : whySeveral(row, recipe))
        return *several;
    sections.fill(*person);
    return read;
}

void PersonImport::prepareRows()
{
    const SortKeys keys;
    std::vector<TableRow> first = firstRows();
    // The lists of programs and cards have no headings among their rows.
    const bool mayHaveSections = m_reader.recipe().program.isEmpty() && !m_file.layout().areCards;
    SectionRows sections = mayHaveSections ? SectionRows(m_reader, first) : SectionRows();
    size_t taken = 0;
    const auto next = [&](TableRow &row) {
        if (taken == first.size())
            return m_file.next(row);
        row = std::move(first[taken++]);
        return true;
    };
    TableRow row;
    bool isWanted = true;
    while (isWanted) {
        Batch batch;
        batch.rows.reserve(batchSize);
        qsizetype bytes = 0;
        while (batch.rows.size() < batchSize && bytes < batchBytes && next(row)) {
            bytes += row.bytes();
            if (m_reader.recipe().shiftsBack)
                row = m_reader.settled(row);
            if (const auto mended = m_options.mended.constFind(row.number()); mended != m_options.mended.cend())
                row = row.with(*mended);
            Prepared prepared{row.number(), read(row, sections), {}, {}};
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

ImportOutcome PersonImport::write(Action &action, PeopleInAction &people)
{
    const auto &recipe = m_reader.recipe();
    m_spellings.emplace(people);
    PersonMatcher matcher(action, people, m_options.match, recipe.importsPhones(), recipe.importsEmails());
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
            for (const auto &row : batch->rows) {
                if (const auto *person = std::get_if<Person>(&row.read)) // with what is remembered of their numbers
                    noteRefusing(row.number, *person, *person, everywhere(MatchPolicy::Append));
            }
            if (m_job.isCancelled())
                throw Refusal({u"cancelled"_s, Imports::tr("The import was cancelled. Nothing was changed.")});
            m_job.report(m_outcome.rows, m_outcome.rows * m_file.bytesTotal() / qMax<qint64>(1, batch->bytesRead));
        }
    }
    if (const auto error = m_file.error())
        throw Refusal(*error);
    if (const auto written = m_rejects ? m_rejects->flush() : Result<>(); !written)
        throw Refusal(written.error());
    QList<PersonId> addedTo;
    for (const qint64 id : m_addedTo)
        addedTo += PersonId(id);
    people.indexAgain(addedTo);
    m_outcome.refusedToo = Suppressions::spread(action, m_refusing);
    notePlaces(people);
    findMissing(people);
    std::ranges::stable_sort(m_outcome.codes, [](const UnknownCode &a, const UnknownCode &b) {
        return std::tuple(a.column, -a.rows) < std::tuple(b.column, -b.rows);
    });
    m_outcome.blank = m_file.blankRows();
    m_outcome.areCards = m_file.layout().areCards;
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
    m_spellings->settle(person);
    auto match = matcher.find(person);
    if (!match.problem && !match.person)
        meetNewcomer(row.number, person, match, people);
    if (match.problem)
        reject(row, {row.number, {}, match.problem->what, match.problem->hint, person.displayName()});
    else if (match.person)
        update(row, match, matcher, people);
    else if (!person.hasAnything())
        reject(row, PersonReader::nobody(row.number));
    else if (m_options.onlyKnown)
        reject(row, {row.number,
                     {},
                     Words::tr("Nobody we have is meant by this row."),
                     Words::tr("Compare the names, or bring the file in once more and let it add people."),
                     person.displayName()});
    else if (isLeftOut(row.number, {}))
        leaveOut(row, person);
    else
        create(row, person, matcher, people);
}

/// Nobody is known by what the row says, but somebody may have said whom it means.
void PersonImport::meetNewcomer(qint64 row, const Person &person, PersonMatcher::Match &match, PeopleInAction &people)
{
    m_outcome.newcomerRows += person.hasAnything();
    const bool isListed =
        m_options.listsNewcomers && person.hasAnything() && m_outcome.newcomers.size() < ImportOutcome::listedNewcomers;
    if (isListed) {
        m_outcome.newcomers += Newcomer{row, person};
        auto &newcomer = m_outcome.newcomers.last().person;
        newcomer.id = {};
        newcomer.note.clear();                  // which may be long, and tells nobody from anybody
        for (auto &consent : newcomer.consents) // two trials of one list tell of the same newcomers
            consent.notedAt.clear();
    }
    if (const auto same = m_options.same.value(row); same.isValid())
        match.person = people.find(same);
}

/// Somebody new whom the user does not want: what they would bring is listed all the same, so that it can be wanted again.
void PersonImport::leaveOut(const Prepared &row, const Person &person)
{
    ++m_outcome.skipped;
    listChange({row.number, person.displayName(), true, {}});
}

bool PersonImport::isLeftOut(qint64 row, const QString &field) const
{
    const auto out = m_options.leftOut.constFind(row);
    return out != m_options.leftOut.cend() && (out->contains(field) || out->contains(QString()));
}

PolicyOf PersonImport::policyFor(const PersonMatcher::Match &match) const
{
    // A further row of the file about somebody it brought adds to them, whatever holds for people we had before; about
    // anybody it names a further job.
    const bool isOfThisFile = match.isOfThisFile;
    const qint64 person = match.person->id.value;
    const bool isFurther = m_listed.contains(person);
    return [this, isOfThisFile, isFurther, person](const QString &field) {
        const auto policy = m_policies.value(field, m_reader.recipe().policy);
        const auto *known = PersonFields::find(field);
        const bool isWork = known && known->group == PersonField::Group::Work;
        const bool isFurtherJob = isFurther && isWork && policy != MatchPolicy::Skip && policy != MatchPolicy::Fill;
        // What the file itself filled is not ours: its further rows add up.
        const bool fills = policy == MatchPolicy::Recommended || policy == MatchPolicy::Fill;
        const auto firsts = isFurther && fills ? m_firsts.constFind(field) : m_firsts.cend();
        const bool isFurtherValue = firsts != m_firsts.cend() && firsts->contains(person);
        return isOfThisFile || isFurtherJob || isFurtherValue ? MatchPolicy::Append : policy;
    };
}

void PersonImport::noteFirsts(const Person &before, const Person &after)
{
    const QStringList known = filledFields(before);
    for (const auto &field : filledFields(after)) {
        if (!known.contains(field))
            m_firsts[field].add(after.id.value);
    }
}

void PersonImport::update(const Prepared &row, const PersonMatcher::Match &match, PersonMatcher &matcher,
                          PeopleInAction &people)
{
    const auto &theirs = std::get<Person>(row.read);
    const auto policyOf = policyFor(match);
    Person after = updatedBy(
        theirs, *match.person,
        [&](const QString &field) { return isLeftOut(row.number, field) ? MatchPolicy::Skip : policyOf(field); },
        m_reader.context(), m_today, m_reader.catalog());
    const bool isChanged = after != *match.person;
    if (isChanged || m_options.leftOut.contains(row.number))
        noteChange(row, match, after, policyOf);
    if (isChanged) {
        people.update(*match.person, after);
        matcher.rememberUpdated(after);
        if (match.isOfThisFile)
            m_addedTo.insert(after.id.value);
        else
            noteFirsts(*match.person, after);
    }
    if (!match.isOfThisFile && !m_listed.contains(after.id.value)) {
        const auto *work = match.person->currentWork();
        ++m_employerOf[work ? work->employer : QString()];
    }
    noteWork(theirs, after);
    noteContacts(after);
    if (!isLeftOut(row.number, {}))
        noteRefusing(row.number, theirs, after, policyOf);
    // Whom the file itself brought stands in the list already.
    if (isChanged && !match.isOfThisFile && m_updated.insert(after.id.value).second)
        list(after.id);
    const bool isAlone = !match.isOfThisFile && m_reader.recipe().policy == MatchPolicy::Skip && m_policies.isEmpty();
    if (isAlone || isLeftOut(row.number, {}))
        ++m_outcome.skipped;
    else
        ++(isChanged ? m_outcome.updated : m_outcome.unchanged);
}

void PersonImport::noteChange(const Prepared &row, const PersonMatcher::Match &match, const Person &after,
                              const PolicyOf &policyOf)
{
    const auto &before = *match.person;
    const auto changes = [&](const Person &to) {
        return changesBetween(before, to, m_reader.catalog(), m_reader.context().phones);
    };
    const auto values = changes(after);
    for (const auto &value : values)
        ++m_outcome.changedFields[value.field];
    if (!m_options.leftOut.contains(row.number)) {
        if (!values.isEmpty())
            listChange({row.number, before.displayName(), false, values});
        return;
    }
    const auto whole =
        updatedBy(std::get<Person>(row.read), before, policyOf, m_reader.context(), m_today, m_reader.catalog());
    listChange({row.number, before.displayName(), false, changes(whole)});
}

void PersonImport::listChange(const ImportChange &change)
{
    if (m_options.isDryRun && m_outcome.changes.size() < ImportOutcome::listedChanges)
        m_outcome.changes += change;
}

void PersonImport::create(Prepared &row, Person &person, PersonMatcher &matcher, PeopleInAction &people)
{
    person.id = {};
    people.insertLater(person, row.entry);
    matcher.rememberCreated(person);
    noteWork(person, person);
    noteContacts(person);
    list(person.id);
    if (std::ranges::find(person.consents, YesNo::No, &Consent::state) != person.consents.end())
        m_refusing += person;
    if (m_options.listsNewcomers)
        m_outcome.written.add(person.id.value);
    if (const auto other = m_options.apart.value(row.number); other.isValid())
        m_apart.insert(pairOf(person.id, other));
    ++m_outcome.created;
    listChange({row.number, person.displayName(), true, {}});
}

/// A list is about the employer that its rows say.
void PersonImport::noteWork(const Person &row, const Person &after)
{
    m_listed.add(after.id.value);
    const auto *work = row.currentWork();
    constexpr qsizetype several = 2;
    if (work && !work->employer.isEmpty() && m_employers.size() < several && !m_employers.contains(work->employer))
        m_employers += work->employer;
}

/// Of four in five of those whom we know, if there are several.
QString PersonImport::likelyEmployer() const
{
    constexpr qint64 fewest = 2;
    qint64 known = 0;
    for (const qint64 people : m_employerOf)
        known += people;
    for (const auto &[employer, people] : m_employerOf.asKeyValueRange()) {
        if (!employer.isEmpty() && people >= fewest && people * 5 >= known * 4)
            return employer;
    }
    return {};
}

/// Whose row stays out for now is not missing.
void PersonImport::findMissing(PeopleInAction &people)
{
    if (m_employers.isEmpty())
        m_outcome.work.likely = likelyEmployer();
    if (m_employers.size() != 1 || m_outcome.rejected > mostComparedRejects)
        return;
    auto &work = m_outcome.work;
    work.employer = m_employers.first();
    for (const auto person : people.workingAt(work.employer)) {
        ++work.people;
        if (!m_listed.contains(person.value))
            work.missing += person;
    }
    if (m_rejectedNames.isEmpty() || work.missing.isEmpty())
        return;
    QMultiHash<QString, qsizetype> namesWith; // by each of their words
    for (qsizetype i = 0; i < m_rejectedNames.size(); ++i) {
        for (const auto &word : std::as_const(m_rejectedNames[i]))
            namesWith.insert(word, i);
    }
    QSet<PersonId> rejected;
    for (const auto &person : people.whole(work.missing)) {
        const auto words = foldedWords(person.givenName + u' ' + person.familyName);
        const auto isIn = [&](qsizetype name) {
            return std::ranges::all_of(words, [&](const QString &word) { return m_rejectedNames[name].contains(word); });
        };
        const auto maybe = words.isEmpty() ? QList<qsizetype>() : namesWith.values(words.first());
        if (std::ranges::any_of(maybe, isIn))
            rejected.insert(person.id);
    }
    work.missing.removeIf([&](PersonId person) { return rejected.contains(person); });
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

/// A yes of a list does not take a no back, and whoever brings the list has to hear so.
void PersonImport::noteRefusing(qint64 row, const Person &theirs, const Person &after, const PolicyOf &policyOf)
{
    QList<Channel> refused;
    for (const auto &said : theirs.consents) {
        const std::pair yes(after.id.value, said.channel);
        const bool isHeld = said.state == YesNo::Yes && after.mayBeReachedBy(said.channel) == YesNo::No
                         && policyOf(u"consent_"_s + keyOf(said.channel)) != MatchPolicy::Skip;
        if (isHeld && m_notTaken.insert(yes).second)
            refused += said.channel;
    }
    m_outcome.yesesNotTaken += refused.size();
    if (!refused.isEmpty() && m_outcome.refusing.size() < ImportOutcome::listedChanges)
        m_outcome.refusing += FileRow{row, after.displayName(), ChannelWords::names(refused)};
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
    for (const auto &name : made) {
        if (name.table == PeopleTable::Tag)
            m_outcome.newTags += NewPlace{u"tags"_s, name.name, {}, name.uses};
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
    noteCodes(problem);
    if (m_outcome.rejected <= mostComparedRejects)
        m_rejectedNames += foldedWords(problem.who);
    if (m_outcome.rejects.size() < ImportOutcome::listedRejects)
        m_outcome.rejects += problem;
    if (!m_rejects)
        return;
    QStringList extra;
    const auto width = m_file.columns().size();
    for (int i = 0; i < width; ++i)
        m_rejects->cell(isNeverKept(normalizedHeader(m_file.columns()[i])) ? QString() : row.cells.text(i));
    for (auto i = width; i < row.cells.size(); ++i)
        extra += row.cells.text(i);
    // What stands beyond the last column has no column to go back to; it is kept in words.
    const QString hint = extra.isEmpty() ? problem.hint : problem.hint + u" ["_s + extra.join(u" | "_s) + u']';
    for (const auto &remark : {QString::number(problem.row), problem.column, problem.problem, hint})
        m_rejects->cell(remark);
    m_rejects->endRow();
}

void PersonImport::noteCodes(const RowProblem &problem)
{
    for (const auto &[column, text] : problem.codes.asKeyValueRange()) {
        const std::pair code(column, text.toLower());
        if (const auto known = m_codes.constFind(code); known != m_codes.cend()) {
            ++m_outcome.codes[*known].rows;
        } else if (m_outcome.codes.size() < ImportOutcome::listedCodes) {
            m_codes.insert(code, m_outcome.codes.size());
            m_outcome.codes += UnknownCode{column, text, 1};
        }
    }
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
