#include "duplicates/NameLikeness.h"

#include "base/Text.h"
#include "duplicates/Nicknames.h"
#include "duplicates/WordLikeness.h"

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr double usualName = 0.001; ///< of all people have a name that nobody else in the file has
constexpr double closeFrom = 0.88;
constexpr double vagueFrom = 0.78;

/// How likely a name agrees in this way by chance is `rate`, and what is here on top, for the names that would pass for it too.
struct LevelChances {
    double one, more, household;
};

constexpr LevelChances givenChances(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Equal:
        return {0.75, 0, 0.0015};
    case NameLikeness::Nickname:
        return {0.06, 0.004, 0.006};
    case NameLikeness::OneLetter:
        return {0.09, 0.0015, 0.008};
    case NameLikeness::Initial:
        return {0.9, 0.08, 0.1};
    case NameLikeness::Close:
        return {0.05, 0.006, 0.03};
    case NameLikeness::Vague:
        return {0.03, 0.03, 0.05};
    case NameLikeness::OtherInitial:
        return {0.06, 0.92, 0.9};
    default:
        return {0.02, 0.98, 0.97};
    }
}

constexpr LevelChances familyChances(NameLikeness likeness)
{
    switch (likeness) {
    case NameLikeness::Equal:
        return {0.78, 0, 0.7};
    case NameLikeness::Nickname:
    case NameLikeness::OneLetter:
        return {0.09, 0.0015, 0.06};
    case NameLikeness::Initial:
        return {0.9, 0.08, 0.7};
    case NameLikeness::Close:
        return {0.05, 0.006, 0.03};
    case NameLikeness::Vague:
        return {0.03, 0.03, 0.02};
    case NameLikeness::OtherInitial:
        return {0.1, 0.92, 0.3};
    default:
        return {0.08, 0.98, 0.25};
    }
}

/// "Maria" and "Mario", "Daniel" and "Daniela": another ending is another person rather than a slip.
bool differInEnding(QStringView a, QStringView b)
{
    const QStringView &longer = a.size() >= b.size() ? a : b;
    const QStringView &shorter = a.size() >= b.size() ? b : a;
    const auto isEnding = [](QChar c) { return c == u'a' || c == u'o' || c == u'e'; };
    const auto stem = longer.chopped(1);
    return isEnding(longer.back())
        && (shorter == stem || (shorter.size() == longer.size() && shorter.chopped(1) == stem && isEnding(shorter.back())));
}

/// The same letters in another order.
bool areAnagrams(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
}

NameLikeness spellingsAlike(QStringView a, QStringView b)
{
    constexpr qsizetype telltaleLetters = 5;
    const auto shorter = std::min(a.size(), b.size());
    const int apart = lettersApart(a, b, 2);
    if (apart == 1)
        return shorter >= 4 && !differInEnding(a, b) ? NameLikeness::OneLetter : NameLikeness::Close;
    const double similarity = jaroWinkler(a, b);
    if ((apart == 2 && shorter > telltaleLetters) || similarity >= closeFrom
        || (shorter >= telltaleLetters && areAnagrams(a, b)))
        return NameLikeness::Close;
    return similarity >= vagueFrom || (apart == 2 && shorter >= 4) ? NameLikeness::Vague : NameLikeness::Different;
}

QString joinedName(const ComparedFile &file, const std::vector<int> &words)
{
    QString joined;
    for (const int word : words)
        joined += file.names.text(word);
    return joined;
}

/// The likest two words; the first of several.
struct BestWords {
    size_t a = 0, b = 0;
    NameLikeness likeness = NameLikeness::Missing;
};

BestWords bestWords(const ComparedFile &file, const std::vector<int> &a, const std::vector<int> &b)
{
    BestWords best;
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size(); ++j) {
            const auto likeness = wordsAlike(file, a[i], b[j]);
            if (likeness > best.likeness)
                best = {i, j, likeness};
        }
    }
    return best;
}

double rateOf(const ComparedFile &file, int a, int b) { return file.rate(file.names.others(a, b), usualName); }

Chances chancesOf(const PartLikeness &part, const LevelChances &level)
{
    const double doubt = part.isContrary ? 0.06 : 1;
    const double strangers = part.likeness <= NameLikeness::OtherInitial || part.likeness == NameLikeness::Initial
                               ? level.more
                               : part.rate + level.more;
    return {level.one * doubt, std::min(strangers, 1.0), level.household};
}

