#include "stipends/WageRateDialog.h"

#include "base/Money.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

WageRateDialog::WageRateDialog(Workspace &workspace, const Session &session, const WageRate &rate, QWidget *parent)
    : Dialog(u"wageRate"_s, tr("Minimum wage"), parent), m_workspace(workspace), m_session(session), m_rate(rate),
      m_place(new QComboBox(this)), m_validFrom(new QDateEdit(this)), m_amount(new QLineEdit(this)),
      m_source(new QLineEdit(rate.source, this))
{
    Help::setTopic(this, u"stipends"_s);
    setHint(
        tr("It holds from its day until the next rate of the place. Note where it is written, and let counsel confirm it."));
    m_place->setObjectName(u"wagePlace"_s);
    m_validFrom->setObjectName(u"wageValidFrom"_s);
    m_amount->setObjectName(u"wageAmount"_s);
    m_source->setObjectName(u"wageSource"_s);
    m_validFrom->setCalendarPopup(true);
    m_validFrom->setDate(rate.validFromOn.isValid() ? rate.validFromOn : workspace.store().dates().today());
    m_amount->setText(rate.centsPerHour > 0 ? Money::shown(rate.centsPerHour) : QString());
    m_amount->setPlaceholderText(u"17.00"_s);
    m_source->setPlaceholderText(tr("law, notice or web page"));
    fillPlaces();
    auto *form = newForm();
    form->addRow(tr("Place"), m_place);
    form->addRow(tr("Valid from"), m_validFrom);
    form->addRow(tr("An hour"), m_amount);
    form->addRow(tr("Source"), m_source);
    body()->addLayout(form);
    connect(addPrimary(tr("Keep the rate"), u"writeWage"_s), &QPushButton::clicked, this, &WageRateDialog::write);
    m_place->setFocus();
}

/// Those that programmes and rates name; any other can be typed.
void WageRateDialog::fillPlaces()
{
    QStringList places;
    for (const auto &program : m_workspace.interns().programs(m_session))
        places += program.jurisdiction;
    for (const auto &rate : m_workspace.stipends().rates(m_session))
        places += rate.jurisdiction;
    places.removeAll(QString());
    places.removeDuplicates();
    m_place->setEditable(true);
    m_place->addItems(places);
    m_place->setCurrentText(m_rate.jurisdiction.isEmpty() ? places.value(0) : m_rate.jurisdiction);
    m_place->lineEdit()->setPlaceholderText(u"US-NY-NYC"_s);
}

void WageRateDialog::write()
{
    const auto cents = Money::read(m_amount->text());
    if (!cents) {
        showProblem(tr("“%1” is no amount. Type “17” or “17.00”.").arg(m_amount->text()));
        m_amount->setFocus();
        return;
    }
    WageRate said = m_rate;
    said.jurisdiction = m_place->currentText().trimmed();
    said.validFromOn = m_validFrom->date();
    said.centsPerHour = *cents;
    said.source = m_source->text().trimmed();
    auto &stipends = m_workspace.stipends();
    const auto written = m_rate.isShipped() ? [&]() -> Result<qint64> {
        const auto added = stipends.add(m_session, said);
        return added ? Result<qint64>(added->value) : Result<qint64>(added.error());
    }()
        : stipends.save(m_session, m_rate, said);
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    accept();
    if (*written > 0)
        Q_EMIT kept();
}

} // namespace rnf
