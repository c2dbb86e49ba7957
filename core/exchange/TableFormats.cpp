#include "exchange/TableFormats.h"

#include "base/Words.h"
#include "exchange/CsvReader.h"
#include "exchange/CsvWriter.h"
#include "exchange/SheetReader.h"
#include "exchange/VcardReader.h"
#include "exchange/VcardWriter.h"
#include "exchange/XlsxWriter.h"
#include "storage/sqlite/vault.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

template <typename Reader>
std::unique_ptr<TableReader> newReader(std::unique_ptr<QIODevice> file, const QString &name)
{
    return std::make_unique<Reader>(std::move(file), name);
}

template <typename Writer>
std::unique_ptr<TableWriter> newWriter(std::unique_ptr<QIODevice> file)
{
    return std::make_unique<Writer>(std::move(file));
}

Error unopened(Error error)
{
    error.isAboutOpening = true;
    return error;
}

/// What is opened with Excel as a rule.
const TableFormat &forSpreadsheets() { return *TableFormats::find(u"xlsx"_s); }

const TableFormat &forHead(QByteArrayView head)
{
    for (const auto &format : TableFormats::all()) {
        if (format.newReader && format.knows && format.knows(head))
            return format;
    }
    return TableFormats::csv();
}

} // namespace

const QList<TableFormat> &TableFormats::all()
{
    static const QList<TableFormat> formats{
        {u"csv"_s,
         {u"csv"_s, u"tsv"_s, u"txt"_s},
         QT_TRANSLATE_NOOP("Words", "Lists for spreadsheets"),
         nullptr,
         newReader<CsvReader>,
         newWriter<CsvWriter>},
        {u"vcard"_s,
         {u"vcf"_s, u"vcard"_s},
         QT_TRANSLATE_NOOP("Words", "Contact cards"),
         VcardCards::begins,
         newReader<VcardReader>,
         newWriter<VcardWriter>,
         VcardWriter::holds},
        {u"xlsx"_s,
         {u"xlsx"_s, u"xlsm"_s, u"xltx"_s, u"ods"_s, u"docx"_s},
         QT_TRANSLATE_NOOP("Words", "Excel workbook"),
         SheetReader::knows,
         newReader<SheetReader>,
         newWriter<XlsxWriter>},
    };
    return formats;
}

const TableFormat *TableFormats::find(const QString &key)
{
    const auto found = std::ranges::find(all(), key, &TableFormat::key);
    return found == all().end() ? nullptr : &*found;
}

const TableFormat &TableFormats::forPath(const QString &path, ListContent content)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto found = std::ranges::find_if(all(), [&](const TableFormat &format) {
        return format.newWriter && format.isFor(content) && format.suffixes.first() == suffix;
    });
    return found == all().end() ? csv() : *found;
}

TableReader::Opened TableFormats::open(const QString &path, const ReadOptions &options, std::shared_ptr<const Job> job)
{
    const QString name = QFileInfo(path).fileName();
    constexpr int enoughToName = 100;
    if (vault::isDatabase(path))
        return openBytes(vault::firstBytes(path, enoughToName), options, name, std::move(job));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unopened(
            {u"table-cannot-open"_s, Words::tr("%1 could not be opened (%2). Check that it is there and that you may read "
                                               "it; then try again.")
                                         .arg(name, file->errorString())});
    return openDevice(std::move(file), name, options, std::move(job));
}

TableReader::Opened TableFormats::openBytes(const QByteArray &bytes, const ReadOptions &options, const QString &name,
                                            std::shared_ptr<const Job> job)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return openDevice(std::move(buffer), name.isEmpty() ? Words::tr("The pasted text") : name, options, std::move(job));
}

QByteArray TableFormats::allOf(QIODevice &pipe)
{
    QByteArray bytes("");
    for (QByteArray block;
         bytes.size() <= TableReader::largestFile && !(block = pipe.read(TableReader::megabyte)).isEmpty();)
        bytes += block;
    return bytes;
}

TableReader::Opened TableFormats::openDevice(std::unique_ptr<QIODevice> device, const QString &name,
                                             const ReadOptions &options, std::shared_ptr<const Job> job)
{
    constexpr qint64 headBytes = 64 * 1024;
    if (device->isSequential()) // can be neither measured nor read twice
        return openBytes(allOf(*device), options, name, std::move(job));
    if (device->size() > TableReader::largestFile)
        return unopened({u"table-too-large"_s,
                         Words::tr("%1 has %2 MB; at most %3 MB are read at once. Split it into smaller files, then "
                                   "import them one after another.")
                             .arg(name, QLocale().toString(device->size() / TableReader::megabyte),
                                  QLocale().toString(TableReader::largestFile / TableReader::megabyte))});
    const auto &format = forHead(device->read(headBytes));
    device->seek(0);
    auto reader = format.newReader(std::move(device), name);
    if (const auto error = reader->start(options, std::move(job)))
        return unopened(*error);
    return reader;
}

Result<std::unique_ptr<TableWriter>> TableFormat::create(const QString &path) const
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly))
        return TableWriter::cannotWrite(path);
    return newWriter(std::move(file));
}

QString TableFormat::filter() const { return u"%1 (*.%2)"_s.arg(Words::tr(label), suffixes.first()); }

QString TableFormats::openFilter(ListContent content, const QStringList &also)
{
    QStringList suffixes = also;
    for (const auto &format : all()) {
        if (format.newReader && format.isFor(content))
            suffixes += format.suffixes;
    }
    return Words::tr("Lists (%1);;All files (*)").arg(u"*."_s + suffixes.join(u" *."_s));
}

QString TableFormats::saveFilter()
{
    QStringList filters{forSpreadsheets().filter()};
    for (const auto &format : all()) {
        if (format.newWriter && format.isFor(ListContent::Anything) && format.key != forSpreadsheets().key)
            filters += format.filter();
    }
    return filters.join(u";;"_s);
}

QString TableFormats::proposed(const QString &name) { return name + u'.' + forSpreadsheets().suffixes.first(); }

QString TableFormats::withSuffix(const QString &path, const TableFormat &format)
{
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + u'.' + format.suffixes.first();
}

QString TableFormats::asTable(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool isTable = std::ranges::any_of(
        all(), [&](const TableFormat &format) { return format.newWriter && format.suffixes.first() == suffix; });
    return path.isEmpty() || isTable ? path : path + u'.' + csv().suffixes.first();
}

} // namespace rnf
