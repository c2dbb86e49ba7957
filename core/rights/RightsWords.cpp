#include "rights/RightsWords.h"

#include "interns/PlacementWords.h"
#include "rights/RightsRules.h"

using namespace Qt::StringLiterals;

namespace rnf {

QString RightsWords::notAdvice() { return tr("Not legal advice. A dated checklist to bring to a lawyer."); }

QString RightsWords::flag(RightsFlag flag)
{
    switch (flag) {
    case RightsFlag::None:
        return tr("no flag");
    case RightsFlag::Unknown:
        return tr("not known yet");
    case RightsFlag::Look:
        return tr("look at this");
    case RightsFlag::AskCounsel:
        break;
    }
    return tr("ask counsel");
}

QString RightsWords::reply(RightsReply reply)
{
    switch (reply) {
    case RightsReply::Yes:
        return tr("Yes");
    case RightsReply::No:
        return tr("No");
    case RightsReply::Unsure:
        return tr("Not sure");
    case RightsReply::Computed:
        return tr("from the records");
    case RightsReply::Nothing:
        break;
    }
    return tr("not answered");
}

QString RightsWords::newest(const RightsCheck &check, const QDate &today)
{
    return tr("Checked on %1: %2. Next review on %3.")
        .arg(PlacementWords::day(check.checkedOn, today), flag(check.result), PlacementWords::day(check.nextOn, today));
}

QString RightsWords::line(const RightsCheck &check, const QDate &today)
{
    return u"%1 · %2"_s.arg(PlacementWords::day(check.checkedOn, today), flag(check.result));
}

std::pair<QList<RightsFinding>, QList<RightsFinding>> RightsWords::parted(const QList<RightsFinding> &findings)
{
    QList<RightsFinding> first = findings;
    const auto quiet =
        std::ranges::stable_partition(first, [](const RightsFinding &finding) { return finding.flag != RightsFlag::None; });
    const QList<RightsFinding> others(quiet.begin(), quiet.end());
    first.erase(quiet.begin(), quiet.end());
    std::ranges::stable_sort(first, std::greater(), &RightsFinding::flag);
    return {first, others};
}

QString RightsWords::firstTitle() { return tr("To look at first"); }

QString RightsWords::othersTitle() { return tr("The others"); }

QString RightsWords::reference(const QString &code)
{
    const auto *line = RightsRules::find(code);
    return line ? u"%1 · %2"_s.arg(code, RightsRules::source(*line)) : code;
}

} // namespace rnf
