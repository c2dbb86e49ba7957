#pragma once

#include "fuzz/Fuzzed.h"

#include "exchange/HeadingRows.h"

#include <QBuffer>
#include <QSet>

namespace rnf {

/// Reads all sheets of a workbook or document, as the helper process does.
inline void readFuzzedBook(QByteArray bytes)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    try {
        const auto book = SheetBook::open(file);
        const QStringList names = book->sheets();
        demand(!names.isEmpty());
        for (int sheet = 0; sheet < names.size(); ++sheet) {
            qint64 last = 0, cells = 0;
            constexpr qint64 enough = 100'000; // few bytes may repeat a row without end, which FrameOutput stops
            const SheetBook::TakeRow take = [&](const BookRow &row, double part) {
                demand(row.number() > std::exchange(last, row.number()) && !row.cells().empty() && part >= 0 && part <= 1);
                if ((cells += qint64(row.cells().size())) > enough)
                    throw SheetTrouble{"too-much-text"};
            };
            HeadingJoiner rows(take);
            book->read(sheet, [&](const BookRow &row, double part) { rows.add(row, part); });
            rows.finish();
            demand(book->repeatedHeaders(sheet) >= 0 && !(book->isHidden(sheet) && last < 0));
        }
        demand(book->unlikeRow() >= 0);
    } catch (const SheetTrouble &trouble) {
        demand(!trouble.id.empty());
    }
}

} // namespace rnf
