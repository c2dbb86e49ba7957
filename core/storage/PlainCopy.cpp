#include "storage/PlainCopy.h"

#include "storage/StorageError.h"
#include "storage/sqlite/SqliteConnection.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QtEndian>

#include <cerrno>
#include <sqlite3.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using PlainHandle = std::unique_ptr<sqlite3, decltype(&sqlite3_close_v2)>;
using PlainStatement = std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)>;

/// Without our settings, and such that SQLite goes on where it cannot understand what is written down.
PlainHandle openedLeniently(const QString &path)
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &opened, SQLITE_OPEN_READWRITE, nullptr);
    PlainHandle handle(opened, &sqlite3_close_v2);
    if (code != SQLITE_OK)
        throw StorageError(sqliteTrouble(code, errno), u"the copy cannot be opened"_s);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    sqlite3_db_config(opened, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_exec(opened, "PRAGMA writable_schema=ON", nullptr, nullptr, nullptr);
    return handle;
}

PlainStatement prepared(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    return {statement, &sqlite3_finalize};
}

struct WrittenDown {
    SchemaText::Object object;
    qint64 root = 0; ///< page
};

/// Row after row, each by its number, so that one that cannot be read hides no other.
QList<WrittenDown> writtenDownIn(sqlite3 *handle)
{
    constexpr int mostRows = 10'000; // ours are some hundreds
    QList<WrittenDown> found;
    const auto read = prepared(handle, "SELECT type, name, tbl_name, rootpage, sql FROM sqlite_schema WHERE rowid = ?");
    for (int row = 1; read && row <= mostRows; ++row) {
        sqlite3_bind_int(read.get(), 1, row);
        if (sqlite3_step(read.get()) == SQLITE_ROW) {
            const auto text = [&](int column) {
                return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(read.get(), column)));
            };
            found += {{text(0), text(1), text(2), text(4)}, sqlite3_column_int64(read.get(), 3)};
        }
        sqlite3_reset(read.get());
    }
    return found;
}

/// Takes out all that is written down, whatever state it is in, and what the head says of it.
void forgetSchema(const QString &path)
{
    constexpr qsizetype headSize = 100, pageSizeAt = 16, versionsAt = 18, reservedAt = 20, changesAt = 24, pageCountAt = 28,
                        freePagesAt = 32, formatAt = 44, largestRootAt = 52, encodingAt = 56, vacuumAt = 64, validForAt = 92;
    constexpr char leafOfTable = 13;
    QFile file(path);
    QByteArray page = file.open(QIODevice::ReadWrite) ? file.read(headSize) : QByteArray();
    if (page.size() < headSize)
        throw StorageError(StorageError::Trouble::Damaged, u"it has no head"_s);
    const auto said = qFromBigEndian<quint16>(page.constData() + pageSizeAt);
    const qsizetype pageSize = said == 1 ? 65'536 : said;
    if (pageSize < 512)
        throw StorageError(StorageError::Trouble::Damaged, u"it has no pages"_s);
    page.resize(pageSize, '\0');
    const auto put = [&](qsizetype at, quint32 number) { qToBigEndian(number, page.data() + at); };
    page[versionsAt] = page[versionsAt + 1] = 1;
    put(pageCountAt, quint32(file.size() / pageSize));
    put(validForAt, qFromBigEndian<quint32>(page.constData() + changesAt));
    put(freePagesAt, 0);
    put(freePagesAt + 4, 0);
    put(formatAt, 4);
    put(largestRootAt, 0);
    put(encodingAt, 1);
    put(vacuumAt, 0);
    page.replace(headSize, pageSize - headSize, QByteArray(pageSize - headSize, '\0'));
    page[headSize] = leafOfTable;
    qToBigEndian(quint16(pageSize - uchar(page[reservedAt])), page.data() + headSize + 5); // where its rows would begin
    if (!file.seek(0) || file.write(page) != page.size())
        throw StorageError(StorageError::Trouble::DiskFull, u"the copy cannot be written"_s);
}

/// What is still understood may have other columns than ours, and where they stand only it knows. It is read and never run: more
/// than one statement may stand there, or a query in the place of columns.
QString understood(const QString &text, const QString &ours)
{
    static const QRegularExpression withColumns(u"^CREATE TABLE [\"'`\\[]?\\w+[\"'`\\]]?\\s*\\("_s);
    if (!withColumns.match(text).hasMatch())
        return ours;
    sqlite3 *opened = nullptr;
    sqlite3_open(":memory:", &opened);
    const PlainHandle memory(opened, &sqlite3_close_v2);
    const QByteArray utf8 = text.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v2(opened, utf8.constData(), -1, &statement, &rest);
    sqlite3_finalize(statement);
    return code == SQLITE_OK && QByteArray(rest).trimmed().isEmpty() ? text : ours;
}

void writeDown(sqlite3 *handle, const QList<WrittenDown> &tables)
{
    sqlite3_exec(handle, "BEGIN", nullptr, nullptr, nullptr);
    const auto insert = prepared(handle, "INSERT INTO sqlite_schema VALUES ('table', ?1, ?1, ?2, ?3)");
    for (const auto &table : tables) {
        const QByteArray name = table.object.name.toUtf8(), text = table.object.text.toUtf8();
        sqlite3_bind_text(insert.get(), 1, name.constData(), int(name.size()), SQLITE_STATIC);
        sqlite3_bind_int64(insert.get(), 2, table.root);
        sqlite3_bind_text(insert.get(), 3, text.constData(), int(text.size()), SQLITE_STATIC);
        const int code = sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
        if (code != SQLITE_DONE)
            throw StorageError(sqliteTrouble(code, errno), u"the tables cannot be written down"_s);
    }
    if (const int code = sqlite3_exec(handle, "COMMIT", nullptr, nullptr, nullptr); code != SQLITE_OK)
        throw StorageError(sqliteTrouble(code, errno), u"the tables cannot be written down"_s);
}

} // namespace

void PlainCopy::takeLogIn(const QString &copy)
{
    sqlite3_exec(openedLeniently(copy).get(), "PRAGMA journal_mode=DELETE", nullptr, nullptr, nullptr);
}

SchemaText PlainCopy::make(const QString &copy, const SchemaText &known)
{
    QList<SchemaText::Object> found;
    QList<WrittenDown> tables;
    {
        const auto handle = openedLeniently(copy);
        QHash<QString, QString> ours;
        for (const auto &object : known.objects()) {
            if (object.isPlainTable())
                ours.insert(object.name, object.text);
        }
        for (const auto &written : writtenDownIn(handle.get())) {
            const auto &object = written.object;
            found += object;
            // Of what is there twice the first counts; and a table that something computes has no rows of its own.
            const bool isVirtual = object.text.startsWith("CREATE VIRTUAL"_L1, Qt::CaseInsensitive);
            if (object.type != "table"_L1 || isVirtual || written.root < 2 || !ours.contains(object.name))
                continue;
            tables +=
                {{object.type, object.name, object.name, understood(object.text, ours.take(object.name))}, written.root};
        }
    }
    if (tables.isEmpty())
        throw StorageError(StorageError::Trouble::Damaged, u"no table of ours is left"_s);
    forgetSchema(copy);
    writeDown(openedLeniently(copy).get(), tables);
    return SchemaText(found);
}

} // namespace rnf
