#include "base/Money.h"
#include "base/Text.h"
#include "events/PlacesInAction.h"
#include "events/RegistrationKindsInAction.h"
#include "events/Registrations.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

// Of Registrations: what belongs to the kinds of registration, groups, and money.

namespace rnf {
namespace {

/// "Ana Díaz", "3 people": who a line of the history is about.
QString whoChanged(RegistrationsInAction &rows, const QList<Registration> &changed)
{
    return changed.size() == 1 ? rows.nameOf(changed.first().person)
                               : Registrations::tr("%n people", nullptr, int(changed.size()));
}

QString approvedLabel(RegistrationsInAction &rows, const Event &event, const QList<Registration> &approved)
{
    const bool isWaiting = std::ranges::all_of(
        approved, [](const Registration &registration) { return registration.rsvp == Rsvp::Waitlisted; });
    return (isWaiting ? Registrations::tr("“%1”: approve %2, waiting for a place") : Registrations::tr("“%1”: approve %2"))
        .arg(event.name, whoChanged(rows, approved));
}

QString paidLabel(RegistrationsInAction &rows, const Event &event, const QList<Registration> &paid)
{
    if (paid.isEmpty())
        return {};
    if (paid.first().hasScholarship)
        return Registrations::tr("“%1”: scholarship for %2").arg(event.name, whoChanged(rows, paid));
    if (paid.size() > 1)
        return Registrations::tr("“%1”: payments of %n people", nullptr, int(paid.size())).arg(event.name);
    const QString amount = Money::shown(paid.first().paidCents);
    return Registrations::tr("“%1”: %2 paid %3").arg(event.name, whoChanged(rows, paid), amount);
}

} // namespace

// --- kinds

QList<RegistrationKind> Registrations::kinds(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.kinds(event); });
}

QList<KindCounts> Registrations::kindCounts(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const auto counted = m_reading.kindCounts(event);
        QList<KindCounts> counts;
        for (const auto &kind : m_reading.kinds(event)) {
            KindCounts of = counted.value(kind.id);
            of.kind = kind.id;
            of.name = kind.name;
            of.places = kind.places;
            counts += of;
        }
        if (const auto ofNone = counted.constFind(RegistrationKindId()); ofNone != counted.cend())
            counts += *ofNone;
        return counts;
    });
}

Result<RegistrationKindId> Registrations::add(const Session &session, RegistrationKind kind)
{
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const auto event = RegistrationsInAction(action).event(kind.event);
        RegistrationKindsInAction(action).add(kind);
        action.setLabel(tr("“%1”: add the kind of registration “%2”").arg(event.name, kind.name));
    });
    if (!done)
        return done.error();
    return kind.id;
}

Result<qint64> Registrations::save(const Session &session, const RegistrationKind &before, const RegistrationKind &after)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const auto event = RegistrationsInAction(action).event(before.event);
        RegistrationKindsInAction(action).save(before, after);
        if (after.places != before.places)
            const PlacesInAction passedOn(action, event);
        action.setLabel(tr("“%1”: edit the kind of registration “%2”").arg(event.name, cleanText(after.name)));
    });
}

Result<qint64> Registrations::remove(const Session &session, const RegistrationKind &kind)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const auto event = RegistrationsInAction(action).event(kind.event);
        RegistrationKindsInAction(action).remove(kind);
        const PlacesInAction passedOn(action, event); // whom its places alone kept waiting
        action.setLabel(tr("“%1”: remove the kind of registration “%2”").arg(event.name, kind.name));
    });
}

Result<qint64> Registrations::setKind(const Session &session, const QList<RegistrationId> &registrations,
                                      RegistrationKindId kind)
{
    if (registrations.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto event = rows.eventOf(registrations);
        const auto as = RegistrationKindsInAction(action).kindOf(event, kind);
        const auto changed = PlacesInAction(action, event).setKind(registrations, as);
        const QString who = whoChanged(rows, changed);
        action.setLabel(as.id.isValid() ? tr("“%1”: register %2 as %3").arg(event.name, who, as.name)
                                        : tr("“%1”: %2 of no kind").arg(event.name, who));
    });
}

Result<qint64> Registrations::approve(const Session &session, const QList<RegistrationId> &registrations)
{
    if (registrations.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto event = rows.eventOf(registrations);
        const auto approved = PlacesInAction(action, event).approve(registrations);
        action.setLabel(approvedLabel(rows, event, approved));
    });
}

Result<qint64> Registrations::refuse(const Session &session, const QList<RegistrationId> &registrations)
{
    if (registrations.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto event = rows.eventOf(registrations);
        const auto refused = PlacesInAction(action, event).refuse(registrations);
        action.setLabel(tr("“%1”: do not accept %2").arg(event.name, whoChanged(rows, refused)));
    });
}

// --- groups

QList<RegistrationGroup> Registrations::groups(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.groups(event); });
}

Result<RegistrationGroupId> Registrations::group(const Session &session, EventId event, const QString &name,
                                                 const QList<RegistrationId> &registrations)
{
    RegistrationGroupId together;
    const auto done = m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        RegistrationKindsInAction groups(action);
        const auto current = rows.event(event);
        if (rows.eventOf(registrations).id != event)
            throw Refusal({u"two-events"_s,
                           tr("These people are on the list of another event. Choose those of “%1”.").arg(current.name)});
        const auto group = groups.groupNamed(current, name);
        const auto changed = PlacesInAction(action, current).setGroup(registrations, group.id);
        groups.removeEmptyGroups(current);
        action.setLabel(tr("“%1”: put %2 into the group “%3”").arg(current.name, whoChanged(rows, changed), group.name));
        together = group.id;
    });
    if (!done)
        return done.error();
    return together;
}

Result<qint64> Registrations::ungroup(const Session &session, const QList<RegistrationId> &registrations)
{
    if (registrations.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto event = rows.eventOf(registrations);
        const auto changed = PlacesInAction(action, event).setGroup(registrations, {});
        RegistrationKindsInAction(action).removeEmptyGroups(event);
        action.setLabel(tr("“%1”: take %2 out of their group").arg(event.name, whoChanged(rows, changed)));
    });
}

// --- money

Result<qint64> Registrations::notePayment(const Session &session, const QList<RegistrationId> &registrations,
                                          const RegistrationPayment &payment)
{
    if (registrations.isEmpty())
        return 0;
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        RegistrationsInAction rows(action);
        const auto event = rows.eventOf(registrations);
        const auto paid = RegistrationKindsInAction(action).pay(event, registrations, payment);
        action.setLabel(paidLabel(rows, event, paid));
    });
}

} // namespace rnf
