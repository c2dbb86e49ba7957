#include "proposals/BallotBox.h"

namespace rnf {

void BallotBox::cast(RegistrationId voter, BallotPaper paper)
{
    std::ranges::sort(paper);
    m_cast += Cast{voter, std::move(paper)};
}

bool BallotBox::has(RegistrationId voter) const { return std::ranges::find(m_cast, voter, &Cast::voter) != m_cast.end(); }

BallotBox::Batch BallotBox::batchOf(const QList<Cast> &cast)
{
    Batch batch;
    for (const auto &one : cast) {
        batch.voters += one.voter;
        batch.papers += one.paper;
    }
    // Each by itself, so that nothing of how they belong together is left.
    std::ranges::sort(batch.voters);
    std::ranges::sort(batch.papers, [](const BallotPaper &a, const BallotPaper &b) {
        return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
    });
    return batch;
}

BallotBox::Batch BallotBox::ready()
{
    if (m_cast.size() < 2 * fewest)
        return {};
    std::shuffle(m_cast.begin(), m_cast.end(), m_random);
    return batchOf(m_cast.first(m_cast.size() - fewest));
}

QList<RegistrationId> BallotBox::voters() const
{
    QList<RegistrationId> voters;
    for (const auto &one : m_cast)
        voters += one.voter;
    return voters;
}

void BallotBox::drop(RegistrationId voter)
{
    m_cast.removeIf([voter](const Cast &cast) { return cast.voter == voter; });
}

void BallotBox::written(const Batch &batch)
{
    m_cast.removeIf([&](const Cast &cast) { return batch.voters.contains(cast.voter); });
}

} // namespace rnf
