#pragma once

#include "base/Id.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace rnf {

using ConversationId = Id<struct ConversationTag>;

// Closed vocabularies; the words are those of the database and of files (people.md, section 6).
enum class ContactMethod {
    OneOnOne,
    HouseVisit,
    Worksite,
    Meeting,
    PhoneCall,
    Sms,
    TextBlast,
    Email,
    Letter,
    SocialMedia,
    DoorKnock
};
enum class ContactResult {
    Talked,
    NoAnswer,
    Busy,
    CallBack,
    CannotTalk,
    LeftMessage,
    WrongNumber,
    Refused,
    OtherLanguage,
    Deceased,
    DoNotContact
};

constexpr auto keysOf(ContactMethod)
{
    return std::to_array({"one_on_one", "house_visit", "worksite", "meeting", "phone_call", "sms", "text_blast", "email",
                          "letter", "social_media", "door_knock"});
}
constexpr auto keysOf(ContactResult)
{
    return std::to_array({"talked", "no_answer", "busy", "call_back", "cannot_talk", "left_message", "wrong_number",
                          "refused", "other_language", "deceased", "do_not_contact"});
}

/// Somebody answered in person, whatever they said.
constexpr bool isReached(ContactResult result)
{
    using enum ContactResult;
    return result == Talked || result == CallBack || result == CannotTalk || result == Refused || result == OtherLanguage
        || result == DoNotContact;
}
/// A text that went to many at once tried nobody in particular.
constexpr bool isToMany(ContactMethod method) { return method == ContactMethod::TextBlast; }
/// The words of these results as a statement lists them: 'talked', 'call_back' …
QString reachedResults();

/// Somebody spoke with a person, or tried to, and what comes next.
struct Conversation {
    ConversationId id;
    PersonId person;
    PersonId organizer; ///< who spoke with them
    QString happenedAt; ///< instant, UTC
    ContactMethod method = ContactMethod::PhoneCall;
    ContactResult result = ContactResult::Talked;
    int lengthMin = 0;
    QString note;
    QString nextStep;
    QDate nextDueOn;
    QDate nextDoneOn;
    PersonId assignedTo; ///< who takes the next step

    bool hasNextStep() const { return !nextStep.isEmpty() || nextDueOn.isValid(); }
    bool isStepOpen() const { return hasNextStep() && !nextDoneOn.isValid(); }
    bool operator==(const Conversation &) const = default;
};

/// That somebody was tried, for those who count.
struct Contact {
    PersonId person;
    QString happenedAt; ///< instant, UTC
    ContactMethod method = ContactMethod::PhoneCall;
    ContactResult result = ContactResult::Talked;
};

/// What is still to be done with somebody, for those who count.
struct NextStep {
    PersonId person;
    PersonId assignedTo; ///< invalid: nobody's
    QDate dueOn;
};

/// How conversations are called where people read of them.
struct ConversationWords {
    Q_DECLARE_TR_FUNCTIONS(ConversationWords)

public:
    static QString method(ContactMethod method);
    static QString result(ContactResult result);
    /// The key that chooses a result, the same in every language, so that sheets and codes of one office agree.
    static QChar letter(ContactResult result);
    static std::optional<ContactResult> resultOf(QChar letter);
    /// "Talked – phone call"
    static QString title(const Conversation &conversation);
};

} // namespace rnf
