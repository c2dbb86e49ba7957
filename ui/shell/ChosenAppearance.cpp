#include "shell/ChosenAppearance.h"

#include "storage/SqlValue.h"

#include <QSettings>

namespace rnf {
namespace {
const QString key = QStringLiteral("appearance");
}

Appearance chosenAppearance() { return fromKey<Appearance>(QSettings().value(key).toString()).value_or(Appearance::System); }

void chooseAppearance(Appearance appearance)
{
    QSettings().setValue(key, keyOf(appearance));
    Theme::apply(*qApp, appearance);
}

} // namespace rnf
