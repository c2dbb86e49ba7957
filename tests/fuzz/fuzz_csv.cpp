#include "fuzz/FuzzedList.h"

#include "exchange/CsvReader.h"

using namespace rnf;

/// Text lists: whatever is in one, rows or a reason come out, and the same once more when all that was detected is said.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes = fuzzedBytes(data, size);
    const auto reader = openedFuzzed<CsvReader>(bytes);
    if (!reader)
        return 0;
    const auto rows = fuzzedRows(*reader);
    const TableLayout layout = reader->layout();
    ReadOptions said{layout.hasHeader, layout.skippedRows};
    said.text = {layout.text->encoding, layout.text->separator, layout.text->quote};
    const auto again = openedFuzzed<CsvReader>(bytes, said);
    demand(again && again->columns() == reader->columns() && fuzzedRows(*again) == rows);
    return 0;
}
