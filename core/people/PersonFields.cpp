#include "people/PersonFields.h"

#include "base/Text.h"
#include "storage/SqlValue.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Group = PersonField::Group;
using Written = std::optional<Problem>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PersonFields)
};

/// A text member of the person itself.
template <auto Member>
PersonField text(const char *key, const char *label, Group group)
{
    return {QLatin1String(key),
            label,
            group,
            false,
            false,
            [](const Person &person, const PhoneNumbers &) { return person.*Member; },
            [](Person &person, const QString &value, const FieldContext &) -> Written {
                person.*Member = value;
                return {};
            }};
}

/// A text member of the first address of a kind. Without "else any other": a list of ours with the address in two columns
/// would come back as two addresses.
template <AddressKind kind, auto Member>
PersonField addressText(const char *key, const char *label)
{
    return {QLatin1String(key),
            label,
            Group::Address,
            false,
            false,
            [](const Person &person, const PhoneNumbers &) {
                const auto address = std::ranges::find(person.addresses, kind, &Address::kind);
                return address == person.addresses.end() ? QString() : (*address).*Member;
            },
            [](Person &person, const QString &value, const FieldContext &) -> Written {
                auto address = std::ranges::find(person.addresses, kind, &Address::kind);
                if (address == person.addresses.end()) {
                    Address made;
                    made.kind = kind;
                    address = person.addresses.insert(address, made);
                }
                (*address).*Member = value;
                return {};
            },
            PersonPart::Addresses};
}

Employment &currentWork(Person &person)
{
    const auto current = std::ranges::find_if(person.employments, &Employment::isCurrent);
    if (current != person.employments.end())
        return *current;
    person.employments += Employment{};
    return person.employments.last();
}

/// A text member of the current job.
template <auto Member>
PersonField workText(const char *key, const char *label)
{
    return {QLatin1String(key),
            label,
            Group::Work,
            false,
            false,
            [](const Person &person, const PhoneNumbers &) {
                const auto *job = person.currentWork();
                return job ? job->*Member : QString();
            },
            [](Person &person, const QString &value, const FieldContext &) -> Written {
                currentWork(person).*Member = value;
                return {};
            },
            PersonPart::Employments};
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
    return {QLatin1String(key),
            label,
            Group::Contact,
            true,
            false,
            [](const Person &person, const PhoneNumbers &phones) {
                QString numbers;
                for (const auto &number : person.phones) {
                    if (number.kind == kind)
                        addValue(numbers, phones.shown(number.number()));
                }
                return numbers;
            },
            &addPhones<kind>,
            PersonPart::Phones};
}

template <EmailKind kind>
PersonField email(const char *key, const char *label)
{
    return {QLatin1String(key),
            label,
            Group::Contact,
            true,
            false,
            [](const Person &person, const PhoneNumbers &) {
                QString addresses;
                for (const auto &email : person.emails) {
                    if ((email.kind == EmailKind::Work) == (kind == EmailKind::Work))
                        addValue(addresses, email.address);
                }
                return addresses;
            },
            &addEmails<kind>,
            PersonPart::Emails};
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
    return {QLatin1String(key),
            label,
            Group::Consent,
            false,
            true,
            [](const Person &person, const PhoneNumbers &) {
                return ((person.mayBeReachedBy(channels) == YesNo::No) && ...) ? u"yes"_s : QString();
            },
            [](Person &person, const QString &value, const FieldContext &context) -> Written {
                const bool isDay = readDate(value, context.dates).has_value();
                const auto answer = readYesNo(value);
                if (!answer && !isDay)
                    return answerProblem(value);
                if (isDay || *answer)
                    (..., (person.consents += Consent{0, channels, YesNo::No, context.notedAt, context.source, {}}));
                return {};
            },
            PersonPart::Consents};
}

