#pragma once

#include <QDir>
#include <QFileInfo>

namespace rnf {

/// For a QTemporaryDir with something of the workspace in it: in the folder that is this user's alone and goes when they log out,
/// even where the program could not tidy up; where the system has none, in that for temporary files.
inline QString privateFolderTemplate()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isThere = !runtime.isEmpty() && QFileInfo(runtime).isWritable();
    return QDir(isThere ? runtime : QDir::tempPath()).filePath(QStringLiteral("rankandfile-XXXXXX"));
}

} // namespace rnf
