#include "support/TestProgram.h"
#include "support/WindowStory.h"

#include "budget/Budgets.h"
#include "events/BadgePrint.h"
#include "events/ClosingDialog.h"
#include "events/DoorList.h"
#include "events/EventTimes.h"
#include "events/EventsPage.h"
#include "events/Registrations.h"
#include "print/QrCode.h"
#include "recap/AfterPart.h"
#include "recap/EventRecaps.h"
#include "recap/RecapWords.h"
#include "staffing/Staffing.h"
#include "telling/CallOffDialog.h"
#include "telling/TellDialog.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>

#include <qrencode.h>

using namespace rnf;
using namespace Qt::StringLiterals;

/// What goes out about an event and what stays of it, in the real window: texts and pages, badges, the news that it is off, and
/// the recap with the people behind its numbers.
class TestAfterPart : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"after-part"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void theTabComesWhenTheEventBegins();
    void everyNumberIsCountedAgain();
    void aNumberOpensExactlyThesePeople();
    void theyAreSavedAsAList();
    void whoeverMissedItIsCalledFromASheet();
    void theRecapIsKeptWhenItIsLeft();
    void theRecapStaysWithItsEvent();
    void attendanceIsClosedFromHere();
    void aPartnerIsThanked();
    void theRecapIsPrinted();
    void volunteersAreThankedByTheirHours();
    void textsAreCopiedInEitherLanguage();
    void aPageIsSaved();
    void anEntryForCalendarsIsSaved();
    void cancellingAsksWhomToTell();
    void withoutAnAddressNothingIsCopied();
    void cancellingAnEventOfNobodyAsksNothing();
    void badgesTakeAsManyPagesAsTheyNeed();
    void aBadgeSaysWhereSomebodyWorksOnlyIfThatIsTicked();
    void aBadgeHasNoCodeIfThatIsUnticked();
    void theCodeOnABadgeIsWhatTheDoorKnows();
    void theCodeIsDrawnWithItsMargin();
    void everythingHasAName();

