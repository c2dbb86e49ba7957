#pragma once

#include "look/Dialog.h"
#include "work/TimeEntry.h"

class QLineEdit;
class QPlainTextEdit;

namespace rnf {

/// Asks why something is done, which must be said: why a week goes back, or why an approved entry is corrected, and to what.
class ReasonDialog : public Dialog {
    Q_OBJECT

public:
    /// `doing`: the button, "Give back".
    ReasonDialog(const QString &title, const QString &subject, const QString &doing, QWidget *parent = nullptr);

    /// Also asks how long it took, from now on.
    void askLength(int minutes);

Q_SIGNALS:
    /// It stays open until `accept`.
    void given(const QString &reason, int minutes);

private:
    void give();

    QLineEdit *m_length = nullptr;
    QPlainTextEdit *m_reason;
};

} // namespace rnf
