#pragma once

#include "base/Dates.h"
#include "work/Task.h"

#include <QDateTime>

#include <optional>

namespace rnf {

enum class OfferKind { Hour, Day, Task, Regular };
constexpr auto keysOf(OfferKind) { return std::to_array({"hour", "day", "task", "regular"}); }

/// Time that somebody would give: an hour, a day, one task, or regular hours.
struct TimeOffer {
    qint64 id = 0;
    OfferKind kind = OfferKind::Hour;
    int lengthMin = 0;        ///< 0: as its kind and times say
    int weekday = 0;          ///< 1 Monday … 7 Sunday; 0: any day
    QString fromTime, toTime; ///< "18:00"; empty: any time
    bool isRemote = false;    ///< from home only
    QString note;             ///< of a task: which one
    QDate offeredOn, confirmedOn;
    QDate expiresOn; ///< the last day on which it counts; none: until somebody says otherwise

    bool counts(const QDate &day) const { return !expiresOn.isValid() || expiresOn >= day; }
    /// 0: as long as it takes.
    int minutes() const;
    /// The first day from one up to another (where there is one) on which it can be taken up.
    std::optional<QDate> firstDay(const QDate &from, const QDate &until) const;
    /// How long an offer of this kind counts, when nobody says.
    static QDate usualExpiry(OfferKind kind, const QDate &offeredOn);

    bool operator==(const TimeOffer &) const = default;
};

enum class SkillLevel { Has, WantsToLearn };
constexpr auto keysOf(SkillLevel) { return std::to_array({"has", "wants_to_learn"}); }

struct PersonSkill {
    qint64 id = 0;
    SkillId skill;
    SkillLevel level = SkillLevel::Has;
    bool operator==(const PersonSkill &) const = default;
};

/// Somebody came and offered help. It waits until they are asked for something, or spoken with.
struct Intake {
    qint64 id = 0;
    PersonId person;
    QString offer;      ///< in their own words
    QString receivedAt; ///< instant, UTC

    static constexpr int hoursToFirstAsk = 48;
    QDateTime received() const { return instantOf(receivedAt); }
    bool isLate(const QDateTime &now) const { return received().secsTo(now) > qint64(hoursToFirstAsk) * 60 * 60; }
    bool operator==(const Intake &) const = default;
};

/// When somebody who offered help was first asked, or spoken with, for those who count.
struct FirstAsk {
    PersonId person;
    QString receivedAt; ///< instant, UTC
    QString askedAt;    ///< instant, UTC; empty: they still wait
};

/// Somebody who offers time or has skills, as the matcher looks at them.
struct Volunteer {
    PersonId person;
    QString name;
    QString language;        ///< that they prefer
    bool mayBeAsked = true;  ///< false: asked not to be contacted
    QList<TimeOffer> offers; ///< the newest first
    QList<PersonSkill> skills;
    QDate lastContactOn; ///< spoken with, or asked for something
};

} // namespace rnf
