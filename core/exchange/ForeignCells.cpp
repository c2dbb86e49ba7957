#include "exchange/ForeignCells.h"

#include "people/PersonFields.h"
#include "storage/SqlValue.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using CellReader = ForeignCells::Reader;

/// Of everything that has words behind its colon.
using CellMaker = CellReader (*)(const QString &words);

QString saidOf(const QStringList &parts, const QString &separator)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(separator);
}

/// As people write it here; numbers of other countries with nothing but + and digits, which no spreadsheet takes for a formula.
QString phoneText(const Phone &phone, const PhoneNumbers &phones)
{
    const QString shown = phones.shown(phone.number());
    return shown.startsWith(u'+') && !phone.e164.isEmpty() && phone.extension.isEmpty() ? phone.e164 : shown;
}

const Phone *firstPhone(const Person &person, PhoneKind kind)
{
    const auto phone = std::ranges::find(person.phones, kind, &Phone::kind);
    return phone == person.phones.end() ? nullptr : &*phone;
}

template <PhoneKind kind>
QString phoneOf(const Person &person, const PhoneNumbers &phones)
{
    const auto *phone = firstPhone(person, kind);
    return phone ? phoneText(*phone, phones) : QString();
}

template <int index>
QString nthPhone(const Person &person, const PhoneNumbers &phones)
{
    return index < person.phones.size() ? phoneText(person.phones[index], phones) : QString();
}

template <int index>
QString nthEmail(const Person &person, const PhoneNumbers &)
{
    return person.emails.value(index).address;
}

/// A number that takes texts.
QString internationalMobile(const Person &person, const PhoneNumbers &)
{
    const auto takesTexts = [](const Phone &phone) {
        return phone.canText == YesNo::Yes || (phone.kind == PhoneKind::Mobile && phone.canText != YesNo::No);
    };
    const auto phone = std::ranges::find_if(person.phones, takesTexts);
    return phone == person.phones.end() ? QString() : phone->e164;
}

Address addressOf(const Person &person, AddressKind kind)
{
    const auto address = std::ranges::find(person.addresses, kind, &Address::kind);
    return address == person.addresses.end() ? Address() : *address;
}

/// Where a code is wanted, that of the countries that are written here as a rule; another stays as it is.
QString countryCode(const QString &country)
{
    static const QHash<QString, QString> codes{{u"united states"_s, u"US"_s},
                                               {u"united states of america"_s, u"US"_s},
                                               {u"usa"_s, u"US"_s},
                                               {u"estados unidos"_s, u"US"_s},
                                               {u"mexico"_s, u"MX"_s},
                                               {u"méxico"_s, u"MX"_s},
                                               {u"canada"_s, u"CA"_s},
                                               {u"canadá"_s, u"CA"_s},
                                               {u"united kingdom"_s, u"GB"_s},
                                               {u"uk"_s, u"GB"_s},
                                               {u"reino unido"_s, u"GB"_s}};
    return codes.value(country.simplified().remove(u'.').toLower(), country);
}

/// A number that has no place of its own beside the first mobile, home and work number.
const Phone *leftoverPhone(const Person &person)
{
    const auto isLeft = [&](const Phone &phone) {
        return phone.works() && (phone.kind == PhoneKind::Other || firstPhone(person, phone.kind) != &phone);
    };
    const auto phone = std::ranges::find_if(person.phones, isLeft);
    return phone == person.phones.end() ? nullptr : &*phone;
}

QString homeOrLeftoverPhone(const Person &person, const PhoneNumbers &phones)
{
    const auto *home = firstPhone(person, PhoneKind::Home);
    const auto *phone = home ? home : leftoverPhone(person);
    return phone ? phoneText(*phone, phones) : QString();
}

