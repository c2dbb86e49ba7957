#pragma once

#include <QString>

namespace rnf {

/// What was known of somebody in a field until another value took its place.
struct AltValue {
    qint64 id = 0;
    QString field; ///< key of a field, or the table of a row that became one with another
    QString value;
    QString origin; ///< what the person was called whose value it was
    bool operator==(const AltValue &) const = default;
};

} // namespace rnf
