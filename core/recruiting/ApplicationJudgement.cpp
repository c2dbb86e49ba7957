#include "recruiting/ApplicationJudgement.h"

#include "base/Text.h"
#include "interns/TermDates.h"

#include <QHash>
#include <QSet>

namespace rnf {
namespace {

/// How far each application came, whatever became of it.
class Reach {
public:
    Reach(const QList<Interview> &interviews, const QList<Offer> &offers, const QList<Placement> &placements)
    {
        for (const auto &interview : interviews)
            raise(interview.application, ApplicationStatus::Interview);
        for (const auto &offer : offers)
            raise(offer.application,
                  offer.answer == OfferAnswer::Accepted ? ApplicationStatus::Accepted : ApplicationStatus::Offered);
        for (const auto &placement : placements) {
            if (placement.status == PlacementStatus::Completed)
                m_completed.insert(placement.id);
        }
    }

    void count(const Application &application, SourceFunnel &funnel) const
    {
        const auto reached = of(application);
        ++funnel.received;
        funnel.interviewed += reached >= ApplicationStatus::Interview;
        funnel.offered += reached >= ApplicationStatus::Offered;
        funnel.accepted += reached >= ApplicationStatus::Accepted;
        funnel.placed += reached >= ApplicationStatus::Placed;
        funnel.completed += application.placement.isValid() && m_completed.contains(application.placement);
    }

private:
    void raise(ApplicationId application, ApplicationStatus to)
    {
        auto &reached = m_reached[application];
        reached = qMax(reached, to);
    }
    /// On the way from received to placed.
    ApplicationStatus of(const Application &application) const
    {
        const auto told = m_reached.value(application.id, ApplicationStatus::Received);
        if (application.status == ApplicationStatus::Expired)
            return qMax(told, ApplicationStatus::Offered);
        return application.status <= ApplicationStatus::Placed ? qMax(told, application.status) : told;
    }

    QHash<ApplicationId, ApplicationStatus> m_reached;
    QSet<PlacementId> m_completed;
};

} // namespace

IntakeTiming timingOf(const InternProgram &program, const QDate &receivedOn)
{
    if (program.intakeFromOn.isValid() && receivedOn < program.intakeFromOn)
        return IntakeTiming::Early;
    if (program.intakeToOn.isValid() && receivedOn > program.intakeToOn)
        return IntakeTiming::Late;
    return IntakeTiming::Within;
}

int ageInDays(const Application &application, const QDate &today) { return int(application.receivedOn.daysTo(today)); }

bool isAnswerOverdue(const Application &application, const QDate &today)
{
    return application.status == ApplicationStatus::Received && ageInDays(application, today) > firstAnswerGoalDays;
}

QDate wishedLastDay(const InternProgram &program, const Application &application)
{
    const int weeks = application.weeks > 0 ? application.weeks : program.minWeeks;
    return application.startWishOn.isValid() ? TermDates::lastDay(application.startWishOn, weeks) : QDate();
}

std::optional<int> freePlaces(const InternProgram &program, const QList<Application> &applications,
                              const QList<Placement> &placements)
{
    if (program.places == 0)
        return std::nullopt;
    const auto placed = std::ranges::count_if(placements, [&](const Placement &placement) {
        return placement.program == program.id && placement.status != PlacementStatus::EndedEarly;
    });
    const auto promised = std::ranges::count_if(applications, [&](const Application &application) {
        return application.program == program.id
            && (application.status == ApplicationStatus::Offered || application.status == ApplicationStatus::Accepted);
    });
    return int(program.places - placed - promised);
}

QList<SourceFunnel> funnelBySource(const QList<Application> &applications, const QList<Interview> &interviews,
                                   const QList<Offer> &offers, const QList<Placement> &placements)
{
    const Reach reach(interviews, offers, placements);
    QHash<QString, qsizetype> place; // by the folded source
    QList<SourceFunnel> funnels;
    for (const auto &application : applications) {
        const QString key = foldedText(application.source);
        if (!place.contains(key)) {
            place.insert(key, funnels.size());
            funnels += SourceFunnel{application.source};
        }
        reach.count(application, funnels[place[key]]);
    }
    std::ranges::sort(funnels, {}, [](const SourceFunnel &funnel) { return std::pair(-funnel.received, funnel.source); });
    return funnels;
}

} // namespace rnf
