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
      m_onScreen(onScreen), m_files(workspace.store(), workspace.people(), workspace.interns(), workspace.hours()),
      m_whose(new QComboBox(this))
{
    Help::setTopic(this, u"hours"_s);
    const QString name =
        onScreen == workspace.accounts().personOf(session) ? tr("My own") : workspace.people().nameOf(session, onScreen);
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
    const auto tried = m_files.run(m_session, source(), {.isDryRun = true});
    const bool isOnScreen = (!tried && tried.error().id == "whose"_L1) || !Policy::allows(m_session, Operation::LeadInterns);
    m_whose->setCurrentIndex(isOnScreen ? OnScreen : AsTheFileSays);
    m_whose->setDisabled(isOnScreen);
}

Result<PersonId> HoursFileDialog::whose()
{
    if (m_whose->currentIndex() == AsTheFileSays)
        return PersonId();
    if (!m_onScreen.isValid()) {
        const auto me = m_workspace.conversations().organizer(m_session);
        if (!me)
            return me.error();
        m_onScreen = *me;
    }
    return m_onScreen;
}

Result<BroughtFile> HoursFileDialog::run(bool isDryRun)
{
    const auto person = whose();
    if (!person)
        return person.error();
    const auto outcome = m_files.run(m_session, source(), {*person, dates(), isDryRun});
    if (!outcome)
        return outcome.error();
    return BroughtFile{outcome->sentence(), outcome->written,         outcome->known, outcome->rejects, {},
                       outcome->dates,      outcome->isDateOrderSure, outcome->action};
}

} // namespace rnf
