#pragma once

#include <QDateEdit>
#include <QWheelEvent>

namespace rnf {

/// A day among others that are kept at once: it says one (`dateChanged`) when it was typed to its end, stepped to or picked.
/// The wheel scrolls what is behind it.
class DayEdit : public QDateEdit {
public:
    explicit DayEdit(const QString &name, QWidget *parent = nullptr) : QDateEdit(parent)
    {
        setObjectName(name);
        setCalendarPopup(true);
        setKeyboardTracking(false);
        setFocusPolicy(Qt::StrongFocus);
    }

    /// What is kept, when anything is; nothing is said. What is being typed stays.
    void setKept(const QDate &day)
    {
        const QSignalBlocker quiet(this);
        if (!isBeingTyped())
            setDate(day);
    }

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }

private:
    bool isBeingTyped() const { return hasFocus() && text() != textFromDateTime(dateTime()); }
};

} // namespace rnf
