#include "CommandLine.h"

#include "AccountCommands.h"
#include "AgendaCommands.h"
#include "DuplicateCommands.h"
#include "ForgetCommands.h"
#include "MergeCommands.h"

#include "base/RecoveryCode.h"
#include "shell/Language.h"
#include "storage/WorkspaceCipher.h"
#include "workspace/Backups.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QUrl>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace rnf {

QString translated(const char *text) { return QCoreApplication::translate("CommandLine", text); }

namespace {

QList<Command> allCommands()
{
    return workspaceCommands() + peopleCommands() + duplicateCommands() + mergeCommands() + forgetCommands() + duesCommands()
         + conversationCommands() + historyCommands() + reportCommands() + agendaCommands() + accountCommands();
}

QString usageLine(const Command &command) { return u"rankandfile %1 %2"_s.arg(command.name, command.arguments.join(u' ')); }

} // namespace

QJsonArray toJson(const QList<RowProblem> &rows)
{
    QJsonArray items;
    for (const auto &row : rows)
        items += QJsonObject{{u"row"_s, row.row},
                             {u"who"_s, row.who},
                             {u"column"_s, row.column},
                             {u"problem"_s, row.problem},
                             {u"hint"_s, row.hint}};
    return items;
}

CommandRun::CommandRun(const QCommandLineParser &parser, const Dates &dates)
    : m_parser(parser), m_arguments(parser.positionalArguments()), m_dates(dates), m_out(stdout), m_err(stderr),
      m_showsProgress(isatty(STDERR_FILENO))
{
    m_arguments.removeFirst(); // the command itself
}

