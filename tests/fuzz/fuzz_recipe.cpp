#include "fuzz/Fuzzed.h"

#include "exchange/FileRecognizer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace rnf;

/// What is remembered of a list, and may be anything, for a list that may be another one: a line of headings, lines of cells,
/// then the JSON. What was made of it is remembered and comes back the same.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const FieldCatalog catalog;
    const QByteArray bytes = fuzzedBytes(data, size);
    const auto braces = bytes.indexOf("\n{");
    QStringList lines = QString::fromUtf8(bytes.first(qMax<qsizetype>(0, braces))).split(u'\n');
    const QStringList headers = lines.takeFirst().split(u'\t');
    QList<QStringList> samples;
    for (const auto &line : lines)
        samples += line.split(u'\t');
    const ImportRecipe recognized = FileRecognizer(u"MX"_s, catalog).recognize(headers, samples);
    demand(recognized.columns.size() == headers.size());

    ImportRecipe recipe = recognized;
    applyRemembered(recipe, QJsonDocument::fromJson(bytes.sliced(braces + 1)).object(), catalog);
    demand(recipe.columns.size() == headers.size());
    ImportRecipe again = recognized;
    applyRemembered(again, toJson(recipe), catalog);
    demand(toJson(again).value(u"columns"_s) == toJson(recipe).value(u"columns"_s));
    return 0;
}
