#include "exchange/CallResultsDialog.h"

#include "exchange/WordQuestions.h"
#include "help/Help.h"
#include "storage/SqlValue.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The words of a vocabulary as they are called here.
template <typename Meaning>
WordQuestions::Choices choicesOf(QString (*shown)(Meaning))
{
    WordQuestions::Choices choices;
    for (size_t i = 0; i < keysOf(Meaning()).size(); ++i)
        choices += {QString::fromLatin1(keysOf(Meaning())[i]), shown(Meaning(i))};
    return choices;
}

} // namespace

CallResultsDialog::CallResultsDialog(Workspace &workspace, const Session &session, WindowWork &work, const QString &path,
                                     QWidget *parent)
    : BringInDialog(tr("Bring in call results"), path, work, parent), m_session(session),
      m_files(workspace.store(), workspace.people(), workspace.conversations(), workspace.accounts()),
      m_results(new WordQuestions(u"unknownResult"_s, choicesOf(&ConversationWords::result), this)),
      m_methods(new WordQuestions(u"unknownMethod"_s, choicesOf(&ConversationWords::method), this))
{
    Help::setTopic(this, u"conversations"_s);
    addQuestion(tr("What came of it"), m_results);
    addQuestion(tr("How they spoke"), m_methods);
    for (auto *words : {m_results, m_methods}) {
        showQuestion(words, false);
        connect(words, &WordQuestions::answered, this, &CallResultsDialog::tryOut);
    }
}

Result<BroughtFile> CallResultsDialog::run(bool isDryRun)
{
    ConversationFileOptions options;
    options.dates = dates();
    options.isDryRun = isDryRun;
    for (const auto *words : {m_results, m_methods})
        words->addTo(options.meanings);
    const auto outcome = m_files.run(m_session, source(), options);
    if (!outcome)
        return outcome.error();
    m_results->ask(outcome->unknownResults);
    m_methods->ask(outcome->unknownMethods);
    for (auto *words : {m_results, m_methods})
        showQuestion(words, words->isAsking());
    return BroughtFile{outcome->sentence(), outcome->added, outcome->known,           outcome->rejects,
                       outcome->remarks(),  outcome->dates, outcome->isDateOrderSure, outcome->action};
}

} // namespace rnf
