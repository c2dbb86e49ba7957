#include "duplicates/Duplicates.h"

#include "duplicates/DuplicateRepository.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr PersonParts comparedParts = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::Addresses
                                    | PersonPart::ExternalIds | PersonPart::Employments | PersonPart::OtherNames;

/// Everybody, as they are compared; until the job is cancelled.
struct Everybody {
    QList<ComparedPerson> compared;
    QHash<PersonId, QString> names;

    Everybody(Database &database, const Job &job)
    {
        People::eachPerson(database, {}, comparedParts, [&](const Person &person) {
            compared += ComparedPerson::of(person);
            names.insert(person.id, person.displayName());
            return !job.isCancelled();
        });
    }
};

/// What the search knows them by: their whole numbers and addresses, and the family name with how the given name begins.
QStringList searchesFor(const Person &typed)
{
    constexpr qsizetype shortest = 7; // of a number that means one line
    QStringList searches;
    for (const auto &phone : typed.phones) {
        if (phone.digits.size() >= shortest)
            searches += phone.digits;
    }
    for (const auto &email : typed.emails)
        searches += email.address;
    const QString given = typed.givenName.isEmpty() ? typed.preferredName : typed.givenName;
    if (!typed.familyName.isEmpty() && !given.isEmpty())
        searches += typed.familyName + u' ' + given.first(1);
    searches.removeAll(QString());
    return searches;
}

/// A number or an address in common is told also where nothing else speaks for it: whoever types can look and go on.
bool isWorthTelling(const AlikePair &pair)
{
    constexpr AlikeReason inCommon[]{AlikeReason::SamePhone, AlikeReason::SharedPhone, AlikeReason::SameEmail,
                                     AlikeReason::SharedEmail};
    return pair.score >= AlikeLimits().suggestFrom
        || std::ranges::any_of(inCommon, [&](AlikeReason reason) { return pair.reasons.contains(reason); });
}

} // namespace

std::optional<AlikePeople> Duplicates::find(Database &database, const AlikeLimits &limits, Job &job)
{
    const Snapshot snapshot(database);
    const Everybody everybody(database, job);
    const auto apart = DuplicateRepository(database).apart();
    const auto pairs = DuplicateFinder::pairs(everybody.compared, limits, job);
    if (job.isCancelled() || !pairs)
        return {};
    AlikePeople found;
    for (const auto &pair : *pairs) {
        if (apart.contains({pair.a, pair.b}))
            continue;
        found.pairs += pair;
        for (const auto person : {pair.a, pair.b})
            found.names.insert(person, everybody.names.value(person));
    }
    return found;
}

Result<AlikePeople> Duplicates::find(const Session &session, const AlikeLimits &limits, Job &job)
{
    if (!Policy::allows(session, Operation::ReadPeople))
        return Policy::refusal();
    return m_store.beside(session, [&](Database &database) -> Result<AlikePeople> {
        if (auto found = find(database, limits, job))
            return std::move(*found);
        return Error{u"cancelled"_s, tr("Looking for duplicates was cancelled. Nothing was changed.")};
    });
}

QList<AlikePair> Duplicates::remaining(const Session &session, const QList<AlikePair> &pairs)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        DuplicateRepository reading(m_store.reader());
        const auto apart = reading.apart();
        QList<AlikePair> left = pairs;
        left.removeIf([&](const AlikePair &pair) {
            return apart.contains({pair.a, pair.b}) || !reading.isThere(pair.a) || !reading.isThere(pair.b);
        });
        return left;
    });
}

QList<LookAlike> Duplicates::alikeTo(Database &database, const Person &typed)
{
    constexpr int mostOfOneSearch = 100;
    constexpr qsizetype mostShown = 3;
    PersonSearch search(database);
    QList<PersonId> candidates;
    for (const auto &text : searchesFor(typed))
        candidates += search.first(text, mostOfOneSearch);
    std::ranges::sort(candidates);
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    candidates.removeAll(typed.id);
    const auto apart = typed.id.isValid() ? DuplicateRepository(database).apartFrom(typed.id) : PersonPairs();
    const auto compared = ComparedPerson::of(typed);
    QList<LookAlike> found;
    People::eachPerson(database, candidates, comparedParts, [&](const Person &person) {
        const auto pair = DuplicateFinder::compare(ComparedPerson::of(person), compared);
        if (isWorthTelling(pair) && !apart.contains(pairOf(person.id, typed.id)))
            found += {person.displayName(), pair, person.id};
        return true;
    });
    std::ranges::stable_sort(found, std::ranges::greater(), [](const LookAlike &one) { return one.pair.score; });
    found.resize(qMin(found.size(), mostShown));
    return found;
}

Result<qint64> Duplicates::tellApart(const Session &session, const QList<PersonId> &people, const QString &reason)
{
    return m_store.act(session, Operation::EditPeople, tr("Not the same person"), [&](Action &action) {
        auto &rows = action.on<DuplicateRepository>();
        const auto known = rows.apart();
        for (qsizetype i = 0; i < people.size(); ++i) {
            for (qsizetype j = i + 1; j < people.size(); ++j) {
                const auto pair = pairOf(people[i], people[j]);
                if (pair.first == pair.second || known.contains(pair))
                    continue;
                NotDuplicate apart{0, pair.first, pair.second, reason};
                rows.insert(action, apart);
            }
        }
        const auto names = People::names(action, people);
        action.setLabel(people.size() == 2
                            ? tr("Not the same person: %1 and %2").arg(names.value(people[0]), names.value(people[1]))
                            : tr("Not the same person: %n people", nullptr, int(people.size())));
    });
}

} // namespace rnf
