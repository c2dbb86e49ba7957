#include "exchange/RegistrationFiles.h"

#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/EventWords.h"
#include "exchange/DryRun.h"
#include "exchange/FileRecognizer.h"
#include "exchange/FormColumns.h"
#include "exchange/HeaderWords.h"
#include "exchange/RegistrationWriting.h"
#include "exchange/RejectsFile.h"
#include "forms/Forms.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using As = RegistrationFileOptions::As;

/// Zoom puts a table about the meeting above that of the people, and webinars one of hosts besides: theirs is the last that has
/// addresses, since one of those who only telephoned may follow.
ImportSource atPeople(const ImportSource &source)
{
    constexpr qint64 longestHead = 100;
    if (source.options.skippedRows)
        return source;
    ImportSource whole = source;
    whole.options.hasHeader = false;
    whole.options.skippedRows = 0;
    const auto file = whole.open();
    if (!file)
        return source;
    ImportSource found = source;
    bool hasAddresses = false;
    TableRow row;
    while ((*file)->next(row) && row.number() <= longestHead) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += normalizedHeader(row.text(i));
        const bool tellsAddresses = cells.contains(u"email"_s) || cells.contains(u"user email"_s);
        if (!cells.contains(u"join time"_s) || !cells.contains(u"leave time"_s) || (hasAddresses && !tellsAddresses))
            continue;
        hasAddresses = tellsAddresses;
        found.options.hasHeader = true;
        found.options.skippedRows = int(row.number()) - 1;
    }
    return found;
}

/// What a list of registrations says of people themselves: who they are, where they live, and how they want to be reached.
bool isOfThePerson(const PersonField *field, const ColumnRule &rule)
{
    // A number in a column "id" is that of the registration.
    const bool isOwnNumber = field && field->kind == PersonField::Kind::Id && rule.idSystem == "id"_L1;
    return field && !isOwnNumber
        && (field->tellsWho() || field->group == PersonField::Group::Address || field->group == PersonField::Group::Consent);
}

ImportRecipe peopleRecipe(const TableSample &sample, const QString &region, const FieldCatalog &catalog,
                          const QList<qsizetype> &used)
{
    ImportRecipe recipe = FileRecognizer(region, catalog).recognize(sample.columns, sample.rows);
    const auto normalized = normalizedHeaders(sample.columns);
    for (int i = 0; i < recipe.columns.size(); ++i) {
        const auto &rule = recipe.columns[i];
        if (used.contains(i) || !isOfThePerson(catalog.find(rule.field), rule))
            recipe.setField(i, {});
    }
    const auto name =
        columnNamed(normalized, {u"user name original name"_s, u"contact name"_s, u"attendee name"_s, u"participant name"_s,
                                 u"registrant name"_s, u"attendee"_s, u"participant"_s});
    if (name >= 0 && !recipe.imports(u"name"_s) && !recipe.imports(u"given_name"_s))
        recipe.setField(int(name), u"name"_s);
    recipe.policy = MatchPolicy::Fill;
    return recipe;
}

/// All that is known of a file before its rows are read.
struct RegistrationTable {
    ImportSource source;
    QStringList headers, unused;
    RegistrationColumns columns;
    RegistrationSystem system = RegistrationSystem::Plain;
    ImportRecipe people;
    std::optional<FormMatch> form; ///< of ours, whose questions it answers
};

/// What a form that was made here says of the columns.
void takeForm(RegistrationTable &table, const FieldCatalog &catalog)
{
    FormColumns::take(table.columns, *table.form);
    FormColumns::take(table.people, *table.form, catalog);
}

