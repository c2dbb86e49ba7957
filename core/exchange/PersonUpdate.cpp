#include "exchange/PersonUpdate.h"

#include "base/Text.h"
#include "exchange/PersonMatcher.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Single values of the person itself: name, birth, language …
void updateTexts(Person &after, const Person &row, bool isFileRight, const FieldContext &context,
                 const FieldCatalog &catalog)
{
    for (const auto &field : catalog.all()) {
        if (!field.standsAlone())
            continue;
        const QString theirs = field.read(row, context.phones);
        const QString ours = field.read(after, context.phones);
        // Several values add up, whoever is right.
        if (!theirs.isEmpty() && theirs != ours && (ours.isEmpty() || isFileRight || field.isMany))
            field.write(after, theirs, context);
    }
}

void updateNote(Person &after, const Person &row, bool addsUp, bool isFileRight)
{
    if (row.note.isEmpty() || after.note.contains(row.note))
        return;
    if (after.note.isEmpty())
        after.note = row.note;
    else if (addsUp || isFileRight)
        after.note += u'\n' + row.note;
}

/// Each kind is a blank of its own: a work phone is news about somebody of whom we have only a mobile.
template <typename Contact, typename Same>
void updateContacts(QList<Contact> &after, const QList<Contact> &row, bool addsUp, bool isFileRight, Same isSame)
{
    const QList<Contact> before = after;
    const auto hasKind = [&](auto kind) { return std::ranges::find(before, kind, &Contact::kind) != before.end(); };
    for (qsizetype i = 0; i < row.size(); ++i) {
        const Contact &theirs = row[i];
        const auto known = std::ranges::find_if(after, [&](const Contact &own) { return isSame(own, theirs); });
        if (known == after.end() && (!hasKind(theirs.kind) || addsUp || isFileRight))
            after += theirs;
        if (isFileRight && i == 0 && !before.isEmpty() && !isSame(after.first(), theirs)) {
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
void updateAddresses(Person &after, const Person &row, bool addsUp, bool isFileRight)
{
    for (const auto &theirs : row.addresses) {
        const auto ours = std::ranges::find_if(
            after.addresses, [&](const Address &own) { return own.kind == theirs.kind && maybeSamePlace(own, theirs); });
        const auto sameKind = std::ranges::find(after.addresses, theirs.kind, &Address::kind);
        if (ours != after.addresses.end()) {
            Address merged = isFileRight ? theirs : *ours;
            fillAddress(merged, isFileRight ? *ours : theirs);
            merged.id = ours->id;
            *ours = merged;
        } else if (sameKind == after.addresses.end() || addsUp) {
            after.addresses += theirs;
        } else if (isFileRight) {
            const qint64 id = sameKind->id;
            *sameKind = theirs;
            sameKind->id = id;
        }
    }
}

constexpr auto jobParts = {&Employment::employer, &Employment::worksite, &Employment::unit, &Employment::shift,
                           &Employment::jobTitle};

bool maybeSameJob(const Employment &a, const Employment &b)
{
    return std::ranges::none_of(
        jobParts, [&](auto part) { return !(a.*part).isEmpty() && !(b.*part).isEmpty() && a.*part != b.*part; });
}

void updateWork(Person &after, const Person &row, bool addsUp, bool isFileRight, const QDate &today)
{
    const auto *theirs = row.currentWork();
    if (!theirs)
        return;
    auto current = std::ranges::find_if(
        after.employments, [&](const Employment &job) { return job.isCurrent() && maybeSameJob(job, *theirs); });
    const bool isTransfer = current == after.employments.end();
    if (isTransfer)
        current = std::ranges::find_if(after.employments, &Employment::isCurrent);
    if (current == after.employments.end() || (isTransfer && addsUp)) {
        after.employments += *theirs;
        return;
    }
    Employment next = *current;
    for (const auto part : jobParts) {
        if (!(theirs->*part).isEmpty())
            next.*part = theirs->*part;
    }
    if (theirs->hiredOn.isValid() && (!next.hiredOn.isValid() || isFileRight))
        next.hiredOn = theirs->hiredOn;
    if (!isTransfer) {
        *current = next;
    } else if (isFileRight) {
        current->endOn = today;
        next.id = 0;
        next.startOn = today;
        after.employments += next;
    }
}

void updateConsents(Person &after, const Person &row)
{
    for (const auto &theirs : row.consents) {
        const YesNo ours = after.mayBeReachedBy(theirs.channel);
        const bool wouldOverrideRefusal = ours == YesNo::No && theirs.state == YesNo::Yes;
        if (theirs.state != ours && !wouldOverrideRefusal)
            after.consents += theirs;
    }
}

} // namespace

Person updatedBy(const Person &row, const Person &ours, MatchPolicy policy, const FieldContext &context, const QDate &today,
                 const FieldCatalog &catalog)
{
    Person after = ours;
    if (policy == MatchPolicy::Skip)
        return after;
    const bool isFileRight = policy == MatchPolicy::Update;
    const bool addsUp = policy == MatchPolicy::Append;
    updateTexts(after, row, isFileRight, context, catalog);
    updateNote(after, row, addsUp, isFileRight);
    updateContacts(after.phones, row.phones, addsUp, isFileRight,
                   [](const Phone &a, const Phone &b) { return a.isSameNumber(b); });
    updateContacts(after.emails, row.emails, addsUp, isFileRight,
                   [](const Email &a, const Email &b) { return a.key == b.key; });
    updateAddresses(after, row, addsUp, isFileRight);
    updateWork(after, row, addsUp, isFileRight || policy == MatchPolicy::Recommended, today);
    updateConsents(after, row);
    for (const auto &number : row.externalIds) {
        if (std::ranges::none_of(after.externalIds, [&](const ExternalId &own) {
                return own.system == number.system && own.value == number.value;
            }))
            after.externalIds += number;
    }
    for (const auto &tag : row.tags) {
        if (!after.tags.contains(tag))
            after.tags += tag;
    }
    after.tags.sort();
    return after;
}

} // namespace rnf
