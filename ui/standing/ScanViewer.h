#pragma once

#include "standing/Attachment.h"

namespace rnf {

/// Shows a scan in the program that the desktop has for such files. That gets a copy, in a folder that only this user can
/// read and that goes away with this program.
Result<> showScan(const AttachedFile &scan);

/// "card.png, 120 kB"
QString scanText(const QString &fileName, qint64 bytes);

/// What a scan may be, for choosing a file.
QString scanFilter();

} // namespace rnf
