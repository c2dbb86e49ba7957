#pragma once

#include "look/Dialog.h"
#include "workspace/Workspace.h"

class QTableWidget;

namespace rnf {

struct SourceFunnel;

/// How far the applications of each source came, from received to a completed term.
class FunnelDialog : public Dialog {
    Q_OBJECT

public:
    FunnelDialog(Workspace &workspace, const Session &session, const InternProgram &program, QWidget *parent = nullptr);

private:
    void makeTable();
    void addRow(const QString &name, const SourceFunnel &funnel);

    QTableWidget *m_table;
};

} // namespace rnf
