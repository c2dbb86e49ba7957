#pragma once

#include <QString>
#include <QTime>

#include <optional>

namespace rnf {

/// Times of day as people type and read them.
struct TimeText {
    /// "19:00", "7pm", "7:30 p.m.", "19.30", "19h", "1930"; a plain "7" is in the morning. Nothing when it says no time.
    static std::optional<QTime> read(const QString &text);
    /// In the language's and country's own way, with hours and minutes: "19:00", "7:00 PM". `read` takes it back. Empty for none.
    static QString shown(const QTime &time);
};

} // namespace rnf
