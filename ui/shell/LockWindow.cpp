#include "shell/LockWindow.h"

#include "accounts/Accounts.h"
#include "accounts/Passphrases.h"
#include "help/Help.h"
#include "look/ChoiceBox.h"
#include "look/PassphraseEdit.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "shell/PassphraseCheck.h"

#include <QCloseEvent>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

LockWindow::LockWindow(Store &store, PassphraseCheck &check, const Session &current)
    : m_store(store), m_check(check), m_current(current), m_protected(Passphrases(store).accounts()),
      m_about(plainLabel(this, u"lockAbout"_s)), m_problem(plainLabel(this, u"lockProblem"_s)), m_who(new ChoiceBox(this)),
      m_passphrase(new PassphraseEdit(PassphraseEdit::For::Opening, u"lockPassphrase"_s, tr("Passphrase"), this)),
      m_open(new QPushButton(this))
{
    setObjectName(u"lockWindow"_s);
    setWindowTitle(tr("Rank & File"));
    setWindowModality(Qt::ApplicationModal); // nothing opens over it by itself
    Help::setTopic(this, u"lock"_s);
    readAccounts(store);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(Theme::wide);
    makeParts(layout);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(layout);
    centred->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(2);
    whole->addLayout(centred);
    whole->addStretch(3);
    connect(&m_check, &PassphraseCheck::answered, this, &LockWindow::take);
    connect(&m_everySecond, &QTimer::timeout, this, &LockWindow::showState);
    chooseAccount();
}

/// Where the account has a passphrase, one that has none would be a way round it.
void LockWindow::readAccounts(Store &store)
{
    m_accounts = Accounts(store).all(m_current);
    m_accounts.removeIf([this](const Account &account) {
        const bool isWayRound = isProtected(m_current.account) && !isProtected(account.id);
        return account.id != m_current.account && (!account.isActive || isWayRound || Connection::isServer(m_store.path()));
    });
}

void LockWindow::makeParts(QVBoxLayout *layout)
{
    auto *logo = new QLabel(this);
    logo->setPixmap(QIcon(u":/icons/org.rankandfile.RankAndFile.svg"_s).pixmap(72, 72));
    auto *title = plainLabel(this);
    title->setText(tr("Locked"));
    Theme::makeTitle(title);
    m_about->setMinimumWidth(380);
    Theme::makeQuiet(m_about);
    Theme::setTone(m_problem, Tone::Error);
    m_who->setObjectName(u"lockUser"_s);
    m_who->setAccessibleName(tr("Who works here"));
    for (const auto &account : std::as_const(m_accounts))
        m_who->addItem(account.name, account.id.value);
    m_who->setKept(m_who->findData(m_current.account.value));
    m_who->hide();
    m_open->setObjectName(u"unlock"_s);
    m_open->setAutoDefault(true); // Enter presses it, as in a dialog
    Theme::makePrimary(m_open);
    layout->addWidget(logo, 0, Qt::AlignHCenter);
    layout->addWidget(title, 0, Qt::AlignHCenter);
    for (auto *part : QList<QWidget *>{m_about, m_who, m_passphrase, m_problem, m_open})
        layout->addWidget(part);
    m_switch = makeLink(tr("Switch user…"), u"lockSwitch"_s, layout);
    m_leave = makeLink(tr("Close this workspace"), u"lockLeave"_s, layout);
    connect(m_who, &ChoiceBox::chosen, this, &LockWindow::chooseAccount);
    connect(m_passphrase, &PassphraseEdit::entered, this, &LockWindow::tryToOpen);
    connect(m_passphrase, &PassphraseEdit::changed, this, [this] { showProblem({}); });
    connect(m_open, &QPushButton::clicked, this, &LockWindow::tryToOpen);
    connect(m_switch, &QPushButton::clicked, this, [this] {
        m_who->show();
        m_switch->hide();
        m_who->setFocus();
    });
    connect(m_leave, &QPushButton::clicked, this, &LockWindow::leaveWanted, Qt::QueuedConnection);
}

QPushButton *LockWindow::makeLink(const QString &text, const QString &name, QVBoxLayout *layout)
{
    auto *link = new QPushButton(text, this);
    link->setObjectName(name);
    Theme::makeLink(link);
    link->hide();
    layout->addWidget(link, 0, Qt::AlignHCenter);
    return link;
}

void LockWindow::setLeavable(bool isLeavable)
{
    m_isLeavable = isLeavable;
    m_switch->setVisible(isLeavable && m_accounts.size() > 1 && m_who->isHidden());
    m_leave->setVisible(isLeavable);
}

Session LockWindow::chosen() const
{
    const AccountId id(m_who->currentData().toLongLong());
    const auto found = std::ranges::find(m_accounts, id, &Account::id);
    return found == m_accounts.end() || id == m_current.account ? m_current : found->session();
}

/// Where nobody can tell, everybody is.
bool LockWindow::isProtected(AccountId account) const { return !m_protected || m_protected->contains(account); }

bool LockWindow::needsPassphrase() const { return isProtected(chosen().account); }

void LockWindow::chooseAccount()
{
    const bool needs = needsPassphrase();
    m_passphrase->clear();
    m_passphrase->setVisible(needs);
    m_open->setText(needs ? tr("Unlock") : tr("Go on"));
    m_about->setText(needs
                         ? tr("%1, type your passphrase to go on. Everything is as you left it.").arg(chosen().name)
                         : tr("The screen is only blanked: this account has no passphrase, so anybody who sits here can go "
                              "on. Press Enter, or click."));
    showProblem({});
    needs ? m_passphrase->setFocus() : m_open->setFocus();
    showState();
}

void LockWindow::showState()
{
    const int wait = needsPassphrase() ? m_check.secondsToWait() : 0;
    constexpr int aSecond = 1000; // milliseconds
    if (wait > 0)
        showProblem(tr("That is not the passphrase. Wait %n second(s), then try again.", nullptr, wait));
    else if (m_everySecond.isActive())
        showProblem(tr("That is not the passphrase. Look whether Caps Lock is on, and try again."));
    wait > 0 ? m_everySecond.start(aSecond) : m_everySecond.stop();
    m_open->setEnabled(wait == 0 && !m_check.isAsking());
}

void LockWindow::tryToOpen()
{
    if (!m_open->isEnabled())
        return;
    if (!needsPassphrase()) {
        Q_EMIT opened(chosen());
        return;
    }
    showProblem({});
    m_isAsking = true;
    m_check.ask(m_store, chosen().account, m_passphrase->text());
    showState();
}

void LockWindow::take(const Result<> &answer)
{
    if (!std::exchange(m_isAsking, false))
        return;
    if (answer) {
        Q_EMIT opened(chosen());
        return;
    }
    m_passphrase->clear();
    showProblem(answer.error().message);
    showState();
    m_passphrase->setFocus();
}

void LockWindow::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setHidden(text.isEmpty());
}

void LockWindow::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    if (!needsPassphrase() && m_who->isHidden())
        tryToOpen();
}

void LockWindow::closeEvent(QCloseEvent *event)
{
    if (!m_isLeavable) {
        showProblem(tr("Something you typed is not kept yet. Go on first, then close."));
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
}

} // namespace rnf
