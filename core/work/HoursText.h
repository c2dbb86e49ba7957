#pragma once

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace rnf {

/// How people write lengths of time.
struct HoursText {
    Q_DECLARE_TR_FUNCTIONS(HoursText)

public:
    /// Minutes of "7.5", "7,5", "7:30", "7h30", "7 h 30 min", "450 min", "7"; an empty text is 0. Nothing when it says no length,
    /// or less than none. A plain number means hours.
    static std::optional<int> read(const QString &text);
    /// "7:30"; "0:00" for none.
    static QString shown(int minutes);
};

} // namespace rnf
