#include "lists/ConditionFields.h"

#include "base/Words.h"
#include "conversations/Conversation.h"
#include "people/PersonFields.h"
#include "standing/StandingWords.h"
#include "storage/SqlValue.h"
#include "volunteers/VolunteerWords.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Kind = ConditionField::Kind;
using Holds = FieldPlace::Holds;

QString yesNoLabel(const QString &choice)
{
    return choice == "yes"_L1 ? Words::tr("yes") : choice == "no"_L1 ? Words::tr("no") : Words::tr("unknown");
}

QString levelLabel(const QString &choice) { return choice == "none"_L1 ? Words::tr("not assessed") : choice; }

/// As people read a word of a vocabulary inside a sentence.
template <auto Say, Vocabulary E>
QString vocabularyLabel(const QString &choice)
{
    const auto value = fromKey<E>(choice);
    return value ? Say(*value).toLower() : choice;
}

template <Vocabulary E>
QList<const char *> keys(E)
{
    const auto all = keysOf(E{});
    return {all.begin(), all.end()};
}

ConditionField name(const char *key, const char *label, const FieldPlace &place)
{
    return {.key = QLatin1String(key), .label = label, .kind = Kind::Name, .place = place};
}

template <auto Say, Vocabulary E>
ConditionField choice(const char *key, const char *label, const FieldPlace &place)
{
    return {.key = QLatin1String(key),
            .label = label,
            .kind = Kind::Choice,
            .place = place,
            .choices = keys(E{}),
            .choiceLabel = &vocabularyLabel<Say, E>};
}

/// A field of a person, as it is asked for.
ConditionField asked(const PersonField &field)
{
    ConditionField asked{.key = field.key,
                         .label = field.label,
                         .context = "PersonFields",
                         .place = field.isOfAnyKind ? field.place.ofAnyKind() : field.place,
                         .ownLabel = field.ownLabel};
    switch (field.kind) {
    case PersonField::Kind::Name:
        asked.kind = Kind::Name;
        break;
    case PersonField::Kind::Phone:
        asked.kind = Kind::Digits;
        break;
    case PersonField::Kind::Number:
        asked.kind = Kind::Number;
        break;
    case PersonField::Kind::Day:
        asked.kind = Kind::Day;
        break;
    case PersonField::Kind::YesNo:
        asked.kind = field.ownId ? Kind::Choice : Kind::YesNo;
        asked.choices = {"yes", "no"};
        break;
    case PersonField::Kind::Consent:
        asked.kind = Kind::Choice;
        asked.choices = keys(YesNo{});
        break;
    default:
        break;
    }
    return asked;
}

/// What nobody asks for: what we ourselves call a person by, and lines of an address beside the first. The street of any
/// address and a single tag are asked by other words.
bool isAsked(const PersonField &field)
{
    static const QStringList others{u"person_id"_s, u"tags"_s, u"line1"_s};
    return field.place.table && !others.contains(field.key) && !field.key.endsWith("line2"_L1)
        && !field.key.endsWith("line3"_L1);
}

QList<ConditionField> ofLists()
{
    return {name("tag", QT_TRANSLATE_NOOP("ConditionFields", "Tag"), PersonFields::find(u"tags"_s)->place),
            name("list", QT_TRANSLATE_NOOP("ConditionFields", "Hand-picked list"),
                 {.table = "person_list_row", .column = "person_list_id", .names = "person_list"})};
}

QList<ConditionField> ofConversations()
{
    const auto newest = [](const char *column) {
        return FieldPlace{.table = "interaction", .column = column, .newestBy = "happened_at"};
    };
    return {{.key = u"last_contact"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Last contact"),
             .kind = Kind::Instant,
             .place = {.table = "interaction", .column = "happened_at"}},
            choice<&ConversationWords::method, ContactMethod>(
                "last_method", QT_TRANSLATE_NOOP("ConditionFields", "Last conversation by"), newest("method")),
            choice<&ConversationWords::result, ContactResult>(
                "last_result", QT_TRANSLATE_NOOP("ConditionFields", "Last conversation’s result"), newest("result")),
            {.key = u"conversations"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Number of conversations"),
             .kind = Kind::Count,
             .place = {.table = "interaction", .column = "happened_at"}},
            {.key = u"next_step_due"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Next step due"),
             .kind = Kind::Day,
             .place = {.table = "interaction", .column = "next_due_on", .onlyColumn = "next_done_on", .isEarliest = true}}};
}