double weightOf(const PartLikeness &given, const PartLikeness &family)
{
    double weight = 0;
    if (given.likeness != NameLikeness::Missing) {
        const auto chances = chancesOf(given, givenChances(given.likeness));
        weight += decibels(chances.one / chances.strangers);
    }
    if (family.likeness != NameLikeness::Missing) {
        const auto chances = chancesOf(family, familyChances(family.likeness));
        weight += decibels(chances.one / chances.strangers);
    }
    return weight;
}

/// Letters with their marks, without case and punctuation.
QString markedLetters(const QString &name)
{
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.isLetter() || c.isMark())
            letters += c;
    }
    return letters;
}

bool differInAccents(const QString &a, const QString &b)
{
    return a != b && foldedText(a) == foldedText(b) && markedLetters(a) != markedLetters(b);
}

AlikeReason reasonOf(const PartLikeness &part, AlikeReason same, AlikeReason differs)
{
    switch (part.likeness) {
    case NameLikeness::Equal:
        return same;
    case NameLikeness::Nickname:
        return AlikeReason::Nickname;
    case NameLikeness::Initial:
        return AlikeReason::NameInitial;
    case NameLikeness::OneLetter:
    case NameLikeness::Close:
    case NameLikeness::Vague:
        return AlikeReason::NameSpelling;
    default:
        return differs;
    }
}

} // namespace

NameLikeness wordsAlike(const ComparedFile &file, int a, int b)
{
    const QString &textOfA = file.names.text(a);
    const QString &textOfB = file.names.text(b);
    if (textOfA.size() == 1 || textOfB.size() == 1)
        return textOfA[0] == textOfB[0] ? NameLikeness::Initial : NameLikeness::OtherInitial;
    if (a == b)
        return NameLikeness::Equal;
    const auto &wordOfA = file.nameWord(a);
    const auto &wordOfB = file.nameWord(b);
    if (Nicknames::shareGroup(wordOfA.nicknames, wordOfB.nicknames))
        return NameLikeness::Nickname;
    // Two slips change four letters at most; most words end here.
    if (std::popcount(wordOfA.letters ^ wordOfB.letters) > 4)
        return NameLikeness::Different;
    return spellingsAlike(textOfA, textOfB);
}

PartLikeness partsAlike(const ComparedFile &file, const std::vector<int> &a, const std::vector<int> &b)
{
    PartLikeness part;
    if (a.empty() || b.empty())
        return part;
    const auto best = bestWords(file, a, b);
    part.likeness = best.likeness;
    part.rate = rateOf(file, a[best.a], b[best.b]);
    part.isWhole = a.size() == 1 && b.size() == 1;
    if (part.isWhole)
        return part;
    if (a.size() != b.size() && best.likeness != NameLikeness::Equal && joinedName(file, a) == joinedName(file, b)) {
        part.likeness = NameLikeness::Equal;
        part.isWhole = true;
        return part;
    }
    if (a.size() < 2 || b.size() < 2)
        return part;
    auto restOfA = a;
    auto restOfB = b;
    restOfA.erase(restOfA.begin() + std::ptrdiff_t(best.a));
    restOfB.erase(restOfB.begin() + std::ptrdiff_t(best.b));
    const auto rest = bestWords(file, restOfA, restOfB);
    part.isContrary = rest.likeness <= NameLikeness::OtherInitial;
    part.isWhole = !part.isContrary && a.size() == b.size();
    if (rest.likeness == NameLikeness::Equal && best.likeness == NameLikeness::Equal) {
        const double byChance = part.rate * std::max(0.02, rateOf(file, restOfA[rest.a], restOfB[rest.b]));
        part.rate = std::max(byChance, file.rate(file.othersWithBoth(a[best.a], restOfA[rest.a]), usualName * 0.02));
    }
    return part;
}

NameComparison NameComparison::under(const ComparedFile &file, const NameValues &a, const NameValues &b)
{
    NameComparison names;
    names.given = partsAlike(file, a.given, b.given);
    names.family = partsAlike(file, a.family, b.family);
    names.middle = partsAlike(file, a.middle, b.middle);
    // Somebody may go by the middle name.
    if (names.given.likeness == NameLikeness::Different && !(a.middle.empty() && b.middle.empty())) {
        for (const auto &crossed : {partsAlike(file, a.given, b.middle), partsAlike(file, a.middle, b.given)}) {
            if (crossed.likeness >= NameLikeness::OneLetter) {
                names.given = crossed;
                names.given.isWhole = false;
            }
        }
    }
    NameComparison swapped = names;
    swapped.given = partsAlike(file, a.given, b.family);
    swapped.family = partsAlike(file, a.family, b.given);
    swapped.isSwapped = true;
    const bool mayBeSwapped =
        swapped.given.likeness >= NameLikeness::OneLetter || swapped.family.likeness >= NameLikeness::OneLetter;
    if (mayBeSwapped && swapped.weight() > names.weight())
        names = swapped;
    names.areMiddleContrary = !names.isSwapped && names.middle.likeness != NameLikeness::Missing
                           && (names.middle.likeness <= NameLikeness::OtherInitial || names.middle.isContrary);
    return names;
}

