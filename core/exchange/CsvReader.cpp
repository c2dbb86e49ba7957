#include "exchange/CsvReader.h"

#include "base/Words.h"
#include "exchange/TextDecoder.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSet>

#include <csv.h>

#include <cstring>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype sniffedBytes = 64 * 1024;
constexpr size_t bufferStep = 64 * 1024;
constexpr qint64 megabyte = 1024 * 1024;

QString counted(qint64 number) { return QLocale().toString(number); }

/// A buffer that will not grow makes the parser stop in the middle of an endless cell.
void *growBuffer(void *buffer, size_t size)
{
    return size > CsvReader::largestCell + bufferStep ? nullptr : std::realloc(buffer, size);
}

Error tooLarge(const QString &name, qint64 size)
{
    return {u"csv-too-large"_s, Words::tr("%1 has %2 MB; at most %3 MB are read at once. Split it into smaller files, then "
                                          "import them one after another.")
                                    .arg(name, counted(size / megabyte), counted(CsvReader::largestFile / megabyte))};
}

} // namespace

struct CsvReader::Callbacks {
    static void addCell(void *text, size_t size, void *self)
    {
        static_cast<CsvReader *>(self)->addCell(static_cast<const char *>(text), size);
    }
    static void endRow(int end, void *self) { static_cast<CsvReader *>(self)->endRow(end); }
};

void CsvReader::FreeParser::operator()(csv_parser *parser) const
{
    csv_free(parser);
    delete parser;
}

CsvReader::Opened CsvReader::open(const QString &path, const CsvOptions &options)
{
    const QString name = QFileInfo(path).fileName();
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error{u"csv-cannot-open"_s,
                     Words::tr("%1 could not be opened (%2). Check that it is there and that you may read "
                               "it; then try again.")
                         .arg(name, file->errorString())};
    return fromDevice(std::move(file), name, options);
}

CsvReader::Opened CsvReader::fromBytes(const QByteArray &bytes, const CsvOptions &options, const QString &name)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return fromDevice(std::move(buffer), name.isEmpty() ? Words::tr("The pasted text") : name, options);
}

QByteArray CsvReader::allOf(QIODevice &pipe)
{
    QByteArray bytes("");
    for (QByteArray block; bytes.size() <= largestFile && !(block = pipe.read(megabyte)).isEmpty();)
        bytes += block;
    return bytes;
}

CsvReader::Opened CsvReader::fromDevice(std::unique_ptr<QIODevice> device, const QString &name, const CsvOptions &options)
{
    if (device->isSequential()) // can be neither measured nor read twice
        return fromBytes(allOf(*device), options, name);
    if (device->size() > largestFile)
        return tooLarge(name, device->size());
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(device), name));
    if (auto error = reader->start(options))
        return *error;
    return reader;
}

CsvReader::CsvReader(std::unique_ptr<QIODevice> device, const QString &name)
    : m_device(std::move(device)), m_name(name), m_bytesTotal(m_device->size()), m_batch(1)
{
}

CsvReader::~CsvReader() = default;

std::optional<Error> CsvReader::start(const CsvOptions &options)
{
    if (options.encoding && !isKnownEncoding(*options.encoding))
        return Error{
            u"csv-unknown-encoding"_s,
            Words::tr("The encoding \"%1\" is not known. Choose another one.").arg(QString::fromUtf8(*options.encoding))};
    if (auto foreign = refuseForeignFile(m_device->read(sniffedBytes), m_name))
        return foreign;
    TextEncoding encoding = detectEncoding(*m_device);
    if (options.encoding && *options.encoding != encoding.name)
        encoding = {*options.encoding, 0, false};
    m_decoder = std::make_unique<TextDecoder>(*m_device, encoding);
    m_decoder->read(m_block);
    if (auto foreign = refuseForeignText(m_block, m_name))
        return foreign;

    const bool isWhole = m_block.size() <= sniffedBytes && bytesRead() >= m_bytesTotal;
    m_layout = sniffCsv(QByteArrayView(m_block).first(qMin(m_block.size(), sniffedBytes)), isWhole, options);
    m_layout.encoding = encoding.name;
    m_layout.hasBom = encoding.bomSize > 0;
    startParser();
    parse(QByteArrayView(m_block).sliced(m_layout.hasSeparatorLine ? separatorLineSize(m_block) : 0));

    if (!hasMore()) {
        fail("csv-empty", Words::tr("%1 has no rows. Check that it is the right file, and that not all of its rows are "
                                    "skipped.")
                              .arg(m_name));
        return m_error;
    }
    CsvRow header;
    if (m_layout.hasHeader)
        std::swap(header, m_batch[m_taken++]);
    nameColumns(header);
    return std::nullopt;
}

void CsvReader::startParser()
{
    m_parser.reset(new csv_parser);
    csv_init(m_parser.get(), CSV_REPALL_NL);
    csv_set_delim(m_parser.get(), uchar(m_layout.separator));
    csv_set_quote(m_parser.get(), uchar(m_layout.quote));
    csv_set_blk_size(m_parser.get(), bufferStep);
    csv_set_realloc_func(m_parser.get(), growBuffer);
    m_lineFeed = m_layout.lineEnd == CsvLayout::LineEnd::Cr ? '\r' : '\n';
    m_line = m_layout.hasSeparatorLine ? 2 : 1;
}

