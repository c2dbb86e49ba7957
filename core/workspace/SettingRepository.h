#pragma once

#include "storage/Action.h"

namespace rnf {

/// All SQL of the workspace's own settings: its organization, language and place.
class SettingRepository {
public:
    explicit SettingRepository(Database &database);
    QString value(const QString &name);
    void set(Action &action, const QString &name, const QString &value);

private:
    Statement m_read, m_change, m_insert;
};

} // namespace rnf
