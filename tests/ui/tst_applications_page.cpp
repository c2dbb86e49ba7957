#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "accounts/Accounts.h"
#include "interns/InternsPage.h"
#include "interns/TermDates.h"
#include "recruiting/ApplicationDialog.h"
#include "recruiting/ApplicationModel.h"
#include "recruiting/ApplicationsPage.h"
#include "recruiting/AvailabilityGrid.h"
#include "recruiting/FunnelDialog.h"
#include "recruiting/OfferTermsDialog.h"
#include "recruiting/PlaceDialog.h"
#include "recruiting/ReviewPart.h"
#include "recruiting/RubricDialog.h"
#include "recruiting/WebAnswersDialog.h"
#include "standing/PersonButton.h"
#include "work/ReasonDialog.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QDropEvent>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Applications in the real window: typed and brought in, moved by keys and by mouse, scored, offered a place, and placed.
class TestApplicationsPage : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"applications-page"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void anEmptyPageSaysHowToBegin();
    void anApplicationIsTypedWithOneHand();
    void whatCannotBeReadIsSaidAndNothingIsWritten();
    void anApplicationIsCorrectedInItsDialog();
    void aCardSaysHoursFitAndDays();
    void aCardMovesByKeys();
    void aStepThatDoesNotFollowIsRefused();
    void aCardIsDraggedIntoAnotherColumn();
    void decliningAsksForAReason();
    void aCardDroppedOnOfferedAsksForTheTerms();
    void anAcceptedOneIsPlacedAndItsPlacementOpens();
    void aGridOfTwentyHoursFits();
    void halfHoursAreDraggedOver();
    void timesBeyondTheGridStay();
    void othersScoresAreHiddenUntilOnesOwnAreIn();
    void whoScoresIsAskedWhereTheAccountDoesNotSay();
    void choosingANameOpensNoScores();
    void aReasonStandsBesideItsScore();
    void aFormerReviewerStillCounts();
    void theRubricIsMadeAndOrdered();
    void anApplicationMovesToAnotherProgram();
    void theFunnelTellsWhereTheyCameFrom();
    void webAnswersAreTriedOutAndBroughtIn();
    void aDeletedCardComesBack();
    void placesAreCounted();
    void everythingHasAName();
    void theModelsKeepTheirPromises();

