#pragma once

#include "duplicates/ComparedFile.h"
#include "duplicates/Tally.h"

namespace rnf {

/// How alike two names are, the weakest first.
enum class NameLikeness {
    Missing, ///< one is not known
    Different,
    OtherInitial, ///< one is an initial, and not of the other
    Vague,        ///< somewhat alike: more than one slip, or another name
    Close,
    Initial,
    OneLetter,
    Nickname,
    Equal,
};

/// Two words of names, by their numbers in `file.names`.
NameLikeness wordsAlike(const ComparedFile &file, int a, int b);

/// How alike two given names or two family names are, each of one or more words.
struct PartLikeness {
    NameLikeness likeness = NameLikeness::Missing;
    double rate = 1;         ///< how likely a stranger has what agrees
    bool isWhole = false;    ///< all words agree, not just one of two
    bool isContrary = false; ///< one word agrees, and another one of both does not: Ana María, Ana Luisa
};
PartLikeness partsAlike(const ComparedFile &file, const std::vector<int> &a, const std::vector<int> &b);

/// What the names of two people say, straight or with given and family name swapped, and under whichever names they have or
/// had; whatever fits best.
struct NameComparison {
    PartLikeness given, middle, family;
    /// Whether both go by the names that fit best: one may be of the past, or one that is not to be told.
    enum class Between { PresentNames, OtherNames, PrivateNames };
    Between between = Between::PresentNames;
    bool isSwapped = false;
    bool areMiddleContrary = false;
    bool haveTwoSuffixes = false;  ///< and they are not the same
    bool isSuffixContrary = false; ///< these, or one where the other has none

    static NameComparison of(const ComparedFile &file, const Profile &a, const Profile &b);
    bool isBetweenPresentNames() const { return between == Between::PresentNames; }
    /// Adds what it found; of the same two people.
    void tell(const Profile &a, const Profile &b, Tally &tally) const;

private:
    static NameComparison under(const ComparedFile &file, const NameValues &a, const NameValues &b);
    double weight() const;
};

} // namespace rnf
