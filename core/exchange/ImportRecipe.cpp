#include "exchange/ImportRecipe.h"

#include "base/Text.h"
#include "exchange/HeaderWords.h"
#include "storage/SqlValue.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What we add to a file of rejected rows.
bool isRemark(const QString &header) { return header.startsWith(u'_'); }

/// Which columns continue which others, once all are known by the headers they had.
void applyJoined(ImportRecipe &recipe, const QHash<int, QJsonArray> &joined, const QHash<QString, int> &columnOf)
{
    for (const auto &[column, parts] : joined.asKeyValueRange()) {
        recipe.columns[column].parts.clear();
        for (const auto &part : parts) {
            const int other = columnOf.value(part[u"header"_s].toString(), -1);
            if (other >= 0 && other != column && recipe.columns[other].field.isEmpty())
                recipe.columns[column].parts += ColumnPart{other, part[u"joint"_s].toString()};
        }
    }
}

} // namespace

bool ImportRecipe::imports(const QString &field) const
{
    return std::ranges::any_of(columns, [&](const ColumnRule &rule) { return rule.field == field; });
}

bool ImportRecipe::importsPhones() const
{
    return imports(u"phone"_s) || imports(u"mobile_phone"_s) || imports(u"home_phone"_s) || imports(u"work_phone"_s);
}

bool ImportRecipe::importsEmails() const { return imports(u"email"_s) || imports(u"work_email"_s); }

bool ImportRecipe::importsAnything() const
{
    return std::ranges::any_of(columns, [](const ColumnRule &rule) { return !rule.field.isEmpty(); });
}

QStringList ImportRecipe::ignoredHeaders() const
{
    QStringList headers;
    for (int i = 0; i < columns.size(); ++i) {
        if (columns[i].field.isEmpty() && columns[i].person.isEmpty() && usedWith(i) < 0)
            headers += columns[i].header;
    }
    return headers;
}

int ImportRecipe::usedWith(int column) const
{
    const auto user = std::ranges::find_if(columns, [&](const ColumnRule &rule) {
        return rule.kindColumn == column || rule.badColumn == column
            || std::ranges::find(rule.parts, column, &ColumnPart::column) != rule.parts.end();
    });
    return user == columns.end() ? -1 : int(user - columns.begin());
}

void ImportRecipe::setField(int column, const QString &field)
{
    auto &rule = columns[column];
    if (isNeverKept(normalizedHeader(rule.header)))
        return;
    if (rule.field != field) {
        // They say what the cells mean as the field that was proposed.
        rule.block.clear();
        rule.kindColumn = rule.badColumn = -1;
        rule.parts.clear();
        rule.separator.reset();
        rule.source.clear();
        rule.meanings.clear();
        rule.isSeveral = false;
        rule.asked.clear();
        for (auto &other : columns) // a column with a field of its own continues no other
            other.parts.removeIf([&](const ColumnPart &part) { return part.column == column; });
        isDateOrderSure = false; // the column may hold dates that nobody has looked at
    }
    rule.field = field;
    rule.certainty = field.isEmpty() ? ColumnRule::Certainty::NotImported : ColumnRule::Certainty::Sure;
    if (field == "external_id"_L1 && rule.idSystem.isEmpty())
        rule.idSystem = u"external"_s;
}

void ImportRecipe::splitName(int column, const QString &field)
{
    const auto parts = columns[column].parts;
    setField(column, field);
    columns[column].parts = parts;
}

void ImportRecipe::join(int column, int other, const QString &joint)
{
    const auto behind = std::exchange(columns[other].parts, {});
    setField(other, {});
    for (auto &rule : columns)
        rule.parts.removeIf([&](const ColumnPart &part) { return part.column == other; });
    columns[column].parts += ColumnPart{other, joint};
    for (const auto &part : behind) {
        if (part.column != column)
            columns[column].parts += part;
    }
}

bool ImportRecipe::hasMeaning(const QString &field, const QString &text) const
{
    return std::ranges::any_of(columns,
                               [&](const ColumnRule &rule) { return rule.field == field && rule.meanings.contains(text); });
}

void ImportRecipe::setMeaning(const QString &field, const QString &text, const QString &meaning)
{
    for (auto &rule : columns) {
        if (rule.field == field)
            rule.meanings.insert(text, meaning);
    }
}

