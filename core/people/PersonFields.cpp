#include "people/PersonFields.h"

#include "base/Text.h"
#include "base/Words.h"
#include "storage/SqlValue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

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
        return (kind == AddressKind::Home ? QString() : keyOf(kind) + u'_') + QLatin1String(column);
    }
    static FieldPlace place(const char *column)
    {
        return {.table = "address", .column = column, .onlyColumn = "kind", .onlyValue = keyOf(kind).toLatin1()};
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
                return has && has->*Member ? u"yes"_s : QString();
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

/// One more value for a cell of several.
void addValue(QString &cell, const QString &value)
{
    if (!cell.isEmpty())
        cell += u"; "_s;
    cell += value;
}

/// Several values in one cell, as our own lists and other programs join them.
QStringList splitValues(const QString &text, bool alsoAtCommas)
{
    QString even = text;
    even.replace(u":::"_s, u";"_s);
    const QChar separator = even.contains(u';') || !alsoAtCommas ? u';' : u',';
    QStringList values;
    for (const auto &part : even.split(separator, Qt::SkipEmptyParts)) {
        if (const QString value = part.trimmed(); !value.isEmpty())
            values += value;
    }
    return values;
}

/// "212 555 0100 / 212 555 0101" is two numbers, "212/555-0100" is one.
QStringList splitPhones(const QString &text)
{
    static const QRegularExpression separators(u"[;/,|\n]|:::"_s);
    constexpr qsizetype shortestNumber = 7;
    QStringList numbers;
    for (const auto &part : text.split(separators, Qt::SkipEmptyParts))
        numbers += part.trimmed();
    const bool areNumbers =
        std::ranges::all_of(numbers, [](const QString &part) { return digitsOf(part).size() >= shortestNumber; });
    return areNumbers && !numbers.isEmpty() ? numbers : splitValues(text, false);
}

template <EmailKind kind>
Written addEmails(Person &person, const QString &text, const FieldContext &)
{
    const auto isAddress = [](const QString &value) {
        const qsizetype at = value.indexOf(u'@');
        const QString domain = value.sliced(at + 1);
        return at > 0 && domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
            && !domain.contains(u'@') && std::ranges::none_of(value, [](QChar c) { return c.isSpace(); });
    };
    const auto values = splitValues(text, true);
    for (const auto &value : values) {
        if (!isAddress(value))
            return Problem{u"email"_s, Words::tr("“%1” is not an e-mail address.").arg(quotable(value)),
                           Words::tr("Write it like name@example.org, or leave it empty.")};
    }
    for (const auto &value : values) {
        const QString key = value.toLower();
        if (std::ranges::none_of(person.emails, [&](const Email &email) { return email.key == key; })) {
            Email email;
            email.address = value;
            email.key = key;
            email.kind = kind;
            person.emails += email;
        }
    }
    return {};
}

template <PhoneKind kind>
Written addPhones(Person &person, const QString &text, const FieldContext &context)
{
    // Some programs export whatever was typed, e-mail addresses included.
    if (text.contains(u'@'))
        return addEmails<EmailKind::Home>(person, text, context);
    const auto values = splitPhones(text);
    for (const auto &value : values) {
        if (digitsOf(value).isEmpty())
            return Problem{u"phone"_s, Words::tr("“%1” has no digits, so it cannot be a phone number.").arg(quotable(value)),
                           Words::tr("Write the number, or move this text to the note.")};
    }
    for (const auto &value : values) {
        const auto phone = Phone::of(context.phones.read(value), kind);
        if (std::ranges::none_of(person.phones, [&](const Phone &known) { return known.isSameNumber(phone); }))
            person.phones += phone;
    }
    return {};
}

template <PhoneKind kind>
PersonField phone(const char *key, const char *label)
{
    return {.key = QLatin1String(key),
            .label = label,
            .group = Group::Contact,
            .kind = Kind::Phone,
            .place = {.table = "phone",
                      .column = "digits",
                      .shown = "raw",
                      .onlyColumn = "kind",
                      .onlyValue = keyOf(kind).toLatin1(),
                      .preferred = "is_primary"},
            .parts = PersonPart::Phones,
            .read =
                [](const Person &person, const PhoneNumbers &phones) {
                    QString numbers;
                    for (const auto &number : person.phones) {
                        if (number.kind == kind)
                            addValue(numbers, phones.shown(number.number()));
                    }
                    return numbers;
                },
            .write = &addPhones<kind>,
            .isMany = true,
            .isOfAnyKind = kind == PhoneKind::Other};
}

/// Home means any but work.
template <EmailKind kind>
PersonField email(const char *key, const char *label)
{
    constexpr bool isWork = kind == EmailKind::Work;
    return {.key = QLatin1String(key),
            .label = label,
            .group = Group::Contact,
            .kind = Kind::Email,
            .place = {.table = "email",
                      .column = "address",
                      .onlyColumn = "kind",
                      .onlyValue = "work",
                      .isExcept = !isWork,
                      .preferred = "is_primary"},
            .parts = PersonPart::Emails,
            .read =
                [](const Person &person, const PhoneNumbers &) {
                    QString addresses;
                    for (const auto &email : person.emails) {
                        if ((email.kind == EmailKind::Work) == isWork)
                            addValue(addresses, email.address);
                    }
                    return addresses;
                },
            .write = &addEmails<kind>,
            .isMany = true,
            .isOfAnyKind = !isWork};
}

Written answerProblem(const QString &text)
{
    return Problem{u"consent"_s, Words::tr("“%1” is neither yes nor no.").arg(quotable(text)),
                   Words::tr("Write yes or no, or leave it empty.")};
}

/// "Do not call" and its like: yes is a refusal, and so is the day of it; no says nothing.
template <Channel... channels>
PersonField refusal(const char *key, const char *label)
{
    return {.key = QLatin1String(key),
            .label = label,
            .group = Group::Consent,
            .kind = Kind::Consent,
            .parts = PersonPart::Consents,
            .read =
                [](const Person &person, const PhoneNumbers &) {
                    return ((person.mayBeReachedBy(channels) == YesNo::No) && ...) ? u"yes"_s : QString();
                },
            .write = [](Person &person, const QString &value, const FieldContext &context) -> Written {
                const bool isDay = readDate(value, context.dates).has_value();
                const auto answer = readYesNo(value);
                if (!answer && !isDay)
                    return answerProblem(value);
                if (isDay || *answer)
                    (..., (person.consents += Consent{0, channels, YesNo::No, context.notedAt, context.source, {}}));
                return {};
            },
            .isImportOnly = true};
}

template <Channel channel>
PersonField consent(const char *key, const char *label)
{
    return {.key = QLatin1String(key),
            .label = label,
            .group = Group::Consent,
            .kind = Kind::Consent,
            .place = {.table = "consent",
                      .column = "state",
                      .unsaid = "unknown",
                      .onlyColumn = "channel",
                      .onlyValue = keyOf(channel).toLatin1(),
                      .newestBy = "noted_at"},
            .parts = PersonPart::Consents,
            .read =
                [](const Person &person, const PhoneNumbers &) {
                    const YesNo state = person.mayBeReachedBy(channel);
                    return state == YesNo::Unknown ? QString() : keyOf(state);
                },
            .write = [](Person &person, const QString &value, const FieldContext &context) -> Written {
                const auto answer = readConsent(value);
                if (!answer)
                    return answerProblem(value);
                person.consents +=
                    Consent{0, channel, *answer ? YesNo::Yes : YesNo::No, context.notedAt, context.source, {}};
                return {};
            }};
}

Written writeNote(Person &person, const QString &text, const FieldContext &)
{
    person.note = person.note.isEmpty() ? text : person.note + u'\n' + text;
    return {};
}

QString readBirth(const Person &person, const PhoneNumbers &)
{
    if (person.birthOn.isValid())
        return dayText(person.birthOn);
    return person.birthYear ? QString::number(person.birthYear) : QString();
}

Written writeBirth(Person &person, const QString &text, const FieldContext &context)
{
    bool isEmpty = false;
    const auto date = readDate(text, context.dates, &isEmpty);
    if (isEmpty)
        return {};
    // Address books know birthdays without a year; there is no column for that, and nothing typed is thrown away.
    if (text.startsWith(u"--"_s))
        return writeNote(person, Words::tr("Birthday: %1").arg(text.sliced(2)), context);
    bool isYear = false;
    const int year = text.toInt(&isYear);
    if (!date && isYear && year > 1900 && year <= context.today.year()) {
        person.birthYear = year;
        return {};
    }
    if (!date || *date > context.today || date->year() < 1890)
        return Problem{u"birth_on"_s, Words::tr("“%1” is not a birth date.").arg(quotable(text)),
                       Words::tr("Write it like 1981-03-14, or only the year.")};
    person.birthOn = *date;
    person.birthYear = 0;
    return {};
}

Written writeTags(Person &person, const QString &text, const FieldContext &)
{
    for (auto tag : splitValues(text, true)) {
        if (tag.size() > 2 && tag.startsWith(u'"') && tag.endsWith(u'"')) // a list of quoted words in a quoted cell
            tag = tag.sliced(1, tag.size() - 2);
        if (!tag.startsWith(u'*') && !person.tags.contains(tag))
            person.tags += tag;
    }
    person.tags.sort();
    return {};
}

/// A number with the word of its system before it: "employer:4417".
const QRegularExpression &numberWithSystem()
{
    static const QRegularExpression pattern(u"^([a-z][a-z_]*):(.+)$"_s);
    return pattern;
}

bool saysItsSystem(const QString &number) { return number.contains(u':') && numberWithSystem().match(number).hasMatch(); }

/// Numbers of the system "external" stand alone, all others say whose they are, so that a list of ours reads back.
QString readExternalIds(const Person &person, const PhoneNumbers &)
{
    QString numbers;
    for (const auto &externalId : person.externalIds) {
        const bool isPlain = externalId.system == "external"_L1 && !saysItsSystem(externalId.value);
        addValue(numbers, isPlain ? externalId.value : externalId.system + u':' + externalId.value);
    }
    return numbers;
}

Written writeExternalId(Person &person, const QString &text, const FieldContext &context)
{
    for (const auto &value : text.split(u"; "_s, Qt::SkipEmptyParts)) {
        const auto own = numberWithSystem().match(value);
        const ExternalId externalId{0, own.hasMatch() ? own.captured(1) : context.idSystem,
                                    own.hasMatch() ? own.captured(2) : value};
        if (!person.externalIds.contains(externalId))
            person.externalIds += externalId;
    }
    return {};
}

/// Other programs have a "Person ID" too. What cannot be one of ours (storage.md: ids begin with the installation's number)
/// is kept as a number of theirs.
Written writePersonId(Person &person, const QString &text, const FieldContext &context)
{
    constexpr qint64 smallestId = qint64(1) << 33;
    if (const qint64 id = text.toLongLong(); id > smallestId) {
        person.id = PersonId(id);
        return {};
    }
    FieldContext theirs = context;
    theirs.idSystem = u"person_id"_s;
    return writeExternalId(person, text, theirs);
}

PersonField sensitive(PersonField field)
{
    field.isSensitive = true;
    return field;
}

/// Whoever works in a part of a unit works in the unit.
PersonField withinEachOther(PersonField field)
{
    field.place.above = "parent_id";
    return field;
}

QList<PersonField> makeFields()
{
    using enum AddressKind;
    return {
        {.key = u"person_id"_s,
         .label = QT_TRANSLATE_NOOP("PersonFields", "Person ID"),
         .kind = Kind::Id,
         .place = {.table = "person", .column = "id", .holds = FieldPlace::Holds::Reference, .owner = "id"},
         .read = [](const Person &person, const PhoneNumbers &) { return QString::number(person.id.value); },
         .write = &writePersonId},
        {.key = u"name"_s,
         .label = QT_TRANSLATE_NOOP("PersonFields", "Name"),
         .group = Group::Name,
         .parts = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::ExternalIds,
         .read = [](const Person &person, const PhoneNumbers &) { return person.displayName(); },
         .write = [](Person &person, const QString &name, const FieldContext &) -> Written {
             writeWholeName(person, name);
             return {};
         }},
        text<InPerson, &Person::namePrefix>("name_prefix", QT_TRANSLATE_NOOP("PersonFields", "Title before the name"),
                                            Group::Name),
        text<InPerson, &Person::givenName>("given_name", QT_TRANSLATE_NOOP("PersonFields", "First name"), Group::Name),
        text<InPerson, &Person::middleName>("middle_name", QT_TRANSLATE_NOOP("PersonFields", "Middle name"), Group::Name),
        text<InPerson, &Person::familyName>("family_name", QT_TRANSLATE_NOOP("PersonFields", "Last name"), Group::Name),
        text<InPerson, &Person::secondFamilyName>("second_family_name",
                                                  QT_TRANSLATE_NOOP("PersonFields", "Second last name"), Group::Name),
        text<InPerson, &Person::nameSuffix>("name_suffix", QT_TRANSLATE_NOOP("PersonFields", "Suffix"), Group::Name),
        text<InPerson, &Person::preferredName>("preferred_name", QT_TRANSLATE_NOOP("PersonFields", "Preferred name"),
                                               Group::Name),
        sensitive(
            text<InPerson, &Person::legalName>("legal_name", QT_TRANSLATE_NOOP("PersonFields", "Legal name"), Group::Name)),
        text<InPerson, &Person::customDisplayName>("display_name", QT_TRANSLATE_NOOP("PersonFields", "Shown as"),
                                                   Group::Name),
        phone<PhoneKind::Mobile>("mobile_phone", QT_TRANSLATE_NOOP("PersonFields", "Mobile phone")),
        phone<PhoneKind::Home>("home_phone", QT_TRANSLATE_NOOP("PersonFields", "Home phone")),
        phone<PhoneKind::Work>("work_phone", QT_TRANSLATE_NOOP("PersonFields", "Work phone")),
        phone<PhoneKind::Other>("phone", QT_TRANSLATE_NOOP("PersonFields", "Phone")),
        email<EmailKind::Home>("email", QT_TRANSLATE_NOOP("PersonFields", "E-mail")),
        email<EmailKind::Work>("work_email", QT_TRANSLATE_NOOP("PersonFields", "Work e-mail")),
        address<Home, &Address::line1>("line1", QT_TRANSLATE_NOOP("PersonFields", "Address")),
        address<Home, &Address::line2>("line2", QT_TRANSLATE_NOOP("PersonFields", "Address line 2")),
        address<Home, &Address::line3>("line3", QT_TRANSLATE_NOOP("PersonFields", "Address line 3")),
        address<Home, &Address::city>("city", QT_TRANSLATE_NOOP("PersonFields", "City")),
        address<Home, &Address::region>("region", QT_TRANSLATE_NOOP("PersonFields", "State")),
        address<Home, &Address::postalCode>("postal_code", QT_TRANSLATE_NOOP("PersonFields", "ZIP")),
        address<Home, &Address::country>("country", QT_TRANSLATE_NOOP("PersonFields", "Country")),
        address<Mailing, &Address::line1>("line1", QT_TRANSLATE_NOOP("PersonFields", "Mailing address")),
        address<Mailing, &Address::line2>("line2", QT_TRANSLATE_NOOP("PersonFields", "Mailing address line 2")),
        address<Mailing, &Address::line3>("line3", QT_TRANSLATE_NOOP("PersonFields", "Mailing address line 3")),
        address<Mailing, &Address::city>("city", QT_TRANSLATE_NOOP("PersonFields", "Mailing city")),
        address<Mailing, &Address::region>("region", QT_TRANSLATE_NOOP("PersonFields", "Mailing state")),
        address<Mailing, &Address::postalCode>("postal_code", QT_TRANSLATE_NOOP("PersonFields", "Mailing ZIP")),
        address<Mailing, &Address::country>("country", QT_TRANSLATE_NOOP("PersonFields", "Mailing country")),
        address<Work, &Address::line1>("line1", QT_TRANSLATE_NOOP("PersonFields", "Work address")),
        address<Work, &Address::line2>("line2", QT_TRANSLATE_NOOP("PersonFields", "Work address line 2")),
        address<Work, &Address::line3>("line3", QT_TRANSLATE_NOOP("PersonFields", "Work address line 3")),
        address<Work, &Address::city>("city", QT_TRANSLATE_NOOP("PersonFields", "Work city")),
        address<Work, &Address::region>("region", QT_TRANSLATE_NOOP("PersonFields", "Work state")),
        address<Work, &Address::postalCode>("postal_code", QT_TRANSLATE_NOOP("PersonFields", "Work ZIP")),
        address<Work, &Address::country>("country", QT_TRANSLATE_NOOP("PersonFields", "Work country")),
        work<&Employment::employer>("organization", QT_TRANSLATE_NOOP("PersonFields", "Employer"), "organization_id",
                                    "employer"),
        work<&Employment::worksite>("worksite", QT_TRANSLATE_NOOP("PersonFields", "Worksite"), "worksite_id", "worksite"),
        withinEachOther(work<&Employment::unit>("unit", QT_TRANSLATE_NOOP("PersonFields", "Unit"), "unit_id", "unit")),
        work<&Employment::shift>("shift", QT_TRANSLATE_NOOP("PersonFields", "Shift"), "shift_id", "shift"),
        work<&Employment::jobTitle>("job_title", QT_TRANSLATE_NOOP("PersonFields", "Job title"), "job_title_id",
                                    "job_title"),
        day<InJob, &Employment::hiredOn>("hired_on", QT_TRANSLATE_NOOP("PersonFields", "Hired on"), Group::Work),
        {.key = u"birth_on"_s,
         .label = QT_TRANSLATE_NOOP("PersonFields", "Birth date"),
         .group = Group::About,
         .kind = Kind::Day,
         .place = InPerson::place("birth_on"),
         .read = &readBirth,
         .write = &writeBirth,
         .clear =
             [](Person &person) {
                 person.birthOn = {};
                 person.birthYear = 0;
             },
         .isSensitive = true},
        text<InPerson, &Person::pronouns>("pronouns", QT_TRANSLATE_NOOP("PersonFields", "Pronouns"), Group::About),
        text<InPerson, &Person::preferredLanguage>("preferred_language", QT_TRANSLATE_NOOP("PersonFields", "Language"),
                                                   Group::About),
        yesNo<InPerson, &Person::isDeceased>("is_deceased", QT_TRANSLATE_NOOP("PersonFields", "Deceased"), Group::About),
        {.key = u"tags"_s,
         .label = QT_TRANSLATE_NOOP("PersonFields", "Tags"),
         .group = Group::About,
         .kind = Kind::Name,
         .place = {.table = "tagging", .column = "tag_id", .names = "tag"},
         .parts = PersonPart::Tags,
         .read = [](const Person &person, const PhoneNumbers &) { return person.tags.join(u"; "_s); },
         .write = &writeTags,
         .clear = [](Person &person) { person.tags.clear(); },
         .isMany = true,
         .isSensitive = true},
        text<InPerson, &Person::source>("source", QT_TRANSLATE_NOOP("PersonFields", "Source"), Group::About),
        {.key = u"note"_s,
         .label = QT_TRANSLATE_NOOP("PersonFields", "Note"),
         .group = Group::About,
         .place = InPerson::place("note"),
         .read = [](const Person &person, const PhoneNumbers &) { return person.note; },
         .write = &writeNote,
         .clear = [](Person &person) { person.note.clear(); },
         .isMany = true,
         .isSensitive = true},
        {.key = u"external_id"_s,
         .label = QT_TRANSLATE_NOOP("PersonFields", "External ID"),
         .kind = Kind::Id,
         .place = {.table = "ext_id", .column = "value"},
         .parts = PersonPart::ExternalIds,
         .read = &readExternalIds,
         .write = &writeExternalId,
         .clear = [](Person &person) { person.externalIds.clear(); },
         .isMany = true},
        consent<Channel::Phone>("consent_phone", QT_TRANSLATE_NOOP("PersonFields", "May be called")),
        consent<Channel::Sms>("consent_sms", QT_TRANSLATE_NOOP("PersonFields", "May be texted")),
        consent<Channel::Email>("consent_email", QT_TRANSLATE_NOOP("PersonFields", "May be e-mailed")),
        consent<Channel::BulkEmail>("consent_bulk_email", QT_TRANSLATE_NOOP("PersonFields", "May get newsletters")),
        consent<Channel::Mail>("consent_mail", QT_TRANSLATE_NOOP("PersonFields", "May get post")),
        consent<Channel::Visit>("consent_visit", QT_TRANSLATE_NOOP("PersonFields", "May be visited")),
        consent<Channel::DataSharing>("consent_data_sharing", QT_TRANSLATE_NOOP("PersonFields", "Data may be shared")),
        refusal<Channel::Phone>("refuses_phone", QT_TRANSLATE_NOOP("PersonFields", "Do not call")),
        refusal<Channel::Sms>("refuses_sms", QT_TRANSLATE_NOOP("PersonFields", "Do not text")),
        refusal<Channel::Email>("refuses_email", QT_TRANSLATE_NOOP("PersonFields", "Do not e-mail")),
        refusal<Channel::BulkEmail>("refuses_bulk_email", QT_TRANSLATE_NOOP("PersonFields", "No newsletters")),
        refusal<Channel::Mail>("refuses_mail", QT_TRANSLATE_NOOP("PersonFields", "Do not send post")),
        refusal<Channel::DataSharing>("refuses_data_sharing", QT_TRANSLATE_NOOP("PersonFields", "Do not share data")),
        refusal<Channel::Phone, Channel::Sms, Channel::Email, Channel::BulkEmail, Channel::Mail, Channel::Visit>(
            "refuses_all", QT_TRANSLATE_NOOP("PersonFields", "Do not contact")),
    };
}

} // namespace

