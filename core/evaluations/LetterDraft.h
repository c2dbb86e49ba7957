#pragma once

#include "base/Paper.h"
#include "evaluations/Evaluation.h"
#include "evaluations/LetterFacts.h"

#include <QCoreApplication>

namespace rnf {

/// A letter of recommendation in plain words, made of what is written down. It praises nothing that nobody saw: the place for
/// that waits for whoever signs.
class LetterDraft {
    Q_DECLARE_TR_FUNCTIONS(LetterDraft)

public:
    static QString body(const LetterFacts &facts);
    /// What stands where somebody's own words belong.
    static QString place();
    /// Does that place still wait, in any language?
    static bool isUnfinished(const QString &body);
    /// What is known, in lines to look at while one writes.
    static QStringList lines(const LetterFacts &facts);
    /// As it goes on paper; `signer`: what they are called.
    static Paper paper(const Letter &letter, const QString &signer);

private:
    static QString work(const LetterFacts &facts);
    static QString growth(const LetterFacts &facts);
};

} // namespace rnf
