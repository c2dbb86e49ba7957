#include "volunteers/OfferDialog.h"

#include "help/Help.h"
#include "standing/PersonChoice.h"
#include "volunteers/OfferEdit.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

OfferDialog::OfferDialog(Workspace &workspace, const Session &session, const QList<PersonId> &likely, QWidget *parent)
    : Dialog(u"offer"_s, tr("New offer of help"), parent), m_workspace(workspace), m_session(session),
      m_who(new PersonChoice(workspace, session, tr("Who offers help? Type a name"), likely, this)),
      m_contactLabel(new QLabel(tr("Phone or e-mail"), this)), m_contact(new QLineEdit(this)),
      m_offer(new OfferEdit(workspace.store().dates().today(), this)), m_said(new QLineEdit(this)),
      m_skills(new QLineEdit(this))
{
    Help::setTopic(this, u"volunteers"_s);
    setMinimumWidth(540); // the four kinds of offer side by side
    m_who->offerNew();
    constexpr int hitsHeight = 212;
    m_who->setFixedHeight(hitsHeight);
    m_contact->setObjectName(u"offerContact"_s);
    m_said->setObjectName(u"offerSaid"_s);
    m_said->setPlaceholderText(tr("I have an hour on Thursdays"));
    m_skills->setObjectName(u"offerSkills"_s);
    m_skills->setPlaceholderText(tr("Spanish; driving"));
    m_contactLabel->setBuddy(m_contact);
    m_offer->form()->insertRow(0, m_contactLabel, m_contact);
    m_offer->form()->insertRow(1, tr("In their words"), m_said);
    m_offer->form()->addRow(tr("Skills"), m_skills);
    body()->addWidget(m_who);
    body()->addWidget(m_offer);
    m_take = addPrimary(tr("Save the offer"), u"takeOffer"_s);
    connect(m_who, &PersonChoice::chosen, this, &OfferDialog::showChoice);
    connect(m_who, &PersonChoice::accepted, this, [this] { (m_contact->isVisible() ? m_contact : m_said)->setFocus(); });
    connect(m_take, &QPushButton::clicked, this, &OfferDialog::take);
    m_who->setFocus();
    showChoice();
}

/// How to reach somebody is asked of whoever is new only.
void OfferDialog::showChoice()
{
    const bool isNew = !m_who->newName().isEmpty();
    m_contact->setVisible(isNew);
    m_contactLabel->setVisible(isNew);
    m_take->setEnabled(isNew || m_who->person().isValid());
}

void OfferDialog::take()
{
    const auto offer = m_offer->offer();
    m_offer->showProblem();
    if (!offer)
        return;
    const auto taken =
        m_workspace.volunteers().take(m_session, {m_who->person(), m_who->newName(), m_contact->text(), m_said->text(),
                                                  *offer, m_skills->text().split(u';', Qt::SkipEmptyParts)});
    if (!taken) {
        showProblem(taken.error().message);
        return;
    }
    accept();
    Q_EMIT this->taken(m_workspace.changes().told(m_session, taken->action), taken->action);
}

} // namespace rnf
