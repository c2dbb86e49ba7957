#include "people/NameRepository.h"

#include "people/PeopleSchema.h"
#include "storage/Database.h"

using namespace Qt::StringLiterals;

namespace rnf {

NameRepository::NameRepository(Database &database)
    : m_findUnit(database, u"SELECT id, worksite_id FROM unit WHERE name = ? AND organization_id IS NOT DISTINCT FROM ? "
                           "ORDER BY id"_s),
      m_insertUnit(database, u"INSERT INTO unit (id, name, organization_id, worksite_id) VALUES (?, ?, ?, ?)"_s)
{
    using namespace PeopleTable;
    for (const auto &[number, name, hasOrganization] : {std::tuple{Organization, "organization"_L1, false},
                                                        {Worksite, "worksite"_L1, true},
                                                        {Unit, "unit"_L1, true},
                                                        {Shift, "shift"_L1, true},
                                                        {JobTitle, "job_title"_L1, true},
                                                        {Tag, "tag"_L1, false}}) {
        const QString find = hasOrganization
                               ? u"SELECT id FROM %1 WHERE name = ? AND organization_id IS NOT DISTINCT FROM ?"_s.arg(name)
                               : u"SELECT id FROM %1 WHERE name = ?"_s.arg(name);
        const QString insert = hasOrganization ? u"INSERT INTO %1 (id, name, organization_id) VALUES (?, ?, ?)"_s.arg(name)
                                               : u"INSERT INTO %1 (id, name) VALUES (?, ?)"_s.arg(name);
        m_tables.try_emplace(number, Table{{database, find},
                                           {database, insert},
                                           {database, u"SELECT name FROM %1 WHERE id = ?"_s.arg(name)},
                                           {database, u"SELECT id, name FROM %1 ORDER BY name, id"_s.arg(name)},
                                           {database, u"SELECT count(*) FROM %2 WHERE %1_id = ?"_s.arg(
                                                          name, number == Tag ? "tagging"_L1 : "employment"_L1)},
                                           hasOrganization});
    }
}

qint64 NameRepository::idOf(Action &action, int number, const QString &name, qint64 organization)
{
    if (name.isEmpty())
        return 0;
    forgetOtherActions(action);
    Table &table = m_tables.at(number);
    const qint64 owner = table.hasOrganization ? organization : 0;
    const auto [known, isNew] = m_known.try_emplace({number, owner, name}, 0);
    if (!isNew)
        return known->second;
    const SqlValue ownerValue = owner ? SqlValue(owner) : SqlValue();
    const auto found = table.hasOrganization ? table.find.one<qint64>(name, ownerValue) : table.find.one<qint64>(name);
    if (found)
        return known->second = *found;
    known->second = action.newId(number);
    m_made.emplaceBack(known->second, Made{number, name, owner});
    if (table.hasOrganization)
        table.insert.run(known->second, name, ownerValue);
    else
        table.insert.run(known->second, name);
    return known->second;
}

qint64 NameRepository::unitOf(Action &action, const QString &name, qint64 organization, qint64 worksite)
{
    if (name.isEmpty())
        return 0;
    forgetOtherActions(action);
    const auto [known, isNew] = m_knownUnits.try_emplace({organization, worksite, name}, 0);
    if (!isNew)
        return known->second;
    const auto reference = [](qint64 id) { return id ? SqlValue(id) : SqlValue(); };
    qint64 anywhere = 0, unplaced = 0, here = 0; // the oldest of each
    m_findUnit.each(
        [&](Row &row) {
            const auto id = row.take<qint64>(), site = row.take<qint64>();
            for (auto [isSuch, oldest] : {std::pair(true, &anywhere), {site == 0, &unplaced}, {site == worksite, &here}}) {
                if (isSuch && *oldest == 0)
                    *oldest = id;
            }
        },
        name, reference(organization));
    qint64 unit = here ? here : unplaced ? unplaced : worksite ? 0 : anywhere;
    if (unit == 0) {
        unit = action.newId(PeopleTable::Unit);
        m_made.emplaceBack(unit, Made{PeopleTable::Unit, name, organization});
        m_insertUnit.run(unit, name, reference(organization), reference(worksite));
    }
    return known->second = unit;
}

void NameRepository::forgetOtherActions(const Action &action)
{
    if (std::exchange(m_attempt, action.attempt()) == action.attempt())
        return;
    m_known.clear();
    m_knownUnits.clear();
    m_made.clear();
}

QList<NameRepository::Made> NameRepository::made(const Action &action)
{
    forgetOtherActions(action);
    QList<Made> made;
    for (auto [id, name] : std::as_const(m_made)) {
        name.uses = m_tables.at(name.table).uses.one<qint64>(id).value_or(0);
        made += name;
    }
    return made;
}

QString NameRepository::nameOf(int number, qint64 id)
{
    return id ? m_tables.at(number).name.one<QString>(id).value_or(QString()) : QString();
}

QString NameRepository::nameOf(const NamedThing &thing, NamesSeen &seen)
{
    if (!thing.second)
        return {};
    if (const auto known = seen.constFind(thing); known != seen.cend())
        return *known;
    return *seen.insert(thing, nameOf(thing.first, thing.second));
}

QList<std::pair<qint64, QString>> NameRepository::all(int number)
{
    QList<std::pair<qint64, QString>> names;
    m_tables.at(number).all.each([&](Row &row) {
        const auto id = row.take<qint64>();
        names += {id, row.take<QString>()};
    });
    return names;
}

} // namespace rnf
