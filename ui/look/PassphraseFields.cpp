#include "look/PassphraseFields.h"

#include "look/PassphraseEdit.h"

#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PassphraseFields::PassphraseFields(const QString &name, const QStringList &known, QFormLayout *form, QWidget *parent)
    : QObject(parent), m_form(form), m_passphrase(new PassphraseEdit(PassphraseEdit::For::Choosing, name + u"Passphrase"_s,
                                                                     tr("Passphrase"), parent, known)),
      m_again(new PassphraseEdit(PassphraseEdit::For::Opening, name + u"Again"_s, tr("Passphrase, once more"), parent))
{
    form->addRow(tr("Passphrase"), m_passphrase);
    form->addRow(tr("Once more"), m_again);
    for (auto *edit : {m_passphrase, m_again})
        connect(edit, &PassphraseEdit::changed, this, &PassphraseFields::changed);
    connect(m_again, &PassphraseEdit::entered, this, &PassphraseFields::entered);
}

QString PassphraseFields::text() const { return m_passphrase->text(); }

QString PassphraseFields::problem() const
{
    if (text().isEmpty())
        return tr("Type a passphrase.");
    if (text() != m_again->text())
        return tr("The two are not the same. Type it once more.");
    return {};
}

void PassphraseFields::setVisible(bool isVisible)
{
    m_form->setRowVisible(m_passphrase, isVisible);
    m_form->setRowVisible(m_again, isVisible);
}

void PassphraseFields::setFocus() { m_passphrase->setFocus(); }

} // namespace rnf
