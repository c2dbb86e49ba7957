// How MainWindow locks itself and is opened again, and whose passphrase it takes.
#include "accounts/Passphrases.h"
#include "base/Clipboard.h"
#include "base/Page.h"
#include "conversations/ContactPanel.h"
#include "events/CheckInWindow.h"
#include "shell/ChosenLock.h"
#include "shell/Curtain.h"
#include "shell/IdleWatch.h"
#include "shell/LockWindow.h"
#include "shell/MainWindow.h"
#include "shell/PassphraseCheck.h"
#include "shell/PassphraseDialog.h"
#include "shell/RecentFiles.h"
#include "shell/SignInDialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QMenu>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace rnf {
namespace {

bool isSomebodyAtTheDoor()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *window) {
        return window->isVisible() && qobject_cast<const CheckInWindow *>(window);
    });
}

} // namespace

/// Once.
void MainWindow::makeLock()
{
    m_check = std::make_unique<PassphraseCheck>();
    m_curtain = std::make_unique<Curtain>();
    m_idle = std::make_unique<IdleWatch>();
    m_idle->setAfter(std::chrono::minutes(chosenLockMinutes()));
    connect(m_idle.get(), &IdleWatch::idle, this, &MainWindow::lock);
    connect(&m_work, &WindowWork::changed, this, [this](const QString &what) { m_isWorking = !what.isEmpty(); });
    m_emptying.setInterval(100ms);
    connect(&m_emptying, &QTimer::timeout, this, &MainWindow::emptyBehindLock);
    m_lockedMinute.setInterval(1min);
    connect(&m_lockedMinute, &QTimer::timeout, this, &MainWindow::keepTimerAlive);
}

bool MainWindow::isLocked() const { return m_lock != nullptr; }

void MainWindow::lock()
{
    if (!m_workspace || isLocked() || isSomebodyAtTheDoor())
        return;
    finishEditing();
    m_lockedOn = m_today ? QByteArray(page()->metaObject()->className()) : QByteArray();
    m_lock = std::make_unique<LockWindow>(m_workspace->store(), *m_check, m_session);
    connect(m_lock.get(), &LockWindow::opened, this, &MainWindow::unlock, Qt::QueuedConnection);
    connect(m_lock.get(), &LockWindow::leaveWanted, this, &MainWindow::leaveLocked);
    m_lock->setGeometry(geometry());
    m_lock->setWindowState(windowState() & ~Qt::WindowMinimized);
    m_curtain->fall(m_lock.get());
    Clipboard::emptyOwn();
    setWindowTitle(tr("Rank & File"));
    m_emptying.start();
}

/// Pages go as when somebody switches users, once nothing stands on them: no dialog with something typed, no work that wants
/// to say how it ended, no menu or question that is only just closing.
void MainWindow::emptyBehindLock()
{
    const bool isBusy = m_isWorking || QApplication::activePopupWidget() || QApplication::mouseButtons() != Qt::NoButton;
    if (isBusy || m_curtain->hidesDialog())
        return;
    m_emptying.stop();
    const bool isWaiting = hasDraft();
    clear();
    m_lock->setLeavable(!isWaiting);
    m_lockedMinute.start();
}

/// Text that waits in a form or a note until it can be kept.
bool MainWindow::hasDraft()
{
    return (m_contact && m_contact->hasDraft()) || m_drafts.anyOf(u"letter"_s)
        || std::ranges::any_of(allPages(), [](Page *page) { return page->hasDraft(); });
}

/// The timer runs on while its button is away.
void MainWindow::keepTimerAlive()
{
    const PersonId me = m_workspace->accounts().personOf(m_session);
    const auto timer = me.isValid() ? m_workspace->hours().timer(m_session, me) : std::nullopt;
    if (!timer || m_workspace->isReadOnly() || timer->hasGap(m_workspace->store().dates().now()))
        return;
    if (const auto seen = m_workspace->hours().seeTimer(m_session, *timer); !seen)
        qWarning("timer: %s", qPrintable(seen.error().id));
}

