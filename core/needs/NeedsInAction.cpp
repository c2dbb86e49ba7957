#include "needs/NeedsInAction.h"

#include "base/Text.h"
#include "events/EventSchema.h"
#include "events/EventsInAction.h"
#include "events/RegistrationsInAction.h"
#include "needs/NeedSchema.h"
#include "people/People.h"
#include "storage/LogPurge.h"
#include "storage/StorageError.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <typename Rows>
IdSet idsOf(const Rows &rows)
{
    IdSet ids;
    for (const auto &row : rows) {
        if constexpr (std::is_same_v<std::decay_t<decltype(row.id)>, qint64>)
            ids.add(row.id);
        else
            ids.add(row.id.value);
    }
    return ids;
}

/// Both nothing: no hours were said.
bool isBackwards(int fromMin, int untilMin) { return untilMin < fromMin || (untilMin == fromMin && untilMin != 0); }

bool isMonth(const QString &text)
{
    static const QRegularExpression month(u"^\\d{4}-(0[1-9]|1[0-2])$"_s);
    return month.match(text).hasMatch();
}

} // namespace

NeedsInAction::NeedsInAction(Action &action) : m_action(action), m_rows(action.on<NeedRepository>()) {}

Event NeedsInAction::event(EventId id) { return EventsInAction::event(m_action, id); }

Event NeedsInAction::eventOf(RegistrationId registration)
{
    RegistrationsInAction registrations(m_action);
    return registrations.event(registrations.registration(registration).event);
}

Child NeedsInAction::child(ChildId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal({u"gone"_s, tr("This child is not on the list any more: somebody took it off meanwhile. The history "
                                     "can bring it back.")});
    return *found;
}

// --- requests

void NeedsInAction::check(Need &need)
{
    need.detail = cleanText(need.detail);
    need.reason = need.status == NeedStatus::Cannot ? cleanText(need.reason) : QString();
    if (need.status == NeedStatus::Cannot && need.reason.isEmpty())
        throw Refusal({u"reason"_s, tr("Why can this not be met? Say so in a few words: whoever calls them needs it.")});
}

void NeedsInAction::add(Need &need)
{
    check(need);
    if (!need.askedOn.isValid())
        need.askedOn = m_action.doneAt().toLocalTime().date();
    m_rows.insert(m_action, need);
}

