#include "exchange/CsvWriter.h"

#include "base/Words.h"

#include <QFileInfo>
#include <QSaveFile>

#include <string_view>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr size_t bufferSize = 256 * 1024;

Error cannotWrite(const QString &path)
{
    const QString name = path.isEmpty() ? Words::tr("The list") : QFileInfo(path).fileName();
    return {u"cannot-write"_s,
            Words::tr("%1 could not be written. Check that the folder can be written and that the disk has "
                      "room; then try again.")
                .arg(name)};
}

bool startsFormula(QByteArrayView text)
{
    if (text.isEmpty())
        return false;
    switch (text.front()) {
    case '=':
    case '+':
    case '-':
    case '@':
    case '\t':
    case '\r':
    case '\0':
        return true;
    case '\xEF': // what may be a full-width = + - @
        return text.startsWith("\xEF\xBC\x9D") || text.startsWith("\xEF\xBC\x8B") || text.startsWith("\xEF\xBC\x8D")
            || text.startsWith("\xEF\xBC\xA0");
    default:
        return false;
    }
}

bool startsFormula(QStringView text)
{
    static constexpr std::u16string_view starts(u"=+-@\t\r\0＝＋－＠", 11);
    return !text.isEmpty() && starts.find(text.front().unicode()) != starts.npos;
}

/// Apostrophes before a formula count as part of it, so that taking one off again always gives the text as it was.
template <typename View, typename Char>
bool isGuardable(View text, Char apostrophe)
{
    while (!text.isEmpty() && text.front() == apostrophe)
        text = text.sliced(1);
    return startsFormula(text);
}

/// A phone in international form or a negative amount, strictly.
bool isNumber(QByteArrayView text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const QByteArrayView digits = text.sliced(1);
    if (digits.isEmpty() || !isDigit(digits.front()) || !isDigit(digits.back()))
        return false;
    if (text.front() == '+')
        return std::ranges::all_of(digits, isDigit);
    return text.front() == '-' && std::ranges::count(digits, '.') <= 1
        && std::ranges::all_of(digits, [&](char c) { return isDigit(c) || c == '.'; });
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device) : CsvWriter(device, Options()) {}

CsvWriter::CsvWriter(QIODevice &device, const Options &options) : m_device(device), m_options(options)
{
    for (const char c : {options.separator, '"', '\r', '\n'})
        m_isSpecial[uchar(c)] = true;
    if (options.hasBom)
        m_buffer = "\xEF\xBB\xBF";
    m_rowStart = m_buffer.size();
}

CsvWriter::CsvWriter(std::unique_ptr<QSaveFile> file, const Options &options) : CsvWriter(*file, options)
{
    m_file = std::move(file);
}

CsvWriter::~CsvWriter() = default;

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path) { return create(path, Options()); }

Result<std::unique_ptr<CsvWriter>> CsvWriter::create(const QString &path, const Options &options)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return cannotWrite(path);
    return std::unique_ptr<CsvWriter>(new CsvWriter(std::move(file), options));
}

bool CsvWriter::cell(QByteArrayView utf8)
{
    if (!m_isFirstCell)
        m_buffer += m_options.separator;
    m_isFirstCell = false;
    const bool isGuarded = m_options.guard != Guard::None && isGuardable(utf8, '\'')
                        && !(m_options.guard == Guard::NotNumbers && isNumber(utf8));
    m_guardedCells += isGuarded;
    const bool isQuoted = isGuarded || needsQuotes(utf8);
    if (isQuoted)
        m_buffer += '"';
    if (isGuarded)
        m_buffer += '\'';
    if (!isQuoted) {
        m_buffer.append(utf8.data(), size_t(utf8.size()));
        return false;
    }
    for (const char c : utf8) {
        if (c == '"')
            m_buffer += '"';
        m_buffer += c;
    }
    m_buffer += '"';
    return isGuarded;
}

bool CsvWriter::cell(QStringView text)
{
    m_utf8.resize(m_encoder.requiredSpace(text.size()));
    const char *end = m_encoder.appendToBuffer(m_utf8.data(), text);
    return cell(QByteArrayView(m_utf8.constData(), end));
}

void CsvWriter::endRow()
{
    // A single blank cell would be a blank line, which is no row.
    if (!m_isFirstCell && m_buffer.size() == m_rowStart)
        m_buffer += "\"\"";
    m_buffer += "\r\n";
    m_isFirstCell = true;
    if (m_buffer.size() >= bufferSize)
        writeOut();
    m_rowStart = m_buffer.size();
}

Result<> CsvWriter::flush()
{
    writeOut();
    if (m_hasFailed || (m_file && !m_file->flush()))
        return cannotWrite(m_file ? m_file->fileName() : QString());
    return {};
}

Result<> CsvWriter::finish()
{
    if (const auto written = flush(); !written)
        return written.error();
    if (m_file && !m_file->commit())
        return cannotWrite(m_file->fileName());
    return {};
}

QByteArrayView CsvWriter::unguarded(QByteArrayView utf8)
{
    return utf8.startsWith('\'') && isGuardable(utf8, '\'') ? utf8.sliced(1) : utf8;
}

QString CsvWriter::unguarded(const QString &text)
{
    const QLatin1Char apostrophe('\'');
    return text.startsWith(apostrophe) && isGuardable(QStringView(text), apostrophe) ? text.sliced(1) : text;
}

/// Blanks at the ends and apostrophes before a text would not survive every reader without quotes.
bool CsvWriter::needsQuotes(QByteArrayView utf8) const
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    return !utf8.isEmpty()
        && (isBlank(utf8.front()) || isBlank(utf8.back()) || utf8.front() == '\''
            || std::ranges::any_of(utf8, [this](char c) { return m_isSpecial[uchar(c)]; }));
}

void CsvWriter::writeOut()
{
    const qint64 size = qint64(m_buffer.size());
    m_hasFailed = m_hasFailed || m_device.write(m_buffer.data(), size) != size;
    m_buffer.clear();
}

} // namespace rnf