QList<ConditionField> ofStanding()
{
    const auto membership = [](const char *column) {
        return FieldPlace{.table = "membership", .column = column, .onlyColumn = "until_on"};
    };
    // The rule of GoodStanding; whoever is no member at all is neither.
    const QString good =
        u"(membership is member or membership is honorary) and not dues_paid_until more than %1 days ago"_s.arg(
            GoodStanding::graceDays);
    return {{.key = u"assessment"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Assessment"),
             .kind = Kind::Level,
             .place = {.table = "assessment",
                       .column = "value",
                       .holds = Holds::Number,
                       .newestBy = "assessed_at",
                       .ofNewest = "campaign"},
             .choices = {"none", "1", "2", "3", "4", "5"}},
            {.key = u"card"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Card signed"),
             .kind = Kind::YesNo,
             .place = {.table = "card",
                       .column = "is_on_file",
                       .holds = Holds::Number,
                       .onlyColumn = "revoked_on",
                       .lastDay = "expires_on",
                       .ofNewest = "campaign"},
             .choices = {"yes", "no"}},
            choice<&StandingWords::state, MembershipState>("membership", QT_TRANSLATE_NOOP("ConditionFields", "Membership"),
                                                           membership("state")),
            {.key = u"member_since"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Membership since"),
             .kind = Kind::Day,
             .place = membership("since_on")},
            {.key = u"dues_paid_until"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Dues paid until"),
             .kind = Kind::Day,
             .place = {.table = "payment", .column = "to_on"}},
            {.key = u"dues_paid_for"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Days that dues are paid for"),
             .kind = Kind::Span,
             .place = {.table = "payment", .column = "from_on", .lastColumn = "to_on"}},
            {.key = u"good_standing"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "In good standing"),
             .kind = Kind::YesNo,
             .place = membership("state"),
             .choices = {"yes", "no"},
             .yes = good,
             .no = u"(membership is member or membership is honorary or membership is in_arrears) and not (%1)"_s.arg(good)},
            name("role", QT_TRANSLATE_NOOP("ConditionFields", "Role"),
                 {.table = "role_held", .column = "role_type_id", .names = "role_type", .onlyColumn = "end_on"}),
            name("group", QT_TRANSLATE_NOOP("ConditionFields", "Group"),
                 {.table = "committee_member", .column = "committee_id", .names = "committee", .onlyColumn = "until_on"}),
            {.key = u"led_by"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Led by"),
             .kind = Kind::Linked,
             .place = {.table = "leads", .column = "leader_id", .holds = Holds::Reference}},
            {.key = u"leads"_s,
             .label = QT_TRANSLATE_NOOP("ConditionFields", "Number of people led"),
             .kind = Kind::Count,
             .place = {.table = "leads", .column = "person_id", .holds = Holds::Reference, .owner = "leader_id"}}};
}

QList<ConditionField> ofVolunteers()
{
    return {
        choice<&VolunteerWords::kind, OfferKind>("offers", QT_TRANSLATE_NOOP("ConditionFields", "Offers"),
                                                 {.table = "time_offer", .column = "kind", .lastDay = "expires_on"}),
        name("skill", QT_TRANSLATE_NOOP("ConditionFields", "Skill"),
             {.table = "person_skill", .column = "skill_id", .names = "skill", .onlyColumn = "level", .onlyValue = "has"})};
}

/// In the order of choices: what is asked most comes first.
QList<ConditionField> makeFields()
{
    QList<ConditionField> often, others;
    for (const auto &field : PersonFields::all()) {
        const bool isOften = field.group == PersonField::Group::Name || field.group == PersonField::Group::Work;
        if (isAsked(field))
            (isOften ? often : others) += asked(field);
    }
    ConditionField street = asked(*PersonFields::find(u"line1"_s));
    street.key = u"address"_s;
    return ofLists() + often + ofConversations() + ofStanding() + ofVolunteers() + QList{street} + others;
}

} // namespace

ConditionFields::ConditionFields()
{
    static const QList<ConditionField> everywhere = makeFields();
    m_fields = everywhere;
}

ConditionFields::ConditionFields(const FieldCatalog &catalog) : ConditionFields()
{
    for (const auto &field : catalog.all()) {
        if (field.ownId)
            m_fields += asked(field);
    }
}

const ConditionField *ConditionFields::find(const QString &key) const
{
    const auto it = std::ranges::find(m_fields, key, &ConditionField::key);
    return it == m_fields.end() ? nullptr : &*it;
}

