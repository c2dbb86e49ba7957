#include "workspace/DemoTemplates.h"

#include "work/TaskTemplates.h"

namespace rnf {

Result<> addDemoTemplates(Workspace &workspace, const Session &who)
{
    const auto done = workspace.taskTemplates().addUsual(who);
    return done ? Result<>() : Result<>(done.error());
}

} // namespace rnf
