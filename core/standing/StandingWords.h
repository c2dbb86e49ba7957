#pragma once

#include "standing/Standing.h"

#include <QCoreApplication>
#include <QStringList>

namespace rnf {

/// How standing is called where people read of it.
struct StandingWords {
    Q_DECLARE_TR_FUNCTIONS(StandingWords)

public:
    static QString state(MembershipState state);
    static QString basis(Basis basis);
    static QString cardKind(CardKind kind);
    /// The words of our scale, from strongest to hostile, for a campaign that names no own ones.
    static QStringList levels(const std::optional<Campaign> &campaign);
    /// "in good standing: dues paid until 31 May"
    static QString reason(const GoodStanding &standing);
    /// "May 2026", or both days where it is no whole month.
    static QString period(const Payment &payment);
};

} // namespace rnf
