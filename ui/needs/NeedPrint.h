#pragma once

#include "base/PageMeans.h"
#include "base/Paper.h"
#include "events/Event.h"
#include "workspace/Workspace.h"

#include <QCoreApplication>

class QWidget;

namespace rnf {

/// A list of what people need, in the print dialog over a window; that it was printed stands in the history.
class NeedPrint {
    Q_DECLARE_TR_FUNCTIONS(NeedPrint)

public:
    static void open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                     const QString &title, const Paper &paper, QWidget *parent);
};

} // namespace rnf