void MainWindow::unlock(const Session &session)
{
    if (!isLocked())
        return;
    const auto now = m_workspace->accounts().sessionOf(session.account);
    if (!now) { // closed meanwhile
        leaveLocked();
        return;
    }
    m_emptying.stop();
    m_lockedMinute.stop();
    if (m_today) {
        updateTitle();
    } else {
        workAs(*now);
        const auto pages = allPages();
        const auto same = std::ranges::find(pages, m_lockedOn,
                                            [](const Page *page) { return QByteArray(page->metaObject()->className()); });
        if (same != pages.end())
            turnTo(*same);
        page()->focusList();
    }
    m_curtain->rise();
    m_lock.reset();
    m_idle->setAfter(std::chrono::minutes(chosenLockMinutes()));
}

/// Somebody has no passphrase at hand, and nothing waits.
void MainWindow::leaveLocked()
{
    m_emptying.stop();
    m_lockedMinute.stop();
    showWelcome();
    m_curtain->rise();
    m_lock.reset();
}

void MainWindow::makeLockCommands(QMenu *menu)
{
    addCommand(menu, tr("Loc&k now"), u"shield"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_L, [this] { lock(); });
    if (Passphrases(m_workspace->store()).arePossible())
        addCommand(
            menu, tr("Passp&hrase…"), u"account"_s, {}, [this] { editPassphrase(); }, Needs::Writing);
}

void MainWindow::makeLockMenu(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    for (const auto &[minutes, text] : {std::pair(5, tr("After &5 minutes without a key")),
                                        {15, tr("After &15 minutes without a key")},
                                        {60, tr("After an &hour without a key")},
                                        {0, tr("&Never")}}) {
        auto *action = addCommand(menu, text, {}, {}, [this, minutes] {
            chooseLockMinutes(minutes);
            m_idle->setAfter(std::chrono::minutes(minutes));
        });
        action->setCheckable(true);
        action->setChecked(chosenLockMinutes() == minutes);
        group->addAction(action);
    }
}

void MainWindow::makeRecentCommand(QMenu *menu)
{
    auto *action =
        addCommand(menu, tr("Remember &what was opened"), {}, {}, [] { RecentFiles::setKept(!RecentFiles::areKept()); });
    action->setCheckable(true);
    action->setChecked(RecentFiles::areKept());
}

void MainWindow::editPassphrase()
{
    auto *dialog = new PassphraseDialog(*m_workspace, m_session, this);
    connect(dialog, &PassphraseDialog::done, this, [this](const QString &said) {
        RecentFiles::remove(m_workspace->path());
        tell(said);
    });
    dialog->open();
}

/// Whoever sits here is not let in as somebody else: in an encrypted workspace that takes a passphrase.
void MainWindow::offerPassphrase(const Session &session)
{
    const auto account = m_workspace->accounts().find(session);
    if (account && Policy::allows(m_session, Operation::ManageAccounts))
        givePassphrase(*account);
    else
        tell(tr("%1 has no passphrase yet. An organizer can give them one.").arg(session.name));
}

void MainWindow::signIn(const Session &session)
{
    const bool isOwn = session.account == m_session.account;
    finishEditing();
    if (!isOwn && hasDraftToShow()) // before anybody types a passphrase
        return;
    const bool hasOne = Passphrases(m_workspace->store()).has(session.account);
    if (!isOwn && !hasOne && m_workspace->isEncrypted()) {
        offerPassphrase(session);
        return;
    }
    if (isOwn || !hasOne) {
        switchTo(session);
        return;
    }
    auto *dialog = new SignInDialog(m_workspace->store(), *m_check, session, this);
    connect(
        dialog, &QDialog::accepted, this, [this, session] { switchTo(session); }, Qt::QueuedConnection);
    dialog->open();
}

} // namespace rnf
