#include "workspace/Workspace.h"

#include "base/Words.h"
#include "storage/StorageError.h"
#include "workspace/WorkspaceSchema.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr quint32 largestInstallation = (1u << 20) - 1;
const QString backupPattern = u"*.rnfbackup"_s;

/// Of the copies in a folder, newest first, those that may go: kept are the newest 24, the newest of each of 14 days, and
/// of each of 12 months. Their names begin with the time, "20261116-…".
QStringList outlived(const QStringList &newestFirst)
{
    constexpr qsizetype newest = 24, days = 14, months = 12, day = 8, month = 6;
    QStringList keptDays, keptMonths, outlived;
    const auto isKept = [](QStringList &kept, const QString &period, qsizetype most) {
        const bool isNew = !kept.contains(period) && kept.size() < most;
        if (isNew)
            kept += period;
        return isNew;
    };
    for (qsizetype i = 0; i < newestFirst.size(); ++i) {
        const QString &name = newestFirst[i];
        const bool isOfDay = isKept(keptDays, name.left(day), days);
        const bool isOfMonth = isKept(keptMonths, name.left(month), months);
        if (i >= newest && !isOfDay && !isOfMonth)
            outlived += name;
    }
    return outlived;
}

QString systemUser()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? Words::tr("Somebody") : user;
}

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const WorkspaceSetup &setup, const Options &options)
{
    auto store = Store::open(path, workspaceSchema(), {Store::Mode::Create, options.installation, systemUser(), options.dates});
    if (!store)
        return store.error();
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*store), options));
    if (const auto done = workspace->setUp(setup); !done)
        return done.error();
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Options &options, bool isReadOnly)
{
    const auto mode = isReadOnly ? Store::Mode::ReadOnly : Store::Mode::Open;
    auto store = Store::open(path, workspaceSchema(), {mode, options.installation, systemUser(), options.dates});
    if (!store)
        return store.error();
    try {
        return std::unique_ptr<Workspace>(new Workspace(std::move(*store), options));
    } catch (const StorageError &error) {
        return error.userError();
    }
}

bool Workspace::canBeRead(const Error &error)
{
    return error.id == "in-use"_L1 || error.id == "read-only"_L1 || error.id == "share"_L1;
}

Workspace::Workspace(std::unique_ptr<Store> store, Options options) : m_options(std::move(options)), m_store(std::move(store))
{
    m_settings = std::make_unique<SettingRepository>(m_store->reader());
    readSettings();
    m_accounts = std::make_unique<Accounts>(*m_store);
    m_people = std::make_unique<People>(*m_store, m_phones);
    m_changes = std::make_unique<Changes>(*m_store);
}

void Workspace::readSettings()
{
    m_organization = m_settings->value(u"organization"_s);
    m_language = m_settings->value(u"language"_s);
    m_workspaceId = m_store->meta(u"workspace_id"_s);
    if (const QString region = m_settings->value(u"region"_s); !region.isEmpty())
        m_phones = PhoneNumbers(region);
}

Result<> Workspace::setUp(const WorkspaceSetup &setup)
{
    const auto account = m_accounts->add({}, setup.userName.isEmpty() ? systemUser() : setup.userName, Role::Organizer);
    if (!account)
        return account.error();
    const auto done = m_store->act(account->session(), Words::tr("Start this workspace"), [&](Action &action) {
        SettingRepository settings(action.database());
        settings.set(action, u"organization"_s, setup.organization);
        settings.set(action, u"language"_s, setup.language);
        settings.set(action, u"region"_s, setup.region);
    });
    if (!done)
        return done.error();
    readSettings();
    return {};
}

Session Workspace::firstSession()
{
    for (const auto &account : m_accounts->all({})) {
        if (account.isActive)
            return account.session();
    }
    return {};
}

Result<QList<Finding>> Workspace::check(const Session &)
{
    QList<Finding> findings;
    try {
        findings = IntegrityCheck(m_store->reader(), m_changes->shapes()).run();
    } catch (const StorageError &error) {
        findings += {u"file"_s, error.userError().message};
        return findings;
    }
    const auto checkSearch = [&](PersonIndexer &indexer) {
        constexpr qsizetype shown = 20;
        const auto different = indexer.differences();
        for (const qint64 id : different.first(qMin(shown, different.size())))
            findings += {u"search"_s, Words::tr("The search index does not agree with person %1.").arg(id)};
    };
    if (isReadOnly()) {
        PersonIndexer reading(m_store->reader());
        checkSearch(reading);
        return findings;
    }
    const auto done = m_store->onWriter([&](Database &) {
        checkSearch(m_people->indexer());
        if (!m_people->indexer().isConsistent())
            findings += {u"search"_s, Words::tr("The search index is damaged. It can be built again from the people.")};
    });
    if (!done)
        return done.error();
    return findings;
}

QString Workspace::backupFolder() const
{
    return m_options.backupFolder + u'/' + m_workspaceId;
}

std::optional<QDateTime> Workspace::lastBackup() const
{
    const auto newest = QDir(backupFolder()).entryInfoList({backupPattern}, QDir::Files, QDir::Time);
    return newest.isEmpty() ? std::nullopt : std::optional(newest.first().lastModified());
}

Result<> Workspace::backUpIfDue(const Session &, int atLeastMinutes)
{
    if (m_options.backupFolder.isEmpty())
        return {};
    const auto last = lastBackup();
    if (last && last->secsTo(QDateTime::currentDateTime()) < qint64(atLeastMinutes) * 60)
        return {};
    QDir folder(backupFolder());
    folder.mkpath(u"."_s);
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (const auto written = writeBackup(path(), folder.filePath(stamp + u".rnfbackup"_s), m_options.dates.now()); !written)
        return written.error();
    for (const auto &name : outlived(folder.entryList({backupPattern}, QDir::Files, QDir::Name | QDir::Reversed)))
        folder.remove(name);
    return {};
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

QString defaultBackupFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/backups"_s;
}

} // namespace rnf
