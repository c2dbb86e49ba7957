#pragma once

#include "look/Dialog.h"
#include "programme/ScheduleAgenda.h"

namespace rnf {

class LineList;
struct AgendaReasons;

/// Why a session stands where it does: who wants it and something else at that time, where else it could be and at what price,
/// and what forbids the rest.
class WhyDialog : public Dialog {
    Q_OBJECT

public:
    /// `slot`: of a session, of the facts.
    WhyDialog(const ScheduleFacts &facts, const ProgrammeSlot &slot, QWidget *parent);

private:
    void showRivals(LineList &lines, const AgendaReasons &reasons) const;
    void showAlternatives(LineList &lines, const AgendaReasons &reasons) const;
    void showObstacles(LineList &lines, const AgendaReasons &reasons) const;
    QString titleOf(int activity) const;
    QString placeOf(const AgendaPlace &place) const;

    const ScheduleFacts m_facts;
    const ScheduleAgenda m_agenda;
};

} // namespace rnf
