#include "shell/ChosenLock.h"

#include <QSettings>

namespace rnf {
namespace {
const QString lockMinutesKey = QStringLiteral("lock/minutes");
}

int chosenLockMinutes()
{
    constexpr int unlessChosen = 15;
    return qMax(0, QSettings().value(lockMinutesKey, unlessChosen).toInt());
}

void chooseLockMinutes(int minutes) { QSettings().setValue(lockMinutesKey, minutes); }

} // namespace rnf
