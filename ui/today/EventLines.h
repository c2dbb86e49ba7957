#pragma once

#include "today/TodayModel.h"

namespace rnf {

/// Events of today and tomorrow, and those that are over and whose attendance nobody closed yet, by their beginning.
QList<TodayModel::Line> eventLines(Workspace &workspace, const Session &session);

} // namespace rnf
