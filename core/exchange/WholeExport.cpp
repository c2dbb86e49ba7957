#include "exchange/WholeExport.h"

#include "exchange/DataDictionary.h"
#include "exchange/TableWriter.h"
#include "exchange/WholeFile.h"
#include "storage/WholeTable.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool writeOwn(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(content) == content.size();
}

} // namespace

/// The folder while it is made.
class WholeExport::Writing {
public:
    Writing(const QDir &folder, const Schema &schema, const Job &job) : m_folder(folder), m_job(job)
    {
        for (const auto &logged : schema.tables)
            m_logged += QLatin1String(logged.name);
    }

    /// False when a disk failed or the job was cancelled.
    bool write(Database &database, const QString &workspaceId, const QString &organization, const QDateTime &now);
    const Outcome &outcome() const { return m_outcome; }

private:
    bool writeTable(Database &database, const WholeTable &table);
    bool putFilesOut(const WholeTable &table, QList<SqlValue> &row);
    bool writeDictionary(const QList<WholeTable> &tables);
    bool writeContents(QString &digest);
    void count(const QString &file, qint64 rows, const QString &digest);

    QDir m_folder;
    const Job &m_job;
    QStringList m_logged;
    QList<QList<SqlValue>> m_contents;
    Outcome m_outcome;
    qint64 m_total = 0;
};

void WholeExport::Writing::count(const QString &file, qint64 rows, const QString &digest)
{
    m_contents += {file, rows, digest};
}

/// The bytes of a row that people put in go to a file of its own; those of the history are short, and stay in their cell.
bool WholeExport::Writing::putFilesOut(const WholeTable &table, QList<SqlValue> &row)
{
    const QStringList names = table.columnNames();
    for (qsizetype i = 0; i < row.size(); ++i) {
        const auto *bytes = std::get_if<QByteArray>(&row[i]);
        if (!bytes || !table.columns[i].isBytes())
            continue;
        const auto called = row.value(qMax(names.indexOf(u"file_name"_s), names.indexOf(u"name"_s)));
        const auto *name = std::get_if<QString>(&called);
        const auto *id = std::get_if<qint64>(&row[qMax<qsizetype>(0, names.indexOf(u"id"_s))]);
        const QString file = WholeFile::ofBytes(table.name, QString::number(id ? *id : 0), name ? *name : QString());
        const auto digest = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
        if (!writeOwn(m_folder.filePath(file), *bytes))
            return false;
        count(file, 1, QString::fromLatin1(digest));
        ++m_outcome.files;
        row[i] = file;
    }
    return true;
}

bool WholeExport::Writing::writeTable(Database &database, const WholeTable &table)
{
    const QString file = WholeFile::ofTable(table.name);
    const bool hasFiles = m_logged.contains(table.name) && std::ranges::any_of(table.columns, &WholeTable::Column::isBytes);
    WholeFile::Writer writer(m_folder.filePath(file));
    writer.labels(table.columnNames());
    qint64 rows = 0;
    bool isGoing = true;
    table.each(database, [&](const QList<SqlValue> &values) {
        if (hasFiles) {
            auto row = values;
            isGoing = putFilesOut(table, row);
            writer.row(row);
        } else {
            writer.row(values);
        }
        ++rows;
        if (++m_outcome.rows % 1000 == 0)
            m_job.report(m_outcome.rows, m_total);
        isGoing = isGoing && !m_job.isCancelled();
        return isGoing;
    });
    const auto digest = writer.finish();
    if (!digest || !isGoing)
        return false;
    count(file, rows, *digest);
    ++m_outcome.tables;
    return true;
}

bool WholeExport::Writing::writeDictionary(const QList<WholeTable> &tables)
{
    WholeFile::Writer writer(m_folder.filePath(WholeFile::dictionary));
    writer.labels(DataDictionary::labels());
    for (const auto &line : DataDictionary::lines(tables))
        writer.labels(line);
    return writer.finish().has_value();
}

bool WholeExport::Writing::writeContents(QString &digest)
{
    WholeFile::Writer writer(m_folder.filePath(WholeFile::contents));
    writer.labels({u"file"_s, u"rows"_s, u"sha256"_s});
    for (const auto &line : std::as_const(m_contents))
        writer.row(line);
    const auto written = writer.finish();
    digest = written.value_or(QString());
    return written.has_value();
}

