#include "ProgrammeShots.h"

#include "print/PrintDialog.h"
#include "programme/ProgrammeHandOut.h"
#include "programme/RulesDialog.h"
#include "programme/SessionDialog.h"
#include "programme/SessionQuestionsDialog.h"
#include "programme/SessionSignUpsDialog.h"
#include "programme/TracksDialog.h"
#include "programme/VersionsDialog.h"
#include "programme/WishesDialog.h"
#include "proposals/CardDialog.h"
#include "proposals/CriteriaDialog.h"
#include "proposals/KeyBallotsDialog.h"
#include "proposals/OpenVoteDialog.h"
#include "proposals/ScreenVoteDialog.h"
#include "proposals/TallyDialog.h"
#include "proposals/WallPart.h"
#include "proposals/WallTimer.h"
#include "proposals/WallTimesDialog.h"
#include "shell/MainWindow.h"

#include <QAction>
#include <QPushButton>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool turnTo(MainWindow &window, const QString &tab)
{
    auto *tabs = window.findChild<QTabBar *>(u"eventTabs"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        if (tabs->tabText(i) == tab)
            tabs->setCurrentIndex(i);
    }
    return tabs->tabText(tabs->currentIndex()) == tab;
}

/// Those that a menu opens do so when it is gone.
void ask(QWidget &page, const QString &action)
{
    page.findChild<QAction *>(action)->trigger();
    QCoreApplication::processEvents();
}

void takeProgrammeDialogs(MainWindow &window, const Take &take)
{
    window.findChild<QPushButton *>(u"newSession"_s)->click();
    takeDialog<SessionDialog>(window, u"session"_s, take);
    ask(window, u"handOutProgramme"_s);
    takeDialog<ProgrammeHandOut>(window, u"programme-hand-out"_s, take);
    ask(window, u"versions"_s);
    takeDialog<VersionsDialog>(window, u"programme-versions"_s, take);
    ask(window, u"wishes"_s);
    takeDialog<WishesDialog>(window, u"programme-wishes"_s, take);
    ask(window, u"signUps"_s);
    takeDialog<SessionSignUpsDialog>(window, u"session-sign-ups"_s, take);
    ask(window, u"questions"_s);
    takeDialog<SessionQuestionsDialog>(window, u"session-questions"_s, take);
    ask(window, u"tracks"_s);
    takeDialog<TracksDialog>(window, u"programme-tracks"_s, take);
    ask(window, u"conflictRules"_s);
    takeDialog<RulesDialog>(window, u"programme-rules"_s, take);
    ask(window, u"printProgramme"_s);
    takeDialog<PrintDialog>(window, u"print-programme"_s, take);
}

void takeCards(WallPart &wall, const Take &take)
{
    wall.goTo(WallStep::Cards);
    take(*wall.window(), u"wall-cards"_s);
    wall.findChild<QPushButton *>(u"newCard"_s)->click();
    takeDialog<CardDialog>(wall, u"wall-card"_s, take);
    ask(wall, u"criteriaAsked"_s);
    takeDialog<CriteriaDialog>(wall, u"wall-criteria"_s, take);
    wall.findChild<QPushButton *>(u"printCards"_s)->click();
    takeDialog<PrintDialog>(wall, u"print-cards"_s, take);
}

void takeVotes(WallPart &wall, const Take &take)
{
    const auto click = [&wall](const QString &button) { wall.window()->findChild<QPushButton *>(button)->click(); };
    wall.goTo(WallStep::Votes);
    take(*wall.window(), u"wall-votes"_s);
    click(u"openVote"_s);
    takeDialog<OpenVoteDialog>(wall, u"wall-vote-new"_s, take);
    click(u"openVote"_s);
    click(u"startVote"_s);
    QCoreApplication::processEvents();
    take(*wall.window(), u"wall-vote-open"_s);
    click(u"tallyVotes"_s);
    takeDialog<TallyDialog>(wall, u"wall-tally"_s, take);
    click(u"keyBallots"_s);
    takeDialog<KeyBallotsDialog>(wall, u"wall-ballots"_s, take);
    click(u"castVotes"_s);
    takeDialog<ScreenVoteDialog>(wall, u"wall-screen-vote"_s, take);
    click(u"printBallots"_s);
    takeDialog<PrintDialog>(wall, u"print-ballots"_s, take);
    click(u"closeVote"_s);
    QCoreApplication::processEvents();
}

void takePlaces(WallPart &wall, const Take &take)
{
    const auto click = [&wall](const QString &button) { wall.findChild<QPushButton *>(button)->click(); };
    wall.goTo(WallStep::Place);
    take(*wall.window(), u"wall-empty"_s);
    click(u"wallTimesAsked"_s);
    takeDialog<WallTimesDialog>(wall, u"wall-times"_s, take);
    click(u"placeCards"_s);
    QCoreApplication::processEvents();
    take(*wall.window(), u"wall-placed"_s);
    click(u"printWall"_s);
    takeDialog<PrintDialog>(wall, u"print-wall"_s, take);
    click(u"showTimer"_s);
    takeDialog<WallTimer>(wall, u"wall-timer"_s, take);
    wall.goTo(WallStep::Publish);
    take(*wall.window(), u"wall-publish"_s);
    click(u"printRoomSheets"_s);
    takeDialog<PrintDialog>(wall, u"print-rooms"_s, take);
}

} // namespace

void takeProgramme(MainWindow &window, const Take &take)
{
    if (turnTo(window, MainWindow::tr("Programme")))
        takeProgrammeDialogs(window, take);
    if (!turnTo(window, MainWindow::tr("Wall")))
        return;
    auto &wall = *window.findChild<WallPart *>();
    takeCards(wall, take);
    takeVotes(wall, take);
    takePlaces(wall, take);
}

} // namespace rnf
