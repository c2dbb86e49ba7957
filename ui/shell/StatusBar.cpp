#include "shell/StatusBar.h"

#include "accounts/Passphrases.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "look/ToolTip.h"
#include "work/TimerPart.h"
#include "workspace/Backups.h"

#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int amberAfterDays = 7;

bool isOrganizer(const Session &session) { return session.role == Role::Organizer; }

QString ago(const QDateTime &at, const QDateTime &now)
{
    constexpr int minutesPerDay = 24 * 60;
    const qint64 minutes = at.secsTo(now) / 60;
    if (minutes < 60)
        return StatusBar::tr("%n min ago", nullptr, int(qMax<qint64>(1, minutes)));
    if (minutes < minutesPerDay)
        return StatusBar::tr("%n h ago", nullptr, int(minutes / 60));
    return StatusBar::tr("%n days ago", nullptr, int(minutes / minutesPerDay));
}

} // namespace

StatusBar::StatusBar(Workspace &workspace, const Session &session, WindowWork &work, bool isSample, QWidget *parent)
    : QStatusBar(parent), m_workspace(workspace), m_session(session), m_isSample(isSample),
      m_counts(addText(u"counts"_s, Theme::gap)), m_doing(addText(u"doing"_s, Theme::wide)),
      m_server(plainLabel(this, u"server"_s)), m_timer(new TimerPart(workspace, session, work, this)),
      m_plain(addPart(tr("Whoever gets hold of this file can read it; this encrypts it"))),
      m_saved(addPart(isOrganizer(session) ? tr("Everything is kept at once; this opens the history")
                                           : tr("Everything is kept at once"))),
      m_backup(addPart(tr("Backups"))), m_user(addPart(tr("Who is working; switch user, lock")))
{
    insertPermanentWidget(2, m_timer); // behind the two texts at the left
    m_timer->setVisible(session.role != Role::Viewer);
    insertPermanentWidget(3, m_server);
    m_server->setVisible(Connection::isServer(workspace.path()));
    m_server->setWordWrap(false);
    setReachable(true);
    m_plain->setObjectName(u"plain"_s);
    m_plain->setText(tr("Not encrypted"));
    Theme::setTone(m_plain, Tone::Warning);
    m_plain->setVisible(!isSample && !workspace.isEncrypted() && !Connection::isServer(workspace.path()));
    m_plain->setEnabled(isOrganizer(session) && !workspace.isReadOnly());
    connect(m_plain, &QToolButton::clicked, this, &StatusBar::encryptionWanted);
    m_saved->setObjectName(u"saved"_s);
    m_backup->setObjectName(u"backup"_s);
    m_user->setText(session.name);
    m_user->setPopupMode(QToolButton::InstantPopup);
    m_user->setMenu(new QMenu(m_user));
    connect(m_saved, &QToolButton::clicked, this, &StatusBar::historyWanted);
    m_backup->setVisible(isOrganizer(session));
    m_user->setObjectName(u"user"_s);
    connect(m_backup, &QToolButton::clicked, this, &StatusBar::backupWanted);
    connect(m_user->menu(), &QMenu::aboutToShow, this, &StatusBar::fillUserMenu);
    setSizeGripEnabled(false);
    showBackup();
}

QLabel *StatusBar::addText(const QString &name, int indent)
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    label->setObjectName(name);
    label->setContentsMargins(indent, 0, 0, 0);
    addWidget(label);
    return label;
}

QToolButton *StatusBar::addPart(const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    addPermanentWidget(button);
    return button;
}

void StatusBar::setCounts(const QString &text) { m_counts->setText(text); }

void StatusBar::setDoing(const QString &text) { m_doing->setText(text); }

