#pragma once

#include "look/Theme.h"

#include <QIcon>

namespace rnf {

/// A drawing of resources/icons in the colour of the palette's text, or of what it means; sharp at any size, follows the theme.
QIcon icon(const QString &name, Tone tone = Tone::Normal);

/// A drawing in one colour, as wide and high as `size`.
QPixmap iconPixmap(const QString &name, const QSize &size, qreal devicePixelRatio, const QColor &colour);

/// The drawings lie in a library, where nothing would find them before somebody asks for them. Called by everything here.
void makeDrawingsKnown();

} // namespace rnf
