#include "recruiting/WebAnswersDialog.h"

#include "help/Help.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QStringList remarksOn(const ApplicationOutcome &outcome)
{
    QStringList remarks;
    if (!outcome.leftOut.isEmpty())
        remarks += WebAnswersDialog::tr("Left out, because we do not keep it: %1").arg(outcome.leftOut.join(u", "_s));
    if (!outcome.prompts.isEmpty())
        remarks += WebAnswersDialog::tr("Kept as questions with their answers: %1").arg(outcome.prompts.join(u", "_s));
    return remarks;
}

} // namespace

WebAnswersDialog::WebAnswersDialog(Workspace &workspace, const Session &session, WindowWork &work,
                                   const InternProgram &program, const QString &path, QWidget *parent)
    : BringInDialog(tr("Import web answers"), path, work, parent), m_session(session), m_program(program.id),
      m_files(workspace.store(), workspace.people(), workspace.applications())
{
    Help::setTopic(this, u"recruiting"_s);
    setHeading(tr("%1 · %2").arg(source().name(), program.name));
}

Result<BroughtFile> WebAnswersDialog::run(bool isDryRun)
{
    ApplicationFileOptions options;
    options.isDryRun = isDryRun;
    options.dates = dates();
    const auto outcome = m_files.run(m_session, source(), m_program, options);
    if (!outcome)
        return outcome.error();
    BroughtFile file{outcome->sentence(),      outcome->addedRows, {}, {}, remarksOn(*outcome), outcome->dates,
                     outcome->isDateOrderSure, outcome->action};
    for (const auto &known : outcome->known)
        file.known += {known.row, known.who, known.reason};
    for (const auto &reject : outcome->rejects)
        file.leftOut += {reject.row, {}, reject.reason, {}, reject.who};
    return file;
}

} // namespace rnf
