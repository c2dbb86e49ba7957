#include "shell/UnlockDialog.h"

#include "base/RecoveryCode.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PassphraseEdit.h"
#include "look/Theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {

UnlockDialog::UnlockDialog(const QString &fileName, const QString &hint, Try tryIt, QWidget *parent)
    : Dialog(u"unlock"_s, tr("Open an encrypted file"), parent), m_try(std::move(tryIt)),
      m_passphrase(new PassphraseEdit(PassphraseEdit::For::Opening, u"unlockPassphrase"_s, tr("Passphrase"), this)),
      m_open(addPrimary(tr("Open"), u"unlock"_s))
{
    Help::setTopic(this, u"encryption"_s);
    setSubject(fileName);
    setHint(hint);
    auto *form = newForm();
    form->addRow(tr("Passphrase"), m_passphrase);
    body()->addLayout(form);
    const QString orElse = tr("Or the recovery code");
    m_passphrase->line()->setPlaceholderText(orElse);
    // Whole, also in large letters.
    m_passphrase->line()->setMinimumWidth(m_passphrase->line()->fontMetrics().horizontalAdvance(orElse)
                                          + 2 * Theme::section);
    connect(m_open, &QPushButton::clicked, this, &UnlockDialog::start);
    connect(m_passphrase, &PassphraseEdit::changed, this, [this] { showProblem({}); });
    connect(&m_watcher, &QFutureWatcher<Result<>>::finished, this, &UnlockDialog::conclude);
    m_passphrase->setFocus();
}

UnlockDialog::~UnlockDialog() { m_watcher.waitForFinished(); }

void UnlockDialog::reject()
{
    if (!m_watcher.isRunning())
        Dialog::reject();
}

void UnlockDialog::start()
{
    const QString secret = m_passphrase->text();
    if (secret.isEmpty()) {
        showProblem(tr("Type the passphrase first."));
        return;
    }
    m_open->setEnabled(false);
    m_open->setText(tr("Opening …"));
    m_passphrase->setEnabled(false);
    m_watcher.setFuture(QtConcurrent::run([tryIt = m_try, secret] { return tryIt(secret); }));
}

void UnlockDialog::conclude()
{
    if (const auto answer = m_watcher.result(); !answer) {
        const QString typed = m_passphrase->text();
        const bool isSlip = answer.error().id == "wrong-passphrase"_L1 && RecoveryCode::isMeant(typed)
                         && RecoveryCode::read(typed).isEmpty();
        m_passphrase->setEnabled(true);
        m_passphrase->clear();
        m_passphrase->setFocus();
        m_open->setEnabled(true);
        m_open->setText(tr("Open"));
        showProblem(
            isSlip
                ? tr("This does not open it. If it is the recovery code, there is a slip in it: compare it with the sheet, "
                     "letter by letter.")
                : answer.error().message);
        return;
    }
    accept();
}

} // namespace rnf
