#include "evaluations/ConsentDialog.h"

#include "evaluations/EvaluationWords.h"
#include "evaluations/Evaluations.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

ConsentDialog::ConsentDialog(Workspace &workspace, const Session &session, const Testimonial &testimonial,
                             const QString &intern, bool isReportSettled, QWidget *parent)
    : Dialog(u"consent"_s, tr("Publish with consent"), parent), m_workspace(workspace), m_session(session),
      m_testimonial(testimonial), m_isReportSettled(isReportSettled),
      m_excerpt(new QPlainTextEdit(testimonial.excerpt, this)), m_nameForm(new QComboBox(this)),
      m_hasAgreed(new QCheckBox(tr("%1 agreed to exactly this").arg(intern), this)),
      m_agreedOn(new QDateEdit(workspace.store().dates().today(), this))
{
    Help::setTopic(this, u"evaluations"_s);
    setSubject(intern);
    setHint(tr("Leave only the words that may be quoted, as they were written. Consent can be withdrawn at any time."));
    m_excerpt->setObjectName(u"excerpt"_s);
    m_nameForm->setObjectName(u"nameForm"_s);
    m_hasAgreed->setObjectName(u"hasAgreed"_s);
    m_agreedOn->setObjectName(u"agreedOn"_s);
    m_excerpt->setTabChangesFocus(true);
    Theme::showLines(m_excerpt, 8);
    for (const auto nameForm : {NameForm::Full, NameForm::First, NameForm::Anonymous})
        m_nameForm->addItem(EvaluationWords::nameForm(nameForm), int(nameForm));
    m_nameForm->setCurrentIndex(int(testimonial.nameForm));
    m_agreedOn->setCalendarPopup(true);
    m_agreedOn->setMaximumDate(workspace.store().dates().today());
    auto *form = newForm();
    form->addRow(tr("Words"), m_excerpt);
    form->addRow(tr("Name"), m_nameForm);
    form->addRow(QString(), m_hasAgreed);
    form->addRow(tr("Agreed on"), m_agreedOn);
    body()->addLayout(form);
    connect(addPrimary(tr("Publish"), u"publish"_s), &QPushButton::clicked, this, &ConsentDialog::publish);
    m_excerpt->setFocus();
}

void ConsentDialog::publish()
{
    Testimonial said = m_testimonial;
    said.excerpt = m_excerpt->toPlainText();
    said.nameForm = NameForm(m_nameForm->currentData().toInt());
    said.consentOn = m_hasAgreed->isChecked() ? m_agreedOn->date() : QDate();
    if (const auto done = m_workspace.evaluations().publish(m_session, said, m_isReportSettled); !done) {
        showProblem(done.error().message);
        return;
    }
    accept();
    Q_EMIT published();
}

} // namespace rnf
