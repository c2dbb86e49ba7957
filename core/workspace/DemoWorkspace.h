#pragma once

#include "workspace/Workspace.h"

namespace rnf {

/// A workspace to look around in: about 600 made-up people, a hospital and laundry local of 400 and a training network of
/// 200, with the gaps and look-alikes of real lists; conversations of the last weeks with follow-ups; interns with their hours.
/// The same on the same day; dates move with the day. Numbers and addresses are of the ranges kept for fiction.
Result<std::unique_ptr<Workspace>> createDemoWorkspace(const QString &path, const Workspace::Options &options);

} // namespace rnf
