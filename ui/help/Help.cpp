#include "help/Help.h"

#include "help/HelpWindow.h"

#include <QApplication>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {
constexpr auto topicProperty = "helpTopic";
} // namespace

Help::Help(QObject *parent) : QObject(parent) { qApp->installEventFilter(this); }

void Help::setTopic(QWidget *widget, const QString &key) { widget->setProperty(topicProperty, key); }

QString Help::topicFor(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (const QString key = widget->property(topicProperty).toString(); !key.isEmpty())
            return key;
    }
    return HelpTopic::keys().first();
}

void Help::show(const QString &key, QWidget *over)
{
    auto *window = over->window();
    // What pops up keeps keys and pointer to itself while it is open.
    while (window->windowType() == Qt::Popup && window->parentWidget()) {
        window->close();
        window = window->parentWidget()->window();
    }
    auto *help = qobject_cast<HelpWindow *>(window);
    if (!help)
        help = window->findChild<HelpWindow *>({}, Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(window);
    help->showTopic(key);
}

/// Where the key is a menu's it does not come here.
bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()
        || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::HelpContents))
        return false;
    showFor(static_cast<QWidget *>(watched));
    return true;
}

} // namespace rnf
