#include "people/HeldCopiesDialog.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "workspace/Backups.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

HeldCopiesDialog::HeldCopiesDialog(Workspace &workspace, const Session &session, WindowWork &work,
                                   const QList<HeldCopy> &copies, QWidget *parent)
    : Dialog(u"heldCopies"_s, tr("Backups that hold this person"), parent), m_workspace(workspace), m_session(session),
      m_copies(copies)
{
    Help::setTopic(this, u"forget"_s);
    setHint(
        tr("The person is forgotten here. These %n backups, made by themselves, still hold them. When they are deleted, a "
           "new one is made at once, without this person.",
           nullptr, int(copies.size())));
    auto *list = new QListWidget(this);
    list->setObjectName(u"heldCopiesList"_s);
    list->setAccessibleName(windowTitle());
    for (const auto &copy : copies) {
        const QString moment = copy.takenAt.isValid() ? QLocale().toString(copy.takenAt.toLocalTime(), QLocale::ShortFormat)
                                                      : QFileInfo(copy.path).fileName();
        list->addItem(tr("%1, %2").arg(moment, QLocale().formattedDataSize(copy.bytes)));
    }
    body()->addWidget(list, 1);
    auto *folder = plainLabel(this);
    folder->setText(QDir::toNativeSeparators(workspace.backups().folder()));
    Theme::makeQuiet(folder);
    body()->addWidget(folder);
    connect(addPrimary(tr("Delete these"), u"deleteHeldCopies"_s, tr("Keep them")), &QPushButton::clicked, this,
            [this, &work] { remove(work); });
    keepSize({520, 420});
}

void HeldCopiesDialog::remove(WindowWork &work)
{
    const auto left = HeldCopies::remove(m_copies);
    const auto deleted = int(m_copies.size() - left.size());
    const bool areMade = m_workspace.backups().areAutomatic();
    const auto fresh = areMade ? m_workspace.backups().make(m_session) : Result<BackupInfo>();
    m_copies = left;
    if (!left.isEmpty())
        return showProblem(tr("%n backups could not be deleted. They are in the folder named above: delete them there.",
                              nullptr, int(left.size())));
    accept();
    if (!fresh)
        work.say(tr("Deleted %n backups. No new one could be made: %1", nullptr, deleted).arg(fresh.error().message));
    else if (!areMade)
        work.say(tr("Deleted %n backups.", nullptr, deleted));
    else
        work.say(tr("Deleted %n backups and made a new one.", nullptr, deleted));
}

} // namespace rnf
