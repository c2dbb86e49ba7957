#include "needs/PurgeDialog.h"

#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "help/Help.h"
#include "look/PlainLabel.h"
#include "look/Theme.h"
#include "needs/Needs.h"
#include "workspace/Backups.h"

#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

PurgeDialog::PurgeDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event, QWidget *parent)
    : Dialog(u"purge"_s, tr("Purge needs"), parent)
{
    Help::setTopic(this, u"needs"_s);
    setSubject(EventWords::named(event));
    setMinimumWidth(480);
    const int rows = workspace.needs().purgeable(session, event.id);
    auto *told = plainLabel(this, u"purgeTold"_s);
    told->setText(
        tr("Needs, children, who may collect them, and when they came and went: %n rows are deleted here and taken "
           "out of the history, too. This cannot be undone. That it was done stays in the history.",
           nullptr, rows));
    body()->addWidget(told);
    auto *copies = plainLabel(this, u"purgeCopies"_s);
    QStringList said{tr("Out of reach are backups, exports and paper made before: delete those yourself.")};
    const BackupFolder folder(workspace.backups().folder());
    if (const auto count = folder.names().size(); count > 0)
        said += tr("%n backups that keep all of it are in %1.", nullptr, int(count))
                    .arg(QDir::toNativeSeparators(folder.path()));
    if (const QString second = workspace.backups().secondPlace().folder; !second.isEmpty())
        said += tr("So do those in the second place, %1.").arg(QDir::toNativeSeparators(second));
    copies->setText(said.join(u'\n'));
    Theme::makeQuiet(copies);
    body()->addWidget(copies);
    auto *write = addPrimary(tr("Purge %n rows for good", nullptr, rows), u"writePurge"_s);
    connect(write, &QPushButton::clicked, this, [this, &workspace, &session, &work, event] {
        const auto purged = workspace.needs().purge(session, event);
        if (!purged)
            return showProblem(purged.error().message);
        accept();
        work.say(workspace.changes().told(session, *purged));
    });
    leaveButton()->setFocus();
}

} // namespace rnf
