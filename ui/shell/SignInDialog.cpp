#include "shell/SignInDialog.h"

#include "help/Help.h"
#include "look/PassphraseEdit.h"
#include "shell/PassphraseCheck.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

SignInDialog::SignInDialog(Store &store, PassphraseCheck &check, const Session &session, QWidget *parent)
    : Dialog(u"signIn"_s, tr("Switch user"), parent), m_store(store), m_check(check), m_session(session),
      m_passphrase(new PassphraseEdit(PassphraseEdit::For::Opening, u"signInPassphrase"_s, tr("Passphrase"), this)),
      m_open(addPrimary(tr("Switch"), u"signIn"_s))
{
    Help::setTopic(this, u"lock"_s);
    setSubject(session.name);
    setHint(tr("This account opens with its passphrase."));
    body()->addWidget(m_passphrase);
    connect(m_open, &QPushButton::clicked, this, &SignInDialog::tryIt);
    connect(&m_check, &PassphraseCheck::answered, this, &SignInDialog::take);
    m_passphrase->setFocus();
}

void SignInDialog::tryIt()
{
    if (const int wait = m_check.secondsToWait(); wait > 0) {
        showProblem(tr("That was not the passphrase. Wait %n second(s), then try again.", nullptr, wait));
        return;
    }
    showProblem({});
    m_open->setEnabled(false);
    m_isAsking = true;
    m_check.ask(m_store, m_session.account, m_passphrase->text());
}

void SignInDialog::take(const Result<> &answer)
{
    if (!std::exchange(m_isAsking, false))
        return;
    if (answer) {
        accept();
        return;
    }
    m_open->setEnabled(true);
    m_passphrase->clear();
    m_passphrase->setFocus();
    showProblem(answer.error().message);
}

} // namespace rnf
