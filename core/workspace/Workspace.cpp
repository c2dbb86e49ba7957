#include "workspace/Workspace.h"

#include "accounts/AccountKeys.h"
#include "base/Text.h"
#include "base/Words.h"
#include "budget/Budgets.h"
#include "credit/Credits.h"
#include "duplicates/Duplicates.h"
#include "evaluations/Evaluations.h"
#include "events/Registrations.h"
#include "forget/Forgetting.h"
#include "insight/MonthlyPlans.h"
#include "learning/Learning.h"
#include "letters/Letters.h"
#include "merges/Merges.h"
#include "needs/Needs.h"
#include "programme/Programmes.h"
#include "proposals/Ballots.h"
#include "proposals/Walls.h"
#include "recap/EventRecaps.h"
#include "recruiting/Applications.h"
#include "recruiting/Postings.h"
#include "rights/RightsChecks.h"
#include "staffing/Staffing.h"
#include "stipends/Stipends.h"
#include "storage/HistoryAnchor.h"
#include "storage/StorageError.h"
#include "storage/WorkspaceCipher.h"
#include "storage/WorkspacePlace.h"
#include "storage/sqlite/vault.h"
#include "work/ApprovedHours.h"
#include "work/TaskTemplates.h"
#include "workspace/Backups.h"
#include "workspace/RowSecurity.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr quint32 largestInstallation = (1u << 20) - 1;

/// Where it fails the next opening tries again. Meanwhile nobody sees more: of a table without rules interns and viewers see nothing.
void guardRows(Database &reader)
{
    try {
        RowSecurity::bringUpToDate(reader, workspaceSchema());
    } catch (const StorageError &error) {
        qWarning("storage: %s", error.what());
    }
}

Result<> sameRole(const Session &session, std::optional<Role> kept, const QString &place)
{
    const bool isKeptToNone = !kept && Connection::isServer(place) && session.role != Role::Organizer;
    if (!isKeptToNone && (!kept || *kept == session.role))
        return {};
    return Error{
        u"other-role"_s,
        Words::tr("The office server keeps “%1” to another role than the account of that name in %2 has, so it would "
                  "show nothing. Whoever keeps the server makes both the same: "
                  "rankandfile-office-server role %1 %3")
            .arg(session.name, WorkspacePlace::nameOf(place), keyOf(session.role))};
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const WorkspaceSetup &setup,
                                                     const Options &options)
{
    auto store = Store::open(
        path, workspaceSchema(),
        {Store::Mode::Create, options.installation, systemUser(), options.dates, &WorkspaceLock::fileSystemOf, options.key});
    if (!store)
        return store.error();
    const QString made = (*store)->path();
    auto workspace = opened(std::move(*store), options, [&](Workspace &fresh) { return fresh.setUp(setup); });
    if (!workspace && !Connection::isServer(made))
        WorkspaceFile::remove(made); // half a workspace would be in the way of the next try
    return workspace;
}

/// What is thrown on the way, and what `ready` cannot do, becomes an Error, and the file is closed again.
Result<std::unique_ptr<Workspace>> Workspace::opened(std::unique_ptr<Store> store, const Options &options,
                                                     const std::function<Result<>(Workspace &)> &ready)
{
    try {
        std::unique_ptr<Workspace> workspace(new Workspace(std::move(store), options));
        if (const auto done = ready(*workspace); !done)
            return done.error();
        if (!workspace->isReadOnly())
            guardRows(workspace->m_store->reader());
        return workspace;
    } catch (const StorageError &error) {
        return error.userError();
    }
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Options &options, bool isReadOnly)
{
    const auto mode = isReadOnly ? Store::Mode::ReadOnly : Store::Mode::Open;
    auto store =
        Store::open(path, workspaceSchema(),
                    {mode, options.installation, systemUser(), options.dates, &WorkspaceLock::fileSystemOf, options.key});
    if (!store)
        return store.error();
    return opened(std::move(*store), options, [](Workspace &workspace) { return workspace.refreshDerived(); });
}

Result<std::shared_ptr<const vault::Opened>> Workspace::unlock(const QString &path, const QString &secret)
{
    auto opened = vault::unlock(path, secret);
    if (!opened)
        return opened.error();
    return std::make_shared<const vault::Opened>(*std::move(opened));
}

