#include "exchange/RecipeRepository.h"

#include "exchange/ExchangeSchema.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace rnf {

RecipeRepository::RecipeRepository(Database &database)
    : m_find(database, u"SELECT rules FROM import_mapping WHERE header_signature = ?"_s),
      m_update(database, u"UPDATE import_mapping SET rules = ? WHERE header_signature = ?"_s),
      m_insert(database, u"INSERT INTO import_mapping (id, header_signature, name, rules) VALUES (?, ?, ?, ?)"_s)
{
}

QJsonObject RecipeRepository::rulesFor(const QString &signature)
{
    const auto rules = m_find.one<QString>(signature);
    return rules ? QJsonDocument::fromJson(rules->toUtf8()).object() : QJsonObject();
}

void RecipeRepository::save(Action &action, const QString &signature, const QString &name, const QJsonObject &rules)
{
    const QJsonObject known = rulesFor(signature);
    if (known == rules)
        return;
    const QString text = QString::fromUtf8(QJsonDocument(rules).toJson(QJsonDocument::Compact));
    if (known.isEmpty())
        m_insert.run(action.newId(importMappingTable), signature, name, text);
    else
        m_update.run(text, signature);
}

} // namespace rnf
