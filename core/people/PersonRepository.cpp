#include "people/PersonRepository.h"

#include "people/CustomFieldRepository.h"
#include "people/PeopleSchema.h"
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

/// Whichever value a person shows first stands first; as the indexes of phone and email have it.
constexpr auto primaryFirst = "is_primary DESC, id";

QString rowsSql()
{
    return u"SELECT p.id, p.display_name, p.given_name, p.middle_name, p.family_name, p.second_family_name, p.name_suffix, "
           "p.name_order, p.preferred_name, p.legal_name, "
           "(SELECT f.raw FROM phone f WHERE f.person_id = p.id ORDER BY f.is_primary DESC, f.id LIMIT 1), "
           "(SELECT e.address FROM email e WHERE e.person_id = p.id ORDER BY e.is_primary DESC, e.id LIMIT 1), "
           "(SELECT x.value FROM ext_id x WHERE x.person_id = p.id ORDER BY x.id LIMIT 1), "
           "o.name, u.name, j.name, "
           "(SELECT a.city FROM address a WHERE a.person_id = p.id ORDER BY a.id LIMIT 1) "
           "FROM person p "
           "LEFT JOIN employment w ON w.id = (SELECT min(x.id) FROM employment x WHERE x.person_id = p.id AND x.end_on IS "
           "NULL) "
           "LEFT JOIN organization o ON o.id = w.organization_id "
           "LEFT JOIN unit u ON u.id = w.unit_id "
           "LEFT JOIN job_title j ON j.id = w.job_title_id "
           "WHERE p.id IN (%1)"_s.arg(blockMarks());
}

QString sortTextSql(const QString &column)
{
    const auto work = [](QLatin1String table, QLatin1String reference) {
        return u"SELECT w.person_id, n.name FROM employment w JOIN %1 n ON n.id = w.%2 WHERE w.end_on IS NULL ORDER BY w.id DESC"_s
            .arg(table, reference);
    };
    if (column == "phone"_L1)
        return u"SELECT person_id, digits FROM phone ORDER BY is_primary, id DESC"_s;
    if (column == "email"_L1)
        return u"SELECT person_id, address_key FROM email ORDER BY is_primary, id DESC"_s;
    if (column == "city"_L1)
        return u"SELECT person_id, city FROM address ORDER BY id DESC"_s;
    if (column == "employer"_L1)
        return work("organization"_L1, "organization_id"_L1);
    if (column == "unit"_L1)
        return work("unit"_L1, "unit_id"_L1);
    if (column == "job_title"_L1)
        return work("job_title"_L1, "job_title_id"_L1);
    return u"SELECT g.person_id, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id ORDER BY t.name DESC"_s;
}

