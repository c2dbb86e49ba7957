#pragma once

#include "base/Id.h"
#include "base/PhoneNumbers.h"
#include "people/CustomField.h"
#include "people/OtherName.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <array>
#include <functional>

namespace rnf {

// Closed vocabularies; the words are those of the database and of files (people.md, section 4).
enum class NameOrder { GivenFirst, FamilyFirst };
enum class PhoneKind { Mobile, Home, Work, Other };
enum class Whose { Self, Household, Work, Other };
enum class PhoneStatus { Ok, Unknown, Bad, Disconnected, WrongNumber };
enum class YesNo { Yes, No, Unknown };
enum class EmailKind { Home, Work, Other };
enum class EmailStatus { Ok, Unknown, Bounced, Bad };
enum class AddressKind { Home, Mailing, Work };
enum class Channel { Phone, Sms, Email, BulkEmail, Mail, Visit, Photo, DataSharing };

constexpr auto keysOf(NameOrder) { return std::to_array({"given_first", "family_first"}); }
constexpr auto keysOf(PhoneKind) { return std::to_array({"mobile", "home", "work", "other"}); }
constexpr auto keysOf(Whose) { return std::to_array({"self", "household", "work", "other"}); }
constexpr auto keysOf(PhoneStatus) { return std::to_array({"ok", "unknown", "bad", "disconnected", "wrong_number"}); }
constexpr auto keysOf(YesNo) { return std::to_array({"yes", "no", "unknown"}); }
constexpr auto keysOf(EmailKind) { return std::to_array({"home", "work", "other"}); }
constexpr auto keysOf(EmailStatus) { return std::to_array({"ok", "unknown", "bounced", "bad"}); }
constexpr auto keysOf(AddressKind) { return std::to_array({"home", "mailing", "work"}); }
constexpr auto keysOf(Channel)
{
    return std::to_array({"phone", "sms", "email", "bulk_email", "mail", "visit", "photo", "data_sharing"});
}

struct Phone {
    qint64 id = 0;
    QString raw, e164, digits, extension;
    PhoneKind kind = PhoneKind::Mobile;
    Whose whose = Whose::Self;
    PhoneStatus status = PhoneStatus::Unknown;
    YesNo canText = YesNo::Unknown;
    bool isPrimary = false;

    static Phone of(const PhoneNumber &number, PhoneKind kind)
    {
        Phone phone;
        phone.raw = number.raw;
        phone.e164 = number.e164;
        phone.digits = number.digits;
        phone.extension = number.extension;
        phone.kind = kind;
        return phone;
    }
    PhoneNumber number() const { return {raw, e164, digits, extension}; }
    /// Nobody found out that it reaches the wrong people or nobody.
    bool works() const { return status == PhoneStatus::Ok || status == PhoneStatus::Unknown; }
    /// The same number, however it is typed.
    bool isSameNumber(const Phone &other) const
    {
        return extension == other.extension
            && (!e164.isEmpty() && !other.e164.isEmpty() ? e164 == other.e164 : digits == other.digits);
    }
    bool operator==(const Phone &) const = default;
};

struct Email {
    qint64 id = 0;
    QString address;
    QString key; ///< lower case; what addresses are compared by
    EmailKind kind = EmailKind::Home;
    Whose whose = Whose::Self;
    EmailStatus status = EmailStatus::Unknown;
    bool isPrimary = false;

