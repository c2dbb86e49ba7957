#include "support/OddFiles.h"

#include "support/TestDocuments.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <functional>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// The bytes that a text with escapes stands for, up to the bracket that closes a repetition.
QByteArray bytesOf(const QByteArray &text, qsizetype &at)
{
    QByteArray bytes;
    for (; at < text.size() && !(text[at] == '\\' && text.mid(at, 2) == "\\}"); ++at) {
        if (text[at] != '\\') {
            bytes += text[at];
            continue;
        }
        switch (text[++at]) {
        case 'n':
            bytes += '\n';
            break;
        case 'r':
            bytes += '\r';
            break;
        case 't':
            bytes += '\t';
            break;
        case 'x':
            bytes += char(text.mid(at + 1, 2).toUInt(nullptr, 16));
            at += 2;
            break;
        case '*': {
            const auto open = text.indexOf('{', at);
            const auto times = text.mid(at + 1, open - at - 1).toLongLong();
            at = open + 1;
            bytes += bytesOf(text, at).repeated(times);
            ++at; // of the two letters that close it
            break;
        }
        default:
            bytes += text[at];
        }
    }
    return bytes;
}

QByteArray bytesOf(const QByteArray &text)
{
    qsizetype at = 0;
    return bytesOf(text, at);
}

/// How rows and cells with text are written in a format.
struct Shorthand {
    QByteArray row, rowEnd, cell, cellEnd;
};

QByteArray written(const QByteArray &text, const Shorthand &format)
{
    QByteArray xml;
    for (const char c : text) {
        if (c == '{' || c == '}')
            xml += c == '{' ? format.row : format.rowEnd;
        else if (c == '[' || c == ']')
            xml += c == '[' ? format.cell : format.cellEnd;
        else
            xml += c;
    }
    return xml;
}

const Shorthand inXlsx{"<row>", "</row>", "<c t='inlineStr'><is><t>", "</t></is></c>"};
const Shorthand inOds{"<table:table-row>", "</table:table-row>", "<table:table-cell office:value-type='string'><text:p>",
                      "</text:p></table:table-cell>"};
const Shorthand inWord{"<w:tr>", "</w:tr>", "<w:tc><w:p><w:r><w:t>", "</w:t></w:r></w:p></w:tc>"};

QList<QByteArray> partsOf(const QByteArray &text)
{
    QList<QByteArray> parts;
    for (const auto &part : QString::fromUtf8(text).split(u" ;; "_s))
        parts += bytesOf(part.toUtf8());
    return parts;
}

void addTo(TestWorkbook &book, const QByteArray &key, const QByteArray &value)
{
    static const QHash<QByteArray, QByteArray TestWorkbook::*> parts{{"shared", &TestWorkbook::sharedTexts},
                                                                     {"formats", &TestWorkbook::formats},
                                                                     {"properties", &TestWorkbook::properties},
                                                                     {"after", &TestWorkbook::afterRows}};
    if (const auto part = parts.constFind(key); part != parts.cend()) {
        book.**part = value;
    } else if (key.startsWith("sheet ") || key.startsWith("hidden ")) {
        const QString name = QString::fromUtf8(key.sliced(key.indexOf(' ') + 1));
        book.sheets += {key.startsWith("hidden ") ? name + u"' state='hidden"_s : name, written(value, inXlsx)};
    } else if (key == "styles") {
        book.styles.clear();
        for (const auto &style : value.split(','))
            book.styles += style.toInt();
    } else if (key == "main") {
        book.main = QString::fromUtf8(value);
    } else if (key == "strict") {
        book.isStrict = true;
    } else {
        qFatal("a workbook has no %s", key.constData());
    }
}

QByteArray workbook(const QByteArray &text)
{
    const auto parts = partsOf(text);
    TestWorkbook book;
    if (!parts.first().isEmpty())
        addTo(book, "sheet List", parts.first());
    for (const auto &part : parts.sliced(1)) {
        const auto equals = part.indexOf('=');
        addTo(book, part.first(equals), part.sliced(equals + 1));
    }
    return book.bytes();
}

