// The section of the intern programme, its commands, and those of reports.
#include "base/TabbedPage.h"
#include "credit/Credits.h"
#include "credit/PapersPart.h"
#include "evaluations/EvaluationsPart.h"
#include "insight/ReportsPage.h"
#include "interns/InternsPage.h"
#include "learning/LearningPart.h"
#include "recruiting/ApplicationsPage.h"
#include "recruiting/PostingsPage.h"
#include "rights/RightsChecks.h"
#include "rights/RightsPart.h"
#include "shell/CloseAccountDialog.h"
#include "shell/MainWindow.h"
#include "stipends/StipendPart.h"
#include "stipends/StipendsPage.h"

#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace rnf {

void MainWindow::makeInternPages()
{
    m_internTabs = new TabbedPage(u"internTabs"_s, tr("Interns"), m_pages);
    m_interns = new InternsPage(*m_workspace, m_session, means(), m_internTabs);
    if (may(Operation::LeadInterns))
        makeProgramPages();
    else
        m_internTabs->addPage(m_interns, internsTitle());
    m_internTabs->turnTo(m_interns);
    makePlacementParts();
}

QString MainWindow::internsTitle() const
{
    const bool isOfOthers = may(Operation::LeadInterns) || !m_session.supervised.isEmpty();
    return isOfOthers ? tr("Interns") : tr("My internship");
}

/// What of the programme is not about one placement.
void MainWindow::makeProgramPages()
{
    m_applications = new ApplicationsPage(*m_workspace, m_session, means(), m_internTabs);
    m_stipends = new StipendsPage(*m_workspace, m_session, means(), m_internTabs);
    m_postings = new PostingsPage(*m_workspace, m_session, means(), m_internTabs);
    m_internTabs->addPage(m_applications, tr("Applications"));
    m_internTabs->addPage(m_interns, tr("Placements"));
    m_internTabs->addPage(m_stipends, tr("Stipends"));
    m_internTabs->addPage(m_postings, tr("Postings"));
    connect(m_interns, &InternsPage::accountWanted, this, &MainWindow::addUser);
    connect(m_interns, &InternsPage::placementEnded, this,
            [this](PersonId person) { CloseAccountDialog::offer(*m_workspace, m_session, person, this); });
    connect(m_applications, &ApplicationsPage::placed, this, &MainWindow::showPlacement);
    connect(m_applications, &ApplicationsPage::postingsWanted, this, [this](ProgramId program) {
        goTo(m_postings);
        m_postings->showProgram(program);
    });
}

void MainWindow::showPlacement(PlacementId placement)
{
    goTo(m_interns);
    m_interns->showPlacement(placement);
}

void MainWindow::showApplication(ApplicationId application)
{
    goTo(m_applications);
    m_applications->showApplication(application);
}

/// What each of these features knows of a placement; they meet here, so that none of them needs another's page.
void MainWindow::makePlacementParts()
{
    const auto onboarding = [this](PlacementId placement) {
        OnboardingFacts facts;
        const auto found = m_workspace->interns().find(m_session, placement);
        facts.isAgreementSigned = found && m_workspace->credits().isAgreementSigned(m_session, *found);
        facts.isRightsCheckDone = m_workspace->rightsChecks().newest(m_session, placement).has_value();
        return facts;
    };
    const auto isReportSettled = [this](const Placement &placement) {
        return !placement.wantsCredit || m_workspace->credits().isSigned(m_session, placement.id);
    };
    m_interns->addPart(new LearningPart(*m_workspace, m_session, means(), onboarding), tr("Learning"));
    m_interns->addPart(new EvaluationsPart(*m_workspace, m_session, means(), isReportSettled), tr("Evaluations"));
    if (may(Operation::LeadInterns))
        addStipendPart();
    m_interns->addPart(new PapersPart(*m_workspace, m_session, means()), tr("Papers"));
    if (may(Operation::LeadInterns))
        m_interns->addPart(new RightsPart(*m_workspace, m_session, means()), tr("Rights"));
}

void MainWindow::addStipendPart()
{
    auto *stipend = new StipendPart(*m_workspace, m_session, means());
    m_interns->addPart(stipend, tr("Stipend"));
    connect(stipend, &StipendPart::monthAsked, this, [this](const QDate &month, ProgramId program, PlacementId placement) {
        goTo(m_stipends);
        m_stipends->showMonth(month, program, placement);
    });
}

void MainWindow::makeInternsMenu(QMenu *menu)
{
    addPageCommand(menu, tr("New application…"), u"add"_s, {}, m_applications, &ApplicationsPage::newApplication);
    addPageCommand(menu, tr("Make an application form…"), u"file"_s, {}, m_applications, &ApplicationsPage::makeForm);
    addPageCommand(menu, tr("Import web answers…"), u"import"_s, {}, m_applications, &ApplicationsPage::importAnswers);
    addPageCommand(menu, tr("Where applicants come from"), u"chart"_s, {}, m_applications, &ApplicationsPage::showFunnel,
                   Needs::Nothing);
    addPageCommand(menu, tr("Edit the rubric…"), u"edit"_s, {}, m_applications, &ApplicationsPage::editRubric);
    addPageCommand(menu, tr("Delete the application"), u"delete"_s, {}, m_applications,
                   &ApplicationsPage::removeApplication);
    addPageCommand(menu, tr("New posting"), u"add"_s, {}, m_postings, &PostingsPage::newPosting);
    addPageCommand(menu, tr("Delete the posting"), u"delete"_s, {}, m_postings, &PostingsPage::removePosting);
    menu->addSeparator();
    addPageCommand(menu, tr("&New placement…"), u"add"_s, {}, m_interns, &InternsPage::newPlacement);
    addPageCommand(menu, tr("&Edit programme…"), u"edit"_s, {}, m_interns, &InternsPage::editProgram);
    addPageCommand(menu, tr("Give an &account…"), u"account"_s, {}, m_interns, &InternsPage::giveAccount);
    addPageCommand(menu, tr("&Delete the placement"), u"delete"_s, {}, m_interns, &InternsPage::removePlacement);
    menu->addSeparator();
    addPageCommand(menu, tr("Calculate the stipends"), u"check"_s, {}, m_stipends, &StipendsPage::calculate);
    addPageCommand(menu, tr("Mark stipends as paid…"), u"check"_s, {}, m_stipends, &StipendsPage::markPaid);
    addPageCommand(menu, tr("Stipend rule…"), u"edit"_s, {}, m_stipends, &StipendsPage::editRule);
    addPageCommand(menu, tr("Wage rates…"), u"edit"_s, {}, m_stipends, &StipendsPage::editRates);
    menu->addSeparator();
    addPageCommand(menu, tr("Save the report’s &table…"), u"export"_s, {}, m_reports, &ReportsPage::saveTable);
    addPageCommand(menu, tr("Save the report’s &chart…"), u"chart"_s, {}, m_reports, &ReportsPage::saveChart);
}

} // namespace rnf
