#pragma once

#include "today/TodayModel.h"

namespace rnf {

/// Events of today and tomorrow, and those that are over and whose attendance nobody closed yet, by their beginning; then needs
/// that have no plan yet, or are to be purged, for who may see them.
QList<TodayModel::Line> eventLines(Workspace &workspace, const Session &session);

} // namespace rnf
