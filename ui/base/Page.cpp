#include "base/Page.h"

namespace rnf {

void Page::readAgain()
{
    m_isStale = true;
    if (isVisible())
        bringUpToDate();
}

void Page::bringUpToDate()
{
    if (!m_isStale || isBeingTyped())
        return;
    m_isStale = false;
    reload();
}

void Page::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    bringUpToDate();
}

} // namespace rnf
