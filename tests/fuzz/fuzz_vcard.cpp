#include "fuzz/FuzzedList.h"

#include "exchange/VcardReader.h"

using namespace rnf;

/// Contact cards.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (const auto reader = openedFuzzed<VcardReader>(fuzzedBytes(data, size))) {
        const auto columns = reader->columns().size();
        for (const auto &row : fuzzedRows(*reader))
            demand(row.size() == columns);
    }
    return 0;
}
