#include "exchange/PersonUpdate.h"

#include "base/Text.h"
#include "exchange/PersonMatcher.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr bool isRight(MatchPolicy policy) { return policy == MatchPolicy::Update; }
constexpr bool addsUp(MatchPolicy policy) { return policy == MatchPolicy::Append; }

/// Single values of the person itself: name, birth, language …
void updateTexts(Person &after, const Person &row, const PolicyOf &policyOf, const FieldContext &context,
                 const FieldCatalog &catalog)
{
    for (const auto &field : catalog.all()) {
        if (!field.standsAlone())
            continue;
        const QString theirs = field.read(row, context.phones);
        if (theirs.isEmpty())
            continue;
        const auto policy = policyOf(field.key);
        const QString ours = field.read(after, context.phones);
        // Several values add up, whoever is right.
        if (policy != MatchPolicy::Skip && theirs != ours && (ours.isEmpty() || isRight(policy) || field.isMany))
            field.write(after, theirs, context);
    }
}

void updateNote(Person &after, const Person &row, MatchPolicy policy)
{
    if (row.note.isEmpty() || policy == MatchPolicy::Skip || after.note.contains(row.note))
        return;
    if (after.note.isEmpty())
        after.note = row.note;
    else if (addsUp(policy) || isRight(policy))
        after.note += u'\n' + row.note;
}

QString fieldOf(const Phone &phone) { return phone.kind == PhoneKind::Other ? u"phone"_s : keyOf(phone.kind) + u"_phone"_s; }
QString fieldOf(const Email &email) { return email.kind == EmailKind::Work ? u"work_email"_s : u"email"_s; }
QString fieldOf(const Address &address)
{
    return address.kind == AddressKind::Home ? u"line1"_s : keyOf(address.kind) + u"_line1"_s;
}

/// Each kind is a blank of its own: a work phone is news about somebody of whom we have only a mobile.
template <typename Contact, typename Same>
void updateContacts(QList<Contact> &after, const QList<Contact> &row, const PolicyOf &policyOf, Same isSame)
{
    const QList<Contact> before = after;
    const auto hasKind = [&](auto kind) { return std::ranges::find(before, kind, &Contact::kind) != before.end(); };
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Contact &theirs = row[i];
        const auto policy = policyOf(fieldOf(theirs));
        if (policy == MatchPolicy::Skip)
            continue;
        const auto known = std::ranges::find_if(after, [&](const Contact &own) { return isSame(own, theirs); });
        if (known == after.end() && (!hasKind(theirs.kind) || addsUp(policy) || isRight(policy)))
            after += theirs;
        if (isRight(policy) && i == 0 && !before.isEmpty() && !isSame(after.first(), theirs)) {
            for (auto &own : after)
                own.isPrimary = isSame(own, theirs);
        }
    }
}

bool differ(const QString &a, const QString &b) { return !a.isEmpty() && !b.isEmpty() && foldedText(a) != foldedText(b); }

/// "MA" and "Massachusetts" cannot be compared.
bool regionsDiffer(const QString &a, const QString &b)
{
    constexpr qsizetype longestCode = 3;
    return (a.size() <= longestCode) == (b.size() <= longestCode) && differ(a, b);
}

/// A ZIP may have its four further digits or not.
bool postalCodesDiffer(const QString &a, const QString &b) { return differ(a, b) && !a.startsWith(b) && !b.startsWith(a); }

/// Nothing that both of them say contradicts. A street in a postal area is one place, whatever its town is called.
bool maybeSamePlace(const Address &a, const Address &b)
{
    const bool haveStreets = !a.line1.isEmpty() && !b.line1.isEmpty();
    if ((haveStreets && !streetsAgree(a, b)) || postalCodesDiffer(a.postalCode, b.postalCode))
        return false;
    if (haveStreets && !a.postalCode.isEmpty() && !b.postalCode.isEmpty())
        return true;
    return !differ(a.city, b.city) && !regionsDiffer(a.region, b.region);
}

void fillAddress(Address &ours, const Address &theirs)
{
    for (const auto part : {&Address::line1, &Address::line2, &Address::line3, &Address::city, &Address::region,
                            &Address::postalCode, &Address::country}) {
        if ((ours.*part).isEmpty())
            ours.*part = theirs.*part;
    }
}

