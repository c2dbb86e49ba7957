#include "programme/SessionQuestions.h"

#include "base/Text.h"
#include "programme/ProgrammesInAction.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

SessionQuestion presentQuestion(Action &action, const SessionQuestion &question)
{
    const auto found = action.on<SessionQuestionRepository>().find(question.id);
    if (!found)
        throw Refusal(
            {u"gone"_s, SessionQuestions::tr("This question is not there any more. The history can bring it back.")});
    return *found;
}

void checkBody(SessionQuestion &question)
{
    question.body = cleanText(question.body);
    if (question.body.isEmpty())
        throw Refusal({u"empty"_s, SessionQuestions::tr("Nothing is asked yet. Type the question.")});
}

} // namespace

SessionQuestions::SessionQuestions(Store &store, People &people)
    : m_store(store), m_people(people), m_reading(store.reader())
{
}

QList<SessionQuestionRow> SessionQuestions::of(const Session &session, ProgrammeSessionId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const auto questions = m_reading.of(id);
        QList<PersonId> askers;
        for (const auto &one : questions)
            askers += one.asker;
        const auto names = m_people.names(session, askers);
        QList<SessionQuestionRow> rows;
        for (const auto &one : questions)
            rows += {one, names.value(one.asker)};
        return rows;
    });
}

Result<qint64> SessionQuestions::add(const Session &session, SessionQuestion question)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        checkBody(question);
        const auto about = ProgrammesInAction(action).session(question.session);
        auto &rows = action.on<SessionQuestionRepository>();
        const auto others = rows.of(about.id);
        question.position = others.isEmpty() ? 1 : others.last().position + 1;
        rows.insert(action, question);
        action.setLabel(tr("Add a question to “%1”").arg(about.title));
    });
}

Result<qint64> SessionQuestions::set(const Session &session, const SessionQuestion &question, SessionQuestionStatus status)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const SessionQuestion before = presentQuestion(action, question);
        SessionQuestion after = before;
        after.status = status;
        action.on<SessionQuestionRepository>().update(action, before, after);
        action.setLabel(
            tr("A question to “%1”: %2").arg(ProgrammesInAction(action).session(before.session).title, word(status)));
    });
}

Result<qint64> SessionQuestions::move(const Session &session, const SessionQuestion &question, int places)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const SessionQuestion moved = presentQuestion(action, question);
        auto &rows = action.on<SessionQuestionRepository>();
        auto order = rows.of(moved.session);
        const auto from = std::ranges::find(order, moved.id, &SessionQuestion::id) - order.begin();
        order.move(from, qBound(qsizetype(0), from + places, order.size() - 1));
        for (qsizetype at = 0; at < order.size(); ++at) {
            SessionQuestion after = order[at];
            after.position = int(at) + 1;
            rows.update(action, order[at], after);
        }
        action.setLabel(
            tr("Set the questions to “%1” in order").arg(ProgrammesInAction(action).session(moved.session).title));
    });
}

QString SessionQuestions::word(SessionQuestionStatus status)
{
    switch (status) {
    case SessionQuestionStatus::New:
        return tr("new");
    case SessionQuestionStatus::Approved:
        return tr("ready to ask");
    case SessionQuestionStatus::PassedOn:
        return tr("passed on");
    case SessionQuestionStatus::Answered:
        return tr("answered");
    case SessionQuestionStatus::Hidden:
        break;
    }
    return tr("hidden");
}

} // namespace rnf
