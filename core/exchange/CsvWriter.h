#pragma once

#include "exchange/TableWriter.h"

#include <QStringEncoder>

#include <array>
#include <string>

namespace rnf {

/// Writes rows as text that spreadsheets open without harm: UTF-8 with mark, CRLF, quotes where needed, and an apostrophe
/// before what would be taken for a formula.
class CsvWriter : public TableWriter {
public:
    enum class Guard {
        All,
        NotNumbers, ///< "+12125550100" and "-3.50" pass, for programs that read phones and amounts
        None,
    };
    struct Options {
        char separator = ',';
        bool hasBom = true;
        Guard guard = Guard::All;
    };

    explicit CsvWriter(std::unique_ptr<QIODevice> file);
    CsvWriter(std::unique_ptr<QIODevice> file, const Options &options);

    void cell(QStringView text) override;
    void endRow() override;

protected:
    void end() override;

private:
    void writeCell(QByteArrayView utf8);
    bool needsQuotes(QByteArrayView utf8) const;

    Options m_options;
    std::array<bool, 256> m_isSpecial{};
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_utf8; ///< the cell being written
    std::string m_buffer;
    size_t m_rowStart = 0;
    bool m_isFirstCell = true;
};

} // namespace rnf
