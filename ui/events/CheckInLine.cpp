#include "events/CheckInLine.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

CheckInLine::CheckInLine(QWidget *parent)
    : QFrame(parent), m_text(plainLabel(this, u"doorSaid"_s)), m_undo(new QPushButton(this))
{
    Theme::makeBar(this);
    m_undo->setObjectName(u"doorUndo"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::wide, Theme::tight, Theme::gap, Theme::tight);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undo);
    connect(m_undo, &QPushButton::clicked, this, &CheckInLine::takeBack);
    hide();
}

void CheckInLine::say(const QString &text) { offer(text, {}, {}); }

void CheckInLine::offer(const QString &text, const QString &button, const std::function<void()> &back)
{
    m_back = back;
    m_text->setText(text);
    m_undo->setText(button);
    m_undo->setVisible(bool(back));
    setAccessibleName(text);
    show();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CheckInLine::takeBack()
{
    if (const auto back = std::exchange(m_back, {}))
        back();
}

} // namespace rnf
