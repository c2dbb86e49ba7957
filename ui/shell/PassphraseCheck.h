#pragma once

#include "base/Result.h"
#include "storage/Store.h"

#include <QFutureWatcher>

namespace rnf {

/// Asks beside the window whether a passphrase opens an account, and lets who guesses wait: 1, 2, 4 … 60 seconds after wrong
/// ones in a row. There is one for the window, so closing what asks and opening it again shortens nothing.
class PassphraseCheck : public QObject {
    Q_OBJECT

public:
    /// Milliseconds since some moment, whatever anybody does to the clock of the computer.
    using Clock = std::function<qint64()>;

    explicit PassphraseCheck(QObject *parent = nullptr, Clock clock = {});
    ~PassphraseCheck() override;

    /// Answers with `answered`, unless another one is being asked or it is too early. The store must live until then, or
    /// until `drop`.
    void ask(Store &store, AccountId account, const QString &passphrase);
    bool isAsking() const { return m_isAsking; }
    /// How many seconds nobody is asked from now on; 0: none.
    int secondsToWait() const;
    /// Waits for what is asked and drops its answer.
    void drop();

Q_SIGNALS:
    void answered(const rnf::Result<> &answer);

private:
    void conclude();

    Clock m_clock;
    bool m_isAsking = false;
    int m_wrong = 0; ///< in a row
    qint64 m_waitUntil = 0;
    QFutureWatcher<Result<>> m_watcher;
};

} // namespace rnf
