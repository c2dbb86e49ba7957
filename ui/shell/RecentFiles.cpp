#include "shell/RecentFiles.h"

#include "storage/SharedFile.h"
#include "storage/WorkspaceFile.h"
#include "storage/WorkspacePlace.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

const QString recentKey = u"recent"_s;
const QString isRecentKeptKey = u"keepRecent"_s;
constexpr int keptRecent = 4;

QString wholePlace(const QString &place)
{
    return Connection::isServer(place) ? WorkspacePlace::withoutPassword(place) : QFileInfo(place).absoluteFilePath();
}

} // namespace

bool RecentFiles::areKept() { return QSettings().value(isRecentKeptKey, true).toBool(); }

void RecentFiles::setKept(bool areKept)
{
    QSettings settings;
    settings.setValue(isRecentKeptKey, areKept);
    if (!areKept)
        settings.remove(recentKey);
}

QStringList RecentFiles::all()
{
    QStringList recent = QSettings().value(recentKey).toStringList();
    // What was moved away from a share says who has it.
    recent.removeIf([](const QString &place) {
        return !Connection::isServer(place) && !QFileInfo::exists(place) && SharedFile::movedNote(place).isEmpty();
    });
    return recent;
}

void RecentFiles::add(const QString &place)
{
    if (!areKept())
        return;
    QSettings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    recent.removeAll(wholePlace(place));
    recent.prepend(wholePlace(place));
    settings.setValue(recentKey, recent.mid(0, keptRecent));
}

void RecentFiles::remove(const QString &place)
{
    QSettings settings;
    QStringList recent = settings.value(recentKey).toStringList();
    // A workspace is known here by the name it was opened under, and by its true one.
    recent.removeIf([&](const QString &known) {
        return known == wholePlace(place) || WorkspaceFile::trueName(known) == WorkspaceFile::trueName(place);
    });
    settings.setValue(recentKey, recent);
}

} // namespace rnf
