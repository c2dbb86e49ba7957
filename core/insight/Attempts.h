#pragma once

#include "conversations/Conversation.h"
#include "insight/MetricQuestion.h"
#include "storage/Database.h"

#include <functional>

namespace rnf {

/// How somebody was tried, in the weeks of a question or ever, up to the end of its day. What went to many at once is none.
class Attempts {
public:
    /// In whole weeks.
    Attempts(const MetricPeriod &weeks, const QDate &today);
    /// Ever.
    explicit Attempts(const QDate &today);

    /// Visits them in no order. Throws StorageError.
    void each(Database &database, const std::function<void(const Contact &)> &visit);
    /// The week of an attempt, from 0 on; read from its text, because a million of them would take long to become days.
    qsizetype weekOf(const Contact &attempt) const;
    /// "3 texts to many at once are not counted."
    QStringList note() const;

    /// The instant with which a day begins here.
    static QString beginOf(const QDate &day) { return instantText(day.startOfDay()); }

private:
    QStringList m_weeks; ///< the beginning of each
    QString m_from, m_beyond;
    int m_toMany = 0;
};

} // namespace rnf
