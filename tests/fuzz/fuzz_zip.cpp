#include "fuzz/FuzzedBook.h"

/// Any zip file that is called a workbook.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    rnf::readFuzzedBook(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
