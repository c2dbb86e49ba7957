#pragma once

#include "letters/LetterText.h"

namespace rnf {

/// Somebody a letter goes to, with what it may say of them.
struct LetterRecipient {
    PersonId person;
    QString name;
    QString languageNoted; ///< as it stands in their record
    QString language;      ///< its code; empty: not noted, or not known by that name
    QString email;
    QStringList address;     ///< below the name, as on an envelope
    QStringList values;      ///< of the fields, in their order
    bool isRefusing = false; ///< asked not to be written to
};

/// Writes one template to many people, each in their own language.
class LetterWriter {
    Q_DECLARE_TR_FUNCTIONS(LetterWriter)

public:
    LetterWriter(const LetterTemplate &from, const LetterFields &fields, const LetterOccasion &occasion);

    /// What is wrong with the text in this language: of the subject and of the body.
    QList<Problem> problems(const QString &language) const;
    /// Why nobody can be written to: it has no text, or what is wrong with one of them. Empty: nothing.
    QString obstacle() const;
    /// Whether a text says or asks for anything of this kind.
    bool isAbout(LetterField::About about) const;

    /// "In Spanish, their language.": in which language somebody is written to, and why. Their own, else the text for every
    /// language, else the office's, else the first there is.
    QString languageTold(const LetterRecipient &to) const;
    /// Labels of the fields that are not known of them, and that their letter would say.
    QStringList missing(const LetterRecipient &to) const;
    Result<RenderedLetter> letter(const LetterRecipient &to) const;

    struct Missing {
        QSet<PersonId> people;
        QString told; ///< "3 people without “City”. 1 person without “Unit”."
    };
    /// For whom of these something is missing, and what.
    Missing missingOf(const QList<LetterRecipient> &people) const;

private:
    struct Text {
        QString language;
        LetterText text;
        QStringList shared; ///< values that are the same for everybody
    };
    const Text *in(const QString &language) const;
    const Text *textFor(const LetterRecipient &to) const;
    LetterValues valuesIn(const Text &text, const LetterRecipient &to) const;

    const LetterFields m_fields;
    const LetterOccasion m_occasion;
    QList<Text> m_texts;
};

} // namespace rnf
