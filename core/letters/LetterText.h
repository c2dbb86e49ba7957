#pragma once

#include "letters/LetterTags.h"
#include "letters/LetterTemplate.h"

#include <memory>

namespace rnf {

/// What the fields stand for in one letter, in their order: of the person, and of the occasion.
struct LetterValues {
    QStringList own, shared;

    /// A field is of one of them.
    const QString &of(qsizetype field) const { return own[field].isEmpty() ? shared[field] : own[field]; }
};

/// A letter as it is printed or sent. Plain text.
struct RenderedLetter {
    QString language; ///< as its wording says
    QString subject, body;
    QStringList missing; ///< labels of the fields that are not known; each stands there as a line to fill in
};

/// The text of a letter in one language, understood.
class LetterText {
    Q_DECLARE_TR_FUNCTIONS(LetterText)

public:
    LetterText(const LetterWording &wording, const LetterFields &fields);

    /// What is wrong, of the subject and of the body ("subject", "body"); empty: nothing.
    const QList<Problem> &problems() const { return m_problems; }
    /// Whether it says or asks for anything of this kind.
    bool isAbout(LetterField::About about) const;
    /// Labels of the fields that would have to be said and are empty.
    QStringList missing(const LetterValues &values) const;
    /// By one thread at a time, also with copies of it. Refused ("template") while something is wrong.
    Result<RenderedLetter> rendered(const LetterValues &values) const;

    /// What stands where a value is missing.
    static QString blank() { return QString(12, QLatin1Char('_')); }

private:
    QString m_language;
    LetterFields m_fields;
    LetterTags m_subject, m_body;
    struct Parsed;
    std::shared_ptr<const Parsed> m_parsed; ///< once for all who get it
    QList<Problem> m_problems;
};

} // namespace rnf