Result<RegistrationTable> registrationTableOf(const ImportSource &file, const RegistrationFileOptions &options,
                                              const QString &region, const FieldCatalog &catalog,
                                              const QList<AnswerForm> &forms)
{
    RegistrationTable table{atPeople(file), {}, {}, {}, {}, {}, {}};
    const auto sample = table.source.sample();
    if (!sample)
        return sample.error();
    table.headers = sample->columns;
    table.columns = RegistrationColumns::of(sample->columns);
    table.system = options.system.value_or(RegistrationStatus::systemOf(sample->columns));
    auto used = table.columns.used();
    table.people = peopleRecipe(*sample, region, catalog, used);
    table.form = FormMatch::find(forms, FormKind::Registrations, sample->columns);
    if (table.form)
        takeForm(table, catalog);
    if (!table.people.importsAnything())
        return Error{
            u"no-columns"_s,
            RegistrationFiles::tr("No column of %1 tells who registered. It needs a heading such as “Name”, “Email” or "
                                  "“Phone”.")
                .arg(file.name())};
    for (qsizetype i = 0; i < table.people.columns.size(); ++i) {
        // Beside the rows of a file that were rejected before stand our own remarks.
        const bool isOfForm =
            table.form && (table.form->question(i) || table.form->isOfService(i) || table.form->answeredAt() == i);
        if (isOfForm || !table.people.columns[i].field.isEmpty() || table.headers[i].startsWith(u'_'))
            used += i;
    }
    table.unused = unusedHeaders(sample->columns, sample->rows, used);
    return table;
}

void takeRows(TableReader &file, const RegistrationReader &reader, RegistrationWriting &writing,
              RegistrationFileOutcome &outcome)
{
    TableRow row;
    while (file.next(row)) {
        ++outcome.rows;
        const auto read = reader.read(row);
        if (const auto *problem = std::get_if<RowProblem>(&read))
            outcome.rejects += *problem;
        else
            writing.take(std::get<ReadRegistration>(read));
    }
    if (const auto error = file.error())
        throw Refusal(*error);
}

QString labelOf(const Event &event, const QString &file, const RegistrationFileOutcome &outcome)
{
    return (outcome.as == As::Attendance ? RegistrationFiles::tr("Who came to “%1”, from %2: %3")
                                         : RegistrationFiles::tr("Registrations for “%1” from %2: %3"))
        .arg(event.name, file, outcome.sentence());
}

/// They are to come, by what our list says.
bool isExpected(const Registration &registration)
{
    using enum Rsvp;
    constexpr auto coming = std::to_array({Yes, Maybe, Waitlisted, Offered, Pending});
    return std::ranges::find(coming, registration.rsvp) != coming.end() && !registration.hasCome() && !registration.isWalkIn;
}

QList<RegistrationRow> notAmong(QList<RegistrationRow> list, const QSet<PersonId> &present)
{
    list.removeIf([&](const RegistrationRow &row) {
        return !isExpected(row.registration) || present.contains(row.registration.person);
    });
    return list;
}

/// Nothing when this event may have such a list.
std::optional<Error> notNow(const Event &event, As as, const QDateTime &now)
{
    if (as == As::Registrations || (event.hasDay() && event.startsAt <= instantText(now)))
        return std::nullopt;
    return Error{u"not-begun"_s, RegistrationFiles::tr("“%1” has not begun, so nobody came yet. Bring the list in as "
                                                       "registrations, or after the event.")
                                     .arg(event.name)};
}

} // namespace

QString RegistrationFileOutcome::sentence() const
{
    QStringList said;
    for (const auto &[count, text] :
         {std::pair(added.size(), RegistrationFiles::tr("%n new on the list", nullptr, int(added.size()))),
          {changed.size(), RegistrationFiles::tr("%n changed", nullptr, int(changed.size()))},
          {known.size(), RegistrationFiles::tr("%n the same", nullptr, int(known.size()))},
          {rejects.size(), RegistrationFiles::tr("%n not understood", nullptr, int(rejects.size()))},
          {missing.size(), RegistrationFiles::tr("%n no longer in the file", nullptr, int(missing.size()))},
          {qsizetype(cancelled), RegistrationFiles::tr("%n marked as cancelled", nullptr, cancelled)}}) {
        if (count > 0)
            said += text;
    }
    return said.isEmpty() ? RegistrationFiles::tr("Nothing to bring in") : said.join(u" · "_s);
}

