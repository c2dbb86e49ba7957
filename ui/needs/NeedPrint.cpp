#include "needs/NeedPrint.h"

#include "base/WindowWork.h"
#include "events/EventWords.h"
#include "needs/Needs.h"
#include "print/PaperSource.h"
#include "print/PrintDialog.h"

namespace rnf {

void NeedPrint::open(Workspace &workspace, const Session &session, const PageMeans &means, const Event &event,
                     const QString &title, const Paper &paper, QWidget *parent)
{
    const auto note = [&workspace, session, event, title]() -> Result<PrintSource::Noted> {
        const auto noted = workspace.needs().notePrinted(session, event);
        if (!noted)
            return noted.error();
        return PrintSource::Noted{tr("Printed: %1.").arg(title), 0};
    };
    const FrameWords words{title, EventWords::when(event), session.name, workspace.store().dates().today()};
    auto *source = new PaperSource(words, paper, tr("%1. This paper tells what people trusted you with.").arg(title), note);
    auto *dialog = new PrintDialog(*source, means.prompts, parent);
    source->setParent(dialog);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, &work = means.work] { work.say(dialog->outcome().text); });
    dialog->open();
}

} // namespace rnf
