#include "StandingFileCommands.h"

#include "exchange/ContactRows.h"
#include "exchange/ContactWords.h"
#include "exchange/ConversationFiles.h"
#include "exchange/MembershipFiles.h"
#include "exchange/MembershipRows.h"
#include "exchange/MembershipWords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Options of lists of people, and of other kinds, that mean nothing here.
std::optional<QString> strayOfStanding(const CommandRun &run)
{
    for (const auto &option : {u"map"_s, u"match"_s, u"on-match"_s, u"policy"_s, u"set"_s, u"only-known"_s, u"shift-back"_s,
                               u"format"_s, u"whose"_s}) {
        if (run.has(option))
            return translated("--%1 does not go with these files.").arg(option);
    }
    return std::nullopt;
}

template <typename Meaning>
QStringList keyWords()
{
    QStringList words;
    for (const auto *key : keysOf(Meaning()))
        words += QLatin1String(key);
    return words;
}

/// --map-value "Spoke=talked"; an empty meaning leaves the rows out. An error message when it means nothing here.
std::optional<QString> readMeanings(const CommandRun &run, const QStringList &keys, WordMeanings &meanings)
{
    for (const auto &said : run.values(u"map-value"_s)) {
        const auto equals = said.lastIndexOf(u'=');
        const QString key = said.sliced(equals + 1).trimmed();
        if (equals < 0 || (!key.isEmpty() && !keys.contains(key)))
            return translated("--map-value %1: write a word of the file and one of: %2.").arg(said, keys.join(u", "_s));
        meanings.say(said.left(equals), key);
    }
    return std::nullopt;
}

/// The columns of a file in which words stand that have a meaning.
using WordColumns = QList<qsizetype> (*)(const QStringList &headers);

/// A word of --map-value that stands nowhere in the file is misspelt, and the word that was meant would stay unexplained. What
/// cannot be read at all says so when it is brought in.
std::optional<QString> misspeltWord(const CommandRun &run, WordColumns columnsOf)
{
    if (!run.has(u"map-value"_s))
        return std::nullopt;
    const auto source = run.listSource();
    const auto file = source.open();
    if (!file)
        return std::nullopt;
    QMap<QString, QString> words; // as they are compared, and as the file writes them first
    const auto columns = columnsOf((*file)->columns());
    TableRow row;
    while ((*file)->next(row)) {
        for (const auto column : columns) {
            const QString word = cellText(row, column);
            if (const QString key = normalizedHeader(word); !words.contains(key))
                words.insert(key, word);
        }
    }
    for (const auto &said : run.values(u"map-value"_s)) {
        const QString word = said.left(said.lastIndexOf(u'='));
        if (words.contains(normalizedHeader(word)))
            continue;
        constexpr qsizetype shown = 20;
        QStringList there = words.values();
        there.removeAll(QString());
        return translated("--map-value %1: “%2” stands nowhere in %3, so nothing was brought in. Its words are: %4.")
            .arg(said, word, source.name(), there.first(qMin(shown, there.size())).join(u", "_s));
    }
    return std::nullopt;
}

QJsonArray wordsToJson(const QList<UnknownWord> &words)
{
    QJsonArray items;
    for (const auto &word : words)
        items += QJsonObject{{u"word"_s, word.word}, {u"rows"_s, word.rows}};
    return items;
}

/// What happened: the counts for a program, or sentences and a line for each row that stays out.
template <typename Outcome>
ExitStatus tellOfFile(CommandRun &run, const Outcome &outcome, QJsonObject counts, const QStringList &keys)
{
    if (!outcome.isDateOrderSure)
        run.say(translated("The dates can be read as day/month or month/day. --dates dmy or mdy decides."));
    if (run.isJson()) {
        counts.insert(u"rows"_s, outcome.rows);
        counts.insert(u"unchanged"_s, outcome.known.size());
        counts.insert(u"left_out"_s, outcome.leftOut);
        counts.insert(u"ignored"_s, QJsonArray::fromStringList(outcome.ignoredColumns));
        counts.insert(u"rejected"_s, outcome.rejects.size());
        counts.insert(u"rejects"_s, toJson(outcome.rejects));
        counts.insert(u"action"_s, outcome.action);
        run.print(counts);
    } else {
        for (const auto &sentence : QStringList{outcome.sentence()} + outcome.remarks())
            run.out() << sentence << Qt::endl;
        for (const auto &reject : outcome.rejects)
            run.out() << translated("Row %1, %2: %3 %4").arg(reject.row).arg(reject.who, reject.problem, reject.hint)
                      << Qt::endl;
    }
    if (!keys.isEmpty())
        run.say(
            translated("What a word means, --map-value WORD=MEANING says, with one of: %1. Without a meaning its rows are "
                       "left out.")
                .arg(keys.join(u", "_s)));
    return outcome.rejects.isEmpty() ? ExitStatus::Done : ExitStatus::DoneWithFindings;
}

} // namespace

