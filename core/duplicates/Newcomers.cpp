#include "duplicates/Newcomers.h"

#include "duplicates/DuplicateRepository.h"
#include "duplicates/DuplicateSearch.h"
#include "people/People.h"

namespace rnf {
namespace {

/// Those who were here before, behind the newcomers, who get ids before all that there are.
QList<ComparedPerson> inOrder(Database &database, const QList<Person> &newcomers, const IdSet &written, const Job &job)
{
    constexpr PersonParts compared = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::Addresses
                                   | PersonPart::ExternalIds | PersonPart::Employments | PersonPart::OtherNames;
    QList<ComparedPerson> people;
    for (const auto &person : newcomers) {
        people += ComparedPerson::of(person);
        people.last().id = PersonId(people.size() - 1 - newcomers.size());
    }
    People::eachPerson(database, {}, compared, [&](const Person &person) {
        if (!written.contains(person.id.value))
            people += ComparedPerson::of(person);
        return !job.isCancelled();
    });
    std::ranges::sort(people, {}, &ComparedPerson::id);
    return people;
}

} // namespace

std::optional<QList<AlikeNewcomer>> Newcomers::alike(Database &database, const QList<Person> &newcomers,
                                                     const IdSet &written, Job &job)
{
    const auto people = inOrder(database, newcomers, written, job);
    const auto pairs = DuplicateSearch(people, newcomers.size(), {}, job).run();
    if (!pairs)
        return {};
    QList<AlikeNewcomer> found;
    QSet<qsizetype> seen; // the likeliest comes first
    for (const auto &pair : *pairs) {
        const qsizetype newcomer = pair.a.value + newcomers.size();
        if (!seen.contains(newcomer))
            found += {newcomer, pair.b, pair.score, pair.reasons, likelihoodOf(pair)};
        seen.insert(newcomer);
    }
    std::ranges::sort(found, {}, &AlikeNewcomer::newcomer);
    return found;
}

void Newcomers::tellApart(Action &action, const PersonPairs &pairs)
{
    if (pairs.isEmpty())
        return;
    auto &rows = action.on<DuplicateRepository>();
    const auto known = rows.apart();
    for (const auto &pair : pairs) {
        if (known.contains(pair) || !rows.isThere(pair.first) || !rows.isThere(pair.second))
            continue;
        NotDuplicate apart{0, pair.first, pair.second, {}};
        rows.insert(action, apart);
    }
}

} // namespace rnf