QString ConditionFields::label(const ConditionField &field)
{
    return field.ownLabel.isEmpty() ? QCoreApplication::translate(field.context, field.label) : field.ownLabel;
}

QString ConditionFields::choiceLabel(const ConditionField &field, const QString &choice)
{
    return field.choiceLabel         ? field.choiceLabel(choice)
         : field.kind == Kind::Level ? levelLabel(choice)
                                     : yesNoLabel(choice);
}

QStringList ConditionFields::choices(const ConditionField &field)
{
    QStringList words;
    for (const char *choice : field.choices)
        words += QLatin1String(choice);
    return words;
}

QList<Operator> ConditionFields::operators(const ConditionField &field)
{
    using enum Operator;
    switch (field.kind) {
    case Kind::Text:
    case Kind::Digits:
    case Kind::Name:
        return {Is, IsNot, Contains, ContainsNot, StartsWith, IsEmpty, IsNotEmpty};
    case Kind::Choice:
        return *field.place.unsaid ? QList{Is, IsNot} : QList{Is, IsNot, IsEmpty, IsNotEmpty};
    case Kind::YesNo:
        return {Is};
    case Kind::Level:
        return {Is, IsNot, AtLeast, AtMost};
    case Kind::Linked:
        return {IsEmpty, IsNotEmpty};
    case Kind::Span:
        return {Is, IsNot, IsEmpty, IsNotEmpty};
    case Kind::Day:
    case Kind::Instant:
        return {MoreThanAgo, InLast, NotInLast, InNext, Is, Before, After, IsEmpty, IsNotEmpty};
    case Kind::Number:
        return {AtLeast, AtMost, Is, IsNot, IsEmpty, IsNotEmpty};
    case Kind::Count:
        return {AtLeast, AtMost, Is};
    }
    return {};
}

ConditionFields::ValueKind ConditionFields::valueKind(const ConditionField &field, Operator op)
{
    using enum Operator;
    if (field.kind == Kind::Level)
        return ValueKind::Choice;
    const bool isEmptiness = op == IsEmpty || op == IsNotEmpty;
    if (field.kind == Kind::Number && !isEmptiness)
        return ValueKind::Text;
    switch (op) {
    case IsEmpty:
    case IsNotEmpty:
        return ValueKind::Nothing;
    case InLast:
    case NotInLast:
    case MoreThanAgo:
    case InNext:
    case AtLeast:
    case AtMost:
        return ValueKind::Number;
    default:
        break;
    }
    switch (field.kind) {
    case Kind::Day:
    case Kind::Instant:
    case Kind::Span:
        return ValueKind::Day;
    case Kind::Count:
        return ValueKind::Number;
    case Kind::Choice:
    case Kind::YesNo:
        return ValueKind::Choice;
    default:
        return ValueKind::Text;
    }
}

QString ConditionFields::problem(const Condition &clause) const
{
    const auto *field = find(clause.field);
    if (!field)
        return Words::tr("“%1” is nothing that can be asked.").arg(quotable(clause.field));
    if (!operators(*field).contains(clause.op))
        return Words::tr("%1 cannot be asked like this.").arg(label(*field));
    switch (valueKind(*field, clause.op)) {
    case ValueKind::Nothing:
        break;
    case ValueKind::Text:
        if (clause.value.isEmpty())
            return Words::tr("Say what %1 shall be.").arg(label(*field));
        if (field->kind == Kind::Number && !readNumber(clause.value))
            return Words::tr("“%1” is not a number.").arg(quotable(clause.value));
        if (field->kind == Kind::Digits && digitsOf(clause.value).isEmpty())
            return Words::tr("“%1” has no digits.").arg(quotable(clause.value));
        break;
    case ValueKind::Choice:
        if (!choices(*field).contains(clause.value))
            return Words::tr("“%1” is not one of: %2.").arg(quotable(clause.value), choices(*field).join(u", "_s));
        break;
    case ValueKind::Day:
        if (!QDate::fromString(clause.value, Qt::ISODate).isValid())
            return Words::tr("“%1” is not a day. Write it like 2026-11-16.").arg(quotable(clause.value));
        break;
    case ValueKind::Number: {
        constexpr int most = 100'000;
        bool isNumber = false;
        const int number = clause.value.toInt(&isNumber);
        if (!isNumber || number < 0 || number > most)
            return Words::tr("“%1” is not a whole number from 0 to 100,000.").arg(quotable(clause.value));
        break;
    }
    }
    return {};
}

} // namespace rnf
