#pragma once

#include "stipends/WageRate.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace rnf {

/// Approved minutes by what the work was to whoever did it.
struct WorkMinutes {
    int learning = 0, program = 0, clerical = 0;
    int notSaid = 0; ///< without a category

    int all() const { return learning + program + clerical + notSaid; }
    void add(Category category, int minutes);
    bool operator==(const WorkMinutes &) const = default;
};

/// What the records say of a placement, as far as a rights check asks for it; all of one day. Money is in cents.
struct RightsFacts {
    Q_DECLARE_TR_FUNCTIONS(RightsFacts)

public:
    OrganizationClass organizationClass = OrganizationClass::NotSaid;
    QString jurisdiction; ///< "US-NY-NYC"; empty: not said
    bool hasComplaintContact = false;
    WorkClass workClass = WorkClass::NotSaid;
    int level = 1;                       ///< of responsibility, 1 to 4
    int weekMin = 0;                     ///< agreed
    int requiredWeekMin = 0;             ///< the programme takes nobody for less
    qint64 monthlyCents = 0;             ///< the stipend of a whole month, as agreed; 0: none
    bool followsHours = false;           ///< what is paid hangs on how many hours there are
    std::optional<int> effectiveRate;    ///< what the newest paid month came to an hour
    std::optional<WageRate> wageThen;    ///< the minimum wage of that month; nothing: no rate is known
    std::optional<WageRate> minimumWage; ///< of the day; nothing: no rate is known
    bool hasSchool = false;
    bool wantsCredit = false;
    QDate lastDay, termEndOn;
    WorkMinutes lastWeeks;          ///< of the newest four weeks with approved hours
    WorkMinutes whole;              ///< of the placement
    bool isStatementSigned = false; ///< by all parties, with the agreement

    bool isEmployee() const { return workClass == WorkClass::Employee; }

    /// What makes a check due again once it differs: hours, class, level and stipend.
    QString fingerprint() const;
    /// What differs from an earlier one, in sentences.
    QStringList changedSince(const QString &fingerprint) const;
    bool operator==(const RightsFacts &) const = default;
};

} // namespace rnf