QString addressPart(const Address &address, const QString &part)
{
    const QString below = saidOf({address.line2, address.line3}, u", "_s);
    return part == "line1"_L1       ? address.line1
         : part == "line2"_L1       ? address.line2
         : part == "line3"_L1       ? address.line3
         : part == "lines_below"_L1 ? below
         : part == "street"_L1      ? saidOf({address.line1, below}, u", "_s)
         : part == "city"_L1        ? address.city
         : part == "region"_L1      ? address.region
         : part == "postal_code"_L1 ? address.postalCode
         : part == "country"_L1     ? address.country
                                    : countryCode(address.country);
}

QString wholeAddress(const Person &person, const PhoneNumbers &)
{
    const Address home = addressOf(person, AddressKind::Home);
    return saidOf({addressPart(home, u"street"_s), home.city, home.region, home.postalCode, countryCode(home.country)},
                  u", "_s);
}

/// Mailing programs take other letters only behind the @.
QString plainEmail(const Person &person, const PhoneNumbers &)
{
    const auto isPlain = [](const Email &email) {
        return std::ranges::all_of(email.address.section(u'@', 0, -2), [](QChar c) { return c.unicode() < 128; });
    };
    const auto email = std::ranges::find_if(person.emails, isPlain);
    return email == person.emails.end() ? QString() : email->address;
}

QString idIn(const Person &person, const QString &system)
{
    const auto id = std::ranges::find(person.externalIds, system, &ExternalId::system);
    return id == person.externalIds.end() ? QString() : id->value;
}

QString calledName(const Person &person, const PhoneNumbers &)
{
    const bool isNamed = !person.givenName.isEmpty() || !person.familyName.isEmpty();
    return isNamed ? person.givenName : person.customDisplayName;
}

template <int part>
QString birthPart(const Person &person, const PhoneNumbers &)
{
    const QDate &day = person.birthOn;
    const int number = part == 0 ? (day.isValid() ? day.year() : person.birthYear) : part == 1 ? day.month() : day.day();
    return number > 0 ? QString::number(number) : QString();
}

const QHash<QString, CellReader> &singleWords()
{
    static const QHash<QString, CellReader> words{
        {u"given_name"_s, &calledName},
        {u"family_names"_s,
         [](const Person &person, const PhoneNumbers &) {
             return saidOf({person.familyName, person.secondFamilyName}, u" "_s);
         }},
        {u"mobile"_s, &phoneOf<PhoneKind::Mobile>},
        {u"home_phone"_s, &phoneOf<PhoneKind::Home>},
        {u"home_or_leftover_phone"_s, &homeOrLeftoverPhone},
        {u"work_phone"_s, &phoneOf<PhoneKind::Work>},
        {u"other_phone"_s, &phoneOf<PhoneKind::Other>},
        {u"phone"_s, &nthPhone<0>},
        {u"phone2"_s, &nthPhone<1>},
        {u"international_mobile"_s, &internationalMobile},
        {u"email"_s, &nthEmail<0>},
        {u"email2"_s, &nthEmail<1>},
        {u"email3"_s, &nthEmail<2>},
        {u"email4"_s, &nthEmail<3>},
        {u"plain_email"_s, &plainEmail},
        {u"whole_address"_s, &wholeAddress},
        {u"number"_s, [](const Person &person, const PhoneNumbers &) { return QString::number(person.id.value); }},
        {u"zip5"_s,
         [](const Person &person, const PhoneNumbers &) { return addressOf(person, AddressKind::Home).postalCode.left(5); }},
        {u"born"_s, [](const Person &person, const PhoneNumbers &) { return person.birthOn.toString(Qt::ISODate); }},
        {u"born_month_first"_s,
         [](const Person &person, const PhoneNumbers &) { return person.birthOn.toString(u"MM/dd/yyyy"_s); }},
        {u"born_outlook"_s,
         [](const Person &person, const PhoneNumbers &) {
             return person.birthOn.isValid() ? person.birthOn.toString(u"M/d/yyyy"_s) : u"0/0/00"_s;
         }},
        {u"born_year"_s, &birthPart<0>},
        {u"born_month"_s, &birthPart<1>},
        {u"born_day"_s, &birthPart<2>},
        {u"is_deceased"_s,
         [](const Person &person, const PhoneNumbers &) { return person.isDeceased ? u"true"_s : QString(); }},
        {u"is_mobile_bad"_s,
         [](const Person &person, const PhoneNumbers &) {
             const auto *phone = firstPhone(person, PhoneKind::Mobile);
             return phone && !phone->works() ? u"true"_s : QString();
         }},
        {u"language"_s, [](const Person &person, const PhoneNumbers &) { return person.preferredLanguage; }},
        {u"tag"_s, [](const Person &person, const PhoneNumbers &) { return person.tags.value(0); }},
        {u"google_labels"_s,
         [](const Person &person, const PhoneNumbers &) {
             return (person.tags + QStringList{u"* myContacts"_s}).join(u" ::: "_s);
         }},
    };
    return words;
}

