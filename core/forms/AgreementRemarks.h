#pragma once

#include "forms/AnswerForm.h"

namespace rnf {

/// What somebody who words a form should know of a question whose tick becomes a consent, in sentences: that it reads like a
/// refusal, or that it is no longer the sentence of the proposal, and what a tick is taken for. Nothing of other questions.
QStringList agreementRemarks(const FormQuestion &question);

} // namespace rnf
