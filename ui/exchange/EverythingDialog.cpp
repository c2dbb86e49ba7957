#include "exchange/EverythingDialog.h"

#include "help/Help.h"
#include "look/PlainLabel.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace rnf {

EverythingDialog::EverythingDialog(Workspace &workspace, const Session &session, Prompts &prompts, QWidget *parent)
    : Dialog(u"everything"_s, tr("Export everything"), parent), m_session(session), m_prompts(prompts),
      m_export(workspace.store(), workspace.organization())
{
    Help::setTopic(this, u"export"_s);
    setHint(tr("A folder with all tables as lists, the scans, the whole history, and a dictionary of what is where. Any "
               "spreadsheet opens the lists, and Rank & File makes the same workspace of the folder again."));
    auto *warning = plainLabel(this, u"everythingWarning"_s);
    warning->setText(WholeExport::warning());
    warning->setWordWrap(true);
    body()->addWidget(warning);
    m_write = addPrimary(tr("Choose where to…"), u"writeEverything"_s);
    connect(m_write, &QPushButton::clicked, this, &EverythingDialog::write);
    connect(&m_running, &QFutureWatcherBase::finished, this, &EverythingDialog::finished);
}

EverythingDialog::~EverythingDialog()
{
    m_job.cancel();
    m_running.waitForFinished();
}

void EverythingDialog::write()
{
    const QString within = m_prompts.folderPath(this, tr("Where to put the folder"));
    if (within.isEmpty())
        return;
    m_write->setEnabled(false);
    m_write->setText(tr("Writing …"));
    m_running.setFuture(QtConcurrent::run([this, folder = QDir(within).filePath(m_export.freeName(within))] {
        return m_export.write(m_session, folder, m_job);
    }));
}

void EverythingDialog::finished()
{
    const auto done = m_running.result();
    if (done) {
        m_outcome =
            tr("Wrote everything to the folder %1, which is not protected.").arg(QDir::toNativeSeparators(done->folder));
        accept();
        return;
    }
    showProblem(done.error().message);
    m_write->setText(tr("Choose where to…"));
    m_write->setEnabled(true);
}

void EverythingDialog::reject()
{
    m_job.cancel();
    m_running.waitForFinished();
    Dialog::reject();
}

} // namespace rnf
