#pragma once

#include "look/Dialog.h"
#include "stipends/Stipends.h"
#include "workspace/Workspace.h"

class QTableWidget;

namespace rnf {

/// The minimum wages that stipends are held against, those that come with the program and one's own.
class WageRatesDialog : public Dialog {
    Q_OBJECT

public:
    WageRatesDialog(Workspace &workspace, const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void kept();

private:
    enum Column { Place, ValidFrom, Amount, Source, Origin, ColumnCount };

    void makeTable();
    void reload();
    void updateButtons();
    WageRate current() const;
    void edit(const WageRate &rate);
    void remove();

    Workspace &m_workspace;
    const Session &m_session;
    QList<WageRate> m_rates;
    QTableWidget *m_table;
    QPushButton *m_edit, *m_remove;
};

} // namespace rnf
