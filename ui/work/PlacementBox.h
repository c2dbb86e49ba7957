#pragma once

#include "interns/PlacementWords.h"
#include "workspace/Workspace.h"

#include <QComboBox>

#include <functional>

namespace rnf {

/// Fills a box with placements, each with its dates: those that are current, and those that have ended where they are wanted
/// as well.
inline void fillWithPlacements(QComboBox *box, Workspace &workspace, const Session &session,
                               const std::function<bool(const Placement &)> &isWanted)
{
    auto placements = workspace.interns().placements(session);
    placements.removeIf([&](const Placement &placement) { return !placement.isCurrent() && !isWanted(placement); });
    QList<PersonId> interns;
    for (const auto &placement : std::as_const(placements))
        interns += placement.person;
    const auto names = workspace.people().names(session, interns);
    const QDate today = workspace.store().dates().today();
    for (const auto &placement : std::as_const(placements))
        box->addItem(names.value(placement.person) + QStringLiteral(" · ") + PlacementWords::term(placement, today),
                     placement.id.value);
}

} // namespace rnf
