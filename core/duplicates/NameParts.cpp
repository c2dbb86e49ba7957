#include "duplicates/NameParts.h"

#include "base/Text.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isLatin(const QString &word)
{
    return std::ranges::none_of(word, [](QChar c) { return c.unicode() >= 0x250 && c.isLetter(); });
}

bool isNameParticle(const QString &word)
{
    static const QSet<QString> particles{u"de"_s,  u"del"_s, u"la"_s,  u"las"_s, u"los"_s, u"y"_s,   u"e"_s,   u"da"_s,
                                         u"do"_s,  u"dos"_s, u"das"_s, u"di"_s,  u"van"_s, u"von"_s, u"der"_s, u"den"_s,
                                         u"ten"_s, u"el"_s,  u"al"_s,  u"bin"_s, u"ibn"_s, u"du"_s,  u"le"_s};
    return particles.contains(word);
}

QString suffixOf(const QString &word)
{
    static const QHash<QString, QString> suffixes{
        {u"jr"_s, u"jr"_s},    {u"junior"_s, u"jr"_s}, {u"jnr"_s, u"jr"_s},    {u"filho"_s, u"jr"_s},
        {u"hijo"_s, u"jr"_s},  {u"sr"_s, u"sr"_s},     {u"senior"_s, u"sr"_s}, {u"snr"_s, u"sr"_s},
        {u"padre"_s, u"sr"_s}, {u"ii"_s, u"jr"_s},     {u"2nd"_s, u"jr"_s},    {u"iii"_s, u"iii"_s},
        {u"3rd"_s, u"iii"_s},  {u"iv"_s, u"iv"_s},     {u"4th"_s, u"iv"_s},    {u"neto"_s, u"iii"_s}};
    return suffixes.value(word);
}

/// A scanner takes letters for digits: "R0bertson".
QString withoutDigits(const QString &word)
{
    static const QHash<QChar, QChar> misread{{u'0', u'o'}, {u'1', u'l'}, {u'5', u's'}, {u'8', u'b'}};
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    if (std::ranges::none_of(word, isLetter)
        || std::ranges::any_of(word, [&](QChar c) { return c.isDigit() && !misread.contains(c); }))
        return word;
    QString letters = word;
    for (QChar &c : letters)
        c = misread.value(c, c);
    return letters;
}

/// Takes what is no name out of the words of one field. A field that holds nothing else keeps it: Neto and Van are names too.
void cleanNameWords(QStringList &words, QString &suffix)
{
    if (words.size() > 1 && suffix.isEmpty()) {
        suffix = suffixOf(words.last());
        if (!suffix.isEmpty())
            words.removeLast();
    }
    QStringList names = words;
    names.removeIf(isNameParticle);
    if (!names.isEmpty())
        words = names;
    for (auto &word : words)
        word = withoutDigits(word);
}

/// A name in one piece: "Last, First Middle" or "First Middle Last".
void splitWhole(const QString &name, NameParts &parts)
{
    const auto comma = name.indexOf(u',');
    if (comma > 0 && suffixOf(foldedText(name.sliced(comma + 1))).isEmpty()) {
        parts.family = latinWords(name.left(comma));
        parts.given = latinWords(name.sliced(comma + 1));
        cleanNameWords(parts.given, parts.suffix);
        cleanNameWords(parts.family, parts.suffix);
        return;
    }
    QStringList words = latinWords(name);
    cleanNameWords(words, parts.suffix);
    parts.given = words.mid(0, 1);
    parts.middle = words.size() > 2 ? words.mid(1, words.size() - 2) : QStringList();
    parts.family = words.size() > 1 ? words.mid(words.size() - 1) : QStringList();
}

} // namespace

QStringList latinWords(const QString &text)
{
    // Apostrophes and dots join, or "O'Brien" and "Obrien" would have nothing in common.
    static const QString joining = u"'’‘ʼ´`."_s;
    QString joined;
    joined.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isInside = i > 0 && text[i - 1].isLetter() && i + 1 < text.size() && text[i + 1].isLetter();
        if (!isInside || !joining.contains(text[i]))
            joined += text[i];
    }
    QStringList words;
    for (const auto &word : foldedWords(joined)) {
        // Of a word in another script all pieces together: a syllable is no name.
        const QString latin = isLatin(word) ? word : indexWords(word).mid(1).join(QString());
        words += latin.isEmpty() ? word : latin;
    }
    return words;
}

NameParts NameParts::of(const ComparedPerson &person)
{
    NameParts parts;
    parts.suffix = foldedText(person.nameSuffix).remove(u' ');
    if (const QString known = suffixOf(parts.suffix); !known.isEmpty())
        parts.suffix = known;
    parts.given = latinWords(person.givenName);
    parts.middle = latinWords(person.middleName);
    QStringList second = latinWords(person.secondFamilyName);
    parts.family = latinWords(person.familyName);
    cleanNameWords(parts.given, parts.suffix);
    cleanNameWords(second, parts.suffix);
    cleanNameWords(parts.family, parts.suffix);
    parts.family += second;
    if (parts.given.isEmpty() && parts.family.isEmpty())
        splitWhole(person.displayName, parts);
    for (const auto &word : latinWords(person.preferredName)) {
        if (!parts.given.contains(word))
            parts.given += word;
    }
    return parts;
}

NameParts NameParts::of(const ComparedPerson::OtherName &name)
{
    ComparedPerson person;
    person.givenName = name.givenName;
    person.middleName = name.middleName;
    person.familyName = name.familyName;
    person.secondFamilyName = name.secondFamilyName;
    return of(person);
}

} // namespace rnf
