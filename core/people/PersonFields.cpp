#include "people/PersonFields.h"

#include "people/ContactFields.h"
#include "people/FieldBuilders.h"
#include "people/OtherNames.h"
#include "people/WholeName.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using namespace FieldBuilders;

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
    static const QRegularExpression yearless(u"^(?:--(.+)|(\\d{1,2}[-/.]\\d{1,2}))$"_s);
    if (const auto birthday = yearless.match(text); birthday.hasMatch())
        return writeNote(person, Words::tr("Birthday: %1").arg(birthday.captured(1) + birthday.captured(2)), context);
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

/// Mailing programs write a list of quoted words into a quoted cell: commas inside the quotes are part of a tag.
QStringList splitTags(const QString &text)
{
    static const QRegularExpression between(u"\"\\s*[,;]\\s*\""_s);
    if (text.size() <= 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return splitValues(text, true);
    QStringList tags;
    for (const auto &tag : text.sliced(1, text.size() - 2).split(between)) {
        if (const QString word = QString(tag).replace(u"\"\""_s, u"\""_s).trimmed(); !word.isEmpty())
            tags += word;
    }
    return tags;
}

/// A tag that a comma or semicolon would split makes all of them stand in quotes.
QString readTags(const Person &person, const PhoneNumbers &)
{
    const QString plain = person.tags.join(u"; "_s);
    const bool needsQuotes = std::ranges::any_of(
        person.tags, [](const QString &tag) { return tag.contains(u',') || tag.contains(u';') || tag.startsWith(u'"'); });
    if (!needsQuotes || splitTags(plain) == person.tags)
        return plain;
    QStringList quoted;
    for (const auto &tag : person.tags)
        quoted += u'"' + QString(tag).replace(u"\""_s, u"\"\""_s) + u'"';
    return quoted.join(u"; "_s);
}

Written writeTags(Person &person, const QString &text, const FieldContext &)
{
    for (const auto &tag : splitTags(text)) {
        if (!tag.startsWith(u'*') && !person.tags.contains(tag))
            person.tags += tag;
    }
    person.tags.sort();
    return {};
}

/// A number with the word of its system before it: "employer:4417". The address of a page has none.
const QRegularExpression &numberWithSystem()
{
    static const QRegularExpression pattern(u"^([a-z][a-z_]*):(?!//)(.+)$"_s);
    return pattern;
}

bool saysItsSystem(const QString &number) { return number.contains(u':') && numberWithSystem().match(number).hasMatch(); }

/// Numbers of the system "external" stand alone, all others say whose they are, so that a list of ours reads back.
QString readExternalIds(const Person &person, const PhoneNumbers &)
{
    QStringList numbers;
    for (const auto &externalId : person.externalIds) {
        const bool isPlain = externalId.system == "external"_L1 && !saysItsSystem(externalId.value);
        numbers += isPlain ? externalId.value : externalId.system + u':' + externalId.value;
    }
    return numbers.join(u"; "_s);
}

/// Where a column says whose its numbers are, a word before a colon is part of the number.
Written writeExternalId(Person &person, const QString &text, const FieldContext &context)
{
    const bool maySaySystem = context.idSystem == "external"_L1;
    for (const auto &value : text.split(u"; "_s, Qt::SkipEmptyParts)) {
        const auto own = maySaySystem ? numberWithSystem().match(value) : QRegularExpressionMatch();
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

/// The whole name where the order of its parts is known. Read back as it is sorted, or as it is shown.
PersonField orderedName(const char *key, const char *label, NameOrder order)
{
    const bool isFamilyFirst = order == NameOrder::FamilyFirst;
    return {
        .key = QLatin1String(key),
        .label = label,
        .group = Group::Name,
        .parts = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::ExternalIds,
        .read = [isFamilyFirst](const Person &person,
                                const PhoneNumbers &) { return isFamilyFirst ? person.sortName() : person.displayName(); },
        .write = [order](Person &person, const QString &name, const FieldContext &) -> Written {
            writeWholeName(person, name, order);
            return {};
        },
        .isImportOnly = true};
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
        orderedName("name_given_first", QT_TRANSLATE_NOOP("PersonFields", "Name: first, middle, last"),
                    NameOrder::GivenFirst),
        orderedName("name_family_first", QT_TRANSLATE_NOOP("PersonFields", "Name: last, first, middle"),
                    NameOrder::FamilyFirst),
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
        OtherNames::openField(),
        OtherNames::formerField(),
        ContactFields::phone("mobile_phone", QT_TRANSLATE_NOOP("PersonFields", "Mobile phone"), PhoneKind::Mobile),
        ContactFields::phone("home_phone", QT_TRANSLATE_NOOP("PersonFields", "Home phone"), PhoneKind::Home),
        ContactFields::phone("work_phone", QT_TRANSLATE_NOOP("PersonFields", "Work phone"), PhoneKind::Work),
        ContactFields::phone("phone", QT_TRANSLATE_NOOP("PersonFields", "Phone"), PhoneKind::Other),
        ContactFields::email("email", QT_TRANSLATE_NOOP("PersonFields", "E-mail"), EmailKind::Home),
        ContactFields::email("work_email", QT_TRANSLATE_NOOP("PersonFields", "Work e-mail"), EmailKind::Work),
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
         .read = &readTags,
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
        ContactFields::consent("consent_phone", QT_TRANSLATE_NOOP("PersonFields", "May be called"), Channel::Phone),
        ContactFields::consent("consent_sms", QT_TRANSLATE_NOOP("PersonFields", "May be texted"), Channel::Sms),
        ContactFields::consent("consent_email", QT_TRANSLATE_NOOP("PersonFields", "May be e-mailed"), Channel::Email),
        ContactFields::consent("consent_bulk_email", QT_TRANSLATE_NOOP("PersonFields", "May get newsletters"),
                               Channel::BulkEmail),
        ContactFields::consent("consent_mail", QT_TRANSLATE_NOOP("PersonFields", "May get post"), Channel::Mail),
        ContactFields::consent("consent_visit", QT_TRANSLATE_NOOP("PersonFields", "May be visited"), Channel::Visit),
        ContactFields::consent("consent_data_sharing", QT_TRANSLATE_NOOP("PersonFields", "Data may be shared"),
                               Channel::DataSharing),
        ContactFields::refusal("refuses_phone", QT_TRANSLATE_NOOP("PersonFields", "Do not call"), {Channel::Phone}),
        ContactFields::refusal("refuses_sms", QT_TRANSLATE_NOOP("PersonFields", "Do not text"), {Channel::Sms}),
        ContactFields::refusal("refuses_email", QT_TRANSLATE_NOOP("PersonFields", "Do not e-mail"), {Channel::Email}),
        ContactFields::refusal("refuses_bulk_email", QT_TRANSLATE_NOOP("PersonFields", "No newsletters"),
                               {Channel::BulkEmail}),
        ContactFields::refusal("refuses_mail", QT_TRANSLATE_NOOP("PersonFields", "Do not send post"), {Channel::Mail}),
        ContactFields::refusal("refuses_data_sharing", QT_TRANSLATE_NOOP("PersonFields", "Do not share data"),
                               {Channel::DataSharing}),
        ContactFields::refusal(
            "refuses_all", QT_TRANSLATE_NOOP("PersonFields", "Do not contact"),
            {Channel::Phone, Channel::Sms, Channel::Email, Channel::BulkEmail, Channel::Mail, Channel::Visit}),
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
    for (auto &name : changed.otherNames) {
        const auto known = std::ranges::find_if(person.otherNames, [&](const OtherName &one) {
            return one.kind == name.kind && one.name == name.name && one.isPrivate == name.isPrivate;
        });
        if (name.id == 0 && known != person.otherNames.end())
            name = *known;
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
