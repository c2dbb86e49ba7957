#include "AnchorCheck.h"
#include "CommandLine.h"

#include "exchange/WholeRestore.h"
#include "storage/SharedUpgrade.h"
#include "storage/WorkspaceCipher.h"
#include "storage/WorkspaceMove.h"
#include "storage/WorkspacePlace.h"
#include "storage/WorkspaceRescue.h"
#include "workspace/Backups.h"
#include "workspace/DemoWorkspace.h"
#include "workspace/WorkspaceSchema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Carries all of it there, with an account for whoever goes on with it.
Result<WorkspaceMove::Outcome> carry(CommandRun &run, const QString &file, const QString &place, const Job &job = {})
{
    // Opening it brings it up to date, and tells what may be wrong with it in words of its own.
    auto workspace = run.openAt(file);
    if (!workspace)
        return workspace.error();
    if (!Policy::allows((*workspace)->firstSession(), Operation::ExportEverything))
        return Policy::refusal();
    if (Connection::isServer(place)) {
        const auto login = WorkspacePlace::loginAt(place);
        if (!login)
            return login.error();
        if (const auto added = (*workspace)->addAccountFor(*login); !added)
            return added.error();
    }
    workspace->reset();
    return WorkspaceMove::run(file, place, workspaceSchema(), job, run.key().get());
}

/// Makes a workspace with what writes one into a file; for a server by way of a file that nobody else sees, so that it is
/// there whole or not at all.
template <typename Make>
auto madeAt(CommandRun &run, const QString &place, const Make &make) -> decltype(make(place))
{
    if (!Connection::isServer(place))
        return make(place);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"workspace.rnf"_s);
    auto made = make(file);
    if (!made)
        return made;
    if (const auto moved = carry(run, file, place); !moved)
        return moved.error();
    return made;
}

void tellRecoveryCode(CommandRun &run, const QString &code)
{
    run.out() << translated(
                     "Recovery code: %1\nIt opens the workspace when the passphrase is lost, and it is not shown again. "
                     "Write it on paper and put that away.")
                     .arg(code)
              << Qt::endl;
}

ExitStatus tellOfNew(CommandRun &run, const QString &recoveryCode, QJsonObject told = {})
{
    const auto made = run.openAt(run.argument(0));
    if (!made)
        return run.fail(made.error());
    const qint64 people = (*made)->people().count((*made)->firstSession());
    told.insert(u"workspace"_s, run.argument(0));
    told.insert(u"people"_s, people);
    if (!recoveryCode.isEmpty())
        told.insert(u"recovery_code"_s, recoveryCode);
    if (run.isJson()) {
        run.print(told);
        return ExitStatus::Done;
    }
    run.out() << translated("Made %1 with %2 people.").arg(run.argument(0)).arg(people) << Qt::endl;
    if (!recoveryCode.isEmpty())
        tellRecoveryCode(run, recoveryCode);
    return ExitStatus::Done;
}

/// From a folder that `export --what everything` wrote.
ExitStatus restoreFolder(CommandRun &run)
{
    for (const auto &option : {u"demo"_s, u"organization"_s, u"user"_s, u"region"_s}) {
        if (run.has(option))
            return run.wrongUsage(translated("--%1 does not go with --from, which brings its own.").arg(option));
    }
    const auto code = run.makeKey(run.argument(0));
    if (!code)
        return run.fail(code.error());
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    const auto done = madeAt(run, run.argument(0), [&](const QString &file) {
        return WholeRestore::run(run.value(u"from"_s), file, workspaceSchema(), job, run.key().get());
    });
    if (!done)
        return run.fail(done.error());
    return tellOfNew(run, *code, {{u"tables"_s, done->tables}, {u"rows"_s, done->rows}, {u"files"_s, done->files}});
}

