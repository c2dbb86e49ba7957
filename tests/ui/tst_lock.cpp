#include "support/ShownTexts.h"
#include "support/TestProgram.h"
#include "support/WindowTest.h"

#include "accounts/Passphrases.h"
#include "base/Clipboard.h"
#include "conversations/Conversations.h"
#include "events/CheckInWindow.h"
#include "events/EventTimes.h"
#include "events/Events.h"
#include "exchange/ImportWizard.h"
#include "look/ChoiceBox.h"
#include "look/Dialog.h"
#include "shell/AccountDialog.h"
#include "shell/IdleWatch.h"
#include "shell/LockWindow.h"
#include "shell/PassphraseCheck.h"
#include "shell/PassphraseDialog.h"
#include "shell/RecentFiles.h"
#include "shell/SignInDialog.h"

#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// The lock screen: what is gone behind it, what is kept, and who gets past it. "Zyxwana" is nobody's name but hers.
class TestLock : public WindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"lock"_s); }
    void init();
    void cleanup();

    void nothingThatHoldsANameIsLeft();
    void withoutAPassphraseEnterOrAClickGoesOn();
    void thePageIsTheOneThatWasOpen();
    void whatWasHalfTypedIsThereAfterwards();
    void aNoteOfAContactIsThereAfterwards();
    void aDialogIsHiddenAndKeepsWhatWasTyped();
    void everythingStandsWhereItStood();
    void anImportGoesOnWhereItWas();
    void aQuestionOfQtIsAnsweredAsByEsc();
    void whatOpensMeanwhileIsHidden();
    void whatWasCopiedIsForgotten();
    void aRunningTimerRunsOn();
    void atTheDoorNothingLocks();
    void theFirstPageIsNotLocked();
    void thePassphraseIsAskedFor();
    void whereNobodyCanTellNobodyIsLetIn();
    void whoGuessesWaits();
    void closingTheLockShortensNothing();
    void openingAsksForThePassphrase();
    void aFileWithAPassphraseIsNotRemembered();
    void rememberingCanBeSwitchedOff();
    void switchingToAProtectedAccountAsks();
    void anAccountWithoutOneIsNoWayRound();
    void theNextUserSeesNoDraft();
    void somebodyElseUnlocksAsThemselves();
    void thePassphraseIsSetChangedAndTakenAway();
    void closingIsRefusedWhileSomethingWaits();
    void aKeyStartsTheWaitingAgain();
    void everythingHasAName();

