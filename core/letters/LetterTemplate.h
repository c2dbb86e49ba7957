#pragma once

#include "people/Purpose.h"

namespace rnf {

using LetterTemplateId = Id<struct LetterTemplateTag>;

/// How a text reaches people.
enum class LetterKind { Letter, Email };
constexpr auto keysOf(LetterKind) { return std::to_array({"letter", "email"}); }
/// What it is handed out for, which says whom it leaves out.
constexpr Purpose purposeOf(LetterKind kind) { return kind == LetterKind::Letter ? Purpose::Post : Purpose::Email; }

/// What a template says in one language, with fields between braces: "Dear {{preferred_name}}".
struct LetterWording {
    qint64 id = 0;
    QString language; ///< its code; empty: for whatever people speak
    QString subject, body;

    bool isEmpty() const { return subject.trimmed().isEmpty() && body.trimmed().isEmpty(); }
    bool operator==(const LetterWording &) const = default;
};

/// A letter or an e-mail that is written to many, in one or several languages.
struct LetterTemplate {
    LetterTemplateId id;
    QString name;
    LetterKind kind = LetterKind::Letter;
    QList<LetterWording> wordings; ///< at most one for each language

    bool operator==(const LetterTemplate &) const = default;
};

} // namespace rnf