void StatusBar::noteSaved()
{
    m_saved->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void StatusBar::showBackup()
{
    const auto backup = m_workspace.backups().newest();
    const QDateTime now = m_workspace.store().dates().now();
    const auto test = m_workspace.backups().lastTest();
    const bool isTested = test && test->isGood(), isBad = test && !test->isGood();
    if (!m_copyOf.isEmpty())
        m_backup->setText(tr("Read-only copy of %1").arg(m_copyOf));
    else if (m_workspace.isReadOnly())
        m_backup->setText(tr("Read-only"));
    else if (m_isSample)
        m_backup->setText(tr("Sample"));
    else if (Connection::isServer(m_workspace.path()))
        m_backup->setText(tr("Backups on the server"));
    else
        m_backup->setText(!backup ? tr("No backup yet")
                                  : (isTested ? tr("Backup %1, tested") : tr("Backup %1")).arg(ago(*backup, now)));
    const bool isOld = backup && backup->daysTo(now) >= amberAfterDays;
    Theme::setTone(m_backup, isOld || isBad ? Tone::Warning : Tone::Quiet);
    m_backup->setToolTip(plainToolTip(toldOfBackups()));
}

QString StatusBar::toldOfBackups() const
{
    if (!m_workspace.backups().areAutomatic())
        return tr("Backups");
    const auto test = m_workspace.backups().lastTest();
    const QString tested = test ? QLocale().toString(test->testedAt.toLocalTime(), QLocale::ShortFormat) : QString();
    QStringList told{tr("Checked copies are made by themselves every hour and before imports.")};
    told += !test          ? tr("None was tested yet.")
          : test->isGood() ? tr("The newest was tested on %1.").arg(tested)
                           : tr("The one that was tested on %1 did not pass.").arg(tested);
    told += StatusBar::told(m_workspace.backups().secondPlace(), m_workspace.store().dates().now());
    return told.join(u' ');
}

QString StatusBar::told(const SecondPlace &second, const QDateTime &now)
{
    const QString folder = QDir::toNativeSeparators(second.folder);
    if (second.folder.isEmpty())
        return tr(
            "There is no second place: copies that lie elsewhere, on a stick for example, help when this computer is lost.");
    if (!second.problem.isEmpty())
        return tr("The second place, %1, did not get the newest copy. %2").arg(folder, second.problem);
    if (second.isHere)
        return tr("The second place, %1, has the newest copy.").arg(folder);
    return second.lastAt ? tr("The second place, %1, was last here %2.").arg(folder, ago(*second.lastAt, now))
                         : tr("The second place, %1, is not here.").arg(folder);
}

void StatusBar::showCopyOf(const QString &day)
{
    m_copyOf = day;
    showBackup();
}

void StatusBar::setReachable(bool isReachable)
{
    const QString host = QUrl(m_workspace.path()).host();
    m_server->setText(isReachable ? tr("Office server %1").arg(host).trimmed() : tr("Office server does not answer"));
    Theme::setTone(m_server, isReachable ? Tone::Quiet : Tone::Error);
}

void StatusBar::fillUserMenu()
{
    auto *menu = m_user->menu();
    menu->clear();
    // Queued: the window is built anew, this menu with it.
    const bool isOnlyOwn = m_workspace.isByLogin();
    for (const auto &account : m_workspace.accounts().all(m_session)) {
        if (!account.isActive || (isOnlyOwn && account.id != m_session.account))
            continue;
        const QString name = account.role == Role::Intern ? tr("%1 (intern)").arg(account.name)
                           : account.role == Role::Viewer ? tr("%1 (looks on)").arg(account.name)
                                                          : account.name;
        auto *action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(account.id == m_session.account);
        connect(
            action, &QAction::triggered, this, [this, session = account.session()] { Q_EMIT userChosen(session); },
            Qt::QueuedConnection);
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Lock now")), &QAction::triggered, this, &StatusBar::lockWanted, Qt::QueuedConnection);
    if (Passphrases(m_workspace.store()).arePossible()) {
        auto *passphrase = menu->addAction(tr("Passphrase…"));
        passphrase->setEnabled(!m_workspace.store().isFileReadOnly());
        connect(passphrase, &QAction::triggered, this, &StatusBar::passphraseWanted, Qt::QueuedConnection);
    }
    if (!Policy::allows(m_session, Operation::ManageAccounts))
        return;
    auto *add = menu->addAction(tr("Add user…"));
    add->setEnabled(!m_workspace.isReadOnly());
    connect(add, &QAction::triggered, this, &StatusBar::newUserWanted, Qt::QueuedConnection);
    connect(menu->addAction(tr("Users…")), &QAction::triggered, this, &StatusBar::usersWanted, Qt::QueuedConnection);
}

} // namespace rnf
