#include "InternShots.h"

#include "evaluations/EvaluationDialog.h"
#include "evaluations/LetterDialog.h"
#include "interns/InternsPage.h"
#include "interns/PlacementDialog.h"
#include "interns/ProgramDialog.h"
#include "recruiting/ApplicationDialog.h"
#include "recruiting/Applications.h"
#include "recruiting/ApplicationsPage.h"
#include "recruiting/FunnelDialog.h"
#include "recruiting/RubricDialog.h"
#include "shell/AccountDialog.h"
#include "shell/MainWindow.h"
#include "shell/StatusBar.h"
#include "stipends/StipendRuleDialog.h"
#include "stipends/StipendsPage.h"
#include "stipends/WageRatesDialog.h"
#include "work/BoardPage.h"
#include "work/TemplateUseDialog.h"
#include "work/TemplatesDialog.h"

#include <QAbstractButton>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void takePlacements(MainWindow &window, const Take &take)
{
    auto *page = window.findChild<InternsPage *>();
    page->focusList();
    take(window, u"interns"_s);
    auto *placements = page->findChild<QTableView *>(u"placements"_s);
    placements->selectRow(3);
    take(window, u"interns-late"_s);
    placements->selectRow(0);
    auto *tabs = page->findChild<QTabBar *>(u"placementTabs"_s);
    const QStringList names{u"placement-term"_s,    u"placement-learning"_s, u"placement-evaluations"_s,
                            u"placement-stipend"_s, u"placement-papers"_s,   u"placement-rights"_s};
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        take(window, names.value(tab));
    }
    placements->selectRow(2);
    tabs->setCurrentIndex(3);
    take(window, u"placement-stipend-paid"_s);
    tabs->setCurrentIndex(2);
    for (auto *link : page->findChildren<QAbstractButton *>()) {
        if (link->objectName().startsWith(u"fillEvaluation/"_s) && link->isVisible() && link->isEnabled()) {
            link->click();
            QCoreApplication::processEvents(); // links run when they are let go
            takeDialog<EvaluationDialog>(*page, u"evaluation"_s, take);
            break;
        }
    }
    tabs->setCurrentIndex(0);
    page->newPlacement();
    takeDialog<PlacementDialog>(*page, u"placement-new"_s, take);
    page->editProgram();
    takeDialog<ProgramDialog>(*page, u"programme"_s, take);
}

void takeApplications(MainWindow &window, const Take &take)
{
    auto *page = window.findChild<ApplicationsPage *>();
    page->focusList();
    take(window, u"applications"_s);
    page->findChild<QAbstractButton *>(u"showClosed"_s)->click();
    take(window, u"applications-closed"_s);
    page->findChild<QAbstractButton *>(u"showClosed"_s)->click();
    for (const auto &program : window.workspace()->interns().programs(window.session())) {
        const auto applications = window.workspace()->applications().of(window.session(), program.id);
        const auto invited = std::ranges::find(applications, ApplicationStatus::Interview, &Application::status);
        if (invited == applications.end())
            continue;
        page->showApplication(invited->id);
        take(window, u"application"_s);
        break;
    }
    page->newApplication();
    takeDialog<ApplicationDialog>(*page, u"application-new"_s, take);
    page->showFunnel();
    takeDialog<FunnelDialog>(*page, u"funnel"_s, take);
    page->editRubric();
    takeDialog<RubricDialog>(*page, u"rubric"_s, take);
}

void takeStipends(MainWindow &window, const Take &take)
{
    auto *page = window.findChild<StipendsPage *>();
    page->focusList();
    take(window, u"stipends"_s);
    page->showMonth(window.workspace()->store().dates().today().addMonths(-1));
    take(window, u"stipends-paid"_s);
    page->editRule();
    takeDialog<StipendRuleDialog>(*page, u"stipend-rule"_s, take);
    page->editRates();
    takeDialog<WageRatesDialog>(*page, u"wage-rates"_s, take);
}

void takeTemplates(MainWindow &window, const Take &take)
{
    auto *page = window.findChild<BoardPage *>();
    page->addFromTemplate();
    takeDialog<TemplateUseDialog>(*page, u"template-use"_s, take);
    page->editTemplates();
    takeDialog<TemplatesDialog>(*page, u"templates"_s, take);
}

} // namespace

void takeInternProgram(MainWindow &window, const Take &take)
{
    constexpr int section = 5;
    window.findChild<QListWidget *>(u"rail"_s)->setCurrentRow(section);
    auto *tabs = window.findChild<QTabBar *>(u"internTabs"_s);
    tabs->setCurrentIndex(1);
    takePlacements(window, take);
    tabs->setCurrentIndex(0);
    takeApplications(window, take);
    tabs->setCurrentIndex(2);
    takeStipends(window, take);
    tabs->setCurrentIndex(3);
    take(window, u"postings"_s);
    tabs->setCurrentIndex(1);
    takeTemplates(window, take);
}

void takeOwnAccount(MainWindow &window, const Take &take)
{
    Q_EMIT window.findChild<StatusBar *>()->newUserWanted();
    takeDialog<AccountDialog>(window, u"account"_s, take);
    const Session organizer = window.session();
    const auto placements = window.workspace()->interns().placements(organizer);
    const auto intern = window.workspace()->accounts().add(organizer, u"Sam"_s, Role::Intern, placements.first().person);
    Q_EMIT window.findChild<StatusBar *>()->userChosen(intern->session());
    take(window, u"own-today"_s);
    auto *rail = window.findChild<QListWidget *>(u"rail"_s);
    rail->setCurrentRow(1);
    take(window, u"own-tasks"_s);
    window.findChild<QTabBar *>(u"taskTabs"_s)->setCurrentIndex(1);
    take(window, u"own-hours"_s);
    rail->setCurrentRow(2);
    take(window, u"own-placement"_s);
}

} // namespace rnf
