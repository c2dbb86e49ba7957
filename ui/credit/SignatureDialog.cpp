#include "credit/SignatureDialog.h"

#include "help/Help.h"
#include "look/Form.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

SignatureDialog::SignatureDialog(const QString &title, const QString &doing, const QString &label, const QString &text,
                                 const QDate &today, QWidget *parent)
    : Dialog(u"signature"_s, title, parent), m_text(new QLineEdit(text, this)), m_day(new QDateEdit(today, this))
{
    Help::setTopic(this, u"credit"_s);
    m_text->setObjectName(u"signatureText"_s);
    m_day->setObjectName(u"signatureDay"_s);
    m_day->setCalendarPopup(true);
    auto *form = newForm();
    form->addRow(label, m_text);
    form->addRow(tr("Signed on"), m_day);
    body()->addLayout(form);
    connect(addPrimary(doing, u"giveSignature"_s), &QPushButton::clicked, this,
            [this] { Q_EMIT given(m_text->text(), m_day->date()); });
    m_text->setFocus();
}

} // namespace rnf
