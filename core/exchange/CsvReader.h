#pragma once

#include "exchange/TableReader.h"

struct csv_parser;

namespace rnf {

class TextDecoder;

/// Lists that are text. Encoding, separator and quote are detected where the options do not say.
///
/// Quotes are read generously: a quoted cell may hold separators, line ends and doubled quotes, and may have blanks around
/// it. A quote inside a bare cell is a letter (5" pipe), and so is one inside a quoted cell that no separator or line end
/// follows ("say "yes" now"). Blanks around a bare cell are not part of it, nor is the apostrophe that guards a formula.
class CsvReader : public TableReader {
public:
    CsvReader(std::unique_ptr<QIODevice> file, const QString &name);
    ~CsvReader() override;

    TableLayout layout() const override;
    qint64 bytesRead() const override;

protected:
    /// Fails with csv-not-text or csv-unknown-encoding; reading, with csv-unterminated-quote.
    std::optional<Error> begin(ReadOptions &options) override;
    bool readMore() override;

private:
    struct Callbacks;
    struct FreeParser {
        void operator()(csv_parser *parser) const;
    };

    void startParser();
    void parse(QByteArrayView text);
    void finish();
    void takeCell(QByteArrayView text);
    void takeRow(int end);
    void failOnCell();

    std::unique_ptr<TextDecoder> m_decoder;
    std::unique_ptr<csv_parser, FreeParser> m_parser;
    QByteArray m_block;
    CsvLayout m_text;
    bool m_isInRow = false; ///< it has a cell already
    int m_lastEnd = 0;
};

} // namespace rnf
