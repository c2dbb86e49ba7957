#include "shell/Curtain.h"

#include "look/Dialog.h"
#include "look/RunDialog.h"

#include <QAccessible>
#include <QAccessibleObject>
#include <QApplication>
#include <QMainWindow>
#include <QWindow>

namespace rnf {
namespace {

/// What a screen reader finds in place of a window that is hidden: Qt would let it read on in there.
class Veil : public QAccessibleObject {
public:
    using QAccessibleObject::QAccessibleObject;

    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(qApp); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text) const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Window; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invisible = true;
        return state;
    }
};

void forgetAccessible(QWidget *window)
{
    if (auto *known = QAccessible::queryAccessibleInterface(window))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

int depthOf(const QWidget *window)
{
    int depth = 0;
    for (; window->parentWidget(); window = window->parentWidget())
        ++depth;
    return depth;
}

bool isCovered(const QWidget *window)
{
    const auto type = window->windowType();
    return type != Qt::ToolTip && type != Qt::Popup && type != Qt::Desktop;
}

/// A window that is mapped anew goes where the window manager likes, unless its place was asked for; QWidget asks for none that it
/// believes to have. Maximized ones have no place of their own.
void putBack(QWidget *window, const QRect &place)
{
    auto *handle = window->windowHandle();
    if (handle && !(window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen)))
        handle->setGeometry(place);
}

/// Hiding it would end it.
bool isQuestionOfQt(QWidget *window)
{
    const auto *dialog = qobject_cast<QDialog *>(window);
    return dialog && dialog->isModal() && !qobject_cast<const Dialog *>(dialog)
        && !dialog->property(staysOpenHidden).toBool();
}

} // namespace

Curtain::~Curtain()
{
    if (isDown())
        qApp->removeEventFilter(this);
}

void Curtain::hide(QWidget *window)
{
    if (isQuestionOfQt(window)) {
        if (!window->close())
            static_cast<QDialog *>(window)->reject();
        return;
    }
    m_hidden += {window, window->geometry()};
    window->hide();
    forgetAccessible(window);
    QAccessible::registerAccessibleInterface(new Veil(window));
}

void Curtain::fall(QWidget *front)
{
    while (auto *popup = QApplication::activePopupWidget()) {
        popup->close();
        if (QApplication::activePopupWidget() == popup)
            break;
    }
    auto windows = QApplication::topLevelWidgets();
    windows.removeIf(
        [front](const QWidget *window) { return window == front || !window->isVisible() || !isCovered(window); });
    // What opened last goes first, as it would by Esc.
    std::ranges::sort(windows, std::greater(), depthOf);
    m_front = front;
    front->show();
    for (const QPointer<QWidget> window : std::as_const(windows)) {
        if (window)
            hide(window);
    }
    front->raise();
    front->activateWindow();
    qApp->installEventFilter(this);
}

void Curtain::rise()
{
    qApp->removeEventFilter(this);
    m_hidden.removeIf([](const Hidden &hidden) { return !hidden.window; });
    std::ranges::stable_sort(m_hidden, {}, [](const Hidden &hidden) { return depthOf(hidden.window); });
    for (const auto &[window, place] : std::as_const(m_hidden)) {
        forgetAccessible(window);
        putBack(window, place);
        window->show();
    }
    if (!m_hidden.isEmpty())
        m_hidden.last().window->activateWindow();
    m_hidden.clear();
    if (auto *front = std::exchange(m_front, nullptr).data())
        front->hide();
}

bool Curtain::hidesDialog() const
{
    return std::ranges::any_of(m_hidden, [](const Hidden &hidden) {
        const auto *window = hidden.window.data();
        const auto *dialog = qobject_cast<const QDialog *>(window);
        return dialog ? dialog->isModal() : window && !qobject_cast<const QMainWindow *>(window);
    });
}

bool Curtain::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!window || !window->isWindow() || window == m_front || m_front->isAncestorOf(window) || !isCovered(window))
        return false;
    // Once it is shown: hiding it in the middle of that would leave it half there.
    QMetaObject::invokeMethod(
        window,
        [this, window] {
            if (isDown())
                hide(window);
        },
        Qt::QueuedConnection);
    return false;
}

} // namespace rnf
