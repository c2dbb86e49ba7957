#include "lists/ConditionFields.h"

#include "conversations/Conversation.h"
#include "people/PersonFields.h"
#include "standing/StandingWords.h"
#include "storage/SqlValue.h"
#include "volunteers/VolunteerWords.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

using Kind = ConditionField::Kind;
using Place = ConditionField::Place;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConditionFields)
};

QString personLabel(const QString &key) { return PersonFields::label(*PersonFields::find(key)); }

/// Labels of what is no field of a person.
QString ownLabel(const QString &key)
{
    static const QHash<QString, const char *> labels{
        {u"tag"_s, QT_TRANSLATE_NOOP("ConditionFields", "Tag")},
        {u"list"_s, QT_TRANSLATE_NOOP("ConditionFields", "Hand-picked list")},
        {u"address"_s, QT_TRANSLATE_NOOP("ConditionFields", "Address")},
        {u"last_contact"_s, QT_TRANSLATE_NOOP("ConditionFields", "Last contact")},
        {u"last_method"_s, QT_TRANSLATE_NOOP("ConditionFields", "Last conversation by")},
        {u"last_result"_s, QT_TRANSLATE_NOOP("ConditionFields", "Last conversation’s result")},
        {u"conversations"_s, QT_TRANSLATE_NOOP("ConditionFields", "Number of conversations")},
        {u"next_step_due"_s, QT_TRANSLATE_NOOP("ConditionFields", "Next step due")},
        {u"assessment"_s, QT_TRANSLATE_NOOP("ConditionFields", "Assessment")},
        {u"card"_s, QT_TRANSLATE_NOOP("ConditionFields", "Card signed")},
        {u"membership"_s, QT_TRANSLATE_NOOP("ConditionFields", "Membership")},
        {u"member_since"_s, QT_TRANSLATE_NOOP("ConditionFields", "Membership since")},
        {u"dues_paid_until"_s, QT_TRANSLATE_NOOP("ConditionFields", "Dues paid until")},
        {u"dues_paid_for"_s, QT_TRANSLATE_NOOP("ConditionFields", "Days that dues are paid for")},
        {u"good_standing"_s, QT_TRANSLATE_NOOP("ConditionFields", "In good standing")},
        {u"role"_s, QT_TRANSLATE_NOOP("ConditionFields", "Role")},
        {u"group"_s, QT_TRANSLATE_NOOP("ConditionFields", "Group")},
        {u"led_by"_s, QT_TRANSLATE_NOOP("ConditionFields", "Led by")},
        {u"leads"_s, QT_TRANSLATE_NOOP("ConditionFields", "Number of people led")},
        {u"offers"_s, QT_TRANSLATE_NOOP("ConditionFields", "Offers")},
        {u"skill"_s, QT_TRANSLATE_NOOP("ConditionFields", "Skill")}};
    return Words::tr(labels.value(key));
}

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

