#include "look/KeyedMarks.h"

#include "look/Theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QString nameOfKey(Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

KeyedMarks::KeyedMarks(QTableView *table, QWidget *parent) : QWidget(parent), m_table(table), m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->setSpacing(Theme::tight);
    table->installEventFilter(this);
}

QString KeyedMarks::keys() const { return m_keys.join(u" · "_s); }

QAction *KeyedMarks::makeMark(Qt::Key key, const QString &name, const QString &word)
{
    auto *action = new QAction(word + u'\t' + nameOfKey(key), this); // menus show the key behind it
    action->setObjectName(name);
    action->setIconText(word);
    action->setToolTip(tr("%1: key %2").arg(word, nameOfKey(key)));
    m_keyed += {key, action};
    return action;
}

void KeyedMarks::addButtons()
{
    for (const auto &[key, action] : std::as_const(m_keyed)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard in the list
        m_line->addWidget(button);
        m_keys += tr("%1 %2", "key, what it does").arg(nameOfKey(key), action->iconText().toLower());
    }
}

void KeyedMarks::addMore(const QString &name, QMenu *menu)
{
    auto *more = new QToolButton(this);
    more->setObjectName(name);
    more->setText(tr("More"));
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::TabFocus);
    more->setMenu(menu);
    m_line->addWidget(more);
    m_line->addStretch();
}

bool KeyedMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return QWidget::eventFilter(watched, event);
    const auto mark = std::ranges::find(m_keyed, key->key(), &KeyedMark::key);
    const bool isKnown = mark != m_keyed.end();
    if (isKnown)
        mark->action->trigger();
    const bool isText = !key->text().isEmpty() && key->text().at(0).isPrint();
    return isKnown || (isText && key->key() != Qt::Key_Space) || QWidget::eventFilter(watched, event);
}

} // namespace rnf