bool WholeExport::Writing::write(Database &database, const QString &workspaceId, const QString &organization,
                                 const QDateTime &now)
{
    const auto counts = database.rowCounts();
    for (const qint64 count : counts)
        m_total += count;
    if (!m_folder.mkdir(u"tables"_s) || !m_folder.mkdir(u"files"_s))
        return false;
    const auto tables = WholeTable::all(database);
    for (const auto &table : tables) {
        if (!writeTable(database, table))
            return false;
    }
    const int version = WholeTable::schemaVersion(database);
    QString digest;
    if (!writeDictionary(tables) || !writeContents(digest)
        || !writeOwn(m_folder.filePath(WholeFile::readme), DataDictionary::readme(organization, version).toUtf8()))
        return false;
    WholeFile::Writer about(m_folder.filePath(WholeFile::about));
    about.labels({u"name"_s, u"value"_s});
    about.row({u"format"_s, qint64(1)});
    about.row({u"schema"_s, qint64(version)});
    about.row({u"program"_s, QStringLiteral(RNF_VERSION)});
    about.row({u"workspace"_s, workspaceId});
    about.row({u"taken_at"_s, instantText(now)});
    about.row({u"contents"_s, digest});
    return about.finish().has_value();
}

WholeExport::WholeExport(Store &store, QString organization) : m_store(store), m_organization(std::move(organization)) {}

Result<WholeExport::Outcome> WholeExport::write(const Session &session, const QString &folder, const Job &job)
{
    // It holds what only organizers see.
    if (!Policy::allows(session, Operation::ExportEverything))
        return Policy::refusal();
    const QFileInfo wanted(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (wanted.exists())
        return Error{u"exists"_s, tr("%1 is already there and was left alone. Choose another name.").arg(wanted.fileName())};
    // Whoever finds what a power cut left must see what it is: everything is in it.
    QTemporaryDir making(wanted.dir().filePath(tr("Unfinished %1").arg(wanted.fileName()) + u"-XXXXXX"_s));
    if (!making.isValid())
        return TableWriter::cannotWrite(wanted.filePath());
    Writing writing(QDir(making.path()), m_store.schema(), job);
    const auto written = m_store.beside(session, [&](Database &database) -> Result<> {
        const QString workspace = WorkspaceFile::noted(database, u"workspace_id"_s);
        if (writing.write(database, workspace, m_organization, m_store.dates().now()))
            return {};
        if (job.isCancelled())
            return Error{u"cancelled"_s, tr("The export was cancelled. There is no folder.")};
        return TableWriter::cannotWrite(wanted.filePath());
    });
    if (!written)
        return written.error();
    Outcome outcome = writing.outcome();
    outcome.folder = wanted.filePath();
    const auto noted = note(session, tr("Export everything to the folder %1").arg(wanted.fileName()));
    if (!noted)
        return noted.error();
    outcome.action = *noted;
    if (!wanted.dir().rename(making.path(), wanted.fileName())) {
        [[maybe_unused]] const auto told = note(session, tr("The folder %1 could not be written").arg(wanted.fileName()));
        return TableWriter::cannotWrite(wanted.filePath());
    }
    making.setAutoRemove(false);
    return outcome;
}

QString WholeExport::freeName(const QString &within) const
{
    const QString wanted = tr("Everything %1").arg(m_store.dates().today().toString(Qt::ISODate));
    QString free = wanted;
    for (int number = 2; QDir(within).exists(free); ++number)
        free = u"%1 %2"_s.arg(wanted).arg(number);
    return free;
}

QString WholeExport::warning()
{
    return tr(
        "The folder is not protected: whoever has it can read everything in it, also what only organizers see here. Keep "
        "it where you would keep the paper, and delete it when it has served.");
}

Result<qint64> WholeExport::note(const Session &session, const QString &label)
{
    return m_store.act(session, Operation::ExportEverything, label, [](Action &action) { action.keepWithoutChanges(); });
}

} // namespace rnf
