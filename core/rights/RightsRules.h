#pragma once

#include "rights/RightsCheck.h"

#include <QCoreApplication>

#include <span>

namespace rnf {

/// What the records say to a question.
struct RightsJudgment {
    RightsFlag flag = RightsFlag::None;
    QString sentence;
};

/// One line of the rules: the plain question first, the code for reference only.
struct RightsLine {
    const char *code;
    const char *jurisdiction; ///< "US-NY": asked there and in the places inside it; empty: everywhere
    const char *question, *help, *source;
    RightsReply right;                               ///< the answer of a person that is fine; Computed: no person is asked
    RightsFlag wrong;                                ///< what the other answer is
    bool isAboutUnpaid;                              ///< not asked of employees
    RightsJudgment (*computed)(const RightsFacts &); ///< nothing: the records cannot tell

    bool isAsked() const { return right != RightsReply::Computed; }
};

/// The questions of a rights check with their sources, as data with a date. Not legal advice.
class RightsRules {
    Q_DECLARE_TR_FUNCTIONS(RightsRules)

public:
    /// The month from which they stand like this.
    static constexpr const char *ruleset = "2026-11";

    static std::span<const RightsLine> all();
    /// Those that are asked in a place.
    static QList<const RightsLine *> in(const QString &jurisdiction);
    static const RightsLine *find(const QString &code);
    /// The state of this place has lines of its own.
    static bool knows(const QString &jurisdiction);

    static QString question(const RightsLine &line) { return tr(line.question); }
    /// What is meant by it.
    static QString help(const RightsLine &line) { return tr(line.help); }
    /// Where it comes from, with its date.
    static QString source(const RightsLine &line) { return tr(line.source); }
};

} // namespace rnf
