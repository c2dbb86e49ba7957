#include "rights/RightsPaper.h"

#include "base/Money.h"
#include "interns/PlacementWords.h"
#include "rights/RightsRules.h"
#include "rights/RightsWords.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

Paper RightsPaper::of(const RightsFacts &facts, const QList<RightsAnswer> &answers, const QDate &day)
{
    const auto findings = RightsCheck::judge(facts, answers);
    const auto [first, others] = RightsWords::parted(findings);
    Paper paper{
        PaperBlock::quiet(RightsWords::notAdvice()),
        PaperBlock::paragraph(tr("As of %1, by the questions of %2. Result: %3.")
                                  .arg(QLocale().toString(day, QLocale::LongFormat), QLatin1String(RightsRules::ruleset),
                                       RightsWords::flag(RightsCheck::worst(findings)))),
        PaperBlock::paragraph(known(facts).join(u'\n'))};
    for (const auto &[title, part] : {std::pair(RightsWords::firstTitle(), first), {RightsWords::othersTitle(), others}}) {
        if (part.isEmpty())
            continue;
        paper += PaperBlock::heading(title);
        paper += table(part, answers);
    }
    paper += PaperBlock::heading(tr("Where the questions come from"));
    for (const auto &finding : findings)
        paper += PaperBlock::quiet(RightsWords::reference(finding.code));
    paper += PaperBlock::signatures({tr("Answered by"), tr("Looked at by counsel")});
    return paper;
}

QStringList RightsPaper::known(const RightsFacts &facts)
{
    QStringList lines{
        tr("Host: %1").arg(PlacementWords::organizationClass(facts.organizationClass)),
        tr("Place: %1").arg(facts.jurisdiction.isEmpty() ? PlacementWords::tr("not said") : facts.jurisdiction),
        tr("Works as: %1").arg(PlacementWords::workClass(facts.workClass)),
        tr("Agreed: %1 a week").arg(facts.weekMin > 0 ? TaskWords::length(facts.weekMin) : tr("no hours"))};
    lines += facts.monthlyCents > 0 ? tr("Stipend: %1 a month").arg(Money::shown(facts.monthlyCents)) : tr("Stipend: none");
    return lines;
}

PaperBlock RightsPaper::table(const QList<RightsFinding> &findings, const QList<RightsAnswer> &answers)
{
    QList<QStringList> rows;
    for (const auto &finding : findings) {
        const auto *line = RightsRules::find(finding.code);
        const auto answer = answerTo(finding.code, answers);
        QStringList said{finding.isAsked ? RightsWords::reply(answer.reply) : RightsWords::reply(RightsReply::Computed),
                         answer.evidence};
        said.removeAll(QString());
        rows += {u"%1 (%2)"_s.arg(RightsRules::question(*line), finding.code), finding.sentence, said.join(u'\n'),
                 RightsWords::flag(finding.flag)};
    }
    return PaperBlock::table({tr("Question"), tr("What is known"), tr("Answer"), tr("Result")}, rows);
}

} // namespace rnf
