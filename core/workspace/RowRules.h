#pragma once

#include "storage/Scope.h"

#include <functional>
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
///   @lists(column)   lists shared with it                   @named(column)   under whom its own placements are; no contacts
///   @placements(column)  the session's own part in the intern programme, that of those it supervises, or all it leads
///   @account @assessments @budgets @lead @needs @supervisor the session's account; whether it was given them: 1 or 0
///   @everybody       1 where it sees all people
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

/// What is asked for whom a session sees beside those it added, and which placements, in the same words: each a SELECT of ids.
struct SightRules {
    std::span<const char *const> people;
    std::span<const char *const> internsPeople; ///< of who is no organizer
    std::span<const char *const> placements;
};
const SightRules &sightRules();

/// What a word stands for: "people" of "t.person_id".
using RuleWords = std::function<QString(const QString &word, const QString &column)>;
/// A rule with other words in the place of its own; "" is nobody, so no row.
QString settledRule(const char *rule, const RuleWords &words);
inline const QString ruleOfAll = QStringLiteral("1 = 1"), ruleOfNobody = QStringLiteral("1 = 0");

/// The number by which the change log knows a table; 0: it does not.
int loggedNumberOf(const Schema &schema, const char *table);

/// What these rules leave for a session.
Scope scopeOf(Database &database, const Schema &schema, const Session &session, const QDate &today);

} // namespace rnf
