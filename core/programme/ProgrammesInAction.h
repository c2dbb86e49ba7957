#pragma once

#include "programme/ProgrammeRepository.h"

#include <QCoreApplication>

namespace rnf {

/// What is offered at an event, by whom and for whom, inside the action that writes it, on the writing thread; judged by what
/// stands in the workspace at that moment. What is not allowed throws a Refusal.
class ProgrammesInAction {
    Q_DECLARE_TR_FUNCTIONS(ProgrammesInAction)

public:
    explicit ProgrammesInAction(Action &action);

    void add(ProgrammeTrack &track);
    void save(const ProgrammeTrack &before, ProgrammeTrack after);
    void add(ProgrammeTheme &theme);
    void save(const ProgrammeTheme &before, ProgrammeTheme after);

    /// Refused ("gone"), here and below, where it is not there any more.
    ProgrammeSession session(ProgrammeSessionId id);
    void add(ProgrammeSession &session);
    void save(const ProgrammeSession &before, ProgrammeSession after);
    /// Refused ("released") for one that a released version has.
    void remove(const ProgrammeSession &session);

    /// What somebody wants, the most wanted first.
    void setPicks(RegistrationId registration, const QList<ProgrammeSessionId> &sessions);
    void add(EventAvailability &time);
    /// Whose it is stays.
    void save(const EventAvailability &before, EventAvailability after);

private:
    template <typename Named>
    void addNamed(Named &named, const QList<Named> &others);
    template <typename Named>
    void saveNamed(const Named &before, Named &after, const QList<Named> &others);
    template <typename Named>
    void check(Named &named, const QList<Named> &others);
    void check(ProgrammeSession &session);
    /// What it builds on, that builds on others, must not build on it.
    void refuseCircle(const ProgrammeSession &session);
    static void check(const EventAvailability &time);
    void takeOffDraft(const ProgrammeSession &session);
    void turnOn(EventId event);

    Action &m_action;
    ProgrammeRepository &m_rows;
};

} // namespace rnf
