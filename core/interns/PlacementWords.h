#pragma once

#include "interns/Placement.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// How placements are called where people read of them, and what the rules of their programme say of them.
struct PlacementWords {
    Q_DECLARE_TR_FUNCTIONS(PlacementWords)

public:
    static QString status(PlacementStatus status);
    /// What people do to bring it from one state to another: "Begin", "Pause".
    static QString step(PlacementStatus from, PlacementStatus to);
    /// "16 Sep"; of another year "16 Sep 2025".
    static QString day(const QDate &day, const QDate &today);
    /// "16 Sep – 8 Dec"
    static QString term(const Placement &placement, const QDate &today);
    /// "12 weeks, until 8 Dec"
    static QString length(const Placement &placement, const QDate &today);
    static QString kind(AbsenceKind kind);
    static QString workClass(WorkClass workClass);
    static QString organizationClass(OrganizationClass organizationClass);
    /// "19 – 20 Oct · exam, excused · two finals"
    static QString absence(const Absence &absence, const QDate &today);
    /// How so many minutes a week fit the programme, in a sentence.
    static QString fit(const InternProgram &program, int weekMin);
    /// What should be looked at in the dates, in sentences; empty when they are right.
    static QStringList remarks(const InternProgram &program, const Placement &placement, const QDate &today);
};

} // namespace rnf