private:
    ApplicationsPage *page() { return m_window->findChild<ApplicationsPage *>(); }
    ApplicationModel *model() { return page()->findChild<ApplicationModel *>(); }
    QListView *lane(const QString &status) { return find<QListView>(u"applications/"_s + status); }
    QList<ApplicationCard> cardsIn(const QString &status)
    {
        QList<ApplicationCard> cards;
        const auto *cardModel = lane(status)->model();
        for (int row = 0; row < cardModel->rowCount(); ++row)
            cards += cardModel->index(row, 0).data(ApplicationModel::CardRole).value<ApplicationCard>();
        return cards;
    }
    QStringList names(const QString &status)
    {
        QStringList all;
        for (const auto &card : cardsIn(status))
            all += card.name;
        return all;
    }
    ProgramId program(const QString &name = u"Fall 2026"_s, int places = 0)
    {
        InternProgram program;
        program.name = name;
        program.intakeFromOn = QDate(2026, 8, 1);
        program.places = places;
        return *workspace().interns().add(session(), program);
    }
    ApplicationId apply(PersonId person, ProgramId program, const std::function<void(Application &)> &fill = {})
    {
        Application application;
        application.person = person;
        application.program = program;
        application.receivedOn = QDate(2026, 11, 14);
        application.weekMin = 1500;
        if (fill)
            fill(application);
        return *workspace().applications().add(session(), application);
    }
    Application read(ApplicationId id) { return workspace().applications().find(session(), id).value_or(Application()); }
    void bring(ApplicationId id, std::initializer_list<ApplicationStatus> steps)
    {
        for (const auto step : steps)
            QVERIFY(workspace().applications().step(session(), {read(id)}, step));
    }
    /// Opens it beside the board.
    void show(ApplicationId id)
    {
        command(u"Applications"_s);
        page()->showApplication(id);
        QCoreApplication::processEvents();
    }
    QString said(const QString &label) { return find<QLabel>(label)->text(); }
    QStringList labels(QWidget *parent)
    {
        QCoreApplication::processEvents(); // new lines are shown then
        QStringList texts;
        for (const auto *label : parent->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
    void click(const QString &name)
    {
        auto *button = find<QPushButton>(name);
        QVERIFY2(button->isVisible(), qPrintable(name));
        button->click();
        QCoreApplication::processEvents(); // links run when they are let go
    }
    /// Whoever works with the program is this person.
    void become(PersonId person)
    {
        QVERIFY(workspace().store().act(session(), Operation::ManageAccounts, u"Test"_s, [=, this](Action &action) {
            Accounts::setPerson(action, *Accounts::find(action, session()), person);
        }));
    }
    QList<RubricItem> makeRubric(ProgramId program)
    {
        RubricItem honest, organized;
        honest.text = u"Honest"_s;
        organized.text = u"Organized"_s;
        organized.isRequired = false;
        organized.position = 1;
        auto &applications = workspace().applications();
        if (!applications.saveRubric(session(), program, {}, {honest, organized}))
            qFatal("no rubric");
        return applications.rubric(session(), program);
    }
    void score(ApplicationId application, PersonId reviewer, const QList<RubricItem> &rubric, int points)
    {
        QList<Review> reviews;
        for (const auto &item : rubric) {
            Review review;
            review.item = item.id;
            review.score = points;
            reviews += review;
        }
        QVERIFY(workspace().applications().saveReviews(session(), read(application), reviewer, reviews));
    }
    void pickScore(const RubricItem &item, int points)
    {
        auto *box = find<QComboBox>(u"reviewScore/%1"_s.arg(item.id.value));
        box->setCurrentIndex(box->findData(points));
        Q_EMIT box->activated(box->currentIndex());
        QCoreApplication::processEvents();
    }
};

void TestApplicationsPage::anEmptyPageSaysHowToBegin()
{
    command(u"Applications"_s);
    QVERIFY(labels(page()).contains(u"No programme yet"_s));
    program();
    QVERIFY(labels(page()).contains(u"Nobody has applied yet"_s));
    QCOMPARE(page()->counts(), u"0 waiting"_s);
}

void TestApplicationsPage::anApplicationIsTypedWithOneHand()
{
    program();
    command(u"New application…"_s);
    auto *asking = dialog<ApplicationDialog>();
    QTest::keyClicks(QApplication::focusWidget(), u"Rosa Diaz"_s);
    press(Qt::Key_Tab);
    auto *hours = asking->findChild<QLineEdit *>(u"applicationHours"_s);
    QCOMPARE(QApplication::focusWidget(), hours);
    QTest::keyClicks(hours, u"14.5"_s);
    QVERIFY(said(u"applicationFit"_s).startsWith(u"Not eligible as it stands"_s));
    hours->selectAll();
    QTest::keyClicks(hours, u"20"_s);
    QVERIFY(said(u"applicationFit"_s).startsWith(u"Fits"_s));
    press(Qt::Key_Return);
    awaitEndOf<ApplicationDialog>();
    QCOMPARE(names(u"received"_s), QStringList{u"Rosa Diaz"_s});
    QCOMPARE(said(u"applicantName"_s), u"Rosa Diaz"_s);
    QCOMPARE(cardsIn(u"received"_s).first().hours, u"20 h a week · fits"_s);
    QCOMPARE(newestLabel(), u"New application: Rosa Diaz"_s);
    command(u"Undo"_s);
    QVERIFY(workspace().applications().of(session(), workspace().interns().programs(session()).first().id).isEmpty());
}

void TestApplicationsPage::whatCannotBeReadIsSaidAndNothingIsWritten()
{
    const ProgramId fall = program();
    add(u"Rosa"_s, u"Díaz"_s);
    command(u"New application…"_s);
    auto *asking = dialog<ApplicationDialog>();
    auto *write = find<QPushButton>(u"writeApplication"_s);
    write->click();
    QVERIFY(said(u"applicationProblem"_s).startsWith(u"Type who applies"_s));
    asking->findChild<QLineEdit *>(u"personSearch"_s)->setText(u"rosa"_s);
    asking->findChild<QLineEdit *>(u"applicationStart"_s)->setText(u"someday"_s);
    QVERIFY(!asking->findChild<QLineEdit *>(u"applicationEmail"_s)->isEnabled()); // she is in the list
    write->click();
    QVERIFY(said(u"applicationProblem"_s).contains(u"someday"_s));
    QVERIFY(workspace().applications().of(session(), fall).isEmpty());
    asking->findChild<QLineEdit *>(u"applicationStart"_s)->setText(u"2026-11-30"_s);
    asking->findChild<QComboBox *>(u"applicationSchool"_s)->setCurrentText(u"City College"_s);
    asking->findChild<QComboBox *>(u"applicationSource"_s)->setCurrentText(u"flyer"_s);
    QVERIFY(said(u"applicationTerm"_s).startsWith(u"30 Nov – 21 Feb 2027, 12 weeks"_s));
    write->click();
    awaitEndOf<ApplicationDialog>();
    const auto added = workspace().applications().of(session(), fall).value(0);
    QCOMPARE(added.startWishOn, QDate(2026, 11, 30));
    QCOMPARE(added.source, u"flyer"_s);
    QVERIFY(labels(page()).contains(u"School: City College"_s));
    QVERIFY(labels(page()).contains(u"Hours a week: not said"_s));
}

void TestApplicationsPage::anApplicationIsCorrectedInItsDialog()
{
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), program());
    show(id);
    click(u"editApplication"_s);
    auto *asking = dialog<ApplicationDialog>();
    QVERIFY(!asking->findChild<QLineEdit *>(u"personSearch"_s));
    QCOMPARE(asking->findChild<QLineEdit *>(u"applicationHours"_s)->text(), u"25:00"_s);
    asking->findChild<QLineEdit *>(u"applicationHours"_s)->setText(u"45"_s);
    find<QPushButton>(u"writeApplication"_s)->click();
    awaitEndOf<ApplicationDialog>();
    QCOMPARE(read(id).weekMin, 2700);
    QCOMPARE(cardsIn(u"received"_s).first().hours, u"45 h a week · more than planned for"_s);
    command(u"Undo"_s);
    QCOMPARE(read(id).weekMin, 1500);
}

