#pragma once

#include <QAbstractItemDelegate>
#include <QAbstractItemView>

namespace rnf {

/// The line in which a cell or a name is being typed over; nothing while none is.
inline QWidget *openEditor(const QAbstractItemView *view)
{
    const auto editors = view->viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto open = std::ranges::find_if(editors, [](const QWidget *editor) { return !editor->isHidden(); });
    return open == editors.end() ? nullptr : *open;
}

/// Keeps what is typed there, as if it had been left.
inline void finishEditor(QAbstractItemView *view)
{
    if (auto *editor = openEditor(view)) {
        Q_EMIT view->itemDelegate()->commitData(editor);
        Q_EMIT view->itemDelegate()->closeEditor(editor);
    }
}

} // namespace rnf
