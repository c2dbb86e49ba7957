#include "EventShots.h"

#include "events/CalendarPage.h"
#include "events/CheckInWindow.h"
#include "events/DuplicateDialog.h"
#include "events/EventsPage.h"
#include "events/InviteDialog.h"
#include "events/KindsDialog.h"
#include "events/NewEventDialog.h"
#include "events/VenueDialog.h"
#include "look/SearchField.h"
#include "print/PrintDialog.h"
#include "shell/MainWindow.h"

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

/// Every tab of an event whose name holds this word, in the usual window and in a narrow one.
void takeTabs(MainWindow &window, EventTableModel::Choice which, const QString &word, const Take &take)
{
    auto *page = window.findChild<EventsPage *>();
    page->findChild<QComboBox *>(u"eventChoice"_s)->setCurrentIndex(int(which));
    auto *events = page->findChild<QTableView *>(u"events"_s);
    const auto named = events->model()->match(events->model()->index(0, EventTableModel::Name), Qt::DisplayRole, word, 1,
                                              Qt::MatchContains);
    if (named.isEmpty())
        return;
    auto *tabs = page->findChild<QTabBar *>(u"eventTabs"_s);
    for (const int width : {1280, 900}) {
        window.resize(width, 800);
        page->focusList();
        events->selectRow(named.first().row());
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
    takeTabs(window, EventTableModel::Choice::Coming, u"conference"_s, take);
    takeTabs(window, EventTableModel::Choice::Past, u"Contract"_s, take);
    window.findChild<QComboBox *>(u"eventChoice"_s)->setCurrentIndex(0);
    pages->setCurrentIndex(1);
    window.findChild<CalendarPage *>()->focusList();
    take(window, u"month"_s);
    window.resize(900, 700);
    take(window, u"month-900"_s);
    window.resize(1280, 800);
    pages->setCurrentIndex(0);
}

} // namespace rnf
