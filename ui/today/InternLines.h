#pragma once

#include "today/TodayModel.h"

namespace rnf {

/// What of the intern programme waits for whoever runs it, the longest waiting first: applications without a first answer for
/// more than a week, evaluations that are due, and placements whose rights check is.
QList<TodayModel::Line> internLines(Workspace &workspace, const Session &session);

} // namespace rnf
