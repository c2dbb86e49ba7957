#include "storage/FirstLook.h"

#include "base/Words.h"
#include "storage/Database.h"
#include "storage/SchemaText.h"
#include "storage/StorageError.h"
#include "storage/WorkspaceFile.h"
#include "storage/sqlite/vault.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

// Of the format of SQLite's files.
constexpr qsizetype pageSizeAt = 16, writeVersionAt = 18, pageCountAt = 28, versionAt = 60;
constexpr char withoutLog = 1;
constexpr qsizetype logHeadSize = 32, logPageSizeAt = 8, logSaltsAt = 16, frameHeadSize = 24, frameCommitAt = 4,
                    frameSaltsAt = 8, saltsSize = 8;
constexpr quint32 logMark = 0x377f0682; ///< or one more

quint32 numberAt(const QByteArray &bytes, qsizetype place) { return qFromBigEndian<quint32>(bytes.constData() + place); }

qint64 pageSizeOf(const QByteArray &head)
{
    const auto said = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    return said == 1 ? 65'536 : said; // as it does not fit
}

/// As much as a message takes: the names are somebody else's.
QString namedIn(const QStringList &objects)
{
    constexpr qsizetype most = 3, letters = 40;
    QStringList named;
    for (const auto &object : objects.first(qMin(most, objects.size())))
        named += object.size() > letters ? object.first(letters) + u'…' : object;
    return named.join(u", "_s) + (objects.size() > most ? u", …"_s : QString());
}

Error foreignError(const QString &name, const QStringList &objects)
{
    return {u"foreign-schema"_s,
            Words::tr("%1 was not opened: another program has changed how it is built (%2), and what is in it might act by "
                      "itself. Open a backup, or make a new workspace of its rows alone: rankandfile rescue %1 NEW.rnf")
                .arg(name, namedIn(objects)),
            {},
            true};
}

Error strayLogError(const QString &name)
{
    return {u"stray-log"_s,
            Words::tr("%1 was not opened: beside it lies %1-wal, the log of another file, which would be mixed into it. Put "
                      "%1-wal into another folder, then open %1 again.")
                .arg(name),
            {},
            true};
}

/// Where the last committed state of each page stands in a log.
QHash<qint64, qint64> pagesIn(QFile &log, qint64 pageSize)
{
    QHash<qint64, qint64> pages, waiting;
    const QByteArray head = log.read(logHeadSize);
    if (head.size() < logHeadSize || (numberAt(head, 0) & ~1u) != logMark || numberAt(head, logPageSizeAt) != pageSize)
        return pages;
    for (;;) {
        const QByteArray frame = log.read(frameHeadSize);
        const qint64 at = log.pos();
        if (frame.size() < frameHeadSize || frame.mid(frameSaltsAt, saltsSize) != head.mid(logSaltsAt, saltsSize)
            || !log.seek(at + pageSize) || at + pageSize > log.size())
            return pages;
        waiting.insert(numberAt(frame, 0), at);
        if (numberAt(frame, frameCommitAt) > 0)
            pages.insert(std::exchange(waiting, {}));
    }
}

/// A file that was closed well has everything in it. So a log beside it that says anything else is of another one: a copy was put
/// in the place of a file whose program had died. SQLite would take it in.
bool isStray(QFile &file, const QByteArray &head, QFile &log)
{
    constexpr qint64 first = 1; // changes as the file is closed
    const qint64 pageSize = pageSizeOf(head);
    if (head[writeVersionAt] != withoutLog)
        return false;
    const auto sameIn = [pageSize](QFile &device, qint64 at) {
        return device.seek(at) ? device.read(pageSize) : QByteArray();
    };
    for (const auto &[page, at] : pagesIn(log, pageSize).asKeyValueRange()) {
        if (page != first && sameIn(file, (page - 1) * pageSize) != sameIn(log, at))
            return true;
    }
    return false;
}

QByteArray headOfFile(QFile &file)
{
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(FirstLook::headSize) : QByteArray();
    return head.size() < FirstLook::headSize ? QByteArray(FirstLook::headSize, '\0') : head;
}

} // namespace

qint64 FirstLook::saidSize(const QByteArray &head) { return pageSizeOf(head) * numberAt(head, pageCountAt); }

int FirstLook::saidVersion(const QByteArray &head) { return int(numberAt(head, versionAt)); }

bool FirstLook::hasStrayLog(const QString &path)
{
    QFile file(path), log(path + u"-wal"_s);
    const QByteArray head = headOfFile(file);
    return QFileInfo(log).isFile() && log.open(QIODevice::ReadOnly) && isStray(file, head, log);
}

void FirstLook::at(const QString &path, const Schema &schema)
{
    // Of an encrypted file the bytes on disk say nothing, and a log of another one does not open with its key.
    const bool isEncrypted = vault::isVault(path);
    if (!isEncrypted && hasStrayLog(path))
        throw Refusal(strayLogError(QFileInfo(path).fileName()));
    const bool hasLog = QFileInfo(path + u"-wal"_s).size() > 0;
    // What a log has not brought back yet may be missing at the end; otherwise SQLite would make up the last page.
    if (QFile file(path); !isEncrypted && !hasLog && QFileInfo(path).size() < saidSize(headOfFile(file)))
        throw StorageError(StorageError::Trouble::Damaged, u"it was cut off"_s);
    try {
        Database look(path, Database::Mode::Read);
        WorkspaceFile::refuseOther(look, schema);
        refuseForeign(look, schema);
        if (hasLog && !look.connection().damage(true).isEmpty())
            throw StorageError(StorageError::Trouble::Damaged, u"the first look found damage"_s);
    } catch (const StorageError &error) {
        if (error.trouble() != StorageError::Trouble::ReadOnly)
            throw;
    }
}

void FirstLook::refuseForeign(Database &database, const Schema &schema)
{
    if (database.connection().isShared())
        return;
    const int version = database.connection().schemaVersion();
    if (version == 0 || version > schema.version())
        return;
    const auto differing = SchemaText::of(database).differences(SchemaText::madeBy(schema.upTo(version)));
    if (!differing.isEmpty())
        throw Refusal(foreignError(WorkspaceFile::nameOf(database.path()), differing));
}

} // namespace rnf