/// For each field a query that gives a row when somebody has a value there.
QList<std::pair<QString, QString>> fieldUseSql()
{
    QList<std::pair<QString, QString>> queries{{u"person_id"_s, u"SELECT 1 FROM person LIMIT 1"_s}};
    const auto add = [&](const QString &key, const QString &from) {
        queries += {key, u"SELECT 1 FROM %1 LIMIT 1"_s.arg(from)};
    };
    for (const QString &column : {u"name_prefix"_s, u"given_name"_s, u"middle_name"_s, u"family_name"_s,
                                  u"second_family_name"_s, u"name_suffix"_s, u"preferred_name"_s, u"legal_name"_s,
                                  u"display_name"_s, u"pronouns"_s, u"preferred_language"_s, u"source"_s, u"note"_s})
        add(column, u"person WHERE %1 <> ''"_s.arg(column));
    add(u"birth_on"_s, u"person WHERE birth_on IS NOT NULL OR birth_year <> 0"_s);
    add(u"is_deceased"_s, u"person WHERE is_deceased = 1"_s);
    for (const QString &kind : {u"mobile"_s, u"home"_s, u"work"_s, u"other"_s})
        add(kind == u"other"_s ? u"phone"_s : kind + u"_phone"_s, u"phone WHERE kind = '%1'"_s.arg(kind));
    add(u"email"_s, u"email WHERE kind <> 'work'"_s);
    add(u"work_email"_s, u"email WHERE kind = 'work'"_s);
    for (const auto &[kind, prefix] :
         {std::pair(u"home"_s, QString()), {u"mailing"_s, u"mailing_"_s}, {u"work"_s, u"work_"_s}}) {
        for (const QString &column :
             {u"line1"_s, u"line2"_s, u"line3"_s, u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s})
            add(prefix + column, u"address WHERE kind = '%1' AND %2 <> ''"_s.arg(kind, column));
    }
    for (const auto &[key, column] : {std::pair(u"employer"_s, u"organization_id"_s),
                                      {u"worksite"_s, u"worksite_id"_s},
                                      {u"unit"_s, u"unit_id"_s},
                                      {u"shift"_s, u"shift_id"_s},
                                      {u"job_title"_s, u"job_title_id"_s},
                                      {u"hired_on"_s, u"hired_on"_s}})
        add(key, u"employment WHERE end_on IS NULL AND %1 IS NOT NULL"_s.arg(column));
    add(u"tags"_s, u"tagging"_s);
    add(u"external_id"_s, u"ext_id"_s);
    for (const QString &channel :
         {u"phone"_s, u"sms"_s, u"email"_s, u"bulk_email"_s, u"mail"_s, u"visit"_s, u"data_sharing"_s})
        add(u"consent_"_s + channel, u"consent WHERE channel = '%1' AND state <> 'unknown'"_s.arg(channel));
    return queries;
}

} // namespace

QList<Column<PersonRepository::EmploymentRecord>> PersonRepository::employmentColumns()
{
    // An id of 0 is "none", which the database keeps as NULL.
    const auto reference = []<auto Member>(const char *name)
    {
        static constexpr auto idIn = [](const void *record) {
            return static_cast<const EmploymentRecord *>(record)->*Member;
        };
        return Column<EmploymentRecord>{
            {name, [](const void *record) { return idIn(record) ? SqlValue(idIn(record)) : SqlValue(); },
             [](void *record, Row &row) { row >> static_cast<EmploymentRecord *>(record)->*Member; },
             [](const void *record) { return idIn(record) == 0; },
             [](Statement::Binder &binder, const void *record) { binder << idIn(record); }}};
    };
    using R = EmploymentRecord;
    return {reference.operator()<&R::organization>("organization_id"),
            reference.operator()<&R::worksite>("worksite_id"),
            reference.operator()<&R::unit>("unit_id"),
            reference.operator()<&R::shift>("shift_id"),
            reference.operator()<&R::jobTitle>("job_title_id"),
            columnFor<&R::hiredOn>("hired_on"),
            columnFor<&R::startOn>("start_on"),
            columnFor<&R::endOn>("end_on")};
}

PersonRepository::PersonRepository(Database &database)
    : m_names(database), m_people(database, PeopleTable::Person, "person", personColumns()),
      m_phones(database, PeopleTable::Phone, "phone", phoneColumns(), "person_id", primaryFirst),
      m_emails(database, PeopleTable::Email, "email", emailColumns(), "person_id", primaryFirst),
      m_addresses(database, PeopleTable::Address, "address", addressColumns(), "person_id"),
      m_externalIds(database, PeopleTable::ExternalId, "ext_id", externalIdColumns(), "person_id"),
      m_consents(database, PeopleTable::Consent, "consent", consentColumns(), "person_id"),
      m_employments(database, PeopleTable::Employment, "employment", employmentColumns(), "person_id"),
      m_tags(database, PeopleTable::Tagging, "tagging", {columnFor<&TagRecord::tag>("tag_id")}, "person_id", "tag_id"),
      m_custom(database, PeopleTable::CustomValue, "custom_value", customValueColumns(), "person_id"),
      m_untag(database, u"DELETE FROM tagging WHERE person_id = ? AND tag_id = ?"_s), m_rows(database, rowsSql()),
      m_tagsOfBlock(database,
                    u"SELECT g.person_id, t.name FROM tagging g JOIN tag t ON t.id = g.tag_id WHERE g.person_id IN (%1) "
                    "ORDER BY g.person_id, t.name"_s.arg(blockMarks())),
      m_count(database, u"SELECT count(*) FROM person"_s),
      m_nextRun(database, u"SELECT min(id), max(id) FROM (SELECT id FROM person WHERE id > ? ORDER BY id LIMIT ?) run"_s),
      m_externalIdKeys(database, u"SELECT person_id, system, value FROM ext_id"_s),
      m_phoneKeys(database, u"SELECT person_id, digits FROM phone WHERE whose = 'self' AND digits <> ''"_s),
      m_emailKeys(database, u"SELECT person_id, address_key FROM email WHERE whose = 'self'"_s),
      m_withExternalId(database, u"SELECT person_id FROM ext_id WHERE system = ? AND value = ?"_s),
      m_unitOwner(database, u"SELECT organization_id, worksite_id FROM unit WHERE id = ?"_s),
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
    insertAll(m_phones, &Person::phones);
    insertAll(m_emails, &Person::emails);
    insertAll(m_addresses, &Person::addresses);
    insertAll(m_externalIds, &Person::externalIds);
    insertAll(m_consents, &Person::consents);
    insertAll(m_custom, &Person::custom);
    std::vector<QList<NamedThing>> things(people.size());
    insertEmployments(action, people, things);
    insertTaggings(action, people, things);
    return things;
}

