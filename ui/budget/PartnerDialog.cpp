#include "budget/PartnerDialog.h"

#include "base/AddOrSave.h"
#include "base/WindowWork.h"
#include "budget/BudgetWords.h"
#include "budget/PartnerSteps.h"
#include "help/Help.h"
#include "look/Form.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

PartnerDialog::PartnerDialog(Workspace &workspace, const Session &session, WindowWork &work,
                             const EventOrganization &partner, QWidget *parent)
    : Dialog(u"partner"_s, partner.id.isValid() ? tr("Partner") : tr("Add a partner"), parent), m_workspace(workspace),
      m_session(session), m_work(work), m_partner(partner), m_name(new QLineEdit(partner.name, this)),
      m_role(new QComboBox(this)), m_stage(new QComboBox(this)), m_level(new QLineEdit(partner.level, this)),
      m_pledged(new MoneyEdit(u"partnerPledged"_s, partner.pledgedCents, this)),
      m_received(new MoneyEdit(u"partnerReceived"_s, partner.receivedCents, this)),
      m_logoOn(new PastDayEdit(u"partnerLogoOn"_s, partner.logoOn, this)),
      m_thankedOn(new PastDayEdit(u"partnerThankedOn"_s, partner.thankedOn, this)),
      m_perks(new QPlainTextEdit(partner.perks, this))
{
    Help::setTopic(this, u"budget"_s);
    setMinimumWidth(480);
    makeForm();
    auto *keep = addPrimary(partner.id.isValid() ? tr("Keep the partner") : tr("Add the partner"), u"writePartner"_s);
    keep->setDisabled(workspace.isReadOnly());
    connect(keep, &QPushButton::clicked, this, &PartnerDialog::write);
    if (partner.id.isValid()) {
        auto *away = addAside(tr("Delete the partner"), u"deletePartner"_s);
        away->setDisabled(workspace.isReadOnly());
        connect(away, &QPushButton::clicked, this, &PartnerDialog::remove);
    }
    m_name->setFocus();
}

void PartnerDialog::makeForm()
{
    m_name->setObjectName(u"partnerName"_s);
    m_name->setPlaceholderText(tr("an organization"));
    offerOrganizations(m_name, m_workspace.budgets().organizationNames(m_session));
    m_role->setObjectName(u"partnerRole"_s);
    for (size_t each = 0; each < keysOf(PartnerRole{}).size(); ++each)
        m_role->addItem(BudgetWords::role(PartnerRole(each)));
    m_role->setCurrentIndex(int(m_partner.role));
    m_stage->setObjectName(u"partnerStage"_s);
    for (size_t each = 0; each < keysOf(PartnerStage{}).size(); ++each)
        m_stage->addItem(BudgetWords::stage(PartnerStage(each)));
    setStage(m_partner.stage);
    m_level->setObjectName(u"partnerLevel"_s);
    m_level->setPlaceholderText(tr("Gold, or what you call it"));
    m_perks->setObjectName(u"partnerPerks"_s);
    m_perks->setTabChangesFocus(true);
    constexpr int lines = 2;
    Theme::showLines(m_perks, lines);
    auto *form = newForm();
    form->addRow(tr("Organization"), m_name);
    form->addRow(tr("Role"), m_role);
    form->addRow(tr("Level"), m_level);
    form->addRow(tr("Pledged"), m_pledged);
    form->addRow(tr("Received so far"), m_received);
    form->addRow(tr("How far"), m_stage);
    form->addRow(tr("Logo came on"), m_logoOn);
    form->addRow(tr("Thanked on"), m_thankedOn);
    form->addRow(tr("They get"), m_perks);
    body()->addLayout(form);
    const auto showThanks = [this, form] { form->setRowVisible(m_thankedOn, stage() == PartnerStage::Thanked); };
    connect(m_stage, &QComboBox::currentIndexChanged, this, showThanks);
    for (auto *amount : {m_pledged, m_received})
        connect(amount, &QLineEdit::textEdited, this, &PartnerDialog::followAmounts);
    showThanks();
}

PartnerStage PartnerDialog::stage() const { return PartnerStage(m_stage->currentIndex()); }

void PartnerDialog::setStage(PartnerStage stage) { m_stage->setCurrentIndex(int(stage)); }

void PartnerDialog::followAmounts()
{
    EventOrganization typed;
    QString problem;
    if (!m_pledged->read(typed.pledgedCents, problem) || !m_received->read(typed.receivedCents, problem))
        return;
    const bool isBeforePaying = stage() < PartnerStage::Paid || stage() == PartnerStage::Declined;
    if (typed.receivedCents > 0 && isBeforePaying)
        setStage(PartnerStage::Paid);
    else if (!PartnerSteps::canBe(stage(), typed))
        setStage(PartnerStage::Pledged);
}

bool PartnerDialog::read(EventOrganization &partner)
{
    partner.name = m_name->text().trimmed();
    partner.role = PartnerRole(m_role->currentIndex());
    partner.stage = stage();
    partner.level = m_level->text().trimmed();
    partner.perks = m_perks->toPlainText().trimmed();
    QString problem;
    const QDate today = m_workspace.store().dates().today();
    const auto isGood = [&](QLineEdit *edit, bool couldBeRead) {
        if (!couldBeRead) {
            showProblem(problem);
            edit->setFocus();
        }
        return couldBeRead;
    };
    return isGood(m_pledged, m_pledged->read(partner.pledgedCents, problem))
        && isGood(m_received, m_received->read(partner.receivedCents, problem))
        && isGood(m_logoOn, m_logoOn->read(partner.logoOn, today, problem))
        && isGood(m_thankedOn, m_thankedOn->read(partner.thankedOn, today, problem));
}

void PartnerDialog::write()
{
    EventOrganization after = m_partner;
    if (!read(after))
        return;
    const auto done = addOrSave(m_workspace, m_session, m_workspace.budgets(), m_partner, after);
    if (!done)
        return showProblem(done.error().message);
    m_work.tell(done);
    accept();
    Q_EMIT kept(after.id);
}

void PartnerDialog::remove()
{
    const auto removed = m_workspace.budgets().remove(m_session, m_partner);
    if (!removed)
        return showProblem(removed.error().message);
    accept();
    m_work.tell(removed);
    Q_EMIT kept(m_partner.id);
}

} // namespace rnf
