#pragma once

#include "rights/RightsCheck.h"

#include <QCoreApplication>

namespace rnf {

/// How rights checks are called where people read of them. Never "legal" or "compliant" as a result.
struct RightsWords {
    Q_DECLARE_TR_FUNCTIONS(RightsWords)

public:
    /// What stands above every check, on screen and on paper.
    static QString notAdvice();
    /// "no flag", "look at this"
    static QString flag(RightsFlag flag);
    static QString reply(RightsReply reply);
    /// "Checked on 2 Nov: ask counsel. Next review on 14 Dec."
    static QString newest(const RightsCheck &check, const QDate &today);
    /// "2 Nov · ask counsel"
    static QString line(const RightsCheck &check, const QDate &today);
    /// What should be looked at first, the worst before the others; and all else. Each in the order of the rules.
    static std::pair<QList<RightsFinding>, QList<RightsFinding>> parted(const QList<RightsFinding> &findings);
    static QString firstTitle();
    static QString othersTitle();
    /// "F1 · Glatt v. Fox Searchlight, 2015"; for reference.
    static QString reference(const QString &code);
};

} // namespace rnf
