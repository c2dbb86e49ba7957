#pragma once

#include <QTextDocument>

namespace rnf {

/// A tool tip that shows a text as it is: Qt would take a name like "<img src=…>" for a picture to load.
inline QString plainToolTip(const QString &text) { return Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal); }

} // namespace rnf
