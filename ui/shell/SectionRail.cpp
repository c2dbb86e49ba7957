#include "shell/SectionRail.h"

#include "look/DraggedPeople.h"
#include "look/Theme.h"

#include <QDragMoveEvent>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace rnf {

SectionRail::SectionRail(QWidget *parent) : QListWidget(parent)
{
    Theme::makeRail(this);
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Sections"));
    setIconSize({Theme::iconSize, Theme::iconSize});
    setAcceptDrops(true);
}

void SectionRail::fitContents()
{
    constexpr int least = 148; // the lists below it need that much
    const int around = 2 * (frameWidth() + Theme::gap);
    setFixedSize(qMax(least, sizeHintForColumn(0) + around), count() * sizeHintForRow(0) + around);
}

void SectionRail::focusInEvent(QFocusEvent *event)
{
    const bool isNowhere = currentRow() < 0;
    const QSignalBlocker quiet(isNowhere ? selectionModel() : nullptr);
    QListWidget::focusInEvent(event);
    if (isNowhere)
        setCurrentRow(-1);
}

void SectionRail::dragEnterEvent(QDragEnterEvent *event) { event->setAccepted(DraggedPeople::areIn(event->mimeData())); }

void SectionRail::dragMoveEvent(QDragMoveEvent *event)
{
    constexpr int restingMs = 500;
    const int below = row(itemAt(event->position().toPoint()));
    if (below != m_below)
        m_resting.start(restingMs, this);
    m_below = below;
    event->ignore(); // the pointer says that nothing can be dropped on the rail itself
}

void SectionRail::dragLeaveEvent(QDragLeaveEvent *)
{
    m_resting.stop();
    m_below = -1;
}

void SectionRail::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_resting.timerId()) {
        QListWidget::timerEvent(event);
        return;
    }
    m_resting.stop();
    if (m_below >= 0)
        setCurrentRow(m_below);
}

} // namespace rnf
