#pragma once

#include "look/Dialog.h"
#include "storage/PlainLeftovers.h"
#include "workspace/Workspace.h"

class QListWidget;

namespace rnf {

/// Which files can still be read by anybody after a workspace was encrypted, each to be ticked and deleted.
class LeftoversDialog : public Dialog {
    Q_OBJECT

public:
    LeftoversDialog(const QList<PlainLeftover> &leftovers, const QString &away, QWidget *parent = nullptr);

    /// Looks beside the file, among its copies and in the second place; asks where there is something to say.
    static void offer(Workspace &workspace, QWidget *parent);

private:
    void fill();
    /// What is ticked.
    QList<PlainLeftover> chosen() const;
    void updateButton();
    void removeChosen();

    QList<PlainLeftover> m_leftovers;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace rnf
