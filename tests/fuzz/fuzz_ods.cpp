#include "fuzz/FuzzedBook.h"

#include "support/TestDocuments.h"

using namespace rnf;

/// The tables of an OpenDocument workbook.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readFuzzedBook(openBookOf(fuzzedBytes(data, size)));
    return 0;
}