void addStanding(QList<ConditionField> &fields)
{
    Place assessment{"assessment", "value"}, card{"card", "is_on_file", nullptr, "revoked_on"}, leads{"leads", "person_id"};
    assessment.newestBy = "assessed_at";
    assessment.isOfCampaign = card.isOfCampaign = true;
    card.lastDay = "expires_on";
    leads.owner = "leader_id";
    fields += {u"assessment"_s, &ownLabel, Kind::Level, assessment, {"none", "1", "2", "3", "4", "5"}};
    fields += {u"card"_s, &ownLabel, Kind::YesNo, card};
    fields += {u"membership"_s,         &ownLabel, Kind::Choice, {"membership", "state", nullptr, "until_on"},
               keys(MembershipState{}), nullptr,   "is none",    &vocabularyLabel<&StandingWords::state, MembershipState>};
    fields +=
        {u"member_since"_s, &ownLabel, Kind::Day, {"membership", "since_on", nullptr, "until_on"}, {}, nullptr, "is never"};
    fields += {u"dues_paid_until"_s, &ownLabel, Kind::Day, {"payment", "to_on"}, {}, nullptr, "is never"};
    Place paidFor{"payment", "from_on"};
    paidFor.lastColumn = "to_on";
    fields += {u"dues_paid_for"_s, &ownLabel, Kind::Span, paidFor, {}, nullptr, "is never"};
    // The rule of GoodStanding; whoever is no member at all is neither.
    ConditionField good{u"good_standing"_s, &ownLabel, Kind::YesNo, {"membership", "state"}};
    good.yes = u"(membership is member or membership is honorary) and not dues_paid_until more than %1 days ago"_s.arg(
        GoodStanding::graceDays);
    good.no = u"(membership is member or membership is honorary or membership is in_arrears) and not (%1)"_s.arg(good.yes);
    fields += good;
    fields +=
        {u"role"_s, &ownLabel, Kind::Name, {"role_held", "role_type_id", "role_type", "end_on"}, {}, nullptr, "is none"};
    fields += {u"group"_s, &ownLabel, Kind::Name, {"committee_member", "committee_id", "committee", "until_on"},
               {},         nullptr,   "is none"};
    fields += {u"led_by"_s, &ownLabel, Kind::Linked, {"leads", "leader_id"}, {}, nullptr, "is nobody"};
    fields += {u"leads"_s, &ownLabel, Kind::Count, leads};
}

void addVolunteers(QList<ConditionField> &fields)
{
    Place offer{"time_offer", "kind"};
    offer.lastDay = "expires_on";
    fields += {u"offers"_s,       &ownLabel, Kind::Choice, offer,
               keys(OfferKind{}), nullptr,   "is none",    &vocabularyLabel<&VolunteerWords::kind, OfferKind>};
    fields +=
        {u"skill"_s, &ownLabel, Kind::Name, {"person_skill", "skill_id", "skill", "level", "has"}, {}, nullptr, "is none"};
}

