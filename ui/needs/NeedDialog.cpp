#include "needs/NeedDialog.h"

#include "base/WindowWork.h"
#include "events/Registrations.h"
#include "help/Help.h"
#include "look/Form.h"
#include "needs/ComingPeople.h"
#include "needs/NeedWords.h"
#include "needs/Needs.h"
#include "standing/PersonButton.h"
#include "standing/PersonChoice.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

NeedDialog::NeedDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, const Need &need,
                       QWidget *parent)
    : Dialog(u"need"_s, need.id.isValid() ? tr("Edit a need") : tr("Add a need"), parent), m_workspace(workspace),
      m_session(session), m_work(work), m_event(event), m_need(need), m_kind(new QComboBox(this)),
      m_status(new QComboBox(this)), m_detail(new QLineEdit(need.detail, this)), m_reason(new QLineEdit(need.reason, this)),
      m_owner(new PersonButton(workspace, session, tr("Who sees to it?"), this))
{
    Help::setTopic(this, u"needs"_s);
    setSubject(event.name);
    setMinimumWidth(480);
    if (!need.id.isValid())
        askWho();
    body()->addLayout(makeForm());
    auto *write = addPrimary(need.id.isValid() ? tr("Keep the need") : tr("Add the need"), u"writeNeed"_s);
    write->setDisabled(workspace.isReadOnly());
    connect(write, &QPushButton::clicked, this, &NeedDialog::write);
    connect(m_status, &QComboBox::currentIndexChanged, this, &NeedDialog::takeStatus);
    takeStatus();
    m_who ? m_who->setFocus() : m_detail->setFocus();
}

void NeedDialog::askWho()
{
    m_who = new PersonChoice(m_workspace, m_session, tr("Who? Type a name"),
                             ComingPeople::of(m_workspace, m_session, m_event.id), this);
    body()->addWidget(m_who);
    connect(m_who, &PersonChoice::accepted, m_kind, qOverload<>(&QWidget::setFocus));
}

QLayout *NeedDialog::makeForm()
{
    m_kind->setObjectName(u"needKind"_s);
    for (size_t kind = 0; kind < keysOf(NeedKind{}).size(); ++kind)
        m_kind->addItem(NeedWords::kind(NeedKind(kind)));
    m_kind->setCurrentIndex(m_need.id.isValid() ? int(m_need.kind) : 0);
    m_status->setObjectName(u"needStatus"_s);
    for (size_t status = 0; status < keysOf(NeedStatus{}).size(); ++status)
        m_status->addItem(NeedWords::status(NeedStatus(status)));
    m_status->setCurrentIndex(int(m_need.status));
    m_detail->setObjectName(u"needDetail"_s);
    m_detail->setPlaceholderText(tr("vegan · from the station, Friday at 5 · two steps at most"));
    m_reason->setObjectName(u"needReason"_s);
    m_reason->setPlaceholderText(tr("what whoever calls them should say"));
    m_owner->setObjectName(u"needOwner"_s);
    const QList<PersonId> likely = m_event.lead.isValid() ? QList{m_event.lead} : QList<PersonId>();
    m_owner->show(m_need.owner, likely);
    connect(m_owner, &PersonButton::chosen, m_owner, [this, likely](PersonId person) { m_owner->show(person, likely); });
    auto *form = newForm();
    form->addRow(tr("Kind"), m_kind);
    form->addRow(tr("What exactly"), m_detail);
    form->addRow(tr("State"), m_status);
    form->addRow(tr("Why not"), m_reason);
    form->addRow(tr("Who sees to it"), m_owner);
    return form;
}

void NeedDialog::takeStatus()
{
    const bool cannot = NeedStatus(m_status->currentIndex()) == NeedStatus::Cannot;
    m_reason->setEnabled(cannot);
}

std::optional<RegistrationId> NeedDialog::registration()
{
    if (!m_who)
        return m_need.registration;
    const auto found = ComingPeople::registrationOf(m_workspace, m_session, m_event.id, m_who->person());
    if (!found)
        showProblem(found.error().message);
    return found ? std::optional(*found) : std::nullopt;
}

void NeedDialog::write()
{
    const auto registration = this->registration();
    if (!registration)
        return;
    Need after = m_need;
    after.registration = *registration;
    after.kind = NeedKind(m_kind->currentIndex());
    after.detail = m_detail->text();
    after.status = NeedStatus(m_status->currentIndex());
    after.reason = m_reason->text();
    after.owner = m_owner->person();
    if (m_need.id.isValid()) {
        const auto saved = m_workspace.needs().save(m_session, m_need, after);
        if (!saved)
            return showProblem(saved.error().message);
        accept();
        m_work.tell(saved);
        return;
    }
    const auto added = m_workspace.needs().add(m_session, after);
    if (!added)
        return showProblem(added.error().message);
    accept();
    m_work.tell(m_workspace.changes().newestOf(m_session));
    Q_EMIT kept(*added);
}

} // namespace rnf
