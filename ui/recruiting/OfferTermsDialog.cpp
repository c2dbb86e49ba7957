#include "recruiting/OfferTermsDialog.h"

#include "base/Money.h"
#include "help/Help.h"
#include "interns/RuleLabels.h"
#include "interns/TermDates.h"
#include "look/Form.h"
#include "look/PlainLabel.h"
#include "recruiting/ApplicationJudgement.h"
#include "work/HoursText.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {

OfferTermsDialog::OfferTermsDialog(const InternProgram &program, const QString &name, const Offer &offer, const QDate &today,
                                   QWidget *parent)
    : Dialog(u"offerTerms"_s, offer.id.isValid() ? tr("Change the offer") : tr("Offer a place"), parent), m_program(program),
      m_offer(offer), m_hours(new QLineEdit(HoursText::shown(offer.weekMin), this)), m_weeks(new QSpinBox(this)),
      m_stipend(new QLineEdit(offer.stipendCents > 0 ? Money::shown(offer.stipendCents) : QString(), this)),
      m_until(new QDateEdit(offer.expiresOn.isValid() ? offer.expiresOn : today.addDays(offerDays), this)),
      m_fit(plainLabel(this, u"offerFit"_s))
{
    Help::setTopic(this, u"recruiting"_s);
    setSubject(name);
    setHint(tr("An offer usually holds for %n days. Until it is answered, it keeps a place.", nullptr, offerDays));
    layOut();
    auto *write = addPrimary(offer.id.isValid() ? tr("Keep the offer") : tr("Make the offer"), u"writeOffer"_s);
    connect(m_hours, &QLineEdit::textChanged, this, &OfferTermsDialog::showRules);
    connect(m_stipend, &QLineEdit::textChanged, this, &OfferTermsDialog::showRules);
    connect(write, &QPushButton::clicked, this, &OfferTermsDialog::give);
    showRules();
    m_hours->selectAll();
    m_hours->setFocus();
}

void OfferTermsDialog::layOut()
{
    m_hours->setObjectName(u"offerHours"_s);
    m_hours->setPlaceholderText(tr("20 or 7:30"));
    m_weeks->setObjectName(u"offerWeeks"_s);
    m_weeks->setRange(1, TermDates::mostWeeks);
    m_weeks->setValue(m_offer.weeks > 0 ? m_offer.weeks : m_program.minWeeks);
    m_stipend->setObjectName(u"offerStipend"_s);
    m_stipend->setPlaceholderText(tr("none"));
    m_until->setObjectName(u"offerUntil"_s);
    m_until->setCalendarPopup(true);
    auto *form = newForm();
    form->addRow(tr("Hours a week"), m_hours);
    form->addRow(QString(), m_fit);
    form->addRow(tr("Weeks"), m_weeks);
    form->addRow(tr("Stipend a month"), m_stipend);
    form->addRow(tr("Holds until"), m_until);
    body()->addLayout(form);
}

void OfferTermsDialog::showRules()
{
    const int minutes = HoursText::read(m_hours->text()).value_or(0);
    m_fit->setVisible(minutes > 0);
    showFit(m_fit, m_program, minutes);
    showProblem({});
}

void OfferTermsDialog::give()
{
    const auto minutes = HoursText::read(m_hours->text());
    if (minutes.value_or(0) <= 0) {
        showProblem(tr("Type how many hours a week are offered: “20” or “7:30”."));
        m_hours->setFocus();
        return;
    }
    const auto cents = Money::read(m_stipend->text());
    if (!cents || *cents < 0) {
        showProblem(tr("“%1” is no amount. Type “500” or “500.00”, or leave it empty.").arg(m_stipend->text()));
        m_stipend->setFocus();
        return;
    }
    Offer terms = m_offer;
    terms.weekMin = *minutes;
    terms.weeks = m_weeks->value();
    terms.stipendCents = *cents;
    terms.expiresOn = m_until->date();
    Q_EMIT given(terms);
}

} // namespace rnf
