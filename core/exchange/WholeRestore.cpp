#include "exchange/WholeRestore.h"

#include "exchange/TableWriter.h"
#include "exchange/WholeFile.h"
#include "storage/IntegrityCheck.h"
#include "storage/UsedIds.h"
#include "storage/WholeTable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct ListedFile {
    qint64 rows = 0;
    QString digest;
};

/// What a folder says of itself.
struct FolderHead {
    qint64 schema = 0;
    QHash<QString, ListedFile> files;
};

QString textIn(const SqlValue &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

qint64 numberIn(const SqlValue &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? *number : -1;
}

Error notAnExport(const QString &folder)
{
    return {u"not-an-export"_s,
            WholeRestore::tr(
                "%1 is not a folder that “Export everything” wrote, so no workspace was made. Choose the folder that "
                "has %2 in it.")
                .arg(QFileInfo(folder).fileName(), WholeFile::about),
            {},
            true};
}

Error changedSince(const QString &file)
{
    return {
        u"file-changed"_s,
        WholeRestore::tr(
            "%1 was changed since it was exported, or is of another export, so no workspace was made. Take the folder as "
            "it was written: a spreadsheet program changes a list when it saves it. Changes are made in the workspace "
            "afterwards.")
            .arg(file)};
}

Error notThere(const QString &file)
{
    return {
        u"file-missing"_s,
        WholeRestore::tr("%1 is missing in the folder, or cannot be read, so no workspace was made. Copy the whole folder "
                         "again.")
            .arg(file)};
}

Error rowsThatCannotBe(const QString &file)
{
    return {
        u"broken-rows"_s,
        WholeRestore::tr("Some rows of %1 cannot stand in a workspace: a number is there twice, or a cell says something "
                         "that its column does not take, so no workspace was made. Take a folder that was exported whole.")
            .arg(file)};
}

/// There is such a folder, but a spreadsheet program has saved its first file.
Error unreadableHead(const QDir &folder)
{
    return folder.exists(WholeFile::contents) && folder.exists(u"tables"_s) ? changedSince(WholeFile::about)
                                                                            : notAnExport(folder.path());
}

Result<FolderHead> folderHead(const QDir &folder)
{
    QHash<QString, SqlValue> about;
    QList<SqlValue> row;
    constexpr qint64 mostAbout = qint64(1) << 16, mostContents = qint64(64) << 20;
    if (!WholeFile::isPlain(folder, WholeFile::about, mostAbout))
        return notAnExport(folder.path());
    WholeFile::Reader reader(folder.filePath(WholeFile::about));
    if (!reader.isOpen())
        return notAnExport(folder.path());
    while (reader.next(row))
        about.insert(textIn(row.value(0)), row.value(1));
    if (!reader.isWhole())
        return unreadableHead(folder);
    if (numberIn(about.value(u"format"_s)) != 1)
        return notAnExport(folder.path());
    FolderHead head{numberIn(about.value(u"schema"_s)), {}};
    const QString contents = folder.filePath(WholeFile::contents);
    if (!WholeFile::isPlain(folder, WholeFile::contents, mostContents))
        return notThere(WholeFile::contents);
    if (WholeFile::digestOf(contents) != textIn(about.value(u"contents"_s)))
        return changedSince(WholeFile::contents);
    WholeFile::Reader list(contents);
    list.next(row); // the labels
    while (list.next(row))
        head.files.insert(textIn(row.value(0)), {numberIn(row.value(1)), textIn(row.value(2))});
    return list.isWhole() ? Result<FolderHead>(head) : changedSince(WholeFile::contents);
}

/// The schema as it was when the folder was written; opening the workspace brings it up to date as that of any other file.
Result<Schema> schemaThen(const Schema &schema, qint64 version, const QString &folder)
{
    if (version > schema.version())
        return Error{
            u"newer"_s,
            WholeRestore::tr("%1 was written by a newer version of Rank & File, so no workspace was made. Update the "
                             "program first.")
                .arg(QFileInfo(folder).fileName())};
    const auto after =
        std::ranges::find_if(schema.migrations, [&](const Migration &step) { return step.version > version; });
    const Schema then{schema.migrations.first(size_t(after - schema.migrations.begin())), schema.tables};
    return then.version() == version && version > 0 ? Result<Schema>(then) : notAnExport(folder);
}

/// Whether every row belongs to something that is there, and SQLite finds nothing wrong.
bool isSound(Database &database, const Schema &schema)
{
    const TableShapes none(database, Schema{schema.migrations, {}});
    const auto findings = IntegrityCheck(database, none).run();
    return std::ranges::none_of(
        findings, [](const Finding &finding) { return finding.kind == "reference"_L1 || finding.kind == "file"_L1; });
}

/// SQLite would take any value for any column, and make up a number that is missing; the program would not.
bool canStand(const SqlValue &value, const WholeTable::Column &column, const WholeTable &table)
{
    if (std::holds_alternative<std::monostate>(value))
        return !column.isRequired && table.key != QStringList{column.name};
    return column.type == "TEXT"_L1 || column.isBytes() ? std::holds_alternative<QString>(value)
                                                        : std::holds_alternative<qint64>(value);
}

/// The file into which the folder goes, until it is whole.
class Restoring {
public:
    Restoring(const QDir &folder, const FolderHead &head, Database &writer, const Schema &schema, const Job &job)
        : m_folder(folder), m_head(head), m_writer(writer), m_schema(schema), m_job(job)
    {
    }

    Result<> run();
    const WholeRestore::Outcome &outcome() const { return m_outcome; }

private:
    Result<> checkTables(const QList<WholeTable> &tables) const;
    Result<> readTable(WholeLoad &load, const WholeTable &table);
    Result<> readRows(WholeLoad &load, const WholeTable &table, WholeFile::Reader &reader);
    Result<> bringIn(const WholeTable &table, QList<SqlValue> &row);
    Result<SqlValue> bytesOf(const WholeTable &table, const QString &cell);

    QDir m_folder;
    const FolderHead &m_head;
    Database &m_writer;
    const Schema &m_schema;
    const Job &m_job;
    WholeRestore::Outcome m_outcome;
};

Result<> Restoring::checkTables(const QList<WholeTable> &tables) const
{
    QSet<QString> known;
    for (const auto &table : tables) {
        known += WholeFile::ofTable(table.name);
        if (!m_head.files.contains(WholeFile::ofTable(table.name)))
            return notThere(WholeFile::ofTable(table.name));
    }
    for (const auto &[file, listed] : m_head.files.asKeyValueRange()) {
        if (!known.contains(file) && !WholeFile::isOfBytes(file))
            return Error{u"other-tables"_s,
                         WholeRestore::tr("%1 is no table of this version of Rank & File, so no workspace was made. Use the "
                                          "version that wrote the folder.")
                             .arg(file)};
    }
    return {};
}

/// The bytes that a cell names, or has itself.
Result<SqlValue> Restoring::bytesOf(const WholeTable &table, const QString &cell)
{
    if (!WholeFile::isOfBytes(cell)) {
        const QByteArray hex = cell.toLatin1(), own = QByteArray::fromHex(hex);
        return own.toHex() == hex ? Result<SqlValue>(own) : rowsThatCannotBe(WholeFile::ofTable(table.name));
    }
    if (!WholeFile::isPlain(m_folder, cell, WholeFile::mostBytes))
        return notThere(cell);
    QFile file(m_folder.filePath(cell));
    if (!file.open(QIODevice::ReadOnly))
        return notThere(cell);
    const QByteArray bytes = file.readAll();
    const auto digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (QString::fromLatin1(digest) != m_head.files.value(cell).digest)
        return changedSince(cell);
    ++m_outcome.files;
    return SqlValue(bytes);
}

Result<> Restoring::bringIn(const WholeTable &table, QList<SqlValue> &row)
{
    for (qsizetype i = 0; i < row.size(); ++i) {
        const auto *cell = std::get_if<QString>(&row[i]);
        if (!cell || !table.columns[i].isBytes())
            continue;
        const auto bytes = bytesOf(table, *cell);
        if (!bytes)
            return bytes.error();
        row[i] = *bytes;
    }
    return {};
}

Result<> Restoring::readTable(WholeLoad &load, const WholeTable &table)
{
    const QString file = WholeFile::ofTable(table.name);
    const QString path = m_folder.filePath(file);
    if (!WholeFile::isPlain(m_folder, file))
        return notThere(file);
    WholeFile::Reader reader(path);
    QList<SqlValue> row;
    if (!reader.isOpen())
        return notThere(file);
    if (!reader.next(row))
        return changedSince(file);
    QStringList columns;
    for (const auto &cell : std::as_const(row))
        columns += textIn(cell);
    if (columns != table.columnNames())
        return Error{u"other-columns"_s,
                     WholeRestore::tr("%1 has other columns than the table, so no workspace was made. They should be: %2.")
                         .arg(file, table.columnNames().join(u", "_s))};
    if (WholeFile::digestOf(path) != m_head.files.value(file).digest)
        return changedSince(file);
    return readRows(load, table, reader);
}

Result<> Restoring::readRows(WholeLoad &load, const WholeTable &table, WholeFile::Reader &reader)
{
    const QString file = WholeFile::ofTable(table.name);
    QList<SqlValue> row;
    qint64 rows = 0;
    while (reader.next(row)) {
        if (row.size() != table.columns.size() || ++rows > m_head.files.value(file).rows)
            return changedSince(file);
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (!canStand(row[i], table.columns[i], table))
                return rowsThatCannotBe(file);
        }
        if (const auto done = bringIn(table, row); !done)
            return done.error();
        // What else a file notes is of that file alone: which index it has, and how it was closed.
        if (table.name != "meta"_L1 || textIn(row.first()) == "workspace_id"_L1)
            load.add(table, row);
        if (++m_outcome.rows % 1000 == 0)
            m_job.report(m_outcome.rows, 0);
        if (m_job.isCancelled())
            return Error{u"cancelled"_s, WholeRestore::tr("This was cancelled. No workspace was made.")};
    }
    ++m_outcome.tables;
    return reader.isWhole() && rows == m_head.files.value(file).rows ? Result<>() : changedSince(file);
}