void PersonRepository::insertEmployments(Action &action, const std::vector<Person *> &people,
                                         std::vector<QList<NamedThing>> &things)
{
    std::deque<EmploymentRecord> records; // which stay where they are while it grows
    std::vector<RecordTable<EmploymentRecord>::New> rows;
    for (size_t i = 0; i < people.size(); ++i) {
        for (auto &job : people[i]->employments) {
            auto &record = records.emplace_back(recordOf(action, job));
            m_employments.giveId(action, record);
            job.id = record.id;
            rows.push_back({&record, people[i]->id.value});
            for (const auto &[table, thing] : {NamedThing{PeopleTable::Organization, record.organization},
                                               {PeopleTable::Worksite, record.worksite},
                                               {PeopleTable::Unit, record.unit}}) {
                if (thing)
                    things[i] += {table, thing};
            }
        }
    }
    m_employments.insert(action, rows);
}

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
    const qint64 id = before.id.value;
    m_people.update(action, before, after);
    m_phones.sync(action, before.phones, after.phones, id);
    m_emails.sync(action, before.emails, after.emails, id);
    m_addresses.sync(action, before.addresses, after.addresses, id);
    m_externalIds.sync(action, before.externalIds, after.externalIds, id);
    m_consents.sync(action, before.consents, after.consents, id);
    m_custom.sync(action, before.custom, after.custom, id);
    syncEmployments(action, before, after);
    syncTags(action, before.tags, after.tags, before.id);
}

void PersonRepository::remove(Action &action, PersonId id)
{
    Person gone;
    gone.id = id;
    m_people.remove(action, gone);
}

void PersonRepository::assign(Action &action, PersonId id, qint64 unit, QDate day)
{
    EmploymentRecord next;
    next.unit = unit;
    next.startOn = day;
    m_unitOwner.each([&](Row &row) { row >> next.organization >> next.worksite; }, unit);
    const auto jobs = m_employments.of(id.value);
    const auto isCurrentThere = [&](const EmploymentRecord &job) {
        return !job.endOn.isValid() && (job.organization == next.organization || job.organization == 0);
    };
    if (std::ranges::any_of(jobs, [&](const auto &job) { return isCurrentThere(job) && job.unit == unit; }))
        return;
    if (const auto job = std::ranges::find_if(jobs, isCurrentThere); job != jobs.end()) {
        EmploymentRecord after = *job;
        if (job->unit == 0 || job->startOn == day) {
            after.organization = next.organization;
            after.unit = unit;
            after.worksite = next.worksite ? next.worksite : job->worksite;
            m_employments.update(action, *job, after);
            return;
        }
        next.shift = job->shift;
        next.jobTitle = job->jobTitle;
        next.hiredOn = job->hiredOn;
        after.endOn = day;
        m_employments.update(action, *job, after);
    }
    m_employments.insert(action, next, id.value);
}

