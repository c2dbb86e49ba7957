#include "workspace/DemoEvaluations.h"

#include "evaluations/EvaluationQuestions.h"
#include "evaluations/Evaluations.h"
#include "workspace/DemoSteps.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using enum EvaluationDirection;
using enum EvaluationStage;

enum Evaluated { InternA, InternC, Before1, Before2 };
constexpr int hoursOfA = 15, hoursOfC = 25;

/// What somebody answers: the scores of the sentences, one after the other, then the texts of the other questions.
struct DemoAnswers {
    Evaluated who;
    EvaluationDirection direction;
    EvaluationStage stage;
    std::array<int, 5> scores;
    std::array<const char *, 2> texts;
};
constexpr DemoAnswers theirAnswers[] = {
    {InternA,
     HostOnIntern,
     Mid,
     {3, 3, 4, 4, 3},
     {"The December meeting from the first call on. I sit in on the first two calls and then step back."}},
    {InternA,
     Self,
     Mid,
     {3, 3, 4, 2},
     {"The calendar that everybody uses now.", "Speaking at meetings. I have prepared three and spoken at none."}},
    {InternC,
     HostOnIntern,
     Mid,
     {4, 3, 3, 4, 2},
     {"Lead the design of the next campaign. We owe more time for feedback before the printer's day, not after."}},
    {InternC,
     Self,
     Mid,
     {3, 4, 3, 3},
     {"The banner can be read from across the street.", "Drawings that are about people, and fewer lists."}},
    {Before1,
     Self,
     Start,
     {3, 4, 3},
     {"Plan an event without being afraid of the phone.", "Show me once, let me do it, tell me straight what was wrong."}},
    {Before1, HostOnIntern, Mid, {3, 3, 4, 4, 3}, {"Run the phone bank on Tuesdays, with me in the next room."}},
    {Before1, Self, Mid, {3, 3, 4, 3}, {"Twelve volunteers came on one evening.", "Recruiting in person."}},
    {Before1,
     HostOnIntern,
     Final,
     {4, 4, 4, 4, 4},
     {"The Tuesday phone bank runs without us now. Go on with teaching others; you do it with patience."}},
    {Before1,
     Self,
     Final,
     {4, 4, 4, 4},
     {"How to ask somebody for an hour of their time, and mean it.", "Ask for help a week earlier."}},
    {Before1, InternOnHost, Exit, {4, 4, 4, 4, 3}, {"Say on the first day who decides what."}},
    {Before2,
     Self,
     Start,
     {2, 3, 3},
     {"Write so that people answer.", "I learn by reading first. Give me what others wrote before."}},
    {Before2, HostOnIntern, Mid, {3, 3, 3, 4, 2}, {"The newsletter, with one talk a week about what worked."}},
    {Before2, Self, Mid, {3, 4, 3, 2}, {"Ten answers to one post.", "Numbers: which post brought somebody to a meeting?"}},
    {Before2,
     HostOnIntern,
     Final,
     {4, 4, 3, 3, 4},
     {"The newsletter is read by twice as many people. Go on with interviews; people tell you things."}},
    {Before2,
     Self,
     Final,
     {4, 4, 3, 3},
     {"To cut a text in half and have it say more.", "Plan two days for mistakes, not two hours."}},
    {Before2,
     InternOnHost,
     Exit,
     {4, 3, 3, 4, 4},
     {"Keep the weekly talk on the same day. It was the best hour of the week when it took place."}},
};

/// %1 and %2: the whole name and the first one.
struct DemoLetters {
    Evaluated who;
    const char *ofHost, *ofIntern, *excerpt;
    NameForm nameForm;
};
constexpr DemoLetters letters[] = {
    {Before1,
     "To whom it may concern:\n\n%1 was an intern with us for a season. In that time %2 built a phone bank that still "
     "runs: called the volunteers of the year before, found a room, wrote the first script and trained those who call today."
     "\n\nWhat I remember best is a Tuesday when nobody came. %2 stayed, asked each of them what had been in the way, and "
     "the "
     "next week twelve people sat there.\n\nI recommend %2 to anyone who wants work to go on after they have left the room.",
     "I came to learn how events are made, and I was afraid of the phone. They did not hand me copies to make. In the first "
     "week I had a task of my own, and somebody who had time when I was stuck.\n\nNobody ever made me feel that my hours "
     "were "
     "free of charge for them. I would do it again, and I have told two friends to apply.",
     "In the first week I had a task of my own, and somebody who had time when I was stuck.", NameForm::First},
    {Before2,
     "To whom it may concern:\n\n%1 was an intern with us for a season and took over our newsletter. %2 interviewed "
     "eleven members, wrote their stories so that they recognized themselves, and learned to see in the numbers what people "
     "read.\n\nBy the end %2 also showed a new intern how to do it, without being asked. I recommend %2 for any work in "
     "which "
     "listening comes before writing.",
     "I thought that an office like this would be loud. It was the place where I learned to listen.\n\nI wrote eleven "
     "stories, "
     "and every one of them was read by the person it is about before anybody else saw it. That is how I want to work from "
     "now "
     "on.",
     "It was the place where I learned to listen.", NameForm::Full},
};

