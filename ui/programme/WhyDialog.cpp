#include "programme/WhyDialog.h"

#include "agenda/AgendaReasons.h"
#include "help/Help.h"
#include "look/LineList.h"
#include "programme/ProgrammeWords.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rnf {

WhyDialog::WhyDialog(const ScheduleFacts &facts, const ProgrammeSlot &slot, QWidget *parent)
    : Dialog(u"why"_s, tr("Why here?"), parent), m_facts(facts), m_agenda(facts)
{
    Help::setTopic(this, u"programme"_s);
    setSubject(facts.titleOf(slot));
    setMinimumWidth(480);
    auto *lines = new LineList(this);
    const int activity = m_agenda.activityOf(slot.id);
    if (activity < 0) {
        lines->addLine(tr("Nothing runs beside a plenary, so where it stands is for you to say."));
    } else {
        const auto reasons = explainPlacement(m_agenda.problem(), m_agenda.present(), activity);
        setHint(tr("%n people want to come.", nullptr, reasons.pickers));
        showRivals(*lines, reasons);
        showAlternatives(*lines, reasons);
        showObstacles(*lines, reasons);
    }
    body()->addWidget(lines, 1);
    addClose();
}

QString WhyDialog::titleOf(int activity) const
{
    const auto *session = m_facts.find(m_agenda.sessionOf(activity));
    return session ? session->title : QString();
}

QString WhyDialog::placeOf(const AgendaPlace &place) const
{
    const SlotPlace at = m_agenda.placeOf(place);
    const Room *room = m_facts.find(at.room);
    return ProgrammeWords::place(room ? room->name : QString(), at.startsAt, m_facts.event);
}

void WhyDialog::showRivals(LineList &lines, const AgendaReasons &reasons) const
{
    constexpr qsizetype shown = 5;
    lines.addSection(tr("At the same time"));
    for (const auto &rival : reasons.rivals.first(qMin(shown, reasons.rivals.size())))
        lines.addLine(tr("%n of them also want “%1”.", nullptr, int(rival.attendees.size())).arg(titleOf(rival.activity)));
    if (reasons.rivals.isEmpty())
        lines.addLine(tr("Nobody who wants it wants anything else then."));
}

void WhyDialog::showAlternatives(LineList &lines, const AgendaReasons &reasons) const
{
    lines.addSection(tr("Where else it could be"));
    for (const auto &other : reasons.alternatives) {
        const auto missed = other.change.part(AgendaPart::Missed);
        QString line =
            tr("%1: %2").arg(placeOf(other.place), missed > 0   ? tr("%n more wishes missed", nullptr, int(missed))
                                                   : missed < 0 ? tr("%n fewer wishes missed", nullptr, int(-missed))
                                                                : tr("as many wishes missed"));
        if (other.swapsWith >= 0)
            line += u" · "_s + tr("changes places with “%1”").arg(titleOf(other.swapsWith));
        lines.addLine(line);
    }
    if (reasons.alternatives.isEmpty())
        lines.addLine(tr("Nowhere: everything else breaks a rule."));
}

void WhyDialog::showObstacles(LineList &lines, const AgendaReasons &reasons) const
{
    if (reasons.obstacles.isEmpty())
        return;
    const auto count = [&](AgendaObstacle::Rule rule) {
        return int(std::ranges::count(reasons.obstacles, rule, &AgendaObstacle::rule));
    };
    lines.addSection(tr("What forbids the rest"));
    if (const int taken = count(AgendaObstacle::RoomTaken))
        lines.addLine(tr("%n times the room is taken.", nullptr, taken));
    if (const int busy = count(AgendaObstacle::PersonBusy))
        lines.addLine(tr("%n times somebody who holds it is elsewhere.", nullptr, busy));
    if (const int closed = count(AgendaObstacle::NotAllowed))
        lines.addLine(
            tr("%n times the room or its people are not available, or one cannot get in without steps.", nullptr, closed));
    if (const int lacking = count(AgendaObstacle::EquipmentLacks))
        lines.addLine(tr("%n times equipment lacks.", nullptr, lacking));
}

} // namespace rnf
