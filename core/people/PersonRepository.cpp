#include "people/PersonRepository.h"

#include "people/CustomFieldRepository.h"
#include "people/PeopleSchema.h"
#include "people/SuppressionRepository.h"
#include "storage/StorageError.h"

#include <deque>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<Column<Person>> personColumns()
{
    return {columnFor<&Person::customDisplayName>("display_name"),
            columnFor<&Person::customSortName>("sort_name"),
            columnFor<&Person::namePrefix>("name_prefix"),
            columnFor<&Person::givenName>("given_name"),
            columnFor<&Person::middleName>("middle_name"),
            columnFor<&Person::familyName>("family_name"),
            columnFor<&Person::secondFamilyName>("second_family_name"),
            columnFor<&Person::nameSuffix>("name_suffix"),
            columnFor<&Person::nameOrder>("name_order"),
            columnFor<&Person::preferredName>("preferred_name"),
            columnFor<&Person::legalName>("legal_name"),
            columnFor<&Person::pronouns>("pronouns"),
            columnFor<&Person::birthOn>("birth_on"),
            columnFor<&Person::birthYear>("birth_year"),
            columnFor<&Person::preferredLanguage>("preferred_language"),
            columnFor<&Person::isDeceased>("is_deceased"),
            columnFor<&Person::source>("source"),
            columnFor<&Person::note>("note")};
}

QList<Column<Phone>> phoneColumns()
{
    return {columnFor<&Phone::raw>("raw"),
            columnFor<&Phone::e164>("e164"),
            columnFor<&Phone::digits>("digits"),
            columnFor<&Phone::extension>("extension"),
            columnFor<&Phone::kind>("kind"),
            columnFor<&Phone::whose>("whose"),
            columnFor<&Phone::status>("status"),
            columnFor<&Phone::canText>("can_text"),
            columnFor<&Phone::isPrimary>("is_primary")};
}

QList<Column<Email>> emailColumns()
{
    return {columnFor<&Email::address>("address"), columnFor<&Email::key>("address_key"),
            columnFor<&Email::kind>("kind"),       columnFor<&Email::whose>("whose"),
            columnFor<&Email::status>("status"),   columnFor<&Email::isPrimary>("is_primary")};
}

QList<Column<Address>> addressColumns()
{
    return {columnFor<&Address::kind>("kind"),
            columnFor<&Address::line1>("line1"),
            columnFor<&Address::line2>("line2"),
            columnFor<&Address::line3>("line3"),
            columnFor<&Address::city>("city"),
            columnFor<&Address::region>("region"),
            columnFor<&Address::postalCode>("postal_code"),
            columnFor<&Address::country>("country")};
}

QList<Column<ExternalId>> externalIdColumns()
{
    return {columnFor<&ExternalId::system>("system"), columnFor<&ExternalId::value>("value")};
}

QList<Column<Consent>> consentColumns()
{
    return {columnFor<&Consent::channel>("channel"), columnFor<&Consent::state>("state"),
            columnFor<&Consent::notedAt>("noted_at"), columnFor<&Consent::source>("source"),
            columnFor<&Consent::reason>("reason")};
}

QList<Column<OtherName>> otherNameColumns()
{
    return {columnFor<&OtherName::kind>("kind"), columnFor<&OtherName::name>("name"),
            columnFor<&OtherName::isForMatching>("use_for_match"), columnFor<&OtherName::isPrivate>("is_private")};
}

/// Whichever value a person shows first stands first; as the indexes of phone and email have it.
constexpr auto primaryFirst = "is_primary DESC, id";

} // namespace

PersonRepository::PersonRepository(Database &database)
    : m_names(database), m_jobs(database, m_names), m_people(database, PeopleTable::Person, "person", personColumns()),
      m_otherNames(database, PeopleTable::PersonName, "person_name", otherNameColumns(), "person_id"),
      m_phones(database, PeopleTable::Phone, "phone", phoneColumns(), "person_id", primaryFirst),
      m_emails(database, PeopleTable::Email, "email", emailColumns(), "person_id", primaryFirst),
      m_addresses(database, PeopleTable::Address, "address", addressColumns(), "person_id"),
      m_externalIds(database, PeopleTable::ExternalId, "ext_id", externalIdColumns(), "person_id"),
      m_consents(database, PeopleTable::Consent, "consent", consentColumns(), "person_id"),
      m_tags(database, PeopleTable::Tagging, "tagging", {columnFor<&TagRecord::tag>("tag_id")}, "person_id", "tag_id"),
      m_custom(database, PeopleTable::CustomValue, "custom_value", customValueColumns(), "person_id"),
      m_untag(database, u"DELETE FROM tagging WHERE person_id = ? AND tag_id = ?"_s),
      m_count(database, u"SELECT count(*) FROM person"_s),
      m_nextRun(database, u"SELECT min(id), max(id) FROM (SELECT id FROM person WHERE id > ? ORDER BY id LIMIT ?) run"_s),
      m_workOf(database, u"SELECT organization_id, worksite_id, unit_id FROM employment WHERE person_id = ? ORDER BY id"_s),
      m_tagIdsOf(database, u"SELECT tag_id FROM tagging WHERE person_id = ? ORDER BY tag_id"_s)
{
}

