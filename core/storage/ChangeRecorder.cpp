#include "storage/ChangeRecorder.h"

#include "storage/Database.h"
#include "storage/Image.h"

#include <QRandomGenerator>

#include <array>
#include <charconv>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace rnf {

struct ChangeRecorder::Table {
    QByteArray name;
    const TableShape *shape;
    int idColumn, aboutColumn; ///< −1: none
    // Of each column, as images have it: ,"city": and ,"city":"" where that is what the schema gives by itself.
    QList<QByteArray> names, defaults;

    int number() const { return shape->number; }
};

namespace {

constexpr size_t pendingLimit = 2000;

} // namespace

QByteArray changeDigest(const QByteArray &salt, int table, qint64 row, qint64 last, qint64 about, QByteArrayView op,
                        const QByteArray &image)
{
    std::array<char, 96> numbers;
    char *end = numbers.data();
    for (const qint64 number : {qint64(table), row, last, about}) {
        end = std::to_chars(end, numbers.data() + numbers.size(), number).ptr;
        *end++ = '|';
    }
    QByteArray covered = salt;
    covered.reserve(salt.size() + qsizetype(numbers.size()) + op.size() + 1 + image.size());
    covered.append(numbers.data(), end - numbers.data()).append(op).append('|').append(image);
    return QCryptographicHash::hash(covered, QCryptographicHash::Sha256);
}

