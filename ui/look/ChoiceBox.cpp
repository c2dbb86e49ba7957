#include "look/ChoiceBox.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QWheelEvent>

namespace rnf {

ChoiceBox::ChoiceBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents); // its choices may come after it was shown
    connect(this, &QComboBox::activated, this, [this] {
        if (!m_isByKey)
            commit();
    });
}

void ChoiceBox::setKept(int index)
{
    m_kept = index;
    setCurrentIndex(index);
}

void ChoiceBox::commit()
{
    if (std::exchange(m_kept, currentIndex()) != currentIndex())
        Q_EMIT chosen(currentIndex());
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    m_isByKey = true;
    QComboBox::keyPressEvent(event);
    m_isByKey = false;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        commit();
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    QComboBox::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        commit();
}

void ChoiceBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace rnf
