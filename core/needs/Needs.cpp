#include "needs/Needs.h"

#include "base/Text.h"
#include "events/EventTimes.h"
#include "events/EventsInAction.h"
#include "needs/ChildcareLoad.h"
#include "needs/InterpretingRules.h"
#include "needs/NeedSchema.h"
#include "needs/NeedsInAction.h"
#include "storage/StorageError.h"
#include "storage/Undo.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

QList<PersonId> peopleIn(const QList<Need> &needs, const QHash<RegistrationId, PersonId> &coming)
{
    QList<PersonId> people;
    for (const Need &need : needs)
        people << coming.value(need.registration) << need.owner;
    people.removeAll(PersonId());
    return people;
}

void byName(auto &list, auto name)
{
    const SortKeys keys;
    std::ranges::stable_sort(list, {}, [&](const auto &one) { return keys.of(name(one)); });
}

} // namespace

Needs::Needs(Store &store, People &people, Events &events)
    : m_store(store), m_people(people), m_events(events), m_reading(store.reader())
{
}

template <typename Write>
Result<qint64> Needs::write(const Session &session, const QString &label, Write write)
{
    return m_store.act(session, Operation::SeeNeeds, label, [&](Action &action) {
        NeedsInAction rows(action);
        const Event event = write(rows);
        action.setLabel(label.arg(event.name));
    });
}

// --- requests

QList<NeedRow> Needs::of(const Session &session, EventId event)
{
    return m_store.read(session, Operation::SeeNeeds, [&] {
        const auto needs = m_reading.needs(event);
        const auto coming = m_reading.coming(event);
        const auto names = m_people.names(session, peopleIn(needs, coming));
        QList<NeedRow> rows;
        for (const Need &need : needs) {
            if (const PersonId person = coming.value(need.registration); person.isValid())
                rows += {need, person, names.value(person), names.value(need.owner)};
        }
        byName(rows, [](const NeedRow &row) { return row.name; });
        std::ranges::stable_sort(rows, {}, [](const NeedRow &row) { return row.need.kind; });
        return rows;
    });
}

QMap<NeedKind, NeedCounts> Needs::counts(const Session &session, EventId event)
{
    return m_store.read(session, Operation::SeeNeeds, [&] { return m_reading.counts(event); });
}

QMap<QString, int> Needs::diets(const Session &session, EventId event)
{
    QHash<QString, QString> words;
    QMap<QString, int> counts;
    for (const auto &row : of(session, event)) {
        if (row.need.kind != NeedKind::Diet || row.need.status == NeedStatus::Cannot)
            continue;
        const QString folded = foldedText(row.need.detail);
        const QString said = folded.isEmpty() ? tr("not said") : row.need.detail;
        words.insert(folded, words.value(folded, said));
        ++counts[words.value(folded)];
    }
    return counts;
}

QList<PersonId> Needs::cannotCallList(const Session &session, EventId event)
{
    auto rows = of(session, event);
    rows.removeIf([](const NeedRow &row) { return row.need.status != NeedStatus::Cannot; });
    byName(rows, [](const NeedRow &row) { return row.name; });
    QList<PersonId> people;
    for (const auto &row : rows) {
        if (!people.contains(row.person))
            people += row.person;
    }
    return people;
}

Result<NeedId> Needs::add(const Session &session, Need need)
{
    const auto done = write(session, tr("Add a need for “%1”"), [&](NeedsInAction &rows) {
        const Event event = rows.eventOf(need.registration);
        rows.add(need);
        return event;
    });
    if (!done)
        return done.error();
    return need.id;
}

Result<qint64> Needs::save(const Session &session, const Need &before, const Need &after)
{
    return write(session, tr("Edit a need for “%1”"), [&](NeedsInAction &rows) {
        rows.save(before, after);
        return rows.eventOf(before.registration);
    });
}

Result<qint64> Needs::remove(const Session &session, const Need &need)
{
    return write(session, tr("Delete a need for “%1”"), [&](NeedsInAction &rows) {
        rows.remove(need);
        return rows.eventOf(need.registration);
    });
}