    /// Nobody found out that mail to it comes back, and no employer reads it.
    bool canBeWrittenTo() const
    {
        return (status == EmailStatus::Ok || status == EmailStatus::Unknown) && kind != EmailKind::Work
            && whose != Whose::Work;
    }
    bool operator==(const Email &) const = default;
};

struct Address {
    qint64 id = 0;
    AddressKind kind = AddressKind::Home;
    QString line1, line2, line3, city, region, postalCode, country;
    bool isEmpty() const
    {
        return line1.isEmpty() && line2.isEmpty() && line3.isEmpty() && city.isEmpty() && region.isEmpty()
            && postalCode.isEmpty() && country.isEmpty();
    }
    bool operator==(const Address &) const = default;
};

/// A number that another system or an employer knows the person by.
struct ExternalId {
    qint64 id = 0;
    QString system, value;
    bool operator==(const ExternalId &) const = default;
};

/// Who may be reached how. Rows are added, never changed; the newest of a channel counts.
struct Consent {
    qint64 id = 0;
    Channel channel = Channel::Phone;
    YesNo state = YesNo::Unknown;
    QString notedAt; ///< instant, UTC
    QString source, reason;
    bool operator==(const Consent &) const = default;
};

/// One job, by the names of where and what. A transfer closes one and opens the next; no end means current.
struct Employment {
    qint64 id = 0;
    QString employer, worksite, unit, shift, jobTitle;
    QDate hiredOn, startOn, endOn;
    bool isCurrent() const { return !endOn.isValid(); }
    bool isEmpty() const
    {
        return employer.isEmpty() && worksite.isEmpty() && unit.isEmpty() && shift.isEmpty() && jobTitle.isEmpty()
            && !hiredOn.isValid() && !startOn.isValid() && !endOn.isValid();
    }
    bool operator==(const Employment &) const = default;
};

/// What of a person stands in tables of its own, for those who do not read it all.
enum class PersonPart {
    Phones = 1,
    Emails = 2,
    Addresses = 4,
    ExternalIds = 8,
    Consents = 16,
    Tags = 32,
    Employments = 64,
    Custom = 128,
    OtherNames = 256,
};
Q_DECLARE_FLAGS(PersonParts, PersonPart)
constexpr PersonParts allParts = PersonParts(PersonPart::Phones) | PersonPart::Emails | PersonPart::Addresses
                               | PersonPart::ExternalIds | PersonPart::Consents | PersonPart::Tags | PersonPart::Employments
                               | PersonPart::Custom | PersonPart::OtherNames;

/// Somebody we know, with everything that belongs to them. Nothing is required: one name, or a badge number, is a person.
struct Person {
    PersonId id;
    QString customDisplayName; ///< typed by hand; empty: built from the parts
    QString customSortName;
    QString namePrefix, givenName, middleName, familyName, secondFamilyName, nameSuffix;
    NameOrder nameOrder = NameOrder::GivenFirst;
    QString preferredName, legalName, pronouns;
    QDate birthOn;
    int birthYear = 0; ///< when only the year is known
    QString preferredLanguage;
    bool isDeceased = false;
    QString source, note;
    QList<OtherName> otherNames; ///< in the order in which they were noted
    QList<Phone> phones;
    QList<Email> emails;
    QList<Address> addresses;
    QList<ExternalId> externalIds;
    QList<Consent> consents;
    QStringList tags; ///< sorted
    QList<Employment> employments;
    QList<CustomValue> custom; ///< in fields of the office's own

    QString displayName() const;
    QString sortName() const;
    /// The same for SortKeys: behind the family names stands U+FFFE, which collation (UTS #35) puts before everything else,
    /// so that every Domínguez stands before Domínguez Castañeda.
    QString collatedName() const;
    /// There is something to know this person by: a name, a contact, a number, or a note.
    bool hasAnything() const;
    const Employment *currentWork() const;
    YesNo mayBeReachedBy(Channel channel) const;
    /// What they said last about a way to reach them; null: nothing. The later in the list of two that were noted at once.
    const Consent *newestConsent(Channel channel) const;
    /// Where mail to them goes: their own address before one that is shared, a preferred one before others. Null: nowhere.
    const Email *mailbox(const std::function<bool(const QString &address)> &isUsable = {}) const;

    bool operator==(const Person &) const = default;
};

/// A row of the list: what its columns show.
struct PersonRow {
    PersonId id;
    QString name, phone, email, employer, unit, jobTitle, city;
    QString tags; ///< "carpool; steward", as they are typed
};

} // namespace rnf
