#include "exchange/ImportRecipe.h"

#include "base/Text.h"
#include "storage/SqlValue.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {

bool ImportRecipe::imports(const QString &field) const
{
    return std::ranges::any_of(columns, [&](const ColumnRule &rule) { return rule.field == field; });
}

bool ImportRecipe::importsAnything() const
{
    return std::ranges::any_of(columns, [](const ColumnRule &rule) { return !rule.field.isEmpty(); });
}

QStringList ImportRecipe::ignoredHeaders() const
{
    QStringList headers;
    for (const auto &rule : columns) {
        const auto isCompanion = [&](const ColumnRule &other) {
            const auto index = &rule - columns.constData();
            return other.kindColumn == index || other.badColumn == index;
        };
        if (rule.field.isEmpty() && std::ranges::none_of(columns, isCompanion))
            headers += rule.header;
    }
    return headers;
}

void ImportRecipe::setField(int column, const QString &field)
{
    auto &rule = columns[column];
    rule.field = field;
    rule.certainty = field.isEmpty() ? ColumnRule::Certainty::NotImported : ColumnRule::Certainty::Sure;
    if (field == "external_id"_L1 && rule.idSystem.isEmpty())
        rule.idSystem = u"external"_s;
}

QString headerSignature(const QStringList &headers)
{
    QStringList normalized;
    for (const auto &header : headers)
        normalized += normalizedHeader(header);
    normalized.sort();
    const QByteArray all = normalized.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(32));
}

QJsonObject toJson(const ImportRecipe &recipe)
{
    QJsonArray columns;
    for (const auto &rule : recipe.columns) {
        QJsonObject column{{u"header"_s, rule.header}, {u"field"_s, rule.field}};
        if (!rule.idSystem.isEmpty())
            column.insert(u"system"_s, rule.idSystem);
        columns += column;
    }
    return {{u"columns"_s, columns}, {u"dates"_s, int(recipe.dates)}, {u"policy"_s, keyOf(recipe.policy)}};
}

void applyRemembered(ImportRecipe &recipe, const QJsonObject &remembered)
{
    const auto columns = remembered.value(u"columns"_s).toArray();
    for (const auto &value : columns) {
        const auto column = value.toObject();
        const QString header = column.value(u"header"_s).toString();
        const auto rule = std::ranges::find(recipe.columns, header, &ColumnRule::header);
        const QString field = column.value(u"field"_s).toString();
        if (rule == recipe.columns.end() || (!field.isEmpty() && !PersonFields::find(field)))
            continue;
        rule->idSystem = column.value(u"system"_s).toString();
        recipe.setField(int(rule - recipe.columns.begin()), field);
    }
    if (!recipe.isDateOrderSure) {
        recipe.dates = DateOrder(remembered.value(u"dates"_s).toInt(int(recipe.dates)));
        recipe.isDateOrderSure = true;
    }
    recipe.policy = fromKey<MatchPolicy>(remembered.value(u"policy"_s).toString()).value_or(recipe.policy);
}

} // namespace rnf