private:
    LockWindow *lock()
    {
        for (auto *window : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<LockWindow *>(window); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    template <typename T>
    T *inLock(const QString &name)
    {
        return lock()->findChild<T *>(name);
    }
    void lockNow()
    {
        m_window->lock();
        QVERIFY(lock());
        QVERIFY(!m_window->isVisible());
    }
    /// Until the pages are gone.
    void lockAndEmpty()
    {
        lockNow();
        QTRY_VERIFY(!m_window->people());
    }
    void unlock()
    {
        QTest::keyClick(inLock<QPushButton>(u"unlock"_s), Qt::Key_Return);
        QTRY_VERIFY(!lock());
        QTRY_VERIFY(m_window->isVisible());
    }
    /// Argon2id takes its time, on a busy machine more.
    bool isOpened()
    {
        return QTest::qWaitFor([this] { return !lock(); }, patience);
    }
    void tryPassphrase(const QString &passphrase)
    {
        auto *line = inLock<QLineEdit>(u"lockPassphrase"_s);
        line->setText(passphrase);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void protect(const Session &who, const QString &passphrase)
    {
        QVERIFY(Passphrases(workspace().store()).set(who, {}, passphrase));
    }
    Session addUser(const QString &name)
    {
        const auto added = workspace().accounts().add(session(), name, Role::Organizer);
        return added ? added->session() : Session();
    }

    static constexpr int patience = 120'000; // milliseconds
    PersonId m_zyxwana;
};

void TestLock::init()
{
    openWindow();
    m_zyxwana = add(u"Zyxwana"_s, u"Quetzal"_s, u"212 555 0100"_s);
    m_window->people()->showPerson(m_zyxwana);
}

void TestLock::cleanup() { closeWindow(); }

void TestLock::nothingThatHoldsANameIsLeft()
{
    m_window->people()->showPerson(m_zyxwana);
    type(u"email/0"_s, u"zyxwana at home"_s);
    search(u"zyx"_s);
    const auto before = ShownTexts::inWidgets();
    QVERIFY(ShownTexts::count(before, u"zyxwana"_s) > 3);
    QVERIFY(ShownTexts::count(ShownTexts::forScreenReaders(), u"zyxwana"_s) > 0);
    lockAndEmpty();
    QCOMPARE(ShownTexts::count(ShownTexts::inWidgets(), u"zyx"_s), 0);
    QCOMPARE(ShownTexts::count(ShownTexts::forScreenReaders(), u"zyx"_s), 0);
    QCOMPARE(m_window->windowTitle(), u"Rank & File"_s);
    QCOMPARE(lock()->windowTitle(), u"Rank & File"_s);
    QVERIFY(m_window->commands().isEmpty()); // nor what would be undone
}

void TestLock::withoutAPassphraseEnterOrAClickGoesOn()
{
    lockNow();
    QVERIFY(inLock<QLabel>(u"lockAbout"_s)->text().contains(u"only blanked"_s));
    QVERIFY(!inLock<QLineEdit>(u"lockPassphrase"_s)->isVisible());
    unlock();
    lockAndEmpty();
    QTest::mouseClick(lock(), Qt::LeftButton);
    QTRY_VERIFY(!lock());
    QVERIFY(m_window->people());
}

void TestLock::thePageIsTheOneThatWasOpen()
{
    command(u"Groups"_s);
    const QString title = find<QTabBar>(u"peopleTabs"_s)->tabText(find<QTabBar>(u"peopleTabs"_s)->currentIndex());
    lockAndEmpty();
    unlock();
    const auto *tabs = find<QTabBar>(u"peopleTabs"_s);
    QVERIFY(tabs->isVisible());
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

void TestLock::whatWasHalfTypedIsThereAfterwards()
{
    type(u"email/0"_s, u"zyx at home"_s);
    lockAndEmpty();
    QCOMPARE(ShownTexts::count(ShownTexts::inWidgets(), u"zyx"_s), 0);
    unlock();
    m_window->people()->showPerson(m_zyxwana);
    QTRY_COMPARE(find<QLineEdit>(u"email/0"_s)->text(), u"zyx at home"_s);
}

void TestLock::aNoteOfAContactIsThereAfterwards()
{
    command(u"Log contact"_s);
    find<QPlainTextEdit>(u"contactNote"_s)->setPlainText(u"half a no"_s);
    lockAndEmpty();
    unlock();
    m_window->people()->showPerson(m_zyxwana);
    command(u"Log contact"_s);
    QCOMPARE(find<QPlainTextEdit>(u"contactNote"_s)->toPlainText(), u"half a no"_s);
}

void TestLock::aDialogIsHiddenAndKeepsWhatWasTyped()
{
    chooseUser(u"Add user…"_s);
    auto *asked = dialog<AccountDialog>();
    auto *name = asked->findChild<QLineEdit *>(u"accountName"_s);
    QTest::keyClicks(name, u"Zyx, half ty"_s);
    lockNow();
    QVERIFY(!asked->isVisible());
    QCOMPARE(ShownTexts::count(ShownTexts::forScreenReaders(), u"zyx"_s), 0);
    QVERIFY(!inLock<QPushButton>(u"lockLeave"_s)->isVisible());
    unlock();
    QVERIFY(asked->isVisible());
    QCOMPARE(name->text(), u"Zyx, half ty"_s);
    QVERIFY(ShownTexts::count(ShownTexts::forScreenReaders(), u"zyx"_s) > 0);
    asked->reject();
}

void TestLock::everythingStandsWhereItStood()
{
    m_window->move(120, 90);
    chooseUser(u"Add user…"_s);
    auto *asked = dialog<AccountDialog>();
    asked->move(300, 200);
    QCoreApplication::processEvents();
    const QRect window = m_window->geometry(), over = asked->geometry();
    lockNow();
    unlock();
    QTRY_COMPARE(m_window->geometry(), window);
    QTRY_COMPARE(asked->geometry(), over);
    asked->reject();
}

void TestLock::anImportGoesOnWhereItWas()
{
    QFile file(m_folder->filePath(u"list.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First name,Last name\nMorwenna,Zyxel\n");
    file.close();
    inDialog<ImportWizard>([&] { m_window->importFile(file.fileName()); },
                           [&](ImportWizard &wizard) {
                               const auto texts = ShownTexts::count(ShownTexts::inWidgets(), u"Morwenna"_s);
                               QVERIFY(texts > 0);
                               lockNow();
                               QVERIFY(!wizard.isVisible());
                               QCOMPARE(ShownTexts::count(ShownTexts::forScreenReaders(), u"Morwenna"_s), 0);
                               unlock();
                               QVERIFY(wizard.isVisible());
                               QVERIFY(ShownTexts::count(ShownTexts::inWidgets(), u"Morwenna"_s) >= texts);
                           });
}

void TestLock::aQuestionOfQtIsAnsweredAsByEsc()
{
    QTimer::singleShot(0, this, [this] { m_window->lock(); });
    QMessageBox box(QMessageBox::Warning, u"Zyxwana"_s, u"About Zyxwana"_s, QMessageBox::Ok | QMessageBox::Cancel,
                    m_window.get());
    QCOMPARE(box.exec(), int(QMessageBox::Cancel));
    QTRY_VERIFY(!m_window->people());
    unlock();
}

void TestLock::whatOpensMeanwhileIsHidden()
{
    lockNow();
    auto *late = new Dialog(u"late"_s, u"Zyxwana"_s, m_window.get());
    late->open();
    QTRY_VERIFY(!late->isVisible());
    QCOMPARE(ShownTexts::count(ShownTexts::forScreenReaders(), u"zyx"_s), 0);
    QVERIFY(lock());
    unlock();
    QVERIFY(late->isVisible());
    late->reject();
}

void TestLock::whatWasCopiedIsForgotten()
{
    auto *data = new QMimeData;
    data->setText(u"Zyxwana Quetzal"_s);
    Clipboard::put(data);
    QCOMPARE(QApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret"_qba);
    QCOMPARE(Clipboard::text(), u"Zyxwana Quetzal"_s);
    lockNow();
    QCOMPARE(Clipboard::text(), QString());
    unlock();
    data = new QMimeData;
    data->setText(u"Zyxwana Quetzal"_s);
    Clipboard::put(data);
    m_window->close();
    QCOMPARE(Clipboard::text(), QString());
}

void TestLock::aRunningTimerRunsOn()
{
    const auto me = workspace().conversations().organizer(session());
    QVERIFY(me);
    Timer timer;
    timer.person = *me;
    timer.startedAt = timer.seenAt = instantText(workspace().store().dates().now());
    QVERIFY(workspace().hours().startTimer(session(), timer));
    lockAndEmpty();
    QVERIFY(workspace().hours().timer(session(), *me));
    unlock();
    QVERIFY(workspace().hours().timer(session(), *me));
    QVERIFY(find<QToolButton>(u"timer"_s)->text() != u"Start timer"_s);
}

void TestLock::atTheDoorNothingLocks()
{
    Event event;
    event.name = u"Potluck"_s;
    EventTimes::set(event, QDate(2026, 11, 16), QTime(19, 0), 120);
    const auto added = workspace().events().add(session(), {event, {}, {}});
    QVERIFY(added);
    const QPointer<CheckInWindow> door =
        new CheckInWindow(workspace(), session(), *workspace().events().find(session(), *added), m_window.get());
    door->showFullScreen();
    m_window->lock();
    QVERIFY(!lock());
    QVERIFY(door->isVisible());
    delete door;
    lockNow();
}

void TestLock::theFirstPageIsNotLocked()
{
    m_window->showWelcome();
    m_window->lock();
    QVERIFY(!lock());
}

void TestLock::thePassphraseIsAskedFor()
{
    protect(session(), u"kettle orbit"_s);
    lockAndEmpty();
    QVERIFY(inLock<QLineEdit>(u"lockPassphrase"_s)->isVisible());
    QTest::mouseClick(lock(), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(lock());
    tryPassphrase(u"kettle orbit"_s);
    QVERIFY(isOpened());
    QTRY_VERIFY(m_window->isVisible());
    m_window->people()->showPerson(m_zyxwana);
    QCOMPARE(shown(), u"Zyxwana Quetzal"_s);
}

void TestLock::whereNobodyCanTellNobodyIsLetIn()
{
    protect(session(), u"river stone lantern"_s);
    const QString path = workspace().path();
    QVERIFY(QFile::rename(path, path + u".away"_s));
    lockNow();
    const bool asks = inLock<QLineEdit>(u"lockPassphrase"_s)->isVisible();
    QVERIFY(QFile::rename(path + u".away"_s, path));
    QVERIFY(asks);
    tryPassphrase(u"river stone lantern"_s);
    QVERIFY(isOpened());
}

void TestLock::whoGuessesWaits()
{
    protect(session(), u"kettle orbit"_s);
    qint64 now = 0;
    PassphraseCheck check(nullptr, [&] { return now; });
    std::optional<bool> opened;
    connect(&check, &PassphraseCheck::answered, this, [&](const Result<> &answer) { opened = bool(answer); });
    const auto ask = [&](const QString &passphrase) {
        opened.reset();
        check.ask(workspace().store(), session().account, passphrase);
        if (check.isAsking())
            QVERIFY(QTest::qWaitFor([&] { return opened.has_value(); }, patience));
    };
    for (const int seconds : {1, 2, 4, 8, 16, 32, 60, 60}) {
        ask(u"kettle"_s);
        QCOMPARE(check.secondsToWait(), seconds);
        now += seconds * 1000 - 1;
        ask(u"kettle orbit"_s); // too early, so nobody is asked
        QVERIFY(!opened);
        now += 1;
        QCOMPARE(check.secondsToWait(), 0);
    }
    ask(u"kettle orbit"_s);
    QCOMPARE(opened, true);
    ask(u"kettle"_s);
    QCOMPARE(check.secondsToWait(), 1); // it begins anew
}

void TestLock::closingTheLockShortensNothing()
{
    protect(session(), u"kettle orbit"_s);
    const QString path = workspace().path();
    lockAndEmpty();
    tryPassphrase(u"kettle"_s);
    QTRY_VERIFY_WITH_TIMEOUT(inLock<QLabel>(u"lockProblem"_s)->text().contains(u"Wait 1 second"_s), patience);
    QVERIFY(!inLock<QPushButton>(u"unlock"_s)->isEnabled());
    QCOMPARE(inLock<QLineEdit>(u"lockPassphrase"_s)->text(), QString());
    QTest::mouseClick(inLock<QPushButton>(u"lockLeave"_s), Qt::LeftButton);
    QTRY_VERIFY(!lock());
    QVERIFY(!m_window->workspace());
    m_window->openFile(path);
    QVERIFY(lock());
    QTRY_VERIFY(inLock<QPushButton>(u"unlock"_s)->isEnabled()); // after a second
    tryPassphrase(u"kettle orbit"_s);
    QVERIFY(isOpened());
}

void TestLock::openingAsksForThePassphrase()
{
    protect(session(), u"kettle orbit"_s);
    const QString path = workspace().path();
    m_window->showWelcome();
    m_window->openFile(path);
    QVERIFY(lock());
    QVERIFY(!m_window->people());
    QCOMPARE(ShownTexts::count(ShownTexts::inWidgets(), u"zyx"_s), 0);
    QTRY_VERIFY(inLock<QPushButton>(u"lockLeave"_s)->isVisible());
    tryPassphrase(u"kettle orbit"_s);
    QVERIFY(isOpened());
    QVERIFY(m_window->people());
}

void TestLock::aFileWithAPassphraseIsNotRemembered()
{
    QVERIFY(!RecentFiles::all().isEmpty());
    protect(session(), u"kettle orbit"_s);
    const QString path = workspace().path();
    m_window->showWelcome();
    m_window->openFile(path);
    QVERIFY(RecentFiles::all().isEmpty());
    m_window->showWelcome();
    QTRY_VERIFY(!m_window->workspace());
}

void TestLock::rememberingCanBeSwitchedOff()
{
    QVERIFY(!RecentFiles::all().isEmpty());
    command(u"Remember what was opened"_s);
    QVERIFY(RecentFiles::all().isEmpty());
    const QString path = workspace().path();
    m_window->showWelcome();
    m_window->openFile(path);
    QVERIFY(RecentFiles::all().isEmpty());
    command(u"Remember what was opened"_s);
    m_window->showWelcome();
    m_window->openFile(path);
    QCOMPARE(RecentFiles::all().size(), 1);
}

void TestLock::switchingToAProtectedAccountAsks()
{
    const Session luis = addUser(u"Luis"_s);
    protect(luis, u"mosaic fern"_s);
    chooseUser(u"Luis"_s);
    auto *asked = dialog<SignInDialog>();
    QCOMPARE(session().name, u"Ana"_s);
    asked->findChild<QLineEdit *>(u"signInPassphrase"_s)->setText(u"mosaic"_s);
    QTest::keyClick(asked->findChild<QLineEdit *>(u"signInPassphrase"_s), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(asked->findChild<QLabel *>(u"signInProblem"_s)->isVisible(), patience);
    QCOMPARE(session().name, u"Ana"_s);
    const auto *problem = asked->findChild<QLabel *>(u"signInProblem"_s);
    auto *line = asked->findChild<QLineEdit *>(u"signInPassphrase"_s);
    const auto isAskedAgain = [&] {
        line->setText(u"mosaic fern"_s);
        QTest::keyClick(line, Qt::Key_Return);
        return !problem->text().contains(u"Wait"_s);
    };
    QVERIFY(QTest::qWaitFor(isAskedAgain, patience)); // after a second
    QTRY_COMPARE_WITH_TIMEOUT(session().name, u"Luis"_s, patience);
}

void TestLock::theNextUserSeesNoDraft()
{
    addUser(u"Luis"_s);
    command(u"Log contact"_s);
    const auto note = [this] { return find<QPlainTextEdit>(u"contactNote"_s); };
    note()->setPlainText(u"half a no"_s);
    chooseUser(u"Luis"_s);
    QCOMPARE(session().name, u"Ana"_s); // it is not kept yet
    QCOMPARE(note()->toPlainText(), u"half a no"_s);
    chooseUser(u"Luis"_s);
    QCOMPARE(session().name, u"Luis"_s);
    m_window->people()->showPerson(m_zyxwana);
    command(u"Log contact"_s);
    QCOMPARE(note()->toPlainText(), QString());
}

void TestLock::anAccountWithoutOneIsNoWayRound()
{
    addUser(u"Luis"_s);
    const Session rosa = addUser(u"Rosa"_s);
    protect(session(), u"kettle orbit"_s);
    protect(rosa, u"mosaic fern"_s);
    lockAndEmpty();
    QTRY_VERIFY(inLock<QPushButton>(u"lockSwitch"_s)->isVisible());
    QStringList offered;
    for (int i = 0; i < inLock<QComboBox>(u"lockUser"_s)->count(); ++i)
        offered += inLock<QComboBox>(u"lockUser"_s)->itemText(i);
    QCOMPARE(offered, QStringList({u"Ana"_s, u"Rosa"_s}));
}

void TestLock::somebodyElseUnlocksAsThemselves()
{
    const Session rosa = addUser(u"Rosa"_s);
    protect(rosa, u"mosaic fern"_s);
    lockAndEmpty();
    QTRY_VERIFY(inLock<QPushButton>(u"lockSwitch"_s)->isVisible());
    QTest::mouseClick(inLock<QPushButton>(u"lockSwitch"_s), Qt::LeftButton);
    auto *who = inLock<ChoiceBox>(u"lockUser"_s);
    QVERIFY(who->isVisible());
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Down);
    who->commit();
    QVERIFY(inLock<QLineEdit>(u"lockPassphrase"_s)->isVisible());
    tryPassphrase(u"mosaic fern"_s);
    QVERIFY(isOpened());
    QCOMPARE(session().name, u"Rosa"_s);
}

void TestLock::thePassphraseIsSetChangedAndTakenAway()
{
    const auto fill = [](PassphraseDialog *asked, const QStringList &texts) {
        const QStringList names{u"oldPassphrase"_s, u"newPassphrase"_s, u"againPassphrase"_s};
        for (int i = 0; i < names.size(); ++i)
            asked->findChild<QLineEdit *>(names[i])->setText(texts[i]);
    };
    const auto press = [](PassphraseDialog *asked, const QString &name) {
        QTest::mouseClick(asked->findChild<QPushButton *>(name), Qt::LeftButton);
    };
    const auto isWritten = [this] {
        return QTest::qWaitFor([this] { return !m_window->findChild<PassphraseDialog *>(); }, patience);
    };
    const Passphrases passphrases(workspace().store());
    command(u"Passphrase…"_s);
    auto *asked = dialog<PassphraseDialog>();
    fill(asked, {{}, u"kettle orbit"_s, u"kettle"_s});
    press(asked, u"keepPassphrase"_s);
    QVERIFY(asked->findChild<QLabel *>(u"passphraseProblem"_s)->text().contains(u"not the same"_s));
    QVERIFY(asked->findChild<QLabel *>(u"newPassphraseStrength"_s)->text().startsWith(u"Weak"_s));
    fill(asked, {{}, u"kettle orbit"_s, u"kettle orbit"_s});
    press(asked, u"keepPassphrase"_s);
    QVERIFY(isWritten());
    QVERIFY(!passphrases.opens(session().account, {}));
    QVERIFY(RecentFiles::all().isEmpty());

    command(u"Passphrase…"_s);
    asked = dialog<PassphraseDialog>();
    fill(asked, {u"wrong"_s, u"mosaic fern"_s, u"mosaic fern"_s});
    press(asked, u"keepPassphrase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(asked->findChild<QLabel *>(u"passphraseProblem"_s)->text().contains(u"not the passphrase"_s),
                             patience);
    fill(asked, {u"kettle orbit"_s, {}, {}});
    press(asked, u"noPassphrase"_s);
    QVERIFY(isWritten());
    QVERIFY(passphrases.opens(session().account, {}));
}

void TestLock::closingIsRefusedWhileSomethingWaits()
{
    type(u"email/0"_s, u"zyx at home"_s);
    lockAndEmpty();
    QVERIFY(!lock()->close());
    QVERIFY(inLock<QLabel>(u"lockProblem"_s)->text().contains(u"not kept yet"_s));
    unlock();
    m_window->people()->showPerson(m_zyxwana);
    type(u"email/0"_s, {});
    press(Qt::Key_Return);
    lockAndEmpty();
    QVERIFY(lock()->close());
}

void TestLock::aKeyStartsTheWaitingAgain()
{
    IdleWatch watch;
    int idle = 0;
    connect(&watch, &IdleWatch::idle, this, [&] { ++idle; });
    watch.setAfter(std::chrono::milliseconds(1));
    QTRY_COMPARE(idle, 1);
    QCoreApplication::processEvents();
    QCOMPARE(idle, 1); // once, until somebody is there again
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QTRY_COMPARE(idle, 2);
    watch.setAfter(std::chrono::milliseconds(0));
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QCoreApplication::processEvents();
    QCOMPARE(idle, 2);
}

void TestLock::everythingHasAName()
{
    protect(session(), u"kettle orbit"_s);
    command(u"Passphrase…"_s);
    QCOMPARE(unnamed(dialog<PassphraseDialog>()), QStringList());
    dialog<PassphraseDialog>()->reject();
    lockAndEmpty();
    QCOMPARE(unnamed(lock()), QStringList());
}

RNF_TEST(TestLock)
#include "tst_lock.moc"
