#pragma once

#include "programme/ScheduleFacts.h"

#include <QCoreApplication>

namespace rnf {

/// Conflicts in sentences; the facts have to live as long.
class ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(ConflictWords)

public:
    /// `slots`: as the conflicts were looked for; by default those of the facts.
    explicit ConflictWords(const ScheduleFacts &facts) : ConflictWords(facts, facts.slots) {}
    ConflictWords(const ScheduleFacts &facts, QList<ProgrammeSlot> slots) : m_facts(facts), m_slots(std::move(slots)) {}

    /// "12 people who want “A” also want “B” at the same time."
    QString sentence(const Conflict &conflict) const;
    /// "Two people or things in one room at once": what a rule looks for.
    static QString rule(ConflictCode code);
    static QString severity(ConflictSeverity severity);

private:
    QString ofPair(const Conflict &conflict) const;
    QString ofOne(const Conflict &conflict) const;
    QString ofPerson(const Conflict &conflict) const;
    QString doubled(const Conflict &conflict) const;
    QString access(const Conflict &conflict) const;
    const ProgrammeSlot &slot(ProgrammeSlotId id) const;
    QString title(ProgrammeSlotId id) const { return m_facts.titleOf(slot(id)); }
    QString time(ProgrammeSlotId id) const;
    QString room(ProgrammeSlotId id) const;

    const ScheduleFacts &m_facts;
    const QList<ProgrammeSlot> m_slots;
};

} // namespace rnf
