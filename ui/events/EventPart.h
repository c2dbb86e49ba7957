#pragma once

#include "events/Event.h"

#include <QWidget>

namespace rnf {

/// A tab of an event beside Overview. It reads when it is on screen, and whenever something may have changed then.
class EventPart : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void show(const Event &event) = 0;
    /// What of an event turns this tab on; nothing: it is there by itself.
    virtual bool Event::*flag() const { return nullptr; }
    /// There is a tab for it.
    virtual bool isWanted(const Event &event) const { return !flag() || event.*flag(); }
    /// It needs all of the page, so that the list goes aside for it.
    virtual bool isWide() const { return false; }
    /// Keeps what is being typed.
    virtual void commit() {}
    /// What the status bar says of it.
    virtual QString counts() const { return {}; }
};

} // namespace rnf
