#pragma once

#include "letters/LetterTemplate.h"

#include <QCoreApplication>

namespace rnf {

/// Texts to begin with, in the program's language and for every language.
struct ReadyLetters {
    Q_DECLARE_TR_FUNCTIONS(ReadyLetters)

public:
    static LetterTemplate of(LetterKind kind);
    /// To those who do something in the programme of an event: when and where.
    static LetterTemplate ofSessions(LetterKind kind);
};

} // namespace rnf
