#pragma once

#include "conversations/Conversations.h"
#include "sheets/SheetRepository.h"

namespace rnf {

/// Whom a phone sheet may hold.
struct SheetPeople {
    Audience audience;
    qsizetype reachedLately = 0; ///< of those who may be called: whom somebody reached in the last days
};

/// Numbered sheets: made when they are printed, keyed back when they return. The only class of this feature that windows
/// see. Reads answer "nothing" when they fail. Lives on the thread that opened the store.
class Sheets : public QObject {
    Q_OBJECT

public:
    static constexpr int cooldownDays = 7;
    /// What happens to those whom somebody reached in the last `cooldownDays` days, by whatever method.
    enum class ReachedLately { LeaveOut, Keep };
    /// What happens to a result that was keyed in before.
    enum class Keyed { Refuse, Replace };

    Sheets(Store &store, People &people, Conversations &conversations);

    SheetPeople whomToCall(const Session &session, const QList<PersonId> &people, ReachedLately lately);
    /// The number that the next sheet gets.
    int nextNumber(const Session &session);
    /// Rows as a sheet of these people has them; with phones, but not kept yet.
    QList<SheetRow> rowsFor(const Session &session, const Doors &doors);

    struct Made {
        Sheet sheet;
        qint64 action = 0;
    };
    /// Keeps a sheet of these people as one action, which undo takes back; its number is not used again even then.
    Result<Made> make(const Session &session, const QString &name, const Doors &doors);

    std::optional<Sheet> find(const Session &session, int number);
    /// By their numbers; none: the sheet was taken back.
    QList<SheetRow> rows(const Session &session, const Sheet &sheet);

    /// Keys a row back: logs the call, with the result's usual effects on the person, as one action. Refuses "no-row",
    /// "gone" and, unless it is to be replaced, "keyed". A replaced result keeps the time it was logged at.
    Result<qint64> keyIn(const Session &session, const Sheet &sheet, int row, ContactResult result, const QString &note,
                         Keyed keyed = Keyed::Refuse);

private:
    static QList<SheetRow> rowsOf(const QList<Person> &people, const Doors &doors);
    void write(Action &action, const SheetRow &row, Conversation conversation);

    Store &m_store;
    People &m_people;
    Conversations &m_conversations;
    SheetRepository m_reading;
};

} // namespace rnf
