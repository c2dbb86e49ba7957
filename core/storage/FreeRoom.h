#pragma once

#include "base/Result.h"

namespace rnf {

/// Asked before much is written: refuses with "disk-full" where the disk on which `path` lies, or would lie, has fewer bytes
/// left than that. A disk that does not say how many it has is trusted. From any thread.
Result<> expectRoom(const QString &path, qint64 bytes);

} // namespace rnf
