#pragma once

#include "accounts/Account.h"
#include "base/Result.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace rnf {

class ChoiceBox;
class PassphraseCheck;
class PassphraseEdit;
class Store;

/// Stands in the place of the window while it is locked: asks for the passphrase of who works here, or, where there is none,
/// only covers what was on screen.
class LockWindow : public QWidget {
    Q_OBJECT

public:
    /// `current`: who worked here; asked first.
    LockWindow(Store &store, PassphraseCheck &check, const Session &current);

    /// Nothing waits behind it that would be lost: others may work here, and the workspace or the program may be closed.
    void setLeavable(bool isLeavable);

Q_SIGNALS:
    void opened(const rnf::Session &session);
    /// The workspace is to be closed.
    void leaveWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void readAccounts(Store &store);
    void makeParts(QVBoxLayout *layout);
    QPushButton *makeLink(const QString &text, const QString &name, QVBoxLayout *layout);
    void chooseAccount();
    Session chosen() const;
    bool isProtected(AccountId account) const;
    bool needsPassphrase() const;
    void showState();
    void tryToOpen();
    void take(const Result<> &answer);
    void showProblem(const QString &text);

    Store &m_store;
    PassphraseCheck &m_check;
    Session m_current;
    QList<Account> m_accounts; ///< that may be chosen here
    Result<QList<AccountId>> m_protected;
    bool m_isLeavable = false;
    bool m_isAsking = false; ///< others ask the same check
    QLabel *m_about, *m_problem;
    ChoiceBox *m_who;
    PassphraseEdit *m_passphrase;
    QPushButton *m_open, *m_switch, *m_leave;
    QTimer m_everySecond;
};

} // namespace rnf
