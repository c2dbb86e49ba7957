#include "duplicates/PlaceLikeness.h"

#include "duplicates/WordLikeness.h"

#include <algorithm>

namespace rnf {
namespace {

constexpr double usualStreetWord = 0.0005;
constexpr double usualCity = 0.002;
constexpr double usualPostalCode = 0.0005;
constexpr double sameFrom = 0.75;    ///< of what the shorter address says, for being the same
constexpr double similarFrom = 0.45; ///< for being similar
constexpr qsizetype spellableLetters = 4;

enum class StreetMatch { Missing, Other, Similar, Same };

struct StreetLikeness {
    StreetMatch match = StreetMatch::Missing;
    double said = 0; ///< decibels: how rare what they have in common is
};

bool isNumber(const QString &word) { return word[0].isDigit(); }

double rarity(const ComparedFile &file, int word)
{
    return -decibels(file.rate(file.streetWords.others(word, word), usualStreetWord));
}

/// How much of the word another address has: all, most of it where it is spelled in another way, or nothing.
double shareIn(const ComparedFile &file, int word, const std::vector<int> &others)
{
    if (std::ranges::binary_search(others, word))
        return 1;
    const QString &text = file.streetWords.text(word);
    if (isNumber(text) || text.size() < spellableLetters)
        return 0;
    const bool isSpelled = std::ranges::any_of(others, [&](int other) {
        const QString &otherText = file.streetWords.text(other);
        return otherText.size() >= spellableLetters && !isNumber(otherText)
            && lettersApart(text, otherText, 2) <= (text.size() > 6 ? 2 : 1);
    });
    return isSpelled ? 0.7 : 0;
}

bool hasOtherNumber(const ComparedFile &file, const std::vector<int> &words, const std::vector<int> &others)
{
    return std::ranges::any_of(
        words, [&](int word) { return isNumber(file.streetWords.text(word)) && !std::ranges::binary_search(others, word); });
}

struct Said {
    double all = 0, shared = 0;
};

Said saidBy(const ComparedFile &file, const std::vector<int> &words, const std::vector<int> &others)
{
    Said said;
    for (const int word : words) {
        const double weight = rarity(file, word);
        said.all += weight;
        said.shared += weight * shareIn(file, word, others);
    }
    return said;
}

StreetLikeness streetsAlike(const ComparedFile &file, const Profile::Place &a, const Profile::Place &b)
{
    if (a.words.empty() || b.words.empty())
        return {};
    if (a.door == b.door)
        return {StreetMatch::Same, saidBy(file, a.words, a.words).all};
    const auto byA = saidBy(file, a.words, b.words);
    const auto byB = saidBy(file, b.words, a.words);
    const double shared = std::min(byA.shared, byB.shared);
    const double part = shared / std::max(1.0, std::min(byA.all, byB.all));
    const bool areOtherNumbers = hasOtherNumber(file, a.words, b.words) && hasOtherNumber(file, b.words, a.words);
    if (part >= sameFrom && !areOtherNumbers)
        return {StreetMatch::Same, shared};
    return {part >= similarFrom ? StreetMatch::Similar : StreetMatch::Other, shared};
}

/// What postal codes or cities say: the chances that they agree in this way, and nothing where one is missing.
struct AreaLikeness {
    bool isKnown = false, isSame = false;
    Chances chances;
};

AreaLikeness postalCodesAlike(const ComparedFile &file, int a, int b)
{
    if (a < 0 || b < 0)
        return {};
    const double rate = file.rate(file.postalCodes.others(a, b), usualPostalCode);
    if (a == b)
        return {true, true, {0.8, rate, 0.9}};
    if (lettersApart(file.postalCodes.text(a), file.postalCodes.text(b), 1) == 1)
        return {true, false, {0.08, std::min(1.0, rate + 0.01), 0.02}};
    return {true, false, {0.2, 1, 0.1}};
}

AreaLikeness citiesAlike(const ComparedFile &file, int a, int b)
{
    if (a < 0 || b < 0)
        return {};
    const double rate = file.rate(file.cities.others(a, b), usualCity);
    if (a == b)
        return {true, true, {0.75, rate, 0.9}};
    const QString &textOfA = file.cities.text(a);
    const QString &textOfB = file.cities.text(b);
    const bool isSpelled =
        std::min(textOfA.size(), textOfB.size()) >= spellableLetters
        && (lettersApart(textOfA, textOfB, 2) <= (textOfA.size() >= 6 ? 2 : 1) || jaroWinkler(textOfA, textOfB) >= 0.85);
    if (isSpelled)
        return {true, true, {0.15, std::min(1.0, rate + 0.003), 0.1}};
    return {true, false, {0.2, 1, 0.1}};
}

Chances weakened(const Chances &chances, double part)
{
    return {1, std::pow(chances.strangers / chances.one, part), std::pow(chances.household / chances.one, part)};
}

struct PlaceComparison {
    StreetLikeness street;
    AreaLikeness postalCode, city;
    double strangers() const
    {
        return street.said * (street.match == StreetMatch::Same ? 1 : 0.5)
             + decibels(postalCode.chances.one / postalCode.chances.strangers)
             + decibels(city.chances.one / city.chances.strangers);
    }
};

/// Streets, codes and cities go together, so the second to agree or differ says less than the first.
void tellPlace(const PlaceComparison &place, Tally &tally)
{
    constexpr double mostOfStreet = 32;
    const auto chanceOf = [](double said) { return std::pow(10, -said / 10); };
    double rest = 1;
    switch (place.street.match) {
    case StreetMatch::Same:
        tally.add(AlikeReason::SameAddress, {0.7, chanceOf(std::min(place.street.said, mostOfStreet)), 0.75});
        rest = 0.5;
        break;
    case StreetMatch::Similar:
        tally.add(AlikeReason::SimilarAddress, {0.3, chanceOf(0.6 * std::min(place.street.said, mostOfStreet)), 0.15});
        rest = 0.7;
        break;
    case StreetMatch::Other:
        tally.add(AlikeReason::AddressDiffers, {0.25, 1, 0.15});
        rest = 0.5;
        break;
    case StreetMatch::Missing:
        break;
    }
    const auto &code = place.postalCode;
    if (code.isKnown) {
        const auto chances = weakened(code.chances, rest);
        if (chances.strangers < 1)
            tally.add(AlikeReason::SamePostalCode, chances);
        else
            tally.add(AlikeReason::CityDiffers, chances);
        rest *= 0.5;
    }
    if (place.city.isKnown)
        tally.add(place.city.isSame ? AlikeReason::SameCity : AlikeReason::CityDiffers, weakened(place.city.chances, rest));
}

} // namespace

void tellPlaces(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally)
{
    if (a.places.empty() || b.places.empty())
        return;
    PlaceComparison best;
    bool isFirst = true;
    for (const auto &ofA : a.places) {
        for (const auto &ofB : b.places) {
            const PlaceComparison place{streetsAlike(file, ofA, ofB), postalCodesAlike(file, ofA.postalCode, ofB.postalCode),
                                        citiesAlike(file, ofA.city, ofB.city)};
            if (isFirst || place.strangers() > best.strangers())
                best = place;
            isFirst = false;
        }
    }
    tellPlace(best, tally);
}

void tellWork(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally)
{
    if (a.employer < 0 || b.employer < 0)
        return;
    constexpr double usualWork = 0.01;
    constexpr double mostToTell = 0.5; ///< where more work there, it says nothing
    if (a.employer != b.employer)
        return tally.add(AlikeReason::WorkDiffers, {0.3, 1, 0.8});
    const double employer = file.rate(file.employers.others(a.employer, b.employer), usualWork);
    if (a.unit < 0 || b.unit < 0) {
        if (employer < mostToTell)
            tally.add(AlikeReason::SameEmployer, {0.7, employer, std::max(0.3, employer)});
        return;
    }
    if (a.unit != b.unit)
        return tally.add(AlikeReason::WorkDiffers, {0.3, std::max(0.3, std::min(1.0, employer)), 0.3});
    const double unit = file.rate(file.units.others(a.unit, b.unit), usualWork);
    if (unit < mostToTell)
        tally.add(AlikeReason::SameUnit, {0.6, unit, std::max(0.3, unit)});
}

} // namespace rnf
