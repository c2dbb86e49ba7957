#pragma once

#include "interns/Placement.h"

namespace rnf {

using EvaluationId = Id<struct EvaluationTag>;
using LetterId = Id<struct LetterTag>;
using TestimonialId = Id<struct TestimonialTag>;

/// Who is asked about whom.
enum class EvaluationDirection { HostOnIntern, InternOnHost, Self };
/// When in the term.
enum class EvaluationStage { Start, Mid, Final, Exit };
/// Planned ones are not begun; of open ones a draft is kept; what is submitted is fixed.
enum class EvaluationStatus { Planned, Open, Submitted };
constexpr auto keysOf(EvaluationDirection) { return std::to_array({"host_on_intern", "intern_on_host", "self"}); }
constexpr auto keysOf(EvaluationStage) { return std::to_array({"start", "mid", "final", "exit"}); }
constexpr auto keysOf(EvaluationStatus) { return std::to_array({"planned", "open", "submitted"}); }

/// What one side of a placement is asked at one stage of the term; one for each direction and stage.
struct Evaluation {
    EvaluationId id;
    PlacementId placement;
    EvaluationDirection direction = EvaluationDirection::HostOnIntern;
    EvaluationStage stage = EvaluationStage::Start;
    PersonId author; ///< who writes it; invalid: whoever supervises then
    EvaluationStatus status = EvaluationStatus::Planned;
    QDate dueOn;
    QString submittedAt;      ///< instant, UTC
    QDate openedOn;           ///< when the other side first read it; from then on it does not go back
    bool wantsCredit = false; ///< of what an intern submitted about the host: whether school credit was wanted then

    bool isSubmitted() const { return status == EvaluationStatus::Submitted; }
    bool isOpened() const { return openedOn.isValid(); }
    bool isOfIntern() const { return direction != EvaluationDirection::HostOnIntern; }
    /// A draft is read by whoever writes it; by others only where nobody knows who it is or who asks.
    bool isDraftHiddenFrom(PersonId reader) const
    {
        return status == EvaluationStatus::Open && author.isValid() && reader.isValid() && reader != author;
    }
    bool operator==(const Evaluation &) const = default;
};

/// What was answered to one question. The question is kept as it is shipped, in English, and shown in the language of whoever
/// reads it, so that answers in two languages are about the same.
struct EvaluationAnswer {
    static constexpr int none = -1, highest = 4;

    qint64 id = 0;
    EvaluationId evaluation;
    QString prompt;
    int score = none; ///< 0 … highest
    QString text;

    bool isEmpty() const { return score == none && text.isEmpty(); }
    bool operator==(const EvaluationAnswer &) const = default;
};

enum class LetterDirection { HostForIntern, InternForHost };
/// A signed letter keeps its text. One about the host is published while somebody's consent to quote it stands.
enum class LetterStatus { Draft, Signed, Published, Withdrawn };
constexpr auto keysOf(LetterDirection) { return std::to_array({"host_for_intern", "intern_for_host"}); }
constexpr auto keysOf(LetterStatus) { return std::to_array({"draft", "signed", "published", "withdrawn"}); }

/// The letter of recommendation for an intern, or the one that an intern writes about the host; one of each for a placement.
struct Letter {
    LetterId id;
    PlacementId placement;
    LetterDirection direction = LetterDirection::HostForIntern;
    QString body; ///< plain text; paragraphs are divided by empty lines
    LetterStatus status = LetterStatus::Draft;
    QDate signedOn;
    PersonId signer;
    bool wantsCredit = false; ///< of what an intern signed about the host, as of an evaluation

    bool isDraft() const { return status == LetterStatus::Draft; }
    bool operator==(const Letter &) const = default;
};

/// How somebody who is quoted is called.
enum class NameForm { Full, First, Anonymous };
constexpr auto keysOf(NameForm) { return std::to_array({"full", "first", "anonymous"}); }

/// Words of an intern about the host that may be quoted: from a letter or from an evaluation, with the consent that it takes.
/// When consent is withdrawn the row stays with its day, and is quoted no longer.
struct Testimonial {
    TestimonialId id;
    LetterId letter; ///< it or the evaluation
    EvaluationId evaluation;
    QString excerpt;
    NameForm nameForm = NameForm::Anonymous;
    QDate consentOn;
    QDate withdrawnOn; ///< invalid: consent stands

    bool isWithdrawn() const { return withdrawnOn.isValid(); }
    bool operator==(const Testimonial &) const = default;
};

} // namespace rnf