ExitStatus makeWorkspace(CommandRun &run)
{
    if (run.has(u"from"_s))
        return restoreFolder(run);
    if (run.has(u"region"_s) && !PhoneNumbers::isRegion(run.value(u"region"_s)))
        return run.wrongUsage(translated("--region takes the two letters of a country, such as US or MX; “%1” is none.")
                                  .arg(run.value(u"region"_s)));
    const WorkspaceSetup setup{run.value(u"organization"_s), run.value(u"user"_s), u"en"_s,
                               run.has(u"region"_s) ? run.value(u"region"_s) : u"US"_s};
    const auto code = run.makeKey(run.argument(0));
    if (!code)
        return run.fail(code.error());
    const auto written = madeAt(run, run.argument(0), [&](const QString &file) -> Result<> {
        auto options = run.workspaceOptions();
        options.key = run.key();
        const auto made = run.has(u"demo"_s) ? createDemoWorkspace(file, options) : Workspace::create(file, setup, options);
        return made ? Result<>() : made.error();
    });
    if (!written)
        return run.fail(written.error());
    return tellOfNew(run, *code);
}

ExitStatus encrypt(CommandRun &run)
{
    Session session;
    if (const auto opened = run.openWorkspace(Opening::AsItIs); !opened)
        return run.fail(opened.error());
    else
        session = (*opened)->firstSession();
    if (run.key())
        return run.fail({u"encrypted"_s, translated("%1 is encrypted already. Nothing was changed.").arg(run.argument(0))});
    if (!run.has(u"passphrase-file"_s))
        return run.wrongUsage(translated("Say with --passphrase-file FILE what is to open it."));
    const auto code = run.makeKey(run.argument(0));
    if (!code)
        return run.fail(code.error());
    if (const auto done = Workspace::encrypt(run.argument(0), run.workspaceOptions(), run.key(), session); !done)
        return run.fail(done.error());
    if (run.isJson()) {
        run.print({{u"workspace"_s, run.argument(0)}, {u"recovery_code"_s, *code}});
        return ExitStatus::Done;
    }
    run.out() << translated("%1 is encrypted now. Copies and backups made before are not: delete them.").arg(run.argument(0))
              << Qt::endl;
    tellRecoveryCode(run, *code);
    return ExitStatus::Done;
}

