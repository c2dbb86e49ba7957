#pragma once

#include <QStringList>

namespace rnf {

// Pieces of HTML, in which whatever was typed is a text and nothing else.

/// Each of the texts between two marks, its own lines broken where they are.
QString tagged(const QString &tag, const QStringList &texts);
/// An address that leads there, or under other words.
QString linked(const QString &address, const QString &text = {});

} // namespace rnf
