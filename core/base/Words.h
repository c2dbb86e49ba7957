#pragma once

#include <QCoreApplication>

namespace rnf {

/// Translates what core says to people and belongs to no QObject: `Words::tr("…")`.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace rnf
