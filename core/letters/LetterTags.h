#pragma once

#include "base/Result.h"
#include "letters/LetterFields.h"

namespace rnf {

/// What stands between braces in a text, of the language mustache: {{name}}, {{#name}} … {{/name}} for those who have it,
/// {{^name}} … {{/name}} for those who do not, {{! a remark}}. Other texts, other braces and code are refused.
class LetterTags {
    Q_DECLARE_TR_FUNCTIONS(LetterTags)

public:
    LetterTags(const QString &text, const LetterFields &fields);

    /// The first thing that is wrong, with its line.
    const std::optional<Problem> &problem() const { return m_problem; }
    /// Whether any tag is about a field.
    bool names(qsizetype field) const;
    /// The fields that would be said although they are empty, each once. `isEmpty`: of a field.
    QList<qsizetype> missing(const std::function<bool(qsizetype field)> &isEmpty) const;
    /// The text as it is given to the library. A value is called `valuePrefix` and its key, a section by its key alone. Lines
    /// with nothing but sections are taken out, since the library leaves them empty where a section does not apply; behind
    /// each stands `sectionMark`, which is no part of the letter and keeps it from taking out others.
    QString prepared() const;
    static constexpr const char *valuePrefix = "Value."; // keys have no capitals
    static constexpr QChar sectionMark = u'\u0001';

private:
    struct Tag {
        enum class Kind { Value, Section, Inverted, End, Remark };
        Kind kind = Kind::Value;
        QString name;
        qsizetype field = -1;
        qsizetype start = 0, end = 0; ///< where it stands
    };
    void read(const LetterFields &fields);
    void add(const QString &content, qsizetype start, qsizetype end, bool isUnescaped, const LetterFields &fields);
    void checkName(Tag &tag, const LetterFields &fields);
    void nest(const Tag &tag);
    void checkBetween(qsizetype from, qsizetype to);
    void refuse(qsizetype at, const QString &what, const QString &hint);
    static QString written(const Tag &tag);

    QString m_text;
    QList<Tag> m_tags, m_open;
    std::optional<Problem> m_problem;
};

} // namespace rnf
