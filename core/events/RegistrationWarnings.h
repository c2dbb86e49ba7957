#pragma once

#include "events/Registration.h"

#include <QCoreApplication>

namespace rnf {

/// What one should know of registrations and is not refused for: a yes outside the days of its kind, and more people than
/// places. In sentences; empty: all is as it should be.
struct RegistrationWarnings {
    Q_DECLARE_TR_FUNCTIONS(RegistrationWarnings)

public:
    /// Of a yes of this kind that is said at an instant. A cohort has a deadline of its own like any kind.
    static QString ofYes(const RegistrationKind &kind, const Event &event, const QDateTime &saidAt);
    /// Of one that stands on the list: of the yes that it holds, waits or asks with.
    static QString of(const Registration &registration, const RegistrationKind &kind, const Event &event);
    /// Of an event or its kinds with more people in than places.
    static QStringList ofPlaces(const QList<Registration> &list, const Event &event, const QList<RegistrationKind> &kinds);
};

} // namespace rnf
