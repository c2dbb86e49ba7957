#include "shell/PassphraseDialog.h"

#include "accounts/Passphrases.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PassphraseEdit.h"

#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {

PassphraseDialog::PassphraseDialog(Workspace &workspace, const Session &session, QWidget *parent)
    : Dialog(u"passphrase"_s, tr("Passphrase"), parent), m_workspace(workspace), m_session(session),
      m_hasOne(workspace.isEncrypted() || Passphrases(workspace.store()).has(session.account)),
      m_old(new PassphraseEdit(PassphraseEdit::For::Opening, u"oldPassphrase"_s, tr("Passphrase until now"), this)),
      m_fresh(new PassphraseEdit(PassphraseEdit::For::Choosing, u"newPassphrase"_s, tr("New passphrase"), this,
                                 {workspace.organization(), session.name})),
      m_again(new PassphraseEdit(PassphraseEdit::For::Opening, u"againPassphrase"_s, tr("Once more"), this))
{
    Help::setTopic(this, u"lock"_s);
    setSubject(session.name);
    const bool isOfTheFile = workspace.isEncrypted();
    setHint(
        isOfTheFile
            ? tr("It opens this workspace and says who you are, and it unlocks the screen. Whoever lost theirs types the "
                 "recovery code instead, or asks an organizer for a new one.")
            : tr(
                "It unlocks the screen and is asked for when this workspace is opened or somebody switches to your name. It "
                "keeps people from mistakes and glances, not from opening the file in another program. Nobody can tell you "
                "a "
                "forgotten one."));
    if (isOfTheFile)
        m_old->line()->setPlaceholderText(tr("Or the recovery code"));
    auto *form = newForm();
    if (m_hasOne)
        form->addRow(tr("Until now"), m_old);
    m_old->setVisible(m_hasOne);
    form->addRow(tr("New passphrase"), m_fresh);
    form->addRow(tr("Once more"), m_again);
    body()->addLayout(form);
    if (m_hasOne && !isOfTheFile) {
        m_takeAway = addAside(tr("Work without one"), u"noPassphrase"_s);
        connect(m_takeAway, &QPushButton::clicked, this, &PassphraseDialog::takeAway);
    }
    m_keep = addPrimary(tr("Keep this passphrase"), u"keepPassphrase"_s);
    connect(m_keep, &QPushButton::clicked, this, &PassphraseDialog::keep);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &PassphraseDialog::conclude);
    (m_hasOne ? m_old : m_fresh)->setFocus();
}

PassphraseDialog::~PassphraseDialog() { m_writing.waitForFinished(); }

void PassphraseDialog::keep()
{
    if (m_fresh->text().isEmpty())
        showProblem(tr("Type the new passphrase first."));
    else if (m_fresh->text() != m_again->text())
        showProblem(tr("The two are not the same. Type the new passphrase again in both."));
    else
        write(m_fresh->text());
}

void PassphraseDialog::takeAway() { write({}); }

/// Beside the window: it takes about a second.
void PassphraseDialog::write(const QString &fresh)
{
    m_isTakingAway = fresh.isEmpty();
    showProblem({});
    setBusy(true);
    m_writing.setFuture(QtConcurrent::run([&workspace = m_workspace, session = m_session, old = m_old->text(), fresh] {
        return Passphrases(workspace.store()).set(session, old, fresh);
    }));
}

void PassphraseDialog::setBusy(bool isBusy)
{
    for (auto *button : {m_takeAway, m_keep}) {
        if (button)
            button->setDisabled(isBusy);
    }
}

void PassphraseDialog::conclude()
{
    setBusy(false);
    if (const auto written = m_writing.result(); !written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    Q_EMIT done(m_isTakingAway ? tr("You work without a passphrase now.")
                               : tr("The passphrase is set. Ctrl+Shift+L locks the screen."));
}

} // namespace rnf
