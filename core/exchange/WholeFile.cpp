#include "exchange/WholeFile.h"

#include "exchange/CsvGuard.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr qsizetype wholeFileBlock = 256 * 1024;
const QByteArray wholeFileMark = QByteArrayLiteral("\xEF\xBB\xBF");

} // namespace

QString WholeFile::ofTable(const QString &table) { return u"tables/%1.csv"_s.arg(table); }

QString WholeFile::ofBytes(const QString &table, const QString &row, const QString &name)
{
    static const QRegularExpression ending(u"^[a-z0-9]{1,8}$"_s);
    const QString suffix = QFileInfo(name).suffix().toLower();
    return u"files/%1-%2.%3"_s.arg(table, row, ending.match(suffix).hasMatch() ? suffix : u"bin"_s);
}

bool WholeFile::isOfBytes(const QString &path)
{
    static const QRegularExpression own(u"^files/[a-z_]+-[0-9]+\\.[a-z0-9]{1,8}$"_s);
    return own.match(path).hasMatch();
}

bool WholeFile::isPlain(const QDir &folder, const QString &file, qint64 mostBytes)
{
    const QFileInfo info(folder.filePath(file));
    return info.isFile() && info.size() <= mostBytes && info.canonicalFilePath() == folder.canonicalPath() + u'/' + file;
}

QString WholeFile::digestOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return QString::fromLatin1(hash.result().toHex());
}

WholeFile::Writer::Writer(const QString &path) : m_file(path), m_buffer(wholeFileMark)
{
    m_hasFailed = !m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)
               || !m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void WholeFile::Writer::row(const QList<SqlValue> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (i > 0)
            m_buffer += ',';
        add(values[i]);
    }
    m_buffer += "\r\n";
    if (m_buffer.size() >= wholeFileBlock)
        flush();
}

void WholeFile::Writer::labels(const QStringList &labels)
{
    QList<SqlValue> values;
    for (const auto &label : labels)
        values += label;
    row(values);
}

void WholeFile::Writer::add(const SqlValue &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        m_buffer += QByteArray::number(*number);
    if (const auto *bytes = std::get_if<QByteArray>(&value))
        m_buffer += '"' + bytes->toHex() + '"';
    if (const auto *text = std::get_if<QString>(&value)) {
        QByteArray utf8 = text->toUtf8();
        m_buffer += needsGuard(utf8) ? "\"'" : "\"";
        m_buffer += utf8.replace('"', "\"\"");
        m_buffer += '"';
    }
}

void WholeFile::Writer::flush()
{
    m_hash.addData(m_buffer);
    m_hasFailed = m_hasFailed || m_file.write(m_buffer) != m_buffer.size();
    m_buffer.clear();
}

std::optional<QString> WholeFile::Writer::finish()
{
    flush();
    m_file.close();
    if (m_hasFailed || m_file.error() != QFile::NoError)
        return std::nullopt;
    return QString::fromLatin1(m_hash.result().toHex());
}

WholeFile::Reader::Reader(const QString &path) : m_file(path)
{
    if (m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        m_isBroken = m_file.read(wholeFileMark.size()) != wholeFileMark;
}

char WholeFile::Reader::peek()
{
    if (m_at == m_block.size()) {
        m_block = m_file.read(wholeFileBlock);
        m_at = 0;
    }
    return m_block.isEmpty() ? '\0' : m_block[m_at];
}

char WholeFile::Reader::take()
{
    const char c = peek();
    if (!m_block.isEmpty()) {
        ++m_at;
        ++m_rowBytes;
    }
    return c;
}

bool WholeFile::Reader::next(QList<SqlValue> &values)
{
    values.clear();
    m_rowBytes = 0;
    if (m_isBroken || (peek() == '\0' && m_block.isEmpty()))
        return false;
    for (char separator = ','; separator == ',';) {
        m_isBroken = values.size() == mostCells;
        if (m_isBroken)
            return false;
        m_isBroken = !readCell(values.emplaceBack());
        separator = take();
        m_isBroken = m_isBroken || (separator != ',' && (separator != '\r' || take() != '\n'));
        if (m_isBroken)
            return false;
    }
    return true;
}

bool WholeFile::Reader::readCell(SqlValue &value)
{
    if (peek() == '"')
        return readText(value);
    QByteArray digits;
    while (digits.size() < 32 && (peek() == '-' || (peek() >= '0' && peek() <= '9')))
        digits += take();
    if (digits.isEmpty())
        return true; // without a value
    bool isNumber = false;
    value = digits.toLongLong(&isNumber);
    return isNumber;
}

bool WholeFile::Reader::readText(SqlValue &value)
{
    take();
    QByteArray utf8;
    while (true) {
        if ((peek() == '\0' && m_block.isEmpty()) || m_rowBytes > longestRow)
            return false;
        const char c = take();
        if (c == '"') {
            if (peek() != '"')
                break;
            take();
        }
        utf8 += c;
    }
    value = QString::fromUtf8(unguarded(utf8));
    return true;
}

} // namespace rnf
