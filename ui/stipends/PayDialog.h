#pragma once

#include "look/Dialog.h"
#include "stipends/StipendTableModel.h"

class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace rnf {

/// Asks which confirmed stipends of a month were paid, when, and by what; the hours they used are locked then.
class PayDialog : public Dialog {
    Q_OBJECT

public:
    PayDialog(Workspace &workspace, const Session &session, const StipendTableModel &stipends, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Something was written.
    void kept();

private:
    void addLines(const StipendTableModel &stipends);
    QList<StipendLine> chosen() const;
    void showTotal();
    void write();

    Workspace &m_workspace;
    const Session &m_session;
    QList<StipendLine> m_payable;
    QListWidget *m_list;
    QLabel *m_total;
    QDateEdit *m_day;
    QLineEdit *m_reference;
    QPushButton *m_write;
};

} // namespace rnf
