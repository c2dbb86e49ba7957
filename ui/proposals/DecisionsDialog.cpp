#include "proposals/DecisionsDialog.h"

#include "help/Help.h"
#include "proposals/ProposalWords.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

DecisionsDialog::DecisionsDialog(Workspace &workspace, const Session &session, const QList<DecisionToTell> &toTell,
                                 QWidget *parent)
    : Dialog(u"decisions"_s, tr("Who has to be told"), parent)
{
    Help::setTopic(this, u"wall"_s);
    setHint(tr("The decisions hold now. Nobody was written to: tell these people."));
    QStringList lines;
    for (const auto &decision : toTell) {
        QStringList names;
        const auto known = workspace.people().names(session, decision.people);
        for (const auto &person : decision.people)
            names += known.value(person);
        lines += tr("%1: “%2” is %3")
                     .arg(names.isEmpty() ? tr("Nobody is known") : names.join(u", "_s), decision.title,
                          ProposalWords::status(decision.status));
    }
    auto *text = new QPlainTextEdit(lines.join(u'\n'), this);
    text->setObjectName(u"toTell"_s);
    text->setAccessibleName(windowTitle());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    body()->addWidget(text);
    addClose();
    keepSize({560, 380});
}

} // namespace rnf
