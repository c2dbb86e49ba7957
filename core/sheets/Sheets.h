#pragma once

#include "conversations/Conversations.h"
#include "events/Registrations.h"
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
    /// Who stands on a sign-in sheet: those who come or may, or all but those who do not.
    enum class SignInOf { YesOrMaybe, NotNo };

    Sheets(Store &store, People &people, Conversations &conversations, Events &events, Registrations &registrations);

    SheetPeople whomToCall(const Session &session, const QList<PersonId> &people, ReachedLately lately);
    /// Whoever said that they come and confirmed it less than three times; without whom calls may not reach.
    Audience whomToConfirm(const Session &session, EventId event);
    /// The late list: whoever said that they come and is not in yet, however often they confirmed; without whom calls may not
    /// reach. Due 20 minutes after the beginning (ConfirmCalls).
    Audience whomToCallLate(const Session &session, EventId event);
    /// By their family names.
    QList<PersonId> whomToSignIn(const Session &session, EventId event, SignInOf who);

    /// The number that the next sheet gets.
    int nextNumber(const Session &session);
    /// Rows as a sheet of this kind and these people has them, and so many blank ones; not kept yet.
    QList<SheetRow> rowsFor(const Session &session, SheetKind kind, const Doors &doors, int blankRows = 0);

    struct Made {
        Sheet sheet;
        qint64 action = 0;
    };
    /// Keeps a sheet of this name, kind and event, with these people and so many blank rows, as one action, which undo takes
    /// back; its number is not used again even then. Refused ("nobody"): a sheet without rows.
    Result<Made> make(const Session &session, Sheet sheet, const Doors &doors, int blankRows = 0);
    /// A phone sheet.
    Result<Made> make(const Session &session, const QString &name, const Doors &doors);

    std::optional<Sheet> find(const Session &session, int number);
    /// By their numbers; none: the sheet was taken back.
    QList<SheetRow> rows(const Session &session, const Sheet &sheet);
    std::optional<SheetRow> row(const Session &session, const Sheet &sheet, int number);
    /// What came back, for each of these rows in their order. Who was at an event is known from its door as well.
    QList<KeyedRow> keyed(const Session &session, const Sheet &sheet, const QList<SheetRow> &rows);
    /// Of one row, without looking at the others.
    KeyedRow keyed(const Session &session, const Sheet &sheet, const SheetRow &row);

    /// So many sheets to call by, the newest first; without those that were taken back. With a connection of the caller's
    /// own, on its thread. Throws StorageError.
    static QList<SheetReturn> returns(Database &database, int newest);

    /// Keys a row back as one action: what was marked (a letter of SheetMarks::marks), with its effects. A call is logged as
    /// a conversation; a confirm call also answers for the event; a sign-in sheet says who came. Refuses "no-row", "gone" and,
    /// unless it is to be replaced, "keyed". A replaced result keeps the time it was logged at. A “does not come” that is
    /// replaced gives the place back, and what was confirmed, unless they answered anew since.
    Result<qint64> keyIn(const Session &session, const Sheet &sheet, int row, QChar letter, const QString &note,
                         Keyed keyed = Keyed::Refuse);
    /// Of a phone sheet.
    Result<qint64> keyIn(const Session &session, const Sheet &sheet, int row, ContactResult result, const QString &note,
                         Keyed keyed = Keyed::Refuse);

    /// Who wrote themselves on a blank row: somebody known, or somebody new by this name and, where one is given, phone.
    struct WalkIn {
        PersonId person;
        QString name, phone;
    };
    /// They came without having said so: on the list of the event with a yes, and there. Refused as above, and as
    /// Registrations::walkIn refuses.
    Result<qint64> keyInWalkIn(const Session &session, const Sheet &sheet, int row, const WalkIn &walkIn);

private:
    Result<Conversation> callFor(const Session &session, const Sheet &sheet, QChar letter, const QString &note);
    void log(Action &action, const SheetRow &before, SheetRow after, Conversation call);

    Store &m_store;
    People &m_people;
    Conversations &m_conversations;
    Events &m_events;
    Registrations &m_registrations;
    SheetRepository m_reading;
    RegistrationRepository m_coming;
};

} // namespace rnf
