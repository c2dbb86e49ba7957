#pragma once

#include "forms/AnswerForm.h"
#include "people/CustomField.h"

namespace rnf {

/// What the workspace knows that a form may ask for.
struct FormMaterial {
    QList<CustomField> fields;     ///< of the office's own
    QStringList registrationKinds; ///< of the event that people register for
    QStringList prompts;           ///< what applicants were asked before; each may come several times
    bool asksNeeds = false;        ///< whoever makes the form may read what people need
};

/// The questions that a form of a kind may ask, in English and in Spanish, with those ticked that it cannot do without. They are
/// data, not texts of the window: a form goes out in the language of those who are asked.
struct FormProposals {
    static AnswerForm of(FormKind kind, const FormMaterial &material);
};

} // namespace rnf