QString headerSignature(const QStringList &headers)
{
    QStringList normalized;
    for (const auto &header : headers) {
        if (!isRemark(header))
            normalized += normalizedHeader(header);
    }
    normalized.sort();
    const QByteArray all = normalized.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex().first(32));
}

QJsonObject toJson(const ImportRecipe &recipe)
{
    QJsonArray columns;
    for (const auto &rule : recipe.columns) {
        if (isRemark(rule.header))
            continue;
        QJsonObject column{{u"header"_s, rule.header}, {u"field"_s, rule.field}};
        if (!rule.idSystem.isEmpty())
            column.insert(u"system"_s, rule.idSystem);
        QJsonObject meanings;
        for (const auto &[text, meaning] : rule.meanings.asKeyValueRange())
            meanings.insert(text, meaning);
        if (!meanings.isEmpty())
            column.insert(u"meanings"_s, meanings);
        if (rule.isSeveral)
            column.insert(u"several"_s, true);
        if (!rule.asked.isEmpty())
            column.insert(u"asked"_s, rule.asked);
        if (rule.policy)
            column.insert(u"policy"_s, keyOf(*rule.policy));
        QJsonArray parts;
        for (const auto &part : rule.parts)
            parts += QJsonObject{{u"header"_s, recipe.columns[part.column].header}, {u"joint"_s, part.joint}};
        column.insert(u"parts"_s, parts);
        if (rule.separator)
            column.insert(u"separator"_s, *rule.separator);
        columns += column;
    }
    QJsonObject json{{u"columns"_s, columns}, {u"policy"_s, keyOf(recipe.policy)}};
    QJsonObject constants;
    for (const auto &[field, text] : recipe.constants.asKeyValueRange())
        constants.insert(field, text);
    if (!constants.isEmpty())
        json.insert(u"constants"_s, constants);
    if (recipe.isDateOrderSure)
        json.insert(u"dates"_s, int(recipe.dates));
    return json;
}

void applyRemembered(ImportRecipe &recipe, const QJsonObject &remembered, const FieldCatalog &catalog)
{
    // As the signature compares them; "E-mail" and "e mail" beside each other are taken in their order.
    QMultiHash<QString, int> columnsNamed;
    for (int i = int(recipe.columns.size()) - 1; i >= 0; --i)
        columnsNamed.insert(normalizedHeader(recipe.columns[i].header), i);
    const auto columns = remembered.value(u"columns"_s).toArray();
    QHash<QString, int> columnOf; // by the header that was remembered
    QHash<int, QJsonArray> joined;
    for (const auto &value : columns) {
        const auto column = value.toObject();
        const auto named = columnsNamed.find(normalizedHeader(column.value(u"header"_s).toString()));
        const QString field = column.value(u"field"_s).toString();
        if (named == columnsNamed.end() || (!field.isEmpty() && !catalog.find(field)))
            continue;
        recipe.columns[*named].idSystem = column.value(u"system"_s).toString();
        recipe.setField(*named, field);
        const auto meanings = column.value(u"meanings"_s).toObject();
        for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning)
            recipe.columns[*named].meanings.insert(meaning.key(), meaning->toString());
        recipe.columns[*named].isSeveral |= column.value(u"several"_s).toBool();
        if (const auto asked = column.value(u"asked"_s).toString(); !asked.isEmpty())
            recipe.columns[*named].asked = asked;
        recipe.columns[*named].policy = fromKey<MatchPolicy>(column.value(u"policy"_s).toString());
        if (const auto separator = column.value(u"separator"_s); separator.isString())
            recipe.columns[*named].separator = separator.toString();
        columnOf.insert(column.value(u"header"_s).toString(), *named);
        if (column.contains(u"parts"_s))
            joined.insert(*named, column.value(u"parts"_s).toArray());
        columnsNamed.erase(named);
    }
    applyJoined(recipe, joined, columnOf);
    const auto dates = remembered.value(u"dates"_s);
    if (!recipe.isDateOrderSure && dates.isDouble()) {
        recipe.dates = DateOrder(dates.toInt());
        recipe.isDateOrderRemembered = true;
    }
    recipe.policy = fromKey<MatchPolicy>(remembered.value(u"policy"_s).toString()).value_or(recipe.policy);
    const auto constants = remembered.value(u"constants"_s).toObject();
    for (auto constant = constants.begin(); constant != constants.end(); ++constant) {
        if (catalog.find(constant.key()))
            recipe.constants.insert(constant.key(), constant->toString());
    }
}

} // namespace rnf