void TestApplicationsPage::aCardSaysHoursFitAndDays()
{
    const ProgramId fall = program();
    apply(add(u"Ana"_s, u"Silva"_s), fall, [](Application &application) {
        application.receivedOn = QDate(2026, 11, 7);
        application.weekMin = 870;
        application.source = u"flyer"_s;
        application.wantsStipend = true;
    });
    apply(add(u"Bea"_s, u"Ruiz"_s), fall, [](Application &application) {
        application.receivedOn = QDate(2026, 11, 9);
        application.weekMin = 900;
    });
    apply(add(u"Cai"_s, u"Wu"_s), fall, [](Application &application) { application.receivedOn = QDate(2026, 11, 16); });
    command(u"Applications"_s);
    const auto cards = cardsIn(u"received"_s);
    QCOMPARE(cards.size(), 3);
    QCOMPARE(cards[0].hours, u"14 h 30 min a week · too few"_s);
    QCOMPARE(cards[0].fit, Tone::Error);
    QCOMPARE(cards[0].waiting, u"9 days without an answer"_s);
    QCOMPARE(cards[0].urgency, Tone::Warning);
    QCOMPARE(cards[0].about, u"flyer · stipend"_s);
    QCOMPARE(cards[1].hours, u"15 h a week · fewer than preferred"_s);
    QCOMPARE(cards[1].fit, Tone::Warning);
    QCOMPARE(cards[1].waiting, u"7 days"_s); // the goal is met on that day
    QCOMPARE(cards[1].urgency, Tone::Quiet);
    QCOMPARE(cards[2].waiting, u"came today"_s);
    QCOMPARE(cards[2].fit, Tone::Good);
}

void TestApplicationsPage::aCardMovesByKeys()
{
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), program());
    command(u"Applications"_s);
    lane(u"received"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(read(id).status, ApplicationStatus::Screening);
    QCOMPARE(QApplication::focusWidget(), lane(u"screening"_s));
    press(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(names(u"interview"_s), QStringList{u"Rosa Díaz"_s});
    QCOMPARE(newestLabel(), u"Invite Rosa Díaz to an interview"_s);
    command(u"Undo"_s);
    QCOMPARE(names(u"screening"_s), QStringList{u"Rosa Díaz"_s});
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>(u"applicantName"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), find<QPushButton>(u"applicationStep/interview"_s));
    press(Qt::Key_Escape);
    QVERIFY(!find<QLabel>(u"applicantName"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), lane(u"screening"_s));
}

void TestApplicationsPage::aStepThatDoesNotFollowIsRefused()
{
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), program());
    bring(id, {ApplicationStatus::Screening});
    command(u"Applications"_s);
    lane(u"screening"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(read(id).status, ApplicationStatus::Screening);
    QVERIFY(find<QWidget>(u"undoBar"_s)->isVisible()); // it says why
    show(id);
    QVERIFY(find<QPushButton>(u"applicationStep/interview"_s)->isVisible());
    QVERIFY(!find<QPushButton>(u"applicationStep/offered"_s)->isVisible());
}

