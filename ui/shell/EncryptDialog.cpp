#include "shell/EncryptDialog.h"

#include "help/Help.h"
#include "look/Form.h"
#include "look/PassphraseFields.h"
#include "workspace/Workspace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

EncryptDialog::EncryptDialog(Workspace &workspace, QWidget *parent)
    : Dialog(u"encrypt"_s, tr("Encrypt this workspace"), parent)
{
    auto *form = newForm();
    body()->addLayout(form);
    m_passphrase = new PassphraseFields(u"encrypt"_s, {workspace.organization()}, form, this);
    Help::setTopic(this, u"encryption"_s);
    setHint(tr(
        "Afterwards the file opens with this passphrase only, and nobody who gets hold of it can read it. A new copy is "
        "made at once, and the automatic copies of before, which anybody can read, are deleted. What else lies beside the "
        "file and can be read is listed then, to be deleted. Copies that you made elsewhere stay as they are: delete them "
        "yourself."));
    connect(addPrimary(tr("Encrypt"), u"encryptNow"_s), &QPushButton::clicked, this, &EncryptDialog::take);
    connect(m_passphrase, &PassphraseFields::changed, this, [this] { showProblem({}); });
    m_passphrase->setFocus();
}

QString EncryptDialog::passphrase() const { return m_passphrase->text(); }

void EncryptDialog::take()
{
    const QString problem = m_passphrase->problem();
    showProblem(problem);
    if (problem.isEmpty())
        accept();
}

} // namespace rnf
