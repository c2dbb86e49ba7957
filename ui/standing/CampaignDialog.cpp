#include "standing/CampaignDialog.h"

#include "help/Help.h"
#include "look/Form.h"
#include "standing/StandingWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace rnf {

CampaignDialog::CampaignDialog(Workspace &workspace, const Session &session, QWidget *parent)
    : Dialog(u"campaign"_s, tr("Campaigns"), parent), m_workspace(workspace), m_session(session),
      m_campaigns(workspace.standings().campaigns(session)), m_which(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_strongest(new QComboBox(this)), m_goal(new QSpinBox(this)),
      m_hasEnded(new QCheckBox(tr("This campaign has ended"), this))
{
    Help::setTopic(this, u"standing"_s);
    fillChoices();
    body()->addLayout(makeForm());
    connect(m_which, &QComboBox::currentIndexChanged, this, &CampaignDialog::show);
    connect(m_strongest, &QComboBox::activated, this, &CampaignDialog::turnWords);
    connect(addPrimary(tr("Keep the campaign"), u"writeCampaign"_s), &QPushButton::clicked, this, &CampaignDialog::write);
    show(0);
}

void CampaignDialog::fillChoices()
{
    for (const auto &campaign : std::as_const(m_campaigns))
        m_which->addItem(campaign.name);
    m_which->addItem(tr("A new campaign"));
    m_campaigns += Campaign();
    m_campaigns.last().startOn = m_workspace.store().dates().today();
    m_which->setObjectName(u"campaign"_s);
    m_which->setAccessibleName(tr("Campaign"));
    m_name->setObjectName(u"campaignName"_s);
    m_strongest->setObjectName(u"campaignStrongest"_s);
    m_strongest->addItem(tr("1 is strongest with us"));
    m_strongest->addItem(tr("5 is strongest with us"));
    m_goal->setObjectName(u"campaignGoal"_s);
    m_goal->setRange(1, 100);
    m_goal->setSuffix(tr(" % of a unit"));
    m_hasEnded->setObjectName(u"campaignEnded"_s);
    m_hasEnded->setToolTip(tr("The newest campaign that has not ended is the one that people are assessed for."));
}

QFormLayout *CampaignDialog::makeForm()
{
    auto *form = newForm();
    form->addRow(tr("Campaign"), m_which);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Scale"), m_strongest);
    for (int value = 1; value <= Campaign::levels; ++value) {
        auto *word = new QLineEdit(this);
        word->setObjectName(u"level/%1"_s.arg(value));
        form->addRow(tr("%1 means").arg(value), word);
        m_words += word;
    }
    form->addRow(tr("Goal for cards"), m_goal);
    form->addRow(QString(), m_hasEnded);
    return form;
}

/// Words that nobody changed turn with the scale.
void CampaignDialog::turnWords()
{
    const QStringList before = std::exchange(m_ours, StandingWords::levels(shown()));
    for (int i = 0; i < m_words.size(); ++i) {
        if (m_words[i]->text() == before.value(i))
            m_words[i]->setText(m_ours.value(i));
    }
}

void CampaignDialog::show(int which)
{
    const auto &campaign = m_campaigns[which];
    m_name->setText(campaign.name);
    m_strongest->setCurrentIndex(int(campaign.strongest));
    m_goal->setValue(campaign.cardGoal);
    m_hasEnded->setChecked(campaign.endOn.isValid());
    m_ours = StandingWords::levels(campaign);
    const QStringList words = m_workspace.standings().levelLabels(m_session, campaign);
    for (int i = 0; i < m_words.size(); ++i)
        m_words[i]->setText(words.value(i));
}

Campaign CampaignDialog::shown() const
{
    Campaign campaign = m_campaigns[m_which->currentIndex()];
    campaign.name = m_name->text();
    campaign.strongest = Strongest(m_strongest->currentIndex());
    campaign.cardGoal = m_goal->value();
    if (m_hasEnded->isChecked() != campaign.endOn.isValid())
        campaign.endOn = m_hasEnded->isChecked() ? m_workspace.store().dates().today() : QDate();
    return campaign;
}

void CampaignDialog::write()
{
    QStringList words;
    for (const auto *word : std::as_const(m_words))
        words += word->text();
    const auto written = m_workspace.standings().saveCampaign(m_session, shown(), words);
    if (!written) {
        showProblem(written.error().message);
        return;
    }
    if (*written)
        Q_EMIT done(m_workspace.changes().told(m_session, *written), *written);
    accept();
}

} // namespace rnf
