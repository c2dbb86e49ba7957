#include "storage/FreeRoom.h"

#include "base/Words.h"

#include <QFileInfo>
#include <QLocale>
#include <QStorageInfo>

namespace rnf {

Result<> expectRoom(const QString &path, qint64 bytes)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (!disk.isValid() || disk.bytesTotal() <= 0 || disk.bytesAvailable() >= bytes)
        return {};
    const QLocale locale;
    return Error{
        QStringLiteral("disk-full"),
        Words::tr("This needs about %1 on the disk, and there are only %2 left, so it was not begun. Free some space, "
                  "then try again.")
            .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(disk.bytesAvailable()))};
}

} // namespace rnf
