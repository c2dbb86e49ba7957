#include "exchange/SheetBook.h"

#include "exchange/OdsBook.h"
#include "exchange/SheetXml.h"
#include "exchange/SheetZip.h"
#include "exchange/TableReader.h"
#include "exchange/WordBook.h"
#include "exchange/XlsxBook.h"

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

std::unique_ptr<SheetBook> openDocumentBook(std::unique_ptr<SheetZip> zip)
{
    const QByteArray kind = zip->open(u"mimetype"_s)->read(1024);
    if (zip->has(u"META-INF/manifest.xml"_s)) {
        SheetXml manifest(zip->open(u"META-INF/manifest.xml"_s));
        while (manifest.next()) {
            if (manifest.isStart() && manifest.name() == "encryption-data"_L1)
                throw SheetTrouble{"password"};
        }
    }
    if (kind.contains("opendocument.spreadsheet"))
        return std::make_unique<OdsBook>(std::move(zip));
    throw SheetTrouble{kind.contains("opendocument.text") ? "open-text" : "no-list"};
}

/// The outermost element of a part.
QString rootOf(const SheetZip &zip, const QString &part)
{
    SheetXml root(zip.open(part));
    while (root.next() && !root.isStart()) {}
    return root.name().toString();
}

} // namespace

void BookRow::begin(qint64 number)
{
    m_number = number;
    for (size_t i = 0; i < m_size; ++i)
        m_cells[i].clear();
    m_size = 0;
    m_covered.clear();
}

void BookRow::set(qint64 column, const QString &text)
{
    if (text.isEmpty())
        return;
    const std::string where = std::to_string(m_number);
    if (m_number > gridRows || column >= gridColumns)
        throw SheetTrouble{"outside-grid", where};
    if (column >= TableReader::mostColumns)
        throw SheetTrouble{"too-many-columns", where};
    if (text.size() > longestCell)
        throw SheetTrouble{"cell-too-large", where};
    if (size_t(column) >= m_size) {
        m_size = size_t(column) + 1;
        if (m_cells.size() < m_size)
            m_cells.resize(m_size);
    }
    m_cells[size_t(column)] = text.toStdString();
}

void BookRow::cover(qint64 first, qint64 count)
{
    for (qint64 i = 0; i < count && m_covered.size() < size_t(TableReader::mostColumns); ++i)
        m_covered.push_back(first + i);
}

std::unique_ptr<SheetBook> SheetBook::open(QIODevice &file)
{
    auto zip = std::make_unique<SheetZip>(file);
    if (zip->has(u"mimetype"_s))
        return openDocumentBook(std::move(zip));
    if (!zip->has(u"[Content_Types].xml"_s))
        throw SheetTrouble{"no-list"};
    const QString main = SheetParts(*zip, {}).ofType("officeDocument"_L1);
    if (main.endsWith(".bin"_L1))
        throw SheetTrouble{"binary-workbook"};
    const QString kind = rootOf(*zip, main);
    if (kind == "workbook"_L1)
        return std::make_unique<XlsxBook>(std::move(zip), main);
    if (kind == "document"_L1)
        return std::make_unique<WordBook>(std::move(zip), main);
    throw SheetTrouble{"no-list"};
}

} // namespace rnf