PersonRepository::EmploymentRecord PersonRepository::recordOf(Action &action, const Employment &job)
{
    EmploymentRecord record;
    record.id = job.id;
    record.organization = m_names.idOf(action, PeopleTable::Organization, job.employer);
    record.worksite = m_names.idOf(action, PeopleTable::Worksite, job.worksite, record.organization);
    record.unit = m_names.unitOf(action, job.unit, record.organization, record.worksite);
    record.shift = m_names.idOf(action, PeopleTable::Shift, job.shift, record.organization);
    record.jobTitle = m_names.idOf(action, PeopleTable::JobTitle, job.jobTitle, record.organization);
    record.hiredOn = job.hiredOn;
    record.startOn = job.startOn;
    record.endOn = job.endOn;
    return record;
}

QString PersonRepository::nameOf(const NamedThing &thing, NamesSeen &seen)
{
    if (!thing.second)
        return {};
    if (const auto known = seen.constFind(thing); known != seen.cend())
        return *known;
    return *seen.insert(thing, m_names.nameOf(thing.first, thing.second));
}

Employment PersonRepository::jobOf(const EmploymentRecord &record, NamesSeen &seen)
{
    using namespace PeopleTable;
    return {record.id,
            nameOf({Organization, record.organization}, seen),
            nameOf({Worksite, record.worksite}, seen),
            nameOf({Unit, record.unit}, seen),
            nameOf({Shift, record.shift}, seen),
            nameOf({JobTitle, record.jobTitle}, seen),
            record.hiredOn,
            record.startOn,
            record.endOn};
}

/// The rows of the jobs that somebody knew of; what was added meanwhile is not theirs to change. Throws a Refusal when one
/// that they change was changed meanwhile.
QList<PersonRepository::EmploymentRecord> PersonRepository::presentJobs(const Person &before, const Person &after)
{
    auto present = m_employments.of(before.id.value);
    present.removeIf([&](const EmploymentRecord &job) {
        return std::ranges::find(before.employments, job.id, &Employment::id) == before.employments.end();
    });
    NamesSeen seen;
    for (const auto &was : before.employments) {
        const auto row = std::ranges::find(present, was.id, &EmploymentRecord::id);
        const bool isTheSame = row != present.end() && jobOf(*row, seen) == was;
        if (!isTheSame && !after.employments.contains(was))
            throw Refusal(changedMeanwhile());
    }
    return present;
}

