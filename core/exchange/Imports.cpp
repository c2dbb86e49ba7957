#include "exchange/Imports.h"

#include "base/Text.h"
#include "duplicates/Newcomers.h"
#include "exchange/CellMeaning.h"
#include "exchange/DryRun.h"
#include "exchange/FileRecognizer.h"
#include "exchange/FormColumns.h"
#include "exchange/OtherLists.h"
#include "exchange/PersonImport.h"
#include "exchange/RecipeRepository.h"
#include "forms/Forms.h"
#include "storage/FreeRoom.h"
#include "storage/StorageError.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
QStringList ImportPreview::examples(int column, int count) const
{
    QStringList found;
    for (const auto &row : sample.rows) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !saysUnknown(value) && !found.contains(value))
            found += value;
        if (found.size() == count)
            break;
    }
    return found;
}

QStringList NewPlace::fields() { return {u"employer"_s, u"worksite"_s, u"unit"_s, u"shift"_s, u"job_title"_s, u"tags"_s}; }

QString NewPlace::told(const QList<NewPlace> &places)
{
    QStringList parts;
    for (const auto &[field, text] : {std::pair(u"employer"_s, QT_TR_N_NOOP("%n employers")),
                                      {u"worksite"_s, QT_TR_N_NOOP("%n worksites")},
                                      {u"unit"_s, QT_TR_N_NOOP("%n units")},
                                      {u"shift"_s, QT_TR_N_NOOP("%n shifts")},
                                      {u"job_title"_s, QT_TR_N_NOOP("%n job titles")}}) {
        if (const auto count = std::ranges::count(places, field, &NewPlace::field))
            parts += tr(text, nullptr, int(count));
    }
    return parts.join(u", "_s);
}

QString NewPlace::named(const QList<NewPlace> &places)
{
    constexpr qsizetype most = 12;
    QStringList named;
    for (const auto &place : places.first(qMin(most, places.size())))
        named += u"%1 (%2)"_s.arg(quotable(place.name), QLocale().toString(place.people));
    if (places.size() > most)
        named += u"…"_s;
    return named.join(u", "_s);
}

namespace {

/// "Unit 30, Shift 9": the fields that most rows change.
QString toldFields(const QHash<QString, qint64> &counts, const FieldCatalog &catalog)
{
    constexpr qsizetype most = 4;
    QList<std::pair<qint64, QString>> fields;
    for (const auto &field : catalog.all()) {
        if (const auto count = counts.value(field.key))
            fields.emplaceBack(-count, PersonFields::label(field));
    }
    std::ranges::stable_sort(fields, {}, &std::pair<qint64, QString>::first);
    QStringList told;
    for (const auto &[count, label] : fields.first(qMin(most, fields.size())))
        told += u"%1 %2"_s.arg(label, QLocale().toString(-count));
    if (fields.size() > most)
        told += u"…"_s;
    return told.join(u", "_s);
}

/// What came in lies in the log beside the workspace before it is in it, with its history and the search index.
Result<> hasRoom(const QString &workspacePath, const ImportSource &source)
{
    constexpr qint64 growth = 10;
    if (Connection::isServer(workspacePath))
        return {};
    const qint64 size = source.pasted.isNull() ? QFileInfo(source.path).size() : source.pasted.size();
    return expectRoom(workspacePath, QFileInfo(workspacePath).size() + growth * size);
}

QStringList headersOf(const ImportRecipe &recipe)
{
    QStringList headers;
    for (const auto &rule : recipe.columns)
        headers += rule.header;
    return headers;
}

} // namespace

QString ImportOutcome::told(const FieldCatalog &catalog) const
{
    QStringList parts;
    const auto add = [&](qint64 count, const char *text, const QString &more = {}) {
        if (count > 0)
            parts += Imports::tr(text, nullptr, int(count)) + more;
    };
    const QString fields = toldFields(changedFields, catalog);
    add(created, QT_TRANSLATE_N_NOOP("rnf::Imports", "%Ln new"));
    add(updated, QT_TRANSLATE_N_NOOP("rnf::Imports", "%Ln changed"), fields.isEmpty() ? QString() : u" ("_s + fields + u')');
    add(unchanged, QT_TRANSLATE_N_NOOP("rnf::Imports", "%Ln the same"));
    add(skipped, QT_TRANSLATE_N_NOOP("rnf::Imports", "%Ln skipped"));
    add(rejected, QT_TRANSLATE_N_NOOP("rnf::Imports", "%Ln need a look"));
    add(refusedToo, QT_TRANSLATE_N_NOOP("rnf::Imports", "%Ln more with one of these numbers or addresses say no now"));
    add(work.missing.size(), QT_TRANSLATE_N_NOOP("rnf::Imports", "%Ln missing"));
    return parts.isEmpty() ? Imports::tr("no rows") : parts.join(u", "_s);
}

QString ImportOutcome::toldNotTaken() const
{
    constexpr qsizetype most = 10;
    if (yesesNotTaken == 0)
        return {};
    QStringList names;
    for (const auto &person : refusing.first(qMin(most, refusing.size())))
        names += u"%1 (%2)"_s.arg(person.who, person.said);
    if (refusing.size() > most)
        names += u"…"_s;
    return Imports::tr("%n consents were not taken: these people refused before, and a list takes no refusal back: %1.",
                       nullptr, int(yesesNotTaken))
        .arg(names.join(u", "_s));
}

