#include "programme/SessionSignUps.h"

#include "programme/ProgrammesInAction.h"
#include "programme/SessionSignUpsInAction.h"

namespace rnf {

SessionSignUps::SessionSignUps(Store &store, People &people) : m_store(store), m_people(people), m_reading(store.reader()) {}

QList<SessionSignUpRow> SessionSignUps::of(const Session &session, ProgrammeSessionId id)
{
    return m_store.read(session, Operation::ReadPeople, [&] {
        const auto comers = m_reading.comers(id);
        QList<PersonId> people;
        for (const auto &comer : comers)
            people += comer.person;
        const auto names = m_people.names(session, people);
        QList<SessionSignUpRow> rows;
        for (const auto &signUp : m_reading.of(id)) {
            const auto comer = comers.value(signUp.registration);
            if (signUp.status != SessionSignUpStatus::Out)
                rows += {signUp, comer.person, names.value(comer.person), 0, comer.mayCome()};
        }
        std::ranges::stable_sort(
            rows, {}, [](const SessionSignUpRow &row) { return std::pair(!row.mayCome, !row.signUp.hasPlace()); });
        int waiting = 0;
        for (auto &row : rows)
            row.waits = row.mayCome && !row.signUp.hasPlace() ? ++waiting : 0;
        return rows;
    });
}

SessionSignUpCounts SessionSignUps::counts(const QList<SessionSignUpRow> &rows)
{
    SessionSignUpCounts counts;
    for (const auto &row : rows) {
        if (!row.mayCome)
            continue;
        counts.in += row.signUp.hasPlace() ? 1 : 0;
        counts.waiting += row.waits > 0 ? 1 : 0;
        counts.attended += row.signUp.status == SessionSignUpStatus::Attended ? 1 : 0;
    }
    return counts;
}

int SessionSignUps::passable(const ProgrammeSession &about, const SessionSignUpCounts &counts)
{
    return about.seatsMax == 0 ? counts.waiting : qBound(0, about.seatsMax - counts.in, counts.waiting);
}

template <typename Change>
Result<qint64> SessionSignUps::act(const Session &session, ProgrammeSessionId id, Change change)
{
    return m_store.act(session, Operation::EditPeople, {}, [&](Action &action) {
        const auto about = ProgrammesInAction(action).session(id);
        SessionSignUpsInAction signUps(action);
        change(signUps, about);
    });
}

Result<qint64> SessionSignUps::signUp(const Session &session, ProgrammeSessionId id, RegistrationId registration)
{
    return act(session, id, [&](auto &signUps, const auto &about) { signUps.signUp(about, registration); });
}

Result<qint64> SessionSignUps::takeOut(const Session &session, ProgrammeSessionId id,
                                       const QList<RegistrationId> &registrations)
{
    return act(session, id, [&](auto &signUps, const auto &about) { signUps.takeOut(about, registrations); });
}

Result<qint64> SessionSignUps::mark(const Session &session, ProgrammeSessionId id,
                                    const QList<RegistrationId> &registrations, bool wereThere)
{
    return act(session, id, [&](auto &signUps, const auto &about) { signUps.mark(about, registrations, wereThere); });
}

Result<qint64> SessionSignUps::passOn(const Session &session, ProgrammeSessionId id)
{
    return act(session, id, [](auto &signUps, const auto &about) { signUps.passOn(about); });
}

QString SessionSignUps::word(SessionSignUpStatus status)
{
    switch (status) {
    case SessionSignUpStatus::In:
        return tr("in");
    case SessionSignUpStatus::Waiting:
        return tr("waits");
    case SessionSignUpStatus::Attended:
        return tr("was there");
    case SessionSignUpStatus::Out:
        break;
    }
    return tr("taken out");
}

} // namespace rnf
