#pragma once

#include "duplicates/ComparedFile.h"
#include "duplicates/Tally.h"

namespace rnf {

// What the places where two people live and work say about their being one.

void tellPlaces(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally);
void tellWork(const ComparedFile &file, const Profile &a, const Profile &b, Tally &tally);

} // namespace rnf
