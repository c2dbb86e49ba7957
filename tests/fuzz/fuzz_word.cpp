#include "fuzz/FuzzedBook.h"

#include "support/TestDocuments.h"

using namespace rnf;

/// The body of a Word document.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readFuzzedBook(wordDocumentOf(fuzzedBytes(data, size)));
    return 0;
}
