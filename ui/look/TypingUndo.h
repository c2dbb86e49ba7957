#pragma once

#include <QKeyEvent>

namespace rnf {

/// Text fields claim Ctrl+Z even when nothing was typed. On a ShortcutOverride this leaves undo and redo to the window then,
/// and answers whether it did.
inline bool leaveUndoToWindow(QEvent &event, bool canUndoTyping, bool canRedoTyping)
{
    const auto &key = static_cast<const QKeyEvent &>(event);
    const bool isWindows =
        (key.matches(QKeySequence::Undo) && !canUndoTyping) || (key.matches(QKeySequence::Redo) && !canRedoTyping);
    if (isWindows)
        event.ignore();
    return isWindows;
}

} // namespace rnf
