#pragma once

#include <QRandomGenerator>

namespace rnf {

/// Where chance begins in a test that is different each time. Printed, and with RNF_SEED it is that one again.
inline unsigned printedSeed()
{
    const unsigned seed = qEnvironmentVariableIsSet("RNF_SEED") ? qEnvironmentVariable("RNF_SEED").toUInt()
                                                                : QRandomGenerator::system()->generate();
    qInfo("seed %u", seed);
    return seed;
}

} // namespace rnf
