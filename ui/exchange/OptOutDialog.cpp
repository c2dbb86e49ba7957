#include "exchange/OptOutDialog.h"

#include "base/Prompts.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

OptOutDialog::OptOutDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                           QWidget *parent)
    : BringInDialog(tr("Bring in opt-outs"), path, work, parent), m_session(session),
      m_files(workspace.store(), workspace.people()), m_channel(new QComboBox(this)), m_reason(new QLineEdit(this))
{
    Help::setTopic(this, u"import"_s);
    m_channel->setObjectName(u"optOutChannel"_s);
    m_channel->addItem(tr("As the file says; else newsletters, or calls and texts"), QString());
    m_channel->addItem(tr("Newsletters"), u"bulk_email"_s);
    m_channel->addItem(tr("Any e-mail"), u"email"_s);
    m_channel->addItem(tr("Texts"), u"sms"_s);
    m_channel->addItem(tr("Calls"), u"phone"_s);
    m_channel->addItem(tr("Post"), u"mail"_s);
    m_channel->addItem(tr("Being contacted at all"), u"all"_s);
    m_reason->setObjectName(u"optOutReason"_s);
    m_reason->setPlaceholderText(tr("Stands with each of them; may be left empty"));
    addQuestion(tr("They refuse"), m_channel);
    addQuestion(tr("Reason"), m_reason);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &OptOutDialog::tryOut);
}

void OptOutDialog::start(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
{
    const QString path = means.prompts.openPath(parent, tr("Bring in opt-outs"), {}, TableFormats::openFilter());
    if (!path.isEmpty())
        (new OptOutDialog(workspace, session, means.work, path, parent))->open();
}

Result<BroughtFile> OptOutDialog::run(bool isDryRun)
{
    const auto channels = readChannels(m_channel->currentData().toString()).value_or(QList<Channel>());
    const auto outcome = m_files.run(m_session, source(), {channels, m_reason->text(), isDryRun});
    if (!outcome)
        return outcome.error();
    BroughtFile brought{outcome->sentence(), outcome->asked + outcome->remembered + outcome->comingBack, outcome->known,
                        outcome->rejects, outcome->remarks()};
    std::ranges::sort(brought.added, {}, &FileRow::row);
    brought.action = outcome->action;
    return brought;
}

} // namespace rnf
