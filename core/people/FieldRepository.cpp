#include "people/FieldRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {

QStringList FieldRepository::inUse(const FieldCatalog &fields)
{
    // Of somebody's birth only the year may be known.
    const FieldPlace birthYear{.table = "person", .column = "birth_year", .holds = FieldPlace::Holds::Number, .owner = "id"};
    QStringList keys;
    for (const auto &field : fields.all()) {
        if (field.place.table && (isUsed(field.place) || (field.key == "birth_on"_L1 && isUsed(birthYear))))
            keys += field.key;
    }
    return keys;
}

bool FieldRepository::isUsed(const FieldPlace &place)
{
    return m_statement(u"SELECT 1 "_s + place.rows().arg(place.isSaid()) + u" LIMIT 1"_s).one<int>().has_value();
}

QStringList FieldRepository::valuesOf(const FieldPlace &place)
{
    QStringList values;
    const auto collect = [&](Row &row) { values += row.take<QString>(); };
    if (place.names) {
        m_statement(u"SELECT DISTINCT name FROM %1 ORDER BY name"_s.arg(QLatin1String(place.names))).each(collect);
        return values;
    }
    constexpr int mostValues = 500;
    m_statement(u"SELECT DISTINCT r.%1 "_s.arg(QLatin1String(place.column)) + place.rows().arg(place.isSaid())
                + u" LIMIT ?"_s)
        .each(collect, mostValues);
    if (values.size() == mostValues)
        return {};
    values.sort(); // here, so that of a million rows no more are read than are wanted
    return values;
}

} // namespace rnf