double NameComparison::weight() const
{
    constexpr double swapCost = 10, otherNameCost = 3;
    return weightOf(given, family) - (isSwapped ? swapCost : 0) - (isBetweenPresentNames() ? 0 : otherNameCost);
}

NameComparison NameComparison::of(const ComparedFile &file, const Profile &a, const Profile &b)
{
    NameComparison best = under(file, a, b);
    const auto offer = [&](const NameValues &ofA, const NameValues &ofB, bool isPrivate) {
        NameComparison names = under(file, ofA, ofB);
        names.between = isPrivate ? Between::PrivateNames : Between::OtherNames;
        if (names.weight() > best.weight())
            best = names;
    };
    for (const auto &other : a.otherNames)
        offer(other, b, other.isPrivate);
    for (const auto &other : b.otherNames) {
        offer(a, other, other.isPrivate);
        for (const auto &one : a.otherNames)
            offer(one, other, one.isPrivate || other.isPrivate);
    }
    best.haveTwoSuffixes = a.suffix != b.suffix && a.suffix >= 0 && b.suffix >= 0;
    best.isSuffixContrary = a.suffix != b.suffix;
    return best;
}

void NameComparison::tell(const Profile &a, const Profile &b, Tally &tally) const
{
    // How another name agrees is not told, nor what of a private one does not: it would say how that name begins.
    const auto add = [&](AlikeReason reason, const Chances &chances) {
        if (!isBetweenPresentNames() && !speaksAgainst(reason))
            tally.add(between == Between::PrivateNames ? AlikeReason::PrivateName : AlikeReason::FormerName, chances);
        else if (between == Between::PrivateNames)
            tally.addUntold(chances);
        else
            tally.add(reason, chances);
    };
    auto ofGiven = chancesOf(given, givenChances(given.likeness));
    auto ofFamily = chancesOf(family, familyChances(family.likeness));
    const bool isGivenKnown = given.likeness != NameLikeness::Missing;
    const bool isFamilyKnown = family.likeness != NameLikeness::Missing;
    const bool areBothEqual =
        given.likeness == NameLikeness::Equal && given.isWhole && family.likeness == NameLikeness::Equal && family.isWhole;
    auto sameGiven = given.isContrary ? AlikeReason::GivenNameDiffers : AlikeReason::SameGivenName;
    auto sameFamily = family.isWhole ? AlikeReason::SameFamilyName : AlikeReason::OneFamilyName;
    if (isSwapped) {
        auto &swapped = isGivenKnown ? ofGiven : ofFamily;
        swapped.one *= 0.1;
        swapped.household *= 0.1; // whoever else of the house is alike this way is written down swapped as well
        sameGiven = sameFamily = AlikeReason::NameSwapped;
    } else if (areBothEqual) {
        const bool differ = differInAccents(a.person->givenName, b.person->givenName)
                         || differInAccents(a.person->familyName, b.person->familyName);
        sameGiven = sameFamily = differ ? AlikeReason::NameAccents : AlikeReason::SameName;
    }
    if (isGivenKnown)
        add(reasonOf(given, sameGiven, AlikeReason::GivenNameDiffers), ofGiven);
    if (isFamilyKnown)
        add(reasonOf(family, sameFamily, AlikeReason::FamilyNameDiffers), ofFamily);
    if (areMiddleContrary)
        add(AlikeReason::MiddleNameDiffers, {0.1, 0.9, 0.9});
    else if (!isSwapped && middle.likeness >= NameLikeness::OneLetter)
        add(AlikeReason::SameMiddleName, {0.7, std::min(1.0, middle.rate + 0.02), 0.08});
    else if (!isSwapped && middle.likeness == NameLikeness::Initial)
        add(AlikeReason::SameMiddleName, {0.9, 0.1, 0.15});
    if (haveTwoSuffixes)
        tally.add(AlikeReason::SuffixDiffers, {0.0005, 0.5, 0.95});
    else if (isSuffixContrary)
        tally.add(AlikeReason::SuffixDiffers, {0.3, 0.5, 0.9});
}

} // namespace rnf