/// Writes it as both sides would.
class EvaluationsMaker : DemoSteps {
public:
    EvaluationsMaker(Workspace &workspace, const Session &who)
        : m_workspace(workspace), m_evaluations(workspace.evaluations()), m_who(who)
    {
    }

    Result<> run()
    {
        for (const auto &placement : m_workspace.interns().placements(m_who)) {
            taken(m_evaluations.plan(m_who, placement.id));
            if (placement.status == PlacementStatus::Completed)
                m_placements.insert(m_placements.contains(Before1) ? Before2 : Before1, placement);
            else if (placement.weekMin == hoursOfA * minutesOfHour)
                m_placements.insert(InternA, placement);
            else if (placement.weekMin == hoursOfC * minutesOfHour)
                m_placements.insert(InternC, placement);
        }
        for (const auto &demo : theirAnswers)
            submit(demo);
        for (const auto &demo : letters)
            write(demo);
        for (const Evaluated name : {Before1, Before2})
            readAll(name);
        return m_done;
    }

private:
    void submit(const DemoAnswers &demo)
    {
        const auto known = m_evaluations.evaluations(m_who, m_placements.value(demo.who).id);
        const auto one = std::ranges::find_if(known, [&](const Evaluation &evaluation) {
            return evaluation.direction == demo.direction && evaluation.stage == demo.stage;
        });
        if (one == known.end())
            return;
        const auto before = m_evaluations.draft(m_who, *one);
        auto after = before;
        size_t scores = 0, texts = 0;
        for (auto &answer : after) {
            if (EvaluationQuestions::hasScore(answer.prompt))
                answer.score = demo.scores.at(scores++);
            else
                answer.text = QString::fromUtf8(demo.texts.at(texts++));
        }
        taken(m_evaluations.submit(m_who, *one, before, after));
    }

    LetterId sign(const Placement &placement, LetterDirection direction, const QString &body, PersonId signer)
    {
        Letter letter;
        letter.placement = placement.id;
        letter.direction = direction;
        taken(m_evaluations.sign(m_who, letter, body, signer));
        return m_evaluations.letter(m_who, placement.id, direction).value_or(letter).id;
    }

    void write(const DemoLetters &demo)
    {
        if (!m_placements.contains(demo.who))
            return;
        const Placement placement = m_placements.value(demo.who);
        const auto person = m_workspace.people().find(m_who, placement.person).value_or(Person());
        const QString name = m_workspace.people().nameOf(m_who, placement.person);
        sign(placement, LetterDirection::HostForIntern, QString::fromUtf8(demo.ofHost).arg(name, person.givenName),
             placement.supervisor);
        Testimonial words;
        words.letter = sign(placement, LetterDirection::InternForHost, QString::fromUtf8(demo.ofIntern), placement.person);
        words.excerpt = QString::fromUtf8(demo.excerpt);
        words.nameForm = demo.nameForm;
        words.consentOn = m_workspace.store().dates().today();
        taken(m_evaluations.publish(m_who, words, true));
    }

    void readAll(Evaluated name)
    {
        for (const auto &evaluation : m_evaluations.evaluations(m_who, m_placements.value(name).id))
            taken(m_evaluations.read(m_who, evaluation, {}, true));
    }

    Workspace &m_workspace;
    Evaluations &m_evaluations;
    const Session &m_who;
    QHash<Evaluated, Placement> m_placements;
};

} // namespace

Result<> addDemoEvaluations(Workspace &workspace, const Session &who) { return EvaluationsMaker(workspace, who).run(); }

} // namespace rnf
