#pragma once

#include "base/Result.h"
#include "base/Session.h"

namespace rnf {

class Workspace;

/// What reports of conversations tell of in the sample: whom the office tried in the last four months and how that went, and
/// three numbered call sheets of which most came back. Rests on the standing of people.
Result<> addDemoConversations(Workspace &workspace, const Session &who);

} // namespace rnf
