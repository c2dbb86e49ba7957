#include "EventShots.h"

#include "events/CalendarPage.h"
#include "events/DuplicateDialog.h"
#include "events/EventsPage.h"
#include "events/KindsDialog.h"
#include "events/NewEventDialog.h"
#include "events/VenueDialog.h"
#include "shell/MainWindow.h"

#include <QComboBox>
#include <QListWidget>
#include <QTabBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using TakePicture = std::function<void(QWidget &, const QString &)>;

/// The dialog that was just opened over a page; it goes away again.
template <typename Dialog>
void takeOpened(QWidget &page, const QString &name, const TakePicture &take)
{
    const std::unique_ptr<Dialog> dialog(page.window()->findChild<Dialog *>());
    if (!dialog)
        qFatal("no dialog for %s", qPrintable(name));
    take(*dialog, name);
}

void takeAgenda(MainWindow &window, const TakePicture &take)
{
    auto *page = window.findChild<EventsPage *>();
    page->focusList();
    page->findChild<QTableView *>(u"events"_s)->selectRow(0);
    take(window, u"events"_s);
    auto *tabs = page->findChild<QTabBar *>(u"eventTabs"_s);
    const QStringList names{u"event-overview"_s, u"event-people"_s, u"event-plan"_s};
    for (int tab = 1; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        take(window, names.value(tab));
    }
    tabs->setCurrentIndex(0);
    window.resize(900, 700);
    take(window, u"events-900"_s);
    window.resize(1280, 800);
}

void takeEventDialogs(MainWindow &window, const TakePicture &take)
{
    auto *page = window.findChild<EventsPage *>();
    page->newEvent();
    if (auto *kinds = page->findChild<QComboBox *>(u"newEventKind"_s))
        kinds->setCurrentIndex(1);
    takeOpened<NewEventDialog>(*page, u"event-new"_s, take);
    page->duplicate();
    takeOpened<DuplicateDialog>(*page, u"event-duplicate"_s, take);
    page->editKinds();
    takeOpened<KindsDialog>(*page, u"event-kinds"_s, take);
    page->editVenues();
    takeOpened<VenueDialog>(*page, u"venues"_s, take);
}

} // namespace

void takeEvents(MainWindow &window, const TakePicture &take)
{
    constexpr int section = 3;
    window.findChild<QListWidget *>(u"rail"_s)->setCurrentRow(section);
    auto *pages = window.findChild<QTabBar *>(u"eventPages"_s);
    pages->setCurrentIndex(0);
    takeAgenda(window, take);
    takeEventDialogs(window, take);
    pages->setCurrentIndex(1);
    window.findChild<CalendarPage *>()->focusList();
    take(window, u"month"_s);
    window.resize(900, 700);
    take(window, u"month-900"_s);
    window.resize(1280, 800);
    pages->setCurrentIndex(0);
}

} // namespace rnf
