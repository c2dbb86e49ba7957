#pragma once

#include "base/PageMeans.h"
#include "programme/ScheduleFacts.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>

class QWidget;

namespace rnf {

/// Letters to everybody who does something in a session of a programme.
struct HolderLetters {
    Q_DECLARE_TR_FUNCTIONS(HolderLetters)

public:
    /// Opens the window in which they are written; where there is nobody, says so instead.
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const ScheduleFacts &facts,
                     QWidget *parent);
};

} // namespace rnf
