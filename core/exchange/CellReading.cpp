#include "exchange/CellReading.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// A recipe that knows of this column alone, and of those joined to it.
ImportRecipe onlyColumn(ImportRecipe recipe, int column)
{
    for (int other = 0; other < recipe.columns.size(); ++other) {
        if (other != column)
            recipe.columns[other].field.clear();
    }
    return recipe;
}

TableRow rowOf(const QStringList &cells)
{
    TableRow row;
    for (const auto &cell : cells)
        row.addCell(cell.toUtf8());
    return row;
}

QString toldCells(const QStringList &cells, const ColumnRule &rule, int column)
{
    QStringList told{cells.value(column).simplified()};
    for (const auto &part : rule.parts)
        told += cells.value(part.column).simplified();
    told.removeAll(QString());
    return told.join(u" + "_s);
}

QString toldFields(const Person &person, const PhoneNumbers &phones, const FieldCatalog &catalog)
{
    QStringList told;
    for (const auto &field : catalog.all()) {
        const bool isSaidByOthers = field.isImportOnly || field.key == "name"_L1 || field.key == "person_id"_L1;
        if (const QString text = isSaidByOthers ? QString() : field.read(person, phones); !text.isEmpty())
            told += u"%1: %2"_s.arg(PersonFields::label(field), text);
    }
    return told.join(u" · "_s);
}

} // namespace

QList<CellReading> CellReading::of(const ImportPreview &preview, const ImportRecipe &recipe, int column, int count,
                                   const FieldContext &context, const FieldCatalog &catalog)
{
    const PersonReader reader(onlyColumn(recipe, column), context, catalog);
    QList<CellReading> readings;
    for (const auto &cells : preview.sample.rows) {
        const QString before = toldCells(cells, recipe.columns[column], column);
        if (before.isEmpty())
            continue;
        const auto read = reader.readCells(rowOf(cells));
        const auto *problem = std::get_if<RowProblem>(&read);
        const CellReading reading{before,
                                  problem ? problem->problem : toldFields(std::get<Person>(read), context.phones, catalog),
                                  problem != nullptr};
        if (!readings.contains(reading))
            readings += reading;
        if (readings.size() == count)
            break;
    }
    return readings;
}

} // namespace rnf