ExitStatus decrypt(CommandRun &run)
{
    if (const auto opened = run.openWorkspace(Opening::ToRead); !opened)
        return run.fail(opened.error());
    else if (!Policy::allows((*opened)->firstSession(), Operation::ExportEverything))
        return run.fail(Policy::refusal());
    if (!run.key())
        return run.fail({u"plain"_s, translated("%1 is not encrypted. Nothing was written.").arg(run.argument(0))});
    if (const auto done = WorkspaceCipher::decryptTo(run.argument(0), run.argument(1)); !done)
        return run.fail(done.error());
    if (run.isJson())
        run.print({{u"workspace"_s, run.argument(0)}, {u"plain"_s, run.argument(1)}});
    else
        run.out() << translated("%1 holds all of it, readable by everybody who gets the file.").arg(run.argument(1))
                  << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus check(CommandRun &run)
{
    if (const auto wrong = wrongAnchor(run))
        return run.wrongUsage(*wrong);
    auto workspace = run.openWorkspace(Opening::ToRead);
    if (!workspace) {
        // Damage is what this command looks for, so it is a finding as well as a reason not to go on.
        if (workspace.error().id == "damaged"_L1 && run.isJson()) {
            const QJsonObject finding{{u"kind"_s, u"file"_s}, {u"what"_s, workspace.error().message}};
            run.print({{u"ok"_s, false}, {u"findings"_s, QJsonArray{finding}}});
            return ExitStatus::DoneWithFindings;
        }
        return run.fail(workspace.error());
    }
    auto findings = (*workspace)->check((*workspace)->firstSession());
    if (!findings)
        return run.fail(findings.error());
    const auto missing = missingAnchors(run, **workspace);
    if (!missing)
        return run.fail(missing.error());
    *findings += *missing;
    QJsonArray list;
    for (const auto &finding : *findings) {
        list += QJsonObject{{u"kind"_s, finding.kind}, {u"what"_s, finding.what}};
        if (!run.isJson())
            run.out() << finding.what << Qt::endl;
    }
    if (run.isJson())
        run.print({{u"ok"_s, findings->isEmpty()}, {u"findings"_s, list}});
    else if (findings->isEmpty())
        run.out() << translated("Everything is in order.") << Qt::endl;
    return findings->isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

/// For everybody who has it, so it is done when somebody says so, and opening alone refuses.
ExitStatus upgrade(CommandRun &run)
{
    // A file is brought up to date by opening it, after a copy beside it.
    auto opened = run.openWorkspace(Opening::AsItIs);
    const bool isOlder = !opened && opened.error().id == "upgrade"_L1;
    if (!opened && !isOlder)
        return run.fail(opened.error());
    QString copy;
    if (isOlder) {
        const auto done =
            SharedUpgrade::run(run.argument(0), workspaceSchema(), defaultBackupFolder(), QDateTime::currentDateTimeUtc());
        if (!done)
            return run.fail(done.error());
        copy = *done;
    }
    if (run.isJson())
        run.print({{u"workspace"_s, WorkspacePlace::withoutPassword(run.argument(0))}, {u"copy_of_before"_s, copy}});
    else if (copy.isEmpty())
        run.out() << translated("It is of this version; there was nothing to do.") << Qt::endl;
    else
        run.out() << translated("Upgraded. The copy of before: %1").arg(copy) << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus tellOfBackup(CommandRun &run, const Result<BackupInfo> &info, const QString &file)
{
    if (!info)
        return run.fail(info.error());
    QJsonObject rows;
    for (const auto &[table, count] : info->rows.asKeyValueRange())
        rows.insert(table, count);
    if (run.isJson())
        run.print({{u"file"_s, file},
                   {u"taken_at"_s, instantText(info->takenAt)},
                   {u"rows"_s, rows},
                   {u"anchor"_s, QString::fromLatin1(info->chainHead.toHex())}});
    else
        run.out() << translated("%1: %2 people, as of %3.")
                         .arg(file)
                         .arg(info->rows.value(u"person"_s))
                         .arg(instantText(info->takenAt))
                  << Qt::endl;
    return ExitStatus::Done;
}

ExitStatus backUp(CommandRun &run)
{
    // A copy is taken beside whoever works in the workspace; opening it only makes sure that it is one.
    const auto workspace = run.openWorkspace(Opening::ToRead);
    if (!workspace)
        return run.fail(workspace.error());
    return tellOfBackup(run, (*workspace)->backups().writeTo((*workspace)->firstSession(), run.argument(1)),
                        run.argument(1));
}

ExitStatus restore(CommandRun &run)
{
    if (QFileInfo(run.argument(0)).isDir())
        return run.fail(
            {u"not-a-backup"_s,
             translated("%1 is a folder and no backup. If export --what everything wrote it, make a workspace of it: "
                        "rankandfile new %2 --from %1.")
                 .arg(run.argument(0), run.argument(1))});
    const auto passphrase = run.passphrase();
    if (!passphrase)
        return run.fail(passphrase.error());
    const auto restored =
        madeAt(run, run.argument(1), [&](const QString &file) { return restoreBackup(run.argument(0), file, *passphrase); });
    return tellOfBackup(run, restored, run.argument(1));
}

/// One sentence for each way in which something may be missing.
void tellOfRescue(CommandRun &run, const WorkspaceRescue::Outcome &done, qint64 people)
{
    run.out() << translated("Made %1 with %2 people: %3 rows were read from %4, which was left as it is.")
                     .arg(run.argument(1))
                     .arg(people)
                     .arg(QLocale().toString(done.rows), run.argument(0))
              << Qt::endl;
    if (!done.torn.isEmpty())
        run.out() << translated("These tables could not be read to their end: %1. Compare with a backup.")
                         .arg(done.torn.join(u", "_s))
                  << Qt::endl;
    if (done.leftOut > 0)
        run.out() << translated("%1 rows were left out: they say what cannot be, or belong to something that is lost.")
                         .arg(QLocale().toString(done.leftOut))
                  << Qt::endl;
    if (!done.foreign.isEmpty())
        run.out() << translated("Left behind, because it is not ours: %1.").arg(done.foreign.join(u", "_s)) << Qt::endl;
}

ExitStatus rescue(CommandRun &run)
{
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    const auto done = WorkspaceRescue::run(run.argument(0), run.argument(1), workspaceSchema(), job);
    if (!done)
        return run.fail(done.error());
    const auto made = Workspace::open(run.argument(1), run.workspaceOptions());
    if (!made)
        return run.fail(made.error());
    const qint64 people = (*made)->people().count((*made)->firstSession());
    if (run.isJson())
        run.print({{u"workspace"_s, run.argument(1)},
                   {u"people"_s, people},
                   {u"rows"_s, done->rows},
                   {u"left_out"_s, done->leftOut},
                   {u"torn"_s, QJsonArray::fromStringList(done->torn)},
                   {u"foreign"_s, QJsonArray::fromStringList(done->foreign)}});
    else
        tellOfRescue(run, *done, people);
    return done->isWhole() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

ExitStatus move(CommandRun &run)
{
    if (const auto opened = run.openWorkspace(Opening::AsItIs); !opened)
        return run.fail(opened.error());
    const auto code = run.key() ? Result<QString>(QString()) : run.makeKey(run.argument(1));
    if (!code)
        return run.fail(code.error());
    Job job;
    job.onProgress = [&run](qint64 done, qint64 total) { run.showProgress(done, total); };
    const auto done = carry(run, run.argument(0), run.argument(1), job);
    if (!done)
        return run.fail(done.error());
    if (const auto there = run.openAt(run.argument(1)); !there)
        return run.fail(there.error());
    if (!code->isEmpty() && !run.isJson())
        tellRecoveryCode(run, *code);
    QJsonObject told{{u"workspace"_s, run.argument(1)}, {u"tables"_s, done->tables}, {u"rows"_s, done->rows}};
    if (!code->isEmpty())
        told.insert(u"recovery_code"_s, *code);
    if (run.isJson())
        run.print(told);
    else
        run.out() << translated(
                         "All %1 rows are in %2 and were compared. Go on there; %3 was left as it is, so put it away.")
                         .arg(QLocale().toString(done->rows), run.argument(1), run.argument(0))
                  << Qt::endl;
    return ExitStatus::Done;
}

} // namespace

QList<Command> workspaceCommands()
{
    return {{u"new"_s,
             {u"WORKSPACE"_s},
             translated("make a new workspace"),
             {{u"demo"_s, translated("filled with about 600 made-up people")},
              {u"from"_s, translated("of a folder that export --what everything wrote"), u"FOLDER"_s},
              {u"organization"_s, translated("name of the organization"), u"NAME"_s},
              {u"user"_s, translated("name of the first account"), u"NAME"_s},
              {u"region"_s, translated("country of phone numbers without a country code; US"), u"CODE"_s}},
             &makeWorkspace},
            {u"check"_s,
             {u"WORKSPACE"_s},
             translated("look for damage and for changes that went past the program"),
             {{u"anchor"_s, translated("digits at the foot of a report, which the history must still hold"), u"HEX"_s},
              {u"backup"_s, translated("a backup whose history it must still hold"), u"FILE"_s}},
             &check},
            {u"upgrade"_s,
             {u"WORKSPACE"_s},
             translated("bring a workspace on an office server up to this version, for everybody"),
             {},
             &upgrade},
            {u"encrypt"_s, {u"WORKSPACE"_s}, translated("encrypt a workspace that is plain"), {}, &encrypt},
            {u"decrypt"_s,
             {u"WORKSPACE"_s, u"FILE"_s},
             translated("write a plain copy of an encrypted workspace for other tools"),
             {},
             &decrypt},
            {u"backup"_s, {u"WORKSPACE"_s, u"FILE"_s}, translated("write a verified copy"), {}, &backUp},
            {u"restore"_s, {u"FILE"_s, u"WORKSPACE"_s}, translated("make a new workspace from a backup"), {}, &restore},
            {u"rescue"_s,
             {u"FILE"_s, u"WORKSPACE"_s},
             translated("make a new workspace of what can be read of a damaged or foreign one, or of a backup"),
             {},
             &rescue},
            {u"move"_s,
             {u"SOURCE"_s, u"TARGET"_s},
             translated("carry a workspace, history included, from a file to an office server or back"),
             {},
             &move}};
}

} // namespace rnf
