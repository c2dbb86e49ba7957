#pragma once

#include "today/TodayModel.h"

namespace rnf {

/// What is still to be done before an intern's own placement begins; nothing once it has.
QList<TodayModel::Line> ownOnboardingLines(Workspace &workspace, const Session &session);
/// Evaluations that an intern writes, and that are due soon.
QList<TodayModel::Line> ownEvaluationLines(Workspace &workspace, const Session &session);

} // namespace rnf
