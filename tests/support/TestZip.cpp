#include "support/TestDocuments.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtEndian>

#include <minizip/zip.h>

using namespace Qt::StringLiterals;

namespace rnf {

QByteArray zipOf(const TestParts &parts)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"parts.zip"_s);
    zipFile zip = zipOpen64(QFile::encodeName(path).constData(), APPEND_STATUS_CREATE);
    if (!zip)
        qFatal("no zip");
    for (const auto &[name, content] : parts) {
        const zip_fileinfo info{};
        if (zipOpenNewFileInZip64(zip, name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED,
                                  Z_DEFAULT_COMPRESSION, 0)
                != ZIP_OK
            || zipWriteInFileInZip(zip, content.constData(), unsigned(content.size())) != ZIP_OK
            || zipCloseFileInZip(zip) != ZIP_OK)
            qFatal("no part");
    }
    zipClose(zip, nullptr);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file");
    return file.readAll();
}

QByteArray withSizeOf(QByteArray zip, const QByteArray &part, quint32 size)
{
    constexpr qsizetype sizeAt = 24, nameAt = 46;
    for (auto at = zip.indexOf("PK\x01\x02"); at >= 0; at = zip.indexOf("PK\x01\x02", at + 1)) {
        if (zip.sliced(at + nameAt).startsWith(part))
            qToLittleEndian(size, zip.data() + at + sizeAt);
    }
    return zip;
}

} // namespace rnf