ChangeRecorder::ChangeRecorder(Database &database, const Schema &schema)
    : m_database(database), m_shapes(database, schema),
      m_insert(database, u"INSERT INTO change (action_seq, table_no, row_id, last_id, about_id, op, image, salt, digest) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s)
{
    for (const auto &shape : m_shapes.all()) {
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
    sqlite3_preupdate_hook(m_database.handle(), &ChangeRecorder::onPreUpdate, this);
    m_database.setAfterWrite([this] { afterWrite(); });
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3_preupdate_hook(m_database.handle(), nullptr, nullptr);
    m_database.setAfterWrite({});
}

/// Nothing may be thrown through SQLite, so what went wrong in there is told here.
void ChangeRecorder::afterWrite()
{
    if (const int failure = std::exchange(m_failure, 0))
        m_database.raise(failure, u"(the change log)"_s);
    if (m_isActive && m_pending.size() >= pendingLimit)
        writePending();
}

void ChangeRecorder::start(qint64 actionSeq)
{
    drop();
    m_action = actionSeq;
    m_isActive = true;
}

void ChangeRecorder::drop()
{
    m_isActive = false;
    m_failure = 0;
    m_pending.clear();
    m_withheld.clear();
    m_changed = {};
    m_hash.reset();
}

ChangedRows ChangeRecorder::finish()
{
    writePending();
    for (const auto &[number, ranges] : m_changed.inserted) {
        const bool isAboutItself = m_shapes.find(number)->isAboutItself();
        for (const auto &range : ranges) {
            const bool isOneThing = range.first == range.last && isAboutItself;
            write({number, range.first, range.last, isOneThing ? range.first : 0, "insert", {}});
        }
    }
    m_isActive = false;
    return m_changed;
}

void ChangeRecorder::onPreUpdate(void *self, sqlite3 *, int operation, const char *database, const char *table,
                                 long long before, long long after)
{
    auto &recorder = *static_cast<ChangeRecorder *>(self);
    // What is derived is never logged, and comes in the millions.
    if (qstrcmp(database, "main") != 0 || qstrncmp(table, "search_", 7) == 0)
        return;
    const Table *logged = recorder.tableNamed(table);
    if (logged && recorder.m_isActive)
        recorder.record(*logged, operation, before, after);
    else if (logged)
        recorder.keep(SQLITE_MISUSE);
}

const ChangeRecorder::Table *ChangeRecorder::tableNamed(const char *name)
{
    if (m_lastTable && m_lastTable->name == name)
        return m_lastTable;
    const auto it = std::ranges::find_if(m_tables, [name](const Table &table) { return table.name == name; });
    if (it == m_tables.end())
        return nullptr;
    return m_lastTable = &*it;
}

void ChangeRecorder::record(const Table &table, int operation, qint64 before, qint64 after)
{
    switch (operation) {
    case SQLITE_INSERT:
        recordInsert(table, after);
        break;
    case SQLITE_UPDATE:
        recordUpdate(table, before);
        break;
    case SQLITE_DELETE:
        recordDelete(table, before);
        break;
    }
}

bool ChangeRecorder::isNew(int table, qint64 row) const
{
    const auto it = m_changed.inserted.find(table);
    return it != m_changed.inserted.end() && it->second.contains(row);
}

void ChangeRecorder::keep(int code)
{
    if (code != SQLITE_OK)
        m_failure = code;
}

RawValue ChangeRecorder::before(int column)
{
    sqlite3_value *value = nullptr;
    keep(sqlite3_preupdate_old(m_database.handle(), column, &value));
    return value ? rawValueOf(value) : RawValue();
}

RawValue ChangeRecorder::after(int column)
{
    sqlite3_value *value = nullptr;
    keep(sqlite3_preupdate_new(m_database.handle(), column, &value));
    return value ? rawValueOf(value) : RawValue();
}

qint64 ChangeRecorder::aboutOf(const Table &table, bool isOld, qint64 row)
{
    if (table.aboutColumn < 0)
        return 0;
    if (table.aboutColumn == table.idColumn)
        return row;
    const RawValue about = isOld ? before(table.aboutColumn) : after(table.aboutColumn);
    const auto *id = std::get_if<qint64>(&about);
    return id ? *id : 0;
}

void ChangeRecorder::note(const Table &table, qint64 about)
{
    ++m_changed.count;
    m_changed.tables.insert(table.number());
    if (about && !isNew(m_shapes.aboutTable(), about))
        m_changed.about[table.number()].insert(about);
}

void ChangeRecorder::recordInsert(const Table &table, qint64 row)
{
    const qint64 about = aboutOf(table, false, row);
    const bool isPartOfNewRow = about == 0 || about == row || isNew(m_shapes.aboutTable(), about);
    if (isPartOfNewRow) {
        m_changed.inserted[table.number()].add(row);
        ++m_changed.count;
        m_changed.tables.insert(table.number());
        if (table.number() == m_shapes.aboutTable()) {
            for (auto &[number, people] : m_changed.about)
                people.remove(row); // what refers to somebody brought back may have come before them
        }
        return;
    }
    note(table, about);
    m_changed.inserted[table.number()]; // the table is listed even when its entries stand alone
    m_pending.push_back({table.number(), row, row, about, "insert", {}});
}

/// The columns in which it differs, with both values.
QByteArray ChangeRecorder::imageOfUpdate(const Table &table)
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
QByteArray ChangeRecorder::imageOfDelete(const Table &table)
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
QByteArray ChangeRecorder::wholeImage(const Table &table, QByteArray members)
{
    if (!table.shape->hasImages())
        return {};
    if (members.isEmpty())
        return "{}";
    members.front() = '{';
    return members += '}';
}

void ChangeRecorder::recordUpdate(const Table &table, qint64 row)
{
    if (isNew(table.number(), row))
        return;
    const QByteArray image = imageOfUpdate(table);
    if (image.isEmpty())
        return;
    const qint64 about = aboutOf(table, true, row);
    note(table, about);
    if (const qint64 newAbout = aboutOf(table, false, row); newAbout != about && !isNew(m_shapes.aboutTable(), newAbout))
        m_changed.about[table.number()].insert(newAbout);
    m_pending.push_back({table.number(), row, row, about, "update", wholeImage(table, image)});
}

void ChangeRecorder::recordDelete(const Table &table, qint64 row)
{
    if (isNew(table.number(), row)) {
        m_changed.inserted[table.number()].remove(row);
        --m_changed.count;
        return;
    }
    const qint64 about = aboutOf(table, true, row);
    note(table, about);
    m_pending.push_back({table.number(), row, row, about, "delete", wholeImage(table, imageOfDelete(table))});
}

void ChangeRecorder::writePending()
{
    const auto pending = std::exchange(m_pending, {});
    for (const auto &entry : pending)
        write(entry);
}

void ChangeRecorder::write(const Entry &entry)
{
    QByteArray salt(16, Qt::Uninitialized);
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(salt.data()), 4);
    const QByteArray digest = changeDigest(salt, entry.table, entry.row, entry.last, entry.about, entry.op, entry.image);
    m_hash.addData(digest);
    // As a purge leaves any other entry: its digest alone.
    const bool isPurged = m_withheld.contains(entry.table) && qstrcmp(entry.op, "insert") != 0;
    const auto image = isPurged || entry.image.isNull() ? std::nullopt : std::optional(QUtf8StringView(entry.image));
    m_insert.run(m_action, entry.table, entry.row, entry.last, entry.about ? SqlValue(entry.about) : SqlValue(),
                 QUtf8StringView(entry.op), image, isPurged ? SqlValue() : SqlValue(salt), digest);
}

} // namespace rnf
