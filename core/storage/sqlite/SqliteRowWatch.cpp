#include "storage/sqlite/SqliteRowWatch.h"

#include "storage/Image.h"
#include "storage/sqlite/SqliteConnection.h"
#include "storage/sqlite/SqliteQuery.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {

struct SqliteRowWatch::Table {
    QByteArray name;
    const TableShape *shape;
    int idColumn, aboutColumn; ///< −1: none
    // Of each column, as images have it: ,"city": and ,"city":"" where that is what the schema gives by itself.
    QList<QByteArray> names, defaults;
};

SqliteRowWatch::SqliteRowWatch(SqliteConnection &connection, const TableShapes &shapes, RowListener &listener)
    : m_connection(connection), m_listener(listener)
{
    for (const auto &shape : shapes.all()) {
        Table table{shape.name.toLatin1(),
                    &shape,
                    int(shape.columns.indexOf(u"id"_s)),
                    int(shape.columns.indexOf(shape.aboutColumn)),
                    {},
                    {}};
        for (qsizetype i = 0; i < shape.columns.size(); ++i) {
            table.names += ",\"" + shape.columns[i].toLatin1() + "\":";
            table.defaults += table.names.last() + jsonOf(shape.defaults[i]);
        }
        m_tables.push_back(std::move(table));
    }
    sqlite3_preupdate_hook(m_connection.handle(), &SqliteRowWatch::onPreUpdate, this);
}

SqliteRowWatch::~SqliteRowWatch() { sqlite3_preupdate_hook(m_connection.handle(), nullptr, nullptr); }

void SqliteRowWatch::start()
{
    m_failure = 0;
    m_isActive = true;
}

void SqliteRowWatch::stop()
{
    m_failure = 0;
    m_isActive = false;
}

/// Nothing may be thrown through SQLite, so what went wrong in there is told here.
void SqliteRowWatch::afterStatement()
{
    if (const int failure = std::exchange(m_failure, 0))
        m_connection.fail(failure, u"(the change log)"_s);
}

void SqliteRowWatch::onPreUpdate(void *self, sqlite3 *, int operation, const char *database, const char *table,
                                 long long before, long long after)
{
    auto &watch = *static_cast<SqliteRowWatch *>(self);
    // What is derived is never logged, and comes in the millions.
    if (qstrcmp(database, "main") != 0 || qstrncmp(table, "search_", 7) == 0)
        return;
    const Table *logged = watch.tableNamed(table);
    if (logged && watch.m_isActive)
        watch.tell(*logged, operation, before, after);
    else if (logged)
        watch.keep(SQLITE_MISUSE);
}

const SqliteRowWatch::Table *SqliteRowWatch::tableNamed(const char *name)
{
    if (m_lastTable && m_lastTable->name == name)
        return m_lastTable;
    const auto it = std::ranges::find_if(m_tables, [name](const Table &table) { return table.name == name; });
    if (it == m_tables.end())
        return nullptr;
    return m_lastTable = &*it;
}

void SqliteRowWatch::tell(const Table &table, int operation, qint64 before, qint64 after)
{
    const TableShape &shape = *table.shape;
    if (operation == SQLITE_INSERT) {
        m_listener.rowInserted(shape, after, aboutOf(table, false, after));
        return;
    }
    const bool isNew = m_listener.isNew(shape.number, before);
    if (operation == SQLITE_DELETE) {
        const auto image = isNew ? QByteArray() : wholeImage(table, imageOfDelete(table));
        m_listener.rowDeleted(shape, before, aboutOf(table, true, before), image);
    } else if (!isNew) {
        if (const QByteArray members = imageOfUpdate(table); !members.isEmpty())
            m_listener.rowUpdated(shape, before, aboutOf(table, true, before), aboutOf(table, false, before),
                                  wholeImage(table, members));
    }
}

void SqliteRowWatch::keep(int code)
{
    if (code != SQLITE_OK)
        m_failure = code;
}

RawValue SqliteRowWatch::before(int column)
{
    sqlite3_value *value = nullptr;
    keep(sqlite3_preupdate_old(m_connection.handle(), column, &value));
    return value ? rawValueOf(value) : RawValue();
}

RawValue SqliteRowWatch::after(int column)
{
    sqlite3_value *value = nullptr;
    keep(sqlite3_preupdate_new(m_connection.handle(), column, &value));
    return value ? rawValueOf(value) : RawValue();
}

qint64 SqliteRowWatch::aboutOf(const Table &table, bool isOld, qint64 row)
{
    if (table.aboutColumn < 0)
        return 0;
    if (table.aboutColumn == table.idColumn)
        return row;
    const RawValue about = isOld ? before(table.aboutColumn) : after(table.aboutColumn);
    const auto *id = std::get_if<qint64>(&about);
    return id ? *id : 0;
}

/// The columns in which it differs, with both values.
QByteArray SqliteRowWatch::imageOfUpdate(const Table &table)
{
    QByteArray image;
    for (int i = 0; i < table.names.size(); ++i) {
        const auto start = image.size();
        image.append(table.names[i]).append('[');
        const auto first = image.size();
        addJson(image, before(i));
        const auto second = image.append(',').size();
        addJson(image, after(i));
        const QByteArrayView all = image;
        if (all.sliced(first, second - 1 - first) == all.sliced(second))
            image.truncate(start);
        else
            image += ']';
    }
    return image;
}

/// All columns that say something else than the schema gives by itself.
QByteArray SqliteRowWatch::imageOfDelete(const Table &table)
{
    QByteArray image;
    for (int i = 0; i < table.names.size(); ++i) {
        if (i == table.idColumn)
            continue;
        const auto start = image.size();
        image += table.names[i];
        addJson(image, before(i));
        if (QByteArrayView(image).sliced(start) == table.defaults[i])
            image.truncate(start);
    }
    return image;
}

/// `members`: each with a comma before it.
QByteArray SqliteRowWatch::wholeImage(const Table &table, QByteArray members)
{
    if (!table.shape->hasImages())
        return {};
    if (members.isEmpty())
        return "{}";
    members.front() = '{';
    return members += '}';
}

} // namespace rnf
