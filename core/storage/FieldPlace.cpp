#include "storage/FieldPlace.h"

#include "base/Dates.h"

using namespace Qt::StringLiterals;

namespace rnf {

FieldPlace FieldPlace::ofAnyKind() const
{
    FieldPlace any = *this;
    any.onlyColumn = nullptr;
    any.onlyValue.clear();
    any.isExcept = false;
    any.isFirst = true;
    return any;
}

bool FieldPlace::hasSeveral() const { return QLatin1String(table) != "person"_L1 && !isFirst && !newestBy; }

QString FieldPlace::isSaid() const
{
    const QString value = u"r."_s + QLatin1String(column);
    if (names || holds == Holds::Reference)
        return value + u" IS NOT NULL"_s;
    return holds == Holds::Number ? value + u" <> 0"_s : value + u" <> '%1'"_s.arg(QLatin1String(unsaid));
}

QString FieldPlace::rows(const QDate &today) const
{
    QString only;
    if (onlyColumn && onlyValue.isEmpty())
        only = u" AND r.%1 IS NULL"_s.arg(QLatin1String(onlyColumn));
    else if (onlyColumn)
        only = u" AND r.%1 %2 '%3'"_s.arg(QLatin1String(onlyColumn), isExcept ? u"<>"_s : u"="_s, QLatin1String(onlyValue));
    if (lastDay)
        only += u" AND (r.%1 IS NULL OR r.%1 >= '%2')"_s.arg(QLatin1String(lastDay), dayText(today));
    if (ofNewest)
        only += u" AND r.%1_id = (SELECT max(id) FROM %1 WHERE end_on IS NULL)"_s.arg(QLatin1String(ofNewest));
    QString newest;
    if (newestBy)
        newest = u" AND NOT EXISTS (SELECT 1 FROM %1 n WHERE n.%4 = r.%4%2 "
                 "AND (n.%3 > r.%3 OR (n.%3 = r.%3 AND n.id > r.id)))"_s.arg(QLatin1String(table),
                                                                             QString(only).replace(u"r."_s, u"n."_s),
                                                                             QLatin1String(newestBy), QLatin1String(owner));
    return u"FROM %1 r WHERE %2"_s.arg(QLatin1String(table), u"%1"_s) + only + newest;
}

QString FieldPlace::dayThatCounts() const
{
    return (isEarliest ? u"min(r.%1)"_s : u"max(r.%1)"_s).arg(QLatin1String(column));
}

} // namespace rnf