void PersonRepository::insert(Action &action, Person &person)
{
    giveId(action, person);
    insert(action, {&person});
}

std::vector<QList<NamedThing>> PersonRepository::insert(Action &action, const std::vector<Person *> &people)
{
    // Here everybody comes by who is typed, brought in or merged.
    action.on<SuppressionRepository>().heed(action, people);
    std::vector<RecordTable<Person>::New> persons;
    for (const Person *person : people)
        persons.push_back({person, 0});
    m_people.insert(action, persons);
    const auto insertAll = [&]<typename T>(RecordTable<T> &table, QList<T> Person::*records) {
        std::vector<typename RecordTable<T>::New> rows;
        for (Person *person : people) {
            for (T &record : person->*records) {
                table.giveId(action, record);
                rows.push_back({&record, person->id.value});
            }
        }
        table.insert(action, rows);
    };
    insertAll(m_otherNames, &Person::otherNames);
    insertAll(m_phones, &Person::phones);
    insertAll(m_emails, &Person::emails);
    insertAll(m_addresses, &Person::addresses);
    insertAll(m_externalIds, &Person::externalIds);
    insertAll(m_consents, &Person::consents);
    insertAll(m_custom, &Person::custom);
    std::vector<QList<NamedThing>> things(people.size());
    m_jobs.insert(action, people, things);
    insertTaggings(action, people, things);
    return things;
}

void PersonRepository::giveId(Action &action, Person &person) const { m_people.giveId(action, person); }

void PersonRepository::insertTaggings(Action &action, const std::vector<Person *> &people,
                                      std::vector<QList<NamedThing>> &things)
{
    std::deque<TagRecord> records;
    std::vector<RecordTable<TagRecord>::New> rows;
    for (size_t i = 0; i < people.size(); ++i) {
        QList<qint64> tags;
        for (const auto &tag : people[i]->tags) {
            auto &record = records.emplace_back(TagRecord{0, m_names.idOf(action, PeopleTable::Tag, tag)});
            m_tags.giveId(action, record);
            rows.push_back({&record, people[i]->id.value});
            tags += record.tag;
        }
        std::ranges::sort(tags);
        for (const qint64 tag : tags)
            things[i] += {PeopleTable::Tag, tag};
    }
    m_tags.insert(action, rows);
}

void PersonRepository::update(Action &action, const Person &before, Person &after)
{
    action.on<SuppressionRepository>().heed(action, before, after);
    const qint64 id = before.id.value;
    m_people.update(action, before, after);
    m_otherNames.sync(action, before.otherNames, after.otherNames, id);
    m_phones.sync(action, before.phones, after.phones, id);
    m_emails.sync(action, before.emails, after.emails, id);
    m_addresses.sync(action, before.addresses, after.addresses, id);
    m_externalIds.sync(action, before.externalIds, after.externalIds, id);
    m_consents.sync(action, before.consents, after.consents, id);
    m_custom.sync(action, before.custom, after.custom, id);
    m_jobs.update(action, before, after);
    syncTags(action, before.tags, after.tags, before.id);
}

void PersonRepository::remove(Action &action, PersonId id)
{
    Person gone;
    gone.id = id;
    m_people.remove(action, gone);
}

void PersonRepository::syncTags(Action &action, const QStringList &before, const QStringList &after, PersonId id)
{
    for (const auto &tag : before) {
        if (!after.contains(tag))
            m_untag.run(id, m_names.idOf(action, PeopleTable::Tag, tag));
    }
    for (const auto &tag : after) {
        if (before.contains(tag))
            continue;
        TagRecord record{0, m_names.idOf(action, PeopleTable::Tag, tag)};
        m_tags.insert(action, record, id.value);
    }
}

