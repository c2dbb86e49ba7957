#include "recruiting/InterviewDialog.h"

#include "help/Help.h"
#include "interns/Supervisors.h"
#include "look/Form.h"
#include "standing/PersonButton.h"

#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

InterviewDialog::InterviewDialog(Workspace &workspace, const Session &session, const Interview &interview, QWidget *parent)
    : Dialog(u"interview"_s, interview.id.isValid() ? tr("Edit the interview") : tr("New interview"), parent),
      m_workspace(workspace), m_session(session), m_interview(interview),
      m_day(new QDateEdit(interview.heldOn.isValid() ? interview.heldOn : workspace.store().dates().today(), this)),
      m_interviewer(new PersonButton(workspace, session, tr("Who leads the interview?"), this)),
      m_outcome(new QPlainTextEdit(interview.outcome, this))
{
    Help::setTopic(this, u"recruiting"_s);
    setHint(tr("Ask everybody the same, and only about the work. The day may lie ahead."));
    m_day->setObjectName(u"interviewDay"_s);
    m_day->setCalendarPopup(true);
    m_interviewer->setObjectName(u"interviewer"_s);
    m_outcome->setObjectName(u"interviewOutcome"_s);
    m_outcome->setTabChangesFocus(true);
    Theme::showLines(m_outcome, 3);
    auto *form = newForm();
    form->addRow(tr("Day"), m_day);
    form->addRow(tr("Led by"), m_interviewer);
    form->addRow(tr("What came of it"), m_outcome);
    body()->addLayout(form);
    connect(m_interviewer, &PersonButton::chosen, this, &InterviewDialog::showInterviewer);
    connect(addPrimary(tr("Keep the interview"), u"writeInterview"_s), &QPushButton::clicked, this, &InterviewDialog::write);
    showInterviewer(interview.interviewer);
    m_day->setFocus();
}

void InterviewDialog::showInterviewer(PersonId person)
{
    m_interviewer->show(person, knownSupervisors(m_workspace.interns().placements(m_session)));
}

void InterviewDialog::write()
{
    Interview said = m_interview;
    said.heldOn = m_day->date();
    said.interviewer = m_interviewer->person();
    said.outcome = m_outcome->toPlainText();
    auto &applications = m_workspace.applications();
    QString problem;
    if (!m_interview.id.isValid()) {
        const auto added = applications.add(m_session, said);
        problem = added ? QString() : added.error().message;
    } else {
        const auto saved = applications.save(m_session, m_interview, said);
        problem = saved ? QString() : saved.error().message;
    }
    if (!problem.isEmpty()) {
        showProblem(problem);
        return;
    }
    accept();
    Q_EMIT kept();
}

} // namespace rnf
