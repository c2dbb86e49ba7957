#pragma once

#include "interns/Placement.h"

#include <QList>

namespace rnf {

using ApplicationId = Id<struct ApplicationTag>;
using RubricItemId = Id<struct RubricItemTag>;
using ReviewId = Id<struct ReviewTag>;
using InterviewId = Id<struct InterviewTag>;
using OfferId = Id<struct OfferTag>;

/// Where an application stands; ApplicationSteps.h says where it may go from there (interns.md, section 4).
enum class ApplicationStatus {
    Received,
    Screening,
    Interview,
    Offered,
    Accepted,
    Placed,
    Declined,  ///< by us, with a reason
    Withdrawn, ///< by the applicant
    Waitlisted,
    Expired ///< the offer was not answered in time
};
constexpr auto keysOf(ApplicationStatus)
{
    return std::to_array({"received", "screening", "interview", "offered", "accepted", "placed", "declined", "withdrawn",
                          "waitlisted", "expired"});
}

/// A time of the week at which an applicant could work.
struct AvailableTime {
    qint64 id = 0;
    int weekday = 1;            ///< 1 (Monday) … 7
    int fromMin = 0, toMin = 0; ///< minutes of the day; 24:00 is 1440

    bool operator==(const AvailableTime &) const = default;
};

/// What somebody answered to a question of the form that has no field here.
struct ApplicationAnswer {
    qint64 id = 0;
    QString prompt, answer;
    bool operator==(const ApplicationAnswer &) const = default;
};

/// How somebody applied to a programme, and what became of it.
struct Application {
    ApplicationId id;
    ProgramId program;
    PersonId person;
    QString source; ///< code of the channel they came by: "flyer", "campus"; empty: not said
    QDate receivedOn;
    int weekMin = 0;   ///< as stated; 0: not said
    int weeks = 0;     ///< of the term they want; 0: not said
    QDate startWishOn; ///< invalid: not said
    SchoolId school;
    QString major;
    bool wantsCredit = false, wantsStipend = false;
    ApplicationStatus status = ApplicationStatus::Received;
    QDate statusOn;        ///< since when it stands there
    QDate decidedOn;       ///< the day of the offer, the refusal or the withdrawal; invalid: undecided
    QString declineReason; ///< of a declined one
    QString note;
    PlacementId placement;             ///< what it became
    QList<AvailableTime> availability; ///< by weekday and time; empty: not said
    QList<ApplicationAnswer> answers;

    /// Somebody still has to do something about it: the office or the applicant. A waitlisted one waits for a place.
    bool isOpen() const { return status <= ApplicationStatus::Accepted || status == ApplicationStatus::Waitlisted; }
    /// What the available times take together, in minutes; where two overlap, once.
    int availableMin() const;
    /// Minutes of a week that it is judged by: the available times where they are given, else the stated number. Both should
    /// be shown where they differ.
    int weekMinutes() const { return availability.isEmpty() ? weekMin : availableMin(); }
    /// Both are said, and they are not the same.
    bool saysTwoLengths() const { return weekMin > 0 && !availability.isEmpty() && weekMin != availableMin(); }
    bool operator==(const Application &) const = default;
};

/// Whom an application is from, as far as it says so itself.
struct Applicant {
    QString name;                  ///< whole; or in two parts:
    QString givenName, familyName; ///< count where the whole name is empty
    QString email, phone;

    QString shownName() const { return name.isEmpty() ? (givenName + u' ' + familyName).trimmed() : name; }
    bool operator==(const Applicant &) const = default;
};

/// What reviewers score, each of its programme.
struct RubricItem {
    RubricItemId id;
    ProgramId program;
    QString text;
    bool isRequired = true; ///< else welcome
    int weight = 1;         ///< above zero
    int scaleMax = 4;       ///< scores go from 0 to this
    int position = 0;
    bool operator==(const RubricItem &) const = default;
};

/// What one reviewer gave an application for one item.
struct Review {
    ReviewId id;
    ApplicationId application;
    PersonId reviewer; ///< nobody: a former one, who is not in the workspace any more; the score still counts
    RubricItemId item;
    int score = 0;
    QString note; ///< why; may be empty
    bool operator==(const Review &) const = default;
};

struct Interview {
    InterviewId id;
    ApplicationId application;
    QDate heldOn; ///< may lie ahead
    PersonId interviewer;
    QString outcome; ///< empty: not held yet, or not told
    bool operator==(const Interview &) const = default;
};

/// What became of an offer.
enum class OfferAnswer { Open, Accepted, Declined, Expired, TakenBack };
constexpr auto keysOf(OfferAnswer) { return std::to_array({"", "accepted", "declined", "expired", "taken_back"}); }

/// The terms that an applicant was offered. Those of the newest one count.
struct Offer {
    OfferId id;
    ApplicationId application;
    QDate madeOn;
    QDate expiresOn; ///< the last day on which it can be accepted
    int weekMin = 0, weeks = 0;
    int stipendCents = 0; ///< a month; 0: none
    OfferAnswer answer = OfferAnswer::Open;
    bool operator==(const Offer &) const = default;
};

} // namespace rnf
