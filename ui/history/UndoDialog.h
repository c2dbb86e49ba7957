#pragma once

#include "history/ChangeWords.h"
#include "look/Dialog.h"

class QListWidget;

namespace rnf {

/// What was changed since the action that is to be undone. Ticked lines go back all the same, all others stay.
class UndoDialog : public Dialog {
    Q_OBJECT

public:
    UndoDialog(Changes &changes, const Session &session, const QString &label, const QList<UndoConflict> &conflicts,
               QWidget *parent = nullptr);

    QList<UndoConflict> goBack() const;

private:
    QList<UndoConflict> m_conflicts;
    QListWidget *m_list;
};

} // namespace rnf
