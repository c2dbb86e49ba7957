#pragma once

#include "exchange/TableWriter.h"

#include <memory>

namespace rnf {

/// Writes rows as a workbook of one sheet: days and numbers as such where the column holds them, and all else as text that no
/// spreadsheet calculates with or takes zeros from. Above the rows stand their labels, bold, in sight, and with a filter. Takes
/// the same memory for any number of rows; what is made meanwhile lies in the folder of the file and is gone with the writer.
class XlsxWriter : public TableWriter {
public:
    /// Below the row of labels.
    static constexpr qint64 mostRows = 1'048'575;
    static constexpr qsizetype longestCell = 32'767;

    explicit XlsxWriter(std::unique_ptr<QIODevice> file);
    ~XlsxWriter() override;

    void begin(const QList<Column> &columns) override;
    void cell(QStringView text) override;
    void endRow() override;
    /// "too-many-rows"
    std::optional<Error> refusal(qint64 rows) const override;

protected:
    void end() override;

private:
    struct Book;

    std::unique_ptr<Book> m_book;
};

} // namespace rnf
