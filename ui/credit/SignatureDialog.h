#pragma once

#include "look/Dialog.h"

#include <QDate>

class QDateEdit;
class QLineEdit;

namespace rnf {

/// Asks on which day something was signed, and a few words: by whom, or what is to be noted with it.
class SignatureDialog : public Dialog {
    Q_OBJECT

public:
    /// `doing`: the button, "Keep the signature". `label` is what is asked for beside the day, and `text` what stands there first.
    SignatureDialog(const QString &title, const QString &doing, const QString &label, const QString &text,
                    const QDate &today, QWidget *parent = nullptr);

Q_SIGNALS:
    /// It stays open until `accept`.
    void given(const QString &text, const QDate &day);

private:
    QLineEdit *m_text;
    QDateEdit *m_day;
};

} // namespace rnf
