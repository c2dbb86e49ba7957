#include "CommandLine.h"

#include "base/DayWords.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <Vocabulary Word>
QString words()
{
    QStringList keys;
    for (const char *key : keysOf(Word{}))
        keys += QLatin1String(key);
    return keys.join(u", "_s);
}

/// What the options say, or why they say nothing that can be logged.
std::variant<Conversation, QString> readConversation(CommandRun &run)
{
    Conversation conversation;
    const auto person = run.number(u"person"_s);
    if (!person)
        return translated("--person takes the number of a person, as `list` shows it.");
    conversation.person = PersonId(*person);
    const auto result = fromKey<ContactResult>(run.value(u"result"_s));
    if (!result)
        return translated("--result takes one of: %1.").arg(words<ContactResult>());
    conversation.result = *result;
    const auto method = run.has(u"method"_s) ? fromKey<ContactMethod>(run.value(u"method"_s)) : conversation.method;
    if (!method)
        return translated("--method takes one of: %1.").arg(words<ContactMethod>());
    conversation.method = *method;
    conversation.note = run.value(u"note"_s);
    conversation.nextStep = run.value(u"next"_s);
    if (run.has(u"due"_s)) {
        const auto due = readDay(run.value(u"due"_s), run.workspaceOptions().dates.today());
        if (!due)
            return translated("--due takes a day: 2026-03-14, tomorrow, 3 days.");
        conversation.nextDueOn = *due;
    }
    return conversation;
}

ExitStatus logConversation(CommandRun &run)
{
    const auto read = readConversation(run);
    if (const auto *problem = std::get_if<QString>(&read))
        return run.wrongUsage(*problem);
    const auto &conversation = std::get<Conversation>(read);
    auto workspace = run.openWorkspace();
    if (!workspace)
        return run.fail(workspace.error());
    const Session session = (*workspace)->firstSession();
    const auto done = (*workspace)->conversations().log(session, conversation);
    if (!done)
        return run.fail(done.error());
    if (run.isJson())
        run.print({{u"action"_s, *done}});
    else
        run.out() << (*workspace)->changes().action(session, *done)->label << Qt::endl;
    return ExitStatus::Done;
}

} // namespace

QList<Command> conversationCommands()
{
    return {{u"log"_s,
             {u"WORKSPACE"_s},
             translated("keep who was spoken with, what came of it, and what is next"),
             {{u"person"_s, translated("whom"), u"ID"_s},
              {u"method"_s, translated("how; phone_call: %1").arg(words<ContactMethod>()), u"WORD"_s},
              {u"result"_s, translated("what came of it: %1").arg(words<ContactResult>()), u"WORD"_s},
              {u"note"_s, translated("what was said"), u"TEXT"_s},
              {u"next"_s, translated("the next step"), u"TEXT"_s},
              {u"due"_s, translated("when it is due; in a week"), u"DATE"_s}},
             &logConversation}};
}

} // namespace rnf
