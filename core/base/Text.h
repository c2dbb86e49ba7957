#pragma once

#include <QByteArray>
#include <QLocale>
#include <QString>
#include <QStringList>

#include <algorithm>
#include <memory>
#include <optional>

namespace rnf {

/// The words of a text in the form that search and matching compare: compatibility decomposition, marks removed, case
/// folded, Latin letters to ASCII (ø ł ß ı đ æ …). A word with punctuation inside gives its parts; see indexWords.
/// Never shown to anyone.
QStringList foldedWords(const QString &text);

/// As foldedWords, and for words with punctuation inside ("O'Brien", "Anne-Marie", "J.R.") the joined form too, and for
/// words in another script a transliteration, so that either way of typing finds them. `foldedWords` of what a person
/// types is always among prefixes of these.
QStringList indexWords(const QString &text);

/// All folded words in one string, for comparing whole values: "Díaz-Ruiz" and "diaz ruiz" are equal.
QString foldedText(const QString &text);

/// The one among these that has this name, whatever its accents and capitals.
template <typename Named>
std::optional<Named> namedAmong(const QList<Named> &known, const QString &name)
{
    const auto same = std::ranges::find(known, foldedText(name), [](const Named &one) { return foldedText(one.name); });
    return same == known.end() ? std::nullopt : std::optional(*same);
}

/// Headers and vocabulary words of files: NFKC, lower case, marks kept off, every run of other characters one space.
QString normalizedHeader(const QString &header);

/// Bytes whose order is the alphabetical order of texts: ICU's root collation, tailored to a language.
class SortKeys {
public:
    explicit SortKeys(const QString &language = {});
    ~SortKeys();
    SortKeys(SortKeys &&) noexcept;
    SortKeys &operator=(SortKeys &&) noexcept;

    QByteArray of(const QString &text) const;

private:
    struct Collator;
    std::unique_ptr<Collator> m_collator;
};

/// Version of the library behind folding and sorting, as it runs now; when it changes, derived tables are rebuilt.
QString textVersion();

/// Text as it goes into the database: NFC, without U+0000 and letters that nobody sees, trimmed at both ends.
QString cleanText(const QString &text);

/// With spaces that keep a number in one line, as in "40.0 %", "7 of 35" and "0.9 → 2.1". For what is drawn in lines, and never for
/// what is stored or handed on as text.
QString unbrokenNumbers(QString text);

} // namespace rnf
