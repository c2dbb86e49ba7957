#pragma once

#include <QByteArray>

#include <cstdlib>

namespace rnf {

/// What libFuzzer gives, without a copy, so that reading past its end is noticed.
inline QByteArray fuzzedBytes(const uint8_t *data, size_t size)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(data), qsizetype(size));
}

/// Ends the run like a crash where a promise is broken.
inline void demand(bool isKept)
{
    if (!isKept)
        std::abort();
}

} // namespace rnf
