#include "volunteers/OfferDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/PersonChoice.h"
#include "volunteers/OfferEdit.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

OfferDialog::OfferDialog(Workspace &workspace, const Session &session, const QList<PersonId> &likely, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_session(session),
      m_who(new PersonChoice(workspace, session, tr("Who offers help? Type a name"), likely, this)),
      m_contactLabel(new QLabel(tr("Phone or e-mail"), this)), m_contact(new QLineEdit(this)),
      m_offer(new OfferEdit(workspace.store().dates().today(), this)), m_said(new QLineEdit(this)),
      m_skills(new QLineEdit(this)), m_problem(plainLabel(this, u"offerProblem"_s)),
      m_take(new QPushButton(tr("Save the offer"), this))
{
    Help::setTopic(this, u"volunteers"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"offerDialog"_s);
    setWindowTitle(tr("New offer of help"));
    setMinimumWidth(540); // the four kinds of offer side by side
    m_who->offerNew();
    constexpr int hitsHeight = 212;
    m_who->setFixedHeight(hitsHeight);
    m_contact->setObjectName(u"offerContact"_s);
    m_said->setObjectName(u"offerSaid"_s);
    m_said->setPlaceholderText(tr("I have an hour on Thursdays"));
    m_skills->setObjectName(u"offerSkills"_s);
    m_skills->setPlaceholderText(tr("Spanish; driving"));
    m_problem->hide();
    Theme::setTone(m_problem, Tone::Error);
    m_take->setObjectName(u"takeOffer"_s);
    Theme::makePrimary(m_take);
    m_contactLabel->setBuddy(m_contact);
    m_offer->form()->insertRow(0, m_contactLabel, m_contact);
    m_offer->form()->insertRow(1, tr("In their words"), m_said);
    m_offer->form()->addRow(tr("Skills"), m_skills);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addWidget(m_who);
    layout->addWidget(m_offer);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_who, &PersonChoice::chosen, this, &OfferDialog::showChoice);
    // Enter goes on from the name, and from a line of text it is done.
    for (auto *button : {cancel, m_take})
        button->setAutoDefault(false);
    connect(m_who, &PersonChoice::accepted, this, [this] { (m_contact->isVisible() ? m_contact : m_said)->setFocus(); });
    for (auto *line : {m_contact, m_said, m_skills})
        connect(line, &QLineEdit::returnPressed, m_take, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
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
        m_problem->setText(taken.error().message);
        m_problem->show();
        return;
    }
    accept();
    Q_EMIT this->taken(m_workspace.changes().told(m_session, taken->action), taken->action);
}

} // namespace rnf
