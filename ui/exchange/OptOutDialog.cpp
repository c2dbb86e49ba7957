#include "exchange/OptOutDialog.h"

#include "base/Prompts.h"
#include "exchange/RejectsFile.h"
#include "exchange/TableFormats.h"
#include "help/Help.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {

OptOutDialog::OptOutDialog(Workspace &workspace, const Session &session, const PageMeans &means, const QString &path,
                           QWidget *parent)
    : BringInDialog(tr("Bring in opt-outs"), path, means.work, parent), m_session(session), m_workspace(workspace.path()),
      m_prompts(means.prompts), m_files(workspace.store(), workspace.people()), m_channel(new QComboBox(this)),
      m_reason(new QLineEdit(this)), m_save(addAside(tr("Save the rows to mend…"), u"saveOptOutRejects"_s))
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
    m_save->hide();
    connect(m_channel, &QComboBox::currentIndexChanged, this, &OptOutDialog::tryOut);
    connect(m_save, &QPushButton::clicked, this, &OptOutDialog::saveRejects);
}

void OptOutDialog::start(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *parent)
{
    const QString path = means.prompts.openPath(parent, tr("Bring in opt-outs"), {}, TableFormats::openFilter());
    if (!path.isEmpty())
        (new OptOutDialog(workspace, session, means, path, parent))->open();
}

Result<BroughtFile> OptOutDialog::run(bool isDryRun)
{
    const auto channels = readChannels(m_channel->currentData().toString()).value_or(QList<Channel>());
    const auto outcome = m_files.run(m_session, source(), {channels, m_reason->text(), isDryRun});
    m_toMend = outcome ? outcome->toMend() : QList<RowProblem>();
    m_save->setVisible(!m_toMend.isEmpty());
    if (!outcome)
        return outcome.error();
    BroughtFile brought{outcome->sentence(), outcome->asked + outcome->remembered + outcome->comingBack, outcome->known,
                        outcome->rejects, outcome->remarks()};
    std::ranges::sort(brought.added, {}, &FileRow::row);
    brought.action = outcome->action;
    return brought;
}

void OptOutDialog::saveRejects()
{
    const QString name = QFileInfo(source().name()).completeBaseName() + tr(" – rows to mend.csv");
    const QString path =
        TableFormats::withSuffix(m_prompts.savePath(this, tr("Save the rows to mend"), name, TableFormats::csv().filter()));
    if (path.isEmpty())
        return;
    if (const auto refused = refusedRejects(path, source(), m_workspace)) {
        showProblem(refused->message);
        return;
    }
    const auto written = writeRejects(source(), m_toMend, path);
    showProblem(written ? QString() : written.error().message);
}

} // namespace rnf
