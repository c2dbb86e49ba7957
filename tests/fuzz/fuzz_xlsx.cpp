#include "fuzz/FuzzedBook.h"

#include "support/TestDocuments.h"

using namespace Qt::StringLiterals;
using namespace rnf;

/// An Excel workbook: its rows, then after lines with "---" what stands behind them, its shared texts, its formats and its
/// properties.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QList<QByteArray> parts;
    QByteArray rest = fuzzedBytes(data, size);
    for (qsizetype end; parts.size() < 4 && (end = rest.indexOf("\n---\n")) >= 0; rest = rest.sliced(end + 5))
        parts += rest.first(end);
    parts += rest;
    TestWorkbook book{{{u"List"_s, parts[0]}}};
    book.afterRows = parts.value(1);
    book.sharedTexts = parts.value(2);
    book.formats = parts.value(3);
    book.properties = parts.value(4);
    book.styles = {0, 14, 20, 22, 164, 165};
    readFuzzedBook(book.bytes());
    return 0;
}