void PersonRepository::syncEmployments(Action &action, const Person &before, Person &after)
{
    if (before.employments == after.employments)
        return;
    const auto records = [&](const QList<Employment> &jobs) {
        QList<EmploymentRecord> list;
        for (const auto &job : jobs)
            list += recordOf(action, job);
        return list;
    };
    const auto present = presentJobs(before, after);
    auto wanted = records(after.employments);
    // Two units of one employer may have one name: a place whose name nobody touched stays the place it was.
    for (auto &job : wanted) {
        const auto old = std::ranges::find(present, job.id, &EmploymentRecord::id);
        const auto was = std::ranges::find(before.employments, job.id, &Employment::id);
        const auto is = std::ranges::find(after.employments, job.id, &Employment::id);
        if (job.id && old != present.end() && was != before.employments.end()
            && std::tie(was->employer, was->worksite, was->unit) == std::tie(is->employer, is->worksite, is->unit)) {
            job.organization = old->organization;
            job.worksite = old->worksite;
            job.unit = old->unit;
        }
    }
    m_employments.sync(action, present, wanted, before.id.value);
    for (qsizetype i = 0; i < wanted.size(); ++i)
        after.employments[i].id = wanted[i].id;
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
    place(PersonPart::Phones, m_phones, [](Person &person, Phone &&phone) { person.phones += std::move(phone); });
    place(PersonPart::Emails, m_emails, [](Person &person, Email &&email) { person.emails += std::move(email); });
    place(PersonPart::Addresses, m_addresses,
          [](Person &person, Address &&address) { person.addresses += std::move(address); });
    place(PersonPart::ExternalIds, m_externalIds,
          [](Person &person, ExternalId &&number) { person.externalIds += std::move(number); });
    place(PersonPart::Consents, m_consents,
          [](Person &person, Consent &&consent) { person.consents += std::move(consent); });
    place(PersonPart::Custom, m_custom, [](Person &person, CustomValue &&value) { person.custom += std::move(value); });
    place(PersonPart::Employments, m_employments,
          [&](Person &person, EmploymentRecord &&job) { person.employments += jobOf(job, seen); });
    place(PersonPart::Tags, m_tags, [&](Person &person, TagRecord &&record) {
        person.tags += nameOf({PeopleTable::Tag, record.tag}, seen);
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

QStringList PersonRepository::fieldsInUse()
{
    QStringList keys;
    for (const auto &[key, sql] : fieldUseSql()) {
        Statement isUsed(m_people.database(), sql);
        if (isUsed.one<int>())
            keys += key;
    }
    return keys;
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

QList<PersonRow> PersonRepository::rows(const QList<PersonId> &ids)
{
    QHash<PersonId, PersonRow> found;
    for (qsizetype start = 0; start < ids.size(); start += ownersAtOnce) {
        const auto block = blockOf(ids, start);
        m_rows.eachWith(
            [&](Row &row) {
                Person person;
                PersonRow shown;
                Email email;
                Phone phone;
                ExternalId number;
                row >> shown.id >> person.customDisplayName >> person.givenName >> person.middleName >> person.familyName
                    >> person.secondFamilyName >> person.nameSuffix >> person.nameOrder >> person.preferredName
                    >> person.legalName >> phone.raw >> email.address >> number.value >> shown.employer >> shown.unit
                    >> shown.jobTitle >> shown.city;
                shown.phone = phone.raw;
                shown.email = email.address;
                // What a nameless person is called follows from these.
                if (!email.address.isEmpty())
                    person.emails += email;
                if (!phone.raw.isEmpty())
                    person.phones += phone;
                if (!number.value.isEmpty())
                    person.externalIds += number;
                shown.name = person.displayName();
                found.insert(shown.id, shown);
            },
            block);
        m_tagsOfBlock.eachWith(
            [&](Row &row) {
                auto &tags = found[row.take<PersonId>()].tags;
                tags += (tags.isEmpty() ? QString() : u"; "_s) + row.take<QString>();
            },
            block);
    }
    QList<PersonRow> rows;
    for (const auto id : ids) {
        if (const auto it = found.constFind(id); it != found.cend())
            rows += *it;
    }
    return rows;
}

void PersonRepository::eachSortText(const QString &column, const std::function<void(qint64, const QString &)> &visit)
{
    Statement texts(m_people.database(), sortTextSql(column));
    texts.each([&](Row &row) {
        const auto id = row.take<qint64>();
        visit(id, row.take<QString>());
    });
}

qint64 PersonRepository::count() { return m_count.one<qint64>().value_or(0); }

void PersonRepository::eachExternalId(const std::function<void(qint64, const QString &, const QString &)> &visit)
{
    m_externalIdKeys.each([&](Row &row) {
        const auto id = row.take<qint64>();
        const auto system = row.take<QString>();
        visit(id, system, row.take<QString>());
    });
}

void PersonRepository::eachPhoneDigits(const std::function<void(qint64, const QString &)> &visit)
{
    m_phoneKeys.each([&](Row &row) {
        const auto id = row.take<qint64>();
        visit(id, row.take<QString>());
    });
}

void PersonRepository::eachEmailKey(const std::function<void(qint64, const QString &)> &visit)
{
    m_emailKeys.each([&](Row &row) {
        const auto id = row.take<qint64>();
        visit(id, row.take<QString>());
    });
}

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
    m_tagIdsOf.each([&](Row &row) { things += {Tag, row.take<qint64>()}; }, id);
    return things;
}

std::optional<PersonId> PersonRepository::withExternalId(const QString &system, const QString &value)
{
    return m_withExternalId.one<PersonId>(system, value);
}

} // namespace rnf
