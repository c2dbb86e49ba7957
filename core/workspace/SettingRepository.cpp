#include "workspace/SettingRepository.h"

#include "storage/StorageSchema.h"

using namespace Qt::StringLiterals;

namespace rnf {

SettingRepository::SettingRepository(Database &database)
    : m_read(database, u"SELECT value FROM setting WHERE name = ?"_s),
      m_change(database, u"UPDATE setting SET value = ? WHERE name = ?"_s),
      m_insert(database, u"INSERT INTO setting (id, name, value) VALUES (?, ?, ?)"_s)
{
}

QString SettingRepository::value(const QString &name) { return m_read.one<QString>(name).value_or(QString()); }

void SettingRepository::set(Action &action, const QString &name, const QString &value)
{
    if (m_change.run(value, name) == 0)
        m_insert.run(action.newId(settingTable), name, value);
}

} // namespace rnf
