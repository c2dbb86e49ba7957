#pragma once

#include "accounts/Accounts.h"
#include "base/PhoneNumbers.h"
#include "conversations/Conversations.h"
#include "groups/Groups.h"
#include "interns/Interns.h"
#include "lists/Lists.h"
#include "people/People.h"
#include "sheets/Sheets.h"
#include "standing/Standings.h"
#include "storage/Backup.h"
#include "storage/Changes.h"
#include "storage/IntegrityCheck.h"
#include "storage/Store.h"
#include "volunteers/Volunteers.h"
#include "work/Hours.h"
#include "work/Tasks.h"
#include "workplace/Workplaces.h"
#include "workspace/SettingRepository.h"

namespace rnf {

class Applications;
class Backups;
class Budgets;
class Credits;
class Duplicates;
class EventRecaps;
class Evaluations;
class Events;
class Forgetting;
class Learning;
class Letters;
class Merges;
class MonthlyPlans;
class Needs;
class Postings;
class Programmes;
class Proposals;
class Ballots;
class Walls;
class Registrations;
class RightsChecks;
class Staffing;
class Stipends;
class TaskTemplates;

/// What the first page asks.
struct WorkspaceSetup {
    QString organization;
    QString userName; ///< of the first account
    QString language = QStringLiteral("en");
    QString region = QStringLiteral("US"); ///< country of numbers without a country code
};

/// An open workspace: its file and the services over it. Owned by the window or the command; everything else gets
/// references. Lives on one thread.
class Workspace {
public:
    struct Options {
        qint64 installation = 1;
        Dates dates;
        QString backupFolder;                               ///< for the copies made by itself; empty: none are made
        std::shared_ptr<const vault::Opened> key = nullptr; ///< of an encrypted file
    };

    static Result<std::unique_ptr<Workspace>> create(const QString &path, const WorkspaceSetup &setup,
                                                     const Options &options);
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const Options &options, bool isReadOnly = false);
    /// The key of an encrypted file, from a passphrase or the recovery code. Half a second, from any thread.
    static Result<std::shared_ptr<const vault::Opened>> unlock(const QString &path, const QString &secret);
    /// The key of a file that is to be made, which both will open. A second, from any thread.
    static Result<std::shared_ptr<const vault::Opened>> newKey(const QString &passphrase, const QString &recoveryCode);
    /// Encrypts a plain file that nobody has open; its key opens it for this session, which may manage accounts. Fails as
    /// WorkspaceCipher does.
    static Result<> encrypt(const QString &path, const Options &options, const std::shared_ptr<const vault::Opened> &key,
                            const Session &session);
    /// Of an error of `open`: the file cannot be written now, but it can be read.
    static bool canBeRead(const Error &error);
    ~Workspace();

    Store &store() { return *m_store; }
    People &people() { return *m_people; }
    Workplaces &workplaces() { return *m_workplaces; }
    Conversations &conversations() { return *m_conversations; }
    Standings &standings() { return *m_standings; }
    Tasks &tasks() { return *m_tasks; }
    TaskTemplates &taskTemplates() { return *m_taskTemplates; }
    Hours &hours() { return *m_hours; }
    Events &events() { return *m_events; }
    Registrations &registrations() { return *m_registrations; }
    EventRecaps &recaps() { return *m_recaps; }
    Needs &needs() { return *m_needs; }
    Budgets &budgets() { return *m_budgets; }
    Interns &interns() { return *m_interns; }
    Applications &applications() { return *m_applications; }
    Learning &learning() { return *m_learning; }
    Stipends &stipends() { return *m_stipends; }
    Credits &credits() { return *m_credits; }
    Duplicates &duplicates() { return *m_duplicates; }
    Evaluations &evaluations() { return *m_evaluations; }
    Postings &postings() { return *m_postings; }
    RightsChecks &rightsChecks() { return *m_rightsChecks; }
    Volunteers &volunteers() { return *m_volunteers; }
    Staffing &staffing() { return *m_staffing; }
    Programmes &programmes() { return *m_programmes; }
    Proposals &proposals() { return *m_proposals; }
    Ballots &ballots() { return *m_ballots; }
    Walls &walls() { return *m_walls; }
    Groups &groups() { return *m_groups; }
    Lists &lists() { return *m_lists; }
    Letters &letters() { return *m_letters; }
    Sheets &sheets() { return *m_sheets; }
    Accounts &accounts() { return *m_accounts; }
    Changes &changes() { return *m_changes; }
    MonthlyPlans &monthlyPlans() { return *m_monthlyPlans; }
    Merges &merges() { return *m_merges; }
    Forgetting &forgetting() { return *m_forgetting; }
    Backups &backups() { return *m_backups; }
    const PhoneNumbers &phones() const { return m_phones; }

