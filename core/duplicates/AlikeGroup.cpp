#include "duplicates/AlikeGroup.h"

#include "duplicates/NotDuplicate.h"

#include <QHash>

#include <algorithm>

namespace rnf {
namespace {

/// Puts people together, pair by pair, and keeps those apart who are alike by a chain alone.
class AlikeJoining {
public:
    explicit AlikeJoining(const QList<AlikePair> &pairs)
    {
        for (const auto &pair : pairs)
            m_known.insert({pair.a, pair.b}, &pair);
    }

    void add(const AlikePair &pair)
    {
        const int a = groupOf(pair.a), b = groupOf(pair.b);
        if (a == b)
            return;
        if (!areAllAlike(m_members[a], m_members[b])) {
            m_alone += &pair;
            return;
        }
        for (const auto person : std::as_const(m_members[b]))
            m_groups[person] = a;
        m_members[a] += std::exchange(m_members[b], {});
    }

    QList<AlikeGroup> groups()
    {
        QList<AlikeGroup> groups;
        for (auto &people : m_members) {
            if (people.size() > 1)
                groups += made(people);
        }
        for (const auto *pair : std::as_const(m_alone))
            groups += made({pair->a, pair->b});
        return groups;
    }

private:
    int groupOf(PersonId person)
    {
        const auto known = m_groups.constFind(person);
        if (known != m_groups.cend())
            return *known;
        m_members += {person};
        m_groups.insert(person, int(m_members.size()) - 1);
        return int(m_members.size()) - 1;
    }

    const AlikePair *link(PersonId one, PersonId other) const { return m_known.value(pairOf(one, other)); }

    bool areAllAlike(const QList<PersonId> &some, const QList<PersonId> &others) const
    {
        return std::ranges::all_of(some, [&](PersonId one) {
            return std::ranges::all_of(others, [&](PersonId other) { return link(one, other) != nullptr; });
        });
    }

    AlikeGroup made(QList<PersonId> people) const
    {
        std::ranges::sort(people);
        const AlikePair *weakest = nullptr;
        bool isPreTicked = true;
        for (qsizetype i = 0; i < people.size(); ++i) {
            for (qsizetype j = i + 1; j < people.size(); ++j) {
                const auto *pair = link(people[i], people[j]);
                isPreTicked = isPreTicked && pair->isPreTicked;
                if (!weakest || pair->score < weakest->score)
                    weakest = pair;
            }
        }
        return {people, *weakest, isPreTicked};
    }

    QHash<PersonPair, const AlikePair *> m_known;
    QHash<PersonId, int> m_groups;
    QList<QList<PersonId>> m_members;
    QList<const AlikePair *> m_alone; ///< pairs whose two are in groups that do not fit together
};

} // namespace

QList<AlikeGroup> AlikeGroup::of(const QList<AlikePair> &pairs)
{
    QList<AlikePair> likeliestFirst = pairs;
    std::ranges::stable_sort(likeliestFirst, std::ranges::greater(), &AlikePair::score);
    AlikeJoining joining(likeliestFirst);
    for (const auto &pair : std::as_const(likeliestFirst))
        joining.add(pair);
    auto groups = joining.groups();
    std::ranges::stable_sort(groups, [](const AlikeGroup &one, const AlikeGroup &other) {
        return std::tuple(-one.weakest.score, one.people.first()) < std::tuple(-other.weakest.score, other.people.first());
    });
    QSet<PersonId> ticked;
    for (auto &group : groups) {
        if (std::ranges::any_of(group.people, [&](PersonId person) { return ticked.contains(person); }))
            group.isPreTicked = false;
        if (group.isPreTicked)
            ticked += QSet<PersonId>(group.people.begin(), group.people.end());
    }
    return groups;
}

} // namespace rnf
