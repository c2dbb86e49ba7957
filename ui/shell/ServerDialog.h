#pragma once

#include "base/WindowWork.h"
#include "look/Dialog.h"

class QLineEdit;

namespace rnf {

/// Asks where the office server is and who is asking, tries it, and answers the place. The password stays with this window's
/// workspace and is written nowhere; whoever does not want to type it has it in libpq's own file.
class ServerDialog : public Dialog {
    Q_OBJECT

public:
    /// `place`: filled in already, as from the sheet of the server or from last time; may be empty.
    explicit ServerDialog(const QString &place, QWidget *parent = nullptr);

    /// With the password that was typed.
    QString place() const;

private:
    void fill(const QString &place);
    void takeWholeAddress(const QString &text);
    void tryIt();
    void showAnswer(const Result<> &answer);
    void connectNow();

    QLineEdit *m_server;
    QLineEdit *m_workspace;
    QLineEdit *m_name;
    QLineEdit *m_password;
    QPushButton *m_test;
    QPushButton *m_open;
    QLabel *m_answer;
    QString m_options; ///< what else stood in the address, such as how its certificate is verified
    WindowWork m_work;
};

} // namespace rnf
