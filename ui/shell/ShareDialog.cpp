#include "shell/ShareDialog.h"

#include "base/Prompts.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "storage/SharedFile.h"
#include "storage/WorkspaceFile.h"
#include "workspace/Workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

QString ShareCopy::path() const { return folder.filePath(QFileInfo(original).fileName()); }

QString ShareCopy::day() const
{
    const QLocale locale;
    return takenAt.isValid() ? locale.toString(QDateTime(takenOn, takenAt), QLocale::ShortFormat)
                             : locale.toString(takenOn, QLocale::ShortFormat);
}

ShareDialog::ShareDialog(const QString &path, WorkspaceLock::FileSystemOf fileSystemOf, Prompts &prompts, QWidget *parent)
    : Dialog(u"share"_s, tr("This file lies on a network"), parent), m_path(WorkspaceFile::trueName(path)),
      m_fileSystemOf(std::move(fileSystemOf)), m_prompts(prompts), m_doing(plainLabel(this, u"shareDoing"_s))
{
    Help::setTopic(this, u"safety"_s);
    setHint(tr("%1 lies on a network share. Two computers that write to it there can damage it, so it is not opened there. "
               "Choose how to go on:")
                .arg(QFileInfo(m_path).fileName()));
    setMinimumWidth(600);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(Theme::wide);
    choices->setVerticalSpacing(Theme::wide);
    choices->setColumnStretch(1, 1);
    const auto *here = addChoice(choices, tr("Use it here alone…"),
                                 tr("When one person keeps the list. The file moves to this computer, once its copy was "
                                    "checked; a note on the share says who has it."),
                                 u"shareMove"_s);
    const auto *server =
        addChoice(choices, tr("Set up an office server"),
                  tr("When several people work in the list at the same time. It takes a computer that stays "
                     "switched on in the office, with Debian or Ubuntu, and somebody who looks after it: an "
                     "hour at first, then five minutes a month."),
                  u"shareServer"_s);
    addServerLink(choices);
    const auto *copy =
        addChoice(choices, tr("Open a copy to read"),
                  tr("Shows the file as it is now, without changing anything. What others change later is not in "
                     "it, and the copy goes when you close it."),
                  u"shareCopy"_s);
    body()->addLayout(choices);
    body()->addWidget(m_doing);
    Theme::makeQuiet(m_doing);
    m_doing->hide();
    addLeave();
    connect(here, &QPushButton::clicked, this, &ShareDialog::moveHere);
    connect(server, &QPushButton::clicked, this, [this] { Help::show(u"office"_s, this); });
    connect(copy, &QPushButton::clicked, this, &ShareDialog::copyToRead);
    connect(this, &ShareDialog::progressed, this,
            [this](int percent) { m_doing->setText(tr("Copying and comparing … %1 %").arg(percent)); });
}

QPushButton *ShareDialog::addChoice(QGridLayout *choices, const QString &text, const QString &about, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAccessibleDescription(about);
    auto *label = plainLabel(this);
    label->setText(about);
    Theme::makeQuiet(label);
    const int row = choices->rowCount();
    choices->addWidget(button, row, 0, Qt::AlignTop);
    choices->addWidget(label, row, 1, Qt::AlignTop);
    m_choices += button;
    return button;
}

/// For whoever has one already.
void ShareDialog::addServerLink(QGridLayout *choices)
{
    auto *link = new QPushButton(tr("Connect to an office server…"), this);
    link->setObjectName(u"shareConnect"_s);
    Theme::makeLink(link);
    choices->addWidget(link, choices->rowCount(), 1, Qt::AlignLeft);
    m_choices += link;
    connect(link, &QPushButton::clicked, this, [this] {
        m_isServerWanted = true;
        accept();
    });
}

void ShareDialog::moveHere()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    QString target = m_prompts.savePath(this, tr("Where to keep it"), QDir(folder).filePath(QFileInfo(m_path).fileName()),
                                        tr("Workspaces (*.rnf)"));
    if (target.isEmpty())
        return;
    if (QFileInfo(target).suffix().isEmpty())
        target += u".rnf"_s;
    run([file = SharedFile(m_path, systemUser()), target,
         fileSystemOf = m_fileSystemOf](const Job &job) { return file.moveTo(target, fileSystemOf, job); },
        [this, target] { m_movedTo = target; });
}

void ShareDialog::copyToRead()
{
    const auto copy = std::make_shared<std::unique_ptr<ShareCopy>>(
        std::make_unique<ShareCopy>(QTemporaryDir(), m_path, QDate::currentDate()));
    run([file = SharedFile(m_path, systemUser()),
         target = (*copy)->path()](const Job &job) { return file.copyTo(target, job); },
        [this, copy] { m_copy = std::move(*copy); });
}

void ShareDialog::run(const std::function<Result<>(const Job &)> &work, const std::function<void()> &done)
{
    m_job = std::make_shared<Job>();
    m_job->onProgress = [this](qint64 read, qint64 total) { Q_EMIT progressed(int(100 * read / qMax<qint64>(1, total))); };
    showRunning(true);
    m_work.run(tr("Copying …"), [this, job = m_job, work, done]() -> WindowWork::Conclusion {
        return [this, done, answer = work(*job)] {
            m_job.reset();
            showRunning(false);
            if (!answer) {
                showProblem(answer.error().message);
                return;
            }
            done();
            accept();
        };
    });
}

void ShareDialog::showRunning(bool isRunning)
{
    showProblem({});
    m_doing->setText(tr("Copying and comparing …"));
    m_doing->setVisible(isRunning);
    for (auto *choice : std::as_const(m_choices))
        choice->setEnabled(!isRunning);
}

void ShareDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        Dialog::reject();
}

} // namespace rnf
