#include "events/RegistrationKindsInAction.h"

#include "base/Text.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {
RegistrationKindsInAction::RegistrationKindsInAction(Action &action)
    : m_action(action), m_rows(action.on<RegistrationRepository>())
{
}

RegistrationKind RegistrationKindsInAction::kindOf(const Event &event, RegistrationKindId id)
{
    if (!id.isValid())
        return {};
    const auto found = m_rows.find(id);
    if (!found || found->event != event.id)
        throw Refusal({u"other-event"_s,
                       tr("“%1” has no such kind of registration: it was removed meanwhile, or belongs to another event. "
                          "Choose one of those that are there.")
                           .arg(event.name)});
    return *found;
}

void RegistrationKindsInAction::check(RegistrationKind &kind)
{
    kind.name = cleanText(kind.name);
    if (kind.name.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A kind of registration needs a name. Type one, such as “Student”.")});
    if (kind.places < 0)
        throw Refusal(
            {u"places"_s, tr("Places cannot be below zero. Type how many there are, or 0 for no limit of its own.")});
    if (kind.priceCents < 0)
        throw Refusal({u"amount"_s, tr("A price cannot be below zero. Type what one pays, or 0 for nothing.")});
    if (kind.opensOn.isValid() && kind.closesOn.isValid() && kind.closesOn < kind.opensOn)
        throw Refusal({u"backwards"_s, tr("“%1” would close before it opens. Choose a later last day.").arg(kind.name)});
    const auto same = namedAmong(m_rows.kinds(kind.event), kind.name);
    if (same && same->id != kind.id)
        throw Refusal(
            {u"name-taken"_s,
             tr("This event has a kind of registration called “%1” already. Choose another name.").arg(same->name)});
}

void RegistrationKindsInAction::add(RegistrationKind &kind)
{
    check(kind);
    m_rows.insert(m_action, kind);
}

QList<Registration> RegistrationKindsInAction::peopleOf(const RegistrationKind &kind)
{
    auto people = m_rows.of(kind.event);
    people.removeIf([&](const Registration &registration) { return registration.kind != kind.id; });
    return people;
}

void RegistrationKindsInAction::save(const RegistrationKind &before, RegistrationKind after)
{
    after.event = before.event;
    check(after);
    m_rows.update(m_action, before, after);
    if (after.priceCents == before.priceCents)
        return;
    for (const auto &person : peopleOf(before)) {
        Registration owing = person;
        if (!person.hasScholarship && person.paidCents == 0)
            owing.dueCents = after.priceCents;
        m_rows.update(m_action, person, owing);
    }
}

void RegistrationKindsInAction::remove(const RegistrationKind &kind)
{
    for (const auto &person : peopleOf(kind)) {
        Registration without = person;
        without.kind = {};
        without.dueCents = 0;
        m_rows.update(m_action, person, without);
    }
    m_rows.remove(m_action, kind);
}

RegistrationGroup RegistrationKindsInAction::groupNamed(const Event &event, const QString &name)
{
    RegistrationGroup group{{}, event.id, cleanText(name)};
    if (group.name.isEmpty())
        throw Refusal(
            {u"empty-name"_s, tr("A group needs a name. Type one, such as that of the family or the delegation.")});
    if (const auto known = namedAmong(m_rows.groups(event.id), group.name))
        return *known;
    m_rows.insert(m_action, group);
    return group;
}

void RegistrationKindsInAction::removeEmptyGroups(const Event &event)
{
    QSet<RegistrationGroupId> inUse;
    for (const auto &registration : m_rows.of(event.id))
        inUse += registration.group;
    for (const auto &group : m_rows.groups(event.id)) {
        if (!inUse.contains(group.id))
            m_rows.remove(m_action, group);
    }
}

int RegistrationKindsInAction::priceOf(RegistrationKindId kind)
{
    return m_rows.find(kind).value_or(RegistrationKind()).priceCents;
}

QList<Registration> RegistrationKindsInAction::pay(const Event &event, const QList<RegistrationId> &registrations,
                                                   const RegistrationPayment &payment)
{
    if (payment.cents && *payment.cents < 0)
        throw Refusal({u"amount"_s, tr("Nobody pays less than nothing. Type what was paid, or 0.")});
    QList<Registration> changed;
    for (const auto &before : RegistrationsInAction::only(m_rows.of(event.id), registrations)) {
        Registration after = before;
        after.hasScholarship = payment.hasScholarship;
        if (after.hasScholarship)
            after.dueCents = 0;
        else if (before.hasScholarship)
            after.dueCents = priceOf(before.kind);
        after.paidCents = payment.cents.value_or(qMax(before.paidCents, after.dueCents)); // nobody's money is forgotten
        m_rows.update(m_action, before, after);
        if (after != before)
            changed += after;
    }
    return changed;
}

} // namespace rnf