// --- children

QList<ChildRow> Needs::children(const Session &session, EventId event)
{
    return m_store.read(session, Operation::SeeNeeds, [&] {
        QHash<ChildId, ChildSign> newest;
        for (const auto &sign : m_reading.signs(event))
            newest.insert(sign.child, sign);
        const auto coming = m_reading.coming(event);
        const auto collectors = m_reading.collectors(event);
        const auto children = m_reading.children(event);
        QList<PersonId> people;
        for (const Child &child : children)
            people += coming.value(child.registration);
        for (const auto &collector : collectors)
            people += collector.person;
        people.removeAll(PersonId());
        const auto names = m_people.names(session, people);
        QList<ChildRow> rows;
        for (const Child &child : children) {
            const PersonId parent = coming.value(child.registration);
            ChildRow row{child, {parent, names.value(parent)}, {}, newest.value(child.id)};
            if (!parent.isValid())
                continue;
            for (const auto &collector : collectors) {
                if (collector.child == child.id)
                    row.collectors += NamedPerson{collector.person, names.value(collector.person)};
            }
            byName(row.collectors, [](const NamedPerson &person) { return person.name; });
            rows += row;
        }
        byName(rows, [](const ChildRow &row) { return row.child.firstName; });
        return rows;
    });
}

QList<Child> Needs::childrenOf(const Session &session, EventId event)
{
    QList<Child> children;
    for (const auto &row : this->children(session, event))
        children += row.child;
    return children;
}

ChildCounts Needs::childCounts(const Session &session, EventId event)
{
    ChildCounts counts;
    QSet<RegistrationId> parents;
    for (const auto &row : children(session, event)) {
        ++counts.children;
        counts.here += row.isHere();
        parents += row.child.registration;
    }
    counts.parents = int(parents.size());
    const NeedSetting setting = this->setting(session, event);
    counts.room = setting.caregivers * setting.childrenPerCaregiver;
    for (const auto &halfHour : ChildcareLoad::halfHours(childrenOf(session, event), setting))
        counts.mostAtOnce = qMax(counts.mostAtOnce, halfHour.children);
    return counts;
}

Result<ChildId> Needs::addChild(const Session &session, Child child)
{
    const auto done = write(session, tr("Add a child for “%1”"), [&](NeedsInAction &rows) {
        const Event event = rows.eventOf(child.registration);
        rows.add(child);
        return event;
    });
    if (!done)
        return done.error();
    return child.id;
}

Result<qint64> Needs::save(const Session &session, const Child &before, const Child &after,
                           const QList<PersonId> &collectors)
{
    return write(session, tr("Edit a child for “%1”"), [&](NeedsInAction &rows) {
        rows.save(before, after);
        rows.setCollectors(before.id, collectors);
        return rows.eventOf(before.registration);
    });
}

Result<qint64> Needs::remove(const Session &session, const Child &child)
{
    return write(session, tr("Delete a child for “%1”"), [&](NeedsInAction &rows) {
        rows.remove(child);
        return rows.eventOf(child.registration);
    });
}

Result<qint64> Needs::signIn(const Session &session, ChildId child, PersonId by)
{
    return write(session, tr("Sign a child in at “%1”"), [&](NeedsInAction &rows) {
        rows.signIn(child, by);
        return rows.eventOf(child);
    });
}

Result<qint64> Needs::signOut(const Session &session, ChildId child, PersonId by)
{
    return write(session, tr("Sign a child out at “%1”"), [&](NeedsInAction &rows) {
        rows.signOut(child, by);
        return rows.eventOf(child);
    });
}

// --- interpreting

QList<InterpretingRow> Needs::interpreting(const Session &session, EventId id)
{
    return m_store.read(session, Operation::SeeNeeds, [&] {
        const auto all = m_reading.interpreting(id);
        QList<PersonId> people;
        for (const auto &one : all)
            people << one.interpreter1 << one.interpreter2;
        people.removeAll(PersonId());
        const auto names = m_people.names(session, people);
        const InterpretingRules rules(m_events.find(session, id).value_or(Event()), all, setting(session, id).receivers,
                                      names);
        QList<InterpretingRow> rows;
        for (const auto &one : all)
            rows += {one, names.value(one.interpreter1), names.value(one.interpreter2), rules.warnings(one)};
        return rows;
    });
}