QByteArray openBook(const QByteArray &text)
{
    QByteArray tables;
    for (const auto &part : partsOf(text)) {
        const bool isWhole = part.startsWith("<table:table ");
        tables += isWhole ? part : "<table:table table:name='List'>" + written(part, inOds) + "</table:table>";
    }
    return openBookOf(tables);
}

/// Tables between " ;; ", and paragraphs and whatever else begins with a tag.
QByteArray wordDocument(const QByteArray &text)
{
    QByteArray body;
    for (const auto &part : partsOf(text))
        body += part.startsWith('<') ? part : "<w:tbl>" + written(part, inWord) + "</w:tbl>";
    return wordDocumentOf(body);
}

QByteArray zip(const QByteArray &text)
{
    TestParts parts;
    for (const auto &part : partsOf(text)) {
        const auto equals = part.indexOf('=');
        parts += {QString::fromUtf8(part.first(equals)), part.sliced(equals + 1)};
    }
    return zipOf(parts);
}

const QByteArray rosasRows = "{[First name][Last name][Mobile phone]}{[Rosa][Solano][212 555 0100]}";

/// Hardly smaller when it is packed, and the same every time.
QByteArray noise(qsizetype size)
{
    QByteArray text;
    for (quint32 i = 1; text.size() < size; i = i * 1664525 + 1013904223)
        text += QByteArray::number(i, 36);
    return text.first(size);
}

/// The container of Office files before 2007, and of those with a password, with a directory that names these parts.
QByteArray oldOffice(const QStringList &parts)
{
    constexpr qsizetype sector = 512, entry = 128, directoryAt = 48;
    QByteArray file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    file.resize(6 * sector, '\0');
    qToLittleEndian<quint32>(0, file.data() + directoryAt);
    for (qsizetype i = 0; i < parts.size(); ++i)
        std::memcpy(file.data() + sector + i * entry, parts[i].utf16(), size_t(parts[i].size()) * 2);
    return file;
}

/// Sets the flag of every part that says that a password is needed.
QByteArray withPasswordFlag(QByteArray zip)
{
    for (const auto &[mark, flagAt] : {std::pair("PK\x03\x04", 6), {"PK\x01\x02", 8}}) {
        for (auto at = zip.indexOf(mark); at >= 0; at = zip.indexOf(mark, at + 4))
            zip[at + flagAt] = char(zip[at + flagAt] | 1);
    }
    return zip;
}

