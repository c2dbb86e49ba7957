#pragma once

#include "fuzz/Fuzzed.h"

#include "exchange/TableReader.h"

#include <QBuffer>

namespace rnf {

/// A list with these bytes, as far as its head; nothing where that cannot be read, of which it says why.
template <typename Reader>
std::unique_ptr<TableReader> openedFuzzed(const QByteArray &bytes, const ReadOptions &options = {})
{
    auto file = std::make_unique<QBuffer>();
    file->setData(bytes);
    file->open(QIODevice::ReadOnly);
    auto reader = std::make_unique<Reader>(std::move(file), QStringLiteral("list"));
    const auto error = reader->start(options);
    demand(!error || (!error->id.isEmpty() && !error->message.isEmpty()));
    return error ? nullptr : std::move(reader);
}

/// All cells of a list, which come in the order of their rows, and end with the list or with an error in words.
inline QList<QStringList> fuzzedRows(TableReader &reader)
{
    QList<QStringList> rows;
    qint64 last = 0;
    for (TableRow row; reader.next(row);) {
        demand(row.number() > std::exchange(last, row.number()) && !row.isBlank());
        QStringList cells;
        for (qsizetype column = 0; column < row.size(); ++column)
            cells += row.text(column);
        rows += cells;
    }
    demand(!reader.error() || !reader.error()->message.isEmpty());
    demand(reader.bytesRead() <= reader.bytesTotal());
    return rows;
}

} // namespace rnf