QList<ConditionField> makeFields()
{
    QList<ConditionField> fields;
    const auto person = [&](const QString &key, Kind kind, const Place &place) {
        fields += {key, &personLabel, kind, place};
    };
    for (const char *key : {"given_name", "middle_name", "family_name", "second_family_name", "preferred_name", "legal_name",
                            "display_name", "name_prefix", "name_suffix"})
        person(QLatin1String(key), Kind::Text, {"person", key});
    for (const auto &[key, column, names] : {std::tuple("employer", "organization_id", "organization"),
                                             {"worksite", "worksite_id", "worksite"},
                                             {"unit", "unit_id", "unit"},
                                             {"shift", "shift_id", "shift"},
                                             {"job_title", "job_title_id", "job_title"}})
        person(QLatin1String(key), Kind::Name, {"employment", column, names, "end_on"});
    // Whoever works in a part of a unit works in the unit.
    std::ranges::find(fields, u"unit"_s, &ConditionField::key)->place.above = "parent_id";
    person(u"hired_on"_s, Kind::Day, {"employment", "hired_on", nullptr, "end_on"});
    fields += {u"tag"_s, &ownLabel, Kind::Name, {"tagging", "tag_id", "tag"}};
    fields += {u"list"_s, &ownLabel, Kind::Name, {"person_list_row", "person_list_id", "person_list"}};

    const Place interaction{"interaction", "happened_at"};
    fields += {u"last_contact"_s, &ownLabel, Kind::Instant, interaction, {}, nullptr, "is never"};
    fields +=
        {u"last_method"_s,      &ownLabel, Kind::Choice, {"interaction", "method", nullptr, nullptr, nullptr, "happened_at"},
         keys(ContactMethod{}), nullptr,   "is empty",   &vocabularyLabel<&ConversationWords::method, ContactMethod>};
    fields +=
        {u"last_result"_s,      &ownLabel, Kind::Choice, {"interaction", "result", nullptr, nullptr, nullptr, "happened_at"},
         keys(ContactResult{}), nullptr,   "is empty",   &vocabularyLabel<&ConversationWords::result, ContactResult>};
    fields += {u"conversations"_s, &ownLabel, Kind::Count, interaction};
    fields += {u"next_step_due"_s,
               &ownLabel,
               Kind::Day,
               {"interaction", "next_due_on", nullptr, "next_done_on", nullptr, nullptr, true}};

    addStanding(fields);
    addVolunteers(fields);

    // Without a kind these ask of any phone, address or e-mail that somebody has.
    Place number{"phone", "digits"};
    number.shown = "raw";
    person(u"phone"_s, Kind::Digits, number);
    number.onlyColumn = "kind";
    for (const char *kind : {"mobile", "home", "work"}) {
        number.onlyValue = kind;
        person(QLatin1String(kind) + u"_phone"_s, Kind::Digits, number);
    }
    person(u"email"_s, Kind::Text, {"email", "address"});
    person(u"work_email"_s, Kind::Text, {"email", "address", nullptr, "kind", "work"});
    fields += {u"address"_s, &ownLabel, Kind::Text, {"address", "line1"}};
    for (const char *column : {"city", "region", "postal_code", "country"})
        person(QLatin1String(column), Kind::Text, {"address", column});
    for (const char *kind : {"mailing", "work"}) {
        for (const char *column : {"line1", "city", "region", "postal_code", "country"})
            person(QLatin1String(kind) + u'_' + QLatin1String(column), Kind::Text,
                   {"address", column, nullptr, "kind", kind});
    }

    person(u"birth_on"_s, Kind::Day, {"person", "birth_on"});
    person(u"pronouns"_s, Kind::Text, {"person", "pronouns"});
    person(u"preferred_language"_s, Kind::Text, {"person", "preferred_language"});
    person(u"is_deceased"_s, Kind::YesNo, {"person", "is_deceased"});
    person(u"source"_s, Kind::Text, {"person", "source"});
    person(u"note"_s, Kind::Text, {"person", "note"});
    person(u"external_id"_s, Kind::Text, {"ext_id", "value"});
    for (const char *channel : {"phone", "sms", "email", "bulk_email", "mail", "visit", "data_sharing"})
        fields += {u"consent_"_s + QLatin1String(channel),
                   &personLabel,
                   Kind::Choice,
                   {"consent", "state", nullptr, "channel", channel, "noted_at"},
                   keys(YesNo{}),
                   "unknown"};
    return fields;
}

ConditionField fieldFor(const CustomField &own)
{
    ConditionField field;
    field.key = own.key;
    field.ownLabel = own.label;
    field.place = {"custom_value", "value", nullptr, "custom_field_id", QByteArray::number(own.id)};
    switch (own.kind) {
    case CustomKind::Number:
        field.kind = Kind::Number;
        break;
    case CustomKind::Day:
        field.kind = Kind::Day;
        field.emptyWord = "is never";
        break;
    case CustomKind::YesNo:
        field.kind = Kind::Choice;
        field.choices = {"yes", "no"};
        break;
    default:
        break;
    }
    return field;
}

} // namespace

ConditionFields::ConditionFields()
{
    static const QList<ConditionField> everywhere = makeFields();
    m_fields = everywhere;
}

ConditionFields::ConditionFields(const FieldCatalog &catalog) : ConditionFields()
{
    for (const auto &own : catalog.own())
        m_fields += fieldFor(own);
}

const ConditionField *ConditionFields::find(const QString &key) const
{
    const auto it = std::ranges::find(m_fields, key, &ConditionField::key);
    return it == m_fields.end() ? nullptr : &*it;
}

QString ConditionFields::choiceLabel(const ConditionField &field, const QString &choice)
{
    return field.choiceLabel         ? field.choiceLabel(choice)
         : field.kind == Kind::Level ? levelLabel(choice)
                                     : yesNoLabel(choice);
}

QStringList ConditionFields::choices(const ConditionField &field)
{
    if (field.kind == Kind::YesNo)
        return {u"yes"_s, u"no"_s};
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
        return field.otherwise ? QList{Is, IsNot} : QList{Is, IsNot, IsEmpty, IsNotEmpty};
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
