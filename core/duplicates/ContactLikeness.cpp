#include "duplicates/ContactLikeness.h"

#include "duplicates/WordLikeness.h"

#include <algorithm>

namespace rnf {
namespace {

constexpr qsizetype telltaleLetters = 5; ///< of the name of a mailbox, below which it may be anybody's
constexpr double strayContact = 0.00003; ///< of all strangers have a contact in common that nobody else has
constexpr int othersOfShared = 1;        ///< besides the two: three people make a contact shared

enum class ContactMatch { None, Similar, MailboxName, Shared, Own };

ContactMatch sameContact(bool isShared, int others)
{
    return isShared || others >= othersOfShared ? ContactMatch::Shared : ContactMatch::Own;
}

ContactMatch phonesAlike(const ComparedFile &file, const Profile::Phone &a, const Profile::Phone &b)
{
    if (a.number == b.number)
        return sameContact(a.isShared || b.isShared, file.phones.others(a.number, b.number));
    const QString &textOfA = file.phones.text(a.number);
    const QString &textOfB = file.phones.text(b.number);
    if (a.local < 0 || b.local < 0)
        return ContactMatch::None;
    // With or without country and area.
    if (a.local == b.local && textOfA.size() != textOfB.size())
        return sameContact(a.isShared || b.isShared, file.phones.others(a.number, b.number));
    return textOfA.size() == textOfB.size() && lettersApart(textOfA, textOfB, 1) == 1 ? ContactMatch::Similar
                                                                                      : ContactMatch::None;
}

bool areMailboxesSimilar(const ComparedFile &file, const Profile::Mailbox &a, const Profile::Mailbox &b)
{
    const QString &nameOfA = file.mailboxNames.text(a.name);
    const QString &nameOfB = file.mailboxNames.text(b.name);
    if (std::min(nameOfA.size(), nameOfB.size()) < telltaleLetters)
        return false;
    const bool isSameDomain =
        a.domain == b.domain || lettersApart(file.domains.text(a.domain), file.domains.text(b.domain), 2) <= 2;
    return isSameDomain && (a.name == b.name || lettersApart(nameOfA, nameOfB, 2) <= 2);
}

ContactMatch mailboxesAlike(const ComparedFile &file, const Profile::Mailbox &a, const Profile::Mailbox &b)
{
    if (a.address == b.address)
        return sameContact(a.isShared || b.isShared, file.emails.others(a.address, b.address));
    if (a.name < 0 || b.name < 0 || a.domain < 0 || b.domain < 0)
        return ContactMatch::None;
    if (areMailboxesSimilar(file, a, b))
        return ContactMatch::Similar;
    return a.name == b.name && file.mailboxNames.text(a.name).size() >= telltaleLetters ? ContactMatch::MailboxName
                                                                                        : ContactMatch::None;
}

/// "garcia.maria" is what anybody called María García may take, so it says hardly more than the name.
bool isMadeOfName(const ComparedFile &file, const QString &mailboxName, const Profile &profile)
{
    constexpr qsizetype fewestLetters = 3;
    const auto stands = [&](int word) {
        const QString &text = file.names.text(word);
        return text.size() >= fewestLetters && mailboxName.contains(text);
    };
    return std::ranges::any_of(profile.family, stands) || std::ranges::any_of(profile.given, stands);
}

/// The word of a name that stands in the name of a mailbox, or -1.
int wordInMailboxes(const ComparedFile &file, const std::vector<int> &words, const std::vector<Profile::Mailbox> &mailboxes)
{
    constexpr qsizetype fewestLetters = 4;
    const auto found = std::ranges::find_if(words, [&](int word) {
        const QString &text = file.names.text(word);
        return text.size() >= fewestLetters && std::ranges::any_of(mailboxes, [&](const Profile::Mailbox &mailbox) {
                   return mailbox.name >= 0 && file.mailboxNames.text(mailbox.name).contains(text);
               });
    });
    return found == words.end() ? -1 : *found;
}

double sharedRate(const ComparedFile &file, int others) { return strayContact + double(others) / file.people(); }

/// The best pair of two lists and how it matches; the first of several.
template <typename Contact, typename Alike>
auto bestContacts(const std::vector<Contact> &a, const std::vector<Contact> &b, Alike alike)
{
    struct Best {
        ContactMatch match = ContactMatch::None;
        Contact a, b;
    } best;
    for (const auto &ofA : a) {
        for (const auto &ofB : b) {
            const auto match = alike(ofA, ofB);
            if (match > best.match)
                best = {match, ofA, ofB};
        }
    }
    return best;
}

} // namespace

void tellPhones(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally)
{
    if (a.phones.empty() || b.phones.empty())
        return;
    const auto best =
        bestContacts(a.phones, b.phones, [&](const auto &ofA, const auto &ofB) { return phonesAlike(file, ofA, ofB); });
    switch (best.match) {
    case ContactMatch::Own:
        return tally.add(AlikeReason::SamePhone, {0.7, strayContact, 0.3});
    case ContactMatch::Shared:
        return tally.add(AlikeReason::SharedPhone,
                         {0.7, sharedRate(file, file.phones.others(best.a.number, best.b.number)), 0.7});
    case ContactMatch::Similar:
        return tally.add(AlikeReason::SimilarPhone, {0.05, 0.0005, 0.02});
    default:
        return tally.add(AlikeReason::PhoneDiffers, {0.3, 1, 0.5});
    }
}

void tellEmails(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally)
{
    if (a.mailboxes.empty() || b.mailboxes.empty())
        return;
    const auto best = bestContacts(a.mailboxes, b.mailboxes,
                                   [&](const auto &ofA, const auto &ofB) { return mailboxesAlike(file, ofA, ofB); });
    const auto isOfName = [&](const auto &boxes) {
        return isMadeOfName(file, file.mailboxNames.text(boxes.a.name), a)
            && isMadeOfName(file, file.mailboxNames.text(boxes.b.name), b);
    };
    switch (best.match) {
    case ContactMatch::Own:
        return tally.add(AlikeReason::SameEmail, {0.6, strayContact, 0.12});
    case ContactMatch::Shared:
        return tally.add(AlikeReason::SharedEmail,
                         {0.6, sharedRate(file, file.emails.others(best.a.address, best.b.address)), 0.6});
    case ContactMatch::Similar: {
        const double domain = file.rate(file.domains.others(best.a.domain, best.b.domain), strayContact);
        const double alike = isOfName(best) ? 0.05 : 0.003;
        return tally.add(AlikeReason::SimilarEmail, {0.12, strayContact * 3 + domain * alike, 0.05});
    }
    case ContactMatch::MailboxName: {
        const int others = file.mailboxNames.others(best.a.name, best.b.name);
        // A son who is called like his father makes his mailbox of the same name.
        return isOfName(best) ? tally.add(AlikeReason::SameMailboxName, {0.1, file.rate(others, 0.03), 0.06})
                              : tally.add(AlikeReason::SameMailboxName, {0.1, file.rate(others, 0.0003), 0.01});
    }
    default:
        return tally.add(AlikeReason::EmailDiffers, {0.3, 1, 0.9});
    }
}

void tellNameInEmails(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally)
{
    struct Side {
        const std::vector<int> &ofA, &ofB;
        double household;
    };
    for (const auto &[ofA, ofB, household] : {Side{a.given, b.given, 0.01}, Side{a.family, b.family, 0.4}}) {
        if (ofA.empty() == ofB.empty())
            continue;
        const int word = ofA.empty() ? wordInMailboxes(file, ofB, a.mailboxes) : wordInMailboxes(file, ofA, b.mailboxes);
        if (word >= 0)
            tally.add(AlikeReason::NameInEmail, {0.4, file.rate(file.names.others(word, word), 0.002), household});
    }
}

void tellNumbers(const Profile &a, const Profile &b, Tally &tally)
{
    bool isSame = false;
    bool isOther = false;
    for (const auto &ofA : a.numbers) {
        for (const auto &ofB : b.numbers) {
            isSame = isSame || ofA.value == ofB.value;
            isOther = isOther || (ofA.system == ofB.system && ofA.value != ofB.value);
        }
    }
    if (isSame)
        tally.add(AlikeReason::SameNumber, {0.9, 0.00001, 0.001});
    if (isOther)
        tally.add(AlikeReason::NumberDiffers, {0.1, 1, 1});
}

} // namespace rnf
