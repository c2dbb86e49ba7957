#pragma once

#include "support/RandomWork.h"
#include "support/RawFile.h"
#include "support/TestWorkspace.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace rnf {

inline QByteArray bytesOfFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

// Places in the head of every file of SQLite.
enum class HeaderPlace {
    PageSize = 16,
    WriteVersion = 18,
    ReadVersion = 19,
    ReservedBytes = 20,
    SchemaFormat = 44,
    Encoding = 56,
    UserVersion = 60,
    ApplicationId = 68
};

inline QByteArray withNumber(QByteArray bytes, HeaderPlace place, quint32 number)
{
    qToBigEndian(number, bytes.data() + int(place));
    return bytes;
}

inline QByteArray withByte(QByteArray bytes, HeaderPlace place, int value)
{
    bytes[int(place)] = char(value);
    return bytes;
}

inline QByteArray withPageSize(QByteArray bytes, quint16 size)
{
    qToBigEndian(size, bytes.data() + int(HeaderPlace::PageSize));
    return bytes;
}

/// Hundreds of files must not wait for the disk.
inline void workInMemory()
{
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

/// A workspace file that is sound and closed, for a test that spoils copies of it: Ada Okafor and some hundreds more.
class SoundWorkspace {
public:
    static constexpr qint64 people = 301;

    SoundWorkspace()
    {
        TestWorkspace made(TestWorkspace::In::File);
        RandomWork(*made, made.session, 1).addMany(int(people) - 1);
        made.add(made.person(QStringLiteral("Ada"), QStringLiteral("Okafor")));
        made.close();
        bytes = bytesOfFile(made.path());
    }

    /// A copy in a folder, under the name that all of them have.
    QString copyIn(const QString &folder) const
    {
        const QString path = folder + QStringLiteral("/odd.rnf");
        putBytes(path, bytes);
        return path;
    }

    QByteArray bytes;
};

/// "opens", where the whole of it is there and in order, or "refused" and why, as the window or a reader would find.
inline QString verdictOn(const QString &path, bool isReadOnly, QString *message = nullptr)
{
    const auto opened = Workspace::open(path, TestWorkspace::options(), isReadOnly);
    if (message && !opened)
        *message = opened.error().message;
    if (!opened)
        return QStringLiteral("refused ") + opened.error().id;
    const auto session = (*opened)->firstSession();
    const auto found = (*opened)->check(session);
    const bool isWhole = (*opened)->people().count(session) == SoundWorkspace::people
                      && (*opened)->people().ids(session, QStringLiteral("okafor")).size() == 1;
    if (!isWhole || !found || !found->isEmpty())
        return QStringLiteral("opens with something else in it");
    return QStringLiteral("opens");
}

} // namespace rnf
