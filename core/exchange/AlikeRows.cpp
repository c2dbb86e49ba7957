#include "exchange/AlikeRows.h"

#include "base/Words.h"
#include "duplicates/Newcomers.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace rnf {

std::optional<QList<AlikeRow>> AlikeRow::of(Database &database, const ImportOutcome &outcome, Job &job)
{
    QList<Person> people;
    for (const auto &newcomer : outcome.newcomers)
        people += newcomer.person;
    const auto alike = Newcomers::alike(database, people, outcome.written, job);
    if (!alike)
        return {};
    QList<AlikeRow> rows;
    QList<PersonId> known;
    for (const auto &found : *alike) {
        const auto &newcomer = outcome.newcomers[found.newcomer];
        rows +=
            {newcomer.row, newcomer.person.displayName(), {}, found.person, found.score, found.reasons, found.likelihood};
        known += found.person;
    }
    QHash<PersonId, QString> names;
    People::eachPerson(database, known, PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::ExternalIds,
                       [&](const Person &person) {
                           names.insert(person.id, person.displayName());
                           return true;
                       });
    for (auto &row : rows)
        row.name = names.value(row.person);
    std::ranges::stable_sort(rows, std::ranges::greater(), &AlikeRow::score);
    return rows;
}

QString AlikeRow::comparedTold(const ImportOutcome &outcome)
{
    if (outcome.newcomerRows <= outcome.newcomers.size())
        return {};
    return Words::tr(
               "The first %1 of %2 new rows are compared with the people here. Look at Duplicates once the list is in: "
               "that compares them all.")
        .arg(QLocale().toString(outcome.newcomers.size()), QLocale().toString(outcome.newcomerRows));
}

Result<QList<AlikeRow>> AlikeRow::at(const ReadingPlace &place, const ImportOutcome &outcome, Job &job)
{
    if (outcome.newcomers.isEmpty())
        return QList<AlikeRow>();
    return Store::beside(place, [&](Database &database) -> Result<QList<AlikeRow>> {
        if (auto rows = of(database, outcome, job))
            return std::move(*rows);
        return Error{u"cancelled"_s, Imports::tr("Looking for duplicates was cancelled.")};
    });
}

} // namespace rnf
