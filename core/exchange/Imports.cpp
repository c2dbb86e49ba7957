#include "exchange/Imports.h"

#include "exchange/FileRecognizer.h"
#include "exchange/PersonImport.h"
#include "exchange/RecipeRepository.h"
#include "storage/StorageError.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int previewRows = 100;
const QString dryRun = u"dry-run"_s;

bool isSameFile(const QString &a, const QString &b)
{
    const QString known = QFileInfo(a).canonicalFilePath();
    return !known.isEmpty() && known == QFileInfo(b).canonicalFilePath();
}

} // namespace

ImportSource ImportSource::named(const QString &path)
{
    ImportSource source{path, {}, {}};
    QFile file(path);
    if (file.open(QIODevice::ReadOnly) && file.isSequential())
        source.pasted = CsvReader::allOf(file);
    return source;
}

QString ImportSource::name() const
{
    if (path.isEmpty())
        return Imports::tr("pasted cells");
    return pasted.isNull() ? QFileInfo(path).fileName() : Imports::tr("piped rows");
}

CsvReader::Opened ImportSource::open() const
{
    return path.isEmpty() || !pasted.isNull() ? CsvReader::fromBytes(pasted, options, name())
                                              : CsvReader::open(path, options);
}

QStringList ImportPreview::examples(int column, int count) const
{
    QStringList found;
    for (const auto &row : rows) {
        const QString value = row.value(column).simplified();
        if (!value.isEmpty() && !saysUnknown(value) && !found.contains(value))
            found += value;
        if (found.size() == count)
            break;
    }
    return found;
}

QStringList NewPlace::fields() { return {u"employer"_s, u"worksite"_s, u"unit"_s, u"shift"_s, u"job_title"_s}; }

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

Imports::Imports(Store &store, People &people)
    : m_store(store), m_people(people), m_recipes(std::make_unique<RecipeRepository>(store.reader()))
{
}

Imports::~Imports() = default;

Result<ImportPreview> Imports::preview(const Session &session, const ImportSource &source)
{
    if (!Policy::allows(session, Operation::ImportPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include importing. An organizer can do it.")};
    auto reader = source.open();
    if (!reader)
        return reader.error();
    ImportPreview preview;
    preview.layout = (*reader)->layout();
    preview.headers = (*reader)->columns();
    CsvRow row;
    while (preview.rows.size() < previewRows && (*reader)->next(row)) {
        QStringList cells;
        for (int i = 0; i < preview.headers.size(); ++i)
            cells += row.text(i);
        preview.rows += cells;
    }
    if (const auto error = (*reader)->error(); error && preview.rows.isEmpty())
        return *error;
    preview.recipe =
        FileRecognizer(m_people.phones().region(), m_people.fields().catalog()).recognize(preview.headers, preview.rows);
    try {
        const auto remembered = m_recipes->rulesFor(headerSignature(preview.headers));
        preview.isRemembered = !remembered.isEmpty();
        if (preview.isRemembered)
            applyRemembered(preview.recipe, remembered, m_people.fields().catalog());
    } catch (const StorageError &error) {
        return error.userError();
    }
    return preview;
}

Result<ImportRecipe> Imports::withDateOrder(const ImportSource &source, ImportRecipe recipe) const
{
    if (recipe.isDateOrderSure)
        return recipe;
    const auto catalog = CustomFields::catalogAt(m_store.path());
    if (!catalog)
        return catalog.error();
    const auto columns = dateColumns(recipe, *catalog);
    if (columns.isEmpty()) {
        recipe.isDateOrderSure = true;
        return recipe;
    }
    auto reader = source.open();
    if (!reader)
        return reader.error();
    DateOrderVotes votes;
    CsvRow row;
    while ((*reader)->next(row)) {
        for (const int column : columns)
            votes.add(row.text(column));
    }
    if (const auto decision = votes.decision()) {
        recipe.dates = *decision;
        recipe.isDateOrderSure = true;
    } else if (!votes.areNeeded()) {
        recipe.isDateOrderSure = true;
    } else {
        recipe.isDateOrderSure = recipe.isDateOrderRemembered;
    }
    return recipe;
}

Result<ImportOutcome> Imports::run(const Session &session, const ImportSource &source, const ImportRecipe &recipe,
                                   const ImportOptions &options, const Job &job)
{
    if (!Policy::allows(session, Operation::ImportPeople))
        return Error{u"not-allowed"_s, tr("Your role does not include importing. An organizer can do it.")};
    if (!recipe.importsAnything())
        return Error{u"no-columns"_s,
                     tr("None of the columns goes anywhere, so nothing was imported. Say what at least one column "
                        "means, for example “First name”.")};
    if (isSameFile(options.rejectsPath, source.path) || isSameFile(options.rejectsPath, m_store.path()))
        return Error{u"same-file"_s,
                     tr("The rejected rows would be written over %1, so nothing was imported. Choose another file for "
                        "them.")
                         .arg(QFileInfo(options.rejectsPath).fileName())};
    auto file = source.open();
    if (!file)
        return file.error();
    const auto hasHeader = [](const ColumnRule &rule, const QString &header) { return rule.header == header; };
    if (!std::ranges::equal(recipe.columns, (*file)->columns(), hasHeader))
        return Error{u"changed"_s, tr("%1 has other columns now than before. Open it again.").arg(source.name())};
    const auto catalog = CustomFields::catalogAt(m_store.path());
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
        outcome = import.write(people);
        const bool isNewRecipe =
            action.on<RecipeRepository>().save(action, headerSignature((*file)->columns()), source.name(), toJson(recipe));
        action.setLabel(tr("Import %1: %2 new, %3 changed").arg(source.name()).arg(outcome.created).arg(outcome.updated));
        outcome.action = isNewRecipe || outcome.created || outcome.updated ? action.seq() : 0;
        if (options.isDryRun)
            throw Refusal({dryRun, {}});
    };
    const auto done = m_store.act(session, Operation::ImportPeople, tr("Import %1").arg(source.name()), write, &job);
    if (!done && done.error().id != dryRun)
        return done.error();
    if (const auto kept = import.keepRejects(); !kept)
        return kept.error();
    outcome.isDateOrderSure = recipe.isDateOrderSure;
    return outcome;
}

} // namespace rnf
