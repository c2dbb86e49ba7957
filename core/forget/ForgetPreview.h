#pragma once

#include "merges/MergePreview.h"

#include <QDateTime>

namespace rnf {

/// A text of somebody or something else in which a name stands that is to be forgotten.
struct NameMention {
    QString table;
    qint64 row = 0;
    PersonId about; ///< whose row it is; none: nobody's
    QString text;   ///< as much of it as shows the name
    bool operator==(const NameMention &) const = default;
};

/// What forgetting somebody would do, and what forbids it.
struct ForgetPreview {
    PersonId person;
    QString name;                ///< empty: there is no such person
    QList<MovedRows> goes;       ///< theirs, by kind
    QList<MovedRows> stays;      ///< belongs to others too and says nobody afterwards
    qint64 approvedWeeks = 0;    ///< weeks of hours, approved or paid by
    qint64 paidStipends = 0;     ///< payments
    QList<NameMention> mentions; ///< the first of them; these texts stay as they are
    qint64 mentionCount = 0;
    QDateTime since;          ///< the history knows them from then on; invalid: it does not say
    QList<Problem> obstacles; ///< why it cannot be, and what to do first

    static constexpr qsizetype mostMentions = 100;
    bool isPossible() const { return !name.isEmpty() && obstacles.isEmpty(); }
};

} // namespace rnf
