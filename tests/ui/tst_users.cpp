#include "support/TestProgram.h"
#include "support/TestWorkspace.h"
#include "support/WindowStory.h"

#include "accounts/AccountClosing.h"
#include "accounts/Passphrases.h"
#include "base/RecoveryCode.h"
#include "interns/InternsPage.h"
#include "shell/AccountDialog.h"
#include "shell/CloseAccountDialog.h"
#include "shell/GivePassphraseDialog.h"
#include "shell/UsersDialog.h"
#include "work/ReasonDialog.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace rnf;

/// Who works here, as organizers see and change it: closed, opened again, given a passphrase, and what is asked when a placement
/// ends.
class TestUsers : public WindowStory {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareOnce(u"users"_s); }
    void init() { openWindow(); }
    void cleanup() { closeWindow(); }

    void eachIsThereWithWhatTheyAre();
    void onesOwnAccountSaysWhyItStays();
    void aClosedAccountCannotBeChosenUntilItIsOpenedAgain();
    void thinkingBetterOfItLeavesAllAsItIs();
    void whyAnAccountStaysIsSaid();
    void somebodyIsAddedThere();
    void aNewPassphraseReplacesTheLostOne();
    void inAnEncryptedFileANewPassphraseOpensItAgain();
    void endingAPlacementOffersToCloseTheAccount();
    void endingEarlyOffersItToo();
    void withNothingToCloseNobodyAsks();
    void whoComesBackIsToldThatTheAccountIsClosed();
    void everythingHasAName();

private:
    Account addUser(const QString &name) { return *workspace().accounts().add(session(), name, Role::Organizer); }
    Account addIntern(PersonId person, const QString &name)
    {
        return *workspace().accounts().add(session(), name, Role::Intern, person);
    }
    PlacementId place(PersonId person)
    {
        Placement placement;
        placement.person = person;
        placement.startOn = QDate(2026, 9, 14);
        placement.endOn = QDate(2026, 12, 20);
        placement.weekMin = 900;
        placement.status = PlacementStatus::Active;
        return *workspace().interns().add(session(), placement);
    }
    bool isOpen(const Account &account)
    {
        const auto all = workspace().accounts().all(session());
        return std::ranges::find(all, account.id, &Account::id)->isActive;
    }
    UsersDialog *openUsers()
    {
        command(u"Users…"_s);
        return dialog<UsersDialog>();
    }
    /// "Ana (you)|Organizer|has no passphrase"
    static QStringList linesOf(const UsersDialog &users)
    {
        const auto *table = users.findChild<QTableWidget *>(u"users"_s);
        QStringList lines;
        for (int row = 0; row < table->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells += table->item(row, column)->text();
            lines += cells.join(u'|');
        }
        return lines;
    }
    static void choose(UsersDialog &users, const QString &name)
    {
        auto *table = users.findChild<QTableWidget *>(u"users"_s);
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == name)
                table->setCurrentCell(row, 0);
        }
    }
    static QPushButton *button(const QWidget *in, const QString &name) { return in->findChild<QPushButton *>(name); }
    static QString saidIn(const QWidget *in, const QString &label) { return in->findChild<QLabel *>(label)->text(); }
    /// Presses a button that opens a dialog over the one that is open, does something there, and waits for its end.
    template <typename T>
    void over(QPushButton *opening, const std::function<void(T &)> &act)
    {
        QVERIFY(opening->isEnabled());
        opening->click();
        fillIn<T>(act);
    }
    void give(UsersDialog &users, const QString &passphrase, const QString &opening = u"usersGive"_s)
    {
        over<GivePassphraseDialog>(button(&users, opening), [&](GivePassphraseDialog &giving) {
            for (const auto &line : {u"givePassphrase"_s, u"giveAgain"_s})
                giving.findChild<QLineEdit *>(line)->setText(passphrase);
            button(&giving, u"giveIt"_s)->click();
            QVERIFY(QTest::qWaitFor([&] { return !giving.isVisible(); }, patience));
        });
    }
    void close(UsersDialog &users)
    {
        over<CloseAccountDialog>(button(&users, u"usersClose"_s), [](CloseAccountDialog &asked) {
            button(&asked, u"closeNow"_s)->click();
            QVERIFY(QTest::qWaitFor([&] { return !asked.isVisible(); }, patience));
        });
    }
    void step(PlacementId placement, const QString &status)
    {
        command(u"Interns"_s);
        m_window->findChild<InternsPage *>()->showPlacement(placement);
        find<QPushButton>(u"step/"_s + status)->click();
        QCoreApplication::processEvents();
    }

    static constexpr int patience = 120'000; // milliseconds; Argon2id takes its time, on a busy machine more
};