const QHash<QString, std::function<QByteArray(const QByteArray &)>> &makers()
{
    static const QByteArray sheet = "xl/worksheets/sheet1.xml";
    static const QHash<QString, std::function<QByteArray(const QByteArray &)>> known{
        {u"workbook cut off at"_s,
         [](const QByteArray &percent) {
             const QByteArray whole = workbook(rosasRows);
             return whole.first(whole.size() * percent.toInt() / 100);
         }},
        {u"workbook whose sheet is said to have"_s,
         [](const QByteArray &bytes) { return withSizeOf(workbook(rosasRows), sheet, bytes.toUInt()); }},
        {u"workbook with a damaged byte at"_s,
         [](const QByteArray &percent) {
             QByteArray whole = workbook(rosasRows);
             const auto at = whole.indexOf(sheet) + sheet.size() + percent.toInt();
             whole[at] = char(whole[at] ^ 0x55);
             return whole;
         }},
        {u"workbook behind other bytes"_s, [](const QByteArray &bytes) { return bytes + workbook(rosasRows); }},
        {u"workbook with a zip inside"_s,
         [](const QByteArray &) {
             TestParts parts = TestWorkbook{{{u"List"_s, written(rosasRows, inXlsx)}}}.parts();
             parts += {u"xl/media/again.zip"_s, zipOf({{u"bomb"_s, QByteArray(1024 * 1024, '0')}})};
             return zipOf(parts);
         }},
        {u"workbook with the part"_s,
         [](const QByteArray &name) {
             TestParts parts = TestWorkbook{{{u"List"_s, written(rosasRows, inXlsx)}}}.parts();
             parts += {QString::fromUtf8(name), "x"};
             return zipOf(parts);
         }},
        {u"zip with a password"_s, [](const QByteArray &) { return withPasswordFlag(workbook(rosasRows)); }},
        {u"zip of so many parts"_s,
         [](const QByteArray &count) {
             TestParts parts;
             for (int i = 0; i < count.toInt(); ++i)
                 parts += {QString::number(i), {}};
             return zipOf(parts);
         }},
        {u"cell of letters"_s,
         [](const QByteArray &count) { return workbook("{[First name]}{[" + noise(count.toInt()) + "]}"); }},
        {u"text that fills the memory"_s,
         [](const QByteArray &) { // hardly packed, so that it is no bomb
             constexpr qsizetype times = 2'400, fresh = 2'000;
             const QByteArray all = noise(times * fresh), again = noise(24'000);
             QByteArray text;
             for (qsizetype i = 0; i < times; ++i)
                 text += again + all.sliced(i * fresh, fresh);
             TestWorkbook book{{{u"List"_s, "<row><c t='s'><v>0</v></c></row>"}}};
             book.sharedTexts = "<si><t>" + text + "</t></si>";
             return book.bytes();
         }},
        {u"shared text again and again"_s,
         [](const QByteArray &) {
             const QByteArray rows = QByteArray("<row><c t='s'><v>0</v></c></row>").repeated(7'000);
             TestWorkbook book{{{u"List"_s, written("{[Note][First name]}", inXlsx) + rows}}};
             book.sharedTexts = "<si><t>" + QByteArray(32'767, 'x') + "</t></si>";
             return book.bytes();
         }},
        {u"old office"_s,
         [](const QByteArray &parts) { return oldOffice(QString::fromUtf8(parts).split(u',', Qt::SkipEmptyParts)); }},
    };
    return known;
}

QByteArray contentOf(const QString &source)
{
    const QString way = source.section(u':', 0, 0);
    const QByteArray text = source.section(u':', 1).toUtf8();
    if (way == "text"_L1)
        return bytesOf(text);
    if (way == "xlsx"_L1)
        return workbook(text);
    if (way == "ods"_L1)
        return openBook(text);
    if (way == "docx"_L1)
        return wordDocument(text);
    if (way == "zip"_L1)
        return zip(text);
    for (const auto &[words, make] : makers().asKeyValueRange()) {
        if (way == "made"_L1 && text.startsWith(words.toUtf8()))
            return make(bytesOf(text.sliced(words.toUtf8().size()).trimmed()));
    }
    qFatal("nobody makes %s", qPrintable(source));
}

} // namespace

QList<OddFile> OddFile::in(const QString &path)
{
    QFile table(path);
    if (!table.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    enum { Name, Kind, Source, Outcome, Rows, Rejected, Cells, Why = Cells + 3, Columns };
    QList<OddFile> files;
    table.readLine(); // headings
    while (!table.atEnd()) {
        const auto columns = QString::fromUtf8(table.readLine()).chopped(1).split(u'\t');
        if (columns.size() != Columns)
            qFatal("%d columns: %s", int(columns.size()), qPrintable(columns.first()));
        OddFile file{columns[Name],
                     columns[Kind],
                     columns[Source],
                     columns[Outcome],
                     columns[Rows].toLongLong(),
                     columns[Rejected].toLongLong(),
                     columns.mid(Cells, Why - Cells),
                     columns[Why]};
        file.cells.removeAll(QString());
        files += file;
    }
    return files;
}

QString OddFile::pathIn(const QString &folder) const
{
    if (isOfCorpora()) {
        const QString corpora = qEnvironmentVariable("RNF_CORPORA");
        return corpora.isEmpty() ? QString() : corpora + u'/' + source.section(u':', 1);
    }
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(name));
    constexpr QLatin1StringView withHole("made:megabytes ");
    if (source.startsWith(withHole)) // takes no room on the disk
        file.resize(source.sliced(withHole.size()).section(u' ', 0, 0).toLongLong() * 1024 * 1024);
    file.write(source.startsWith(withHole) ? bytesOf(source.sliced(withHole.size()).section(u' ', 1).toUtf8())
                                           : contentOf(source));
    return file.fileName();
}

} // namespace rnf
