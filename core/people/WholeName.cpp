#include "people/WholeName.h"

#include "base/Text.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isAmong(const QStringList &words, const QString &word) { return words.contains(foldedText(word).remove(u' ')); }

bool isSuffix(const QString &word)
{
    static const QStringList suffixes{u"jr"_s, u"sr"_s, u"ii"_s, u"iii"_s, u"iv"_s};
    return isAmong(suffixes, word);
}

/// What stands behind a name for what somebody has learned. In many families "Md" is a first name.
bool isCredential(const QString &word)
{
    static const QStringList credentials{
        u"rn"_s,  u"lpn"_s, u"lvn"_s, u"cna"_s, u"np"_s,  u"aprn"_s, u"arnp"_s, u"crna"_s, u"fnp"_s,  u"dnp"_s,   u"bsn"_s,
        u"msn"_s, u"adn"_s, u"rph"_s, u"emt"_s, u"md"_s,  u"dds"_s,  u"dmd"_s,  u"dvm"_s,  u"phd"_s,  u"edd"_s,   u"psyd"_s,
        u"jd"_s,  u"esq"_s, u"cpa"_s, u"mba"_s, u"mph"_s, u"msw"_s,  u"lcsw"_s, u"lmsw"_s, u"lmft"_s, u"pharmd"_s};
    return isAmong(credentials, word) && !word.startsWith(u"Md"_s);
}

bool isParticle(const QString &word)
{
    static const QStringList particles{u"de"_s,  u"del"_s, u"la"_s,  u"las"_s, u"los"_s, u"da"_s,
                                       u"dos"_s, u"di"_s,  u"van"_s, u"von"_s, u"der"_s, u"den"_s,
                                       u"ter"_s, u"bin"_s, u"al"_s,  u"el"_s,  u"st"_s,  u"mc"_s};
    return isAmong(particles, word);
}

bool isTitle(const QString &word)
{
    static const QStringList titles{u"mr"_s, u"mrs"_s, u"ms"_s, u"mx"_s, u"dr"_s, u"dra"_s, u"prof"_s, u"sra"_s, u"srta"_s};
    return isAmong(titles, word);
}

QStringList wordsOf(const QString &text) { return text.split(u' ', Qt::SkipEmptyParts); }

/// "John Smith Jr.", "Rosa Díaz, RN, BSN". Without a comma a credential needs two words before it, because it may be a name.
QStringList takeSuffixes(QStringList &words)
{
    QStringList suffixes;
    const auto isBehind = [&](const QString &word) {
        const bool isSure = words.size() > 2 || words[words.size() - 2].endsWith(u',');
        return isSuffix(word) || (isSure && isCredential(word));
    };
    while (words.size() > 1 && isBehind(words.last())) {
        suffixes.prepend(words.takeLast());
        if (words.last().endsWith(u','))
            words.last().chop(1);
    }
    return suffixes;
}

/// "de la Cruz" is one family name, wherever it stands.
QStringList takeFamily(QStringList &words, NameOrder order)
{
    const bool isFirst = order == NameOrder::FamilyFirst;
    QStringList family{isFirst ? words.takeFirst() : words.takeLast()};
    while (words.size() > 1 && isParticle(isFirst ? family.last() : words.last()))
        isFirst ? family.append(words.takeFirst()) : family.prepend(words.takeLast());
    return family;
}

/// "Díaz Ruiz, Rosa María"; also "King, Jr., Martin" and "King Jr., Martin".
bool splitAtComma(Person &person, QStringList &suffixes, const QString &text)
{
    QStringList parts = text.split(u',');
    for (auto &part : parts)
        part = part.trimmed();
    if (parts.size() == 3 && (isSuffix(parts[1]) || isCredential(parts[1])))
        suffixes.prepend(parts.takeAt(1));
    if (parts.size() != 2 || parts.first().isEmpty())
        return false;
    QStringList family = wordsOf(parts[0]);
    QStringList given = wordsOf(parts[1]);
    suffixes = takeSuffixes(family) + suffixes;
    person.familyName = family.join(u' ');
    person.givenName = given.isEmpty() ? QString() : given.takeFirst();
    person.middleName = given.join(u' ');
    return true;
}

bool splitByOrder(Person &person, QStringList words, std::optional<NameOrder> order)
{
    const auto isFamilyFirst = order == NameOrder::FamilyFirst;
    if (words.size() == 1) {
        (isFamilyFirst ? person.familyName : person.givenName) = words.first();
        return true;
    }
    if (!isFamilyFirst && (words.size() == 2 || isParticle(words[1]))) {
        person.givenName = words.takeFirst();
        person.familyName = words.join(u' ');
        return true;
    }
    if (!order)
        return false;
    const QStringList family = takeFamily(words, *order);
    if (words.size() > 2) // two first names, or two family names
        return false;
    person.familyName = family.join(u' ');
    person.givenName = words.takeFirst();
    person.middleName = words.join(u' ');
    return true;
}

} // namespace

void writeWholeName(Person &person, const QString &name, std::optional<NameOrder> order)
{
    QStringList words = wordsOf(QString(name).replace(u" ,"_s, u","_s).replace(u","_s, u", "_s));
    if (words.isEmpty())
        return;
    const bool hasTitle = words.size() > 1 && isTitle(words.first());
    const QString title = hasTitle ? words.takeFirst() : QString();
    QStringList suffixes = takeSuffixes(words);
    // "Dr. Díaz", "Rosa, RN": which name is it?
    const bool isOneWord = words.size() == 1 && (hasTitle || std::ranges::any_of(suffixes, &isCredential));
    const QString text = words.join(u' ');
    const bool isSplit =
        !isOneWord && (text.contains(u',') ? splitAtComma(person, suffixes, text) : splitByOrder(person, words, order));
    if (!isSplit)
        person.customDisplayName = name;
    else if (hasTitle)
        person.namePrefix = title;
    if (!suffixes.isEmpty())
        person.nameSuffix = suffixes.join(u", "_s);
}

QString generationIn(const QString &suffix)
{
    QStringList words = foldedWords(QString(suffix).remove(u'.'));
    words.removeIf(&isCredential);
    return words.join(u' ');
}

void writeWholeName(Person &person, const QString &name) { writeWholeName(person, name, std::nullopt); }

bool isWholeName(const PersonField &field)
{
    return field.key == "name"_L1 || field.key == "name_given_first"_L1 || field.key == "name_family_first"_L1;
}

} // namespace rnf
