#pragma once

#include "events/Event.h"

#include <QTime>

#include <optional>

namespace rnf {

/// The end of an event as people type and read it: "9:00 PM", and of one over several days with its day before it,
/// "11/22/2026 5:00 PM".
struct EndText {
    QDate day; ///< invalid: none was typed
    QTime time;

    /// "9pm", "sun 5pm", "22 nov 17:00"; a weekday is the next one after the first day. Nothing when it says no time.
    static std::optional<EndText> read(const QString &text, const QDate &first);
    /// `read` takes it back. Empty for none.
    static QString shown(const Event &event);
};

} // namespace rnf
