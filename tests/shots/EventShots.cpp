#include "EventShots.h"
#include "ProgrammeShots.h"

#include "budget/BudgetLineDialog.h"
#include "budget/PartnersDialog.h"
#include "events/CalendarPage.h"
#include "events/CheckInWindow.h"
#include "events/DuplicateDialog.h"
#include "events/EventsPage.h"
#include "events/InviteDialog.h"
#include "events/KindsDialog.h"
#include "events/NewEventDialog.h"
#include "events/RegistrationKindsDialog.h"
#include "events/VenueDialog.h"
#include "look/SearchField.h"
#include "needs/NeedDialog.h"
#include "print/PrintDialog.h"
#include "shell/MainWindow.h"
#include "staffing/PutOnDialog.h"
#include "staffing/ShiftDialog.h"
#include "telling/TellDialog.h"

#include <QAction>
#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

void takeAgenda(MainWindow &window, const Take &take)
{
    auto *page = window.findChild<EventsPage *>();
    page->focusList();
    page->findChild<QTableView *>(u"events"_s)->selectRow(0);
    take(window, u"events"_s);
    auto *tabs = page->findChild<QTabBar *>(u"eventTabs"_s);
    for (const int tab : {1, 2}) {
        tabs->setCurrentIndex(tab);
        take(window, tab == 1 ? u"event-people"_s : u"event-plan"_s);
    }
    tabs->setCurrentIndex(0);
    window.resize(900, 700);
    take(window, u"events-900"_s);
    window.resize(1280, 800);
}

void takeDialogs(MainWindow &window, const Take &take)
{
    auto *page = window.findChild<EventsPage *>();
    page->findChild<QAction *>(u"registrationKindsWanted"_s)->trigger();
    takeDialog<RegistrationKindsDialog>(*page, u"registration-kinds"_s, take);
    const auto click = [page](const QString &button) { page->findChild<QPushButton *>(button)->click(); };
    click(u"addNeed"_s);
    takeDialog<NeedDialog>(*page, u"need"_s, take);
    click(u"makeShifts"_s);
    takeDialog<ShiftDialog>(*page, u"shifts-make"_s, take);
    click(u"putOn"_s);
    takeDialog<PutOnDialog>(*page, u"shift-put-on"_s, take);
    click(u"addExpense"_s);
    takeDialog<BudgetLineDialog>(*page, u"budget-line"_s, take);
    click(u"openPartners"_s);
    takeDialog<PartnersDialog>(*page, u"partners"_s, take);
    page->tellPeople();
    takeDialog<TellDialog>(window, u"tell"_s, take);
    page->printBadges();
    takeDialog<PrintDialog>(window, u"badges"_s, take);
}

/// Every tab of the first event whose name holds this word, in the usual window and in a narrow one.
void takeTabs(MainWindow &window, const QString &word, const Take &take)
{
    auto *page = window.findChild<EventsPage *>();
    const auto events = window.workspace()->events().all(window.session());
    const auto event = std::ranges::find_if(events, [&](const Event &one) { return one.name.contains(word); });
    auto *tabs = page->findChild<QTabBar *>(u"eventTabs"_s);
    for (const int width : {1280, 900}) {
        window.resize(width, 800);
        page->goTo(event->id);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            take(window, u"%1-%2-%3"_s.arg(word.toLower(), QString::number(tab), QString::number(width)));
        }
        tabs->setCurrentIndex(0);
    }
    window.resize(1280, 800);
}

/// The other two pages of what people need.
void takeNeeds(MainWindow &window, const Take &take)
{
    auto *page = window.findChild<EventsPage *>();
    auto *tabs = page->findChild<QTabBar *>(u"eventTabs"_s);
    tabs->setCurrentIndex(3);
    auto *pages = page->findChild<QTabBar *>(u"needPages"_s);
    for (const int one : {1, 2}) {
        pages->setCurrentIndex(one);
        take(window, one == 1 ? u"needs-children"_s : u"needs-interpretation"_s);
    }
    pages->setCurrentIndex(0);
    tabs->setCurrentIndex(0);
}

void takeDoor(CheckInWindow &door, const Take &take)
{
    auto *box = door.findChild<SearchField *>(u"doorBox"_s);
    const auto type = [box](const QString &text) {
        box->setText(text);
        Q_EMIT box->searched(text);
    };
    type(u"ros"_s);
    take(door, u"door"_s);
    type(u"Nora Quinn"_s);
    Q_EMIT box->returnPressed();
    take(door, u"door-walk-in"_s);
    delete &door;
}

void takeEventDialogs(MainWindow &window, const Take &take)
{
    auto *page = window.findChild<EventsPage *>();
    page->newEvent();
    if (auto *kinds = page->findChild<QComboBox *>(u"newEventKind"_s))
        kinds->setCurrentIndex(1);
    takeDialog<NewEventDialog>(*page, u"event-new"_s, take);
    page->duplicate();
    takeDialog<DuplicateDialog>(*page, u"event-duplicate"_s, take);
    page->editKinds();
    takeDialog<KindsDialog>(*page, u"event-kinds"_s, take);
    page->editVenues();
    takeDialog<VenueDialog>(*page, u"venues"_s, take);
    page->findChild<QTabBar *>(u"eventTabs"_s)->setCurrentIndex(1);
    page->findChild<QPushButton *>(u"invite"_s)->click();
    takeDialog<InviteDialog>(*page, u"event-invite"_s, take);
    page->findChild<QPushButton *>(u"printSignIn"_s)->click();
    takeDialog<PrintDialog>(*page, u"print-sign-in"_s, take);
    page->findChild<QPushButton *>(u"openDoor"_s)->click();
    takeDoor(*window.findChild<CheckInWindow *>(), take);
    page->findChild<QTabBar *>(u"eventTabs"_s)->setCurrentIndex(0);
}

} // namespace

void takeEvents(MainWindow &window, const Take &take)
{
    constexpr int section = 3;
    window.findChild<QListWidget *>(u"rail"_s)->setCurrentRow(section);
    auto *pages = window.findChild<QTabBar *>(u"eventPages"_s);
    pages->setCurrentIndex(0);
    takeAgenda(window, take);
    takeEventDialogs(window, take);
    takeTabs(window, u"Contract"_s, take);
    takeTabs(window, u"conference"_s, take);
    takeProgramme(window, take);
    takeNeeds(window, take);
    takeDialogs(window, take);
    pages->setCurrentIndex(1);
    window.findChild<CalendarPage *>()->focusList();
    take(window, u"month"_s);
    window.resize(900, 700);
    take(window, u"month-900"_s);
    window.resize(1280, 800);
    pages->setCurrentIndex(0);
}

} // namespace rnf
