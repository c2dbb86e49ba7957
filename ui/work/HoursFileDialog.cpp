#include "work/HoursFileDialog.h"

#include "help/Help.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

enum Whose { AsTheFileSays, OnScreen };

} // namespace

HoursFileDialog::HoursFileDialog(Workspace &workspace, const Session &session, WindowWork &work, PersonId onScreen,
                                 const QString &path, QWidget *parent)
    : BringInDialog(tr("Bring in hours"), path, work, parent), m_workspace(workspace), m_session(session),
      m_onScreen(onScreen.isValid() ? onScreen : workspace.accounts().personOf(session)),
      m_files(workspace.store(), workspace.people(), workspace.interns(), workspace.hours()), m_whose(new QComboBox(this))
{
    Help::setTopic(this, u"hours"_s);
    const QString name =
        m_onScreen == workspace.accounts().personOf(session) ? tr("My own") : workspace.people().nameOf(session, m_onScreen);
    m_whose->setObjectName(u"whoseHours"_s);
    m_whose->addItem(tr("As the file says"));
    m_whose->addItem(name);
    addQuestion(tr("Whose hours"), m_whose);
    chooseWhose();
    connect(m_whose, &QComboBox::currentIndexChanged, this, &HoursFileDialog::tryOut);
}

/// Whom a file names knows better than the screen whose hours they are; one that names nobody leaves no choice, and an intern
/// brings in their own.
void HoursFileDialog::chooseWhose()
{
    const bool isOnScreen = HoursFiles::namesNobody(source()) || !Policy::allows(m_session, Operation::LeadWork);
    m_whose->setCurrentIndex(isOnScreen ? OnScreen : AsTheFileSays);
    m_whose->setDisabled(isOnScreen);
}

/// Whoever works here becomes one of the people with their file, and not before.
Result<std::optional<PersonId>> HoursFileDialog::whose(bool isDryRun)
{
    if (m_whose->currentIndex() == AsTheFileSays)
        return std::optional<PersonId>();
    if (m_onScreen.isValid() || isDryRun)
        return std::optional(m_onScreen);
    const auto me = m_workspace.conversations().organizer(m_session);
    if (!me)
        return me.error();
    return std::optional(*me);
}

Result<BroughtFile> HoursFileDialog::run(bool isDryRun)
{
    const auto person = whose(isDryRun);
    if (!person)
        return person.error();
    const auto outcome = m_files.run(m_session, source(), {*person, dates(), isDryRun});
    if (!outcome)
        return outcome.error();
    return BroughtFile{outcome->sentence(), outcome->written, outcome->known,           outcome->rejects,
                       outcome->remarks(),  outcome->dates,   outcome->isDateOrderSure, outcome->action};
}

} // namespace rnf
