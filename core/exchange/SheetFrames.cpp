#include "exchange/SheetFrames.h"

#include <QtEndian>

namespace rnf {
namespace {

constexpr size_t sizeBytes = 4;
constexpr size_t headBytes = 1 + sizeBytes;

void appendSize(std::string &bytes, size_t size)
{
    char digits[sizeBytes];
    qToLittleEndian(quint32(size), digits);
    bytes.append(digits, sizeBytes);
}

size_t sizeAt(std::string_view bytes) { return qFromLittleEndian<quint32>(bytes.data()); }

} // namespace

qint64 SheetFrame::number(size_t text) const
{
    bool isNumber = false;
    const qint64 number = text < texts.size() ? QByteArray::fromStdString(texts[text]).toLongLong(&isNumber) : -1;
    return isNumber ? number : -1;
}

void appendFrame(std::string &bytes, SheetFrame::Kind kind, std::span<const std::string> texts)
{
    size_t size = 0;
    for (const auto &text : texts)
        size += sizeBytes + text.size();
    bytes += char(kind);
    appendSize(bytes, size);
    for (const auto &text : texts) {
        appendSize(bytes, text.size());
        bytes += text;
    }
}

std::optional<SheetFrame> SheetFrameParser::take()
{
    std::string_view left = std::string_view(m_bytes).substr(m_taken);
    if (m_isBroken || left.size() < headBytes)
        return std::nullopt;
    const size_t size = sizeAt(left.substr(1));
    m_isBroken = size > SheetFrame::largest;
    if (m_isBroken || left.size() < headBytes + size)
        return std::nullopt;
    SheetFrame frame{SheetFrame::Kind(left.front())};
    for (left = left.substr(headBytes, size); !left.empty();) {
        m_isBroken = left.size() < sizeBytes || left.size() - sizeBytes < sizeAt(left);
        if (m_isBroken)
            return std::nullopt;
        frame.texts.emplace_back(left.substr(sizeBytes, sizeAt(left)));
        left.remove_prefix(sizeBytes + frame.texts.back().size());
    }
    m_taken += headBytes + size;
    constexpr size_t keptBytes = 256 * 1024;
    if (m_taken > keptBytes || m_taken == m_bytes.size()) {
        m_bytes.erase(0, m_taken);
        m_taken = 0;
    }
    return frame;
}

} // namespace rnf