template <int index>
CellReader emailKind(const QString &words)
{
    return [kinds = words.split(u'|')](const Person &person, const PhoneNumbers &) {
        return index < person.emails.size() ? kinds.value(int(person.emails[index].kind)) : QString();
    };
}

template <int index>
CellReader phoneKind(const QString &words)
{
    return [kinds = words.split(u'|')](const Person &person, const PhoneNumbers &) {
        return index < person.phones.size() ? kinds.value(int(person.phones[index].kind)) : QString();
    };
}

CellReader consentIn(const QString &words)
{
    const QStringList answers = words.split(u'|');
    QList<Channel> channels;
    for (const auto &key : answers.first().split(u'+')) {
        const auto channel = fromKey<Channel>(key);
        if (!channel)
            return {};
        channels += *channel;
    }
    return [answers, channels](const Person &person, const PhoneNumbers &) {
        const bool isRefused =
            std::ranges::any_of(channels, [&](Channel channel) { return person.mayBeReachedBy(channel) == YesNo::No; });
        return answers.value(1 + int(isRefused ? YesNo::No : person.mayBeReachedBy(channels.last())));
    };
}

/// Where there is something that may be used or not.
CellReader consentTo(const QString &words, bool (*has)(const Person &person))
{
    const auto consent = consentIn(words);
    if (!consent)
        return {};
    return [consent, has](const Person &person, const PhoneNumbers &phones) {
        return has(person) ? consent(person, phones) : QString();
    };
}

const QHash<QString, CellMaker> &wordsWithMore()
{
    static const QHash<QString, CellMaker> makers{
        {u"id"_s,
         [](const QString &system) -> CellReader {
             return [system](const Person &person, const PhoneNumbers &) { return idIn(person, system); };
         }},
        {u"own"_s,
         [](const QString &system) -> CellReader {
             return [system](const Person &person, const PhoneNumbers &) {
                 const QString known = idIn(person, system);
                 return known.isEmpty() ? QString::number(person.id.value) : known;
             };
         }},
        {u"tags"_s,
         [](const QString &separator) -> CellReader {
             return [separator](const Person &person, const PhoneNumbers &) { return person.tags.join(separator); };
         }},
        {u"further_emails"_s,
         [](const QString &separator) -> CellReader {
             return [separator](const Person &person, const PhoneNumbers &) {
                 QStringList addresses;
                 for (const auto &email : person.emails.mid(1))
                     addresses += email.address;
                 return addresses.join(separator);
             };
         }},
        {u"further_phones"_s,
         [](const QString &separator) -> CellReader {
             return [separator](const Person &person, const PhoneNumbers &phones) {
                 QStringList numbers;
                 for (const auto &phone : person.phones.mid(1))
                     numbers += phoneText(phone, phones);
                 return numbers.join(separator);
             };
         }},
        {u"if_street"_s,
         [](const QString &label) -> CellReader {
             return [label](const Person &person, const PhoneNumbers &) {
                 return addressOf(person, AddressKind::Home).isEmpty() ? QString() : label;
             };
         }},
        {u"email_kind"_s, &emailKind<0>},
        {u"email2_kind"_s, &emailKind<1>},
        {u"email3_kind"_s, &emailKind<2>},
        {u"phone_kind"_s, &phoneKind<0>},
        {u"phone2_kind"_s, &phoneKind<1>},
        {u"consent"_s, &consentIn},
        {u"if_email"_s,
         [](const QString &words) -> CellReader {
             return consentTo(words, [](const Person &person) { return !person.emails.isEmpty(); });
         }},
        {u"if_phone"_s,
         [](const QString &words) -> CellReader {
             return consentTo(words, [](const Person &person) { return !person.phones.isEmpty(); });
         }},
    };
    return makers;
}

