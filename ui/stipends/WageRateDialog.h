#pragma once

#include "look/Dialog.h"
#include "stipends/Stipends.h"
#include "workspace/Workspace.h"

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace rnf {

/// A minimum wage: of which place, from when, how much an hour, and who says so.
class WageRateDialog : public Dialog {
    Q_OBJECT

public:
    /// One without an id is written as a new one, in the place of a shipped one of its place and day.
    WageRateDialog(Workspace &workspace, const Session &session, const WageRate &rate, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was written.
    void kept();

private:
    void fillPlaces();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    WageRate m_rate;
    QComboBox *m_place;
    QDateEdit *m_validFrom;
    QLineEdit *m_amount, *m_source;
};

} // namespace rnf
