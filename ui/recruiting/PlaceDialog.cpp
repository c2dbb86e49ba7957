#include "recruiting/PlaceDialog.h"

#include "help/Help.h"
#include "interns/RuleLabels.h"
#include "interns/Supervisors.h"
#include "interns/TermDates.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "standing/PersonButton.h"

#include <QDateEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

int weeksOf(const InternProgram &program, const Application &application, const std::optional<Offer> &offer)
{
    if (offer && offer->weeks > 0)
        return offer->weeks;
    return application.weeks > 0 ? application.weeks : program.minWeeks;
}

} // namespace

PlaceDialog::PlaceDialog(Workspace &workspace, const Session &session, const InternProgram &program,
                         const Application &application, const std::optional<Offer> &offer, QWidget *parent)
    : Dialog(u"place"_s, tr("Place as an intern"), parent), m_workspace(workspace), m_session(session), m_program(program),
      m_usual(Applications::usualPlacement(application, offer)), m_weeks(weeksOf(program, application, offer)),
      m_start(new QDateEdit(m_usual.startOn.isValid() ? m_usual.startOn : workspace.store().dates().today(), this)),
      m_supervisor(new PersonButton(workspace, session, tr("Who supervises them?"), this)),
      m_dates(plainLabel(this, u"placeDates"_s)), m_fit(plainLabel(this, u"placeFit"_s))
{
    Help::setTopic(this, u"recruiting"_s);
    setSubject(workspace.people().nameOf(session, application.person));
    m_start->setObjectName(u"placeStart"_s);
    m_start->setCalendarPopup(true);
    m_supervisor->setObjectName(u"placeSupervisor"_s);
    auto *form = newForm();
    form->addRow(tr("First day"), m_start);
    form->addRow(QString(), m_dates);
    form->addRow(tr("Supervisor"), m_supervisor);
    form->addRow(QString(), m_fit);
    body()->addLayout(form);
    connect(m_start, &QDateEdit::dateChanged, this, &PlaceDialog::showTerm);
    connect(m_supervisor, &PersonButton::chosen, this, &PlaceDialog::showSupervisor);
    connect(addPrimary(tr("Make the placement"), u"writePlace"_s), &QPushButton::clicked, this,
            [this] { Q_EMIT given(terms()); });
    m_fit->setVisible(m_usual.weekMin > 0);
    showFit(m_fit, m_program, m_usual.weekMin);
    showSupervisor({});
    showTerm();
    m_start->setFocus();
}

Placement PlaceDialog::terms() const
{
    Placement terms = m_usual;
    terms.startOn = m_start->date();
    terms.endOn = TermDates::lastDay(terms.startOn, m_weeks);
    terms.supervisor = m_supervisor->person();
    return terms;
}

void PlaceDialog::showSupervisor(PersonId person)
{
    m_supervisor->show(person, knownSupervisors(m_workspace.interns().placements(m_session)));
}

void PlaceDialog::showTerm() { showDates(m_dates, m_program, terms(), m_workspace.store().dates().today()); }

} // namespace rnf
