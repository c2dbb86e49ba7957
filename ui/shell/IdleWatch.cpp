#include "shell/IdleWatch.h"

#include <QCoreApplication>
#include <QEvent>

namespace rnf {

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setAfter(std::chrono::milliseconds after)
{
    m_timer.setInterval(after);
    if (after.count() > 0)
        m_timer.start();
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        if (m_timer.interval() > 0)
            m_timer.start();
        break;
    default:
        break;
    }
    return false;
}

} // namespace rnf
