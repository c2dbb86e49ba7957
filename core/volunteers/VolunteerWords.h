#pragma once

#include "volunteers/Volunteer.h"

#include <QCoreApplication>

namespace rnf {

/// How offers of time are called where people read of them.
struct VolunteerWords {
    Q_DECLARE_TR_FUNCTIONS(VolunteerWords)

public:
    /// "An hour", "Regular hours"
    static QString kind(OfferKind kind);
    /// "An hour, Thursday 18:00–20:00, from home"
    static QString offer(const TimeOffer &offer);
    /// Since when it holds and until when: "until 16 Dec", "ended 3 May", "since 2 Jan".
    static QString term(const TimeOffer &offer, const QDate &today);
    /// Why somebody can take something up: "free Thursday for 1 h".
    static QString free(const TimeOffer &offer);
    /// "3 h ago", "2 days ago"
    static QString age(const Intake &intake, const QDateTime &now);
};

} // namespace rnf