void TestApplicationsPage::aCardIsDraggedIntoAnotherColumn()
{
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), program());
    command(u"Applications"_s);
    const auto *from = lane(u"received"_s)->model();
    const std::unique_ptr<QMimeData> carried(from->mimeData({from->index(0, 0)}));
    auto *to = lane(u"screening"_s);
    const QPoint middle = to->viewport()->rect().center();
    const auto drop = [&](const QMimeData *data) {
        QDragEnterEvent enter(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(to->viewport(), &enter);
        QDropEvent event(middle, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
        if (enter.isAccepted())
            QApplication::sendEvent(to->viewport(), &event);
        return enter.isAccepted();
    };
    QMimeData something;
    something.setText(u"12"_s);
    QVERIFY(!drop(&something));
    QVERIFY(drop(carried.get()));
    QCOMPARE(read(id).status, ApplicationStatus::Screening);
    QCOMPARE(names(u"screening"_s), QStringList{u"Rosa Díaz"_s});
    QVERIFY(drop(carried.get())); // where it is already, nothing happens
    QCOMPARE(read(id).status, ApplicationStatus::Screening);
}

void TestApplicationsPage::decliningAsksForAReason()
{
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), program());
    show(id);
    click(u"applicationStep/declined"_s);
    auto *asking = dialog<ReasonDialog>();
    find<QPushButton>(u"giveReason"_s)->click();
    QCOMPARE(read(id).status, ApplicationStatus::Received);
    asking->findChild<QPlainTextEdit *>(u"reason"_s)->setPlainText(u"No time before spring"_s);
    find<QPushButton>(u"giveReason"_s)->click();
    awaitEndOf<ReasonDialog>();
    QCOMPARE(read(id).status, ApplicationStatus::Declined);
    QVERIFY(said(u"applicationState"_s).contains(u"No time before spring"_s));
    QVERIFY(!lane(u"closed"_s)->isVisible());
    find<QPushButton>(u"showClosed"_s)->click();
    QCOMPARE(names(u"closed"_s), QStringList{u"Rosa Díaz"_s});
    QCOMPARE(cardsIn(u"closed"_s).first().waiting, u"declined today"_s);
    command(u"Undo"_s);
    QCOMPARE(names(u"received"_s), QStringList{u"Rosa Díaz"_s});
}

void TestApplicationsPage::aCardDroppedOnOfferedAsksForTheTerms()
{
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), program());
    bring(id, {ApplicationStatus::Screening, ApplicationStatus::Interview});
    command(u"Applications"_s);
    lane(u"interview"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Right, Qt::ControlModifier);
    auto *asking = dialog<OfferTermsDialog>();
    QCOMPARE(read(id).status, ApplicationStatus::Interview); // not before the terms are said
    auto *hours = asking->findChild<QLineEdit *>(u"offerHours"_s);
    QCOMPARE(hours->text(), u"25:00"_s);
    hours->setText(u"a few"_s);
    find<QPushButton>(u"writeOffer"_s)->click();
    QVERIFY(find<QLabel>(u"offerTermsProblem"_s)->isVisible());
    hours->setText(u"25"_s);
    auto *stipend = asking->findChild<QLineEdit *>(u"offerStipend"_s);
    stipend->setText(u"1.234"_s); // thousands, or a slip in the cents
    find<QPushButton>(u"writeOffer"_s)->click();
    QVERIFY(find<QLabel>(u"offerTermsProblem"_s)->text().contains(u"“1.234” is no amount"_s));
    stipend->setText(u"$500"_s);
    QCOMPARE(asking->findChild<QDateEdit *>(u"offerUntil"_s)->date(), QDate(2026, 11, 23));
    find<QPushButton>(u"writeOffer"_s)->click();
    awaitEndOf<OfferTermsDialog>();
    QCOMPARE(read(id).status, ApplicationStatus::Offered);
    const Offer offer = workspace().applications().offers(session(), id).value(0);
    QCOMPARE(offer.weekMin, 1500);
    QCOMPARE(offer.weeks, 12);
    QCOMPARE(offer.stipendCents, 50000);
    command(u"Undo"_s);
    QCOMPARE(read(id).status, ApplicationStatus::Interview);
    QVERIFY(workspace().applications().offers(session(), id).isEmpty());
}

void TestApplicationsPage::anAcceptedOneIsPlacedAndItsPlacementOpens()
{
    const PersonId rosa = add(u"Rosa"_s, u"Díaz"_s);
    const ApplicationId id = apply(rosa, program());
    bring(id, {ApplicationStatus::Screening, ApplicationStatus::Interview, ApplicationStatus::Offered,
               ApplicationStatus::Accepted});
    show(id);
    click(u"applicationStep/placed"_s);
    auto *asking = dialog<PlaceDialog>();
    asking->findChild<QDateEdit *>(u"placeStart"_s)->setDate(QDate(2026, 11, 30));
    QCOMPARE(said(u"placeDates"_s), u"12 weeks, until 21 Feb 2027"_s);
    find<QPushButton>(u"writePlace"_s)->click();
    awaitEndOf<PlaceDialog>();
    const auto placements = workspace().interns().of(session(), rosa);
    QCOMPARE(placements.size(), 1);
    QCOMPARE(placements.first().startOn, QDate(2026, 11, 30));
    QCOMPARE(placements.first().endOn, TermDates::lastDay(QDate(2026, 11, 30), 12));
    QCOMPARE(placements.first().weekMin, 1500);
    QCOMPARE(read(id).placement, placements.first().id);
    QVERIFY(m_window->findChild<InternsPage *>()->isVisible());
    QCOMPARE(said(u"internName"_s), u"Rosa Díaz"_s);
    show(id);
    QVERIFY(find<QPushButton>(u"showPlacement"_s)->isVisible());
}

