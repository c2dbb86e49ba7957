#include "AccountCommands.h"

#include "accounts/Passphrases.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Whoever has the file can do this, as they can do everything in a plain workspace; the history says that it was done.
ExitStatus unprotect(CommandRun &run)
{
    const auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    Passphrases passphrases((*workspace)->store());
    const auto accounts = (*workspace)->accounts().all(session);
    const auto account = std::ranges::find(accounts, run.argument(1), &Account::name);
    if (account == accounts.end() || !passphrases.has(account->id))
        return run.fail({u"no-passphrase"_s, translated("No account called %1 has a passphrase.").arg(run.argument(1))});
    if (const auto done = passphrases.takeAway(session, *account); !done)
        return run.fail(done.error());
    if (run.isJson())
        run.print({{u"account"_s, account->name}});
    else
        run.out() << translated("%1 has no passphrase any more and can set a new one.").arg(account->name) << Qt::endl;
    return ExitStatus::Done;
}

} // namespace

QList<Command> accountCommands()
{
    return {{u"unprotect"_s,
             {u"WORKSPACE"_s, u"NAME"_s},
             translated("take away the passphrase of an account whose owner forgot it"),
             {},
             &unprotect}};
}

} // namespace rnf