QStringList RegistrationFileOutcome::remarks() const
{
    QStringList remarks;
    if (!newPeople.isEmpty())
        remarks += RegistrationFiles::tr("%n people were not here at all and are made.", nullptr, int(newPeople.size()));
    if (!newKinds.isEmpty())
        remarks += RegistrationFiles::tr("New kinds of registration: %1").arg(newKinds.join(u", "_s));
    if (keptHere > 0)
        remarks += RegistrationFiles::tr("%n answers were noted here later than in the file, and stay.", nullptr, keptHere);
    if (needs > 0)
        remarks += RegistrationFiles::tr("%n needs are noted.", nullptr, needs);
    if (needsLeftOut > 0)
        remarks +=
            RegistrationFiles::tr("What %n people need was left out: only who may see needs can bring it in. Keep the file "
                                  "for them.",
                                  nullptr, needsLeftOut);
    if (!ignoredColumns.isEmpty())
        remarks += RegistrationFiles::tr("Columns left out: %1").arg(ignoredColumns.join(u", "_s));
    return remarks;
}

RegistrationFiles::RegistrationFiles(Store &store, People &people, Registrations &registrations)
    : m_store(store), m_people(people), m_registrations(registrations)
{
}

RegistrationFileOptions::As RegistrationFiles::proposed(const ImportSource &source, const Event &event, const QDateTime &now)
{
    if (notNow(event, As::Attendance, now))
        return As::Registrations;
    const auto sample = atPeople(source).sample();
    const RegistrationColumns columns = sample ? RegistrationColumns::of(sample->columns) : RegistrationColumns();
    return columns.joined >= 0 || (columns.tellsAttendance() && columns.status < 0)
                || (columns.status < 0 && !event.isAhead())
             ? As::Attendance
             : As::Registrations;
}

std::optional<Error> RegistrationFiles::refusal(const Session &session, const ImportSource &file, const Event &event,
                                                const RegistrationFileOptions &options) const
{
    if (!Policy::allows(session, Operation::ImportPeople) || !Policy::allows(session, Operation::EditPeople))
        return Policy::refusal();
    if (const auto refused = refusedRejects(options.rejectsPath, file, m_store.path()))
        return refused;
    return notNow(event, options.as, m_store.dates().now());
}

Result<RegistrationFileOutcome> RegistrationFiles::run(const Session &session, const ImportSource &file, const Event &event,
                                                       const RegistrationFileOptions &options)
{
    if (const auto refused = refusal(session, file, event, options))
        return *refused;
    const auto catalog = CustomFields::catalogAt(m_store);
    if (!catalog)
        return catalog.error();
    const auto forms = Forms::allAt(m_store);
    if (!forms)
        return forms.error();
    const QString region = m_people.phones().region();
    auto table = registrationTableOf(file, options, region, *catalog, *forms);
    if (!table)
        return table.error();
    const auto dates = table->source.settledDates(table->columns.dates(), options.dates, usualDates(region));
    if (!dates)
        return dates.error();
    table->people.dates = dates->order;
    const auto opened = table->source.open();
    if (!opened)
        return opened.error();
    RegistrationFileOutcome outcome;
    outcome.as = options.as;
    outcome.system = table->system;
    outcome.ignoredColumns = table->unused;
    outcome.dates = dates->order;
    outcome.isDateOrderSure = dates->isSure;
    const PersonReader people(table->people,
                              FieldContext{.phones = m_people.phones(),
                                           .today = m_store.dates().today(),
                                           .notedAt = instantText(m_store.dates().now()),
                                           .source = Imports::tr("Import %1").arg(file.name())},
                              *catalog);
    const RegistrationReader reader(table->headers, table->columns, table->system, people, EventTimes::zoneOf(event),
                                    table->form ? &*table->form : nullptr);
    const auto listed = m_registrations.of(session, event.id);
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, options.isDryRun, [&](Action &action) {
        const Event current = RegistrationsInAction(action).event(event.id);
        RegistrationWriting writing(action, current,
                                    {options.as, table->system, table->columns.status >= 0, table->columns.tellsAttendance(),
                                     Policy::allows(session, Operation::SeeNeeds)},
                                    people, outcome);
        takeRows(**opened, reader, writing, outcome);
        writing.write(options.cancelled);
        if (options.as == As::Registrations)
            outcome.missing = notAmong(listed, writing.present());
        action.setLabel(labelOf(current, file.name(), outcome));
        if (options.rejectsPath.isEmpty())
            return;
        if (const auto written = writeRejects(table->source, outcome.rejects, options.rejectsPath); !written)
            throw Refusal(written.error());
    });
    return outcomeOf(done, outcome);
}

} // namespace rnf
