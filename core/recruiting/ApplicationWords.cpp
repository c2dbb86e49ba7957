#include "recruiting/ApplicationWords.h"

#include "base/Money.h"
#include "interns/PlacementWords.h"
#include "interns/ProgramFit.h"
#include "interns/TermDates.h"
#include "work/HoursText.h"
#include "work/TaskWords.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

QString ApplicationWords::status(ApplicationStatus status)
{
    switch (status) {
    case ApplicationStatus::Received:
        return tr("received");
    case ApplicationStatus::Screening:
        return tr("screening");
    case ApplicationStatus::Interview:
        return tr("interview");
    case ApplicationStatus::Offered:
        return tr("offered");
    case ApplicationStatus::Accepted:
        return tr("accepted");
    case ApplicationStatus::Placed:
        return tr("placed");
    case ApplicationStatus::Declined:
        return tr("declined");
    case ApplicationStatus::Withdrawn:
        return tr("withdrawn");
    case ApplicationStatus::Waitlisted:
        return tr("on the waiting list");
    case ApplicationStatus::Expired:
        break;
    }
    return tr("offer expired");
}

QString ApplicationWords::step(ApplicationStatus to)
{
    switch (to) {
    case ApplicationStatus::Screening:
        return tr("Screen");
    case ApplicationStatus::Interview:
        return tr("Invite to an interview");
    case ApplicationStatus::Offered:
        return tr("Offer a place…");
    case ApplicationStatus::Accepted:
        return tr("Note that they accept");
    case ApplicationStatus::Placed:
        return tr("Place…");
    case ApplicationStatus::Declined:
        return tr("Decline…");
    case ApplicationStatus::Withdrawn:
        return tr("Note that they withdraw");
    case ApplicationStatus::Waitlisted:
        return tr("Put on the waiting list");
    case ApplicationStatus::Expired:
        return tr("Let the offer expire");
    case ApplicationStatus::Received:
        break;
    }
    return tr("Receive");
}

QString ApplicationWords::label(ApplicationStatus to)
{
    switch (to) {
    case ApplicationStatus::Screening:
        return tr("Screen the application of %1");
    case ApplicationStatus::Interview:
        return tr("Invite %1 to an interview");
    case ApplicationStatus::Offered:
        return tr("Offer %1 a place");
    case ApplicationStatus::Accepted:
        return tr("Note that %1 accepts the offer");
    case ApplicationStatus::Placed:
        return tr("Place %1");
    case ApplicationStatus::Declined:
        return tr("Decline the application of %1");
    case ApplicationStatus::Withdrawn:
        return tr("Note that %1 withdraws");
    case ApplicationStatus::Waitlisted:
        return tr("Put %1 on the waiting list");
    case ApplicationStatus::Expired:
        return tr("Let the offer to %1 expire");
    case ApplicationStatus::Received:
        break;
    }
    return tr("Receive the application of %1");
}

QString ApplicationWords::answer(OfferAnswer answer)
{
    switch (answer) {
    case OfferAnswer::Open:
        return tr("open");
    case OfferAnswer::Accepted:
        return tr("accepted");
    case OfferAnswer::Declined:
        return tr("not taken");
    case OfferAnswer::Expired:
        return tr("expired");
    case OfferAnswer::TakenBack:
        break;
    }
    return tr("taken back");
}

QString ApplicationWords::weekday(int weekday) { return QLocale().standaloneDayName(weekday); }

QString ApplicationWords::time(const AvailableTime &time)
{
    return tr("%1 %2–%3")
        .arg(QLocale().standaloneDayName(time.weekday, QLocale::ShortFormat), HoursText::shown(time.fromMin),
             HoursText::shown(time.toMin));
}

QString ApplicationWords::weekHours(const Application &application)
{
    if (application.saysTwoLengths())
        return tr("%1 stated, %2 by the times given")
            .arg(TaskWords::length(application.weekMin), TaskWords::length(application.availableMin()));
    return TaskWords::length(application.weekMinutes());
}

