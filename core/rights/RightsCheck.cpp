#include "rights/RightsCheck.h"

#include "rights/RightsRules.h"
#include "rights/RightsWords.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// What a person's answer says of a line.
RightsJudgment judged(const RightsLine &line, RightsReply reply)
{
    using enum RightsFlag;
    if (reply == RightsReply::Unsure)
        return {Unknown, RightsWords::tr("Nobody is sure yet. Find it out, and note how.")};
    if (reply != RightsReply::Yes && reply != RightsReply::No)
        return {Unknown, RightsWords::tr("Not answered yet.")};
    if (reply == line.right)
        return {};
    return {line.wrong, RightsWords::tr("The answer is “%1”.").arg(RightsWords::reply(reply))};
}

RightsFinding found(const RightsLine &line, const RightsFacts &facts, RightsReply reply)
{
    RightsFinding finding;
    finding.code = QLatin1String(line.code);
    if (line.isAboutUnpaid && facts.isEmployee()) {
        finding.sentence = RightsWords::tr("This is asked of unpaid people only.");
        return finding;
    }
    finding.isAsked = line.isAsked();
    const RightsJudgment known = line.computed ? line.computed(facts) : RightsJudgment();
    const RightsJudgment said = finding.isAsked ? judged(line, reply) : RightsJudgment();
    finding.flag = qMax(known.flag, said.flag);
    QStringList sentences{known.sentence, said.sentence};
    sentences.removeAll(QString());
    finding.sentence = sentences.join(u'\n');
    return finding;
}

} // namespace

RightsAnswer answerTo(const QString &code, const QList<RightsAnswer> &answers)
{
    const auto found = std::ranges::find(answers, code, &RightsAnswer::code);
    if (found != answers.end())
        return *found;
    RightsAnswer none;
    none.code = code;
    return none;
}

QList<RightsFinding> RightsCheck::judge(const RightsFacts &facts, const QList<RightsAnswer> &answers)
{
    QList<RightsFinding> findings;
    for (const auto *line : RightsRules::in(facts.jurisdiction))
        findings += found(*line, facts, answerTo(QLatin1String(line->code), answers).reply);
    return findings;
}

RightsFlag RightsCheck::worst(const QList<RightsFinding> &findings)
{
    RightsFlag worst = RightsFlag::None;
    for (const auto &finding : findings)
        worst = qMax(worst, finding.flag);
    return worst;
}

} // namespace rnf
