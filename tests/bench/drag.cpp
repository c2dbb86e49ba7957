// How long the schedule takes from a move of the pointer to the painted frame, while a card is dragged among 400 sessions that
// 5,000 people want 12 of each.
#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "events/Registrations.h"
#include "people/PeopleInAction.h"
#include "programme/CarriedSession.h"
#include "programme/Programmes.h"
#include "programme/ScheduleModel.h"
#include "programme/ScheduleView.h"
#include "shell/MainWindow.h"
#include "support/ScriptedPrompts.h"

#include <QAction>
#include <QApplication>
#include <QDragMoveEvent>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTextStream>

#include <random>

using namespace Qt::StringLiterals;
using namespace rnf;

namespace {

constexpr int sessionsInAll = 400, roomsInAll = 10, blocks = 40, wishesOfEach = 12, moves = 300;
constexpr int peopleInAll = 5000;

template <typename T>
T must(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(result.error().message));
    return *result;
}

/// A conference of five days.
class Conference {
public:
    explicit Conference(Workspace &workspace) : m_workspace(workspace), m_session(workspace.firstSession()) {}

    EventId make()
    {
        Events::New added;
        added.event.name = u"Conference"_s;
        added.event.hasProgramme = true;
        added.venueName = u"Congress"_s;
        EventTimes::set(added.event, QDate(2027, 3, 15), QTime(9, 0), QDate(2027, 3, 19), QTime(18, 0));
        m_event = *m_workspace.events().find(m_session, must(m_workspace.events().add(m_session, added)));
        for (int number = 0; number < roomsInAll; ++number) {
            Room room;
            room.venue = m_event.venue;
            room.name = u"Room %1"_s.arg(number + 1);
            room.seats = 60;
            m_rooms += must(m_workspace.events().add(m_session, room));
        }
        placeSessions();
        addWishes();
        return m_event.id;
    }

private:
    void placeSessions()
    {
        QList<ProgrammeSession> sessions;
        for (int number = 0; number < sessionsInAll; ++number) {
            ProgrammeSession session;
            session.event = m_event.id;
            session.title = u"Session number %1 of the conference"_s.arg(number + 1);
            session.lengthMin = 45;
            sessions += session;
        }
        m_sessions = must(m_workspace.programmes().add(m_session, sessions));
        QList<ProgrammeSlot> slots;
        for (int number = 0; number < sessionsInAll; ++number) {
            const int block = number / roomsInAll, perDay = blocks / 5;
            const QDateTime from(QDate(2027, 3, 15).addDays(block / perDay), QTime(9, 0).addSecs(block % perDay * 3600),
                                 EventTimes::zoneOf(m_event));
            ProgrammeSlot slot;
            slot.session = m_sessions[number];
            slot.room = m_rooms[number % roomsInAll];
            slot.startsAt = instantText(from);
            slot.endsAt = instantText(from.addSecs(45 * 60));
            slots += slot;
        }
        must(m_workspace.programmes().arrange(m_session, m_event.id, slots, 1));
    }

    void addWishes()
    {
        const SortKeys keys;
        QList<PersonId> people;
        must(m_workspace.store().act(m_session, Operation::EditPeople, u"Add people"_s, [&](Action &action) {
            auto writing = m_workspace.people().inAction(action);
            for (int number = 0; number < peopleInAll; ++number) {
                Person person;
                person.givenName = u"Ana"_s;
                person.familyName = u"Silva %1"_s.arg(number);
                writing.insert(person, PersonSearch::entryFor(person, keys));
                people += person.id;
            }
        }));
        auto &registrations = m_workspace.registrations();
        must(registrations.invite(m_session, m_event, people));
        std::minstd_rand random(1);
        Programmes::Picks picks;
        for (const auto &row : registrations.of(m_session, m_event.id)) {
            QSet<ProgrammeSessionId> wanted;
            while (wanted.size() < wishesOfEach)
                wanted.insert(m_sessions[qsizetype(random() % sessionsInAll)]);
            picks.insert(row.registration.id, wanted.values());
        }
        must(m_workspace.programmes().setPicks(m_session, picks));
    }

    Workspace &m_workspace;
    const Session m_session;
    Event m_event;
    QList<RoomId> m_rooms;
    QList<ProgrammeSessionId> m_sessions;
};

void turnToProgramme(MainWindow &window, EventId event)
{
    for (auto *action : window.findChildren<QAction *>()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_4))
            action->trigger();
    }
    window.findChild<EventsPage *>()->goTo(event);
    auto *tabs = window.findChild<QTabBar *>(u"eventTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == "Programme"_L1)
            tabs->setCurrentIndex(tab);
    }
}

/// Milliseconds of each move.
std::vector<double> drag(ScheduleView &view)
{
    const auto index = view.model()->index(0, 0);
    const auto &slot = static_cast<ScheduleModel *>(view.model())->slotAt(index);
    const std::unique_ptr<QMimeData> data(CarriedSession{slot.id, {}, slot.minutes(), index.data().toString()}.toMime());
    std::vector<double> times;
    std::minstd_rand random(7);
    for (int move = 0; move < moves; ++move) {
        const QPoint to(int(random() % size_t(view.viewport()->width())), int(random() % size_t(view.viewport()->height())));
        QElapsedTimer timer;
        timer.start();
        QDragMoveEvent event(to, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
        view.viewport()->repaint();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"w.rnf"_s);
    EventId event;
    {
        const auto made = Workspace::create(path, {u"Local"_s, u"Ana"_s}, {7, Dates(), {}});
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        event = Conference(**made).make();
    }
    ScriptedPrompts prompts;
    MainWindow window({{7, Dates(), {}}, {}}, prompts);
    window.resize(1600, 1000);
    window.openFile(path);
    window.show();
    turnToProgramme(window, event);
    QApplication::processEvents();
    const auto times = drag(*window.findChild<ScheduleView *>());
    QTextStream(stdout) << u"drag at 400 sessions, from move to frame: median %1 ms, p95 %2 ms, longest %3 ms (goal 16)\n"_s
                               .arg(times[times.size() / 2], 0, 'f', 1)
                               .arg(times[times.size() * 95 / 100], 0, 'f', 1)
                               .arg(times.back(), 0, 'f', 1);
    return 0;
}