void TestUsers::eachIsThereWithWhatTheyAre()
{
    const PersonId rosa = add(u"Rosa"_s, u"Diaz"_s);
    const Account luis = addUser(u"Luis"_s);
    addIntern(rosa, u"Rosa Diaz"_s);
    QVERIFY(Passphrases(workspace().store()).give(session(), luis, u"mosaic fern"_s));
    const Account bea = addUser(u"Bea"_s);
    QVERIFY(AccountClosing(workspace().store()).close(session(), bea.id));
    auto *users = openUsers();
    QCOMPARE(linesOf(*users), QStringList({u"Ana (you)|Organizer|has no passphrase"_s, u"Luis|Organizer|has a passphrase"_s,
                                           u"Rosa Diaz|Intern|has no passphrase"_s, u"Bea|Organizer|account closed"_s}));
    users->reject();
}

void TestUsers::onesOwnAccountSaysWhyItStays()
{
    addUser(u"Luis"_s);
    auto *users = openUsers();
    choose(*users, u"Ana (you)"_s);
    QVERIFY(!button(users, u"usersClose"_s)->isEnabled());
    QVERIFY(!button(users, u"usersGive"_s)->isEnabled());
    QVERIFY(users->findChild<QLabel *>(u"usersWhy"_s)->isVisible());
    QVERIFY(saidIn(users, u"usersWhy"_s).contains(u"another organizer can close"_s));
    choose(*users, u"Luis"_s);
    QVERIFY(button(users, u"usersClose"_s)->isEnabled());
    QVERIFY(!users->findChild<QLabel *>(u"usersWhy"_s)->isVisible());
    users->reject();
}

void TestUsers::aClosedAccountCannotBeChosenUntilItIsOpenedAgain()
{
    const Account luis = addUser(u"Luis"_s);
    QVERIFY(userChoices().contains(u"Luis"_s));
    auto *users = openUsers();
    choose(*users, u"Luis"_s);
    close(*users);
    QVERIFY(!isOpen(luis));
    QCOMPARE(saidIn(users, u"usersSaid"_s), u"The account of Luis is closed."_s);
    QVERIFY(linesOf(*users).contains(u"Luis|Organizer|account closed"_s));
    QVERIFY(!userChoices().contains(u"Luis"_s));
    QVERIFY(!button(users, u"usersClose"_s)->isVisible());
    button(users, u"usersReopen"_s)->click();
    QVERIFY(isOpen(luis));
    QVERIFY(saidIn(users, u"usersSaid"_s).contains(u"can work here again"_s));
    QVERIFY(userChoices().contains(u"Luis"_s));
    users->reject();
}

void TestUsers::thinkingBetterOfItLeavesAllAsItIs()
{
    const Account luis = addUser(u"Luis"_s);
    auto *users = openUsers();
    choose(*users, u"Luis"_s);
    over<CloseAccountDialog>(button(users, u"usersClose"_s),
                             [](CloseAccountDialog &asked) { asked.leaveButton()->click(); });
    QVERIFY(isOpen(luis));
    users->reject();
}

/// Luis alone sees needs: nobody could give that on any more.
void TestUsers::whyAnAccountStaysIsSaid()
{
    const Account luis = addUser(u"Luis"_s);
    Session giving = session();
    giving.seesNeeds = true;
    QVERIFY(workspace().accounts().setSeesNeeds(giving, {luis.id}));
    auto *users = openUsers();
    choose(*users, u"Luis"_s);
    over<CloseAccountDialog>(button(users, u"usersClose"_s), [](CloseAccountDialog &asked) {
        button(&asked, u"closeNow"_s)->click();
        QTRY_VERIFY(saidIn(&asked, u"closeAccountProblem"_s).contains(u"Luis alone sees what people need"_s));
        asked.reject();
    });
    QVERIFY(isOpen(luis));
    users->reject();
}

void TestUsers::somebodyIsAddedThere()
{
    auto *users = openUsers();
    over<AccountDialog>(button(users, u"usersAdd"_s), [](AccountDialog &adding) {
        adding.findChild<QLineEdit *>(u"accountName"_s)->setText(u"Luis"_s);
        button(&adding, u"addAccount"_s)->click();
    });
    QVERIFY(linesOf(*users).contains(u"Luis|Organizer|has no passphrase"_s));
    users->reject();
}

void TestUsers::aNewPassphraseReplacesTheLostOne()
{
    const Account luis = addUser(u"Luis"_s);
    const Passphrases passphrases(workspace().store());
    auto *users = openUsers();
    choose(*users, u"Luis"_s);
    QCOMPARE(button(users, u"usersGive"_s)->text(), u"Give a passphrase…"_s);
    give(*users, u"these words are lost"_s);
    QVERIFY(linesOf(*users).contains(u"Luis|Organizer|has a passphrase"_s));
    QCOMPARE(button(users, u"usersGive"_s)->text(), u"Give a new passphrase…"_s);
    give(*users, u"and these are not"_s);
    QVERIFY(passphrases.opens(luis.id, u"and these are not"_s));
    QVERIFY(!passphrases.opens(luis.id, u"these words are lost"_s));
    users->reject();
}

