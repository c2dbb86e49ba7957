#include "standing/CampaignDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "standing/StandingWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

CampaignDialog::CampaignDialog(Workspace &workspace, const Session &session, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_session(session), m_campaigns(workspace.standings().campaigns(session)),
      m_which(new QComboBox(this)), m_name(new QLineEdit(this)), m_strongest(new QComboBox(this)),
      m_goal(new QSpinBox(this)), m_hasEnded(new QCheckBox(tr("This campaign has ended"), this)), m_problem(plainLabel(this))
{
    Help::setTopic(this, u"standing"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"campaignDialog"_s);
    setWindowTitle(tr("Campaigns"));
    setMinimumWidth(460);
    for (const auto &campaign : std::as_const(m_campaigns))
        m_which->addItem(campaign.name);
    m_which->addItem(tr("A new campaign"));
    m_campaigns += Campaign();
    m_campaigns.last().startOn = workspace.store().dates().today();
    m_which->setObjectName(u"campaign"_s);
    m_which->setAccessibleName(tr("Campaign"));
    m_name->setObjectName(u"campaignName"_s);
    m_strongest->setObjectName(u"campaignStrongest"_s);
    m_strongest->addItem(tr("1 is strongest with us"));
    m_strongest->addItem(tr("5 is strongest with us"));
    m_goal->setObjectName(u"campaignGoal"_s);
    m_goal->setRange(1, 100);
    m_goal->setSuffix(tr(" % of a unit"));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
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
    m_hasEnded->setObjectName(u"campaignEnded"_s);
    m_hasEnded->setToolTip(tr("The newest campaign that has not ended is the one that people are assessed for."));
    form->addRow(QString(), m_hasEnded);
    m_problem->hide();
    Theme::setTone(m_problem, Tone::Error);
    auto *write = new QPushButton(tr("Keep the campaign"), this);
    write->setObjectName(u"writeCampaign"_s);
    write->setDefault(true);
    Theme::makePrimary(write);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(write);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::section, Theme::section, Theme::section, Theme::section);
    layout->setSpacing(Theme::wide);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    connect(m_which, &QComboBox::currentIndexChanged, this, &CampaignDialog::show);
    // Words that nobody changed turn with the scale.
    connect(m_strongest, &QComboBox::activated, this, [this] {
        const QStringList before = std::exchange(m_ours, StandingWords::levels(shown()));
        for (int i = 0; i < m_words.size(); ++i) {
            if (m_words[i]->text() == before.value(i))
                m_words[i]->setText(m_ours.value(i));
        }
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(write, &QPushButton::clicked, this, &CampaignDialog::write);
    show(0);
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
        m_problem->setText(written.error().message);
        m_problem->show();
        return;
    }
    if (*written)
        Q_EMIT done(m_workspace.changes().told(m_session, *written), *written);
    accept();
}

} // namespace rnf
