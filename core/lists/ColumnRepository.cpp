#include "lists/ColumnRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {

using Kind = ConditionField::Kind;

/// %1 stands for whom it is asked of.
QString ColumnRepository::sqlFor(const ConditionField &field, const QDate &today)
{
    const auto &place = field.place;
    const QString owner = u"r."_s + ownerOf(place);
    const bool isGrouped = field.kind == Kind::Day || field.kind == Kind::Instant || field.kind == Kind::Count;
    const QString value = field.kind == Kind::Count ? u"count(*)"_s
                        : isGrouped                 ? dayThatCounts(place)
                        : place.names ? u"(SELECT t.name FROM %1 t WHERE t.id = r.%2)"_s.arg(QLatin1String(place.names),
                                                                                             QLatin1String(place.column))
                                      : u"r."_s + QLatin1String(place.shown ? place.shown : place.column);
    // What stands for not knowing stays blank.
    QString said = isSaid(field);
    if (field.kind == Kind::YesNo || field.kind == Kind::Level)
        said = u"r.%1 <> 0"_s.arg(QLatin1String(place.column));
    else if (field.otherwise)
        said += u" AND r.%1 <> '%2'"_s.arg(QLatin1String(place.column), QLatin1String(field.otherwise));
    const QString rows = rowsOf(place, today).arg(u"%1 AND "_s + said);
    return u"SELECT %1, %2 "_s.arg(owner, value) + rows + (isGrouped ? u" GROUP BY "_s + owner : u" ORDER BY r.id"_s);
}

void ColumnRepository::eachValue(const ConditionField &field, const QDate &today,
                                 const std::optional<QList<PersonId>> &people, const Visit &visit)
{
    const QString sql = sqlFor(field, today);
    const auto take = [&](Row &row) {
        const auto person = row.take<qint64>();
        visit(person, row.take<SqlValue>());
    };
    const QString owner = u"r."_s + ownerOf(field.place);
    if (!people) {
        statement(QString(sql).replace(u"%1"_s, owner + u" IS NOT NULL"_s)).each(take);
        return;
    }
    constexpr qsizetype blockSize = 64;
    auto &ofBlock =
        statement(QString(sql).replace(u"%1"_s, owner + u" IN (%2)"_s.arg(QStringList(blockSize, u"?"_s).join(u", "_s))));
    for (qsizetype start = 0; start < people->size(); start += blockSize) {
        QList<SqlValue> block;
        for (qsizetype i = start; i < start + blockSize; ++i)
            block += i < people->size() ? people->at(i).value : qint64(0); // nobody's id
        ofBlock.eachWith(take, block);
    }
}

} // namespace rnf
