#include "programme/Programmes.h"

#include "base/Text.h"
#include "events/RegistrationsInAction.h"
#include "programme/ProgrammesInAction.h"
#include "programme/ScheduleInAction.h"

using namespace Qt::StringLiterals;

namespace rnf {

Programmes::Programmes(Store &store, People &people, Events &events)
    : m_store(store), m_people(people), m_events(events), m_reading(store.reader())
{
}

template <typename Made>
Result<decltype(Made::id)> Programmes::made(const Session &session, const QString &label, Made &made,
                                            const std::function<void(Action &, Made &)> &write)
{
    const auto done = m_store.act(session, Operation::EditPeople, label, [&](Action &action) { write(action, made); });
    if (!done)
        return done.error();
    return made.id;
}

// --- tracks and themes

QList<ProgrammeTrack> Programmes::tracks(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.tracks(event); });
}

QList<ProgrammeTheme> Programmes::themes(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.themes(event); });
}

Result<ProgrammeTrackId> Programmes::add(const Session &session, ProgrammeTrack track)
{
    return made<ProgrammeTrack>(session, tr("Add the track “%1”").arg(cleanText(track.name)), track,
                                [](Action &action, ProgrammeTrack &added) { ProgrammesInAction(action).add(added); });
}

Result<ProgrammeThemeId> Programmes::add(const Session &session, ProgrammeTheme theme)
{
    return made<ProgrammeTheme>(session, tr("Add the theme “%1”").arg(cleanText(theme.name)), theme,
                                [](Action &action, ProgrammeTheme &added) { ProgrammesInAction(action).add(added); });
}

Result<qint64> Programmes::save(const Session &session, const ProgrammeTrack &before, const ProgrammeTrack &after)
{
    return m_store.act(session, Operation::EditPeople, tr("Edit the track “%1”").arg(cleanText(after.name)),
                       [&](Action &action) { ProgrammesInAction(action).save(before, after); });
}

Result<qint64> Programmes::save(const Session &session, const ProgrammeTheme &before, const ProgrammeTheme &after)
{
    return m_store.act(session, Operation::EditPeople, tr("Edit the theme “%1”").arg(cleanText(after.name)),
                       [&](Action &action) { ProgrammesInAction(action).save(before, after); });
}

Result<qint64> Programmes::remove(const Session &session, const ProgrammeTrack &track)
{
    return m_store.act(session, Operation::DeletePeople, tr("Delete the track “%1”").arg(track.name),
                       [&](Action &action) { action.on<ProgrammeRepository>().remove(action, track); });
}

Result<qint64> Programmes::remove(const Session &session, const ProgrammeTheme &theme)
{
    return m_store.act(session, Operation::DeletePeople, tr("Delete the theme “%1”").arg(theme.name),
                       [&](Action &action) { action.on<ProgrammeRepository>().remove(action, theme); });
}

// --- sessions

QHash<PersonId, QString> Programmes::namesIn(const Session &session, const QList<ProgrammeSession> &sessions)
{
    QSet<PersonId> people;
    for (const auto &one : sessions) {
        for (const auto &person : one.people)
            people += person.person;
    }
    return m_people.names(session, people.values());
}

QList<SessionRow> Programmes::rows(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const auto sessions = m_reading.sessions(event);
        const auto names = namesIn(session, sessions);
        const auto wishes = m_reading.wishCounts(event);
        QList<SessionRow> rows;
        for (const auto &one : sessions) {
            SessionRow row{one, {}, wishes.value(one.id)};
            for (const auto &person : one.people)
                row.names.insert(person.person, names.value(person.person));
            rows += row;
        }
        return rows;
    });
}

QList<ProgrammeSession> Programmes::sessions(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.sessions(event); });
}

std::optional<ProgrammeSession> Programmes::find(const Session &session, ProgrammeSessionId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.find(id); });
}

Result<ProgrammeSessionId> Programmes::add(const Session &session, ProgrammeSession added)
{
    return made<ProgrammeSession>(session, tr("Add the session “%1”").arg(cleanText(added.title)), added,
                                  [](Action &action, ProgrammeSession &one) { ProgrammesInAction(action).add(one); });
}

Result<QList<ProgrammeSessionId>> Programmes::add(const Session &session, QList<ProgrammeSession> sessions)
{
    const auto done = m_store.act(session, Operation::EditPeople, tr("Add %n sessions", nullptr, int(sessions.size())),
                                  [&](Action &action) {
                                      for (auto &one : sessions)
                                          ProgrammesInAction(action).add(one);
                                  });
    if (!done)
        return done.error();
    QList<ProgrammeSessionId> ids;
    for (const auto &one : sessions)
        ids += one.id;
    return ids;
}

Result<qint64> Programmes::save(const Session &session, const ProgrammeSession &before, const ProgrammeSession &after)
{
    const QString title = cleanText(after.title);
    const bool isCalledOff = after.status == SessionStatus::Cancelled && before.status != SessionStatus::Cancelled;
    return m_store.act(session, Operation::EditPeople,
                       isCalledOff ? tr("Call off “%1”").arg(title) : tr("Edit the session “%1”").arg(title),
                       [&](Action &action) { ProgrammesInAction(action).save(before, after); });
}

Result<qint64> Programmes::remove(const Session &session, const ProgrammeSession &removed)
{
    return m_store.act(session, Operation::DeletePeople, tr("Delete the session “%1”").arg(removed.title),
                       [&](Action &action) { ProgrammesInAction(action).remove(removed); });
}

// --- who wants to come, and who can

QList<ProgrammeSessionId> Programmes::picks(const Session &session, RegistrationId registration)
{
    QList<ProgrammeSessionId> sessions;
    for (const auto &pick : m_store.read(session, Operation::ReadPeople, [&] { return m_reading.picks(registration); }))
        sessions += pick.session;
    return sessions;
}

Result<qint64> Programmes::setPicks(const Session &session, const Picks &picks)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        QList<PersonId> people;
        for (auto wanted = picks.cbegin(); wanted != picks.cend(); ++wanted) {
            const auto registration = action.on<RegistrationRepository>().find(wanted.key());
            if (!registration)
                continue;
            people += registration->person;
            ProgrammesInAction(action).setPicks(registration->id, wanted.value());
        }
        action.setLabel(People::labelFor(action, tr("Sessions they want"), people));
    });
}

QList<EventAvailability> Programmes::availability(const Session &session, EventId event)
{
    return m_store.read(session, Operation::ReadPeople, [&] { return m_reading.availability(event); });
}

Result<qint64> Programmes::add(const Session &session, EventAvailability time)
{
    return m_store.act(session, Operation::EditPeople, tr("Note when somebody or a room can"),
                       [&](Action &action) { ProgrammesInAction(action).add(time); });
}

Result<qint64> Programmes::save(const Session &session, const EventAvailability &before, const EventAvailability &after)
{
    return m_store.act(session, Operation::EditPeople, tr("Change when somebody or a room can"),
                       [&](Action &action) { ProgrammesInAction(action).save(before, after); });
}

Result<qint64> Programmes::remove(const Session &session, const EventAvailability &time)
{
    return m_store.act(session, Operation::EditPeople, tr("Forget when somebody or a room can"),
                       [&](Action &action) { action.on<ProgrammeRepository>().remove(action, time); });
}

void Programmes::move(Action &action, const Event &before, const Event &after)
{
    ScheduleInAction::follow(action, before, after);
}

} // namespace rnf
