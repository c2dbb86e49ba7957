#pragma once

#include "recruiting/ApplicationJudgement.h"
#include "recruiting/ReviewTotal.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// How applications are called where people read of them, and what the rules of their programme say of them.
struct ApplicationWords {
    Q_DECLARE_TR_FUNCTIONS(ApplicationWords)

public:
    static QString status(ApplicationStatus status);
    /// What people do to bring one there: "Invite to an interview"; with … where more is asked.
    static QString step(ApplicationStatus to);
    /// The same about somebody, as the history names it: "Invite %1 to an interview".
    static QString label(ApplicationStatus to);
    static QString answer(OfferAnswer answer);
    /// "Monday"
    static QString weekday(int weekday);
    /// "Mon 10:00–14:00"
    static QString time(const AvailableTime &time);
    /// "20 h"; "15 h stated, 20 h by the times given" where they differ; empty where nothing is said.
    static QString weekHours(const Application &application);
    /// How its hours fit the programme, in a sentence; empty where none are said.
    static QString fit(const InternProgram &program, const Application &application);
    /// "today", "yesterday", "12 days ago"
    static QString age(int days);
    /// "early: the intake begins 1 Aug"; empty within it.
    static QString timing(const InternProgram &program, const Application &application, const QDate &today);
    /// "28 Sep – 20 Dec, 12 weeks"; empty where no start is wished for.
    static QString term(const InternProgram &program, const Application &application, const QDate &today);
    /// "25 h a week for 12 weeks, $500.00 a month, open until 23 Nov"
    static QString offer(const Offer &offer, const QDate &today);
    /// "2 of 6 places are free"; empty where none are planned.
    static QString freePlaces(const InternProgram &program, const QList<Application> &applications,
                              const QList<Placement> &placements);
    /// "81 %, 2 reviewers", "75 %, 1 of 2 reviewers"; empty where nothing was scored.
    static QString total(const ReviewTotal &total);
    /// What should be looked at, in sentences: an answer overdue, an offer that has run out, outside the intake, two lengths
    /// said, hours that do not fit, a term too short. `offer` is the newest one, where there is one.
    static QStringList remarks(const InternProgram &program, const Application &application, const QDate &today,
                               const std::optional<Offer> &offer = {});
};

} // namespace rnf