const QList<PersonField> &PersonFields::all()
{
    static const QList<PersonField> fields = makeFields();
    return fields;
}

const PersonField *PersonFields::find(const QString &key)
{
    const auto it = std::ranges::find_if(all(), [&](const PersonField &field) { return key == field.key; });
    return it == all().end() ? nullptr : &*it;
}

QString PersonFields::label(const PersonField &field)
{
    return field.ownId ? field.ownLabel : QCoreApplication::translate("PersonFields", field.label);
}

std::optional<Problem> PersonFields::set(Person &person, const PersonField &field, const QString &text,
                                         const FieldContext &context)
{
    Person changed = person;
    if (field.clear)
        field.clear(changed);
    if (!text.isEmpty()) {
        if (const auto problem = field.write(changed, text, context))
            return problem;
    }
    changed.addresses.removeIf([](const Address &address) { return address.isEmpty(); });
    changed.employments.removeIf([](const Employment &job) { return job.isEmpty(); });
    // What is still there keeps its row.
    for (auto &number : changed.externalIds) {
        for (const auto &known : std::as_const(person.externalIds)) {
            if (known.system == number.system && known.value == number.value)
                number.id = known.id;
        }
    }
    for (auto &value : changed.custom) {
        const auto isSame = [&](const CustomValue &known) {
            return known.field == value.field && (!field.isMany || known.value == value.value);
        };
        if (const auto known = std::ranges::find_if(person.custom, isSame); value.id == 0 && known != person.custom.end())
            value.id = known->id;
    }
    person = changed;
    return {};
}

QStringList PersonFields::listColumns()
{
    QStringList keys;
    for (const auto &field : all()) {
        if (!field.isImportOnly && field.key != "name"_L1)
            keys += field.key;
    }
    return keys;
}

} // namespace rnf
