#pragma once

#include "programme/ProgrammeRepository.h"

#include <QCoreApplication>

namespace rnf {

/// When and where what is offered runs: the draft of an event and its releases, inside the action that writes them, on the
/// writing thread; judged by what stands in the workspace at that moment. What is not allowed throws a Refusal.
class ScheduleInAction {
    Q_DECLARE_TR_FUNCTIONS(ScheduleInAction)

public:
    explicit ScheduleInAction(Action &action);

    /// Of an event; made where there is none.
    ScheduleVersion draft(EventId event);
    /// Refused ("gone") where it is not there any more, ("released") where it is no slot of a draft.
    ProgrammeSlot slot(ProgrammeSlotId id);
    Event eventOf(const ProgrammeSlot &slot);
    /// "“Phone banks” to Room B, 10:30 AM": of a slot, or as it would stand.
    QString titleOf(const ProgrammeSlot &slot);
    QString placeOf(const ProgrammeSlot &slot);

    /// Refused, here and below: no time ("no-time"), a room that is gone, and what the event takes for impossible ("blocked").
    ProgrammeSlot place(const ProgrammeSession &session, const SlotPlace &place);
    /// Refused ("pinned"), here and below, for what is pinned. Answers how it stands then.
    ProgrammeSlot move(const ProgrammeSlot &slot, const SlotPlace &place);
    void swap(const ProgrammeSlot &one, const ProgrammeSlot &other);
    void takeOff(const ProgrammeSlot &slot);
    void pin(const ProgrammeSlot &slot, bool isPinned);
    /// What is no session. Refused: no label ("empty-name").
    void add(EventId event, ProgrammeSlot &slot);
    void save(const ProgrammeSlot &before, ProgrammeSlot after);
    /// Answers how many slots are elsewhere then, come or go. `seen`: what the draft held when this was found; what somebody did
    /// since stays.
    int arrange(EventId event, QList<ProgrammeSlot> slots, qint64 seed,
                const std::optional<QList<ProgrammeSlot>> &seen = {});
    /// A plenary is one for as long as its session says so.
    void showFormat(const ProgrammeSession &session);
    /// Slots that were as long as their session still are.
    void showLength(const ProgrammeSession &before, const ProgrammeSession &after);

    void setRule(ConflictRule rule);
    void accept(EventId event, const Conflict &conflict, const QString &reason);
    void ask(EventId event, const Conflict &conflict);

    /// `isComplete`: with what people need, whoever asks.
    ScheduleFacts facts(const Event &event, const ScheduleVersion &version, bool isComplete);
    struct Release {
        QString label, comment;
        bool seesNeeds = false; ///< whoever releases it may hear of what people need
    };
    ScheduleVersion release(EventId event, const Release &release);
    void bringBack(const ScheduleVersion &version);

    /// Moves the draft and the times of availability with the event.
    static void follow(Action &action, const Event &before, const Event &after);
    /// An instant at the same time on the wall where the event is now.
    static QString moved(const QString &instant, const Event &before, const Event &after);

private:
    static SlotKind kindOf(const ProgrammeSession &session);
    ProgrammeSlot placed(ProgrammeSlot slot, const SlotPlace &place);
    void write(const ProgrammeSlot &before, const ProgrammeSlot &after);
    static void refusePinned(const ProgrammeSlot &slot, const QString &title);
    /// For what the event takes for impossible with one of these.
    void refuseBlocked(const Event &event, const ScheduleVersion &version, const QList<ProgrammeSlotId> &slots);
    void refuseHeld(const ScheduleFacts &facts, bool seesNeeds);
    static void checkLabel(const QString &label, const QList<ScheduleVersion> &versions);
    /// What was released until now, which is replaced by something newer.
    std::optional<ScheduleVersion> retire(const QList<ScheduleVersion> &versions);
    QList<ConflictAck> acceptedLike(EventId event, const Conflict &conflict);
    QString changesSince(const Event &event, const ScheduleFacts &facts, const std::optional<ScheduleVersion> &last);

    Action &m_action;
    ProgrammeRepository &m_rows;
};

} // namespace rnf
