#pragma once

#include "standing/Attachment.h"

namespace rnf {

/// A picture of a signed card, drawn rather than kept as a file.
AttachedFile demoScan();

} // namespace rnf
