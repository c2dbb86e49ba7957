#pragma once

#include "base/WindowWork.h"
#include "storage/Changes.h"

class QWidget;

namespace rnf {

/// Takes actions back, wherever somebody asks for it: shows what was changed since and asks what of it should go back all the
/// same; large actions are undone beside the window.
class UndoFlow : public QObject {
    Q_OBJECT

public:
    UndoFlow(Changes &changes, const Session &session, WindowWork &work, QWidget *window);

    void undo(const ActionEntry &entry);

private:
    void decide(const ActionEntry &entry, const Result<UndoPlan> &plan);
    void apply(const ActionEntry &entry, const QList<UndoConflict> &goBack);
    void conclude(const ActionEntry &entry, const Result<Changes::UndoOutcome> &outcome);

    Changes &m_changes;
    const Session &m_session;
    WindowWork &m_work;
    QWidget *m_window;
};

} // namespace rnf