void TestApplicationsPage::aGridOfTwentyHoursFits()
{
    const ApplicationId id =
        apply(add(u"Rosa"_s, u"Díaz"_s), program(), [](Application &application) { application.weekMin = 900; });
    show(id);
    auto *grid = find<AvailabilityGrid>(u"availability"_s);
    grid->setFocus();
    // Monday to Friday, 10:00 to 14:00: by arrows and Shift, then Space.
    grid->setCurrentIndex(grid->model()->index(4, 0));
    for (int day = 0; day < 4; ++day)
        press(Qt::Key_Right, Qt::ShiftModifier);
    for (int halfHour = 0; halfHour < 7; ++halfHour)
        press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_Space);
    QVERIFY(said(u"availableSum"_s).startsWith(u"20:00 hours a week; stated were 15:00"_s));
    QVERIFY(read(id).availability.isEmpty()); // kept when the grid is left
    QCOMPARE(grid->model()->index(4, 0).data(Qt::AccessibleTextRole).toString(), u"Monday 10:00 to 10:30, free"_s);
    command(u"Keep what is typed"_s);
    QCOMPARE(read(id).availability.size(), 5);
    QCOMPARE(read(id).weekMinutes(), 1200);
    QCOMPARE(cardsIn(u"received"_s).first().hours, u"20 h a week · fits"_s);
    QVERIFY(labels(page()).contains(u"Hours a week: 15 h stated, 20 h by the times given"_s));
    command(u"Undo"_s);
    QVERIFY(read(id).availability.isEmpty());
    QCOMPARE(grid->minutes(), 0);
}

void TestApplicationsPage::halfHoursAreDraggedOver()
{
    AvailabilityGrid grid(u"grid"_s);
    grid.resize(600, grid.height());
    grid.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&grid));
    const auto middle = [&](int row, int day) { return grid.visualRect(grid.model()->index(row, day)).center(); };
    const auto drag = [&](const QPoint &from, const QPoint &to) {
        QTest::mousePress(grid.viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(grid.viewport(), to);
        QMouseEvent move(QEvent::MouseMove, to, grid.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(grid.viewport(), &move);
        QTest::mouseRelease(grid.viewport(), Qt::LeftButton, {}, to);
    };
    drag(middle(0, 0), middle(3, 1)); // Monday and Tuesday, 8:00 to 10:00
    QCOMPARE(grid.minutes(), 240);
    QCOMPARE(grid.times().size(), 2);
    QCOMPARE(grid.times().first(), (AvailableTime{0, 1, 480, 600}));
    drag(middle(1, 0), middle(1, 0)); // a click takes one away
    QCOMPARE(grid.minutes(), 210);
    QCOMPARE(grid.times().size(), 3);
    grid.setEditable(false);
    drag(middle(0, 0), middle(0, 0));
    QCOMPARE(grid.minutes(), 210);
}

void TestApplicationsPage::timesBeyondTheGridStay()
{
    AvailabilityModel times;
    QAbstractItemModelTester tester(&times);
    const QList<AvailableTime> odd{{7, 1, 375, 430}, {8, 1, 615, 720}, {9, 7, 1380, 1440}};
    times.setTimes(odd);
    QCOMPARE(times.times(), odd);
    QVERIFY(!times.isChanged());
    QCOMPARE(times.minutes(), 220);
    QCOMPARE(times.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), u"6:00"_s);
    QCOMPARE(times.rowCount(), 36); // until midnight
    // 10:00 is free in its second quarter only, and stays so until it is changed.
    QCOMPARE(times.fillOf(times.index(8, 0)), AvailabilityModel::Part);
    times.setFree({times.index(8, 0)}, true);
    QVERIFY(times.isChanged());
    QCOMPARE(times.times().at(1), (AvailableTime{0, 1, 600, 720}));
    QCOMPARE(times.times().first(), odd.first()); // and keeps its id
}

