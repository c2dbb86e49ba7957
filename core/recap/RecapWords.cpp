#include "recap/RecapWords.h"

#include "base/Money.h"
#include "work/HoursText.h"

using namespace Qt::StringLiterals;

namespace rnf {

QStringList RecapWords::sentences(const EventRecap &recap)
{
    QStringList sentences = people(recap);
    if (!recap.volunteers.isEmpty())
        sentences += volunteers(recap);
    if (recap.needs)
        sentences += needs(*recap.needs);
    return sentences + money(recap.budget);
}

QStringList RecapWords::people(const EventRecap &recap)
{
    const auto count = [](const QList<PersonId> &people) { return int(people.size()); };
    QStringList sentences{recap.came.isEmpty() ? tr("Nobody was noted as having come.")
                                               : tr("%n people came.", nullptr, count(recap.came))};
    if (!recap.newFaces.isEmpty())
        sentences += tr("%n of them came for the first time.", nullptr, count(recap.newFaces));
    if (!recap.walkIns.isEmpty())
        sentences += tr("%n of them walked in.", nullptr, count(recap.walkIns));
    if (!recap.missed.isEmpty())
        sentences += tr("%n people said yes and did not come.", nullptr, count(recap.missed));
    if (recap.excused > 0)
        sentences += tr("%n of those were excused.", nullptr, recap.excused);
    if (recap.notSeen > 0)
        sentences += tr("Of %n of those nobody noted yet what happened.", nullptr, recap.notSeen);
    return sentences;
}

QString RecapWords::volunteers(const EventRecap &recap)
{
    return tr("%n people helped, for %1 hours together.", nullptr, int(recap.volunteers.size()))
        .arg(HoursText::shown(recap.volunteerMinutes()));
}

QString RecapWords::needs(const NeedsMet &needs)
{
    if (!needs.asked)
        return tr("Fewer than %n needs were asked for.", nullptr, NeedsMet::fewest);
    if (!needs.met)
        return tr("%n needs were asked for. How many were met stays untold: so few are left that somebody could be "
                  "recognized.",
                  nullptr, *needs.asked);
    return tr("%n needs were asked for, and %1 of them were met.", nullptr, *needs.asked).arg(*needs.met);
}

QStringList RecapWords::money(const BudgetTotals &budget)
{
    const qint64 result = budget.result().actual;
    if (budget.income.actual == 0 && budget.expense.actual == 0)
        return {};
    const QString text =
        result < 0 ? tr("%1 came in and %2 was spent: %3 is missing.") : tr("%1 came in and %2 was spent: %3 is left.");
    QStringList sentences{
        text.arg(Money::shown(budget.income.actual), Money::shown(budget.expense.actual), Money::shown(qAbs(result)))};
    if (const auto each = budget.costPerAttendeeCents(); each.value_or(0) > 0)
        sentences += tr("That is %1 spent for each person who came.").arg(Money::shown(*each));
    return sentences;
}

Paper RecapWords::paper(const Event &event, const EventRecap &recap)
{
    Paper paper{PaperBlock::heading(tr("In numbers")), PaperBlock::paragraph(sentences(recap).join(u'\n'))};
    if (!event.recap.isEmpty())
        paper += {PaperBlock::heading(tr("What it was like")), PaperBlock::paragraph(event.recap)};
    return paper;
}

} // namespace rnf
