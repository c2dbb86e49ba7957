#include "look/SearchField.h"

#include "look/Icons.h"
#include "look/TypingUndo.h"

#include <QAction>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace rnf {

SearchField::SearchField(const QString &placeholder, QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(icon(u"search"_s, Tone::Quiet), QLineEdit::LeadingPosition);
    auto *clearing = addAction(icon(u"close"_s, Tone::Quiet), QLineEdit::TrailingPosition);
    clearing->setText(tr("Clear the search"));
    clearing->setToolTip(clearing->text());
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &SearchField::empty);
    connect(this, &QLineEdit::textEdited, this, &SearchField::searched);
    connect(this, &QLineEdit::textChanged, clearing,
            [clearing](const QString &text) { clearing->setVisible(!text.isEmpty()); });
}

/// Esc is this field's own while it has the focus, whatever shortcut the window gives it.
bool SearchField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        if (leaveUndoToWindow(*event, isUndoAvailable(), isRedoAvailable()))
            return true;
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
    }
    return QLineEdit::event(event);
}

void SearchField::empty()
{
    clear();
    Q_EMIT searched({});
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        empty();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else if (event->key() == Qt::Key_Down)
        Q_EMIT wentDown();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace rnf