/// An address is one value: the street of one and the city of another would send letters nowhere. What may be the same place
/// fills it up, anything else is another address.
void updateAddresses(Person &after, const Person &row, const PolicyOf &policyOf)
{
    for (const auto &theirs : row.addresses) {
        const auto policy = policyOf(fieldOf(theirs));
        if (policy == MatchPolicy::Skip)
            continue;
        const auto ours = std::ranges::find_if(
            after.addresses, [&](const Address &own) { return own.kind == theirs.kind && maybeSamePlace(own, theirs); });
        const auto sameKind = std::ranges::find(after.addresses, theirs.kind, &Address::kind);
        if (ours != after.addresses.end()) {
            Address merged = isRight(policy) ? theirs : *ours;
            fillAddress(merged, isRight(policy) ? *ours : theirs);
            merged.id = ours->id;
            *ours = merged;
        } else if (sameKind == after.addresses.end() || addsUp(policy)) {
            after.addresses += theirs;
        } else if (isRight(policy)) {
            const qint64 id = sameKind->id;
            *sameKind = theirs;
            sameKind->id = id;
        }
    }
}

struct JobPart {
    QString Employment::*text;
    const char *field;
};
constexpr JobPart jobParts[] = {{&Employment::employer, "employer"},
                                {&Employment::worksite, "worksite"},
                                {&Employment::unit, "unit"},
                                {&Employment::shift, "shift"},
                                {&Employment::jobTitle, "job_title"}};

bool maybeSameJob(const Employment &a, const Employment &b)
{
    return std::ranges::none_of(jobParts, [&](const JobPart &part) {
        return !(a.*part.text).isEmpty() && !(b.*part.text).isEmpty() && a.*part.text != b.*part.text;
    });
}

/// What of a job may change the job that somebody has, and whether it follows the file, or is one more.
struct JobNews {
    Employment job;
    bool addsUp = false;
    bool isRight = false;
};

/// Where what may only fill blanks contradicts, it is about another job: nothing of it fills this one.
JobNews newsOf(const Employment &theirs, const Employment *ours, const PolicyOf &policyOf)
{
    JobNews news{theirs};
    const auto policyOfPart = [&](const JobPart &part) { return policyOf(QLatin1String(part.field)); };
    const auto contradicts = [&](const JobPart &part) {
        return ours && policyOfPart(part) == MatchPolicy::Fill && !(theirs.*part.text).isEmpty()
            && !(ours->*part.text).isEmpty() && theirs.*part.text != ours->*part.text;
    };
    if (contradicts(jobParts[0])) // another employer
        return {};
    const bool isOther = std::ranges::any_of(jobParts, contradicts);
    const auto weigh = [&](MatchPolicy policy, auto &&leaveOut) {
        if (policy == MatchPolicy::Skip || (policy == MatchPolicy::Fill && isOther))
            leaveOut();
        news.addsUp |= addsUp(policy);
        news.isRight |= isRight(policy) || policy == MatchPolicy::Recommended;
    };
    for (const auto &part : jobParts) {
        if (!(theirs.*part.text).isEmpty())
            weigh(policyOfPart(part), [&] { (news.job.*part.text).clear(); });
    }
    if (theirs.hiredOn.isValid())
        weigh(policyOf(u"hired_on"_s), [&] { news.job.hiredOn = {}; });
    return news;
}

void updateWork(Person &after, const Person &row, const PolicyOf &policyOf, const QDate &today)
{
    const auto *current = row.currentWork();
    if (!current)
        return;
    const auto news = newsOf(*current, after.currentWork(), policyOf);
    const auto &theirs = news.job;
    if (theirs.isEmpty())
        return;
    auto ours = std::ranges::find_if(after.employments,
                                     [&](const Employment &job) { return job.isCurrent() && maybeSameJob(job, theirs); });
    const bool isTransfer = ours == after.employments.end();
    if (isTransfer)
        ours = std::ranges::find_if(after.employments, &Employment::isCurrent);
    if (ours == after.employments.end() || (isTransfer && news.addsUp)) {
        after.employments += theirs;
        return;
    }
    Employment next = *ours;
    for (const auto &[text, field] : jobParts) {
        if (!(theirs.*text).isEmpty())
            next.*text = theirs.*text;
    }
    if (theirs.hiredOn.isValid() && (!next.hiredOn.isValid() || news.isRight))
        next.hiredOn = theirs.hiredOn;
    if (!isTransfer) {
        *ours = next;
    } else if (news.isRight) {
        ours->endOn = today;
        next.id = 0;
        next.startOn = today;
        after.employments += next;
    }
}