QString ApplicationWords::fit(const InternProgram &program, const Application &application)
{
    const int minutes = application.weekMinutes();
    return minutes > 0 ? PlacementWords::fit(program, minutes) : QString();
}

QString ApplicationWords::age(int days)
{
    if (days <= 0)
        return tr("today");
    return days == 1 ? tr("yesterday") : tr("%n days ago", nullptr, days);
}

QString ApplicationWords::timing(const InternProgram &program, const Application &application, const QDate &today)
{
    switch (timingOf(program, application.receivedOn)) {
    case IntakeTiming::Early:
        return tr("early: the intake begins %1").arg(PlacementWords::day(program.intakeFromOn, today));
    case IntakeTiming::Late:
        return tr("late: the intake ended %1").arg(PlacementWords::day(program.intakeToOn, today));
    case IntakeTiming::Within:
        break;
    }
    return {};
}

QString ApplicationWords::term(const InternProgram &program, const Application &application, const QDate &today)
{
    const QDate last = wishedLastDay(program, application);
    if (!last.isValid())
        return {};
    Placement wished;
    wished.startOn = application.startWishOn;
    wished.endOn = last;
    return tr("%1, %n weeks", nullptr, wished.weeks()).arg(PlacementWords::term(wished, today));
}

QString ApplicationWords::offer(const Offer &offer, const QDate &today)
{
    QStringList parts{tr("%1 a week for %n weeks", nullptr, offer.weeks).arg(TaskWords::length(offer.weekMin))};
    if (offer.stipendCents > 0)
        parts += tr("%1 a month").arg(Money::shown(offer.stipendCents));
    const QString until = PlacementWords::day(offer.expiresOn, today);
    parts += offer.answer == OfferAnswer::Open ? tr("open until %1").arg(until) : answer(offer.answer);
    return parts.join(u", "_s);
}

QString ApplicationWords::freePlaces(const InternProgram &program, const QList<Application> &applications,
                                     const QList<Placement> &placements)
{
    const auto free = rnf::freePlaces(program, applications, placements);
    return free ? tr("%1 of %n places are free", nullptr, program.places).arg(*free) : QString();
}

QString ApplicationWords::total(const ReviewTotal &total)
{
    if (!total.percent)
        return {};
    if (total.isEnough())
        return tr("%1 %, %n reviewers", nullptr, total.reviewers).arg(*total.percent);
    return tr("%1 %, %2 of %n reviewers", nullptr, leastReviewers).arg(*total.percent).arg(total.reviewers);
}

QStringList ApplicationWords::remarks(const InternProgram &program, const Application &application, const QDate &today,
                                      const std::optional<Offer> &offer)
{
    QStringList said;
    if (isAnswerOverdue(application, today))
        said += tr("Has waited for a first answer for %n days; the goal is %1.", nullptr, ageInDays(application, today))
                    .arg(firstAnswerGoalDays);
    if (offer && offer->answer == OfferAnswer::Open && offer->expiresOn < today)
        said += tr("The offer was open until %1 and has no answer.").arg(PlacementWords::day(offer->expiresOn, today));
    if (const QString when = timing(program, application, today); !when.isEmpty())
        said += tr("Came %1. It can be moved to another programme.").arg(when);
    if (application.saysTwoLengths())
        said += tr("States %1 a week, but the times given come to %2. It is judged by the times.")
                    .arg(TaskWords::length(application.weekMin), TaskWords::length(application.availableMin()));
    const int minutes = application.weekMinutes();
    if (minutes > 0 && fitOf(program, minutes) != ProgramFit::Preferred)
        said += PlacementWords::fit(program, minutes);
    if (application.weeks > 0 && application.weeks < program.minWeeks)
        said += tr("Shorter than the %n weeks that the programme asks for.", nullptr, program.minWeeks);
    return said;
}

} // namespace rnf
