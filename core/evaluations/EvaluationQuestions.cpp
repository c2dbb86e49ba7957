#include "evaluations/EvaluationQuestions.h"

#include <QStringList>

namespace rnf {
namespace {

struct Shipped {
    EvaluationDirection direction;
    EvaluationStage stage;
    bool hasScore;
    const char *prompt;
};

using enum EvaluationDirection;
using enum EvaluationStage;

/// What interns are asked of themselves is about themselves: what they think of the host stands in the last ones only, which
/// stay sealed the longest.
constexpr Shipped shipped[] = {
    {Self, Start, false,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "What do I most want to be able to do at the end of the term?")},
    {Self, Start, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I know what is expected of me, and whom I can ask.")},
    {Self, Start, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "The hours we agreed on fit my classes and the rest of my life.")},
    {Self, Start, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I know my rights here, and who hears a complaint.")},
    {Self, Start, false,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "How do I learn best, and what should you know to work well with me?")},

    {HostOnIntern, Mid, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "They are learning what they came to learn.")},
    {HostOnIntern, Mid, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "They do things now that they could not do at the start.")},
    {HostOnIntern, Mid, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions",
                       "They keep the hours that were agreed on, and say in time when something comes up.")},
    {HostOnIntern, Mid, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "They treat others with respect, and others like to work with them.")},
    {HostOnIntern, Mid, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "We give them the guidance they need, and work that teaches.")},
    {HostOnIntern, Mid, false,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "What can they take on next, and what help do they need for it?")},

    {Self, Mid, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I am learning what I came to learn.")},
    {Self, Mid, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I can do things now that I could not do at the start.")},
    {Self, Mid, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I keep the hours and the days that I agreed to.")},
    {Self, Mid, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I ask for help when I need it.")},
    {Self, Mid, false, QT_TRANSLATE_NOOP("EvaluationQuestions", "What am I proud of so far?")},
    {Self, Mid, false,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "What do I want to do more of in the second half of the term?")},

    {HostOnIntern, Final, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "They reached the goals that they set for their learning.")},
    {HostOnIntern, Final, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "Their skills grew over the term.")},
    {HostOnIntern, Final, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "They took on more responsibility as the term went on.")},
    {HostOnIntern, Final, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "They were reliable, and kept the hours that were agreed on.")},
    {HostOnIntern, Final, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "They treated others with respect.")},
    {HostOnIntern, Final, false,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "What did they do that made a difference, and what should they go on with?")},

    {Self, Final, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I reached the goals that I set for my learning.")},
    {Self, Final, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I can do things now that I could not do at the start.")},
    {Self, Final, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I took on more responsibility as the term went on.")},
    {Self, Final, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I kept the hours and the days that I agreed to.")},
    {Self, Final, false, QT_TRANSLATE_NOOP("EvaluationQuestions", "What did I learn that I will use again?")},
    {Self, Final, false, QT_TRANSLATE_NOOP("EvaluationQuestions", "What would I do differently another time?")},

    {InternOnHost, Exit, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "I was treated with respect at all times.")},
    {InternOnHost, Exit, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "I learned what I was promised that I would learn.")},
    {InternOnHost, Exit, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "Somebody guided me, and had time for me when I needed it.")},
    {InternOnHost, Exit, true, QT_TRANSLATE_NOOP("EvaluationQuestions", "My work mattered, and taught me something.")},
    {InternOnHost, Exit, true,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "The hours stayed as we had agreed, and fit the rest of my life.")},
    {InternOnHost, Exit, false,
     QT_TRANSLATE_NOOP("EvaluationQuestions", "What should you change before the next intern comes?")},
};

} // namespace

QList<EvaluationQuestion> EvaluationQuestions::of(EvaluationDirection direction, EvaluationStage stage)
{
    QList<EvaluationQuestion> questions;
    for (const auto &one : shipped) {
        if (one.direction == direction && one.stage == stage)
            questions += {QString::fromLatin1(one.prompt), one.hasScore};
    }
    return questions;
}

bool EvaluationQuestions::hasScore(const QString &prompt)
{
    return std::ranges::any_of(shipped,
                               [&](const Shipped &one) { return one.hasScore && prompt == QLatin1String(one.prompt); });
}

QString EvaluationQuestions::score(int score)
{
    const QStringList words{tr("not at all"), tr("a little"), tr("partly"), tr("mostly"), tr("entirely")};
    return words.value(score);
}

} // namespace rnf
