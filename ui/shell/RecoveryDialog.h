#pragma once

#include "look/Dialog.h"

#include <QDate>

namespace rnf {

class Prompts;

/// Shows a recovery code, this one time, and prints its sheet. It closes when somebody says that they have it.
class RecoveryDialog : public Dialog {
    Q_OBJECT

public:
    RecoveryDialog(const QString &code, const QString &fileName, const QDate &day, Prompts &prompts,
                   QWidget *parent = nullptr);

    void reject() override; ///< does nothing: the code is not shown again

private:
    void print();

    QString m_code, m_fileName;
    QDate m_day;
    Prompts &m_prompts;
    QPushButton *m_done;
};

} // namespace rnf
