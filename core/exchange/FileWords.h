#pragma once

#include "base/Text.h"

#include <QHash>
#include <QList>

#include <functional>

namespace rnf {

/// A word of a file that says something here only after somebody has said what.
struct UnknownWord {
    QString word; ///< as the file writes it first; empty: nothing stands there
    int rows = 0; ///< in how many rows
    bool operator==(const UnknownWord &) const = default;
};

/// What somebody says that words of a file mean, however they are written.
class WordMeanings {
public:
    /// `key` is a word that is known; empty: rows with this word stay out.
    void say(const QString &word, const QString &key) { m_keys.insert(normalizedHeader(word), key); }
    /// Nothing: nobody has said it.
    std::optional<QString> keyOf(const QString &word) const
    {
        const auto key = m_keys.constFind(normalizedHeader(word));
        return key == m_keys.cend() ? std::nullopt : std::optional(*key);
    }

private:
    QHash<QString, QString> m_keys;
};

/// Reads the words of one column, and keeps those that are not known, said meanwhile or not, so that they can be asked about.
template <typename Meaning>
class FileWords {
public:
    using Known = std::optional<Meaning> (*)(const QString &word);
    struct Read {
        std::optional<Meaning> meaning; ///< nothing: it is not known
        bool staysOut = false;          ///< as somebody said
    };

    FileWords(Known known, const WordMeanings &said) : m_known(known), m_said(said) {}

    Read read(const QString &word)
    {
        if (const auto meaning = m_known(word))
            return {meaning};
        count(word);
        const auto key = m_said.keyOf(word);
        if (!key)
            return {};
        return {m_known(*key), key->isEmpty()};
    }
    /// The most frequent first.
    QList<UnknownWord> unknown() const
    {
        QList<UnknownWord> words = m_unknown;
        std::ranges::stable_sort(words, std::greater(), &UnknownWord::rows);
        return words;
    }

private:
    void count(const QString &word)
    {
        constexpr qsizetype most = 500; // more is no vocabulary
        const QString key = normalizedHeader(word);
        const auto known = m_places.constFind(key);
        if (known != m_places.cend()) {
            ++m_unknown[*known].rows;
        } else if (m_unknown.size() < most) {
            m_places.insert(key, m_unknown.size());
            m_unknown += {word, 1};
        }
    }

    Known m_known;
    const WordMeanings &m_said;
    QList<UnknownWord> m_unknown;
    QHash<QString, qsizetype> m_places;
};

} // namespace rnf
