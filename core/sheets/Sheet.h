#pragma once

#include "conversations/Conversation.h"
#include "work/Task.h"

namespace rnf {

using SheetId = Id<struct SheetTag>;
using PhoneId = Id<struct PhoneTag>;

/// What a sheet is for: a list to call through; who comes in, at the door of an event; or a call to everybody who said that
/// they come to it.
enum class SheetKind { Phone, SignIn, Confirm };
constexpr auto keysOf(SheetKind) { return std::to_array({"phone", "sign_in", "confirm"}); }

/// A list of people on paper, with a number of its own that comes back with it.
struct Sheet {
    SheetId id;
    int number = 0; ///< one row of numbers for all kinds
    QString name;   ///< of the list or event it was made from
    QDate printedOn;
    SheetKind kind = SheetKind::Phone;
    EventId event = {}; ///< whose door or calls; invalid: of none, or of one that was deleted since

    /// "P12", as it stands on the paper; "S12" on a sign-in sheet, "C12" where confirm calls are.
    QString code() const;
    /// The number that somebody means by "P12", "s 12" or "12": it alone tells which sheet it is.
    static std::optional<int> numberOf(const QString &code);
    bool operator==(const Sheet &) const = default;
};

/// A row of a sheet keeps its number for ever, whatever becomes of the person.
struct SheetRow {
    qint64 id = 0;
    int number = 0;              ///< on the paper, from 1
    PersonId person;             ///< none: deleted since, or of a blank row that nobody was keyed in for
    PhoneId phone;               ///< the number that stands first on the paper; of sheets to call by
    QList<PersonId> others;      ///< who else is reached by it; what is keyed in is of `person` alone
    ConversationId conversation; ///< what was keyed in of a call; none: nothing yet
    bool isBlank = false;        ///< printed empty, for somebody who comes unasked
    // Of confirm calls, so that what was keyed in can be taken back.
    QChar letter = {};       ///< what was keyed in; null: nothing yet
    QString endedYesAt = {}; ///< instant of the answer by which its “does not come” ended a yes, UTC; empty: it ended none
    int stageBefore = 0;     ///< how often that yes had been confirmed
    bool operator==(const SheetRow &) const = default;
};

/// What came back of a sheet to call by, and what is still outside. Rows of people who were deleted since are neither.
struct SheetReturn {
    Sheet sheet;
    QList<PersonId> keyed, outside;
};

/// What was keyed in for a row.
struct KeyedRow {
    QChar letter; ///< of SheetMarks::marks; null: nothing yet
    QString note;
    bool isDone() const { return !letter.isNull(); }
    bool operator==(const KeyedRow &) const = default;
};

/// A letter that is marked on paper, and what it means there.
struct SheetMark {
    QChar letter;
    QString meaning;
};

/// How sheets are called where people read of them. The letters are the same in every language, so that sheets and codes of
/// one office agree.
struct SheetMarks {
    Q_DECLARE_TR_FUNCTIONS(SheetMarks)

public:
    static constexpr QChar here = u'H', partly = u'P';
    static constexpr QChar comes = u'Y', doesNotCome = u'N', leftMessage = u'M', wrongNumber = u'W';

    /// What can be keyed in for a row, in the order of the paper.
    static QList<SheetMark> marks(SheetKind kind);
    /// Empty for a letter that is none of them; either case will do.
    static QString meaning(SheetKind kind, QChar letter);
};

} // namespace rnf
