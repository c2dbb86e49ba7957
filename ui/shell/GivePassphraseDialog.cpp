#include "shell/GivePassphraseDialog.h"

#include "accounts/Passphrases.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PassphraseFields.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {

GivePassphraseDialog::GivePassphraseDialog(Workspace &workspace, const Session &session, const Account &account,
                                           QWidget *parent)
    : Dialog(u"givePassphrase"_s, tr("Give a passphrase"), parent), m_workspace(workspace), m_session(session),
      m_account(account), m_hadOne(Passphrases(workspace.store()).has(account.id)),
      m_give(addPrimary(tr("Give it"), u"giveIt"_s))
{
    Help::setTopic(this, u"encryption"_s);
    setSubject(account.name);
    setHint(hint());
    auto *form = newForm();
    body()->addLayout(form);
    m_passphrase = new PassphraseFields(u"give"_s, {workspace.organization(), account.name}, form, this);
    connect(m_give, &QPushButton::clicked, this, &GivePassphraseDialog::give);
    connect(m_passphrase, &PassphraseFields::changed, this, [this] { showProblem({}); });
    connect(&m_giving, &QFutureWatcherBase::finished, this, &GivePassphraseDialog::conclude);
    m_passphrase->setFocus();
}

QString GivePassphraseDialog::hint() const
{
    const QString inPerson = tr("Tell them in person, and have them choose their own with Passphrase…, beside their name.");
    if (!m_workspace.isEncrypted())
        return tr("It is asked for from now on when somebody chooses this name, and one of before opens nothing any more.")
             + u' ' + inPerson;
    if (!m_hadOne)
        return tr("It opens this workspace and says who they are; without one they cannot work here.") + u' ' + inPerson;
    return tr("It takes the place of the one that they had, which opens this workspace no longer. Copies of an earlier day, "
              "and backups, still open with the old one.")
         + u' ' + inPerson;
}

GivePassphraseDialog::~GivePassphraseDialog() { m_giving.waitForFinished(); }

void GivePassphraseDialog::reject()
{
    if (!m_giving.isRunning())
        Dialog::reject();
}

/// Beside the window: it takes about a second.
void GivePassphraseDialog::give()
{
    const QString problem = m_passphrase->problem();
    showProblem(problem);
    if (!problem.isEmpty())
        return;
    m_give->setEnabled(false);
    m_giving.setFuture(QtConcurrent::run(
        [&workspace = m_workspace, session = m_session, account = m_account, passphrase = m_passphrase->text()] {
            return Passphrases(workspace.store()).give(session, account, passphrase);
        }));
}

void GivePassphraseDialog::conclude()
{
    m_give->setEnabled(true);
    if (const auto given = m_giving.result(); !given)
        showProblem(given.error().message);
    else
        accept();
}

} // namespace rnf
