#pragma once

#include "rights/RightsFacts.h"

namespace rnf {

using RightsCheckId = Id<struct RightsCheckTag>;

/// What is said of a question, the worse the later: nothing to look at, not known, look at this, ask counsel.
enum class RightsFlag { None, Unknown, Look, AskCounsel };
constexpr auto keysOf(RightsFlag) { return std::to_array({"none", "unknown", "look", "counsel"}); }

/// What was answered; by the records, where it is computed.
enum class RightsReply { Nothing, Yes, No, Unsure, Computed };
constexpr auto keysOf(RightsReply) { return std::to_array({"", "yes", "no", "unsure", "computed"}); }

/// The answer to one question of a check.
struct RightsAnswer {
    qint64 id = 0;
    RightsCheckId check;
    QString code;
    RightsReply reply = RightsReply::Nothing;
    QString evidence; ///< how that is known; of a computed one what the records said
    RightsFlag flag = RightsFlag::None;
    bool operator==(const RightsAnswer &) const = default;
};

/// What is to be said of one question.
struct RightsFinding {
    QString code;
    RightsFlag flag = RightsFlag::None;
    QString sentence;     ///< one or more, each on a line of its own
    bool isAsked = false; ///< a person answers it
    bool operator==(const RightsFinding &) const = default;
};

/// A check of a placement, as it was kept on a day. Not legal advice: a dated checklist to bring to a lawyer (interns.md,
/// section 11).
struct RightsCheck {
    RightsCheckId id;
    PlacementId placement;
    QDate checkedOn;
    QString ruleset;
    RightsFlag result = RightsFlag::None; ///< the worst of its lines
    QDate nextOn;                         ///< when it is due again at the latest
    QString facts;                        ///< the fingerprint of what it rested on

    /// A finding for each question that is asked in this place, in the order of the rules. What nobody answered, or is not
    /// sure of, is unknown.
    static QList<RightsFinding> judge(const RightsFacts &facts, const QList<RightsAnswer> &answers);
    static RightsFlag worst(const QList<RightsFinding> &findings);
    bool operator==(const RightsCheck &) const = default;
};

/// The answer to a question among others; an empty one where there is none.
RightsAnswer answerTo(const QString &code, const QList<RightsAnswer> &answers);

} // namespace rnf
