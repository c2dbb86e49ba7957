#include "lists/PlaceRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {

using Kind = ConditionField::Kind;
using Place = ConditionField::Place;

QString PlaceRepository::ownerOf(const Place &place)
{
    return QLatin1String(place.owner ? place.owner : QLatin1String(place.table) == "person"_L1 ? "id" : "person_id");
}

QString PlaceRepository::isSaid(const ConditionField &field)
{
    const bool isNumber = field.place.names || field.kind == Kind::Linked || field.place.owner;
    return u"r.%1 %2"_s.arg(QLatin1String(field.place.column), isNumber ? u"IS NOT NULL"_s : u"<> ''"_s);
}

QString PlaceRepository::rowsOf(const Place &place, const QDate &today)
{
    QString only;
    if (place.onlyColumn && !place.onlyValue.isEmpty())
        only = u" AND r.%1 = '%2'"_s.arg(QLatin1String(place.onlyColumn), QLatin1String(place.onlyValue));
    else if (place.onlyColumn)
        only = u" AND r.%1 IS NULL"_s.arg(QLatin1String(place.onlyColumn));
    if (place.lastDay)
        only += u" AND (r.%1 IS NULL OR r.%1 >= '%2')"_s.arg(QLatin1String(place.lastDay), dayText(today));
    if (place.isOfCampaign)
        only += u" AND r.campaign_id = (SELECT max(id) FROM campaign WHERE end_on IS NULL)"_s;
    QString newest;
    if (place.newestBy)
        newest = u" AND NOT EXISTS (SELECT 1 FROM %1 n WHERE n.person_id = r.person_id%2 "
                 "AND (n.%3 > r.%3 OR (n.%3 = r.%3 AND n.id > r.id)))"_s.arg(
                     QLatin1String(place.table), QString(only).replace(u"r."_s, u"n."_s), QLatin1String(place.newestBy));
    return u"FROM %1 r WHERE %2"_s.arg(QLatin1String(place.table), u"%1"_s) + only + newest;
}

QString PlaceRepository::dayThatCounts(const Place &place)
{
    return (place.isEarliest ? u"min(r.%1)"_s : u"max(r.%1)"_s).arg(QLatin1String(place.column));
}

Statement &PlaceRepository::statement(const QString &sql)
{
    if (const auto known = m_statements.find(sql); known != m_statements.end())
        return known->second;
    return m_statements.try_emplace(sql, m_database, sql).first->second;
}

} // namespace rnf
