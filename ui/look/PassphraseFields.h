#pragma once

#include <QObject>

class QFormLayout;

namespace rnf {

class PassphraseEdit;

/// A new passphrase, typed twice, because nobody sees a slip: two rows of a form.
class PassphraseFields : public QObject {
    Q_OBJECT

public:
    /// The lines are called `name` and "Passphrase", and "Again"; they belong to `parent`. `known`: as PassphraseStrength.
    PassphraseFields(const QString &name, const QStringList &known, QFormLayout *form, QWidget *parent);

    QString text() const;
    /// Why it cannot be taken as it is; empty: it can.
    QString problem() const;
    void setVisible(bool isVisible);
    void setFocus();

Q_SIGNALS:
    void changed();
    void entered();

private:
    QFormLayout *m_form;
    PassphraseEdit *m_passphrase, *m_again;
};

} // namespace rnf
