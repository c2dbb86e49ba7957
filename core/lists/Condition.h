#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace rnf {

class ConditionFields;

/// How a clause asks. The words are those of stored lists.
enum class Operator {
    Is,
    IsNot,
    Contains,
    ContainsNot,
    StartsWith,
    IsEmpty,
    IsNotEmpty,
    Before,
    After,
    InLast,
    NotInLast,
    MoreThanAgo,
    InNext,
    AtLeast,
    AtMost
};
constexpr auto keysOf(Operator)
{
    return std::to_array({"is", "is_not", "contains", "contains_not", "starts_with", "is_empty", "is_not_empty", "before",
                          "after", "in_last", "not_in_last", "more_than_ago", "in_next", "at_least", "at_most"});
}

/// What people must be like to be in a list: one clause ("unit is Laundry"), or a group of conditions of which all, any or
/// none must be met. An empty group of all is met by everybody.
struct Condition {
    enum class Kind { Clause, All, Any, None };

    Kind kind = Kind::All;
    QString field; ///< of a clause: a key of ConditionFields
    Operator op = Operator::Is;
    QString value; ///< a name, a day as 2026-11-16, or a number, as the operator wants; else empty
    QList<Condition> parts;

    static Condition clause(const QString &field, Operator op, const QString &value = {})
    {
        return {Kind::Clause, field, op, value, {}};
    }
    static Condition group(Kind kind, const QList<Condition> &parts) { return {kind, {}, Operator::Is, {}, parts}; }

    bool isClause() const { return kind == Kind::Clause; }
    /// Met by everybody: nothing is asked.
    bool isEmpty() const { return kind == Kind::All && parts.isEmpty(); }

    /// Typed clauses: what a saved list keeps.
    QJsonObject toJson() const;
    /// Nothing when it asks for something that this program does not know.
    static std::optional<Condition> fromJson(const QJsonObject &json, const ConditionFields &fields);

    bool operator==(const Condition &other) const;
};

/// Both at once, without a group around what is a group of all already.
Condition operator&&(const Condition &a, const Condition &b);

} // namespace rnf