std::optional<qint64> CommandRun::number(const QString &option)
{
    bool isNumber = false;
    const qint64 number = value(option).toLongLong(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

ImportSource CommandRun::listSource() const
{
    auto source = ImportSource::named(argument(1));
    source.options.sheet = value(u"sheet"_s);
    return source;
}

Workspace::Options CommandRun::workspaceOptions() const { return {installationNumber(), m_dates, defaultBackupFolder()}; }

Result<QString> CommandRun::passphrase() const
{
    if (!has(u"passphrase-file"_s))
        return QString();
    QFile file(value(u"passphrase-file"_s));
    constexpr qint64 longest = 4096;
    const bool isOpen = file.open(QIODevice::ReadOnly);
    QByteArray line = isOpen ? file.readLine(longest) : QByteArray();
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString passphrase = decoder.decode(line);
    if (!isOpen || decoder.hasError())
        return Error{
            u"no-passphrase"_s,
            isOpen ? translated("%1 is not in UTF-8, so nobody can tell which letters are meant. Save it as UTF-8.")
                         .arg(file.fileName())
                   : translated("%1 cannot be read. Check that it is there and that you may open it.").arg(file.fileName())};
    if (line.isEmpty())
        return Error{u"no-passphrase"_s,
                     translated("There is no passphrase in %1. It is the first line of that file.").arg(file.fileName())};
    return passphrase;
}

Result<> CommandRun::unlock(const QString &place)
{
    if (Connection::isServer(place) || !WorkspaceCipher::isEncrypted(place) || m_key)
        return {};
    const auto secret = passphrase();
    if (!secret)
        return secret.error();
    if (secret->isEmpty())
        return Error{u"locked"_s,
                     translated("%1 is encrypted. Give its passphrase with --passphrase-file FILE.").arg(place)};
    auto opened = Workspace::unlock(place, *secret);
    if (!opened)
        return opened.error();
    m_key = *std::move(opened);
    return {};
}

Result<QString> CommandRun::makeKey(const QString &place)
{
    const auto secret = passphrase();
    if (!secret)
        return secret;
    if (Connection::isServer(place))
        return QString();
    if (secret->isEmpty()) {
        say(translated("This workspace is not encrypted: whoever gets the file can read it. Give a passphrase with "
                       "--passphrase-file FILE to encrypt it."));
        return secret;
    }
    const QString code = RecoveryCode::make();
    auto made = Workspace::newKey(*secret, code);
    if (!made)
        return made.error();
    m_key = *std::move(made);
    return code;
}

Result<std::unique_ptr<Workspace>> CommandRun::openAt(const QString &place, bool isReadOnly)
{
    if (const auto unlocked = unlock(place); !unlocked)
        return unlocked.error();
    auto options = workspaceOptions();
    options.key = m_key;
    return Workspace::open(place, options, isReadOnly);
}

Result<std::unique_ptr<Workspace>> CommandRun::openWorkspace(Opening opening)
{
    if (Connection::isServer(argument(0)) && !QUrl(argument(0)).password().isEmpty())
        say(translated("A password in a command is seen by everybody on this computer. Keep it in ~/.pgpass instead."));
    auto opened = openAt(argument(0));
    if (!opened && opening == Opening::ToRead && Workspace::canBeRead(opened.error()))
        opened = openAt(argument(0), true);
    if (const auto admitted = opened ? (*opened)->admit() : opened.error(); !admitted) {
        Error error = admitted.error();
        error.isAboutOpening = error.id != "upgrade"_L1; // it could be opened, but nobody has agreed yet
        return error;
    }
    QObject::connect(&(*opened)->store(), &Store::failed, [this](const Error &error) { m_failedRead = error; });
    const bool isTrial = m_parser.optionNames().contains(u"dry-run"_s); // which not every command knows
    if (opening == Opening::ToWrite && !isTrial) {
        if (const auto kept = (*opened)->backups().makeIfDue(minutesOfHour); !kept) {
            Error error = kept.error();
            error.message =
                translated("Nothing was changed, because no copy of before could be kept. %1").arg(error.message);
            return error;
        }
    }
    return opened;
}

void CommandRun::print(const QJsonObject &answer)
{
    m_out << QJsonDocument(answer).toJson(QJsonDocument::Compact) << Qt::endl;
}

void CommandRun::showProgress(qint64 done, qint64 total)
{
    if (!m_showsProgress)
        return;
    m_err << '\r' << (total > 0 ? translated("%1 of about %2").arg(done).arg(total) : QString::number(done)) << "   "
          << Qt::flush;
}

void CommandRun::say(const QString &line) { m_err << line << Qt::endl; }

ExitStatus CommandRun::fail(const Error &error)
{
    say(error.message);
    for (const auto &problem : error.problems)
        say(problem.what + u' ' + problem.hint);
    if (isJson())
        print({{u"error"_s, QJsonObject{{u"id"_s, error.id}, {u"message"_s, error.message}}}});
    return error.isAboutOpening ? ExitStatus::CannotOpen : ExitStatus::Refused;
}

std::optional<QString> CommandRun::stray(const QStringList &options) const
{
    const auto given = std::ranges::find_if(options, [this](const QString &option) { return has(option); });
    return given == options.end() ? std::nullopt
                                  : std::optional(translated("--%1 does not go with this kind of record.").arg(*given));
}

ExitStatus CommandRun::wrongUsage(const QString &why)
{
    say(why);
    if (isJson())
        print({{u"error"_s, QJsonObject{{u"id"_s, u"wrong-usage"_s}, {u"message"_s, why}}}});
    return ExitStatus::WrongUsage;
}

bool CommandLine::wants(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    return first == "help"_L1 || first == "--help"_L1 || first == "-h"_L1 || first == "--version"_L1
        || std::ranges::any_of(allCommands(), [&](const Command &command) { return command.name == first; });
}

bool CommandLine::draws(const QStringList &arguments)
{
    const QString first = arguments.value(1);
    return std::ranges::any_of(arguments, [&](const QString &argument) {
        const bool isPage =
            argument.endsWith(".pdf"_L1, Qt::CaseInsensitive) || argument == "pdf"_L1 || argument == "--format=pdf"_L1;
        return (first == "export"_L1 && isPage)
            || (first == "report"_L1
                && (argument.startsWith("--png"_L1) || argument.startsWith("--pdf"_L1)
                    || argument.startsWith("--monthly"_L1)));
    });
}

QString CommandLine::help()
{
    QString text = translated("Rank & File: contacts and volunteers of a movement office, in one file.\n\n"
                              "rankandfile [WORKSPACE]        open the window\n"
                              "rankandfile --demo             open the window on a throw-away sample\n\n"
                              "Commands (rankandfile COMMAND --help tells more):\n");
    for (const auto &command : allCommands())
        text += u"  %1 %2\n"_s.arg((command.name + u' ' + command.arguments.join(u' ')).leftJustified(28), command.summary);
    text += translated("\nEvery command takes --json: one object on standard output.\n"
                       "Exit status: 0 done; 1 done, with rejected rows or findings; 2 wrong usage;\n"
                       "3 the workspace or file cannot be opened; 4 refused or cancelled, nothing written.\n");
    return text;
}

int CommandLine::run(const QStringList &arguments)
{
    useWords(u"en"_s); // whatever the window speaks: scripts read what commands say
    const QString name = arguments.value(1);
    QTextStream out(stdout);
    if (name == "--version"_L1) {
        out << "rankandfile " RNF_VERSION << Qt::endl;
        return int(ExitStatus::Done);
    }
    const auto commands = allCommands();
    const auto command = std::ranges::find(commands, name, &Command::name);
    if (command == commands.end()) {
        out << help() << Qt::flush;
        return int(ExitStatus::Done);
    }
    QCommandLineParser parser;
    parser.setApplicationDescription(usageLine(*command) + u"\n\n"_s + command->summary);
    parser.addOptions(
        {{u"json"_s, translated("answer with one JSON object")}, {{u"h"_s, u"help"_s}, translated("this text")}});
    const auto isWorkspace = [](const QString &argument) {
        return argument.contains("WORKSPACE"_L1) || argument == "SOURCE"_L1;
    };
    if (std::ranges::any_of(command->arguments, isWorkspace))
        parser.addOption({u"passphrase-file"_s,
                          translated("a file whose first line is the passphrase of an encrypted workspace"), u"FILE"_s});
    QCommandLineOption today(u"today"_s, {}, u"DATE"_s);
    today.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(today);
    parser.addOptions(command->options);
    parser.addPositionalArgument(command->name, {}, command->name);
    for (const auto &argument : command->arguments)
        parser.addPositionalArgument(argument, {}, argument);
    const bool isParsed = parser.parse(arguments);
    if (isParsed && parser.isSet(u"help"_s)) {
        out << parser.helpText() << Qt::flush;
        return int(ExitStatus::Done);
    }
    const QDate day = QDate::fromString(parser.value(today), Qt::ISODate);
    CommandRun run(parser, day.isValid() ? Dates(day) : Dates());
    if (!isParsed)
        return int(run.wrongUsage(parser.errorText()));
    const auto isOptional = [](const QString &argument) { return argument.startsWith(u'['); };
    const qsizetype given = parser.positionalArguments().size() - 1, most = command->arguments.size();
    const bool takesMore = most > 0 && command->arguments.last().endsWith(u'…');
    if ((given > most && !takesMore) || given < most - std::ranges::count_if(command->arguments, isOptional))
        return int(run.wrongUsage(translated("Write it like this: %1").arg(usageLine(*command))));
    const ExitStatus status = command->run(run);
    return int(run.failedRead() ? run.fail(*run.failedRead()) : status);
}

} // namespace rnf
