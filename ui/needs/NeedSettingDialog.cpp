#include "needs/NeedSettingDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/Form.h"
#include "needs/Needs.h"
#include "needs/WallTime.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

NeedSettingDialog::NeedSettingDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                                     QWidget *parent)
    : Dialog(u"needSetting"_s, tr("Settings of needs"), parent), m_workspace(workspace), m_session(session), m_work(work),
      m_setting(workspace.needs().setting(session, event.id)), m_from(new QLineEdit(this)), m_until(new QLineEdit(this)),
      m_caregivers(new QSpinBox(this)), m_perCaregiver(new QSpinBox(this)), m_receivers(new QSpinBox(this))
{
    Help::setTopic(this, u"needs"_s);
    setSubject(event.name);
    setMinimumWidth(480);
    setHint(
        tr("How many children one caregiver may look after is a matter of law, age and house rules, and differs from place "
           "to place. Look it up for yours; the program does not know it. This is not legal advice."));
    body()->addLayout(makeForm());
    auto *write = addPrimary(tr("Keep the settings"), u"writeNeedSetting"_s);
    write->setDisabled(workspace.isReadOnly());
    connect(write, &QPushButton::clicked, this, &NeedSettingDialog::write);
    m_from->setFocus();
}

QLayout *NeedSettingDialog::makeForm()
{
    constexpr int most = 10'000;
    const bool isOpen = m_setting.careFromMin < m_setting.careUntilMin;
    m_from->setObjectName(u"careFrom"_s);
    m_until->setObjectName(u"careUntil"_s);
    m_from->setText(WallTime::shown(m_setting.careFromMin, isOpen));
    m_until->setText(WallTime::shown(m_setting.careUntilMin, isOpen));
    for (const auto &[box, name, value] : {std::tuple(m_caregivers, u"caregivers"_s, m_setting.caregivers),
                                           {m_perCaregiver, u"childrenPerCaregiver"_s, m_setting.childrenPerCaregiver},
                                           {m_receivers, u"receivers"_s, m_setting.receivers}}) {
        box->setObjectName(name);
        box->setRange(0, most);
        box->setValue(value);
    }
    m_perCaregiver->setSpecialValueText(tr("not looked up yet"));
    auto *form = newForm();
    form->addRow(tr("Children’s room opens at"), m_from);
    form->addRow(tr("and closes at"), m_until);
    form->addRow(tr("Caregivers at once"), m_caregivers);
    form->addRow(tr("Children per caregiver"), m_perCaregiver);
    form->addRow(tr("Receivers in stock"), m_receivers);
    return form;
}

void NeedSettingDialog::write()
{
    NeedSetting after = m_setting;
    const bool hasHours = !m_from->text().trimmed().isEmpty() || !m_until->text().trimmed().isEmpty();
    const auto from = WallTime::read(m_from->text()), until = WallTime::readEnd(m_until->text());
    if (hasHours && (!from || !until))
        return showProblem(tr("The room needs both times. Type them like 9:00 and 17:00, or leave both empty."));
    after.careFromMin = hasHours ? *from : 0;
    after.careUntilMin = hasHours ? *until : 0;
    after.caregivers = m_caregivers->value();
    after.childrenPerCaregiver = m_perCaregiver->value();
    after.receivers = m_receivers->value();
    const auto saved = m_workspace.needs().saveSetting(m_session, after);
    if (!saved)
        return showProblem(saved.error().message);
    accept();
    m_work.tell(saved);
}

} // namespace rnf
