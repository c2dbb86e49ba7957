#pragma once

#include <QString>

#include <array>

namespace rnf {

/// Why somebody has another name. The words are those of the database and of files.
enum class NameKind { Former, Maiden, Alias, Misspelling, Transliteration };

constexpr auto keysOf(NameKind) { return std::to_array({"former", "maiden", "alias", "misspelling", "transliteration"}); }

/// A name that somebody has or had beside the one they go by now.
///
/// One that is private is for finding alone: searches, imports and the search for duplicates know it, and nothing lists,
/// prints, exports or tells it. A former name is private until somebody says otherwise: it may be one that was left behind
/// with a marriage that was fled, or with a gender, and whoever reads it in the wrong list knows more than the worker chose to
/// tell. A misspelling is private because nobody wants to be called by it.
struct OtherName {
    qint64 id = 0;
    NameKind kind = NameKind::Former;
    QString name;
    bool isForMatching = true; ///< rows of lists and doubles are compared with it
    bool isPrivate = true;

    static constexpr bool isPrivateAtFirst(NameKind kind)
    {
        return kind == NameKind::Former || kind == NameKind::Misspelling;
    }
    bool operator==(const OtherName &) const = default;
};

} // namespace rnf
