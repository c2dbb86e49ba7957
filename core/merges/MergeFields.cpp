#include "merges/MergeFields.h"

#include "people/OtherNames.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

bool isOwnColumn(const PersonField &field) { return QLatin1String(field.place.table) == "person"_L1; }

MergeField::Rule ruleOf(const PersonField &field)
{
    if (field.kind == PersonField::Kind::Consent)
        return MergeField::Rule::StrictestStays;
    const bool isOne = !field.isMany && (isOwnColumn(field) || field.ownId);
    return isOne ? MergeField::Rule::OneStays : MergeField::Rule::AllStay;
}

/// The number of a person is no value of theirs, and the name as one is another way to say its parts.
bool isShown(const PersonField &field) { return !field.isImportOnly && field.place.table && field.key != "person_id"_L1; }

bool isSame(const QString &a, const QString &b) { return a.simplified().compare(b.simplified(), Qt::CaseInsensitive) == 0; }

/// A year says the same as a day of it, only less.
bool supports(const QString &text, const QString &value, PersonField::Kind kind)
{
    return isSame(text, value) || (kind == PersonField::Kind::Day && !text.isEmpty() && value.startsWith(text));
}

/// What others of these people keep for finding alone, or had before, is not to be shown again.
bool isLeftBehind(const Person &person, const QList<MergeFields::Side> &sides)
{
    return std::ranges::any_of(sides,
                               [&](const MergeFields::Side &side) { return OtherNames::isUnder(side.person, person); });
}

qsizetype proposed(const QStringList &values, const QList<MergeFields::Side> &sides, const PersonField &field)
{
    const auto kind = field.kind;
    const bool isName = field.group == PersonField::Group::Name;
    const auto rank = [&](qsizetype at) {
        const auto support =
            std::ranges::count_if(values, [&](const QString &text) { return supports(text, values[at], kind); });
        const bool isPresent = !isName || !isLeftBehind(sides[at].person, sides);
        return std::tuple(isPresent, !values[at].isEmpty(), support, sides[at].newest);
    };
    qsizetype best = 0;
    for (qsizetype at = 1; at < values.size(); ++at) {
        // What is written alike stays as the kept person has it.
        if (rank(at) > rank(best) && !isSame(values[at], values[best]))
            best = at;
    }
    return best;
}

bool differ(QStringList values)
{
    values.removeAll(QString());
    return std::ranges::any_of(values, [&](const QString &value) { return !isSame(value, values.first()); });
}

} // namespace

QList<MergeField> MergeFields::of(const QList<Side> &sides, const FieldCatalog &catalog, const PhoneNumbers &phones)
{
    QList<MergeField> fields;
    for (const auto &field : catalog.all()) {
        if (!isShown(field))
            continue;
        MergeField side{field.key, PersonFields::label(field), ruleOf(field), {}, {}, false};
        for (const auto &[person, newest] : sides)
            side.values += field.read(person, phones);
        if (std::ranges::all_of(side.values, &QString::isEmpty))
            continue;
        side.differs = differ(side.values);
        if (side.rule == MergeField::Rule::OneStays)
            side.proposed = sides[proposed(side.values, sides, field)].person.id;
        fields += side;
    }
    return fields;
}

QStringList MergeFields::columnsOf(const PersonField &field)
{
    if (!isOwnColumn(field))
        return {};
    QStringList columns{QString::fromLatin1(field.place.column)};
    if (field.key == "birth_on"_L1)
        columns += u"birth_year"_s; // when only the year is known
    return columns;
}

} // namespace rnf