private:
    Event addEvent(const QDate &day, const QString &name = u"Training"_s)
    {
        Event event;
        event.name = name;
        event.linkUrl = u"https://example.org/join"_s;
        EventTimes::set(event, day, QTime(9, 0), QTime(12, 0));
        const auto id = workspace().events().add(session(), {event, u"Union hall"_s, {}});
        return workspace().events().find(session(), id ? *id : EventId()).value_or(Event());
    }
    PersonId addMailed(const QString &given, const QString &family, const QString &email)
    {
        Person person;
        person.givenName = given;
        person.familyName = family;
        PersonFields::find(u"email"_s)->write(person, email, FieldContext{workspace().phones()});
        return *workspace().people().add(session(), person);
    }
    Registration of(const Event &event, PersonId person)
    {
        return workspace().registrations().find(session(), event.id, person).value_or(Registration());
    }
    void say(const Event &event, PersonId person, Rsvp rsvp, Attendance attendance = Attendance::Unknown)
    {
        QVERIFY(workspace().registrations().invite(session(), event, {person}));
        QVERIFY(workspace().registrations().answer(session(), {of(event, person).id}, rsvp));
        if (attendance != Attendance::Unknown)
            QVERIFY(workspace().registrations().mark(session(), {of(event, person).id}, attendance));
    }
    /// Five came, one of them not for the first time, and two did not.
    Event addTraining()
    {
        const Event before = addEvent(QDate(2026, 10, 3), u"Potluck"_s), training = addEvent(past);
        for (int i = 0; i < 5; ++i)
            m_people += add(u"Ana"_s, u"Alba %1"_s.arg(i));
        for (int i = 0; i < 2; ++i)
            m_people += add(u"Zoe"_s, u"Zorn %1"_s.arg(i), u"21255501%1"_s.arg(10 + i));
        say(before, m_people[0], Rsvp::Yes, Attendance::Attended);
        for (const auto person : m_people.first(5))
            say(training, person, Rsvp::Yes, Attendance::Attended);
        for (const auto person : m_people.last(2))
            say(training, person, Rsvp::Yes);
        return training;
    }
    VolunteerShift putOnShift(const Event &event, PersonId person)
    {
        auto &staffing = workspace().staffing();
        const auto role = staffing.roles(session()).isEmpty()
                            ? *staffing.add(session(), VolunteerRole{{}, u"Door"_s, {}, true})
                            : staffing.roles(session()).first().id;
        ShiftGrid grid;
        grid.event = event.id;
        grid.name = u"Door of %1"_s.arg(person.value);
        grid.first = grid.last = EventTimes::day(event);
        grid.from = QTime(9, 0);
        grid.until = QTime(12, 0);
        grid.needs = {StaffingNeed{{}, {}, role, 1, 0}};
        const auto made = staffing.make(session(), grid);
        const auto shifts = staffing.shifts(session(), event.id);
        const auto shift = std::ranges::find(shifts, grid.name, &VolunteerShift::name);
        if (!made || shift == shifts.end()
            || !staffing.signUp(session(), shift->id, role, person, SignUpStatus::Approved, u"they asked for it"_s))
            qFatal("no shift");
        return *shift;
    }
    void work(const Event &event, PersonId person, int minutes)
    {
        const auto shift = putOnShift(event, person);
        auto &staffing = workspace().staffing();
        QVERIFY(staffing.setTimes(session(), staffing.signUps(session(), person).first().signUp.id, shift.startsAt,
                                  instantText(shift.start().addSecs(minutes * 60))));
    }
    void open(const Event &event)
    {
        command(u"Events"_s);
        m_window->findChild<EventsPage *>()->goTo(event.id);
    }
    void openAfter(const Event &event)
    {
        open(event);
        turnTab(u"eventTabs"_s, u"After"_s);
        QVERIFY(part()->isVisible());
    }
    AfterPart *part() { return m_window->findChild<AfterPart *>(); }
    bool hasTab(const QString &title)
    {
        auto *tabs = find<QTabBar>(u"eventTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == title && tabs->isTabVisible(tab))
                return true;
        }
        return false;
    }
    EventRecap recap(const Event &event) { return workspace().recaps().of(session(), event); }
    bool isThere(const QString &button)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return m_window->findChild<QPushButton *>(button) != nullptr;
    }
    QString textIn(const QString &box) { return find<QPlainTextEdit>(box)->toPlainText(); }
    QByteArray saved()
    {
        QFile file(m_prompts.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What an entry of the event's menu does waits until the menu has closed.
    void choose(const QString &action)
    {
        find<QAction>(action)->trigger();
        QCoreApplication::processEvents();
    }

    QList<PersonId> m_people;
    const QDate ahead{2026, 11, 27}, past{2026, 11, 14};
};

void TestAfterPart::theTabComesWhenTheEventBegins()
{
    const Event coming = addEvent(ahead), gone = addEvent(past, u"Rally"_s);
    open(coming);
    QVERIFY(!hasTab(u"After"_s));
    open(gone);
    QVERIFY(hasTab(u"After"_s));
    Event off = gone;
    off.status = EventStatus::Cancelled;
    QVERIFY(workspace().events().save(session(), gone, off));
    QTRY_VERIFY(!hasTab(u"After"_s));
}

void TestAfterPart::everyNumberIsCountedAgain()
{
    m_people.clear();
    const Event training = addTraining();
    work(training, m_people[0], 150);
    openAfter(training);
    const EventRecap told = recap(training);
    QCOMPARE(told.came.size(), 5);
    QCOMPARE(told.newFaces.size(), 4);
    QCOMPARE(told.missed.size(), 2);
    QCOMPARE(said(u"recapNumbers"_s), RecapWords::sentences(told).join(u' '));
    QStringList texts;
    for (const auto *label : part()->findChildren<QLabel *>())
        texts += label->text();
    for (const auto &line : {u"5 came"_s, u"4 new faces"_s, u"2 said yes and did not come"_s})
        QVERIFY2(texts.contains(line), qPrintable(texts.join(u'\n')));
    QCOMPARE(cell(u"volunteersToThank"_s, 0, 0), u"Ana Alba 0"_s);
    QCOMPARE(cell(u"volunteersToThank"_s, 0, 1), u"2:30"_s);
    QCOMPARE(cell(u"volunteersToThank"_s, 0, 2), u"1"_s);
}

void TestAfterPart::aNumberOpensExactlyThesePeople()
{
    m_people.clear();
    const Event training = addTraining();
    openAfter(training);
    click(u"show/newFaces"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    openAfter(training);
    click(u"show/missed"_s);
    QTRY_COMPARE(table()->model()->rowCount(), 2);
    QVERIFY(table()->model()->index(0, 0).data().toString().contains(u"Zorn"_s));
}

void TestAfterPart::theyAreSavedAsAList()
{
    m_people.clear();
    PersonList kept;
    kept.name = u"To thank"_s;
    kept.isHandPicked = true;
    QVERIFY(workspace().lists().add(session(), kept));
    openAfter(addTraining());
    click(u"list/came"_s);
    auto *menu = part()->findChild<QMenu *>(u"afterListMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    menu->actions().first()->trigger();
    menu->close();
    const auto list = workspace().lists().named(session(), u"To thank"_s);
    QCOMPARE(workspace().lists().count(session(), list->filter()), 5);
    command(u"Undo"_s);
    QCOMPARE(workspace().lists().count(session(), list->filter()), 0);
}

void TestAfterPart::whoeverMissedItIsCalledFromASheet()
{
    m_people.clear();
    openAfter(addTraining());
    click(u"sheet/missed"_s);
    savePdf(u"calls.pdf"_s, {u"Zoe Zorn 0"_s, u"Zoe Zorn 1"_s, u"555"_s});
    const auto sheet = workspace().sheets().find(session(), 1);
    QVERIFY(sheet && sheet->kind == SheetKind::Phone);
    QCOMPARE(workspace().sheets().rows(session(), *sheet).size(), 2);
}

void TestAfterPart::theRecapIsKeptWhenItIsLeft()
{
    m_people.clear();
    const Event training = addTraining();
    openAfter(training);
    auto *text = find<QPlainTextEdit>(u"eventRecap"_s);
    text->setFocus();
    keys(u"We learned to listen."_s);
    find<QTabBar>(u"eventTabs"_s)->setFocus();
    QTRY_COMPARE(workspace().events().find(session(), training.id)->recap, u"We learned to listen."_s);
    QCOMPARE(textIn(u"eventRecap"_s), u"We learned to listen."_s);
    command(u"Undo"_s);
    QTRY_COMPARE(textIn(u"eventRecap"_s), QString());
}

void TestAfterPart::theRecapStaysWithItsEvent()
{
    const Event one = addEvent(past), other = addEvent(past.addDays(-1), u"Rally"_s);
    openAfter(one);
    find<QPlainTextEdit>(u"eventRecap"_s)->setFocus();
    keys(u"About the training."_s);
    m_window->findChild<EventsPage *>()->goTo(other.id);
    QTRY_COMPARE(workspace().events().find(session(), one.id)->recap, u"About the training."_s);
    QCOMPARE(workspace().events().find(session(), other.id)->recap, QString());
    QCOMPARE(textIn(u"eventRecap"_s), QString());
}

void TestAfterPart::attendanceIsClosedFromHere()
{
    m_people.clear();
    const Event training = addTraining();
    openAfter(training);
    QVERIFY(said(u"attendanceOpen"_s).contains(u"2 people"_s));
    click(u"closeAfter"_s);
    fillIn<ClosingDialog>([this](ClosingDialog &) { click(u"writeClosing"_s); });
    QTRY_VERIFY(!find<QPushButton>(u"closeAfter"_s)->isVisible());
    QCOMPARE(workspace().registrations().counts(session(), training.id).noShows, 2);
    QVERIFY(isThere(u"show/missed"_s));
}

void TestAfterPart::aPartnerIsThanked()
{
    const Event training = addEvent(past);
    EventOrganization partner;
    partner.event = training.id;
    partner.name = u"River Books"_s;
    partner.stage = PartnerStage::Paid;
    partner.pledgedCents = partner.receivedCents = 5'000;
    QVERIFY(workspace().budgets().add(session(), partner));
    openAfter(training);
    const QString link = u"thanked/%1"_s.arg(recap(training).unthanked.first().id.value);
    click(link);
    QTRY_VERIFY(recap(training).unthanked.isEmpty());
    QTRY_VERIFY(!isThere(link));
    command(u"Undo"_s);
    QTRY_VERIFY(isThere(link));
}

void TestAfterPart::theRecapIsPrinted()
{
    m_people.clear();
    openAfter(addTraining());
    find<QPlainTextEdit>(u"eventRecap"_s)->setFocus();
    keys(u"We learned to listen."_s);
    click(u"printRecap"_s);
    m_prompts.path = m_folder->filePath(u"recap.pdf"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        const QString words = wordsOf(dialog);
        for (const auto &thing : {u"Recap: Training"_s, u"5 people came."_s, u"We learned to listen."_s})
            QVERIFY2(words.contains(thing), qPrintable(words));
        QVERIFY2(!words.contains(u"Alba"_s) && !words.contains(u"Zorn"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"Printed by"_s), qPrintable(words)); // nor whoever printed it
        click(u"savePdf"_s);
    });
    QCOMPARE(newestLabel(), u"Print the recap of “Training”"_s);
}

void TestAfterPart::volunteersAreThankedByTheirHours()
{
    m_people.clear();
    const Event training = addTraining();
    work(training, m_people[0], 60);
    work(training, m_people[1], 150);
    openAfter(training);
    click(u"printThanks"_s);
    m_prompts.path = m_folder->filePath(u"thanks.pdf"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        const QString words = wordsOf(dialog);
        QVERIFY2(words.contains(u"2:30"_s) && words.contains(u"1:00"_s), qPrintable(words));
        QVERIFY2(words.indexOf(u"Ana Alba 1"_s) < words.indexOf(u"Ana Alba 0"_s), qPrintable(words));
        click(u"savePdf"_s);
    });
}

void TestAfterPart::textsAreCopiedInEitherLanguage()
{
    open(addEvent(ahead));
    choose(u"tellPeople"_s);
    fillIn<TellDialog>([this](TellDialog &dialog) {
        find<QLineEdit>(u"tellSource"_s)->setFocus();
        keys(u"flyer"_s);
        QVERIFY(textIn(u"tellBrief"_s).endsWith(u"https://example.org/join?source=flyer"_s));
        QVERIFY(textIn(u"tellFull"_s).contains(u"Union hall"_s));
        click(u"copy/tellFull"_s);
        QCOMPARE(m_prompts.clipboard, textIn(u"tellFull"_s));
        find<QComboBox>(u"tellLanguage"_s)->setCurrentIndex(1);
        QVERIFY2(textIn(u"tellFull"_s).contains(u"Inscríbete: "_s), qPrintable(textIn(u"tellFull"_s)));
        click(u"copy/tellBrief"_s);
        QCOMPARE(m_prompts.clipboard, textIn(u"tellBrief"_s));
        QVERIFY(find<QLabel>(u"tellTold"_s)->isVisible());
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
}

void TestAfterPart::aPageIsSaved()
{
    open(addEvent(ahead));
    choose(u"tellPeople"_s);
    fillIn<TellDialog>([this](TellDialog &dialog) {
        m_prompts.path = m_folder->filePath(u"page"_s); // without a suffix
        find<QLineEdit>(u"tellSource"_s)->setText(u"web"_s);
        click(u"savePage"_s);
        m_prompts.path += u".html"_s;
        QVERIFY(saved().contains("<h1>Training</h1>") && saved().contains("join?source=web"));
        QVERIFY(find<QLabel>(u"tellTold"_s)->text().contains(u"page.html"_s));
        dialog.reject();
    });
    QVERIFY(newestLabel().startsWith(u"Write a web page of Training"_s));
}

void TestAfterPart::anEntryForCalendarsIsSaved()
{
    addEvent(ahead, u"Rally"_s);
    open(addEvent(ahead));
    choose(u"tellPeople"_s);
    fillIn<TellDialog>([this](TellDialog &dialog) {
        m_prompts.path = m_folder->filePath(u"training.ics"_s);
        click(u"saveEntry"_s);
        QCOMPARE(saved().count("BEGIN:VEVENT"), 1);
        QVERIFY(saved().contains("SUMMARY:Training"));
        dialog.reject();
    });
}

void TestAfterPart::cancellingAsksWhomToTell()
{
    const Event coming = addEvent(ahead);
    const auto ana = addMailed(u"Ana"_s, u"Alba"_s, u"ana@example.org"_s),
               ben = addMailed(u"Ben"_s, u"Bell"_s, u"ben@example.org"_s),
               cleo = addMailed(u"Cleo"_s, u"Cruz"_s, u"cleo@example.org"_s), dora = add(u"Dora"_s, u"Diaz"_s);
    say(coming, ana, Rsvp::Yes);
    say(coming, ben, Rsvp::Maybe);
    say(coming, cleo, Rsvp::No);
    say(coming, dora, Rsvp::Yes);
    putOnShift(coming, cleo); // does not come as a guest, but stands at the door
    const auto eva = add(u"Eva"_s, u"Erb"_s);
    QVERIFY(workspace().registrations().invite(session(), coming, {eva}));
    open(coming);
    choose(u"step/cancelled"_s);
    fillIn<CallOffDialog>([this](CallOffDialog &dialog) {
        QCOMPARE(said(u"callOffCounts"_s), u"yes: 2 · maybe: 1 · invited: 1 · volunteers: 1"_s);
        QCOMPARE(find<QListWidget>(u"callOffPeople"_s)->count(), 5);
        click(u"callOffAddresses"_s);
        QCOMPARE(m_prompts.clipboard, u"ana@example.org; ben@example.org; cleo@example.org"_s);
        QVERIFY2(said(u"callOffTold"_s).contains(u"3 addresses"_s), qPrintable(said(u"callOffTold"_s)));
        const QString text = textIn(u"callOffText"_s);
        QVERIFY2(text.contains(u"Cancelled: Training"_s) && text.contains(u"Cancelado: Training"_s), qPrintable(text));
        click(u"copy/callOffText"_s);
        QCOMPARE(m_prompts.clipboard, text);
        QCOMPARE(unnamed(&dialog), QStringList());
        click(u"callOffShow"_s);
    });
    QTRY_COMPARE(table()->model()->rowCount(), 5);
    QCOMPARE(workspace().events().find(session(), coming.id)->status, EventStatus::Cancelled);
}

void TestAfterPart::withoutAnAddressNothingIsCopied()
{
    const Event coming = addEvent(ahead);
    say(coming, add(u"Dora"_s, u"Diaz"_s), Rsvp::Yes);
    open(coming);
    choose(u"step/cancelled"_s);
    fillIn<CallOffDialog>([this](CallOffDialog &dialog) {
        m_prompts.clipboard = u"before"_s;
        click(u"callOffAddresses"_s);
        QCOMPARE(m_prompts.clipboard, u"before"_s);
        QVERIFY2(said(u"callOffTold"_s).startsWith(u"None of them has an e-mail address"_s),
                 qPrintable(said(u"callOffTold"_s)));
        dialog.reject();
    });
}

void TestAfterPart::cancellingAnEventOfNobodyAsksNothing()
{
    const Event coming = addEvent(ahead);
    open(coming);
    choose(u"step/cancelled"_s);
    QTRY_COMPARE(workspace().events().find(session(), coming.id)->status, EventStatus::Cancelled);
    QVERIFY(!m_window->findChild<CallOffDialog *>());
}

void TestAfterPart::badgesTakeAsManyPagesAsTheyNeed()
{
    const Event coming = addEvent(ahead);
    for (int i = 0; i < 17; ++i)
        say(coming, add(u"Ana"_s, u"Alba %1"_s.arg(i)), Rsvp::Yes);
    open(coming);
    choose(u"printBadges"_s);
    m_prompts.path = m_folder->filePath(u"badges.pdf"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        QCOMPARE(dialog.printout().pageCount(), 3); // two by four on each
        auto *blank = find<QSpinBox>(u"badgeBlank"_s);
        blank->setValue(7);
        QCOMPARE(dialog.printout().pageCount(), 3);
        blank->setValue(8);
        QCOMPARE(dialog.printout().pageCount(), 4);
        const QString words = wordsOf(dialog);
        QCOMPARE(words.count(u"Alba"_s), 17);
        QCOMPARE(words.count(u"Training"_s), 17 + 8 + 4); // each badge, and the head of each page
        click(u"savePdf"_s);
    });
    QVERIFY(saved().startsWith("%PDF"));
    QCOMPARE(newestLabel(), u"Print badges of Training (Fri 27 Nov 2026): 17 people"_s);
}

void TestAfterPart::aBadgeSaysWhereSomebodyWorksOnlyIfThatIsTicked()
{
    const Event coming = addEvent(ahead);
    const auto ana = add(u"Ana"_s, u"Alba"_s);
    Person after = read(ana);
    after.employments = {Employment{0, u"St. Luke's"_s, {}, u"Laundry"_s, u"Night"_s, {}, {}, {}, {}}};
    QVERIFY(workspace().people().save(session(), read(ana), after));
    say(coming, ana, Rsvp::Yes);
    open(coming);
    choose(u"printBadges"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        QVERIFY(!wordsOf(dialog).contains(u"Luke"_s));
        find<QAbstractButton>(u"badgeWork"_s)->click();
        QVERIFY2(wordsOf(dialog).contains(u"St. Luke's"_s), qPrintable(wordsOf(dialog)));
        QVERIFY(!wordsOf(dialog).contains(u"Laundry"_s));
        QCOMPARE(unnamed(&dialog), QStringList());
        dialog.reject();
    });
}

void TestAfterPart::aBadgeHasNoCodeIfThatIsUnticked()
{
    const Event coming = addEvent(ahead);
    say(coming, add(u"Ana"_s, u"Alba"_s), Rsvp::Yes);
    open(coming);
    choose(u"printBadges"_s);
    fillIn<PrintDialog>([this](PrintDialog &dialog) {
        const auto dark = [&] {
            QImage page(dialog.printout().pageSize().toSize(), QImage::Format_Grayscale8);
            page.fill(Qt::white);
            QPainter painter(&page);
            dialog.printout().draw(painter, 0);
            painter.end();
            return std::count_if(page.constBits(), page.constBits() + page.sizeInBytes(),
                                 [](uchar dot) { return dot < 64; });
        };
        const auto withCode = dark();
        auto *code = find<QAbstractButton>(u"badgeCode"_s);
        code->click();
        const auto without = dark();
        QVERIFY2(withCode > without + 500, qPrintable(u"%1, %2"_s.arg(withCode).arg(without)));
        QVERIFY(wordsOf(dialog).contains(u"Ana Alba"_s));
        code->click();
        QCOMPARE(dark(), withCode);
        dialog.reject();
    });
}

void TestAfterPart::theCodeOnABadgeIsWhatTheDoorKnows()
{
    const RegistrationId id(60'129'542'145);
    const QString text = DoorList::badgeText(id);
    const DoorList door({DoorEntry{id, {}, u"Ana Alba"_s, {}, {}, Rsvp::Yes, false}});
    QCOMPARE(door.matching(text, 5).size(), 1);

    const QrCode code(text);
    std::unique_ptr<QRcode, decltype(&QRcode_free)> known(
        QRcode_encodeString(text.toUtf8().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), &QRcode_free);
    QCOMPARE(code.size(), known->width);
    for (int row = 0; row < code.size(); ++row) {
        for (int column = 0; column < code.size(); ++column)
            QCOMPARE(code.isDark(column, row), bool(known->data[row * known->width + column] & 1));
    }
    const int last = code.size() - 1;
    for (const auto &corner : {QPoint(0, 0), QPoint(last - 6, 0), QPoint(0, last - 6)}) { // where scanners look first
        QVERIFY(code.isDark(corner.x(), corner.y()) && code.isDark(corner.x() + 3, corner.y() + 3));
        QVERIFY(!code.isDark(corner.x() + 1, corner.y() + 1));
    }
    QVERIFY(!QrCode(QString()).isValid());
}

void TestAfterPart::theCodeIsDrawnWithItsMargin()
{
    const QrCode code(DoorList::badgeText(RegistrationId(7)));
    constexpr int quiet = 4, module = 6;
    const int side = (code.size() + 2 * quiet) * module;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    code.draw(painter, QRectF(0, 0, side, side));
    painter.end();
    for (int row = -quiet; row < code.size() + quiet; ++row) {
        for (int column = -quiet; column < code.size() + quiet; ++column) {
            const bool isInside = qMin(row, column) >= 0 && qMax(row, column) < code.size();
            const QColor expected = isInside && code.isDark(column, row) ? Qt::black : Qt::white;
            const QPoint middle((column + quiet) * module + module / 2, (row + quiet) * module + module / 2);
            QCOMPARE(image.pixelColor(middle), expected);
        }
    }
}

void TestAfterPart::everythingHasAName()
{
    m_people.clear();
    const Event training = addTraining();
    work(training, m_people[0], 60);
    openAfter(training);
    QCOMPARE(unnamed(part()), QStringList());
}

RNF_TEST(TestAfterPart)
#include "tst_after_part.moc"
