#include "exchange/CsvWriter.h"

#include "exchange/CsvGuard.h"

namespace rnf {
namespace {

constexpr size_t bufferSize = 256 * 1024;

} // namespace

CsvWriter::CsvWriter(std::unique_ptr<QIODevice> file) : CsvWriter(std::move(file), Options()) {}

CsvWriter::CsvWriter(std::unique_ptr<QIODevice> file, const Options &options)
    : TableWriter(std::move(file)), m_options(options)
{
    for (const char c : {options.separator, '"', '\r', '\n'})
        m_isSpecial[uchar(c)] = true;
    if (options.hasBom)
        m_buffer = "\xEF\xBB\xBF";
    m_rowStart = m_buffer.size();
}

void CsvWriter::cell(QStringView text)
{
    m_utf8.resize(m_encoder.requiredSpace(text.size()));
    const char *end = m_encoder.appendToBuffer(m_utf8.data(), text);
    writeCell(QByteArrayView(m_utf8.constData(), end));
}

void CsvWriter::writeCell(QByteArrayView utf8)
{
    if (!m_isFirstCell)
        m_buffer += m_options.separator;
    m_isFirstCell = false;
    const bool isGuarded = m_options.guard != Guard::None && needsGuard(utf8)
                        && !(m_options.guard == Guard::NotNumbers && isStrictNumber(utf8));
    const bool isQuoted = isGuarded || needsQuotes(utf8);
    if (isQuoted)
        m_buffer += '"';
    if (isGuarded)
        m_buffer += '\'';
    if (!isQuoted) {
        m_buffer.append(utf8.data(), size_t(utf8.size()));
        return;
    }
    for (const char c : utf8) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
}

void CsvWriter::endRow()
{
    // A single blank cell would be a blank line, which is no row.
    if (!m_isFirstCell && m_buffer.size() == m_rowStart)
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    m_isFirstCell = true;
    if (m_buffer.size() >= bufferSize)
        end();
    m_rowStart = m_buffer.size();
}

void CsvWriter::end()
{
    write(m_buffer.data(), qint64(m_buffer.size()));
    m_buffer.clear();
}

/// Blanks at the ends and apostrophes before a text would not survive every reader without quotes.
bool CsvWriter::needsQuotes(QByteArrayView utf8) const
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return !utf8.isEmpty()
        && (isBlank(utf8.front()) || isBlank(utf8.back()) || utf8.front() == '\''
            || std::ranges::any_of(utf8, [this](char c) { return m_isSpecial[uchar(c)]; }));
}

} // namespace rnf
