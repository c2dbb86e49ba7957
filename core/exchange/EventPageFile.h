#pragma once

#include "events/ShareText.h"

namespace rnf {

/// A page that tells of an event, for a web site: one file that runs nothing and fetches nothing, fits a telephone and a sheet of
/// paper, and in which everything that was typed is escaped.
struct EventPageFile {
    /// `organization`: whose event it is; may be empty.
    static QByteArray write(const ShareText &text, const QString &organization);
};

} // namespace rnf