template <typename EachOf>
QList<Person> PersonRepository::assembled(PersonParts parts, NamesSeen &seen, EachOf eachOf)
{
    QList<Person> people;
    people.reserve(ownersAtOnce);
    eachOf(m_people, [&](qint64, Person &&person) { people += std::move(person); });
    // Children come in the order of their people, so one walk through the list places them all.
    const auto place = [&](PersonPart part, auto &table, auto add) {
        if (!parts.testFlag(part))
            return;
        eachOf(table, [add, at = people.begin(), end = people.end()](qint64 owner, auto &&record) mutable {
            while (at != end && at->id.value < owner)
                ++at;
            if (at != end && at->id.value == owner)
                add(*at, std::move(record));
        });
    };
    place(PersonPart::OtherNames, m_otherNames,
          [](Person &person, OtherName &&name) { person.otherNames += std::move(name); });
    place(PersonPart::Phones, m_phones, [](Person &person, Phone &&phone) { person.phones += std::move(phone); });
    place(PersonPart::Emails, m_emails, [](Person &person, Email &&email) { person.emails += std::move(email); });
    place(PersonPart::Addresses, m_addresses,
          [](Person &person, Address &&address) { person.addresses += std::move(address); });
    place(PersonPart::ExternalIds, m_externalIds,
          [](Person &person, ExternalId &&number) { person.externalIds += std::move(number); });
    place(PersonPart::Consents, m_consents,
          [](Person &person, Consent &&consent) { person.consents += std::move(consent); });
    place(PersonPart::Custom, m_custom, [](Person &person, CustomValue &&value) { person.custom += std::move(value); });
    place(PersonPart::Employments, m_jobs.records(),
          [&](Person &person, EmploymentRecord &&job) { person.employments += m_jobs.named(job, seen); });
    place(PersonPart::Tags, m_tags, [&](Person &person, TagRecord &&record) {
        person.tags += m_names.nameOf({PeopleTable::Tag, record.tag}, seen);
    });
    for (auto &person : people)
        std::ranges::sort(person.tags);
    return people;
}

std::optional<Person> PersonRepository::find(PersonId id)
{
    auto found = between(id.value, id.value);
    return found.isEmpty() ? std::nullopt : std::optional(std::move(found.first()));
}

QList<Person> PersonRepository::between(qint64 first, qint64 last)
{
    NamesSeen seen;
    return run(first, last, allParts, seen);
}

QList<Person> PersonRepository::run(qint64 first, qint64 last, PersonParts parts, NamesSeen &seen)
{
    return assembled(parts, seen, [&](auto &table, auto visit) { table.eachBetween(first, last, visit); });
}

QList<Person> PersonRepository::block(const QList<PersonId> &ids, PersonParts parts, NamesSeen &seen)
{
    const auto owners = blockOf(ids, 0);
    const auto found = assembled(parts, seen, [&](auto &table, auto visit) { table.eachOf(owners, visit); });
    QList<Person> people;
    for (const auto id : ids) {
        const auto at = std::ranges::lower_bound(found, id, {}, &Person::id);
        if (at != found.end() && at->id == id)
            people += *at;
    }
    return people;
}

QList<Person> PersonRepository::whole(const QList<PersonId> &ids)
{
    QList<Person> people;
    people.reserve(ids.size());
    each(ids, allParts, [&](QList<Person> &&some) {
        people += std::move(some);
        return true;
    });
    return people;
}

void PersonRepository::each(const std::optional<QList<PersonId>> &ids, PersonParts parts, const TakePeople &take)
{
    NamesSeen seen;
    bool isWanted = true;
    for (qsizetype start = 0; isWanted && ids && start < ids->size(); start += ownersAtOnce)
        isWanted = take(block(ids->mid(start, ownersAtOnce), parts, seen));
    std::optional<std::pair<qint64, qint64>> next{{0, 0}};
    while (isWanted && !ids && (next = nextRun(next->second, ownersAtOnce)))
        isWanted = take(run(next->first, next->second, parts, seen));
}

std::optional<std::pair<qint64, qint64>> PersonRepository::nextRun(qint64 after, int count)
{
    std::optional<std::pair<qint64, qint64>> run;
    m_nextRun.each(
        [&](Row &row) {
            std::optional<qint64> first, last;
            row >> first >> last;
            if (first && last)
                run = {*first, *last};
        },
        after, count);
    return run;
}

qint64 PersonRepository::count() { return m_count.one<qint64>().value_or(0); }

QList<NamedThing> PersonRepository::namedThings(PersonId id)
{
    using namespace PeopleTable;
    QList<NamedThing> things;
    m_workOf.each(
        [&](Row &row) {
            for (const int table : {Organization, Worksite, Unit}) {
                if (const auto thing = row.take<qint64>())
                    things += {table, thing};
            }
        },
        id);
    m_tagIdsOf.each([&](Row &row) { things += {PeopleTable::Tag, row.take<qint64>()}; }, id);
    return things;
}

} // namespace rnf
