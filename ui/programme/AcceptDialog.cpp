#include "programme/AcceptDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "programme/Programmes.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

AcceptDialog::AcceptDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                           const Conflict &conflict, const QString &sentence, QWidget *parent)
    : Dialog(u"acceptConflict"_s, tr("Accept a conflict"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_event(event.id), m_conflict(conflict), m_reason(new QLineEdit(this))
{
    Help::setTopic(this, u"programme"_s);
    setHint(sentence);
    m_reason->setObjectName(u"conflictReason"_s);
    m_reason->setPlaceholderText(tr("Rosa hands over to Samir at half past"));
    auto *form = newForm();
    form->addRow(tr("Why it may stay"), m_reason);
    body()->addLayout(form);
    connect(addPrimary(tr("Accept it"), u"writeAcceptance"_s), &QPushButton::clicked, this, &AcceptDialog::write);
    m_reason->setFocus();
}

void AcceptDialog::write()
{
    const auto done = m_workspace.programmes().accept(m_session, m_event, m_conflict, m_reason->text());
    if (!done) {
        showProblem(done.error().message);
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
