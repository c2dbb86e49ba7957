#include "shell/PassphraseCheck.h"

#include "accounts/Passphrases.h"

#include <QElapsedTimer>
#include <QtConcurrentRun>

namespace rnf {
namespace {

constexpr qint64 msPerSecond = 1000;

PassphraseCheck::Clock monotonicClock()
{
    QElapsedTimer started;
    started.start();
    return [started] { return started.elapsed(); };
}

} // namespace

PassphraseCheck::PassphraseCheck(QObject *parent, Clock clock)
    : QObject(parent), m_clock(clock ? std::move(clock) : monotonicClock())
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &PassphraseCheck::conclude);
}

PassphraseCheck::~PassphraseCheck() { m_watcher.waitForFinished(); }

void PassphraseCheck::ask(Store &store, AccountId account, const QString &passphrase)
{
    if (m_isAsking || secondsToWait() > 0)
        return;
    m_isAsking = true;
    m_watcher.setFuture(
        QtConcurrent::run([&store, account, passphrase] { return Passphrases(store).opens(account, passphrase); }));
}

int PassphraseCheck::secondsToWait() const
{
    const qint64 left = m_waitUntil - m_clock();
    return left > 0 ? int((left + msPerSecond - 1) / msPerSecond) : 0;
}

void PassphraseCheck::drop()
{
    m_watcher.waitForFinished();
    m_isAsking = false;
}

void PassphraseCheck::conclude()
{
    if (!std::exchange(m_isAsking, false))
        return;
    const auto answer = m_watcher.result();
    if (answer) {
        m_wrong = 0;
    } else if (answer.error().id == QLatin1String("wrong-passphrase")) {
        constexpr int longest = 60, doublings = 6; // 2⁶ > 60
        m_waitUntil = m_clock() + msPerSecond * qMin(longest, 1 << qMin(m_wrong, doublings));
        ++m_wrong;
    }
    Q_EMIT answered(answer);
}

} // namespace rnf
