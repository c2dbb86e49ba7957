#pragma once

#include "storage/Action.h"

#include <QJsonObject>

namespace rnf {

/// All SQL about remembered recipes.
class RecipeRepository {
public:
    explicit RecipeRepository(Database &database);

    QJsonObject rulesFor(const QString &signature);
    void save(Action &action, const QString &signature, const QString &name, const QJsonObject &rules);

private:
    Statement m_find, m_update, m_insert;
};

} // namespace rnf
