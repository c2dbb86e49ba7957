#pragma once

#include <QStringList>

namespace rnf {

/// The workspaces that the first page offers, kept on this computer; that they are can be switched off. They are in no list of
/// the desktop's.
class RecentFiles {
public:
    static bool areKept();
    /// Those of before are forgotten where it is switched off.
    static void setKept(bool areKept);
    /// The newest first, without those that are gone.
    static QStringList all();
    static void add(const QString &place);
    static void remove(const QString &place);
};

} // namespace rnf
