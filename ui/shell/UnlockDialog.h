#pragma once

#include "base/Result.h"
#include "look/Dialog.h"

#include <QFutureWatcher>

#include <functional>

namespace rnf {

class PassphraseEdit;

/// Asks for the passphrase of an encrypted file, or its recovery code, and tries it beside the window. Accepted when it opens.
class UnlockDialog : public Dialog {
    Q_OBJECT

public:
    /// On another thread.
    using Try = std::function<Result<>(const QString &secret)>;

    UnlockDialog(const QString &fileName, const QString &hint, Try tryIt, QWidget *parent = nullptr);
    ~UnlockDialog() override;

    void reject() override; ///< not while something is tried

private:
    void start();
    void conclude();

    Try m_try;
    PassphraseEdit *m_passphrase;
    QPushButton *m_open;
    QFutureWatcher<Result<>> m_watcher;
};

} // namespace rnf