CsvLayout CsvReader::layout() const
{
    CsvLayout layout = m_layout;
    layout.droppedNuls = m_decoder->droppedNuls();
    layout.oddLetters = m_decoder->oddLetters();
    return layout;
}

qint64 CsvReader::bytesRead() const { return m_decoder->bytesRead(); }

bool CsvReader::next(CsvRow &row)
{
    if (!hasMore())
        return false;
    if (++m_rows > mostRows) {
        fail("csv-too-many-rows",
             Words::tr("%1 has more than %2 rows. Split it into smaller files, then import them one after "
                       "another.")
                 .arg(m_name, counted(mostRows)));
        m_taken = m_filled;
        return false;
    }
    std::swap(row, m_batch[m_taken++]);
    row.m_columns = size_t(m_columns.size());
    return true;
}

bool CsvReader::hasMore()
{
    while (m_taken == m_filled) {
        if (!fill())
            return false;
    }
    return true;
}

bool CsvReader::fill()
{
    if (m_isFinished || m_error)
        return false;
    std::swap(m_batch[0], m_batch[m_filled]);
    m_filled = m_taken = 0;
    if (m_decoder->read(m_block))
        parse(m_block);
    else
        finish();
    return true;
}

void CsvReader::parse(QByteArrayView text)
{
    const size_t size = size_t(text.size());
    if (csv_parse(m_parser.get(), text.data(), size, Callbacks::addCell, Callbacks::endRow, this) < size)
        failOnCell();
}

void CsvReader::finish()
{
    m_isFinished = true;
    if (m_decoder->hasFailed()) {
        fail("csv-cannot-read", Words::tr("%1 could not be read to its end (%2). Copy it to this computer, then try again.")
                                    .arg(m_name, m_device->errorString()));
        return;
    }
    csv_set_opts(m_parser.get(), CSV_REPALL_NL | CSV_STRICT | CSV_STRICT_FINI);
    if (csv_fini(m_parser.get(), Callbacks::addCell, Callbacks::endRow, this) != 0)
        fail("csv-unterminated-quote",
             Words::tr("A quote that opens in row %1 of %2 is never closed, so everything after it "
                       "runs together. Close or remove it, or choose another quote character.")
                 .arg(counted(m_number + 1), m_name));
}

void CsvReader::addCell(const char *text, size_t size)
{
    if (m_error)
        return;
    CsvRow &row = m_batch[m_filled];
    row.m_bytes.append(text, size);
    row.m_ends.push_back(quint32(row.m_bytes.size()));
    if (std::memchr(text, m_lineFeed, size))
        m_innerLines += std::count(text, text + size, m_lineFeed);
    if (size > largestCell) {
        failOnCell();
    } else if (row.m_ends.size() > mostColumns) {
        fail("csv-too-many-columns",
             Words::tr("Row %1 of %2 has more than %3 columns. Check the separator, or remove columns.")
                 .arg(counted(m_number + 1), m_name, counted(mostColumns)));
    } else if (row.m_bytes.size() > largestRow) {
        fail("csv-row-too-large", Words::tr("Row %1 of %2 has more than %3 MB. Shorten its cells, then try again.")
                                      .arg(counted(m_number + 1), m_name, counted(largestRow / megabyte)));
    }
}

void CsvReader::endRow(int end)
{
    CsvRow &row = m_batch[m_filled];
    const bool isSecondHalf = end == '\n' && m_lastEnd == '\r' && row.m_ends.empty();
    m_lastEnd = isSecondHalf ? 0 : end;
    if (isSecondHalf || m_error)
        return;
    row.m_number = ++m_number;
    row.m_line = m_line;
    m_line += 1 + std::exchange(m_innerLines, 0);
    const bool isSkipped = m_number <= m_layout.skippedRows;
    if (!isSkipped && !row.m_bytes.empty()) {
        if (++m_filled == m_batch.size())
            m_batch.emplace_back();
    } else {
        m_blankRows += !isSkipped;
    }
    m_batch[m_filled].m_bytes.clear();
    m_batch[m_filled].m_ends.clear();
}

void CsvReader::nameColumns(const CsvRow &header)
{
    const qsizetype count = m_layout.hasHeader ? header.size() : m_layout.width;
    QSet<QString> taken;
    for (qsizetype column = 0; column < count; ++column) {
        QString name = header.text(column).simplified();
        if (name.isEmpty())
            name = Words::tr("Column %1").arg(column + 1);
        QString unique = name;
        for (int repeat = 2; taken.contains(unique); ++repeat)
            unique = u"%1 (%2)"_s.arg(name, QString::number(repeat));
        taken.insert(unique);
        m_columns += unique;
    }
}

void CsvReader::fail(const char *id, const QString &message)
{
    if (!m_error)
        m_error = Error{QString::fromLatin1(id), message};
}

void CsvReader::failOnCell()
{
    fail("csv-cell-too-large",
         Words::tr("Row %1 of %2 has a cell of more than %3 MB; a quote is probably missing near there. "
                   "Mend it in the file, or choose another quote character.")
             .arg(counted(m_number + 1), m_name, counted(largestCell / megabyte)));
}

} // namespace rnf
