#include "staffing/PutOnDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "staffing/ShiftWords.h"
#include "staffing/Staffing.h"
#include "standing/PersonChoice.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Whom one would ask first.
QList<PersonId> likelyOnes(Workspace &workspace, const Session &session, const ShiftFill &fill)
{
    constexpr qsizetype most = 8;
    QList<PersonId> people;
    const auto candidates = workspace.staffing().coverers(session, fill.shift, fill.role);
    for (const auto &candidate : candidates.first(qMin(most, candidates.size())))
        people += candidate.person;
    return people;
}

} // namespace

PutOnDialog::PutOnDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                         const ShiftFill &fill, QWidget *parent)
    : Dialog(u"putOn"_s, tr("Put somebody on it"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_fill(fill), m_person(new PersonChoice(workspace, session, tr("Who?"), likelyOnes(workspace, session, fill), this)),
      m_concerns(plainLabel(this, u"concerns"_s)), m_form(newForm()), m_reason(new QLineEdit(this))
{
    Help::setTopic(this, u"shifts"_s);
    const auto shift = workspace.staffing().find(session, fill.shift).value_or(VolunteerShift());
    setSubject(ShiftWords::title(shift, event));
    setHint(tr("%1: %2.").arg(fill.roleName, ShiftWords::fill(fill)));
    Theme::setTone(m_concerns, Tone::Warning);
    m_reason->setObjectName(u"concernReason"_s);
    m_reason->setPlaceholderText(tr("why it is planned all the same"));
    m_form->addRow(tr("Reason"), m_reason);
    body()->addWidget(m_person, 1);
    body()->addWidget(m_concerns);
    body()->addLayout(m_form);
    m_ask = addAside(tr("Only ask them"), u"askFirst"_s);
    m_put = addPrimary(tr("Put on the shift"), u"putOnShift"_s);
    connect(m_ask, &QPushButton::clicked, this, [this] { write(SignUpStatus::Offered); });
    connect(m_put, &QPushButton::clicked, this, [this] { write(SignUpStatus::Approved); });
    connect(m_person, &PersonChoice::chosen, this, &PutOnDialog::judge);
    connect(m_person, &PersonChoice::accepted, m_put, &QPushButton::click);
    keepSize({480, 520});
    judge();
    m_person->setFocus();
}

void PutOnDialog::judge()
{
    const PersonId person = m_person->person();
    const auto concerns = m_workspace.staffing().concerns(m_session, m_fill.shift, m_fill.role, person);
    QStringList said;
    for (const auto &concern : concerns)
        said += concern.text;
    m_concerns->setText(said.join(u'\n'));
    m_concerns->setHidden(said.isEmpty());
    m_form->setRowVisible(m_reason, ShiftJudge::needsReason(concerns));
    for (auto *button : {m_ask, m_put})
        button->setEnabled(person.isValid() && !m_workspace.isReadOnly());
    showProblem({});
}

void PutOnDialog::write(SignUpStatus status)
{
    const auto done = m_workspace.staffing().signUp(m_session, m_fill.shift, m_fill.role, m_person->person(), status,
                                                    m_reason->isVisible() ? m_reason->text() : QString());
    if (!done) {
        showProblem(done.error().message);
        if (done.error().id == "no-reason"_L1)
            m_reason->setFocus();
        return;
    }
    m_work.tell(done);
    accept();
}

} // namespace rnf
