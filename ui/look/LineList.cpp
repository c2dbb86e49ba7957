#include "look/LineList.h"

#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "look/ToolTip.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace rnf {

LineList::LineList(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(Theme::tight);
}

void LineList::clear()
{
    // Of the window: while a dialog is open, it waits there.
    const QWidget *focused = window()->focusWidget();
    m_focused = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    while (auto *item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the button that was pressed
        delete item;
    }
}

void LineList::addSection(const QString &title, const QList<Link> &links)
{
    auto *head = new QWidget(this);
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, m_lines->count() > 0 ? Theme::wide : 0, 0, 0);
    auto *label = plainLabel(head);
    label->setText(title);
    Theme::makeHeading(label);
    line->addWidget(label, 1);
    addButtons(head, links, title);
    addWhole(head);
}

void LineList::addTitle(const QString &text)
{
    auto *title = recordLabel(text, this);
    title->setFont(Theme::strong(title->font()));
    title->setContentsMargins(0, m_lines->count() > 0 ? Theme::wide : 0, 0, 0);
    m_lines->addWidget(title);
}

void LineList::addLine(const QString &text, Tone tone)
{
    auto *label = recordLabel(text, this);
    Theme::setTone(label, tone);
    m_lines->addWidget(label);
}

void LineList::addLinks(const QString &about, const QList<Link> &links)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    addButtons(line, links, about);
    layout->addStretch();
    addWhole(line);
}

QWidget *LineList::addLine(const QString &text, const QList<Link> &links, bool isQuiet)
{
    auto *line = new QWidget(this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap);
    auto *label = recordLabel(text, line);
    if (isQuiet)
        Theme::makeQuiet(label);
    layout->addWidget(label, 1);
    addButtons(line, links, text);
    addWhole(line);
    return line;
}

void LineList::addWhole(QWidget *line)
{
    m_lines->addWidget(line);
    auto *again = m_focused.isEmpty() ? nullptr : line->findChild<QPushButton *>(m_focused);
    if (!again || !again->isEnabled())
        return;
    line->show(); // what cannot be seen yet does not get the keyboard
    again->setFocus();
    m_focused.clear();
}

void LineList::addButtons(QWidget *line, const QList<Link> &links, const QString &about)
{
    for (const auto &link : links) {
        auto *button = new QPushButton(link.text, line);
        button->setObjectName(link.objectName);
        button->setAccessibleName(tr("%1 (%2)").arg(link.text, about));
        button->setEnabled(link.isEnabled && link.why.isEmpty());
        if (!link.why.isEmpty()) {
            button->setToolTip(plainToolTip(link.why));
            button->setAccessibleDescription(link.why);
        }
        Theme::makeLink(button);
        line->layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, link.run, Qt::QueuedConnection);
    }
}

} // namespace rnf
