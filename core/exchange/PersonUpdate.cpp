#include "exchange/PersonUpdate.h"

#include "base/Text.h"
#include "base/Words.h"
#include "exchange/PersonMatcher.h"
#include "people/OtherNames.h"
#include "people/WholeName.h"

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
        else if (known != after.end() && known->status == decltype(known->status)::Unknown)
            known->status = theirs.status;
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
        } else if (isRight(policy) && !(theirs.line1.isEmpty() && !sameKind->line1.isEmpty())) {
            // A town alone does not say that the street we have is wrong.
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

bool differInPart(const Employment &a, const Employment &b, const JobPart &part)
{
    return !(a.*part.text).isEmpty() && !(b.*part.text).isEmpty() && a.*part.text != b.*part.text;
}

bool maybeSameJob(const Employment &a, const Employment &b)
{
    return std::ranges::none_of(jobParts, [&](const JobPart &part) { return differInPart(a, b, part); });
}

/// The current job that a row is about: one that it may describe as it is, else one at the same employer.
Employment *jobMeant(QList<Employment> &jobs, const Employment &theirs)
{
    const auto find = [&](auto &&isMeant) {
        const auto job = std::ranges::find_if(jobs, [&](const Employment &own) { return own.isCurrent() && isMeant(own); });
        return job == jobs.end() ? nullptr : &*job;
    };
    if (auto *same = find([&](const Employment &own) { return maybeSameJob(own, theirs); }))
        return same;
    return find([&](const Employment &own) { return !differInPart(own, theirs, jobParts[0]); });
}

/// What of a row may go into a job that somebody has. Where what may only fill blanks contradicts, the row is about another
/// job, and nothing of it that only fills goes into this one.
Employment newsOf(const Employment &theirs, const Employment &ours, const PolicyOf &policyOf)
{
    const bool isOther = std::ranges::any_of(jobParts, [&](const JobPart &part) {
        return policyOf(QLatin1String(part.field)) == MatchPolicy::Fill && differInPart(theirs, ours, part);
    });
    const auto isOut = [&](MatchPolicy policy, bool isKnown) {
        return policy == MatchPolicy::Skip || (policy == MatchPolicy::Fill && (isOther || isKnown));
    };
    Employment news = theirs;
    for (const auto &[text, field] : jobParts) {
        if (isOut(policyOf(QLatin1String(field)), !(ours.*text).isEmpty()))
            (news.*text).clear();
    }
    const bool isHiredKnown = ours.hiredOn.isValid();
    const auto hired = policyOf(u"hired_on"_s);
    if (isOut(hired, isHiredKnown) || (addsUp(hired) && isHiredKnown))
        news.hiredOn = {};
    return news;
}

Employment joined(Employment job, const Employment &news)
{
    for (const auto &[text, field] : jobParts) {
        if (!(news.*text).isEmpty())
            job.*text = news.*text;
    }
    if (news.hiredOn.isValid())
        job.hiredOn = news.hiredOn;
    return job;
}

/// The first policy of those that the row's columns about work have.
MatchPolicy policyOfWork(const Employment &job, const PolicyOf &policyOf)
{
    for (const auto &[text, field] : jobParts) {
        const auto policy = policyOf(QLatin1String(field));
        if (!(job.*text).isEmpty() && policy != MatchPolicy::Skip)
            return policy;
    }
    return policyOf(u"hired_on"_s);
}

/// Where somebody works follows the list: another unit, shift or title at the same employer ends one job and begins the
/// next; work at another employer is one more job. Filling never ends one.
void updateWork(Person &after, const Person &row, const PolicyOf &policyOf, const QDate &today)
{
    const auto *said = row.currentWork();
    if (!said)
        return;
    const bool hasWork = after.currentWork();
    auto *ours = jobMeant(after.employments, *said);
    const auto news = newsOf(*said, ours ? *ours : Employment(), policyOf);
    const auto policy = policyOfWork(news, policyOf);
    if (news.isEmpty() || policy == MatchPolicy::Skip)
        return;
    if (!ours) {
        // Without its employer it would be somebody's work anywhere.
        const bool mayBeMore = policy != MatchPolicy::Fill && policyOf(u"employer"_s) != MatchPolicy::Skip;
        if (!hasWork || mayBeMore)
            after.employments += news;
        return;
    }
    const Employment next = joined(*ours, news);
    if (maybeSameJob(*ours, news) || ours->startOn == today) {
        *ours = next;
    } else if (addsUp(policy)) {
        after.employments += news;
    } else if (policy != MatchPolicy::Fill) {
        ours->endOn = today;
        after.employments += next;
        after.employments.last().id = 0;
        after.employments.last().startOn = today;
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
        // Our own, which a list for another program took along, is no number of that program.
        if (number.value == QString::number(after.id.value))
            continue;
        if (std::ranges::none_of(after.externalIds, [&](const ExternalId &own) {
                const bool isShortened = number.system == "employer"_L1 && !withoutZeros(number.value).isEmpty()
                                      && withoutZeros(own.value) == withoutZeros(number.value);
                return own.system == number.system && (own.value == number.value || isShortened);
            }))
            after.externalIds += number;
    }
}

/// Names add up, and what the list calls somebody's former name is for finding alone.
void updateOtherNames(Person &after, const Person &row, const PolicyOf &policyOf)
{
    for (auto name : row.otherNames) {
        if (policyOf(name.isPrivate ? u"former_name"_s : u"other_names"_s) == MatchPolicy::Skip)
            continue;
        name.id = 0;
        OtherNames::add(after, name);
    }
}

/// A surname that the list brings and that may not take the place of ours, after a marriage for instance, is kept for finding
/// alone: nobody knows yet which of the two the person goes by.
void keepListedSurname(Person &after, const Person &row, const PolicyOf &policyOf)
{
    const bool isWanted = policyOf(u"family_name"_s) != MatchPolicy::Skip && policyOf(u"former_name"_s) != MatchPolicy::Skip;
    if (!isWanted || row.familyName.isEmpty() || after.familyName.isEmpty())
        return;
    const auto plain = [](const QString &name) { return foldedText(name).remove(u' '); };
    const QString theirs = plain(row.familyName);
    QStringList known = foldedWords(OtherNames::plainName(after) + u' ' + after.legalName);
    for (const auto &name : after.otherNames)
        known += foldedWords(name.name);
    const bool areWordsKnown =
        std::ranges::all_of(foldedWords(row.familyName), [&](const QString &word) { return known.contains(word); });
    if (areWordsKnown || theirs.isEmpty() || plain(after.familyName + after.secondFamilyName).contains(theirs))
        return;
    Person named = after;
    named.familyName = row.familyName;
    named.secondFamilyName = row.secondFamilyName;
    OtherNames::add(after, {0, NameKind::Alias, OtherNames::plainName(named), true, true});
}

/// Of what is for finding alone only that it comes; the name from before a change of name goes without saying.
std::optional<ValueChange> newPrivateNames(const Person &before, const Person &after)
{
    const QString former = OtherNames::plainName(before);
    const auto count = std::ranges::count_if(after.otherNames, [&](const OtherName &name) {
        return name.isPrivate && name.name != former
            && std::ranges::find(before.otherNames, name.name, &OtherName::name) == before.otherNames.end();
    });
    if (count == 0)
        return {};
    return ValueChange{u"former_name"_s, {}, Words::tr("%n names only for finding", nullptr, int(count))};
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
    parts.setFlag(PersonPart::OtherNames, a.otherNames != b.otherNames);
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

/// A list that has the old name knows nothing of the new one.
Person withoutName(Person row)
{
    for (const auto part :
         {&Person::namePrefix, &Person::givenName, &Person::middleName, &Person::familyName, &Person::secondFamilyName,
          &Person::nameSuffix, &Person::preferredName, &Person::legalName, &Person::customDisplayName})
        (row.*part).clear();
    return row;
}

} // namespace

Person updatedBy(const Person &row, const Person &ours, const PolicyOf &policyOf, const FieldContext &context,
                 const QDate &today, const FieldCatalog &catalog)
{
    Person after = ours;
    updateTexts(after, OtherNames::isUnder(ours, row) ? withoutName(row) : row, policyOf, context, catalog);
    OtherNames::keepFormer(after, ours);
    if (!OtherNames::isUnder(ours, row))
        keepListedSurname(after, row, policyOf);
    updateOtherNames(after, row, policyOf);
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

QStringList filledFields(const Person &person)
{
    QStringList fields;
    const auto add = [&](const auto &values) {
        for (const auto &value : values)
            fields += fieldOf(value);
    };
    add(person.phones);
    add(person.emails);
    add(person.addresses);
    if (!person.note.isEmpty())
        fields += u"note"_s;
    return fields;
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
    if (const auto names = parts.testFlag(PersonPart::OtherNames) ? newPrivateNames(before, after) : std::nullopt)
        changes += *names;
    return changes;
}

QStringList decidingFields(const QString &key)
{
    constexpr auto refusal = "refuses_"_L1;
    if (key == "refuses_all"_L1)
        return {u"consent_phone"_s,      u"consent_sms"_s,  u"consent_email"_s,
                u"consent_bulk_email"_s, u"consent_mail"_s, u"consent_visit"_s};
    if (key.startsWith(refusal))
        return {u"consent_"_s + key.sliced(refusal.size())};
    const auto *field = PersonFields::find(key);
    if (field && isWholeName(*field))
        return {u"name_prefix"_s, u"given_name"_s, u"middle_name"_s, u"family_name"_s, u"name_suffix"_s, u"display_name"_s};
    if (!field || field->group != PersonField::Group::Address)
        return {key};
    for (const auto &kind : {u"mailing_"_s, u"work_"_s}) {
        if (key.startsWith(kind))
            return {kind + u"line1"_s};
    }
    return {u"line1"_s};
}

QStringList decidingFields(const ColumnRule &rule)
{
    const auto *field = PersonFields::find(rule.field);
    if (field && rule.kindColumn >= 0 && field->kind == PersonField::Kind::Phone)
        return {u"phone"_s, u"mobile_phone"_s, u"home_phone"_s, u"work_phone"_s};
    if (field && rule.kindColumn >= 0 && field->kind == PersonField::Kind::Email)
        return {u"email"_s, u"work_email"_s};
    if (field && !rule.block.isEmpty() && field->group == PersonField::Group::Address)
        return {u"line1"_s, u"mailing_line1"_s, u"work_line1"_s};
    return rule.field.isEmpty() ? QStringList() : decidingFields(rule.field);
}

QHash<QString, MatchPolicy> ownPolicies(const ImportRecipe &recipe)
{
    QHash<QString, MatchPolicy> policies;
    QSet<QString> openConsents; // that a column without a rule of its own may change
    for (const auto &rule : recipe.columns) {
        for (const auto &key : decidingFields(rule)) {
            if (rule.policy && !policies.contains(key))
                policies.insert(key, *rule.policy);
            if (!rule.policy && key.startsWith(u"consent_"_s))
                openConsents.insert(key);
        }
    }
    for (const auto &key : std::as_const(openConsents))
        policies.remove(key);
    return policies;
}

} // namespace rnf
