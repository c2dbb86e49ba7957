#include "accounts/PassphraseStrength.h"

#include "base/Words.h"

#include <zxcvbn.h>

#include <limits>
#include <vector>

namespace rnf {
namespace {

// One guess takes Argon2id half a second and 256 MB. A machine with 16 cores makes 2⁵ a second, so 2³⁸ guesses take it
// 270 years; a thousand such machines take a thousandth of that.
constexpr double fairBits = 38, goodBits = 50;

/// zxcvbn knows English words only. Of several words in any language each counts as one of 8,000, at most.
double mostOfWords(const QString &passphrase)
{
    constexpr double bitsOfAWord = 13;
    const auto words = passphrase.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto isOfLetters = [](const QString &word) {
        return std::ranges::all_of(word, [](QChar letter) { return letter.isLetter(); });
    };
    const bool isOfWords = words.size() > 1 && std::ranges::all_of(words, isOfLetters);
    return isOfWords ? bitsOfAWord * double(words.size()) : std::numeric_limits<double>::max();
}

double bitsOf(const QString &passphrase, const QStringList &known)
{
    QList<QByteArray> words;
    for (const auto &text : known) {
        for (const auto &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
            words += word.toLower().toUtf8();
    }
    std::vector<const char *> list;
    for (const auto &word : std::as_const(words))
        list.push_back(word.constData());
    list.push_back(nullptr);
    return qMin(ZxcvbnMatch(passphrase.toUtf8().constData(), list.data(), nullptr), mostOfWords(passphrase));
}

QString adviceFor(PassphraseStrength::Level level, const QString &passphrase)
{
    constexpr qsizetype shortest = 12;
    if (passphrase.isEmpty() || level == PassphraseStrength::Level::Good)
        return {};
    if (passphrase.size() < shortest)
        return Words::tr("Too short to hold. Four or five words that have nothing to do with each other are easy to keep in "
                         "mind and hard to guess.");
    if (level == PassphraseStrength::Level::Weak)
        return Words::tr("Words, names, years and rows of keys that many people take are tried first. Add words that have "
                         "nothing to do with each other.");
    return Words::tr("This holds against one computer. One more word that has nothing to do with the others makes it good.");
}

} // namespace

PassphraseStrength PassphraseStrength::of(const QString &passphrase, const QStringList &known)
{
    PassphraseStrength strength;
    if (passphrase.isEmpty())
        return strength;
    strength.bits = bitsOf(passphrase, known);
    strength.level = strength.bits < fairBits ? Level::Weak : strength.bits < goodBits ? Level::Fair : Level::Good;
    strength.advice = adviceFor(strength.level, passphrase);
    return strength;
}

} // namespace rnf