void TestUsers::inAnEncryptedFileANewPassphraseOpensItAgain()
{
    const QString path = m_folder->filePath(u"sealed.rnf"_s);
    const auto key = TestWorkspace::newKey(u"night shift on the loading dock"_s, RecoveryCode::make());
    const Workspace::Options options{7, Dates(today), {}, key};
    QVERIFY(Workspace::create(path, {u"Local 1184"_s, u"Ana"_s}, options));
    m_window->showWelcome();
    m_window->openFile(path, false, key);
    QVERIFY(workspace().isEncrypted());
    const Account luis = addUser(u"Luis"_s);
    auto *users = openUsers();
    QVERIFY(linesOf(*users).contains(u"Luis|Organizer|cannot open this workspace: no passphrase yet"_s));
    choose(*users, u"Luis"_s);
    give(*users, u"these words are lost"_s);
    give(*users, u"and these are not"_s);
    QVERIFY(!Workspace::unlock(path, u"these words are lost"_s));
    QVERIFY(Workspace::unlock(path, u"and these are not"_s));
    close(*users);
    QVERIFY(!isOpen(luis));
    QVERIFY(!Workspace::unlock(path, u"and these are not"_s));
    give(*users, u"the third of them"_s, u"usersReopen"_s);
    QVERIFY(isOpen(luis));
    QVERIFY(Workspace::unlock(path, u"the third of them"_s));
    users->reject();
}

void TestUsers::endingAPlacementOffersToCloseTheAccount()
{
    const PersonId rosa = add(u"Rosa"_s, u"Diaz"_s);
    const PlacementId placement = place(rosa);
    const Account account = addIntern(rosa, u"Rosa Diaz"_s);
    step(placement, u"completed"_s);
    fillIn<CloseAccountDialog>([](CloseAccountDialog &asked) {
        QCOMPARE(saidIn(&asked, u"closeAccountHeading"_s),
                 u"The account of Rosa Diaz still opens this workspace. Close it?"_s);
        asked.leaveButton()->click();
    });
    QVERIFY(isOpen(account));
    QCOMPARE(workspace().interns().find(session(), placement)->status, PlacementStatus::Completed);
}

void TestUsers::endingEarlyOffersItToo()
{
    const PersonId rosa = add(u"Rosa"_s, u"Diaz"_s);
    const PlacementId placement = place(rosa);
    const Account account = addIntern(rosa, u"Rosa Diaz"_s);
    step(placement, u"ended_early"_s);
    fillIn<ReasonDialog>([](ReasonDialog &asked) {
        asked.findChild<QPlainTextEdit *>()->setPlainText(u"Moved away"_s);
        asked.findChild<QPushButton *>(u"giveReason"_s)->click();
    });
    fillIn<CloseAccountDialog>([](CloseAccountDialog &asked) { button(&asked, u"closeNow"_s)->click(); });
    QVERIFY(!isOpen(account));
    QCOMPARE(workspace().interns().find(session(), placement)->status, PlacementStatus::EndedEarly);
}

/// Nobody has an account; somebody has another placement; somebody's account is closed already.
void TestUsers::withNothingToCloseNobodyAsks()
{
    const PersonId rosa = add(u"Rosa"_s, u"Diaz"_s), samir = add(u"Samir"_s, u"Khoury"_s);
    const PlacementId first = place(rosa), second = place(rosa), other = place(samir);
    step(other, u"completed"_s);
    QVERIFY(!m_window->findChild<CloseAccountDialog *>());
    const Account account = addIntern(rosa, u"Rosa Diaz"_s);
    step(first, u"completed"_s);
    QVERIFY(!m_window->findChild<CloseAccountDialog *>());
    QVERIFY(AccountClosing(workspace().store()).close(session(), account.id));
    step(second, u"completed"_s);
    QVERIFY(!m_window->findChild<CloseAccountDialog *>());
}

void TestUsers::whoComesBackIsToldThatTheAccountIsClosed()
{
    const PersonId rosa = add(u"Rosa"_s, u"Diaz"_s);
    const PlacementId placement = place(rosa);
    const Account account = addIntern(rosa, u"Rosa Diaz"_s);
    QVERIFY(AccountClosing(workspace().store()).close(session(), account.id));
    command(u"Interns"_s);
    m_window->findChild<InternsPage *>()->showPlacement(placement);
    auto *giving = find<QPushButton>(u"giveAccount"_s);
    QVERIFY(giving->isVisible());
    giving->click();
    QVERIFY(!m_window->findChild<AccountDialog *>());
    QVERIFY(find<QWidget>(u"undoBar"_s)->findChild<QLabel *>()->text().contains(u"Users…"_s));
}

void TestUsers::everythingHasAName()
{
    addUser(u"Luis"_s);
    auto *users = openUsers();
    choose(*users, u"Luis"_s);
    QCOMPARE(unnamed(users), QStringList());
    over<CloseAccountDialog>(button(users, u"usersClose"_s), [](CloseAccountDialog &asked) {
        QCOMPARE(unnamed(&asked), QStringList());
        asked.reject();
    });
    users->reject();
}

RNF_TEST(TestUsers)
#include "tst_users.moc"
