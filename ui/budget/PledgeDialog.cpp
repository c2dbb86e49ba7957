#include "budget/PledgeDialog.h"

#include "help/Help.h"

#include <QComboBox>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace rnf {

PledgeDialog::PledgeDialog(Workspace &workspace, const Session &session, WindowWork &work, const Event &event,
                           const QString &path, QWidget *parent)
    : BringInDialog(tr("Bring in pledges"), path, work, parent), m_session(session), m_files(workspace.store()),
      m_event(event.id), m_fundraiser(new QComboBox(this))
{
    Help::setTopic(this, u"budget"_s);
    setHint(tr("Each reward becomes a line of income with how many and how much. The same fundraising page again brings its "
               "lines up "
               "to date. No name is kept."));
    m_fundraiser->setObjectName(u"pledgeFundraiser"_s);
    m_fundraiser->setEditable(true);
    m_fundraiser->addItems(workspace.budgets().pledgeSources(session, event.id));
    m_fundraiser->setCurrentText(PledgeFiles::fundraiserOf(source()));
    addQuestion(tr("Fundraising page"), m_fundraiser);
    connect(m_fundraiser->lineEdit(), &QLineEdit::editingFinished, this, &PledgeDialog::tryOut);
    connect(m_fundraiser, &QComboBox::activated, this, &PledgeDialog::tryOut);
}

Result<BroughtFile> PledgeDialog::run(bool isDryRun)
{
    const auto outcome = m_files.run(m_session, source(), m_event, m_fundraiser->currentText(), isDryRun);
    if (!outcome)
        return outcome.error();
    BroughtFile brought;
    brought.sentence = outcome->sentence();
    brought.added = outcome->written;
    brought.known = outcome->known;
    brought.leftOut = outcome->rejects;
    brought.remarks = outcome->remarks();
    brought.action = outcome->action;
    return brought;
}

} // namespace rnf
