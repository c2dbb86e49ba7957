#include "programme/HolderLetters.h"

#include "base/WindowWork.h"
#include "letters/LettersDialog.h"
#include "programme/PersonSessions.h"

namespace rnf {

void HolderLetters::open(Workspace &workspace, const Session &session, const PageMeans &means, const ScheduleFacts &facts,
                         QWidget *parent)
{
    const auto people = PersonSessions(facts).people();
    if (people.isEmpty()) {
        means.work.say(tr("Nobody holds a session yet."));
        return;
    }
    const QString name = tr("Who holds sessions of “%1”").arg(facts.event.name);
    auto *dialog = new LettersDialog(workspace, session, means, people, name, parent);
    dialog->setProgramme(facts.event.id);
    dialog->open();
}

} // namespace rnf
