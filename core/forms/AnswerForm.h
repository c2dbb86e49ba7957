#pragma once

#include "base/Id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>

namespace rnf {

using AnswerFormId = Id<struct AnswerFormTag>;

/// What the answers become: people, registrations for an event, applications to the intern programme, cards on its wall.
enum class FormKind { People, Registrations, Applications, Proposals };
/// In which language it is printed and copied; in both, the Spanish stands below the English.
enum class FormLanguage { English, Spanish, Both };
/// How a question is answered. An agreement is a sentence that somebody ticks, and never ticked before.
enum class QuestionKind { ShortText, LongText, Email, Phone, Day, YesNo, OneOf, SeveralOf, Agreement };
constexpr auto keysOf(FormKind) { return std::to_array({"people", "registrations", "applications", "proposals"}); }
constexpr auto keysOf(FormLanguage) { return std::to_array({"en", "es", "both"}); }
constexpr auto keysOf(QuestionKind)
{
    return std::to_array(
        {"short_text", "long_text", "email", "phone", "date", "yes_no", "one_of", "several_of", "agreement"});
}

/// A text in both languages; one of them may be empty.
struct BilingualText {
    QString english, spanish;

    bool isEmpty() const { return english.isEmpty() && spanish.isEmpty(); }
    /// The one in this language, else the other; of both the English.
    QString first(FormLanguage language) const;
    /// What stands below it where the form is in both languages; else empty.
    QString second(FormLanguage language) const;
    /// "Name / Nombre", as a form service shows a question in both languages.
    QString joined(FormLanguage language) const;
    bool operator==(const BilingualText &) const = default;
};

/// One of the answers that may be ticked, and what it is here: "yes", the name of a kind of registration. Empty: nothing, as
/// "I eat everything" is no need.
struct FormChoice {
    QString value;
    BilingualText text;
    bool operator==(const FormChoice &) const = default;
};

struct FormQuestion {
    qint64 id = 0;
    QString goesTo; ///< a word of FormPlaces: where the answers go
    QuestionKind kind = QuestionKind::ShortText;
    BilingualText label, help;
    QList<FormChoice> choices; ///< of one or several of them; of an agreement its one sentence
    bool isRequired = false;
    bool isAsked = false; ///< else it is only proposed
    int position = 0;     ///< in its form, once that is kept

    bool hasChoices() const { return kind == QuestionKind::OneOf || kind == QuestionKind::SeveralOf; }
    /// The same, and for yes or no those two words.
    QList<FormChoice> answers() const;
    bool operator==(const FormQuestion &) const = default;
};

/// A page of questions, on paper or in a form service. What its questions are called there is how the answers are known again.
struct AnswerForm {
    AnswerFormId id;
    QString name; ///< by which the office finds it again
    FormKind kind = FormKind::People;
    FormLanguage language = FormLanguage::English;
    BilingualText title, intro;
    QList<FormQuestion> questions; ///< in order

    /// Those that are asked, in order.
    QList<FormQuestion> asked() const;
    bool operator==(const AnswerForm &) const = default;
};

/// Where answers may go beside the fields of a person, which are called by their keys.
namespace FormPlaces {
inline constexpr QLatin1String answer{"answer"};    ///< of an application, or of a card: the question with what was answered
inline constexpr QLatin1String note{"note"};        ///< of the person or of the registration, with the question
inline constexpr QLatin1String needs{"needs"};      ///< kinds of needs at an event, several of them
inline constexpr QLatin1String needOf{"need:"};     ///< before a kind: what exactly, "need:diet"
inline constexpr QLatin1String weekday{"weekday:"}; ///< before 1 … 7: from when until when an applicant could work then
inline constexpr QLatin1String rsvp{"rsvp"};        ///< whether somebody comes
inline constexpr QLatin1String registrationKind{"kind"};
inline constexpr QLatin1String source{"source_code"}; ///< how they heard of it
// Of a card.
inline constexpr QLatin1String cardTitle{"title"};
inline constexpr QLatin1String cardAbstract{"abstract"};
inline constexpr QLatin1String cardKind{"proposal_kind"};
inline constexpr QLatin1String cardFormat{"format"};
inline constexpr QLatin1String cardLevel{"level"};
inline constexpr QLatin1String cardMinutes{"length_min"};
inline constexpr QLatin1String cardLanguage{"language"};
inline constexpr QLatin1String cardInterpretation{"wants_interpretation"};
inline constexpr QLatin1String cardHosts{"hosts"}; ///< names; whoever proposes it goes to the name of a person
} // namespace FormPlaces

} // namespace rnf
