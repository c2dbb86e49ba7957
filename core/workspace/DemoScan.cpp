#include "workspace/DemoScan.h"

#include <QtEndian>

#include <cmath>

using namespace Qt::StringLiterals;

namespace rnf {
namespace {

constexpr int width = 480, height = 300;

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? crc >> 1 ^ 0xedb88320u : crc >> 1;
    }
    return ~crc;
}

QByteArray number(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// A part of a PNG file: its length, its name, what is in it, and a check over both.
QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    return number(quint32(content.size())) + name + content + number(crcOf(name + content));
}

/// A card with lines of print, two lines to write on, and a signature over the second.
bool isInk(int x, int y)
{
    const bool isFrame = x < 6 || y < 6 || x >= width - 6 || y >= height - 6;
    const bool isHeading = y >= 34 && y < 48 && x >= 110 && x < 370;
    const bool isPrint = y >= 80 && y < 150 && y % 16 < 4 && x >= 40 && x < 440 - y % 5 * 14 && (x / 3 + y / 16) % 11 != 0;
    const bool isRule = (y == 196 || y == 252) && x >= 40 && x < 440;
    const double pen = 236 + 11 * std::sin(x / 7.0) * std::cos(x / 31.0);
    const bool isSignature = x >= 60 && x < 260 && std::abs(y - pen) < 2;
    return isFrame || isHeading || isPrint || isRule || isSignature;
}

} // namespace

AttachedFile demoScan()
{
    QByteArray rows;
    for (int y = 0; y < height; ++y) {
        rows += '\0'; // as it is, not as a difference to the row above
        for (int x = 0; x < width; ++x)
            rows += char(isInk(x, y) ? 0x30 : 0xf4);
    }
    const QByteArray greyOfEightBits("\x08\0\0\0\0", 5);
    constexpr int lengthBefore = 4; // that qCompress writes in front
    return {u"card.png"_s, "\x89PNG\r\n\x1a\n" + chunk("IHDR", number(width) + number(height) + greyOfEightBits)
                               + chunk("IDAT", qCompress(rows).sliced(lengthBefore)) + chunk("IEND", {})};
}

} // namespace rnf
