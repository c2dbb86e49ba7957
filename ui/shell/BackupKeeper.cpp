#include "shell/BackupKeeper.h"

#include "base/Dates.h"
#include "workspace/Backups.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int lookEvery = 10 * 60 * 1000; // milliseconds; who did nothing for so long is away

QString secondPlaceKey(const Backups &backups) { return u"secondPlace/"_s + backups.workspaceId(); }

/// A copy when one is due, and a test, both the program's own, whoever works; answers what is to be told.
QString keepUp(Backups &backups, bool mayTest, const Job &job)
{
    if (!backups.areAutomatic())
        return {};
    if (const auto made = backups.makeIfDue(minutesOfHour); !made)
        return BackupKeeper::tr("No backup could be made. %1").arg(made.error().message);
    if (!mayTest || !backups.isTestDue())
        return {};
    const auto tested = backups.test(Session(), job);
    if (!tested)
        return job.isCancelled() ? QString() : tested.error().message;
    return tested->isGood() ? QString()
                            : BackupKeeper::tr("The newest backup did not pass its test. %1").arg(tested->findings.first());
}

} // namespace

BackupKeeper::BackupKeeper(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &BackupKeeper::look);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (!m_backups)
            return;
        if (const QString text = m_watcher.result(); std::exchange(m_told, text) != text && !text.isEmpty())
            Q_EMIT told(text);
        Q_EMIT looked();
    });
}

BackupKeeper::~BackupKeeper() { stop(); }

void BackupKeeper::start(Backups &backups)
{
    stop();
    m_backups = &backups;
    m_job = std::make_shared<Job>();
    backups.setSecondPlace(QSettings().value(secondPlaceKey(backups)).toString());
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
    m_wasUsed = true;
    look();
}

void BackupKeeper::stop()
{
    if (!m_backups)
        return;
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
    m_job->cancel();
    m_watcher.waitForFinished();
    m_backups = nullptr;
    m_told.clear();
}

void BackupKeeper::look()
{
    if (m_watcher.isRunning())
        return;
    const bool isAway = !std::exchange(m_wasUsed, false);
    m_watcher.setFuture(
        QtConcurrent::run([backups = m_backups, isAway, job = m_job] { return keepUp(*backups, isAway, *job); }));
}

bool BackupKeeper::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::MouseButtonPress || event->type() == QEvent::Wheel)
        m_wasUsed = true;
    return QObject::eventFilter(watched, event);
}

void BackupKeeper::rememberSecondPlace(const Backups &backups)
{
    const QString folder = backups.secondPlace().folder;
    if (folder.isEmpty())
        QSettings().remove(secondPlaceKey(backups));
    else
        QSettings().setValue(secondPlaceKey(backups), folder);
}

} // namespace rnf
