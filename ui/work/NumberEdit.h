#pragma once

#include <QSpinBox>
#include <QWheelEvent>

namespace rnf {

/// A number among others that are kept at once: it says one (`valueChanged`) when it was typed to its end or stepped to. The
/// wheel scrolls what is behind it.
class NumberEdit : public QSpinBox {
public:
    explicit NumberEdit(const QString &name, QWidget *parent = nullptr) : QSpinBox(parent)
    {
        setObjectName(name);
        setKeyboardTracking(false);
        setFocusPolicy(Qt::StrongFocus);
    }

    /// What is kept; nothing is said. What is being typed stays.
    void setKept(int number)
    {
        const QSignalBlocker quiet(this);
        if (!isBeingTyped())
            setValue(number);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    bool isBeingTyped() const { return hasFocus() && text() != textFromValue(value()); }
};

} // namespace rnf
