#pragma once

#include "look/Dialog.h"
#include "stipends/Stipends.h"
#include "workspace/Workspace.h"

class QLineEdit;
class QPlainTextEdit;

namespace rnf {

/// Asks why a stipend is paid as proposed, in part or not at all; of a part also how much.
class DecisionDialog : public Dialog {
    Q_OBJECT

public:
    enum class Decision { All, Part, Nothing };

    DecisionDialog(Workspace &workspace, const Session &session, const StipendRow &row, const QString &name,
                   Decision decision, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was written.
    void kept();

private:
    static QString titleOf(Decision decision);
    void addFields();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    StipendLine m_line;
    int m_proposedCents;
    Decision m_decision;
    QLineEdit *m_amount = nullptr;
    QPlainTextEdit *m_reason;
};

} // namespace rnf
