#include "storage/SchemaText.h"

#include "storage/Database.h"

#include <algorithm>
#include <map>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString textIn(const RawValue &value)
{
    const auto *text = std::get_if<QUtf8StringView>(&value);
    return text ? text->toString() : QString();
}

/// What SQLite counts for itself, to choose its ways, comes and goes.
bool isOwnMeasure(const SchemaText::Object &object)
{
    static const QStringList measures{u"sqlite_stat1"_s, u"sqlite_stat2"_s, u"sqlite_stat3"_s, u"sqlite_stat4"_s};
    return object.type == "table"_L1 && measures.contains(object.name);
}

/// The tables behind the text index are worded by SQLite, in each version as it likes, and read by SQLite alone.
QString comparedText(const QString &name, const QString &text)
{
    constexpr QLatin1StringView plain("CREATE TABLE ");
    return name.startsWith("search_text_"_L1) && text.startsWith(plain) ? QString(plain) : text;
}

} // namespace

SchemaText::SchemaText(QList<Object> objects) : m_objects(std::move(objects))
{
    m_objects.removeIf(&isOwnMeasure);
    for (auto &object : m_objects)
        object.text = comparedText(object.name, object.text);
    std::sort(m_objects.begin(), m_objects.end());
}

SchemaText SchemaText::of(Database &database)
{
    QList<Object> objects;
    // Not by Statement: no other database has this table.
    const auto query = database.connection().query(u"SELECT type, name, tbl_name, sql FROM sqlite_schema"_s);
    while (query->step())
        objects += {textIn(query->value(0)), textIn(query->value(1)), textIn(query->value(2)), textIn(query->value(3))};
    // Two that keep their rows in one place would write over each other's.
    const auto places = database.connection().query(
        u"SELECT name FROM sqlite_schema WHERE rootpage > 0 GROUP BY rootpage HAVING count(*) > 1"_s);
    while (places->step())
        objects += {u"place"_s, textIn(places->value(0)), {}, {}};
    return SchemaText(objects);
}

SchemaText SchemaText::madeBy(const Schema &schema)
{
    using Step = void (*)(Database &);
    static std::mutex mutex;
    static std::map<std::vector<Step>, SchemaText> made;
    std::vector<Step> steps;
    for (const auto &step : schema.migrations)
        steps.push_back(step.apply);
    const std::scoped_lock lock(mutex);
    if (const auto known = made.find(steps); known != made.end())
        return known->second;
    Database memory(u":memory:"_s, Database::Mode::Write);
    memory.connection().beginRestoring();
    for (const auto &step : steps)
        step(memory);
    return made.emplace(std::move(steps), of(memory)).first->second;
}

QStringList SchemaText::differences(const SchemaText &other) const
{
    QList<Object> differing;
    std::set_symmetric_difference(m_objects.begin(), m_objects.end(), other.m_objects.begin(), other.m_objects.end(),
                                  std::back_inserter(differing));
    QStringList told;
    for (const auto &object : differing)
        told += object.told();
    told.removeDuplicates();
    return told;
}

} // namespace rnf
