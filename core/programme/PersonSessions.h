#pragma once

#include "programme/ScheduleFacts.h"

#include <QCoreApplication>
#include <QLocale>

namespace rnf {

/// What each person does in a programme, as letters tell it: also who interprets or takes notes. What was called off is not
/// told. A value.
class PersonSessions {
    Q_DECLARE_TR_FUNCTIONS(PersonSessions)

public:
    explicit PersonSessions(const ScheduleFacts &facts);

    /// Everybody who does something in a session, also where it has no time yet.
    QList<PersonId> people() const { return m_people; }
    /// A line for each time, by their beginning: "“Phone banks” (moderator): Friday, March 19, 2027 10:00 AM, Room B". Days and
    /// times are as a language has them; roles are said in texts in the language of the program alone. Empty: nothing has a time.
    QString of(PersonId person, const QLocale &locale) const;

private:
    struct Part {
        QString title, role, room;
        QDateTime from; ///< on the wall of the event
    };

    QList<PersonId> m_people;
    QHash<PersonId, QList<Part>> m_parts;
};

} // namespace rnf
