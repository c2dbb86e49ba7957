#pragma once

#include "look/Drafts.h"
#include "work/Timesheet.h"

namespace rnf {

/// Where a time was typed.
struct HourDraft {
    WeekKey week;
    QDate day;
    WorkKind kind;
};

/// Times that were typed into weeks and could not be kept, by week, day and kind of work.
class HourDrafts {
public:
    explicit HourDrafts(Drafts &drafts) : m_drafts(drafts) {}

    /// Somebody of whom there are some; invalid: who works here, before the program knows who that is.
    std::optional<PersonId> anybody() const;
    /// The earliest.
    std::optional<HourDraft> first(PersonId person) const;
    /// The work that something was typed for in a week.
    QList<WorkKind> kinds(const WeekKey &week) const;
    const Draft *find(const HourDraft &where) const;
    /// Without a problem it is none any more.
    void set(const HourDraft &where, const Draft &draft);
    /// The work counts as something else now.
    void move(const WeekKey &week, const WorkKind &from, const WorkKind &to);
    /// They were of the same person all along.
    void move(PersonId from, PersonId to);

private:
    Drafts &m_drafts;
};

} // namespace rnf
