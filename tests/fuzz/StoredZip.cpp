#include "support/TestDocuments.h"

#include <QtEndian>

namespace rnf {
namespace {

void append16(QByteArray &bytes, qsizetype number)
{
    const auto little = qToLittleEndian(quint16(number));
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

void append32(QByteArray &bytes, qsizetype number)
{
    const auto little = qToLittleEndian(quint32(number));
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// What both the head of a part and its line in the directory say. No reader asks the check sum before it closes the part.
QByteArray descriptionOf(const QByteArray &name, const QByteArray &content)
{
    QByteArray bytes;
    append16(bytes, 20);             // version
    append32(bytes, 0);              // no flags, not packed
    append32(bytes, 0);              // time
    append32(bytes, 0);              // check sum
    append32(bytes, content.size()); // packed
    append32(bytes, content.size());
    append16(bytes, name.size());
    append16(bytes, 0); // nothing else
    return bytes;
}

} // namespace

/// That of the tests packs, and by way of a file, which is too slow for thousands in a second.
QByteArray zipOf(const TestParts &parts)
{
    QByteArray zip, directory;
    for (const auto &[path, content] : parts) {
        const QByteArray name = path.toUtf8(), description = descriptionOf(name, content);
        directory += QByteArray("PK\x01\x02\x14\x00", 6) + description + QByteArray(10, '\0');
        append32(directory, zip.size());
        directory += name;
        zip += "PK\x03\x04" + description + name + content;
    }
    QByteArray end = QByteArray("PK\x05\x06\0\0\0\0", 8);
    append16(end, parts.size());
    append16(end, parts.size());
    append32(end, directory.size());
    append32(end, zip.size());
    append16(end, 0);
    return zip + directory + end;
}

} // namespace rnf
