#include "history/UndoFlow.h"

#include "history/UndoDialog.h"
#include "look/RunDialog.h"
#include "merges/MergeUndoWords.h"

#include <QWidget>

namespace rnf {
namespace {

/// What takes longer than a moment.
bool isLarge(const ActionEntry &entry)
{
    constexpr qint64 aMoment = 2000; // rows
    return entry.rows > aMoment;
}

} // namespace

UndoFlow::UndoFlow(Changes &changes, const Session &session, WindowWork &work, QWidget *window)
    : QObject(window), m_changes(changes), m_session(session), m_work(work), m_window(window)
{
}

void UndoFlow::undo(const ActionEntry &entry)
{
    if (!isLarge(entry)) {
        decide(entry, m_changes.plan(m_session, entry.seq));
        return;
    }
    m_work.run(tr("Looking at what “%1” did …").arg(entry.label), [this, entry]() -> WindowWork::Conclusion {
        return [this, entry, plan = m_changes.plan(m_session, entry.seq)] { decide(entry, plan); };
    });
}

void UndoFlow::decide(const ActionEntry &entry, const Result<UndoPlan> &plan)
{
    if (!plan) {
        m_work.say(plan.error().message);
        return;
    }
    QList<UndoConflict> goBack;
    if (!plan->conflicts.isEmpty()) {
        UndoDialog dialog(m_changes, m_session, entry.label, plan->conflicts, m_window);
        if (runDialog(dialog) != QDialog::Accepted)
            return;
        goBack = dialog.goBack();
    }
    apply(entry, goBack);
}

void UndoFlow::apply(const ActionEntry &entry, const QList<UndoConflict> &goBack)
{
    if (!isLarge(entry)) {
        conclude(entry, m_changes.undo(m_session, entry.seq, goBack));
        return;
    }
    m_work.run(tr("Undoing “%1” …").arg(entry.label), [this, entry, goBack]() -> WindowWork::Conclusion {
        return [this, entry, outcome = m_changes.undo(m_session, entry.seq, goBack)] { conclude(entry, outcome); };
    });
}

void UndoFlow::conclude(const ActionEntry &entry, const Result<Changes::UndoOutcome> &outcome)
{
    if (!outcome)
        m_work.say(outcome.error().message);
    else if (outcome->action == 0)
        m_work.say(tr("Nothing was undone: all that “%1” did was changed since, and stays.").arg(entry.label));
    else if (m_changes.isUndo(entry))
        m_work.say(tr("Done again: %1").arg(m_changes.original(entry).label));
    else
        m_work.say((tr("Undid “%1”.").arg(entry.label) + u' ' + MergeUndoWords::told(outcome->kept)).trimmed());
}

} // namespace rnf
