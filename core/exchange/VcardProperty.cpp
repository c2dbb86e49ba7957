#include "exchange/VcardProperty.h"

#include "exchange/TextDecoder.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

/// Parameters by their names in capitals; those without a name, which version 2.1 has, stand under what they are.
using VcardParameters = QMultiHash<QByteArray, QByteArray>;

/// The first of these letters that does not stand between quotes; -1: none.
qsizetype unquotedIndex(QByteArrayView text, QByteArrayView letters, qsizetype from = 0)
{
    bool isQuoted = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        isQuoted ^= text[i] == '"';
        if (!isQuoted && letters.contains(text[i]))
            return i;
    }
    return -1;
}

/// RFC 6868: what a parameter cannot hold otherwise.
QByteArray parameterText(QByteArray value)
{
    value = value.trimmed();
    if (value.size() > 1 && value.startsWith('"') && value.endsWith('"'))
        value = value.sliced(1, value.size() - 2);
    return value.replace("^n", "\n").replace("^'", "\"").replace("^^", "^");
}

QByteArray nameOfBareWord(const QByteArray &word)
{
    static const QByteArrayList encodings{"QUOTED-PRINTABLE", "BASE64", "B", "7BIT", "8BIT"};
    return encodings.contains(word.toUpper()) ? QByteArray("ENCODING") : QByteArray("TYPE");
}

VcardParameters readParameters(QByteArrayView text)
{
    VcardParameters parameters;
    for (qsizetype from = 0; from < text.size();) {
        const auto found = unquotedIndex(text, ";", from);
        const auto end = found < 0 ? text.size() : found;
        const QByteArray one = text.sliced(from, end - from).toByteArray().trimmed();
        from = end + 1;
        const auto equals = one.indexOf('=');
        const QByteArray value = parameterText(one.mid(equals + 1));
        if (!one.isEmpty())
            parameters.insert(equals < 0 ? nameOfBareWord(value) : one.first(equals).trimmed().toUpper(), value);
    }
    return parameters;
}

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'A' && c <= 'F' ? c - 'A' + 10 : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int high = text[i] == '=' && i + 2 < text.size() ? hexDigit(text[i + 1]) : -1;
        const int low = high < 0 ? -1 : hexDigit(text[i + 2]);
        if (low < 0) {
            bytes += text[i];
        } else {
            bytes += char(high * 16 + low);
            i += 2;
        }
    }
    return bytes;
}

QString decodedBy(QByteArray &bytes, const TextEncoding &encoding)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder decoder(buffer, encoding);
    QByteArray text, piece;
    while (decoder.read(piece))
        text += piece;
    return QString::fromUtf8(text);
}

/// In these hardly any text is valid UTF-8 by chance; in those of East Asia short names are.
bool isWesternEncoding(const QByteArray &name)
{
    static const QByteArrayList names{"ISO-8859-1", "ISO-8859-15", "WINDOWS-1252", "LATIN1"};
    return names.contains(name.toUpper());
}

/// In UTF-8 if that is what it is, because many programs do not say so, or say what their older versions wrote; else as the
/// property says, as the file is, or as it looks.
QString vcardText(QByteArray bytes, const QByteArray &said, const QByteArray &ofFile)
{
    const bool isSaid = !said.isEmpty() && said.toUpper() != "UTF-8" && said.toUpper() != "US-ASCII" && isKnownEncoding(said)
                     && !(isWesternEncoding(said) && bytes.isValidUtf8());
    if (!isSaid && bytes.isValidUtf8()) {
        bytes.removeIf([](char c) { return c == 0; });
        return QString::fromUtf8(bytes);
    }
    if (isSaid)
        return decodedBy(bytes, {said, 0, false});
    if (ofFile != "UTF-8")
        return decodedBy(bytes, {ofFile, 0, false});
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return decodedBy(bytes, detectEncoding(buffer));
}

void takeTypes(VcardProperty &property, const VcardParameters &parameters)
{
    constexpr qsizetype mostTypes = 50; // lines without end must not take memory
    auto values = parameters.values("TYPE");
    std::ranges::reverse(values); // the newest comes first
    for (const auto &value : std::as_const(values)) {
        for (const auto &word : value.split(',')) {
            const QString type = QString::fromUtf8(word).trimmed().toLower();
            if (!type.isEmpty() && property.types.size() < mostTypes)
                property.types += type;
        }
    }
    bool isNumber = false;
    const int rank = parameters.value("PREF").toInt(&isNumber);
    property.rank = isNumber ? std::clamp(rank, 1, 100) : property.isOf(u"pref"_s) ? 1 : 101;
}

bool isPictureName(const VcardProperty &property)
{
    static const QStringList names{u"PHOTO"_s, u"LOGO"_s, u"SOUND"_s, u"KEY"_s};
    return names.contains(property.name);
}

QString withoutEscapes(QStringView text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar next = text[i] == u'\\' && i + 1 < text.size() ? text[i + 1] : QChar();
        const bool isLineEnd = next == u'n' || next == u'N';
        const bool isEscape = isLineEnd || (!next.isNull() && u"\\,;:\""_s.contains(next));
        plain += isLineEnd ? QChar(u'\n') : isEscape ? next : text[i];
        i += isEscape;
    }
    return plain.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

std::optional<VcardProperty> VcardProperty::of(const QByteArray &line, const QByteArray &encoding)
{
    auto colon = unquotedIndex(line, ":");
    if (colon < 0) // a quote that is never closed
        colon = line.indexOf(':');
    if (colon < 1)
        return {};
    const QByteArrayView head = QByteArrayView(line).first(colon);
    const auto semicolon = unquotedIndex(head, ";");
    const QString name = QString::fromUtf8(head.first(semicolon < 0 ? head.size() : semicolon)).trimmed().toUpper();
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_' || c == u'/'; };
    if (name.isEmpty() || !std::ranges::all_of(name, isLetter))
        return {};
    const auto parameters = semicolon < 0 ? VcardParameters() : readParameters(head.sliced(semicolon + 1));
    VcardProperty property;
    property.name = name.section(u'.', -1);
    QByteArray value = line.mid(colon + 1);
    const QByteArray coding = parameters.value("ENCODING").toUpper();
    const bool isBase64 = coding == "B" || coding == "BASE64";
    if (isBase64)
        value = QByteArray::fromBase64(value);
    else if (coding == "QUOTED-PRINTABLE")
        value = fromQuotedPrintable(value);
    constexpr qsizetype longestLink = 2000;
    property.isBinary = value.startsWith("data:") || (isBase64 && (value.contains('\0') || !value.isValidUtf8()))
                     || (isPictureName(property) && (isBase64 || value.size() > longestLink));
    if (property.isBinary)
        return property; // nobody looks at it, so that it must not take memory
    property.group = name.section(u'.', 0, -2);
    property.unsaidYear = QString::fromUtf8(parameters.value("X-APPLE-OMIT-YEAR"));
    takeTypes(property, parameters);
    property.text = vcardText(value, parameters.value("CHARSET"), encoding);
    return property;
}

QString VcardProperty::plain() const { return withoutEscapes(text); }

QStringList VcardProperty::splitRaw(const QString &text, QChar separator)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\\') {
            ++i;
        } else if (text[i] == separator) {
            parts += text.sliced(from, i - from);
            from = i + 1;
        }
    }
    return parts += text.sliced(from);
}

QStringList VcardProperty::split(const QString &text, QChar separator)
{
    QStringList parts = splitRaw(text, separator);
    for (auto &part : parts)
        part = withoutEscapes(part).trimmed();
    return parts;
}

} // namespace rnf