Result<qint64> Needs::add(const Session &session, Interpreting interpreting)
{
    return write(session, tr("Add interpretation for “%1”"), [&](NeedsInAction &rows) {
        rows.add(interpreting);
        return rows.event(interpreting.event);
    });
}

Result<qint64> Needs::save(const Session &session, const Interpreting &before, const Interpreting &after)
{
    return write(session, tr("Edit interpretation for “%1”"), [&](NeedsInAction &rows) {
        rows.save(before, after);
        return rows.event(before.event);
    });
}

Result<qint64> Needs::remove(const Session &session, const Interpreting &interpreting)
{
    return write(session, tr("Delete interpretation for “%1”"), [&](NeedsInAction &rows) {
        rows.remove(interpreting);
        return rows.event(interpreting.event);
    });
}

// --- the event

NeedSetting Needs::setting(const Session &session, EventId event)
{
    NeedSetting fresh;
    fresh.event = event;
    return m_store.read(session, Operation::SeeNeeds, [&] { return m_reading.setting(event); }).value_or(fresh);
}

Result<qint64> Needs::saveSetting(const Session &session, const NeedSetting &setting)
{
    return write(session, tr("Edit the settings of needs for “%1”"), [&](NeedsInAction &rows) {
        const Event event = rows.event(setting.event);
        rows.save(setting);
        return event;
    });
}

Result<qint64> Needs::notePrinted(const Session &session, const Event &event)
{
    return m_store.act(session, Operation::SeeNeeds, tr("Print a list of needs of “%1”").arg(event.name),
                       [](Action &action) { action.keepWithoutChanges(); });
}

// --- purge

bool Needs::isOver(const Event &event, const QDate &today)
{
    return event.status == EventStatus::Cancelled || (event.hasDay() && EventTimes::lastDay(event) < today);
}

int Needs::purgeable(const Session &session, EventId event)
{
    return m_store.read(session, Operation::SeeNeeds,
                        [&] { return NeedsInAction::tracesOf(m_reading, m_store.reader(), event).count(); });
}

void Needs::refuseUndo(Action &action, UndoPlan &plan)
{
    NeedsInAction rows(action);
    for (const auto &value : plan.values) {
        if (value.table != NeedTable::ChildSign || value.column != "out_at"_L1 || value.back != SqlValue(QString()))
            continue;
        const auto sign = action.on<NeedRepository>().sign(value.row);
        const auto there = sign ? rows.presence(sign->child) : std::nullopt;
        if (there && there->id != value.row && !plan.removes(NeedTable::ChildSign, there->id))
            throw Refusal({u"here"_s, tr("%1 was brought again since, and is in the room once. Take that back first.")
                                          .arg(rows.child(sign->child).firstName)});
    }
}

std::optional<Error> Needs::hold(Action &action, const Event &event)
{
    if (NeedsInAction::tracesOf(action.on<NeedRepository>(), action.database(), event.id).count() == 0)
        return {};
    return Error{u"needs"_s, tr("“%1” holds what people need, which leaves the history by a purge alone. Cancel the event; "
                                "whoever sees to the needs can purge them then, and it can be deleted.")
                                 .arg(event.name)};
}

Result<qint64> Needs::purge(const Session &session, const Event &event)
{
    return m_store.act(session, Operation::SeeNeeds, {}, [&](Action &action) {
        NeedsInAction rows(action);
        const Event current = rows.event(event.id);
        if (!isOver(current, m_store.dates().today()))
            throw Refusal({u"not-over"_s, tr("“%1” is not over, so people still need this. Purge it afterwards, or delete "
                                             "single needs.")
                                              .arg(current.name)});
        const int gone = rows.purge(event.id);
        action.setLabel(tr("Purge the needs of “%1”: %n rows", nullptr, gone).arg(current.name));
    });
}

} // namespace rnf