void updateConsents(Person &after, const Person &row, const PolicyOf &policyOf)
{
    for (const auto &theirs : row.consents) {
        const YesNo ours = after.mayBeReachedBy(theirs.channel);
        const bool wouldOverrideRefusal = ours == YesNo::No && theirs.state == YesNo::Yes;
        if (theirs.state != ours && !wouldOverrideRefusal
            && policyOf(u"consent_"_s + keyOf(theirs.channel)) != MatchPolicy::Skip)
            after.consents += theirs;
    }
}

void updateNumbers(Person &after, const Person &row, const PolicyOf &policyOf)
{
    if (row.externalIds.isEmpty() || policyOf(u"external_id"_s) == MatchPolicy::Skip)
        return;
    for (const auto &number : row.externalIds) {
        if (std::ranges::none_of(after.externalIds, [&](const ExternalId &own) {
                return own.system == number.system && own.value == number.value;
            }))
            after.externalIds += number;
    }
}

void updateTags(Person &after, const Person &row, const PolicyOf &policyOf)
{
    if (row.tags.isEmpty() || policyOf(u"tags"_s) == MatchPolicy::Skip)
        return;
    for (const auto &tag : row.tags) {
        if (!after.tags.contains(tag))
            after.tags += tag;
    }
    after.tags.sort();
}

/// The parts of a person that stand in tables of their own and are not the same.
PersonParts differingParts(const Person &a, const Person &b)
{
    PersonParts parts;
    parts.setFlag(PersonPart::Phones, a.phones != b.phones);
    parts.setFlag(PersonPart::Emails, a.emails != b.emails);
    parts.setFlag(PersonPart::Addresses, a.addresses != b.addresses);
    parts.setFlag(PersonPart::ExternalIds, a.externalIds != b.externalIds);
    parts.setFlag(PersonPart::Consents, a.consents != b.consents);
    parts.setFlag(PersonPart::Tags, a.tags != b.tags);
    parts.setFlag(PersonPart::Employments, a.employments != b.employments);
    parts.setFlag(PersonPart::Custom, a.custom != b.custom);
    return parts;
}

} // namespace

Person updatedBy(const Person &row, const Person &ours, const PolicyOf &policyOf, const FieldContext &context,
                 const QDate &today, const FieldCatalog &catalog)
{
    Person after = ours;
    updateTexts(after, row, policyOf, context, catalog);
    updateNote(after, row, policyOf(u"note"_s));
    updateContacts(after.phones, row.phones, policyOf, [](const Phone &a, const Phone &b) { return a.isSameNumber(b); });
    updateContacts(after.emails, row.emails, policyOf, [](const Email &a, const Email &b) { return a.key == b.key; });
    updateAddresses(after, row, policyOf);
    updateWork(after, row, policyOf, today);
    updateConsents(after, row, policyOf);
    updateNumbers(after, row, policyOf);
    updateTags(after, row, policyOf);
    return after;
}

QList<ValueChange> changesBetween(const Person &before, const Person &after, const FieldCatalog &catalog,
                                  const PhoneNumbers &phones)
{
    const auto parts = differingParts(before, after);
    QList<ValueChange> changes;
    for (const auto &field : catalog.all()) {
        // What is another way to say what other fields say, would say it twice.
        const bool isItsOwn = !field.isImportOnly && (field.place.table || field.kind == PersonField::Kind::Consent);
        if (!isItsOwn || (field.parts && !(field.parts & parts)))
            continue;
        const QString was = field.read(before, phones);
        const QString is = field.read(after, phones);
        if (was != is)
            changes += ValueChange{field.key, was, is};
    }
    return changes;
}

QStringList decidingFields(const QString &key)
{
    constexpr auto refusal = "refuses_"_L1;
    if (key == "refuses_all"_L1) {
        QStringList consents;
        for (const auto channel : keysOf(Channel()))
            consents += u"consent_"_s + QLatin1String(channel);
        return consents;
    }
    if (key.startsWith(refusal))
        return {u"consent_"_s + key.sliced(refusal.size())};
    const auto *field = PersonFields::find(key);
    if (!field || field->group != PersonField::Group::Address)
        return {key};
    for (const auto &kind : {u"mailing_"_s, u"work_"_s}) {
        if (key.startsWith(kind))
            return {kind + u"line1"_s};
    }
    return {u"line1"_s};
}

} // namespace rnf
