#include "recruiting/ApplicationFlow.h"

#include "base/WindowWork.h"
#include "help/Help.h"
#include "recruiting/ApplicationSteps.h"
#include "recruiting/OfferTermsDialog.h"
#include "recruiting/PlaceDialog.h"
#include "work/ReasonDialog.h"

using namespace Qt::StringLiterals;

namespace rnf {

ApplicationFlow::ApplicationFlow(Workspace &workspace, const Session &session, const PageMeans &means, QWidget *page)
    : QObject(page), m_workspace(workspace), m_session(session), m_means(means), m_page(page)
{
}

/// A step that cannot be gone from here is left to the service, which says why before anything is asked.
void ApplicationFlow::step(const Application &application, ApplicationStatus to)
{
    const bool isAllowed = stepsFrom(application).contains(to);
    if (isAllowed && to == ApplicationStatus::Declined)
        decline(application);
    else if (isAllowed && to == ApplicationStatus::Offered)
        offer(application);
    else if (isAllowed && to == ApplicationStatus::Placed)
        place(application);
    else
        m_means.work.tell(m_workspace.applications().step(m_session, {application}, to));
}

void ApplicationFlow::decline(const Application &application)
{
    auto *dialog = new ReasonDialog(tr("Decline"), nameOf(application), tr("Decline the application"), m_page);
    Help::setTopic(dialog, u"recruiting"_s);
    dialog->setHint(tr("The reason stays with the application, as the record of how it was decided."));
    connect(dialog, &ReasonDialog::given, this, [this, dialog, application](const QString &reason) {
        const auto done = m_workspace.applications().step(m_session, {application}, ApplicationStatus::Declined, reason);
        if (!done) {
            dialog->showProblem(done.error().message);
            return;
        }
        dialog->accept();
        m_means.work.tell(done);
    });
    dialog->open();
}

void ApplicationFlow::offer(const Application &application)
{
    const InternProgram program = programOf(application);
    const Offer usual = Applications::usualOffer(program, application, today());
    auto *dialog = new OfferTermsDialog(program, nameOf(application), usual, today(), m_page);
    connect(dialog, &OfferTermsDialog::given, this, [this, dialog, application](const Offer &terms) {
        const auto done = m_workspace.applications().offer(m_session, application, terms);
        if (!done) {
            dialog->showProblem(done.error().message);
            return;
        }
        dialog->accept();
        tellNewest();
    });
    dialog->open();
}

void ApplicationFlow::editOffer(const Application &application, const Offer &offer)
{
    auto *dialog = new OfferTermsDialog(programOf(application), nameOf(application), offer, today(), m_page);
    connect(dialog, &OfferTermsDialog::given, this, [this, dialog, offer](const Offer &terms) {
        const auto done = m_workspace.applications().save(m_session, offer, terms);
        if (!done) {
            dialog->showProblem(done.error().message);
            return;
        }
        dialog->accept();
        m_means.work.tell(done);
    });
    dialog->open();
}

void ApplicationFlow::place(const Application &application)
{
    const auto offers = m_workspace.applications().offers(m_session, application.id);
    const auto newest = offers.isEmpty() ? std::nullopt : std::optional(offers.first());
    auto *dialog = new PlaceDialog(m_workspace, m_session, programOf(application), application, newest, m_page);
    connect(dialog, &PlaceDialog::given, this, [this, dialog, application](const Placement &terms) {
        const auto done = m_workspace.applications().place(m_session, application, terms);
        if (!done) {
            dialog->showProblem(done.error().message);
            return;
        }
        dialog->accept();
        tellNewest();
        Q_EMIT placed(*done);
    });
    dialog->open();
}

InternProgram ApplicationFlow::programOf(const Application &application) const
{
    const auto programs = m_workspace.interns().programs(m_session);
    const auto found = std::ranges::find(programs, application.program, &InternProgram::id);
    return found == programs.end() ? InternProgram() : *found;
}

QString ApplicationFlow::nameOf(const Application &application) const
{
    return m_workspace.people().nameOf(m_session, application.person);
}

void ApplicationFlow::tellNewest() { m_means.work.tell(m_workspace.changes().newestOf(m_session)); }

} // namespace rnf
