#pragma once

#include <QString>

namespace rnf {

/// A row of a file, and in a few words what it brings.
struct FileRow {
    qint64 row = 0; ///< as a spreadsheet counts, the header being row 1; 0: no row of it
    QString who;    ///< the name in the row, as far as it has one
    QString said;
    bool operator==(const FileRow &) const = default;
};

} // namespace rnf
