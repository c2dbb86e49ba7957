#pragma once

#include "base/Words.h"
#include "people/PersonFields.h"
#include "storage/SqlValue.h"

/// Fields of one value, as PersonFields lists them.
namespace rnf::FieldBuilders {

using Group = PersonField::Group;
using Kind = PersonField::Kind;
using Written = std::optional<Problem>;

// Where in a person a value stands: what has it, what gets it, and the column.

struct InPerson {
    static constexpr PersonParts parts{};
    static QString key(const char *column) { return QLatin1String(column); }
    static FieldPlace place(const char *column) { return {.table = "person", .column = column, .owner = "id"}; }
    static auto *find(auto &person) { return &person; }
    static Person &make(Person &person) { return person; }
};

/// The first of the jobs that somebody has now.
struct InJob {
    static constexpr PersonParts parts{PersonPart::Employments};
    static QString key(const char *column) { return QLatin1String(column); }
    static FieldPlace place(const char *column)
    {
        return {.table = "employment", .column = column, .onlyColumn = "end_on", .isFirst = true};
    }
    static auto *find(auto &person)
    {
        const auto job = std::ranges::find_if(person.employments, &Employment::isCurrent);
        return job == person.employments.end() ? nullptr : &*job;
    }
    static Employment &make(Person &person)
    {
        if (auto *job = find(person))
            return *job;
        person.employments += Employment{};
        return person.employments.last();
    }
};

/// The first address of a kind. Without "else any other": a list of ours with the address in two columns would come back as
/// two addresses.
template <AddressKind kind>
struct InAddress {
    static constexpr PersonParts parts{PersonPart::Addresses};
    static QString key(const char *column)
    {
        return (kind == AddressKind::Home ? QString() : keyOf(kind) + QLatin1Char('_')) + QLatin1String(column);
    }
    static FieldPlace place(const char *column)
    {
        return {.table = "address",
                .column = column,
                .onlyColumn = "kind",
                .onlyValue = keyOf(kind).toLatin1(),
                .isFirst = true};
    }
    static auto *find(auto &person)
    {
        const auto address = std::ranges::find(person.addresses, kind, &Address::kind);
        return address == person.addresses.end() ? nullptr : &*address;
    }
    static Address &make(Person &person)
    {
        if (auto *address = find(person))
            return *address;
        Address made;
        made.kind = kind;
        person.addresses += made;
        return person.addresses.last();
    }
};

template <typename In, auto Member>
PersonField text(const char *column, const char *label, Group group)
{
    return {.key = In::key(column),
            .label = label,
            .group = group,
            .place = In::place(column),
            .parts = In::parts,
            .read =
                [](const Person &person, const PhoneNumbers &) {
                    const auto *has = In::find(person);
                    return has ? has->*Member : QString();
                },
            .write = [](Person &person, const QString &value, const FieldContext &) -> Written {
                In::make(person).*Member = value;
                return {};
            },
            .clear =
                [](Person &person) {
                    if (auto *has = In::find(person))
                        (has->*Member).clear();
                }};
}

template <typename In, auto Member>
PersonField day(const char *column, const char *label, Group group)
{
    return {.key = In::key(column),
            .label = label,
            .group = group,
            .kind = Kind::Day,
            .place = In::place(column),
            .parts = In::parts,
            .read =
                [](const Person &person, const PhoneNumbers &) {
                    const auto *has = In::find(person);
                    return has ? dayText(has->*Member) : QString();
                },
            .write = [key = In::key(column)](Person &person, const QString &value, const FieldContext &context) -> Written {
                bool isEmpty = false;
                const auto date = readDate(value, context.dates, &isEmpty);
                if (!date && !isEmpty)
                    return Problem{key, Words::tr("“%1” is not a date.").arg(quotable(value)),
                                   Words::tr("Write it like 2019-05-31.")};
                if (date)
                    In::make(person).*Member = *date;
                return {};
            },
            .clear =
                [](Person &person) {
                    if (auto *has = In::find(person))
                        has->*Member = {};
                }};
}

template <typename In, auto Member>
PersonField yesNo(const char *column, const char *label, Group group)
{
    PersonField field{
        .key = In::key(column),
        .label = label,
        .group = group,
        .kind = Kind::YesNo,
        .place = In::place(column),
        .parts = In::parts,
        .read =
            [](const Person &person, const PhoneNumbers &) {
                const auto *has = In::find(person);
                return has && has->*Member ? QStringLiteral("yes") : QString();
            },
        .write = [key = In::key(column)](Person &person, const QString &value, const FieldContext &) -> Written {
            const auto answer = readYesNo(value);
            if (!answer)
                return Problem{key, Words::tr("“%1” is neither yes nor no.").arg(quotable(value)),
                               Words::tr("Write yes or no, or leave it empty.")};
            In::make(person).*Member = *answer;
            return {};
        },
        .clear =
            [](Person &person) {
                if (auto *has = In::find(person))
                    has->*Member = false;
            }};
    field.place.holds = FieldPlace::Holds::Number;
    return field;
}

/// A name of where and what somebody works.
template <auto Member>
PersonField work(const char *names, const char *label, const char *column, const char *key)
{
    auto field = text<InJob, Member>(key, label, Group::Work);
    field.kind = Kind::Name;
    field.place.column = column;
    field.place.names = names;
    return field;
}

template <AddressKind kind, auto Member>
PersonField address(const char *column, const char *label)
{
    auto field = text<InAddress<kind>, Member>(column, label, Group::Address);
    if (Member == &Address::postalCode)
        field.kind = Kind::PostalCode;
    field.isSensitive = Member == &Address::line1 && kind != AddressKind::Work;
    field.isOfAnyKind = kind == AddressKind::Home;
    return field;
}

} // namespace rnf::FieldBuilders
