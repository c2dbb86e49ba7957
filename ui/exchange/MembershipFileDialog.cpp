#include "exchange/MembershipFileDialog.h"

#include "exchange/WordQuestions.h"
#include "help/Help.h"
#include "standing/StandingWords.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

WordQuestions::Choices membershipChoices()
{
    WordQuestions::Choices choices;
    for (size_t i = 0; i < keysOf(MembershipState()).size(); ++i)
        choices += {QString::fromLatin1(keysOf(MembershipState())[i]), StandingWords::state(MembershipState(i))};
    return choices;
}

} // namespace

MembershipFileDialog::MembershipFileDialog(Workspace &workspace, const Session &session, WindowWork &work,
                                           const QString &path, QWidget *parent)
    : BringInDialog(tr("Bring in memberships"), path, work, parent), m_session(session),
      m_files(workspace.store(), workspace.people()),
      m_states(new WordQuestions(u"unknownState"_s, membershipChoices(), this)), m_show(addAside({}, u"showMissing"_s))
{
    Help::setTopic(this, u"dues"_s);
    addQuestion(tr("What these words mean"), m_states);
    showQuestion(m_states, false);
    m_show->hide();
    connect(m_states, &WordQuestions::answered, this, &MembershipFileDialog::tryOut);
    connect(m_show, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT showWanted(tr("Members who are not in %1").arg(source().name()), m_missing);
    });
}

Result<BroughtFile> MembershipFileDialog::run(bool isDryRun)
{
    MembershipFileOptions options;
    options.dates = dates();
    options.isDryRun = isDryRun;
    m_states->addTo(options.meanings);
    const auto outcome = m_files.run(m_session, source(), options);
    if (!outcome)
        return outcome.error();
    m_states->ask(outcome->unknownStates);
    showQuestion(m_states, m_states->isAsking());
    m_missing = outcome->missing;
    m_show->setText(tr("Show the %n members", nullptr, int(m_missing.size())));
    m_show->setVisible(!isDryRun && !m_missing.isEmpty());
    auto rows = outcome->added + outcome->changed;
    std::ranges::sort(rows, {}, &FileRow::row);
    return BroughtFile{outcome->sentence(), rows,           outcome->known,           outcome->rejects,
                       outcome->remarks(),  outcome->dates, outcome->isDateOrderSure, outcome->action};
}

} // namespace rnf
