#include "people/PersonEdit.h"

#include "base/Text.h"
#include "base/Words.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Puts a number or address into the place of a row, or behind all others when there is no such row.
template <typename Contact>
void put(QList<Contact> &contacts, qint64 record, Contact typed)
{
    const auto known = std::ranges::find(contacts, record, &Contact::id);
    if (!record || known == contacts.end()) {
        contacts += typed;
        return;
    }
    typed.id = known->id;
    typed.whose = known->whose;
    typed.isPrimary = known->isPrimary;
    *known = typed;
}

template <typename Contact>
void takeAway(QList<Contact> &contacts, qint64 record)
{
    if (record)
        contacts.removeIf([&](const Contact &contact) { return contact.id == record; });
}

/// Only the first address, as the one of the home that fields of any kind read and write.
Person withFirstAddress(const Person &person)
{
    Person only;
    only.addresses = person.addresses.first(qMin<qsizetype>(1, person.addresses.size()));
    for (auto &address : only.addresses)
        address.kind = AddressKind::Home;
    return only;
}

} // namespace

bool PersonEdit::canSet(const PersonField &field) { return field.clear || field.isOfAnyKind; }

QString PersonEdit::text(const Person &person, const QString &key) const
{
    const auto &field = *m_fields.find(key);
    if (!field.isOfAnyKind)
        return field.read(person, m_context.phones);
    if (field.kind == PersonField::Kind::Phone)
        return person.phones.isEmpty() ? QString() : m_context.phones.shown(person.phones.first().number());
    if (field.kind == PersonField::Kind::Email)
        return person.emails.isEmpty() ? QString() : person.emails.first().address;
    return field.read(withFirstAddress(person), m_context.phones);
}

std::optional<Problem> PersonEdit::set(Person &person, const QString &key, const QString &text) const
{
    const auto &field = *m_fields.find(key);
    if (!field.isOfAnyKind)
        return PersonFields::set(person, field, text, m_context);
    if (field.kind == PersonField::Kind::Phone) {
        const Phone first = person.phones.value(0);
        return setPhone(person, first.id, first.kind, text);
    }
    if (field.kind == PersonField::Kind::Email) {
        const Email first = person.emails.value(0);
        return setEmail(person, first.id, first.kind, text);
    }
    Person only = withFirstAddress(person);
    if (const auto problem = PersonFields::set(only, field, text, m_context))
        return problem;
    for (auto &address : only.addresses)
        address.kind = person.addresses.value(0).kind;
    person.addresses = only.addresses + person.addresses.mid(1);
    return {};
}

std::optional<Problem> PersonEdit::apply(Person &person, const FieldChange &change) const
{
    if (change.kind == FieldChange::Kind::Set)
        return set(person, change.field, change.text);
    Person typed;
    const auto *field = m_fields.find(change.field);
    if (const auto problem = field->write(typed, change.text, m_context))
        return problem;
    if (change.kind == FieldChange::Kind::Add)
        return field->write(person, change.text, m_context);
    person.tags.removeIf([&](const QString &tag) { return typed.tags.contains(tag); });
    return {};
}

std::optional<Problem> PersonEdit::setPhone(Person &person, qint64 record, PhoneKind kind, const QString &text) const
{
    if (text.isEmpty()) {
        takeAway(person.phones, record);
        return {};
    }
    if (digitsOf(text).isEmpty() || text.contains(u'@'))
        return Problem{u"phone"_s, Words::tr("“%1” cannot be a phone number.").arg(quotable(text)),
                       Words::tr("Write its digits, like (212) 555-0100.")};
    const auto known = std::ranges::find(person.phones, record, &Phone::id);
    // As it is shown it is the same number, with all that is known of it.
    if (record && known != person.phones.end() && m_context.phones.shown(known->number()) == text)
        known->kind = kind;
    else
        put(person.phones, record, Phone::of(m_context.phones.read(text), kind));
    return {};
}

std::optional<Problem> PersonEdit::setEmail(Person &person, qint64 record, EmailKind kind, const QString &text) const
{
    Person typed;
    if (!text.isEmpty()) {
        if (const auto problem = PersonFields::find(u"email"_s)->write(typed, text, m_context))
            return problem;
    }
    if (typed.emails.isEmpty())
        takeAway(person.emails, record);
    for (qsizetype i = 0; i < typed.emails.size(); ++i) {
        Email &address = typed.emails[i];
        const auto known = std::ranges::find(person.emails, address.key, &Email::key);
        address.kind = kind;
        if (known == person.emails.end())
            put(person.emails, i == 0 ? record : 0, address); // two addresses in one cell are two
        else if (i == 0 && known->id == record)
            std::tie(known->kind, known->address) = std::tie(kind, address.address);
    }
    return {};
}

} // namespace rnf
