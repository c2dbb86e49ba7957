#include "exchange/KnownRows.h"

#include "exchange/FileRecognizer.h"
#include "exchange/HeaderWords.h"
#include "exchange/RecipeRepository.h"
#include "storage/Database.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Of what an import would read, only what tells who.
void keepWhoAlone(ImportRecipe &recipe, const FieldCatalog &catalog, const QList<qsizetype> &used)
{
    for (int i = 0; i < recipe.columns.size(); ++i) {
        const auto *field = catalog.find(recipe.columns[i].field);
        if (used.contains(i) || !field || !field->tellsWho())
            recipe.setField(i, {});
    }
}

/// Lists that people keep themselves head the names so.
void findNames(ImportRecipe &recipe, const QStringList &headers)
{
    if (recipe.imports(u"name"_s) || recipe.imports(u"given_name"_s) || recipe.imports(u"family_name"_s))
        return;
    const auto column = columnNamed(normalizedHeaders(headers), {u"who"_s, u"person"_s, u"worker"_s, u"contact"_s,
                                                                 u"quien"_s, u"persona"_s, u"contacto"_s});
    if (column >= 0)
        recipe.setField(int(column), u"name"_s);
}

} // namespace

Result<KnownFile> KnownFile::open(Store &store, const PhoneNumbers &phones, const ImportSource &source,
                                  const TableSample &sample, const QList<qsizetype> &used, const QList<int> &dates,
                                  std::optional<DateOrder> said)
{
    const auto catalog = CustomFields::catalogAt(store);
    if (!catalog)
        return catalog.error();
    const auto remembered = store.beside(
        Session(), [&](Database &database) { return RecipeRepository(database).rulesFor(headerSignature(sample.columns)); });
    if (!remembered)
        return remembered.error();
    ImportRecipe recipe = FileRecognizer(phones.region(), *catalog).recognize(sample.columns, sample.rows);
    if (!remembered->isEmpty())
        applyRemembered(recipe, *remembered, *catalog);
    keepWhoAlone(recipe, *catalog, used);
    findNames(recipe, sample.columns);
    if (!recipe.importsAnything())
        return Error{u"no-columns"_s,
                     KnownRows::tr("No column of %1 tells who is meant. It needs a heading such as “empid”, "
                                   "or a name with a phone number or an e-mail address.")
                         .arg(source.name())};
    const auto settled = source.settledDates(dates, said, recipe.dates);
    if (!settled)
        return settled.error();
    recipe.dates = settled->order;
    QList<qsizetype> read = used;
    for (qsizetype i = 0; i < recipe.columns.size(); ++i) {
        // Beside the rows of a file that were rejected before stand our own remarks.
        if (!recipe.columns[i].field.isEmpty() || recipe.usedWith(int(i)) >= 0 || sample.columns[i].startsWith(u'_'))
            read += i;
    }
    auto rows = source.open();
    if (!rows)
        return rows.error();
    const FieldContext context{.phones = phones, .today = store.dates().today()};
    return KnownFile{*std::move(rows), PersonReader(recipe, context, *catalog), *settled,
                     unusedHeaders(sample.columns, sample.rows, read)};
}

KnownRows::KnownRows(Action &action, const PersonReader &reader)
    : m_reader(reader), m_people(action),
      m_matcher(action, m_people, {}, reader.recipe().importsPhones(), reader.recipe().importsEmails())
{
}

qint64 KnownRows::each(TableReader &rows, const Take &take, QList<RowProblem> &rejects)
{
    qint64 count = 0;
    TableRow row;
    while (rows.next(row)) {
        ++count;
        const auto found = find(row);
        if (const auto *nobody = std::get_if<RowProblem>(&found)) {
            rejects += *nobody;
            continue;
        }
        const auto &who = std::get<Found>(found);
        if (auto problem = take(row, who)) {
            problem->who = who.here.displayName();
            rejects += *problem;
        }
    }
    if (const auto error = rows.error())
        throw Refusal(*error);
    return count;
}

std::variant<KnownRows::Found, RowProblem> KnownRows::find(const TableRow &row)
{
    auto read = m_reader.read(row);
    if (const auto *problem = std::get_if<RowProblem>(&read))
        return *problem;
    auto &somebody = std::get<Person>(read);
    auto match = m_matcher.find(somebody);
    if (match.problem)
        return RowProblem{row.number(), {}, match.problem->what, match.problem->hint, somebody.displayName()};
    if (!match.person)
        return fitsNobody(row.number(), somebody);
    return Found{*std::move(match.person), std::move(somebody)};
}

RowProblem KnownRows::fitsNobody(qint64 number, const Person &somebody)
{
    const QString hint = tr("Give the number to the person it belongs to, or bring the person in first.");
    RowProblem problem{number, {}, {}, hint, somebody.displayName()};
    if (!somebody.externalIds.isEmpty())
        problem.problem = tr("Nobody here has the number %1.").arg(quotable(somebody.externalIds.first().value));
    else if (!somebody.phones.isEmpty() || !somebody.emails.isEmpty())
        problem.problem = tr("Nobody of this name has this phone number or e-mail address here.");
    else
        problem.problem = tr("A name alone does not tell who is meant.");
    return problem;
}

} // namespace rnf