ExitStatus importConversations(CommandRun &run, std::optional<DateOrder> dates)
{
    const QStringList results = keyWords<ContactResult>(), methods = keyWords<ContactMethod>();
    ConversationFileOptions options{dates, {}, run.has(u"dry-run"_s), run.value(u"rejects"_s)};
    if (const auto stray = strayOfStanding(run))
        return run.wrongUsage(*stray);
    if (const auto problem = readMeanings(run, results + methods, options.meanings))
        return run.wrongUsage(*problem);
    const auto columnsOf = [](const QStringList &headers) {
        const auto columns = ContactColumns::of(headers);
        return QList<qsizetype>{columns.result, columns.method};
    };
    if (const auto problem = misspeltWord(run, columnsOf))
        return run.wrongUsage(*problem);
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    ConversationFiles files((*workspace)->store(), (*workspace)->people(), (*workspace)->conversations(),
                            (*workspace)->accounts());
    const auto outcome = files.run(session, run.listSource(), options);
    if (!outcome)
        return run.fail(outcome.error());
    QStringList askedFor;
    if (!outcome->rejects.isEmpty())
        askedFor = (outcome->unknownResults.isEmpty() ? QStringList() : results)
                 + (outcome->unknownMethods.isEmpty() ? QStringList() : methods);
    return tellOfFile(run, *outcome,
                      {{u"created"_s, outcome->conversations},
                       {u"tagged"_s, outcome->taggings},
                       {u"tags"_s, QJsonArray::fromStringList(outcome->tags)},
                       {u"unknown_results"_s, wordsToJson(outcome->unknownResults)},
                       {u"unknown_methods"_s, wordsToJson(outcome->unknownMethods)},
                       {u"unknown_callers"_s, QJsonArray::fromStringList(outcome->unknownCallers)}},
                      askedFor);
}

ExitStatus importMemberships(CommandRun &run, std::optional<DateOrder> dates)
{
    const QStringList states = keyWords<MembershipState>();
    MembershipFileOptions options{dates, {}, run.has(u"dry-run"_s), run.value(u"rejects"_s)};
    if (const auto stray = strayOfStanding(run))
        return run.wrongUsage(*stray);
    if (const auto problem = readMeanings(run, states, options.meanings))
        return run.wrongUsage(*problem);
    const auto columnsOf = [](const QStringList &headers) { return QList<qsizetype>{MembershipColumns::of(headers).state}; };
    if (const auto problem = misspeltWord(run, columnsOf))
        return run.wrongUsage(*problem);
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto outcome =
        MembershipFiles((*workspace)->store(), (*workspace)->people()).run(session, run.listSource(), options);
    if (!outcome)
        return run.fail(outcome.error());
    QJsonArray missing;
    for (const auto &member : (*workspace)->people().rows(session, outcome->missing))
        missing += QJsonObject{{u"id"_s, member.id.value}, {u"name"_s, member.name}};
    const bool isAsked = !outcome->rejects.isEmpty() && !outcome->unknownStates.isEmpty();
    return tellOfFile(run, *outcome,
                      {{u"created"_s, outcome->added.size()},
                       {u"updated"_s, outcome->changed.size()},
                       {u"died"_s, outcome->died},
                       {u"unknown_states"_s, wordsToJson(outcome->unknownStates)},
                       {u"missing"_s, missing}},
                      isAsked ? states : QStringList());
}

} // namespace rnf
