#pragma once

#include "interns/Interns.h"

namespace rnf {

/// What it takes to write the host's side of a placement, such as an evaluation of the intern: one supervises them, or one
/// leads the programme.
inline Operation toWriteForHost(Interns &interns, const Session &session, PlacementId placement)
{
    const PersonId intern = interns.find(session, placement).value_or(Placement()).person;
    return session.supervises(intern) ? Operation::EditPeople : Operation::LeadInterns;
}

} // namespace rnf
