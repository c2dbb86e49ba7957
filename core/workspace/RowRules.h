#pragma once

#include "storage/Scope.h"

#include <span>

namespace rnf {

/// Which rows of a table whoever does not see everything reads, and which of those an intern writes: the table "Roles and
/// restricted content" of safety.md, said once for lists, search, counts, reports, files, history and undo. What has no rule
/// here is read and written by nobody but who sees everything.
///
/// Rules are SQL over the columns of t, a row of the table; "" is nobody. In them stand
///   @all             everybody
///   @people(column)  whom the session sees                 @me(column)      who is the session's own person
///   @events(column)  events shared with the session         @own             a row that the session made
///   @lists(column)   lists shared with it
///   @placements(column)  the session's own part in the intern programme, that of those it supervises, or all it leads
///   @account @assessments @budgets @lead @needs             the session's account; whether it was given them: 1 or 0
///   @base.table      all rows of a table, whatever is seen of it; a table without it is what is seen of it
struct RowRule {
    const char *table;
    const char
        *organizer; ///< who has units of their own, or does not lead the programme or see budgets; writes what is read
    const char *intern;
    const char *viewer;
    const char *internWrites = "";
    const char *viewerReads = ""; ///< what a viewer reads in place of columns: "note = '', birth_on = NULL"
    const char *internReads = ""; ///< the same of an intern
};
std::span<const RowRule> rowRules();

/// What these rules leave for a session.
Scope scopeOf(Database &database, const Schema &schema, const Session &session, const QDate &today);

} // namespace rnf
