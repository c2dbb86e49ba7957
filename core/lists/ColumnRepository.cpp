#include "lists/ColumnRepository.h"

#include "storage/RecordTable.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// `of`: whom it is asked of.
QString sqlFor(const ConditionField &field, const QDate &today, const char *column, const QString &of)
{
    const auto &place = field.place;
    const QString owner = u"r."_s + QLatin1String(place.owner);
    const QString value = field.kind == ConditionField::Kind::Count ? u"count(*)"_s
                        : field.isSummed()                          ? place.dayThatCounts()
                        : place.names ? u"(SELECT t.name FROM %1 t WHERE t.id = r.%2)"_s.arg(QLatin1String(place.names),
                                                                                             QLatin1String(place.column))
                                      : u"r."_s + QLatin1String(column);
    // A first row that says nothing is a blank cell, whatever the others say.
    const QString asked = place.isFirst ? of : of + u" AND "_s + place.isSaid();
    QString order = u" ORDER BY "_s;
    if (place.names && !place.isFirst)
        order += u"said NULLS FIRST, "_s;
    if (place.preferred)
        order += u"r.%1 DESC, "_s.arg(QLatin1String(place.preferred));
    return u"SELECT %1, %2 AS said "_s.arg(owner, value) + place.rows(today).replace(u"%1"_s, asked)
         + (field.isSummed() ? u" GROUP BY "_s + owner : order + u"r.id"_s);
}

/// Lets through what says something; of a place whose first row counts only that.
ColumnRepository::Visit onlyWhatCounts(const FieldPlace &place, const ColumnRepository::Visit &visit)
{
    return [isFirst = place.isFirst, visit, seen = QSet<qint64>()](qint64 person, const SqlValue &value) mutable {
        if (isFirst) {
            if (seen.contains(person))
                return;
            seen += person;
        }
        const auto *text = std::get_if<QString>(&value);
        if (text ? !text->isEmpty() : !std::holds_alternative<std::monostate>(value))
            visit(person, value);
    };
}

} // namespace

void ColumnRepository::eachValue(const ConditionField &field, const QDate &today,
                                 const std::optional<QList<PersonId>> &people, const Visit &visit)
{
    const auto &place = field.place;
    const QString owner = u"r."_s + QLatin1String(place.owner);
    const auto counts = onlyWhatCounts(place, visit);
    const auto take = [&](Row &row) {
        const auto person = row.take<qint64>();
        counts(person, row.take<SqlValue>());
    };
    if (!people) {
        m_statement(sqlFor(field, today, place.column, owner + u" IS NOT NULL"_s)).each(take);
        return;
    }
    auto &ofBlock =
        m_statement(sqlFor(field, today, place.shown ? place.shown : place.column, owner + u" IN (%1)"_s.arg(blockMarks())));
    for (qsizetype start = 0; start < people->size(); start += ownersAtOnce)
        ofBlock.eachWith(take, blockOf(*people, start));
}

} // namespace rnf
