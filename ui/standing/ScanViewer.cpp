#include "standing/ScanViewer.h"

#include "base/PrivateFolder.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QHash>
#include <QLocale>
#include <QTemporaryDir>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

struct ScanViewer {
    Q_DECLARE_TR_FUNCTIONS(ScanViewer)
};

/// Where the next copy goes; one after another, because scans are often called alike and may be open at the same time.
QString nextPath(const AttachedFile &scan)
{
    static const QTemporaryDir folder(privateFolderTemplate());
    static int count = 0;
    static const QHash<QString, QString> suffixes{
        {u"image/png"_s, u"png"_s}, {u"image/jpeg"_s, u"jpg"_s}, {u"application/pdf"_s, u"pdf"_s}};
    // Named by what is in it: the name it came with may promise something that is started instead of shown, and may be that of
    // a person, which the list of recent documents of whatever shows it would keep.
    return folder.filePath(u"%1.%2"_s.arg(QString::number(++count), suffixes.value(scan.mediaType(), u"bin"_s)));
}

} // namespace

Result<> showScan(const AttachedFile &scan)
{
    const QString path = nextPath(scan);
    QFile copy(path);
    const bool isWritten = copy.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
                        && copy.write(scan.content) == scan.content.size() && copy.flush();
    copy.close();
    if (!isWritten)
        return Error{u"cannot-write"_s, ScanViewer::tr("The scan cannot be shown, because the folder for temporary files is "
                                                       "full or closed to you. Make room there, then try again.")};
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        return Error{u"no-viewer"_s, ScanViewer::tr("No program on this computer shows %1. Install one for pictures and PDF "
                                                    "files.")
                                         .arg(scan.name)};
    return {};
}

QString scanText(const QString &fileName, qint64 bytes)
{
    return ScanViewer::tr("%1, %2").arg(
        fileName, QLocale().formattedDataSize(bytes, bytes < (1 << 20) ? 0 : 1, QLocale::DataSizeTraditionalFormat));
}

QString scanFilter() { return ScanViewer::tr("Scans and photos (*.png *.jpg *.jpeg *.pdf)"); }

} // namespace rnf
