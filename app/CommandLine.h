#pragma once

#include "exchange/ImportSource.h"
#include "exchange/PersonReader.h"
#include "workspace/Workspace.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

namespace rnf {

/// What a command ends with; part of the program's promise to scripts.
enum class ExitStatus {
    Done = 0,
    DoneWithFindings = 1, ///< rejected rows, conflicts kept, findings of a check
    WrongUsage = 2,
    CannotOpen = 3, ///< the workspace or file
    Refused = 4,    ///< or cancelled; nothing was written
};

/// Rows that stayed out, each with why and what to do.
QJsonArray toJson(const QList<RowProblem> &rows);

/// What a command opens a workspace for.
enum class Opening {
    ToRead,  ///< where it cannot be written, it opens read-only
    AsItIs,  ///< only the history is written, or whatever is written looks after the copies itself
    ToWrite, ///< after a copy of before, where the newest is over an hour old, but for a dry run
};

/// What one run of a command has to work with.
class CommandRun {
public:
    CommandRun(const QCommandLineParser &parser, const Dates &dates);

    QString argument(int number) const { return m_arguments.value(number); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// A whole number above zero, or nothing when the option is not there. Anything else is wrong usage.
    std::optional<qint64> number(const QString &option);
    /// The list that the second argument names, and of it the sheet that --sheet names.
    ImportSource listSource() const;
    bool isJson() const { return m_parser.isSet(QStringLiteral("json")); }

    /// Why the first of these options that was given is wrong here, since they go with other kinds of record; nothing: none was.
    std::optional<QString> stray(const QStringList &options) const;

    Workspace::Options workspaceOptions() const;
    /// Opens a workspace; the first line of --passphrase-file is what an encrypted one opens with.
    Result<std::unique_ptr<Workspace>> openAt(const QString &place, bool isReadOnly = false);
    /// What --passphrase-file says; nothing where it was not given. Fails with "no-passphrase".
    Result<QString> passphrase() const;
    /// Keeps the key of an encrypted file for as long as the command runs, and does nothing for others.
    Result<> unlock(const QString &place);
    /// For a workspace file that is to be made; without --passphrase-file there is none, and the workspace will be plain, which
    /// is said. Answers the recovery code.
    Result<QString> makeKey(const QString &place);
    const std::shared_ptr<const vault::Opened> &key() const { return m_key; }
    /// Opens the workspace named first.
    Result<std::unique_ptr<Workspace>> openWorkspace(Opening opening = Opening::ToWrite);

    /// Standard output, UTF-8: one JSON object, or text for people.
    QTextStream &out() { return m_out; }
    void print(const QJsonObject &answer);
    /// Shows how far a long job is, on standard error and only when that is a terminal.
    void showProgress(qint64 done, qint64 total);
    void say(const QString &line); ///< a remark on standard error

    /// Something could not be read while the command ran, so what it said may lack it.
    const std::optional<Error> &failedRead() const { return m_failedRead; }

    ExitStatus fail(const Error &error);
    ExitStatus wrongUsage(const QString &why);

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    Dates m_dates;
    QTextStream m_out;
    QTextStream m_err;
    bool m_showsProgress;
    std::shared_ptr<const vault::Opened> m_key;
    std::optional<Error> m_failedRead;
};

struct Command {
    QString name;
    /// "WORKSPACE", "FILE"; those in brackets come last and may be left out: "[NAME]"; a last "OTHER…" stands for one or more
    QStringList arguments;
    QString summary;
    QList<QCommandLineOption> options;
    ExitStatus (*run)(CommandRun &run);
};

/// What commands say, in the language of the program.
QString translated(const char *text);

/// A record that is no person, as scripts read it and, in a line, as people do.
struct ListedRecord {
    QJsonObject json;
    QStringList cells;
};
/// All records of a kind, in the order in which the program shows them.
using RecordReader = QList<ListedRecord> (*)(Workspace &workspace, const Session &session);
QList<ListedRecord> listedGroups(Workspace &workspace, const Session &session);
QList<ListedRecord> listedTasks(Workspace &workspace, const Session &session);
/// Those that count or wait.
QList<ListedRecord> listedHours(Workspace &workspace, const Session &session);
QList<ListedRecord> listedInterns(Workspace &workspace, const Session &session);
QList<ListedRecord> listedEvents(Workspace &workspace, const Session &session);
/// Of all events.
QList<ListedRecord> listedRegistrations(Workspace &workspace, const Session &session);
QList<ListedRecord> listedSessions(Workspace &workspace, const Session &session);
QList<ListedRecord> listedProposals(Workspace &workspace, const Session &session);
/// What reads the kind that `list --what` names; nothing for people.
RecordReader recordReader(const QString &kind);
ExitStatus listRecords(CommandRun &run, RecordReader read);

// One list per file of commands.
QList<Command> workspaceCommands();
QList<Command> peopleCommands();
QList<Command> duesCommands();
QList<Command> conversationCommands();
QList<Command> historyCommands();
QList<Command> reportCommands();

/// Everything core can do, without a display.
class CommandLine {
public:
    /// The first argument names a command, or asks for help or the version.
    static bool wants(const QStringList &arguments);
    /// It draws a picture or a page, which takes a QApplication.
    static bool draws(const QStringList &arguments);
    static int run(const QStringList &arguments);
    static QString help();
};

} // namespace rnf