void TestApplicationsPage::othersScoresAreHiddenUntilOnesOwnAreIn()
{
    const ProgramId fall = program();
    const auto rubric = makeRubric(fall);
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    const PersonId luis = add(u"Luis"_s, u"Vega"_s), maya = add(u"Maya"_s, u"Okafor"_s);
    become(add(u"Ana"_s, u"Silva"_s));
    score(id, luis, rubric, 4);
    show(id);
    const QString others = u"reviewOthers/%1"_s.arg(rubric.first().id.value);
    pickScore(rubric[0], 0);
    QVERIFY(labels(page()).contains(u"1 other has scored; you see theirs once yours are in."_s));
    QVERIFY(said(others).isEmpty());
    QVERIFY(said(u"reviewItem/%1"_s.arg(rubric[0].id.value)).endsWith(u"required, and scored 0"_s));
    pickScore(rubric[1], 2);
    QVERIFY(!find<QLabel>(u"reviewHidden"_s)->isVisible());
    QCOMPARE(said(others), u"Luis Vega: 4"_s);
    // (0 + 4) ÷ 2 of 4 and (2 + 4) ÷ 2 of 4 are 5 of 8.
    QCOMPARE(said(u"reviewTotal"_s), u"Total: 63 %, 2 reviewers"_s);
    QVERIFY(!said(u"reviewItem/%1"_s.arg(rubric[0].id.value)).contains(u"scored 0"_s));
    score(id, maya, rubric, 1);
    QCOMPARE(said(others), u"Luis Vega: 4, Maya Okafor: 1"_s);
    QCOMPARE(newestLabel(), u"Review the application of Rosa Díaz"_s);
}

void TestApplicationsPage::whoScoresIsAskedWhereTheAccountDoesNotSay()
{
    const ProgramId fall = program();
    const auto rubric = makeRubric(fall);
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    show(id);
    const QString box = u"reviewScore/%1"_s.arg(rubric.first().id.value);
    QVERIFY(find<QWidget>(u"reviewer"_s)->isVisible());
    QVERIFY(!find<QComboBox>(box)->isEnabled());
    become(add(u"Ana"_s, u"Silva"_s));
    QVERIFY(!find<QWidget>(u"reviewer"_s)->isVisible());
    QVERIFY(find<QComboBox>(box)->isEnabled());
}

void TestApplicationsPage::choosingANameOpensNoScores()
{
    const ProgramId fall = program();
    const auto rubric = makeRubric(fall);
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall), other = apply(add(u"Sam"_s, u"Khoury"_s), fall);
    const PersonId luis = add(u"Luis"_s, u"Vega"_s), ana = add(u"Ana"_s, u"Silva"_s);
    score(id, luis, rubric, 4);
    score(other, ana, rubric, 3);
    show(id);
    auto *part = page()->findChild<ReviewPart *>();
    QCOMPARE(part->offered(), QList{ana}); // who scored others, and not this one
    auto *box = find<QComboBox>(u"reviewScore/%1"_s.arg(rubric.first().id.value));
    auto *choice = find<PersonButton>(u"reviewer"_s);
    Q_EMIT choice->chosen(luis);
    QVERIFY(!box->isEnabled());
    QCOMPARE(box->currentText(), u"–"_s);
    QVERIFY(said(u"reviewHidden"_s).startsWith(u"Luis Vega has scored this application before"_s));
    QCOMPARE(said(u"reviewTotal"_s), u"Not scored yet."_s);
    // What was given in this window may be corrected in it.
    Q_EMIT choice->chosen(ana);
    pickScore(rubric[0], 1);
    Q_EMIT choice->chosen({});
    Q_EMIT choice->chosen(ana);
    QVERIFY(box->isEnabled());
    QCOMPARE(box->currentText(), u"1 of 4"_s);
    QCOMPARE(workspace().applications().reviews(session(), id).size(), 3);
}