template <Channel channel>
PersonField consent(const char *key, const char *label)
{
    return {QLatin1String(key),
            label,
            Group::Consent,
            false,
            false,
            [](const Person &person, const PhoneNumbers &) {
                const YesNo state = person.mayBeReachedBy(channel);
                return state == YesNo::Unknown ? QString() : keyOf(state);
            },
            [](Person &person, const QString &value, const FieldContext &context) -> Written {
                const auto answer = readConsent(value);
                if (!answer)
                    return answerProblem(value);
                person.consents +=
                    Consent{0, channel, *answer ? YesNo::Yes : YesNo::No, context.notedAt, context.source, {}};
                return {};
            },
            PersonPart::Consents};
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

QString readHired(const Person &person, const PhoneNumbers &)
{
    const auto *job = person.currentWork();
    return job ? dayText(job->hiredOn) : QString();
}

Written writeHired(Person &person, const QString &text, const FieldContext &context)
{
    bool isEmpty = false;
    const auto date = readDate(text, context.dates, &isEmpty);
    if (!date && !isEmpty)
        return Problem{u"hired_on"_s, Words::tr("“%1” is not a date.").arg(quotable(text)),
                       Words::tr("Write it like 2019-05-31.")};
    if (date)
        currentWork(person).hiredOn = *date;
    return {};
}

Written writeDeceased(Person &person, const QString &text, const FieldContext &)
{
    const auto answer = readYesNo(text);
    if (!answer)
        return Problem{u"is_deceased"_s, Words::tr("“%1” is neither yes nor no.").arg(quotable(text)),
                       Words::tr("Write yes or no, or leave it empty.")};
    person.isDeceased = *answer;
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

QList<PersonField> makeFields()
{
    using Kind = AddressKind;
    const auto readWholeName = [](const Person &person, const PhoneNumbers &) { return person.displayName(); };
    const auto writeName = [](Person &person, const QString &name, const FieldContext &) -> Written {
        writeWholeName(person, name);
        return {};
    };
    return {
        {u"person_id"_s, QT_TRANSLATE_NOOP("PersonFields", "Person ID"), Group::Other, false, false,
         [](const Person &person, const PhoneNumbers &) { return QString::number(person.id.value); }, &writePersonId},
        {u"name"_s, QT_TRANSLATE_NOOP("PersonFields", "Name"), Group::Name, false, false, readWholeName, writeName,
         PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::ExternalIds},
        text<&Person::namePrefix>("name_prefix", QT_TRANSLATE_NOOP("PersonFields", "Title before the name"), Group::Name),
        text<&Person::givenName>("given_name", QT_TRANSLATE_NOOP("PersonFields", "First name"), Group::Name),
        text<&Person::middleName>("middle_name", QT_TRANSLATE_NOOP("PersonFields", "Middle name"), Group::Name),
        text<&Person::familyName>("family_name", QT_TRANSLATE_NOOP("PersonFields", "Last name"), Group::Name),
        text<&Person::secondFamilyName>("second_family_name", QT_TRANSLATE_NOOP("PersonFields", "Second last name"),
                                        Group::Name),
        text<&Person::nameSuffix>("name_suffix", QT_TRANSLATE_NOOP("PersonFields", "Suffix"), Group::Name),
        text<&Person::preferredName>("preferred_name", QT_TRANSLATE_NOOP("PersonFields", "Preferred name"), Group::Name),
        text<&Person::legalName>("legal_name", QT_TRANSLATE_NOOP("PersonFields", "Legal name"), Group::Name),
        text<&Person::customDisplayName>("display_name", QT_TRANSLATE_NOOP("PersonFields", "Shown as"), Group::Name),
        phone<PhoneKind::Mobile>("mobile_phone", QT_TRANSLATE_NOOP("PersonFields", "Mobile phone")),
        phone<PhoneKind::Home>("home_phone", QT_TRANSLATE_NOOP("PersonFields", "Home phone")),
        phone<PhoneKind::Work>("work_phone", QT_TRANSLATE_NOOP("PersonFields", "Work phone")),
        phone<PhoneKind::Other>("phone", QT_TRANSLATE_NOOP("PersonFields", "Phone")),
        email<EmailKind::Home>("email", QT_TRANSLATE_NOOP("PersonFields", "E-mail")),
        email<EmailKind::Work>("work_email", QT_TRANSLATE_NOOP("PersonFields", "Work e-mail")),
        addressText<Kind::Home, &Address::line1>("line1", QT_TRANSLATE_NOOP("PersonFields", "Address")),
        addressText<Kind::Home, &Address::line2>("line2", QT_TRANSLATE_NOOP("PersonFields", "Address line 2")),
        addressText<Kind::Home, &Address::line3>("line3", QT_TRANSLATE_NOOP("PersonFields", "Address line 3")),
        addressText<Kind::Home, &Address::city>("city", QT_TRANSLATE_NOOP("PersonFields", "City")),
        addressText<Kind::Home, &Address::region>("region", QT_TRANSLATE_NOOP("PersonFields", "State")),
        addressText<Kind::Home, &Address::postalCode>("postal_code", QT_TRANSLATE_NOOP("PersonFields", "ZIP")),
        addressText<Kind::Home, &Address::country>("country", QT_TRANSLATE_NOOP("PersonFields", "Country")),
        addressText<Kind::Mailing, &Address::line1>("mailing_line1", QT_TRANSLATE_NOOP("PersonFields", "Mailing address")),
        addressText<Kind::Mailing, &Address::line2>("mailing_line2",
                                                    QT_TRANSLATE_NOOP("PersonFields", "Mailing address line 2")),
        addressText<Kind::Mailing, &Address::line3>("mailing_line3",
                                                    QT_TRANSLATE_NOOP("PersonFields", "Mailing address line 3")),
        addressText<Kind::Mailing, &Address::city>("mailing_city", QT_TRANSLATE_NOOP("PersonFields", "Mailing city")),
        addressText<Kind::Mailing, &Address::region>("mailing_region", QT_TRANSLATE_NOOP("PersonFields", "Mailing state")),
        addressText<Kind::Mailing, &Address::postalCode>("mailing_postal_code",
                                                         QT_TRANSLATE_NOOP("PersonFields", "Mailing ZIP")),
        addressText<Kind::Mailing, &Address::country>("mailing_country",
                                                      QT_TRANSLATE_NOOP("PersonFields", "Mailing country")),
        addressText<Kind::Work, &Address::line1>("work_line1", QT_TRANSLATE_NOOP("PersonFields", "Work address")),
        addressText<Kind::Work, &Address::line2>("work_line2", QT_TRANSLATE_NOOP("PersonFields", "Work address line 2")),
        addressText<Kind::Work, &Address::line3>("work_line3", QT_TRANSLATE_NOOP("PersonFields", "Work address line 3")),
        addressText<Kind::Work, &Address::city>("work_city", QT_TRANSLATE_NOOP("PersonFields", "Work city")),
        addressText<Kind::Work, &Address::region>("work_region", QT_TRANSLATE_NOOP("PersonFields", "Work state")),
        addressText<Kind::Work, &Address::postalCode>("work_postal_code", QT_TRANSLATE_NOOP("PersonFields", "Work ZIP")),
        addressText<Kind::Work, &Address::country>("work_country", QT_TRANSLATE_NOOP("PersonFields", "Work country")),
        workText<&Employment::employer>("employer", QT_TRANSLATE_NOOP("PersonFields", "Employer")),
        workText<&Employment::worksite>("worksite", QT_TRANSLATE_NOOP("PersonFields", "Worksite")),
        workText<&Employment::unit>("unit", QT_TRANSLATE_NOOP("PersonFields", "Unit")),
        workText<&Employment::shift>("shift", QT_TRANSLATE_NOOP("PersonFields", "Shift")),
        workText<&Employment::jobTitle>("job_title", QT_TRANSLATE_NOOP("PersonFields", "Job title")),
        {u"hired_on"_s, QT_TRANSLATE_NOOP("PersonFields", "Hired on"), Group::Work, false, false, &readHired, &writeHired,
         PersonPart::Employments},
        {u"birth_on"_s, QT_TRANSLATE_NOOP("PersonFields", "Birth date"), Group::About, false, false, &readBirth,
         &writeBirth},
        text<&Person::pronouns>("pronouns", QT_TRANSLATE_NOOP("PersonFields", "Pronouns"), Group::About),
        text<&Person::preferredLanguage>("preferred_language", QT_TRANSLATE_NOOP("PersonFields", "Language"), Group::About),
        {u"is_deceased"_s, QT_TRANSLATE_NOOP("PersonFields", "Deceased"), Group::About, false, false,
         [](const Person &person, const PhoneNumbers &) { return person.isDeceased ? u"yes"_s : QString(); },
         &writeDeceased},
        {u"tags"_s, QT_TRANSLATE_NOOP("PersonFields", "Tags"), Group::About, true, false,
         [](const Person &person, const PhoneNumbers &) { return person.tags.join(u"; "_s); }, &writeTags, PersonPart::Tags},
        text<&Person::source>("source", QT_TRANSLATE_NOOP("PersonFields", "Source"), Group::About),
        {u"note"_s, QT_TRANSLATE_NOOP("PersonFields", "Note"), Group::About, false, false,
         [](const Person &person, const PhoneNumbers &) { return person.note; }, &writeNote},
        {u"external_id"_s, QT_TRANSLATE_NOOP("PersonFields", "External ID"), Group::Other, true, false, &readExternalIds,
         &writeExternalId, PersonPart::ExternalIds},
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
    static const QList<PersonField> fields = [] {
        auto made = makeFields();
        for (auto &field : made)
            field.isDay = field.key.endsWith(u"_on"_s);
        return made;
    }();
    return fields;
}

const PersonField *PersonFields::find(const QString &key)
{
    const auto it = std::ranges::find_if(all(), [&](const PersonField &field) { return key == field.key; });
    return it == all().end() ? nullptr : &*it;
}

QString PersonFields::label(const PersonField &field) { return field.ownId ? field.ownLabel : Words::tr(field.label); }

namespace {

void clear(Person &person, const PersonField &field)
{
    const QString &key = field.key;
    if (field.ownId) {
        person.custom.removeIf([&](const CustomValue &known) { return known.field == field.ownId; });
    } else if (key == "birth_on"_L1) {
        person.birthOn = {};
        person.birthYear = 0;
    } else if (key == "hired_on"_L1) {
        if (const auto *job = person.currentWork(); job && job->hiredOn.isValid())
            currentWork(person).hiredOn = {};
    } else if (key == "is_deceased"_L1) {
        person.isDeceased = false;
    } else if (key == "note"_L1) {
        person.note.clear();
    } else if (key == "tags"_L1) {
        person.tags.clear();
    } else if (key == "external_id"_L1) {
        person.externalIds.clear();
    } else if (!field.isMany && field.group != PersonField::Group::Consent
               && !field.read(person, PhoneNumbers()).isEmpty()) {
        field.write(person, {}, FieldContext{PhoneNumbers()});
    }
}

} // namespace

std::optional<Problem> PersonFields::set(Person &person, const PersonField &field, const QString &text,
                                         const FieldContext &context)
{
    Person changed = person;
    clear(changed, field);
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