Result<std::shared_ptr<const vault::Opened>> Workspace::newKey(const QString &passphrase, const QString &recoveryCode)
{
    auto made = vault::prepare(passphrase, recoveryCode, QDateTime::currentMSecsSinceEpoch());
    if (!made)
        return made.error();
    return std::make_shared<const vault::Opened>(*std::move(made));
}

Result<> Workspace::encrypt(const QString &path, const Options &options, const std::shared_ptr<const vault::Opened> &key,
                            const Session &session)
{
    {
        auto workspace = open(path, options);
        if (!workspace)
            return workspace.error();
        if (const auto bound = (*workspace)->bindKey(session, key->slot.made); !bound)
            return bound;
    }
    return WorkspaceCipher::encrypt(path, *key, systemUser());
}

Result<> Workspace::bindKey(const Session &session, qint64 made)
{
    const auto done = m_store->act(session, Operation::ManageAccounts, Words::tr("Encrypt this workspace"),
                                   [&](Action &action) { AccountKeys::startWith(action, session.account, made); });
    return done ? Result<>() : done.error();
}

bool Workspace::isByRecovery() const { return isEncrypted() && m_store->key()->slot.kind == vault::SlotKind::Recovery; }

Result<> Workspace::refreshDerived()
{
    if (m_store->isFileReadOnly() || m_store->derivedBuiltWith() == PersonSearch::version())
        return {};
    // Who does not see everybody cannot index everybody; the next organizer does.
    if (RowSecurity::roleAt(m_store->reader()))
        return {};
    return m_store->rebuildDerived(PersonSearch::version());
}

bool Workspace::canBeRead(const Error &error) { return error.id == "in-use"_L1 || error.id == "read-only"_L1; }

Workspace::Workspace(std::unique_ptr<Store> store, Options options)
    : m_options(std::move(options)), m_store(std::move(store)), m_login(m_store->login())
{
    m_settings = std::make_unique<SettingRepository>(m_store->reader());
    readSettings();
    m_accounts = std::make_unique<Accounts>(*m_store);
    m_people = std::make_unique<People>(*m_store, m_phones);
    m_duplicates = std::make_unique<Duplicates>(*m_store);
    m_workplaces = std::make_unique<Workplaces>(*m_store, *m_people);
    m_conversations = std::make_unique<Conversations>(*m_store, *m_accounts, *m_people);
    m_standings = std::make_unique<Standings>(*m_store, *m_people, *m_conversations);
    m_groups = std::make_unique<Groups>(*m_store, *m_accounts, *m_people);
    m_tasks = std::make_unique<Tasks>(*m_store, *m_people);
    m_taskTemplates = std::make_unique<TaskTemplates>(*m_store, *m_people);
    m_hours = std::make_unique<Hours>(*m_store, *m_people);
    m_events = std::make_unique<Events>(*m_store);
    m_registrations = std::make_unique<Registrations>(*m_store, *m_people, *m_events);
    m_budgets = std::make_unique<Budgets>(*m_store, *m_events, *m_registrations);
    m_needs = std::make_unique<Needs>(*m_store, *m_people, *m_events);
    m_interns = std::make_unique<Interns>(*m_store, *m_people);
    m_applications = std::make_unique<Applications>(*m_store, *m_people, *m_interns);
    m_learning = std::make_unique<Learning>(*m_store, *m_people, *m_interns);
    m_stipends = std::make_unique<Stipends>(*m_store, *m_people, *m_interns, *m_hours);
    m_evaluations = std::make_unique<Evaluations>(*m_store, *m_people, *m_interns);
    m_postings = std::make_unique<Postings>(*m_store, *m_interns, *m_learning, *m_stipends, *m_evaluations, *m_applications);
    m_credits = std::make_unique<Credits>(*m_store, *m_people, *m_interns, *m_hours, *m_learning, *m_evaluations);
    m_rightsChecks =
        std::make_unique<RightsChecks>(*m_store, *m_people, *m_interns, *m_hours, *m_learning, *m_stipends, *m_credits);
    m_volunteers = std::make_unique<Volunteers>(*m_store, *m_people, *m_tasks);
    m_staffing = std::make_unique<Staffing>(*m_store, *m_people, *m_events, *m_volunteers, *m_tasks);
    m_programmes = std::make_unique<Programmes>(*m_store, *m_people, *m_events);
    m_proposals = std::make_unique<Proposals>(*m_store, *m_people);
    m_ballots = std::make_unique<Ballots>(*m_store);
    m_walls = std::make_unique<Walls>(*m_store, *m_events, *m_registrations, *m_proposals);
    m_recaps = std::make_unique<EventRecaps>(*m_store, *m_registrations, *m_needs, *m_staffing, *m_budgets);
    m_lists = std::make_unique<Lists>(*m_store, *m_people);
    m_letters = std::make_unique<Letters>(*m_store, *m_people);
    m_monthlyPlans = std::make_unique<MonthlyPlans>(*m_store);
    m_sheets = std::make_unique<Sheets>(*m_store, *m_people, *m_conversations, *m_events, *m_registrations);
    for (const auto guard : {&Stipends::refuseRemoval, &Evaluations::refuseRemoval})
        m_interns->addRemovalGuard(guard);
    m_events->addFollower({.move = &Staffing::move, .copy = &Staffing::copy, .hold = &Staffing::hold});
    m_events->addFollower({.move = &Programmes::move});
    m_events->addFollower({.move = &Walls::move});
    m_events->addFollower({.hold = &Needs::hold});
    m_events->addFollower({.copy = &Budgets::copy});
    m_backups = std::make_unique<Backups>(*m_store, m_workspaceId, m_options.backupFolder, m_options.key);
    m_changes = std::make_unique<Changes>(*m_store);
    m_merges = std::make_unique<Merges>(*m_store, *m_people);
    m_forgetting = std::make_unique<Forgetting>(*m_store, [this] { return m_backups->makeIfDue(0); });
    // The first that refuses says why: what was paid or signed says more than that hours are approved.
    for (const auto guard : {&Stipends::refuseUndo, &Credits::refuseUndo, &Evaluations::refuseUndo,
                             &ApprovedHours::refuseUndo, &Interns::refuseUndo, &Applications::refuseUndo,
                             &Registrations::refuseUndo, &Staffing::refuseUndo, &Needs::refuseUndo, &Merges::refuseUndo})
        m_changes->addGuard(guard);
}

