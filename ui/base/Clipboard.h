#pragma once

#include <QString>

class QMimeData;

namespace rnf {

/// The desktop's clipboard; the only place of the program that touches it.
class Clipboard {
public:
    static QString text();
    /// Takes ownership. What leaves the program this way is about people, so programs that keep a history of the clipboard
    /// are asked not to keep this.
    static void put(QMimeData *data);
    /// Empties it, and what is selected with the mouse, where that came from this program.
    static void emptyOwn();
};

} // namespace rnf
