#pragma once

#include "base/Result.h"
#include "lists/ConditionFields.h"

namespace rnf {

/// Conditions as sentences. In stable English words, for the command line: "unit is "Nursing 4 West" and last_contact not in
/// the last 30 days", with "or", "not" and parentheses. And in the words of the user's language, for the window.
class ConditionWords {
public:
    /// What `write` writes, and every way to say it that people would try. A wrong clause gives an Error that says what can
    /// be said there.
    static Result<Condition> read(const QString &text, const ConditionFields &fields = {});
    static QString write(const Condition &condition, const ConditionFields &fields = {});

    /// "Last contact is more than 30 days ago", "any of: Shift is Night, Shift is Day".
    static QString told(const Condition &condition, const ConditionFields &fields);
    /// How an operator is called in a choice, without its value: "is more than … days ago".
    static QString told(const ConditionField &field, Operator op);
};

} // namespace rnf
