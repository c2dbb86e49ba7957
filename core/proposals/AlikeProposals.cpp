#include "proposals/AlikeProposals.h"

#include "base/Text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr double enoughOfTitle = 0.6, enoughWithHost = 0.4;

/// Words that say nothing of what it is about.
bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{u"a"_s,   u"an"_s,  u"and"_s,  u"for"_s, u"how"_s,  u"in"_s,  u"of"_s, u"on"_s,
                                       u"s"_s,   u"the"_s, u"to"_s,   u"we"_s,  u"with"_s, u"our"_s, u"al"_s, u"como"_s,
                                       u"con"_s, u"de"_s,  u"del"_s,  u"e"_s,   u"el"_s,   u"en"_s,  u"la"_s, u"las"_s,
                                       u"los"_s, u"o"_s,   u"para"_s, u"por"_s, u"un"_s,   u"una"_s, u"y"_s};
    return fillers.contains(word);
}

/// 101, 2, II …; 0: it is no number.
int numberIn(const QString &word)
{
    static const QStringList roman{u"i"_s, u"ii"_s, u"iii"_s, u"iv"_s, u"v"_s};
    return std::max(word.toInt(), int(roman.indexOf(word)) + 1);
}

struct TitleWords {
    QString title;
    QSet<QString> words; ///< without numbers
    QList<int> numbers;
    QSet<PersonId> hosts;
};

TitleWords wordsOf(const Proposal &proposal)
{
    TitleWords said{foldedText(proposal.title), {}, {}, {}};
    for (const auto &word : foldedWords(proposal.title)) {
        if (const int number = numberIn(word); number > 0)
            said.numbers += number;
        else if (!isFiller(word))
            said.words += word;
    }
    for (const auto &host : proposal.hosts)
        said.hosts += host.person;
    return said;
}

double sharedPart(const TitleWords &a, const TitleWords &b)
{
    const auto longer = std::max(a.words.size(), b.words.size());
    auto shared = a.words;
    return longer == 0 ? 0 : double(shared.intersect(b.words).size()) / double(longer);
}

/// 101 and 102.
bool areParts(const QList<int> &a, const QList<int> &b)
{
    return a.size() == 1 && b.size() == 1 && std::abs(a.first() - b.first()) == 1;
}

std::optional<AlikeProposals::Reason> reasonFor(const TitleWords &a, const TitleWords &b)
{
    if (a.title == b.title)
        return AlikeProposals::SameTitle;
    const double shared = sharedPart(a, b);
    // Numbers say that something is another part of the same.
    if (a.numbers != b.numbers)
        return shared == 1 && areParts(a.numbers, b.numbers) ? std::optional(AlikeProposals::Follows) : std::nullopt;
    if (shared >= enoughOfTitle)
        return AlikeProposals::SimilarTitle;
    if (shared >= enoughWithHost && a.hosts.intersects(b.hosts))
        return AlikeProposals::SameHost;
    return std::nullopt;
}

} // namespace

QList<AlikeProposals> AlikeProposals::among(const QList<Proposal> &proposals, const QList<ProposalLink> &links)
{
    QList<Proposal> cards;
    std::ranges::copy_if(proposals, std::back_inserter(cards), &Proposal::isCard);
    std::ranges::stable_sort(cards, {}, &Proposal::number);
    QList<TitleWords> words;
    for (const auto &card : cards)
        words += wordsOf(card);
    const auto isKnown = [&](ProposalId a, ProposalId b) {
        return std::ranges::any_of(
            links, [&](const ProposalLink &link) { return (link.a == a && link.b == b) || (link.a == b && link.b == a); });
    };
    QList<AlikeProposals> alike;
    for (qsizetype a = 0; a < cards.size(); ++a) {
        for (qsizetype b = a + 1; b < cards.size(); ++b) {
            const auto reason = reasonFor(words[a], words[b]);
            if (!reason || isKnown(cards[a].id, cards[b].id))
                continue;
            const bool isTurned = *reason == Follows && words[a].numbers.first() > words[b].numbers.first();
            alike += AlikeProposals{cards[isTurned ? b : a].id, cards[isTurned ? a : b].id, *reason};
        }
    }
    return alike;
}

} // namespace rnf
