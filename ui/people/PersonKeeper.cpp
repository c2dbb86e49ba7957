#include "people/PersonKeeper.h"

#include "base/Text.h"

namespace rnf {
namespace {

template <typename Contact>
void putFirst(QList<Contact> &contacts, qint64 record)
{
    for (auto &contact : contacts)
        contact.isPrimary = contact.id == record;
}

} // namespace

void PersonKeeper::take(const Person &person, bool isNew)
{
    m_person = person;
    m_isNew = isNew;
}

bool PersonKeeper::reload()
{
    const auto person = m_workspace.people().find(m_session, m_person.id);
    if (person)
        m_person = *person;
    return person.has_value();
}

QString PersonKeeper::setField(const PersonField &field, const QString &text)
{
    Person after = m_person;
    const auto problem = PersonFields::set(after, field, cleanText(text), m_workspace.people().editing().context());
    return keep(after, problem, PersonFields::label(field));
}

QString PersonKeeper::setPhone(qint64 record, PhoneKind kind, const QString &text)
{
    Person after = m_person;
    const auto problem = m_workspace.people().editing().setPhone(after, record, kind, cleanText(text));
    return keep(after, problem, tr("phone"));
}

QString PersonKeeper::setEmail(qint64 record, EmailKind kind, const QString &text)
{
    Person after = m_person;
    const auto problem = m_workspace.people().editing().setEmail(after, record, kind, cleanText(text));
    return keep(after, problem, tr("e-mail"));
}

QString PersonKeeper::usePhoneFirst(qint64 record)
{
    Person after = m_person;
    putFirst(after.phones, record);
    return keep(after, {}, tr("first phone"));
}

QString PersonKeeper::useEmailFirst(qint64 record)
{
    Person after = m_person;
    putFirst(after.emails, record);
    return keep(after, {}, tr("first e-mail"));
}

QString PersonKeeper::setOtherName(OtherName name)
{
    Person after = m_person;
    const auto known = name.id ? std::ranges::find(after.otherNames, name.id, &OtherName::id) : after.otherNames.end();
    name.name = cleanText(name.name).replace(u';', u','); // which stands between names in lists
    const bool isThere = known != after.otherNames.end();
    if (name.name.isEmpty()) {
        if (isThere)
            after.otherNames.erase(known);
    } else if (!isThere) {
        name.id = 0;
        after.otherNames += name;
    } else {
        name.isForMatching = known->isForMatching;
        *known = name;
    }
    return keep(after, {}, tr("other name"));
}

QString PersonKeeper::setConsent(Channel channel, YesNo state, const QString &label)
{
    Person after = m_person;
    if (state != m_person.mayBeReachedBy(channel))
        after.consents += Consent{0, channel, state, m_workspace.people().editing().context().notedAt, m_session.name, {}};
    return keep(after, {}, label);
}

QString PersonKeeper::keep(const Person &after, const std::optional<Problem> &problem, const QString &what)
{
    if (problem)
        return problem->what + u' ' + problem->hint;
    if (after == m_person)
        return {};
    if (m_isNew) {
        const auto added = m_workspace.people().add(m_session, after);
        if (!added)
            return added.error().message;
        m_isNew = false;
        m_person.id = *added;
    } else {
        const QString name = after.displayName().isEmpty() ? m_person.displayName() : after.displayName();
        const auto done = m_workspace.people().save(m_session, m_person, after, tr("Edit %1: %2").arg(name, what));
        if (!done)
            return done.error().message;
    }
    reload();
    return {};
}

} // namespace rnf
