#include "exchange/CsvReader.h"

#include "base/Words.h"
#include "exchange/CsvGuard.h"
#include "exchange/TextDecoder.h"

#include <QLocale>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype sniffedBytes = 64 * 1024;
constexpr size_t bufferStep = 64 * 1024;

/// A buffer that will not grow makes the parser stop in the middle of an endless cell.
void *growBuffer(void *buffer, size_t size)
{
    return size > size_t(TableReader::largestCell) + bufferStep ? nullptr : std::realloc(buffer, size);
}

} // namespace

struct CsvReader::Callbacks {
    static void takeCell(void *text, size_t size, void *self)
    {
        static_cast<CsvReader *>(self)->takeCell({static_cast<const char *>(text), qsizetype(size)});
    }
    static void takeRow(int end, void *self) { static_cast<CsvReader *>(self)->takeRow(end); }
};

void CsvReader::FreeParser::operator()(csv_parser *parser) const
{
    csv_free(parser);
    delete parser;
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> file, const QString &name) : TableReader(std::move(file), name) {}

CsvReader::~CsvReader() = default;

std::optional<Error> CsvReader::begin(ReadOptions &options)
{
    const auto &said = options.text;
    if (said.encoding && !isKnownEncoding(*said.encoding))
        return Error{
            u"csv-unknown-encoding"_s,
            Words::tr("The encoding \"%1\" is not known. Choose another one.").arg(QString::fromUtf8(*said.encoding))};
    if (auto foreign = refuseForeignFile(foreignHead(file(), sniffedBytes), name()))
        return foreign;
    TextEncoding encoding = detectEncoding(file());
    if (said.encoding && *said.encoding != encoding.name)
        encoding = {*said.encoding, 0, false};
    m_decoder = std::make_unique<TextDecoder>(file(), encoding);
    m_decoder->read(m_block);
    if (auto foreign = refuseForeignText(m_block, name()))
        return foreign;

    const bool isWhole = m_block.size() <= sniffedBytes && bytesRead() >= bytesTotal();
    m_text = sniffCsv(QByteArrayView(m_block).first(qMin(m_block.size(), sniffedBytes)), isWhole, said);
    m_text.encoding = encoding.name;
    m_text.hasBom = encoding.bomSize > 0;
    startParser();
    parse(QByteArrayView(m_block).sliced(m_text.hasSeparatorLine ? separatorLineSize(m_block) : 0));
    return std::nullopt;
}

void CsvReader::startParser()
{
    m_parser.reset(new csv_parser);
    csv_init(m_parser.get(), CSV_REPALL_NL);
    csv_set_delim(m_parser.get(), uchar(m_text.separator));
    csv_set_quote(m_parser.get(), uchar(m_text.quote));
    csv_set_blk_size(m_parser.get(), bufferStep);
    csv_set_realloc_func(m_parser.get(), growBuffer);
}

TableLayout CsvReader::layout() const
{
    TableLayout layout = TableReader::layout();
    layout.text = m_text;
    layout.text->droppedNuls = m_decoder->droppedNuls();
    layout.text->oddLetters = m_decoder->oddLetters();
    return layout;
}

qint64 CsvReader::bytesRead() const { return m_decoder->bytesRead(); }

bool CsvReader::readMore()
{
    const bool isMore = m_decoder->read(m_block);
    if (isMore)
        parse(m_block);
    else
        finish();
    return isMore;
}

void CsvReader::parse(QByteArrayView text)
{
    const size_t size = size_t(text.size());
    if (csv_parse(m_parser.get(), text.data(), size, Callbacks::takeCell, Callbacks::takeRow, this) < size)
        failOnCell();
}

void CsvReader::finish()
{
    if (m_decoder->hasFailed()) {
        failOnFile();
        return;
    }
    csv_set_opts(m_parser.get(), CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(m_parser.get(), Callbacks::takeCell, Callbacks::takeRow, this) != 0)
        fail({u"csv-unterminated-quote"_s,
              Words::tr("A quote that opens in row %1 of %2 is never closed, so everything after it "
                        "runs together. Close or remove it, or choose another quote character.")
                  .arg(rowNumber(), name())});
}

void CsvReader::takeCell(QByteArrayView text)
{
    m_isInRow = true;
    if (text.size() > largestCell)
        failOnCell();
    else
        addCell(shownCell(text));
}

void CsvReader::takeRow(int end)
{
    const bool isSecondHalf = end == '\n' && m_lastEnd == '\r' && !m_isInRow;
    m_lastEnd = isSecondHalf ? 0 : end;
    m_isInRow = false;
    if (!isSecondHalf)
        endRow();
}

void CsvReader::failOnCell()
{
    fail({u"table-cell-too-large"_s,
          Words::tr("Row %1 of %2 has a cell of more than %3 MB; a quote is probably missing near there. "
                    "Mend it in the file, or choose another quote character.")
              .arg(rowNumber(), name(), QLocale().toString(largestCell / (1024 * 1024)))});
}

} // namespace rnf