    QString path() const { return m_store->path(); }
    QString organization() const { return m_organization; }
    QString language() const { return m_language; }
    bool isReadOnly() const { return m_store->isReadOnly(); }
    bool isEncrypted() const { return m_store->key() != nullptr; }
    /// The recovery code opened it: whoever typed it needs a new passphrase.
    bool isByRecovery() const;

    /// Whoever begins to work, and what commands act as: on an office server the active account that is called like the name
    /// there, and of an encrypted file the one whose passphrase opened it; who keeps the place, or has the recovery code, is
    /// the first organizer where there is none. Nobody for a stranger.
    Session firstSession();
    /// Refuses a stranger ("no-account"), whom the server or a passphrase lets in and who has no active account here.
    /// Once somebody is let in, passphrases that open an encrypted file and belong to nobody are ended.
    Result<> admit();
    /// The server says who works here, so nobody chooses.
    bool isByLogin() const { return !m_login.isKeeper; }
    /// An organizer's account for who goes on with this workspace under that name, unless there is an active one.
    Result<> addAccountFor(const Login &login);

    /// Damage, broken references, an altered history, changes by other programs, a search index that disagrees; that last
    /// one is mended at once where it can be. The history must still hold what the newest copy keeps of it. From any thread.
    Result<QList<Finding>> check(const Session &session);

private:
    Workspace(std::unique_ptr<Store> store, Options options);
    static Result<std::unique_ptr<Workspace>> opened(std::unique_ptr<Store> store, const Options &options,
                                                     const std::function<Result<>(Workspace &)> &ready);
    Result<> setUp(const WorkspaceSetup &setup);
    Result<> bindKey(const Session &session, qint64 made);
    void readSettings();
    std::optional<Session> sessionNamed(const QString &login);
    std::optional<Session> sessionOfKey(qint64 made);
    void endStrays();
    Result<> refreshDerived();
    static QList<Finding> lostSince(Database &database, const std::optional<BackupInfo> &copy);

    Options m_options;
    std::unique_ptr<Store> m_store;
    QString m_organization, m_language, m_workspaceId;
    Login m_login; ///< as whom this place let us in
    PhoneNumbers m_phones;
    std::unique_ptr<SettingRepository> m_settings;
    std::unique_ptr<Accounts> m_accounts;
    std::unique_ptr<People> m_people;
    std::unique_ptr<Workplaces> m_workplaces;
    std::unique_ptr<Conversations> m_conversations;
    std::unique_ptr<Standings> m_standings;
    std::unique_ptr<Tasks> m_tasks;
    std::unique_ptr<TaskTemplates> m_taskTemplates;
    std::unique_ptr<Hours> m_hours;
    std::unique_ptr<Events> m_events;
    std::unique_ptr<Registrations> m_registrations;
    std::unique_ptr<Needs> m_needs;
    std::unique_ptr<Budgets> m_budgets;
    std::unique_ptr<Interns> m_interns;
    std::unique_ptr<Applications> m_applications;
    std::unique_ptr<Learning> m_learning;
    std::unique_ptr<Stipends> m_stipends;
    std::unique_ptr<Credits> m_credits;
    std::unique_ptr<Evaluations> m_evaluations;
    std::unique_ptr<Postings> m_postings;
    std::unique_ptr<RightsChecks> m_rightsChecks;
    std::unique_ptr<Volunteers> m_volunteers;
    std::unique_ptr<Staffing> m_staffing;
    std::unique_ptr<Programmes> m_programmes;
    std::unique_ptr<EventRecaps> m_recaps;
    std::unique_ptr<Groups> m_groups;
    std::unique_ptr<Lists> m_lists;
    std::unique_ptr<Letters> m_letters;
    std::unique_ptr<MonthlyPlans> m_monthlyPlans;
    std::unique_ptr<Sheets> m_sheets;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Merges> m_merges;
    std::unique_ptr<Duplicates> m_duplicates;
    std::unique_ptr<Proposals> m_proposals;
    std::unique_ptr<Ballots> m_ballots;
    std::unique_ptr<Walls> m_walls;
    std::unique_ptr<Forgetting> m_forgetting;
    std::unique_ptr<Backups> m_backups;
};

/// What the system calls whoever works at this computer.
QString systemUser();
/// This installation's number, made once and kept in the user's data folder; its block gives new rows their ids.
qint64 installationNumber();
/// Where this user's automatic backups lie.
QString defaultBackupFolder();

} // namespace rnf
