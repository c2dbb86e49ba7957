#pragma once

#include "base/Result.h"
#include "base/Session.h"
#include "look/Dialog.h"

namespace rnf {

class PassphraseCheck;
class PassphraseEdit;
class Store;

/// Asks for the passphrase of somebody else who is to work here now; accepted when it is theirs.
class SignInDialog : public Dialog {
    Q_OBJECT

public:
    SignInDialog(Store &store, PassphraseCheck &check, const Session &session, QWidget *parent = nullptr);

private:
    void tryIt();
    void take(const Result<> &answer);

    Store &m_store;
    PassphraseCheck &m_check;
    Session m_session;
    PassphraseEdit *m_passphrase;
    QPushButton *m_open;
    bool m_isAsking = false; ///< others ask the same check
};

} // namespace rnf
