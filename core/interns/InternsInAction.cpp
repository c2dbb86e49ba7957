#include "interns/InternsInAction.h"

#include "base/Text.h"
#include "interns/TermDates.h"
#include "storage/StorageError.h"

using namespace Qt::StringLiterals;

namespace rnf {

InternsInAction::InternsInAction(Action &action) : m_action(action), m_rows(action.on<InternRepository>()) {}

Placement InternsInAction::placement(PlacementId id)
{
    const auto found = m_rows.find(id);
    if (!found)
        throw Refusal({u"gone"_s, tr("This placement is not there any more: somebody deleted it meanwhile. The history can "
                                     "bring it back.")});
    return *found;
}

void InternsInAction::check(const Placement &placement)
{
    if (!placement.person.isValid())
        throw Refusal({u"no-person"_s, tr("A placement needs an intern. Choose who it is.")});
    if (placement.startOn.isValid() && placement.endOn.isValid() && placement.endOn < placement.startOn)
        throw Refusal({u"backwards"_s, tr("The last day comes before the first one. Choose a later last day.")});
    if (placement.weekMin < 0)
        throw Refusal({u"hours"_s, tr("Hours a week cannot be below zero. Type how many.")});
    if (placement.status == PlacementStatus::EndedEarly && placement.endReason.isEmpty())
        throw Refusal({u"no-reason"_s, tr("Say why it ends early. The reason stays with the placement.")});
}

void InternsInAction::complete(Placement &placement, const QDate &today)
{
    auto program = m_rows.find(placement.program);
    if (!placement.program.isValid()) {
        const auto known = m_rows.programs();
        const auto newest = std::ranges::min_element(known, &InternProgram::isNewer);
        program = newest == known.end() ? InternProgram() : *newest;
        if (newest == known.end()) {
            const QDate day = placement.startOn.isValid() ? placement.startOn : today;
            program->name = tr("Interns %1").arg(day.year());
            m_rows.insert(m_action, *program);
        }
        placement.program = program->id;
    }
    if (program && placement.startOn.isValid() && !placement.endOn.isValid())
        placement.endOn = TermDates::lastDay(placement.startOn, program->minWeeks);
    placement.endReason = placement.status == PlacementStatus::EndedEarly ? cleanText(placement.endReason) : QString();
    check(placement);
}

void InternsInAction::add(Placement &placement, const QDate &today)
{
    complete(placement, today);
    m_rows.insert(m_action, placement);
}

void InternsInAction::save(const Placement &before, Placement after, const QDate &today)
{
    complete(after, today);
    m_rows.update(m_action, before, after);
}

} // namespace rnf
