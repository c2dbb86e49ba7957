#include "fuzz/FuzzedList.h"

#include "exchange/CsvReader.h"
#include "exchange/FileRecognizer.h"
#include "exchange/PersonReader.h"

using namespace Qt::StringLiterals;
using namespace rnf;

/// Lists whose columns are recognized and whose rows become people, or say why they do not.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const FieldCatalog catalog;
    static const PhoneNumbers phones(u"US"_s);
    const auto list = openedFuzzed<CsvReader>(fuzzedBytes(data, size));
    if (!list)
        return 0;
    std::vector<TableRow> rows;
    QList<QStringList> samples;
    for (TableRow row; rows.size() < 20 && list->next(row); rows.push_back(std::exchange(row, {}))) {
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells += cellText(row, column);
        samples += cells;
    }
    auto recipe = FileRecognizer(u"US"_s, catalog).recognize(list->columns(), samples);
    demand(recipe.columns.size() == list->columns().size());
    recipe.shiftsBack = true;
    const PersonReader reader(recipe, {.phones = phones, .today = QDate(2026, 3, 1)}, catalog);
    for (const auto &row : rows) {
        const auto read = reader.read(reader.settled(row));
        if (const auto *problem = std::get_if<RowProblem>(&read))
            demand(!problem->problem.isEmpty() && problem->row == row.number());
    }
    return 0;
}