Imports::Imports(Store &store, People &people)
    : m_store(store), m_people(people), m_recipes(std::make_unique<RecipeRepository>(store.reader()))
{
}

Imports::~Imports() = default;

Result<ImportPreview> Imports::preview(const Session &session, const ImportSource &source)
{
    if (!Policy::allows(session, Operation::ImportPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include importing. An organizer can do it.")};
    const auto sample = source.sample();
    return sample ? preview(session, *sample) : sample.error();
}

Result<ImportPreview> Imports::preview(const Session &session, const TableSample &sample)
{
    if (!Policy::allows(session, Operation::ImportPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include importing. An organizer can do it.")};
    const auto &catalog = m_people.fields().catalog();
    ImportPreview found{sample, FileRecognizer(m_people.phones().region(), catalog).recognize(sample.columns, sample.rows)};
    // What stands in somebody's phone about work is not what an employer's list says of it.
    if (sample.layout.areCards) {
        for (auto &rule : found.recipe.columns) {
            if (const auto *field = catalog.find(rule.field); field && field->group == PersonField::Group::Work)
                rule.policy = MatchPolicy::Fill;
        }
    }
    if (looksLikeEvents(sample.columns)) {
        for (int column = 0; column < found.recipe.columns.size(); ++column)
            found.recipe.setField(column, {});
    }
    if (const auto forms = Forms::allAt(m_store)) {
        if (const auto match = FormMatch::find(*forms, FormKind::People, sample.columns))
            FormColumns::take(found.recipe, *match, catalog);
    }
    try {
        const auto remembered = m_recipes->rulesFor(headerSignature(sample.columns));
        found.isRemembered = !remembered.isEmpty();
        if (found.isRemembered)
            applyRemembered(found.recipe, remembered, catalog);
    } catch (const StorageError &error) {
        return error.userError();
    }
    return found;
}

Result<ImportRecipe> Imports::withDateOrder(const ImportSource &source, ImportRecipe recipe) const
{
    if (recipe.isDateOrderSure)
        return recipe;
    const auto catalog = CustomFields::catalogAt(m_store);
    if (!catalog)
        return catalog.error();
    const auto dates = source.settledDates(dateColumns(recipe, *catalog), {}, recipe.dates);
    if (!dates)
        return dates.error();
    recipe.dates = dates->order;
    recipe.isDateOrderSure = dates->isSure || recipe.isDateOrderRemembered;
    return recipe;
}

Result<ImportOutcome> Imports::run(const Session &session, const ImportSource &source, const ImportRecipe &recipe,
                                   const ImportOptions &options, const Job &job)
{
    if (!Policy::allows(session, Operation::ImportPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include importing. An organizer can do it.")};
    if (const auto told = recipe.importsAnything() ? std::nullopt : otherListTold(headersOf(recipe)))
        return Error{u"list-of-events"_s, *told};
    if (!recipe.importsAnything())
        return Error{u"no-columns"_s,
                     tr("None of the columns goes anywhere, so nothing was imported. Say what at least one column "
                        "means, for example “First name”.")};
    if (isSameFile(options.rejectsPath, source.path) || isSameFile(options.rejectsPath, m_store.path()))
        return Error{u"same-file"_s,
                     tr("The rejected rows would be written over %1, so nothing was imported. Choose another file for "
                        "them.")
                         .arg(QFileInfo(options.rejectsPath).fileName())};
    if (const auto room = hasRoom(m_store.path(), source); !room)
        return room.error();
    auto file = source.open();
    if (!file)
        return file.error();
    const auto hasHeader = [](const ColumnRule &rule, const QString &header) { return rule.header == header; };
    if (!std::ranges::equal(recipe.columns, (*file)->columns(), hasHeader))
        return Error{u"changed"_s, tr("%1 has other columns now than before. Open it again.").arg(source.name())};
    const auto catalog = CustomFields::catalogAt(m_store);
    if (!catalog)
        return catalog.error();
    const PersonReader reader(recipe,
                              FieldContext{.phones = m_people.phones(),
                                           .today = m_store.dates().today(),
                                           .notedAt = instantText(m_store.dates().now()),
                                           .source = tr("Import %1").arg(source.name())},
                              *catalog);
    PersonImport import(**file, reader, options, m_store.dates().today(), job);
    ImportOutcome outcome;
    const auto write = [&](Action &action) {
        auto people = People::inAction(action);
        outcome = import.write(action, people);
        Newcomers::tellApart(action, import.apart());
        action.on<RecipeRepository>().save(action, headerSignature((*file)->columns()), source.name(), toJson(recipe));
        action.setLabel(tr("Import %1: %2 new, %3 changed").arg(source.name()).arg(outcome.created).arg(outcome.updated));
    };
    const auto done = actOrTry(m_store, session, Operation::ImportPeople, options.isDryRun, write, &job);
    if (!done)
        return done.error();
    outcome.action = *done;
    if (const auto kept = import.keepRejects(); !kept)
        return Error{kept.error().id,
                     tr("The people of %1 were imported, but the rows that were left out could not be kept. %2")
                         .arg(source.name(), kept.error().message)};
    outcome.isDateOrderSure = recipe.isDateOrderSure;
    if (options.isDryRun)
        outcome.written = {};
    return outcome;
}

} // namespace rnf