CellReader addressReader(AddressKind kind, const QString &part)
{
    static const QStringList parts{u"line1"_s, u"line2"_s,  u"line3"_s,       u"lines_below"_s, u"street"_s,
                                   u"city"_s,  u"region"_s, u"postal_code"_s, u"country"_s,     u"country_code"_s};
    if (!parts.contains(part))
        return {};
    return [kind, part](const Person &person, const PhoneNumbers &) { return addressPart(addressOf(person, kind), part); };
}

} // namespace

ForeignCells::Reader ForeignCells::reader(const QString &source)
{
    if (source.startsWith(u'='))
        return [text = source.mid(1)](const Person &, const PhoneNumbers &) { return text; };
    if (const auto plain = singleWords().constFind(source); plain != singleWords().constEnd())
        return *plain;
    if (const qsizetype colon = source.indexOf(u':'); colon > 0) {
        const auto maker = wordsWithMore().value(source.left(colon), nullptr);
        return maker ? maker(source.mid(colon + 1)) : Reader();
    }
    if (source.startsWith(u"mailing."_s))
        return addressReader(AddressKind::Mailing, source.section(u'.', 1));
    if (source.startsWith(u"work."_s))
        return addressReader(AddressKind::Work, source.section(u'.', 1));
    if (const auto address = addressReader(AddressKind::Home, source))
        return address;
    const auto *field = PersonFields::find(source);
    return field ? field->read : Reader();
}

QString ForeignCells::sensitiveField(const QString &source)
{
    QString key = source;
    if (source.startsWith(u"born"_s))
        key = u"birth_on"_s;
    else if (source == "tag"_L1 || source == "google_labels"_L1 || source.startsWith(u"tags:"_s))
        key = u"tags"_s;
    else if (source == "street"_L1 || source == "whole_address"_L1)
        key = u"line1"_s;
    const auto *field = PersonFields::find(key);
    return field && field->isSensitive ? key : QString();
}

Person ForeignCells::prepared(Person person, Purpose purpose)
{
    if (purpose == Purpose::Calling || purpose == Purpose::Texting)
        person.phones.removeIf([](const Phone &phone) { return !phone.works(); });
    if (purpose == Purpose::Email)
        person.emails.removeIf([](const Email &email) { return !email.canBeWrittenTo(); });
    std::ranges::stable_sort(person.phones, {}, [](const Phone &phone) { return 2 * !phone.works() + !phone.isPrimary; });
    if (const auto *mailbox = person.mailbox()) {
        const auto first = person.emails.indexOf(*mailbox);
        person.emails.move(first, 0);
    }
    return person;
}

QList<Person> ForeignCells::rowPerValue(const Person &person)
{
    QList<Person> rows{person};
    const auto most = std::max({person.phones.size(), person.emails.size(), person.addresses.size(), person.tags.size()});
    for (qsizetype i = 1; i < most; ++i) {
        Person further;
        further.id = person.id;
        further.externalIds = person.externalIds;
        further.consents = person.consents;
        further.phones = person.phones.mid(i, 1);
        further.emails = person.emails.mid(i, 1);
        further.addresses = person.addresses.mid(i, 1);
        if (!further.addresses.isEmpty())
            further.addresses.first().kind = AddressKind::Home;
        further.tags = person.tags.mid(i, 1);
        rows += further;
    }
    return rows;
}

} // namespace rnf