void TestApplicationsPage::aReasonStandsBesideItsScore()
{
    const ProgramId fall = program();
    const auto rubric = makeRubric(fall);
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    const PersonId luis = add(u"Luis"_s, u"Vega"_s), ana = add(u"Ana"_s, u"Silva"_s);
    become(ana);
    show(id);
    auto *reason = find<QLineEdit>(u"reviewReason/%1"_s.arg(rubric.first().id.value));
    QVERIFY(!reason->isVisible()); // nothing to give a reason for
    pickScore(rubric[0], 3);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(reason, u"Told us what went wrong"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    pickScore(rubric[1], 2);
    const auto reviews = workspace().applications().reviews(session(), id);
    QCOMPARE(reviews.first().note, u"Told us what went wrong"_s);
    QCOMPARE(reviews.first().score, 3);
    become(luis);
    show(id);
    QVERIFY(!reason->isVisible());
    pickScore(rubric[0], 4);
    pickScore(rubric[1], 4);
    QCOMPARE(said(u"reviewOthers/%1"_s.arg(rubric.first().id.value)), u"Ana Silva: 3 (Told us what went wrong)"_s);
}

void TestApplicationsPage::aFormerReviewerStillCounts()
{
    const ProgramId fall = program();
    const auto rubric = makeRubric(fall);
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    const PersonId luis = add(u"Luis"_s, u"Vega"_s), ana = add(u"Ana"_s, u"Silva"_s);
    score(id, luis, rubric, 4);
    score(id, ana, rubric, 2);
    QVERIFY(workspace().people().remove(session(), {luis}));
    show(id);
    QCOMPARE(said(u"reviewOthers/%1"_s.arg(rubric.first().id.value)), u"a former reviewer: 4, Ana Silva: 2"_s);
    QCOMPARE(said(u"reviewTotal"_s), u"Total: 75 %, 2 reviewers"_s);
}

void TestApplicationsPage::theRubricIsMadeAndOrdered()
{
    const ProgramId fall = program();
    command(u"Edit the rubric…"_s);
    auto *asking = dialog<RubricDialog>();
    auto *table = asking->findChild<QTableWidget *>(u"rubric"_s);
    QCOMPARE(table->rowCount(), int(Applications::usualRubric().size()));
    table->item(0, 0)->setText(u"Reads the news"_s);
    table->item(1, 1)->setCheckState(Qt::Unchecked);
    table->item(1, 2)->setData(Qt::EditRole, 0);
    find<QPushButton>(u"writeRubric"_s)->click();
    QVERIFY(find<QLabel>(u"rubricProblem"_s)->isVisible());
    QVERIFY(workspace().applications().rubric(session(), fall).isEmpty());
    table->item(1, 2)->setData(Qt::EditRole, 3);
    table->setCurrentCell(1, 0);
    find<QPushButton>(u"rubricItemUp"_s)->click();
    while (table->rowCount() > 2) {
        table->setCurrentCell(2, 0);
        find<QPushButton>(u"removeRubricItem"_s)->click();
    }
    find<QPushButton>(u"writeRubric"_s)->click();
    awaitEndOf<RubricDialog>();
    const auto rubric = workspace().applications().rubric(session(), fall);
    QCOMPARE(rubric.size(), 2);
    QCOMPARE(rubric[0].weight, 3);
    QVERIFY(!rubric[0].isRequired);
    QCOMPARE(rubric[1].text, u"Reads the news"_s);
    command(u"Undo"_s);
    QVERIFY(workspace().applications().rubric(session(), fall).isEmpty());
}

void TestApplicationsPage::anApplicationMovesToAnotherProgram()
{
    const ProgramId fall = program();
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    show(id);
    QVERIFY(!find<QPushButton>(u"moveApplication"_s)->isVisible());
    InternProgram later;
    later.name = u"Spring 2027"_s;
    later.intakeFromOn = QDate(2026, 12, 1);
    const ProgramId spring = *workspace().interns().add(session(), later);
    auto *move = find<QPushButton>(u"moveApplication"_s);
    QVERIFY(move->isVisible());
    QCOMPARE(move->menu()->actions().size(), 1);
    move->menu()->actions().first()->trigger();
    QCOMPARE(read(id).program, spring);
    page()->showApplication(id);
    QCOMPARE(find<QComboBox>(u"applicationsProgram"_s)->currentText(), u"Spring 2027"_s);
    QCOMPARE(names(u"received"_s), QStringList{u"Rosa Díaz"_s});
    QVERIFY(labels(page()).filter(u"early"_s).size() > 0);
}

void TestApplicationsPage::theFunnelTellsWhereTheyCameFrom()
{
    const ProgramId fall = program();
    const auto by = [](const QString &source) {
        return [source](Application &application) { application.source = source; };
    };
    const ApplicationId rosa = apply(add(u"Rosa"_s, u"Díaz"_s), fall, by(u"flyer"_s));
    apply(add(u"Sam"_s, u"Khoury"_s), fall, by(u"flyer"_s));
    apply(add(u"Maya"_s, u"Okafor"_s), fall);
    bring(rosa, {ApplicationStatus::Screening, ApplicationStatus::Interview, ApplicationStatus::Offered});
    command(u"Where applicants come from"_s);
    const auto *table = dialog<FunnelDialog>()->findChild<QTableWidget *>(u"funnel"_s);
    const auto row = [&](int number) {
        QStringList cells;
        for (int column = 0; column < table->columnCount(); ++column)
            cells += table->item(number, column)->text();
        return cells.join(u' ');
    };
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(row(0), u"flyer 2 1 1 0 0 0"_s);
    QCOMPARE(row(1), u"not said 1 0 0 0 0 0"_s);
    QCOMPARE(row(2), u"All 3 1 1 0 0 0"_s);
}

void TestApplicationsPage::webAnswersAreTriedOutAndBroughtIn()
{
    const ProgramId fall = program();
    m_prompts.path = m_folder->filePath(u"answers.csv"_s);
    QFile file(m_prompts.path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Email,Hours per week,Why us?,Visa type\n"
               "Rosa Diaz,rosa@example.org,20,I want to learn,F-1\n"
               ",,25,Nobody,\n");
    file.close();
    command(u"Import web answers…"_s);
    auto *asking = dialog<WebAnswersDialog>();
    QVERIFY2(said(u"bringInSentence"_s).startsWith(u"1 new application"_s), qPrintable(said(u"bringInSentence"_s)));
    QCOMPARE(asking->findChild<QTableWidget *>(u"bringInRows"_s)->rowCount(), 1);
    QCOMPARE(said(u"bringInRemarks"_s), u"Left out, because we do not keep it: Visa type\n"
                                        "Kept as questions with their answers: Why us?"_s);
    QVERIFY(workspace().applications().of(session(), fall).isEmpty());
    find<QPushButton>(u"bringIn"_s)->click();
    QVERIFY2(said(u"bringInSentence"_s).startsWith(u"Done: 1 new application"_s), qPrintable(said(u"bringInSentence"_s)));
    asking->reject();
    awaitEndOf<WebAnswersDialog>();
    const auto added = workspace().applications().of(session(), fall);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added.first().weekMin, 1200);
    QVERIFY(find<QWidget>(u"undoBar"_s)->isVisible());
    show(added.first().id);
    QVERIFY(labels(page()).contains(u"Why us?"_s));
    QVERIFY(labels(page()).contains(u"I want to learn"_s));
    command(u"Undo"_s);
    QVERIFY(workspace().applications().of(session(), fall).isEmpty());
}

