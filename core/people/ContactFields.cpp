#include "people/ContactFields.h"

#include "base/Text.h"
#include "base/Words.h"
#include "storage/SqlValue.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Written = std::optional<Problem>;

/// Digits: with the code to dial out, that of the country (15 with the number, E.164) and a long extension.
constexpr qsizetype longestNumber = 32;

/// "212 555 0100 / 212 555 0101" is two numbers, "212/555-0100" is one.
QStringList splitPhones(const QString &text)
{
    static const QRegularExpression separators(u"[;/,|\n&]|:::|\\b(?:or|and|o|y)\\b"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype shortestNumber = 7;
    QStringList numbers;
    for (const auto &part : text.split(separators, Qt::SkipEmptyParts))
        numbers += part.trimmed();
    const bool areNumbers =
        std::ranges::all_of(numbers, [](const QString &part) { return digitsOf(part).size() >= shortestNumber; });
    return areNumbers && !numbers.isEmpty() ? numbers : splitValues(text, false);
}

/// "a@example.org / b@example.org", "a@example.org or b@example.org", and as mail programs write them: "Díaz, Rosa
/// <rosa@example.org>", "mailto:rosa@example.org". A text with words of another kind is split at semicolons and commas alone.
QStringList splitEmails(const QString &said)
{
    static const QRegularExpression separators(u"[;,|/\\s]+|:::"_s);
    static const QRegularExpression joints(u"^(or|and|o|y|&)$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression bracketed(u"<\\s*([^<>\\s]+@[^<>\\s]+)\\s*>"_s);
    QStringList addresses;
    static const QRegularExpression aside(u"\\([^()@]*\\)"_s); // "rosa@example.org (work)"
    const QString text = QString(said).remove(aside);
    for (auto match = bracketed.globalMatch(text); match.hasNext();)
        addresses += match.next().captured(1);
    if (addresses.isEmpty() || addresses.size() != text.count(u'@')) {
        addresses = text.split(separators, Qt::SkipEmptyParts);
        addresses.removeIf([](const QString &word) { return joints.match(word).hasMatch(); });
        if (!std::ranges::all_of(addresses, [](const QString &word) { return word.contains(u'@'); }))
            addresses = splitValues(text, true);
    }
    for (auto &address : addresses) {
        if (address.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            address.remove(0, 7);
        while (address.endsWith(u'.'))
            address.chop(1);
    }
    return addresses;
}

Written addEmails(Person &person, const QString &text, EmailKind kind)
{
    const auto isAddress = [](const QString &value) {
        const qsizetype at = value.indexOf(u'@');
        const QString domain = value.sliced(at + 1);
        return at > 0 && domain.contains(u'.') && !domain.startsWith(u'.') && !domain.endsWith(u'.')
            && !domain.contains(u'@') && std::ranges::none_of(value, [](QChar c) { return c.isSpace(); });
    };
    const auto values = splitEmails(text);
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

/// What somebody wrote behind a number.
struct PhoneRemark {
    QString number;
    bool isRefusal = false, isDead = false;
};

PhoneRemark remarkBehind(const QString &text)
{
    static const QRegularExpression refusal(u"[\\s(,-]*\\b(dnc|do not call|don['’]t call|no llamar)\\b[.)!]*\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression dead(
        u"[\\s(,-]*\\b(disconnected|out of service|not in service|desconectado)\\b[.)!]*\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    PhoneRemark remark{text};
    remark.isRefusal = refusal.match(text).hasMatch();
    remark.isDead = dead.match(text).hasMatch();
    remark.number.remove(refusal).remove(dead);
    return remark;
}

Written addPhones(Person &person, const QString &said, PhoneKind kind, const FieldContext &context)
{
    const auto [text, isRefusal, isDead] = remarkBehind(said);
    // Some programs export whatever was typed, e-mail addresses included.
    if (text.contains(u'@'))
        return addEmails(person, text, EmailKind::Home);
    const auto values = splitPhones(text);
    for (const auto &value : values) {
        if (digitsOf(value).isEmpty())
            return Problem{u"phone"_s, Words::tr("“%1” has no digits, so it cannot be a phone number.").arg(quotable(value)),
                           Words::tr("Write the number, or move this text to the note.")};
        if (digitsOf(value).size() > longestNumber)
            return Problem{u"phone"_s, Words::tr("“%1” is too long to be a phone number.").arg(quotable(value)),
                           Words::tr("Write the number, or move this text to the note.")};
    }
    for (const auto &value : values) {
        auto phone = Phone::of(context.phones.read(value), kind);
        if (isDead && &value == &values.last())
            phone.status = PhoneStatus::Disconnected;
        const auto known =
            std::ranges::find_if(person.phones, [&](const Phone &number) { return number.isSameNumber(phone); });
        if (known == person.phones.end())
            person.phones += phone;
        else if (known->kind == PhoneKind::Other) // "Phone" says less than "Cell"
            known->kind = kind;
    }
    if (isRefusal)
        person.consents += Consent{0, Channel::Phone, YesNo::No, context.notedAt, context.source, {}};
    return {};
}

/// A day in whatever order: that there is one says all. `isBlank`: it is an empty marker such as 00/00/0000.
bool isAnyDay(const QString &text, bool &isBlank)
{
    const auto isDate = [&](DateOrder order) { return readDate(text, order, &isBlank).has_value(); };
    return isDate(DateOrder::MonthFirst) || isDate(DateOrder::DayFirst) || isDate(DateOrder::YearFirst);
}

Written answerProblem(const QString &text)
{
    return Problem{u"consent"_s, Words::tr("“%1” is neither yes nor no.").arg(quotable(text)),
                   Words::tr("Write yes or no, or leave it empty.")};
}

} // namespace

PersonField ContactFields::phone(const char *key, const char *label, PhoneKind kind)
{
    return {.key = QLatin1String(key),
            .label = label,
            .group = PersonField::Group::Contact,
            .kind = PersonField::Kind::Phone,
            .place = {.table = "phone",
                      .column = "digits",
                      .shown = "raw",
                      .onlyColumn = "kind",
                      .onlyValue = keyOf(kind).toLatin1(),
                      .preferred = "is_primary"},
            .parts = PersonPart::Phones,
            .read =
                [kind](const Person &person, const PhoneNumbers &phones) {
                    QStringList numbers;
                    for (const auto &number : person.phones) {
                        if (number.kind == kind)
                            numbers += phones.shown(number.number());
                    }
                    return numbers.join(u"; "_s);
                },
            .write = [kind](Person &person, const QString &text,
                            const FieldContext &context) { return addPhones(person, text, kind, context); },
            .isMany = true,
            .isOfAnyKind = kind == PhoneKind::Other};
}

PersonField ContactFields::email(const char *key, const char *label, EmailKind kind)
{
    const bool isWork = kind == EmailKind::Work;
    return {
        .key = QLatin1String(key),
        .label = label,
        .group = PersonField::Group::Contact,
        .kind = PersonField::Kind::Email,
        .place = {.table = "email",
                  .column = "address",
                  .onlyColumn = "kind",
                  .onlyValue = "work",
                  .isExcept = !isWork,
                  .preferred = "is_primary"},
        .parts = PersonPart::Emails,
        .read =
            [isWork](const Person &person, const PhoneNumbers &) {
                QStringList addresses;
                for (const auto &email : person.emails) {
                    if ((email.kind == EmailKind::Work) == isWork)
                        addresses += email.address;
                }
                return addresses.join(u"; "_s);
            },
        .write = [kind](Person &person, const QString &text, const FieldContext &) { return addEmails(person, text, kind); },
        .isMany = true,
        .isOfAnyKind = !isWork};
}

PersonField ContactFields::refusal(const char *key, const char *label, const QList<Channel> &channels)
{
    return {.key = QLatin1String(key),
            .label = label,
            .group = PersonField::Group::Consent,
            .kind = PersonField::Kind::Consent,
            .parts = PersonPart::Consents,
            .read =
                [channels](const Person &person, const PhoneNumbers &) {
                    const bool isRefused = std::ranges::all_of(
                        channels, [&](Channel channel) { return person.mayBeReachedBy(channel) == YesNo::No; });
                    return isRefused ? u"yes"_s : QString();
                },
            .write = [channels](Person &person, const QString &value, const FieldContext &context) -> Written {
                bool isBlank = false;
                const bool isDay = isAnyDay(value, isBlank);
                const auto answer = saysRefused(value) ? std::optional(true) : readYesNo(value);
                if (isBlank)
                    return {};
                if (!answer && !isDay)
                    return answerProblem(value);
                for (const auto channel : isDay || *answer ? channels : QList<Channel>())
                    person.consents += Consent{0, channel, YesNo::No, context.notedAt, context.source, {}};
                return {};
            },
            .isImportOnly = true};
}

PersonField ContactFields::consent(const char *key, const char *label, Channel channel)
{
    return {.key = QLatin1String(key),
            .label = label,
            .group = PersonField::Group::Consent,
            .kind = PersonField::Kind::Consent,
            .place = {.table = "consent",
                      .column = "state",
                      .unsaid = "unknown",
                      .onlyColumn = "channel",
                      .onlyValue = keyOf(channel).toLatin1(),
                      .newestBy = "noted_at"},
            .parts = PersonPart::Consents,
            .read =
                [channel](const Person &person, const PhoneNumbers &) {
                    const YesNo state = person.mayBeReachedBy(channel);
                    return state == YesNo::Unknown ? QString() : keyOf(state);
                },
            .write = [channel](Person &person, const QString &value, const FieldContext &context) -> Written {
                if (isUnsaidConsent(value))
                    return {};
                const auto answer = readConsent(value);
                if (!answer)
                    return answerProblem(value);
                person.consents +=
                    Consent{0, channel, *answer ? YesNo::Yes : YesNo::No, context.notedAt, context.source, {}};
                return {};
            }};
}

} // namespace rnf
