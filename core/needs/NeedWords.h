#pragma once

#include "needs/Need.h"

#include <QCoreApplication>
#include <QMap>

namespace rnf {

/// How needs are called where people read of them.
struct NeedWords {
    Q_DECLARE_TR_FUNCTIONS(NeedWords)

public:
    static QString kind(NeedKind kind);
    static QString status(NeedStatus status);
    /// "asked for: 2, has a plan: 7"; what is none is left out.
    static QString counts(const NeedCounts &counts);
    /// "childcare (asked for: 2, met: 7) · diet (has a plan: 9)"
    static QString counts(const QMap<NeedKind, NeedCounts> &counts);
    /// "halal: 3, vegan: 4"
    static QString diets(const QMap<QString, int> &counts);
    /// Minutes after midnight as a clock shows them.
    static QString time(int minutes);
    /// "9:00 AM – 5:00 PM"; empty where no hours were said.
    static QString hours(int fromMin, int untilMin);
    /// "Fri 9:00 AM" on the wall of an event.
    static QString instant(const Event &event, const QString &instant);
    /// "English → Spanish"
    static QString languages(const Interpreting &interpreting);
    /// Names with commas.
    static QString names(const QList<NamedPerson> &people);
};

} // namespace rnf
