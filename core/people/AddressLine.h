#pragma once

#include "people/Person.h"

namespace rnf {

/// Puts the parts of an address that a list keeps in one cell where they belong: "118 Pine St, Apt 4B, Newark, NJ 07102", on one
/// line or several, and "Newark, NJ 07102" in the cell of the city. Only where the end is sure, which it is with a state or
/// province and its postal code, and where the address has no such parts yet; everything else stays as it was written. Addresses
/// of the United States, its territories and Canada.
Address settledAddress(Address address);

} // namespace rnf
