#include "shell/UpgradeDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "storage/SharedUpgrade.h"
#include "storage/WorkspacePlace.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

UpgradeDialog::UpgradeDialog(const QString &place, const Schema &schema, const QString &backupFolder, QWidget *parent)
    : Dialog(u"upgrade"_s, tr("Upgrade the office's workspace?"), parent), m_place(place), m_schema(schema),
      m_backupFolder(backupFolder), m_again(addAside(tr("Look again"), u"lookAgain"_s)),
      m_upgrade(addPrimary(tr("Upgrade for everybody"), u"upgradeShared"_s, tr("Not now"))),
      m_who(plainLabel(this, u"upgradeWho"_s))
{
    Help::setTopic(this, u"office"_s);
    setMinimumWidth(560);
    setHint(
        tr("This version of Rank & File (%1) changes the workspace %2 for everybody: whoever has an older version cannot "
           "open it afterwards, until they update too. A copy of now is written to this computer first.")
            .arg(QStringLiteral(RNF_VERSION), WorkspacePlace::nameOf(place)));
    body()->addWidget(m_who);
    connect(m_again, &QPushButton::clicked, this, &UpgradeDialog::look);
    connect(m_upgrade, &QPushButton::clicked, this, &UpgradeDialog::upgrade);
    look();
}

void UpgradeDialog::look()
{
    showProblem({});
    m_upgrade->setEnabled(false);
    m_again->setEnabled(false);
    m_who->setText(tr("Asking the server who is connected …"));
    m_work.run(tr("Asking the server …"), [this, place = m_place]() -> WindowWork::Conclusion {
        return [this, older = SharedUpgrade::whoMustUpdate(place)] { showWho(older); };
    });
}

void UpgradeDialog::showWho(const Result<QList<ConnectedProgram>> &older)
{
    const bool mayGo = older && older->isEmpty();
    m_again->setEnabled(true);
    m_again->setVisible(!mayGo);
    m_upgrade->setEnabled(mayGo);
    m_who->setVisible(bool(older));
    if (!older) {
        showProblem(older.error().message);
        return;
    }
    m_who->setText(
        mayGo ? tr("Nobody with an older version is connected now. Tell everybody to update.")
              : tr("Connected now: %1. They must close Rank & File and update it first.").arg(SharedUpgrade::named(*older)));
    Theme::setTone(m_who, mayGo ? Tone::Normal : Tone::Warning);
    (mayGo ? m_upgrade : m_again)->setFocus();
}

void UpgradeDialog::upgrade()
{
    m_isUpgrading = true;
    m_upgrade->setEnabled(false);
    leaveButton()->setEnabled(false);
    showProblem({});
    m_who->setText(tr("Writing a copy, then upgrading …"));
    m_work.run(tr("Upgrading …"), [this]() -> WindowWork::Conclusion {
        return [this, done = SharedUpgrade::run(m_place, m_schema, m_backupFolder, QDateTime::currentDateTimeUtc())] {
            m_isUpgrading = false;
            leaveButton()->setEnabled(true);
            if (done) {
                m_copy = *done;
                accept();
                return;
            }
            look();
            showProblem(done.error().message);
        };
    });
}

void UpgradeDialog::reject()
{
    if (!m_isUpgrading)
        Dialog::reject();
}

} // namespace rnf