Workspace::~Workspace() = default;

void Workspace::readSettings()
{
    m_organization = m_settings->value(u"organization"_s);
    m_language = m_settings->value(u"language"_s);
    m_workspaceId = m_store->noted(u"workspace_id"_s);
    if (const QString region = m_settings->value(u"region"_s); !region.isEmpty())
        m_phones = PhoneNumbers(region);
}

Result<> Workspace::setUp(const WorkspaceSetup &setup)
{
    const auto account = m_accounts->add({}, setup.userName.isEmpty() ? systemUser() : setup.userName, Role::Organizer);
    if (!account)
        return account.error();
    const auto done =
        m_store->act(account->session(), Operation::KeepFile, Words::tr("Start this workspace"), [&](Action &action) {
            auto &settings = action.on<SettingRepository>();
            settings.set(action, u"organization"_s, setup.organization);
            settings.set(action, u"language"_s, setup.language);
            settings.set(action, u"region"_s, setup.region);
            if (isEncrypted())
                Accounts::setKey(action, *account, m_store->key()->slot.made);
            Events::addUsual(action);
            TaskTemplates::addUsual(action);
        });
    if (!done)
        return done.error();
    readSettings();
    return refreshDerived();
}

std::optional<Session> Workspace::sessionNamed(const QString &login)
{
    std::optional<Session> alike;
    for (const auto &account : m_accounts->all({})) {
        if (account.isActive && account.name == login)
            return account.session();
        if (account.isActive && account.name.compare(login, Qt::CaseInsensitive) == 0 && !alike)
            alike = account.session();
    }
    return alike;
}

std::optional<Session> Workspace::sessionOfKey(qint64 made)
{
    for (const auto &account : m_accounts->all({})) {
        if (account.isActive && account.keyMade == made)
            return account.session();
    }
    return std::nullopt;
}

Session Workspace::firstSession()
{
    const bool isByPassphrase = isEncrypted() && !isByRecovery();
    if (const auto own = isByPassphrase ? sessionOfKey(m_store->key()->slot.made) : sessionNamed(m_login.name))
        return *own;
    auto accounts = m_accounts->all({});
    std::ranges::stable_partition(accounts,
                                  [](const Account &account) { return Policy::seesEverything(account.session()); });
    for (const auto &account : std::as_const(accounts)) {
        if (m_login.isKeeper && !isByPassphrase && account.isActive && account.role == Role::Organizer)
            return account.session();
    }
    return {};
}

