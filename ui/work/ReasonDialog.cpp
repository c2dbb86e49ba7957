#include "work/ReasonDialog.h"

#include "help/Help.h"
#include "look/Form.h"
#include "work/HoursText.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

ReasonDialog::ReasonDialog(const QString &title, const QString &subject, const QString &doing, QWidget *parent)
    : Dialog(u"reason"_s, title, parent), m_reason(new QPlainTextEdit(this))
{
    Help::setTopic(this, u"hours"_s);
    if (!subject.isEmpty())
        setSubject(subject);
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Why?"));
    m_reason->setTabChangesFocus(true);
    Theme::showLines(m_reason, 3);
    body()->addWidget(m_reason);
    connect(addPrimary(doing, u"giveReason"_s), &QPushButton::clicked, this, &ReasonDialog::give);
    m_reason->setFocus();
}

void ReasonDialog::askLength(int minutes)
{
    m_length = new QLineEdit(HoursText::shown(minutes), this);
    m_length->setObjectName(u"amendedLength"_s);
    auto *form = newForm();
    form->addRow(tr("It took"), m_length);
    body()->insertLayout(0, form);
    m_reason->setPlaceholderText(tr("Why is it corrected?"));
    setTabOrder(m_length, m_reason);
    m_length->selectAll();
    m_length->setFocus();
}

void ReasonDialog::give()
{
    const QString reason = m_reason->toPlainText().trimmed();
    const auto minutes = HoursText::read(m_length ? m_length->text() : QString());
    if (!minutes) {
        showProblem(tr("“%1” is no length of time. Type 7.5, 7:30 or 7h30.").arg(m_length->text()));
        m_length->setFocus();
    } else if (reason.isEmpty()) {
        showProblem(tr("Say why, so that everybody understands it later."));
        m_reason->setFocus();
    } else {
        Q_EMIT given(reason, *minutes);
    }
}

} // namespace rnf
