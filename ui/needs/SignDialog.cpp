#include "needs/SignDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"
#include "standing/PersonButton.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

SignDialog::SignDialog(Workspace &workspace, const Session &session, WindowWork &work, const ChildRow &row, bool isIn,
                       QWidget *parent)
    : Dialog(u"sign"_s, isIn ? tr("Sign in") : tr("Sign out"), parent), m_workspace(workspace), m_session(session),
      m_work(work), m_row(row), m_isIn(isIn),
      m_who(new PersonButton(workspace, session, isIn ? tr("Who brings the child?") : tr("Who collects the child?"), this))
{
    Help::setTopic(this, u"needs"_s);
    setSubject(row.child.firstName);
    setMinimumWidth(440);
    tell();
    QList<PersonId> named;
    for (const auto &person : row.collectors)
        named += person.id;
    m_who->setObjectName(u"signedBy"_s);
    m_who->show(named.value(0), named);
    connect(m_who, &PersonButton::chosen, m_who, [this, named](PersonId person) { m_who->show(person, named); });
    auto *form = newForm();
    form->addRow(isIn ? tr("Brought by") : tr("Collected by"), m_who);
    body()->addLayout(form);
    auto *write = addPrimary(windowTitle(), u"writeSign"_s);
    connect(write, &QPushButton::clicked, this, &SignDialog::write);
    write->setFocus();
}

void SignDialog::tell()
{
    const Child &child = m_row.child;
    QStringList lines;
    if (!child.allergies.isEmpty())
        lines += tr("Allergies: %1").arg(child.allergies);
    if (!child.note.isEmpty())
        lines += child.note;
    if (!child.emergencyPhone.isEmpty())
        lines += tr("Emergency phone: %1").arg(child.emergencyPhone);
    lines += m_row.collectors.isEmpty() ? tr("Nobody is named who may collect this child.")
                                        : tr("May collect: %1").arg(NeedWords::names(m_row.collectors));
    auto *told = plainLabel(this, u"signTold"_s);
    told->setText(lines.join(u'\n'));
    body()->addWidget(told);
}

void SignDialog::write()
{
    auto &needs = m_workspace.needs();
    const auto signedNow = m_isIn ? needs.signIn(m_session, m_row.child.id, m_who->person())
                                  : needs.signOut(m_session, m_row.child.id, m_who->person());
    if (!signedNow)
        return showProblem(signedNow.error().message);
    accept();
    m_work.tell(signedNow);
}

} // namespace rnf