void NeedsInAction::save(const Need &before, Need after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

// --- children

void NeedsInAction::check(Child &child)
{
    for (QString *text : {&child.firstName, &child.birthMonth, &child.allergies, &child.note, &child.emergencyPhone})
        *text = cleanText(*text);
    if (child.firstName.isEmpty())
        throw Refusal({u"empty-name"_s, tr("A child needs a name. Type the first name.")});
    if (!child.birthMonth.isEmpty() && !isMonth(child.birthMonth))
        throw Refusal({u"month"_s, tr("“%1” is no month of birth. Type year and month, such as 2021-04, or leave it empty.")
                                       .arg(child.birthMonth)});
    if (isBackwards(child.fromMin, child.untilMin))
        throw Refusal({u"backwards"_s, tr("These hours end before they begin. Choose a later end.")});
}

void NeedsInAction::add(Child &child)
{
    check(child);
    m_rows.insert(m_action, child);
    const auto parent = RegistrationsInAction(m_action).registration(child.registration).person;
    ChildCollector collector{0, child.id, parent};
    m_rows.insert(m_action, collector);
    const auto needs = m_rows.needs(child.registration);
    if (std::ranges::find(needs, NeedKind::Childcare, &Need::kind) != needs.end())
        return;
    Need need;
    need.registration = child.registration;
    need.kind = NeedKind::Childcare;
    add(need);
}

void NeedsInAction::save(const Child &before, Child after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

void NeedsInAction::remove(const Child &child)
{
    if (presence(child.id))
        throw Refusal({u"here"_s, tr("%1 is in the children’s room. Sign the child out first.").arg(child.firstName)});
    m_rows.remove(m_action, child);
}

void NeedsInAction::setCollectors(ChildId id, const QList<PersonId> &people)
{
    const auto before = m_rows.collectors(child(id).id);
    for (const auto &collector : before) {
        if (!people.contains(collector.person))
            m_rows.remove(m_action, collector);
    }
    for (const PersonId person : people) {
        ChildCollector collector{0, id, person};
        if (std::ranges::find(before, person, &ChildCollector::person) == before.end())
            m_rows.insert(m_action, collector);
    }
}

std::optional<ChildSign> NeedsInAction::presence(ChildId child)
{
    const auto signs = m_rows.signs(child);
    const auto open = std::ranges::find_if(signs, [](const ChildSign &sign) { return sign.outAt.isEmpty(); });
    return open == signs.end() ? std::nullopt : std::optional(*open);
}

void NeedsInAction::signIn(ChildId id, PersonId by)
{
    const Child brought = child(id);
    if (presence(id))
        throw Refusal({u"here"_s, tr("%1 is signed in already.").arg(brought.firstName)});
    if (!by.isValid())
        throw Refusal(
            {u"nobody"_s, tr("Who brings %1? Choose somebody, so that it can be looked up later.").arg(brought.firstName)});
    ChildSign sign{0, id, instantText(m_action.doneAt()), by, {}, {}};
    m_rows.insert(m_action, sign);
}

void NeedsInAction::signOut(ChildId id, PersonId by)
{
    const auto before = presence(child(id).id);
    if (!before)
        throw Refusal({u"not-here"_s, tr("%1 is not signed in, so there is nobody to collect.").arg(child(id).firstName)});
    mayCollect(id, by);
    ChildSign after = *before;
    after.outAt = instantText(m_action.doneAt());
    after.outBy = by;
    m_rows.update(m_action, *before, after);
}

void NeedsInAction::mayCollect(ChildId id, PersonId person)
{
    const auto named = m_rows.collectors(id);
    if (std::ranges::find(named, person, &ChildCollector::person) != named.end())
        return;
    QList<PersonId> people;
    for (const auto &collector : named)
        people += collector.person;
    QStringList names = People::names(m_action, people).values();
    names.sort(Qt::CaseInsensitive);
    const QString who = People::names(m_action, {person}).value(person, tr("Somebody unknown"));
    throw Refusal(
        {u"not-named"_s, names.isEmpty()
                             ? tr("%1 may not collect %2: nobody is named yet. The child stays; ask the parent who may.")
                                   .arg(who, child(id).firstName)
                             : tr("%1 may not collect %2: named are %3. The child stays; call the parent.")
                                   .arg(who, child(id).firstName, names.join(u", "_s))});
}

// --- interpreting and the event

void NeedsInAction::check(Interpreting &interpreting)
{
    interpreting.fromLanguage = cleanText(interpreting.fromLanguage);
    interpreting.toLanguage = cleanText(interpreting.toLanguage);
    const QString from = foldedText(interpreting.fromLanguage), to = foldedText(interpreting.toLanguage);
    if (from.isEmpty() || to.isEmpty() || from == to)
        throw Refusal({u"language"_s, tr("Interpreting needs two languages. Type from which one into which other one.")});
    const QDateTime start = instantOf(interpreting.startsAt), end = instantOf(interpreting.endsAt);
    if (!start.isValid() || !end.isValid() || end <= start)
        throw Refusal({u"backwards"_s, tr("Interpreting ends after it begins. Choose both times.")});
    if (interpreting.interpreter1.isValid() && interpreting.interpreter1 == interpreting.interpreter2)
        throw Refusal({u"twice"_s, tr("One person cannot be both interpreters. Choose somebody else, or nobody yet.")});
}

void NeedsInAction::add(Interpreting &interpreting)
{
    check(interpreting);
    event(interpreting.event);
    m_rows.insert(m_action, interpreting);
}

void NeedsInAction::save(const Interpreting &before, Interpreting after)
{
    check(after);
    m_rows.update(m_action, before, after);
}

void NeedsInAction::save(const NeedSetting &setting)
{
    if (isBackwards(setting.careFromMin, setting.careUntilMin))
        throw Refusal({u"backwards"_s, tr("The children’s room closes before it opens. Choose a later end.")});
    NeedSetting after = setting;
    if (const auto before = m_rows.setting(setting.event)) {
        after.id = before->id;
        m_rows.update(m_action, *before, after);
    } else {
        m_rows.insert(m_action, after);
    }
}

// --- purge

NeedTraces NeedsInAction::tracesOf(NeedRepository &rows, Database &database, EventId event)
{
    DeletedRows deleted(database);
    IdSet events, registrations;
    events.add(event.value);
    for (const RegistrationId registration : rows.registrations(event))
        registrations.add(registration.value);
    deleted.add(registrations, EventTable::Registration, u"event_id"_s, events);
    NeedTraces traces{idsOf(rows.needs(event)), idsOf(rows.children(event)), idsOf(rows.collectors(event)),
                      idsOf(rows.signs(event))};
    deleted.add(traces.needs, NeedTable::Need, u"registration_id"_s, registrations);
    deleted.add(traces.children, NeedTable::Child, u"registration_id"_s, registrations);
    deleted.add(traces.collectors, NeedTable::ChildCollector, u"child_id"_s, traces.children);
    deleted.add(traces.signs, NeedTable::ChildSign, u"child_id"_s, traces.children);
    return traces;
}

int NeedsInAction::purge(EventId event)
{
    const NeedTraces traces = tracesOf(m_rows, m_action.database(), event); // while the rows still say which they are
    LogPurge log(m_action);
    log.purge(NeedTable::Need, traces.needs);
    log.purge(NeedTable::Child, traces.children);
    log.purge(NeedTable::ChildCollector, traces.collectors);
    log.purge(NeedTable::ChildSign, traces.signs);
    const auto removeAll = [this](const auto &rows) {
        for (const auto &row : rows)
            m_rows.remove(m_action, row);
    };
    removeAll(m_rows.signs(event));
    removeAll(m_rows.collectors(event));
    removeAll(m_rows.children(event));
    removeAll(m_rows.needs(event));
    if (traces.count() > 0)
        m_action.keepWithoutChanges(); // all of it may have stood in the history alone
    return traces.count();
}

} // namespace rnf
