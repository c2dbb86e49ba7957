#include "evaluations/EvaluationWords.h"

#include "interns/PlacementWords.h"

namespace rnf {

QString EvaluationWords::stage(EvaluationStage stage)
{
    switch (stage) {
    case EvaluationStage::Start:
        return tr("First week");
    case EvaluationStage::Mid:
        return tr("Middle of the term");
    case EvaluationStage::Final:
        return tr("Last week");
    case EvaluationStage::Exit:
        break;
    }
    return tr("Exit");
}

QString EvaluationWords::direction(EvaluationDirection direction)
{
    switch (direction) {
    case EvaluationDirection::HostOnIntern:
        return tr("about the intern");
    case EvaluationDirection::InternOnHost:
        return tr("about us");
    case EvaluationDirection::Self:
        break;
    }
    return tr("about their own learning");
}

QString EvaluationWords::direction(LetterDirection direction)
{
    return direction == LetterDirection::HostForIntern ? tr("about the intern") : tr("about us");
}

QString EvaluationWords::title(const Evaluation &evaluation, const QString &intern)
{
    const QString when = stage(evaluation.stage);
    switch (evaluation.direction) {
    case EvaluationDirection::HostOnIntern:
        return tr("%1: about %2").arg(when, intern);
    case EvaluationDirection::InternOnHost:
        return tr("%1: %2 about us").arg(when, intern);
    case EvaluationDirection::Self:
        break;
    }
    return tr("%1: %2 about their own learning").arg(when, intern);
}

QString EvaluationWords::state(const Evaluation &evaluation, const QDate &today)
{
    if (evaluation.isOpened())
        return tr("read on %1").arg(PlacementWords::day(evaluation.openedOn, today));
    switch (evaluation.status) {
    case EvaluationStatus::Planned:
        return tr("not begun");
    case EvaluationStatus::Open:
        return tr("draft kept");
    case EvaluationStatus::Submitted:
        break;
    }
    return tr("submitted");
}

QString EvaluationWords::letter(LetterDirection direction, const QString &intern)
{
    return direction == LetterDirection::HostForIntern ? tr("Letter of recommendation for %1").arg(intern)
                                                       : tr("Letter of %1 about us").arg(intern);
}

QString EvaluationWords::state(const Letter &letter, const QDate &today)
{
    switch (letter.status) {
    case LetterStatus::Draft:
        return tr("draft");
    case LetterStatus::Signed:
        return tr("signed on %1").arg(PlacementWords::day(letter.signedOn, today));
    case LetterStatus::Published:
        return tr("signed on %1, published").arg(PlacementWords::day(letter.signedOn, today));
    case LetterStatus::Withdrawn:
        break;
    }
    return tr("signed on %1, consent withdrawn").arg(PlacementWords::day(letter.signedOn, today));
}

QString EvaluationWords::nameForm(NameForm form)
{
    switch (form) {
    case NameForm::Full:
        return tr("With the full name");
    case NameForm::First:
        return tr("With the first name only");
    case NameForm::Anonymous:
        break;
    }
    return tr("Without a name");
}

QString EvaluationWords::signature(NameForm form, const QString &fullName, const QString &firstName)
{
    switch (form) {
    case NameForm::Full:
        return fullName;
    case NameForm::First:
        return firstName;
    case NameForm::Anonymous:
        break;
    }
    return tr("An intern");
}

QString EvaluationWords::quote(const Testimonial &testimonial, const QString &by, const QDate &today)
{
    const QString agreed = PlacementWords::day(testimonial.consentOn, today);
    if (testimonial.isWithdrawn())
        return tr("“%1” — %2. Agreed on %3, withdrawn on %4: quoted no longer.")
            .arg(testimonial.excerpt, by, agreed, PlacementWords::day(testimonial.withdrawnOn, today));
    return tr("“%1” — %2. Agreed on %3.").arg(testimonial.excerpt, by, agreed);
}

} // namespace rnf