/// Not of the disk.
bool isOfTheRows(const StorageError &error)
{
    const QString id = error.userError().id;
    return id == "constraint"_L1 || id == "storage"_L1;
}

Result<> Restoring::run()
{
    const auto tables = WholeTable::all(m_writer);
    if (const auto same = checkTables(tables); !same)
        return same.error();
    WholeLoad load(m_writer, m_schema);
    for (const auto &table : tables) {
        try {
            if (const auto read = readTable(load, table); !read)
                return read.error();
            load.write(table);
        } catch (const StorageError &error) {
            qWarning("storage: %s", error.what());
            return isOfTheRows(error) ? rowsThatCannotBe(WholeFile::ofTable(table.name)) : error.userError();
        }
    }
    skipUsedIds(m_writer);
    load.finish();
    return {};
}

} // namespace

Result<WholeRestore::Outcome> WholeRestore::run(const QString &folder, const QString &workspacePath, const Schema &schema,
                                                const Job &job, const vault::Opened *key)
{
    // SQLite would play the log of a file that is gone into the new one in its place.
    for (const QString &path : {workspacePath, workspacePath + u"-wal"_s, workspacePath + u"-journal"_s}) {
        if (QFile::exists(path))
            return WorkspaceFile::alreadyThere(path);
    }
    const QDir from(QFileInfo(folder).absoluteFilePath());
    const auto head = folderHead(from);
    if (!head)
        return head.error();
    const auto then = schemaThen(schema, head->schema, from.path());
    if (!then)
        return then.error();
    QString part; // a name of its own
    if (QTemporaryFile empty(workspacePath + u".XXXXXX.part"_s); empty.open()) {
        empty.setAutoRemove(false);
        part = empty.fileName();
    } else {
        return TableWriter::cannotWrite(workspacePath);
    }
    const auto tidy = qScopeGuard([&] { WorkspaceFile::remove(part); });
    Outcome outcome;
    try {
        if (!WorkspaceFile::begin(part, key))
            return TableWriter::cannotWrite(workspacePath);
        Database writer(part, Database::Mode::Write);
        WorkspaceFile::make(writer, *then);
        Restoring restoring(from, *head, writer, *then, job);
        if (const auto done = restoring.run(); !done)
            return done.error();
        if (!isSound(writer, *then))
            return Error{
                u"broken-rows"_s,
                tr("Some rows of %1 belong to something that is not in the folder, so no workspace was made. Take a "
                   "folder that was exported whole.")
                    .arg(QFileInfo(folder).fileName())};
        outcome = restoring.outcome();
        WorkspaceFile::close(writer);
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
        return error.userError();
    }
    if (!QFile::rename(part, workspacePath))
        return TableWriter::cannotWrite(workspacePath);
    return outcome;
}

} // namespace rnf
