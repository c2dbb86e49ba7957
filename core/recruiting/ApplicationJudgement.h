#pragma once

#include "recruiting/Application.h"

namespace rnf {

/// How applications are judged (interns.md, section 5): functions over values. How the hours fit, `fitOf(program,
/// application.weekMinutes())` of ProgramFit.h says.

constexpr int firstAnswerGoalDays = 7; ///< from received to the first step
constexpr int offerDays = 7;           ///< from made to the last day on which it can be accepted

/// Where a day lies to the intake of a programme, both ends of which belong to it. An end that is not said is open.
enum class IntakeTiming { Within, Early, Late };
IntakeTiming timingOf(const InternProgram &program, const QDate &receivedOn);

/// Whole days since it was received.
int ageInDays(const Application &application, const QDate &today);
/// Nobody has done anything about it, and the goal of 7 days has passed.
bool isAnswerOverdue(const Application &application, const QDate &today);

/// The last day of the term it asks for; invalid where its start is not said. Weeks that are not said are the programme's.
QDate wishedLastDay(const InternProgram &program, const Application &application);

/// Planned places − placed − open offers, below zero where there are too many; nothing where the programme plans none. Placed
/// are all placements but those that ended early, whose place is free again. What was accepted and is not placed yet keeps its
/// place like an open offer.
std::optional<int> freePlaces(const InternProgram &program, const QList<Application> &applications,
                              const QList<Placement> &placements);

/// How far the applications of one source came.
struct SourceFunnel {
    QString source; ///< empty: not said
    int received = 0, interviewed = 0, offered = 0, accepted = 0, placed = 0, completed = 0;
    bool operator==(const SourceFunnel &) const = default;
};
/// The funnel of a programme, the source with most applications first; sources that differ only in case and marks are one.
/// Whoever came further came by all steps before, whatever became of them then: interviews and offers tell it of those that
/// were declined later.
QList<SourceFunnel> funnelBySource(const QList<Application> &applications, const QList<Interview> &interviews,
                                   const QList<Offer> &offers, const QList<Placement> &placements);

} // namespace rnf
