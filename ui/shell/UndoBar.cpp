#include "shell/UndoBar.h"

#include "help/Help.h"
#include "look/Icons.h"
#include "look/Theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {
constexpr int shownFor = 10'000; // milliseconds
}

UndoBar::UndoBar(QWidget *parent) : QFrame(parent), m_text(new QLabel(this)), m_undo(new QPushButton(this))
{
    Help::setTopic(this, u"history"_s);
    Theme::makeBar(this);
    setObjectName(QStringLiteral("undoBar"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_undo->setText(tr("Undo"));
    m_undo->setObjectName(QStringLiteral("undoBarButton"));
    auto *close = new QToolButton(this);
    close->setIcon(icon(u"close"_s));
    close->setAccessibleName(tr("Close this message"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::gap * 2, Theme::gap / 2, Theme::gap, Theme::gap / 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    layout->addWidget(close);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoWanted(m_action);
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    m_timer.setInterval(shownFor);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const bool isInUse = underMouse() || (focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus());
        if (!isInUse)
            hide();
    });
    hide();
}

void UndoBar::offer(const QString &text, qint64 action)
{
    m_action = action;
    present(text, action != 0);
}

void UndoBar::tell(const QString &text) { present(text, false); }

void UndoBar::present(const QString &text, bool canUndo)
{
    m_text->setText(text);
    m_undo->setVisible(canUndo);
    setAccessibleName(text);
    show();
    m_timer.start();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace rnf
