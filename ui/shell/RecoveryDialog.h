#pragma once

#include "look/Dialog.h"

#include <QDate>

namespace rnf {

class Prompts;

/// Shows a recovery code, this one time, and prints its sheet, on paper alone. It closes when somebody says that they have it.
class RecoveryDialog : public Dialog {
    Q_OBJECT

public:
    /// `leave`: the button that does without this code; none where there is no other one.
    RecoveryDialog(const QString &code, const QString &fileName, const QDate &day, Prompts &prompts,
                   QWidget *parent = nullptr, const QString &leave = {});

    void reject() override; ///< does nothing: the code is not shown again

protected:
    QString code() const { return m_code; }
    QPushButton *done() const { return m_done; }

private:
    void print();

    QString m_code, m_fileName;
    QDate m_day;
    Prompts &m_prompts;
    QPushButton *m_done;
};

} // namespace rnf
