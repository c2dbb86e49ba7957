#pragma once

#include "base/PageMeans.h"
#include "base/Prompts.h"
#include "base/Refresh.h"
#include "base/Ways.h"
#include "base/WindowWork.h"
#include "look/Drafts.h"
#include "shell/BackupKeeper.h"
#include "shell/Visits.h"
#include "standing/StandingDialog.h"
#include "workspace/Workspace.h"

#include <QMainWindow>

class QAbstractButton;
class QMessageBox;
class QStackedWidget;
class QToolBar;

namespace rnf {

class ApplicationsPage;
class BoardPage;
class CalendarPage;
class ContactPanel;
class Curtain;
class DuplicatesPage;
class EventsPage;
class GroupsPage;
class HistoryPage;
class HoursPage;
class IdleWatch;
class ImportWizard;
class InternsPage;
class ListRail;
class LockWindow;
class Page;
class PassphraseCheck;
class PeoplePage;
class PostingsPage;
class ReportsPage;
class SearchField;
class SectionRail;
struct ShareCopy;
class StatusBar;
class StipendsPage;
class TabbedPage;
class TodayPage;
class UndoBar;
class UndoFlow;
class VolunteersPage;
class WelcomePage;
class WorkplacePage;

/// The window: navigates between pages, switches users and files, and holds the one list of actions that feeds menus, tool
/// bar, context menus and the palette. Pages do the work.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    struct Options {
        Workspace::Options workspace;
        /// Makes the sample; the file goes away with the program.
        std::function<Result<std::unique_ptr<Workspace>>()> makeSample;
        /// Tells which folders lie on a network.
        WorkspaceLock::FileSystemOf fileSystemOf = &WorkspaceLock::fileSystemOf;
    };

    MainWindow(Options options, Prompts &prompts);
    ~MainWindow() override;

    /// A workspace, or a backup, of which a new workspace is made.
    /// A place on a server is opened as soon as it answers.
    /// `key`: of an encrypted one; it asks where it has none.
    void openFile(const QString &path, bool isReadOnly = false, const std::shared_ptr<const vault::Opened> &key = nullptr);
    void openSample();
    void showWelcome();
    void importFile(const QString &path);
    /// One after the other; contact cards as one list.
    void importFiles(const QStringList &paths);
    void pasteRows();
    void exportList();
    void print();
    /// Covers everything at once, until the passphrase of who works here is typed, or, where there is none, somebody goes on.
    /// Pages and what was copied are emptied; what was typed is kept. Nothing happens while people are checked in at a door.
    void lock();

    Workspace *workspace() { return m_workspace.get(); }
    const Session &session() const { return m_session; }
    PeoplePage *people() { return m_people; }
    /// Every action of the window, as menus and palette offer them.
    QList<QAction *> commands() const { return m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// An entry of the rail.
    struct Section {
        Page *page;
        QString iconName, title;
    };

    /// What a command does beside itself. One that writes keeps what is being typed before.
    enum class Needs { Nothing, Writing, NewWindow };

    using FileKey = std::shared_ptr<const vault::Opened>;
    struct Restored {
        BackupInfo info;
        FileKey key; ///< null: it is plain
    };
    /// What became of a file that was to be encrypted, or made plain.
    struct Converted {
        Result<> done;
        FileKey key; ///< opens what is there now; null: it is plain
    };

    void start(const WorkspaceSetup &setup, const QString &passphrase);
    void makeWorkspace(const QString &path, const WorkspaceSetup &setup, const FileKey &key = nullptr);
    void makeEncrypted(const QString &path, const WorkspaceSetup &setup, const QString &passphrase);
    /// Goes on when somebody has it on paper.
    void showRecoveryCode(const QString &code, const QString &path, const std::function<void()> &goOn);
    /// Null when somebody thought better of it.
    FileKey askForKey(const QString &path);
    std::optional<Restored> restoreEncrypted(const QString &backup, const QString &path);
    void encryptFile();
    void decryptFile();
    void convert(const QString &what, const std::function<Converted()> &work);
    void replaceBackups();
    void addEncryptionCommand(QMenu *menu);
    void chooseFile();
    void chooseBackup();
    /// Asks for an office server; `problem`: why it was not opened before.
    void chooseServer(const QString &place = {}, const QString &problem = {});
    void openServer(const QString &place);
    /// Nobody can work in this file, a workspace, where it lies.
    bool isOnShare(const QString &path) const;
    /// Asks what to do with such a file.
    void openFromShare(const QString &path);
    void openCopy(std::unique_ptr<ShareCopy> copy, const FileKey &key);
    /// Asks before a workspace on a server is upgraded for everybody.
    void askForUpgrade(const QString &place);
    void showReachable(bool isReachable);
    void restore(const QString &backup);
    /// Where a new file shall lie; empty when somebody thought better of it.
    QString askForWorkspace(const QString &title, const QString &proposal);
    void showProblem(const QString &title, const Error &error);
    /// `copy`: of what it is one, where it is only a copy to read.
    void use(std::unique_ptr<Workspace> workspace, bool isSample, std::unique_ptr<ShareCopy> copy = nullptr);
    void closeWorkspace();
    QList<Page *> allPages() const;
    void finishEditing();
    void remember(const QString &path);
    void backUpTo();
    /// The copies that there are, and what is done with them.
    void showBackups();
    /// The newest good copy of a file that is damaged; empty for none, and where something else is wrong.
    QString backupFor(const QString &path, const Error &error) const;
    /// The button of a message that restores it.
    static QAbstractButton *offerBackup(QMessageBox &box, const QString &backup);
    /// Opens a backup to be read, without making a workspace of it: a copy that goes when it is closed.
    void readBackup(const QString &backup);
    void showBackupCopy(std::unique_ptr<ShareCopy> copy, const Workspace::Options &options, const Result<BackupInfo> &info);
    void checkFile();

    /// Builds menus, bars and pages anew: after opening, switching user or language.
    void rebuild();
    void clear();
    void updateTitle();
    void makeWelcome();
    void makePages();
    void makePeoplePages();
    /// Of the whole workspace: for organizers alone.
    void makeOrganizerPages();
    /// Those that there are for whoever works here, in their order.
    QList<Section> sections() const;
    bool may(Operation operation) const { return Policy::allows(m_session, operation); }
    /// Is it one of the sections of whoever works here?
    bool isSection(QWidget *page) const;
    bool isOrganizer() const { return m_session.role == Role::Organizer; }
    /// Events are there for whoever was given some; and for who looks on.
    bool seesEvents() const { return m_session.role != Role::Intern || !m_session.grants.events.isEmpty(); }
    QWidget *makeCentre();
    void makeEventPages();
    void addEventParts();
    void connectTelling();
    void makeInternPages();
    QString internsTitle() const;
    void makeProgramPages();
    void makePlacementParts();
    void addStipendPart();
    SectionRail *makeRail(QWidget *parent);
    QWidget *makeSide(QWidget *parent);
    QWidget *makeListRail(QWidget *parent);
    QWidget *makeSampleBar();
    void makeStatusBar();
    void connectWays();
    void connectPages();
    void connectPeoplePages();
    void connectOrganizerPages();

    QAction *addCommand(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &keys,
                        const std::function<void()> &run, Needs needs = Needs::Nothing);
    /// Goes to a page and does something there. Without that page there is no such command.
    template <typename P>
    QAction *addPageCommand(QMenu *menu, const QString &text, const QString &iconName, const QKeySequence &keys, P *page,
                            void (P::*run)(), Needs needs = Needs::Writing)
    {
        if (!page)
            return nullptr;
        const auto goAndRun = [this, page, run] {
            goTo(page);
            (page->*run)();
        };
        return addCommand(menu, text, iconName, keys, goAndRun, needs);
    }
    void makeMenus();
    void makeFileMenu(QMenu *menu);
    void makeEditMenu(QMenu *menu);
    void makeCopyCommands(QMenu *menu);
    void find();
    void makeViewMenu(QMenu *menu);
    void makePeopleMenu(QMenu *menu);
    void makeSelectionMenu(QMenu *menu);
    void makeListMenu(QMenu *menu);
    void makeStandingMenu(QMenu *menu);
    void makeVolunteersMenu(QMenu *menu);
    void takeOffer();
    void showTask(TaskId task);
    void addFromTemplate(PlacementId placement);
    void makeGroupsMenu(QMenu *menu);
    void makeWorkplaceMenu(QMenu *menu);
    void makeTasksMenu(QMenu *menu);
    void showWeek(PersonId person, const QDate &monday);
    void showSheet(const WeekKey &key);
    void showPlacement(PlacementId placement);
    void showApplication(ApplicationId application);
    void openEvent(EventId event);
    void makeEventsMenu(QMenu *menu);
    void editWhoSeesNeeds();
    void makeInternsMenu(QMenu *menu);
    void makeReportsMenu(QMenu *menu);
    void makeHelpMenu(QMenu *menu);
    void makeToolBar();
    void addSearch(QToolBar *bar);
    void showPalette();
    void showKeys();
    void showAbout();
    void setLanguage(const QString &language);

    void goTo(Page *page);
    /// To a section, as it was left.
    void goToSection(QWidget *section);
    void turnTo(Page *page);
    void noteLeaving(Page *before);
    void goBack();
    void goForward();
    void nextPane();
    /// What is shown.
    Page *page() const;
    /// A section, or the page of it whose tab is open.
    static Page *pageIn(QWidget *section);
    QList<TabbedPage *> tabbedPages() const;
    /// Says why somebody's page of their own work leads nowhere else.
    void tellOwnWorkOnly();
    void undo(const std::optional<ActionEntry> &entry);
    PageMeans means() { return {m_prompts, m_work, m_drafts, m_ways}; }
    void keyInSheet();
    void logContactWith(PersonId person);
    void showPerson(PersonId person);
    void showChanges();
    void updateUndo();
    void updateStatus();
    void updateCounts();
    void tell(const QString &text);
    void offerUndo(const QString &text, qint64 action);
    bool hasDraftToShow();
    bool showDraft();
    void switchTo(const Session &session);
    void workAs(const Session &session);
    /// Asks for the account of somebody: of this person, where one is said.
    void addUser(PersonId person = {});
    void makeLock();
    void makeLockCommands(QMenu *menu);
    void makeLockMenu(QMenu *menu);
    void makeRecentCommand(QMenu *menu);
    bool isLocked() const;
    bool hasDraft();
    void emptyBehindLock();
    void keepTimerAlive();
    void unlock(const Session &session);
    void leaveLocked();
    void offerPassphrase(const Session &session);
    void givePassphrase(const Account &account);
    void signIn(const Session &session);
    void editPassphrase();
    void chooseImport();
    void showOnly(const QString &name, const QList<PersonId> &people);
    void editFields();
    void editTags();
    void moveToUnit();
    /// Makes one of people, side by side.
    void merge(const QList<PersonId> &people);
    void writeLetters();
    /// Asks which group these people join.
    void askGroup(const QList<PersonId> &people);
    /// Asks to which of the events ahead these people are invited.
    void inviteToEvent(const QList<PersonId> &people);
    /// Whoever is selected in the list, else whoever is shown beside it.
    QList<PersonId> chosenPeople() const;
    void askStanding(StandingDialog::Kind kind, const QList<PersonId> &people);
    StandingDialog *newStandingDialog(StandingDialog::Kind kind, const QList<PersonId> &people);
    void bringInDues();
    void askUnpaid(const QDate &day);
    void showUnpaid(const QDate &monthEnd);
    void editCampaigns();
    void showList(const PersonList &list);
    void runImport(const std::function<bool(ImportWizard &)> &open);

    Options m_options;
    Prompts &m_prompts;
    std::unique_ptr<ShareCopy> m_copy; ///< that the workspace is in; none: it is no copy
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Refresh> m_refresh;
    bool m_isSample = false;
    Session m_session;
    QList<QAction *> m_commands;
    Drafts m_drafts;
    bool m_wasToldOfDrafts = false;
    WindowWork m_work;
    UndoFlow *m_undoing = nullptr;
    Ways m_ways;
    Visits m_visits;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    TodayPage *m_today = nullptr;
    TabbedPage *m_peopleTabs = nullptr;
    PeoplePage *m_people = nullptr;
    VolunteersPage *m_volunteers = nullptr;
    GroupsPage *m_groups = nullptr;
    DuplicatesPage *m_duplicates = nullptr;
    WorkplacePage *m_workplace = nullptr;
    TabbedPage *m_eventTabs = nullptr;
    EventsPage *m_events = nullptr;
    CalendarPage *m_calendar = nullptr;
    TabbedPage *m_taskTabs = nullptr;
    BoardPage *m_board = nullptr;
    HoursPage *m_hours = nullptr;
    TabbedPage *m_internTabs = nullptr;
    ApplicationsPage *m_applications = nullptr;
    InternsPage *m_interns = nullptr;
    StipendsPage *m_stipends = nullptr;
    PostingsPage *m_postings = nullptr;
    ReportsPage *m_reports = nullptr;
    HistoryPage *m_history = nullptr;
    SectionRail *m_rail = nullptr;
    ListRail *m_listRail = nullptr;
    SearchField *m_search = nullptr;
    ContactPanel *m_contact = nullptr;
    UndoBar *m_undoBar = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_print = nullptr;
    StatusBar *m_status = nullptr;
    std::unique_ptr<PassphraseCheck> m_check;
    std::unique_ptr<Curtain> m_curtain;
    std::unique_ptr<LockWindow> m_lock; ///< while it is locked
    std::unique_ptr<IdleWatch> m_idle;
    QTimer m_emptying, m_lockedMinute;
    QByteArray m_lockedOn; ///< the kind of page that was open
    bool m_isWorking = false;
    BackupKeeper m_keeper;
};

} // namespace rnf
