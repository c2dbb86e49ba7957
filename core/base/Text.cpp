#include "base/Text.h"

#include <QRegularExpression>

#include <unicode/coll.h>
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/uversion.h>

namespace rnf {
namespace {

const icu::Normalizer2 &compatibilityFolding()
{
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFKCCasefoldInstance(status);
}

const icu::Normalizer2 &decomposition()
{
    UErrorCode status = U_ZERO_ERROR;
    return *icu::Normalizer2::getNFDInstance(status);
}

QString toQt(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

icu::UnicodeString toIcu(const QString &text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()), int(text.size()));
}

/// Zeros, and places where a word may be broken: they would make two of one name.
bool isUnseen(QChar c) { return c.isNull() || c == QChar(0xAD) || c == QChar(0x200B) || c == QChar(0xFEFF); }

/// Blanks, and the marks of writing direction that phones put around a text. Inside it they may be meant.
bool isAroundText(QChar c)
{
    const char16_t code = c.unicode();
    return c.isSpace() || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E)
        || (code >= 0x2066 && code <= 0x2069);
}

/// Latin letters that no decomposition takes apart. Everything else in Latin is a letter plus marks.
QStringView asciiFor(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ı':
        return u"i";
    case u'ħ':
        return u"h";
    case u'ŧ':
        return u"t";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'þ':
        return u"th";
    case u'ŋ':
        return u"ng";
    case u'ĸ':
        return u"k";
    default:
        return {};
    }
}

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString folded(const QString &text)
{
    if (isAscii(text))
        return text.toLower();
    UErrorCode status = U_ZERO_ERROR;
    const auto caseFolded = compatibilityFolding().normalize(toIcu(text), status);
    const QString apart = toQt(decomposition().normalize(caseFolded, status));
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        if (const auto ascii = asciiFor(c.unicode()); !ascii.isEmpty())
            result += ascii;
        else
            result += c;
    }
    return result;
}

bool isWordCharacter(QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }

/// Characters that stand inside a word rather than between two.
bool joinsWords(QChar c)
{
    switch (c.unicode()) {
    case u'-':
    case u'.':
    case u'\'':
    case u'’':
    case u'‘':
    case u'ʼ':
    case u'´':
    case u'`':
    case u'‐':
    case u'‑':
    case u'_':
    case u'·':
        return true;
    default:
        return false;
    }
}

bool hasForeignLetters(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.unicode() >= 0x250 && c.isLetter(); });
}

QString transliterated(const QString &word)
{
    UErrorCode status = U_ZERO_ERROR;
    thread_local const std::unique_ptr<icu::Transliterator> toLatin(
        icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    if (!toLatin)
        return {};
    auto text = toIcu(word);
    toLatin->transliterate(text);
    return folded(toQt(text)).remove(QLatin1Char('\''));
}

/// Calls `part` for each run of word characters and `whole` for runs joined by inner punctuation.
template <typename Part, typename Whole>
void splitWords(const QString &text, Part part, Whole whole)
{
    qsizetype at = 0;
    const qsizetype size = text.size();
    while (at < size) {
        while (at < size && !isWordCharacter(text[at]))
            ++at;
        QString joined;
        int parts = 0;
        while (at < size && isWordCharacter(text[at])) {
            const qsizetype start = at;
            while (at < size && isWordCharacter(text[at]))
                ++at;
            const QString word = text.sliced(start, at - start);
            part(word);
            joined += word;
            ++parts;
            if (at + 1 < size && joinsWords(text[at]) && isWordCharacter(text[at + 1]))
                ++at;
            else
                break;
        }
        if (parts > 1)
            whole(joined);
    }
}

} // namespace

QStringList foldedWords(const QString &text)
{
    QStringList words;
    splitWords(
        folded(text), [&](const QString &word) { words += word; }, [](const QString &) {});
    return words;
}

QStringList indexWords(const QString &text)
{
    QStringList words;
    splitWords(
        folded(text),
        [&](const QString &word) {
            words += word;
            if (hasForeignLetters(word)) {
                if (const auto latin = transliterated(word); !latin.isEmpty())
                    words += latin.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            }
        },
        [&](const QString &joined) { words += joined; });
    return words;
}

QString foldedText(const QString &text) { return foldedWords(text).join(QLatin1Char(' ')); }

QString normalizedHeader(const QString &header)
{
    QString result;
    for (const QChar c : folded(header)) {
        if (isWordCharacter(c))
            result += c;
        else if (!result.isEmpty() && !result.endsWith(QLatin1Char(' ')))
            result += QLatin1Char(' ');
    }
    return result.trimmed();
}

struct SortKeys::Collator {
    std::unique_ptr<icu::Collator> collator;
};

SortKeys::SortKeys(const QString &language) : m_collator(std::make_unique<Collator>())
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = language.isEmpty() ? icu::Locale::getRoot() : icu::Locale(language.toUtf8().constData());
    m_collator->collator.reset(icu::Collator::createInstance(locale, status));
}

SortKeys::~SortKeys() = default;
SortKeys::SortKeys(SortKeys &&) noexcept = default;
SortKeys &SortKeys::operator=(SortKeys &&) noexcept = default;

QByteArray SortKeys::of(const QString &text) const
{
    const auto *begin = reinterpret_cast<const char16_t *>(text.utf16());
    QByteArray key(text.size() * 3 + 16, Qt::Uninitialized);
    const auto write = [&] {
        return m_collator->collator->getSortKey(begin, int(text.size()), reinterpret_cast<uint8_t *>(key.data()),
                                                int(key.size()));
    };
    if (const int needed = write(); needed > key.size()) {
        key.resize(needed);
        write();
    } else {
        key.truncate(needed);
    }
    if (key.endsWith('\0'))
        key.chop(1);
    return key;
}

QString textVersion()
{
    UVersionInfo version{};
    char text[U_MAX_VERSION_STRING_LENGTH]{};
    u_getVersion(version);
    u_versionToString(version, text);
    return QString::fromLatin1(text);
}

QString cleanText(const QString &text)
{
    if (isAscii(text) && !text.contains(QChar(u'\0')))
        return text.trimmed();
    QString clean = text;
    clean.removeIf(&isUnseen);
    qsizetype from = 0, to = clean.size();
    while (from < to && isAroundText(clean.at(from)))
        ++from;
    while (from < to && isAroundText(clean.at(to - 1)))
        --to;
    return clean.sliced(from, to - from).normalized(QString::NormalizationForm_C);
}

QString unbrokenNumbers(QString text)
{
    // Before a unit, and on both sides of a short word or sign between two numbers.
    static const QRegularExpression inside(QStringLiteral("(?<=\\d) (?=%|h\\b|(?:\\p{L}{1,2}|[→:]) \\$?\\d)|"
                                                          "(?<=\\d \\p{L}|\\d \\p{L}{2}|\\d [→:]) (?=\\$?\\d)"));
    return text.replace(inside, QString(QChar::Nbsp));
}

} // namespace rnf