Result<> Workspace::admit()
{
    const Session session = firstSession();
    if (session.account.isValid()) {
        endStrays();
        return sameRole(session, m_store->read([this] { return RowSecurity::roleAt(m_store->reader()); }), path());
    }
    if (isEncrypted())
        return Error{u"no-account"_s,
                     Words::tr("This passphrase belongs to nobody who works in %1 now. An organizer can give you "
                               "one of your own.")
                         .arg(WorkspaceFile::nameOf(path()))};
    return Error{
        u"no-account"_s,
        Words::tr("%1 has no account for “%2”, which is your name on the office server. An organizer can add one of "
                  "that name: Add user…, at the right of the status bar.")
            .arg(WorkspacePlace::nameOf(path()), m_login.name)};
}

void Workspace::endStrays()
{
    if (!isEncrypted() || m_store->isFileReadOnly())
        return;
    if (const auto ended = AccountKeys(*m_store).endStrays(m_accounts->all({})); !ended)
        qWarning("accounts: passphrases of nobody stay: %s", qPrintable(ended.error().id));
}

Result<> Workspace::addAccountFor(const Login &login)
{
    if (login.isKeeper || sessionNamed(login.name))
        return {};
    const auto added = m_accounts->add(firstSession(), login.name, Role::Organizer);
    return added ? Result<>() : added.error();
}

/// What the copy keeps of the history and the history does not; what was restored since is behind it by right.
QList<Finding> Workspace::lostSince(Database &database, const std::optional<BackupInfo> &copy)
{
    const QDateTime restored = restoredAt(database);
    if (!copy || (restored.isValid() && copy->takenAt < restored) || HistoryAnchor::isHeld(database, copy->chainHead))
        return {};
    return {{u"log"_s, Words::tr("The history lacks what the backup of %1 keeps of it: it was cut off or rewritten since.")
                           .arg(QLocale().toString(copy->takenAt.toLocalTime(), QLocale::ShortFormat))}};
}

Result<QList<Finding>> Workspace::check(const Session &session)
{
    if (!Policy::allows(session, Operation::KeepFile))
        return Policy::refusal();
    QList<Finding> findings;
    const auto newestCopy = m_backups->newestOfThisFile(); // asked first: a copy may be made meanwhile
    // What somebody does not see is no damage.
    const auto read = m_store->beside(Session(), [&](Database &database) -> Result<> {
        findings = IntegrityCheck(database, m_changes->shapes()).run();
        findings += lostSince(database, newestCopy);
        findings += Hours::alteredSheets(database);
        constexpr qsizetype shown = 20;
        const auto different = PersonIndexer(database).differences();
        for (const qint64 id : different.first(qMin(shown, different.size())))
            findings += {u"search"_s, Words::tr("The search index does not agree with person %1.").arg(id)};
        return {};
    });
    if (!read)
        findings += {u"file"_s, read.error().message};
    if (m_store->isFileReadOnly())
        return findings;
    const auto isSound = m_store->isDerivedSound();
    if (!isSound)
        return isSound.error();
    if (!*isSound)
        findings += {u"search"_s, Words::tr("The search index is damaged. It is built again from the people.")};
    const bool onlySearch =
        std::ranges::all_of(findings, [](const Finding &finding) { return finding.kind == "search"_L1; });
    if (!findings.isEmpty() && onlySearch) {
        if (const auto built = m_store->rebuildDerived(PersonSearch::version()); !built)
            return built.error();
    }
    return findings;
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? Words::tr("Somebody") : user;
}

qint64 installationNumber()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString path = folder + u"/installation"_s;
    if (QFile known(path); known.open(QIODevice::ReadOnly)) {
        if (const qint64 number = known.readAll().trimmed().toLongLong(); number > 0 && number <= largestInstallation)
            return number;
    }
    const qint64 number = 1 + QRandomGenerator::system()->bounded(largestInstallation);
    QDir().mkpath(folder);
    if (QSaveFile made(path); made.open(QIODevice::WriteOnly)) {
        made.write(QByteArray::number(number));
        made.commit();
    }
    return number;
}

QString defaultBackupFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s; }

} // namespace rnf
