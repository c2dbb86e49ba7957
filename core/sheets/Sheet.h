#pragma once

#include "conversations/Conversation.h"

namespace rnf {

using SheetId = Id<struct SheetTag>;
using PhoneId = Id<struct PhoneTag>;

/// A list of people on paper, with a number of its own that comes back with it.
struct Sheet {
    SheetId id;
    int number = 0;
    QString name; ///< of the list it was made from
    QDate printedOn;

    /// "P12", as it stands on the paper.
    QString code() const { return QLatin1Char('P') + QString::number(number); }
    /// The number that somebody means by "P12", "p 12" or "12".
    static std::optional<int> numberOf(const QString &code);
    bool operator==(const Sheet &) const = default;
};

/// A row of a sheet keeps its number for ever, whatever becomes of the person.
struct SheetRow {
    qint64 id = 0;
    int number = 0;              ///< on the paper, from 1
    PersonId person;             ///< none: deleted since
    PhoneId phone;               ///< the number that stands first on the paper
    QList<PersonId> others;      ///< who else is reached by it; what is keyed in is of `person` alone
    ConversationId conversation; ///< what was keyed in; none: nothing yet
    bool operator==(const SheetRow &) const = default;
};

} // namespace rnf