void TestApplicationsPage::aDeletedCardComesBack()
{
    const ProgramId fall = program();
    apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    apply(add(u"Sam"_s, u"Khoury"_s), fall, [](Application &one) { one.receivedOn = QDate(2026, 11, 16); });
    command(u"Applications"_s);
    lane(u"received"_s)->setFocus(Qt::TabFocusReason);
    press(Qt::Key_Delete);
    QCOMPARE(names(u"received"_s), QStringList{u"Sam Khoury"_s});
    QCOMPARE(lane(u"received"_s)->currentIndex().data().toString(), u"Sam Khoury"_s);
    command(u"Undo"_s);
    QCOMPARE(names(u"received"_s), (QStringList{u"Rosa Díaz"_s, u"Sam Khoury"_s}));
}

void TestApplicationsPage::placesAreCounted()
{
    const ProgramId fall = program(u"Fall 2026"_s, 2);
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    apply(add(u"Sam"_s, u"Khoury"_s), fall);
    command(u"Applications"_s);
    QCOMPARE(page()->counts(), u"2 waiting · 2 places free"_s);
    bring(id, {ApplicationStatus::Screening, ApplicationStatus::Interview, ApplicationStatus::Offered});
    QCOMPARE(page()->counts(), u"1 waiting · 1 place free"_s);
    QCOMPARE(said(u"freePlaces"_s), u"1 of 2 places are free"_s);
    QCOMPARE(find<QListView>(u"applications/offered"_s)->accessibleName(), u"Offered, 1 application"_s);
}

void TestApplicationsPage::everythingHasAName()
{
    const ProgramId fall = program(u"Fall 2026"_s, 2);
    makeRubric(fall);
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    bring(id, {ApplicationStatus::Screening, ApplicationStatus::Interview, ApplicationStatus::Offered});
    show(id);
    QCOMPARE(unnamed(page()), QStringList());
    command(u"New application…"_s);
    QCOMPARE(unnamed(dialog<ApplicationDialog>()), QStringList());
    dialog<ApplicationDialog>()->close();
    awaitEndOf<ApplicationDialog>();
    command(u"Edit the rubric…"_s);
    QCOMPARE(unnamed(dialog<RubricDialog>()), QStringList());
}

void TestApplicationsPage::theModelsKeepTheirPromises()
{
    const ProgramId fall = program();
    const ApplicationId id = apply(add(u"Rosa"_s, u"Díaz"_s), fall);
    command(u"Applications"_s);
    QAbstractItemModelTester tester(model());
    QAbstractItemModelTester laneTester(lane(u"received"_s)->model());
    bring(id, {ApplicationStatus::Screening});
    QCOMPARE(model()->rowCount(), 1);
    QCOMPARE(model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
             u"screening, Rosa Díaz, 25 h a week · fits, 2 days"_s);
}

RNF_TEST(TestApplicationsPage)
#include "tst_applications_page.moc"
